//! How votes stand: the one being taken, what one would need, what came of the last.

use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::meeting::ballot::{Ballot, End, VerdictKind, Way};
use crate::meeting::note::About;
use crate::meeting::procedure::Activity;
use crate::text::date;
use crate::text::label::Label as _;
use crate::text::verdict::Teller;
use crate::view::scene::Scene;

/// Returns the lines about votes with their names; none where no vote matters.
pub(super) fn votes<'a>(scene: &Scene<'a>) -> Vec<(String, Line<'a>)> {
    let (meeting, words) = (scene.meeting, scene.look.words);
    let mut lines = Vec::new();
    let voting = scene.live.activity() == Activity::Vote;
    if let Some(ballot) = meeting.balloting() {
        lines.push((words.ballot_scene(), running(scene, ballot)));
    } else if voting {
        lines.extend(outlook(scene).map(|line| (words.ballot_scene(), line)));
    }
    let last = if voting { meeting.ballots.last().map(AsRef::as_ref) } else { on_question(scene) };
    if let Some(ballot) = last.filter(|ballot| ballot.end.is_some()) {
        lines.push((words.ballot_outcome(), result(scene, ballot)));
    }
    lines
}

/// Returns the last ballot that ended on the question being discussed, or on the one before it.
fn on_question<'a>(scene: &Scene<'a>) -> Option<&'a Ballot> {
    if scene.live.activity() != Activity::Discuss {
        return None;
    }
    let meeting = scene.meeting;
    let settled = || meeting.agenda().filter(|each| each.outcome().is_some());
    let last = || settled().max_by_key(|each| each.outcome().map(|outcome| outcome.at));
    let question = meeting.open_question().or_else(last)?.id;
    let about = About::Question(question);
    let ballots = meeting.ballots.iter().rev().map(AsRef::as_ref);
    ballots
        .filter(|ballot: &&Ballot| ballot.end.is_some())
        .find(|ballot| ballot.proposal.about == about)
}

fn running<'a>(scene: &Scene<'a>, ballot: &'a Ballot) -> Line<'a> {
    let (look, words) = (scene.look, scene.look.words);
    let way = ballot.proposal.way;
    let mut spans = vec![Span::styled(format!("▶ {}", way.label(words)), look.theme.accent)];
    if way == Way::RollCall {
        let called =
            Teller::of(&scene.meeting.procedure, words).brief_called(scene.meeting, ballot);
        spans.push(look.muted(format!(" {called}")));
    }
    let key = words.ballot_brief_return(Action::PutBallot.key());
    spans.push(look.muted(format!(" · {key} · ")));
    spans.push(look.text(ballot.proposal.text.as_str()));
    Line::from(spans)
}

/// Says what a vote by the rule of the step would need now.
fn outlook<'a>(scene: &Scene<'a>) -> Option<Line<'a>> {
    let (look, meeting) = (scene.look, scene.meeting);
    let (_, step) = meeting.current()?;
    let first = || meeting.procedure.rules.thresholds.first();
    let rule = step.vote.as_ref().and_then(|rule| meeting.threshold(&rule.threshold));
    let outlook = meeting.outlook(rule.or_else(first)?);
    let told = Teller::of(&meeting.procedure, look.words).brief_outlook(outlook);
    let (glyph, style) =
        if outlook.can_pass() { ("✓", look.theme.good) } else { ("!", look.theme.warn) };
    Some(Line::from(Span::styled(format!("{glyph} {told}"), style)))
}

/// Says how a ballot ended, when, and on what.
pub(crate) fn result<'a>(scene: &Scene<'a>, ballot: &'a Ballot) -> Line<'a> {
    let (look, words) = (scene.look, scene.look.words);
    let (glyph, style, at) = match &ballot.end {
        Some(End::Announced { verdict, at, .. }) => match verdict.kind {
            VerdictKind::Carried => ("✓", look.theme.good, Some(*at)),
            VerdictKind::Lost => ("✗", look.theme.warn, Some(*at)),
            VerdictKind::Unfilled => ("○", look.theme.warn, Some(*at)),
        },
        Some(End::Objected { at, .. } | End::Withdrawn { at, .. }) => {
            ("–", look.theme.muted, Some(*at))
        }
        None => ("▶", look.theme.accent, None),
    };
    let told = Teller::of(&scene.meeting.procedure, words).brief(ballot);
    let time = at.map(|at| format!(" {}", date::time(at))).unwrap_or_default();
    Line::from(vec![
        Span::styled(format!("{glyph} {told}"), style),
        look.muted(format!("{time} · ")),
        look.text(ballot.proposal.text.as_str()),
    ])
}
