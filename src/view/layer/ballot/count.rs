//! Counting hands or papers: the numbers, and the sentence they make.

use ratatui::layout::Rect;

use super::{Ground, Styled, write};
use crate::app::dialog::ballot::count::{Slot, counted};
use crate::app::dialog::ballot::{ANNOUNCE, Counting};
use crate::app::input::Target;
use crate::app::names::LiveNames;
use crate::meeting::ballot::{Ballot, Count, Way};
use crate::meeting::refusal::Refusal;
use crate::text::explain::explain;
use crate::text::fit::{fit, width};
use crate::view::kit::{Canvas, Dialog, field, window};

/// The widest name of a number.
const WIDEST: usize = 40;

/// Draws the form.
pub(super) fn draw(ground: &Ground<'_>, counting: &Counting, canvas: &mut Canvas<'_>) {
    let Some(ballot) = ground.ballot(counting.mark.id) else { return };
    let (words, look) = (ground.look.words, ground.look);
    let voters = ground.live.meeting().electorate().voters;
    let whole = counting.complete(&ballot.proposal, voters);
    let text = ground.text(ballot);
    let mut below = ground.alert(Some(ballot));
    below.extend(told(ground, ballot, whole.as_ref()));
    let taken = text.len() + 2 + below.len();
    let slots = counting.slots.len();
    let shown = slots.min(Dialog::most_rows(ground.area).saturating_sub(taken).max(3));
    let dialog = ground.dialog(ground.way(ballot), words.ballot_count_hint(ANNOUNCE));
    let inner = dialog.draw(taken + shown, ground.area, look, canvas);
    write(&text, inner, 0, canvas);
    let name = |slot: Slot| match slot {
        Slot::Given => words.ballot_slot_given(),
        Slot::Collected => words.ballot_slot_collected(),
        Slot::Invalid => words.ballot_slot_invalid(),
        Slot::For => words.ballot_slot_for(),
        Slot::Against => words.ballot_slot_against(),
        Slot::Other => words.ballot_slot_other(),
        Slot::Candidate(place) => {
            ballot.proposal.candidates.get(place).cloned().unwrap_or_default()
        }
    };
    let names = counting.slots.iter().map(|(slot, _)| name(*slot));
    let margin = names.map(|name| width(&name)).max().unwrap_or(0).min(WIDEST) + 3;
    let whole = whole.and_then(Result::ok);
    let seen = window(counting.cursor, slots, shown);
    let list = counting.slots.iter().enumerate().skip(seen.start).take(shown);
    for ((place, (slot, typed)), row) in list.zip(inner.rows().skip(text.len() + 1)) {
        let active = place == counting.cursor && !ground.form.casting;
        let style = if active { look.theme.focus } else { look.theme.muted };
        canvas.text(row, &fit(&name(*slot), WIDEST), style);
        let margin = (margin as u16).min(row.width);
        let body = Rect { x: row.x + margin, width: row.width - margin, ..row };
        canvas.target(row, Target::Line(place));
        // What follows from the others is seen to be worked out, not typed.
        let follows = whole.as_ref().and_then(|count| counted(count, *slot));
        if let Some(number) = follows.filter(|_| typed.is_blank()) {
            canvas.text(body, &format!("= {number}"), look.theme.good);
        }
        field(typed, active, body, look.theme.title, canvas);
        if active {
            let mark = Rect { x: body.x.saturating_sub(2), width: 1, ..body };
            canvas.text(mark, "›", look.theme.focus);
        }
    }
    write(&below, inner, text.len() + 2 + shown, canvas);
}

/// Says what would be announced, why it cannot be, or what is still to be typed.
fn told(
    ground: &Ground<'_>,
    ballot: &Ballot,
    whole: Option<&Result<Count, crate::meeting::ballot::Misfit>>,
) -> Styled {
    let (words, theme, meeting) = (ground.look.words, ground.look.theme, ground.live.meeting());
    let Some(rule) = meeting.threshold(&ballot.proposal.threshold) else { return Styled::new() };
    match whole {
        Some(Ok(count)) => {
            let Some(verdict) = meeting.verdict_with(ballot, count.clone()) else {
                return Styled::new();
            };
            if rule.asks_chair(&verdict) {
                if ground.form.casting {
                    return Styled::new();
                }
                let told = words.ballot_tied(count.votes.favour, count.votes.against);
                return ground.wrapped(&[told], theme.accent);
            }
            let teller = ground.teller();
            let mut told = vec![teller.after(&ballot.proposal, rule, &verdict)];
            told.extend(teller.elected(&ballot.proposal, &verdict));
            ground.wrapped(&told, theme.accent)
        }
        Some(Err(_)) if ground.form.refused.is_some() => Styled::new(),
        Some(Err(misfit)) => {
            let names = LiveNames::of(ground.live, ground.app.lang());
            let why = explain(&Refusal::Misfit(*misfit), words, &names);
            ground.wrapped(&[format!("✗ {why}")], theme.warn)
        }
        None => {
            let still = if ballot.proposal.is_election() {
                words.ballot_count_each()
            } else if ballot.proposal.way == Way::Secret {
                words.ballot_count_papers()
            } else {
                words.ballot_count_two()
            };
            let mut lines = ground.wrapped(&[still], theme.muted);
            let outlook = meeting.outlook(rule);
            let before = ground.teller().before(rule, outlook, ballot.proposal.is_election());
            lines.extend(ground.wrapped(&[before], theme.text));
            lines
        }
    }
}
