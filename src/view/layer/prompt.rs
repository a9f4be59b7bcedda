//! A line of text is asked for.

mod about;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::dialog::{Ask, Prompt};
use crate::app::live::scoring::{Standing, score};
use crate::meeting::Meeting;
use crate::meeting::id::QuestionId;
use crate::meeting::question::OutcomeKind;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Dialog, field, field_height, wrap};
use crate::view::look::Look;

/// The fewest rows for the text.
const LEAST_ROWS: usize = 2;

/// Draws the dialog.
pub(crate) fn draw(
    prompt: &Prompt,
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let words = look.words;
    let cells = Dialog::cells(area);
    let mut above: Vec<_> = wrap(&title(&prompt.ask, app, look), cells)
        .into_iter()
        .map(|line| (line, look.theme.title))
        .collect();
    for (text, style) in about::about(&prompt.ask, app, look) {
        above.extend(wrap(&text, cells).into_iter().map(|line| (line, style)));
    }
    let below = prompt.refused.as_deref().map(|why| wrap(&format!("✗ {why}"), cells));
    let below = below.unwrap_or_default();
    let rows = field_height(&prompt.field, cells).max(LEAST_ROWS);
    // What is typed and why it was not taken go before a long list of names.
    let room = Dialog::most_rows(area).saturating_sub(rows.min(3) + below.len() + 1);
    above.truncate(room.max(1));
    let hint = Line::from(look.muted(words.screen_hint_prompt()));
    let all = above.len() + 1 + rows + below.len();
    let inner = Dialog { title: Line::default(), hint, wide: cells }.draw(all, area, look, canvas);
    let mut y = inner.y;
    for (line, style) in &above {
        canvas.text(Rect { y, height: 1, ..inner }, line, *style);
        y += 1;
    }
    y += 1;
    let rows = (inner.bottom().saturating_sub(y) as usize).saturating_sub(below.len()).min(rows);
    let place = Rect { y, height: rows as u16, ..inner };
    // An empty field is seen to be one.
    for row in place.rows() {
        canvas.text(row, &"·".repeat(usize::from(row.width)), look.theme.border);
    }
    field(&prompt.field, true, place, look.theme.text, canvas);
    y += rows as u16;
    for line in &below {
        canvas.line(
            Rect { y, height: 1, ..inner }.intersection(inner),
            &Line::from(Span::styled(line.as_str(), look.theme.warn)),
        );
        y += 1;
    }
}

/// Says what is asked for.
fn title(ask: &Ask, app: &App, look: &Look<'_>) -> String {
    let words = look.words;
    let meeting = app.live().map(crate::app::live::Live::meeting);
    let question = |id: Option<QuestionId>| {
        let question = id.and_then(|id| meeting?.question(id));
        question.map_or_else(String::new, |question| question.matter.title.clone())
    };
    let sheet = meeting.and_then(|meeting| meeting.procedure.sheet.as_ref());
    let open = || question(meeting.and_then(|meeting| Some(meeting.open_question()?.id)));
    match ask {
        Ask::FinishDespite => words.screen_ask_finish(),
        Ask::Skip(step) => {
            let step = meeting.and_then(|meeting| Some(meeting.procedure.step(step)?.1));
            words.screen_ask_skip(step.map_or("", |step| step.title.get(app.lang())))
        }
        Ask::Excuse(member) => words.screen_ask_excuse(app.shown(*member)),
        Ask::Outcome(OutcomeKind::Concluded) => words.screen_ask_concluded(open()),
        Ask::Outcome(OutcomeKind::Deferred) => words.screen_ask_deferred(open()),
        Ask::Outcome(OutcomeKind::Withdrawn) => words.screen_ask_withdrawn(open()),
        Ask::Outcome(OutcomeKind::PassedUp) => words.screen_ask_passed_up(open()),
        Ask::OutcomeDespite { .. } => words.screen_ask_despite(),
        Ask::Reason { member, stance } => {
            words.screen_ask_reason(app.shown(*member), stance.label(words).to_lowercase())
        }
        Ask::Gist(speech) => {
            let speech = meeting.and_then(|meeting| meeting.speech(*speech));
            let name = speech.map_or_else(String::new, |speech| app.shown(speech.member));
            words.screen_ask_gist(name)
        }
        Ask::Note => words.screen_ask_note(),
        Ask::ChairNote => words.screen_ask_chair_note(),
        Ask::Item { step, item, number } => {
            let step = meeting.and_then(|meeting| Some(meeting.procedure.step(step)?.1));
            let item = step.and_then(|step| step.items.iter().find(|known| known.id == *item));
            let text = item.map_or("", |item| item.text.get(app.lang()));
            if *number { format!("{text} ({})", words.screen_ask_number()) } else { text.into() }
        }
        Ask::NewQuestion => words.screen_ask_question(),
        Ask::Reword(id) => words.screen_ask_reword(question(Some(*id))),
        Ask::Pause => words.screen_ask_pause(),
        Ask::CloseDespite => words.screen_ask_close(),
        Ask::Points(id) => {
            let criterion = sheet.and_then(|sheet| sheet.criterion(id));
            let title = criterion.map_or("", |known| known.title.get(app.lang()));
            words.score_ask_points(title, criterion.map_or(0, |known| known.points))
        }
        Ask::PointsWhy { criterion: id, points } => {
            let criterion = sheet.and_then(|sheet| sheet.criterion(id));
            let title = criterion.map_or("", |known| known.title.get(app.lang()));
            let before = meeting.zip(criterion);
            let before = before.and_then(|(meeting, known)| Standing::of(known, meeting).before());
            words.score_ask_why(title, *points, before.unwrap_or_default())
        }
        Ask::AdoptScore => meeting.map_or_else(String::new, |meeting| adopt(meeting, look)),
        Ask::WithdrawBallot => words.ballot_ask_withdraw(),
        Ask::Objection(_) => words.ballot_ask_objection(),
        Ask::AnnounceDespite(_) => {
            let open = meeting.and_then(|meeting| Some((meeting, meeting.balloting()?)));
            words.ballot_ask_despite(open.map_or(0, |(meeting, ballot)| meeting.uncalled(ballot)))
        }
        Ask::Reserve { ballot, member } => {
            let ballot = meeting.and_then(|meeting| meeting.ballot(*ballot));
            let text = ballot.map_or("", |ballot| ballot.proposal.text.as_str());
            words.ballot_ask_reserve(app.shown(*member), text)
        }
        Ask::SaveElsewhere => words.screen_ask_save(),
    }
}

/// Asks why what is adopted differs from what was laid before the meeting.
fn adopt(meeting: &Meeting, look: &Look<'_>) -> String {
    let said = |score| crate::text::score::total(score, meeting, look.words);
    let drafted = meeting.scoring.drafted.as_ref().map(said).unwrap_or_default();
    let now = score(meeting).as_ref().map(said).unwrap_or_default();
    look.words.score_ask_adopt(drafted, now)
}
