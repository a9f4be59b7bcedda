//! Calling names: everybody in the room with their vote, and the tally as it runs.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Ground, write};
use crate::app::dialog::ballot::{ANNOUNCE, Roll};
use crate::app::input::Target;
use crate::meeting::ballot::{Ballot, Choice};
use crate::meeting::id::MemberId;
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Column, Dialog, Row, columns, rows, window};

/// The most people listed at a time.
const MOST_ROWS: usize = 16;

/// Draws the list.
pub(super) fn draw(ground: &Ground<'_>, roll: &Roll, canvas: &mut Canvas<'_>) {
    let Some(ballot) = ground.ballot(roll.mark.id) else { return };
    let (words, look, meeting) = (ground.look.words, ground.look, ground.live.meeting());
    let mut head = ground.text(ballot);
    let (votes, left) = (ballot.called_votes(), meeting.uncalled(ballot));
    let tally = words.ballot_roll_counts(votes.favour, votes.against, votes.other, left);
    head.extend(ground.wrapped(&[tally], look.theme.title));
    let mut below = ground.alert(Some(ballot));
    if let Some(rule) = meeting.threshold(&ballot.proposal.threshold)
        && !ground.form.casting
    {
        // Not called is not abstaining, so nothing is said of an end before all were called.
        let told = if left > 0 {
            ground.teller().before(rule, meeting.outlook(rule), false)
        } else {
            match meeting.verdict_now(ballot) {
                Some(verdict) if rule.asks_chair(&verdict) => {
                    words.ballot_tied(votes.favour, votes.against)
                }
                Some(verdict) => ground.teller().after(&ballot.proposal, rule, &verdict),
                None => String::new(),
            }
        };
        below.extend(ground.wrapped(&[told], look.theme.accent));
    }
    let taken = head.len() + below.len();
    let most = Dialog::most_rows(ground.area).saturating_sub(taken).clamp(2, MOST_ROWS);
    let shown = roll.people.len().min(most);
    let dialog = ground.dialog(ground.way(ballot), words.ballot_roll_hint(ANNOUNCE));
    let inner = dialog.draw(taken + shown, ground.area, look, canvas);
    write(&head, inner, 0, canvas);
    let list = Rect {
        x: inner.x.saturating_sub(1),
        y: inner.y + head.len() as u16,
        width: inner.width + 2,
        height: shown as u16,
    };
    let seen = window(roll.cursor, roll.people.len(), shown);
    let people = roll.people.iter().enumerate().skip(seen.start).take(seen.len());
    let cells = usize::from(list.width.saturating_sub(2));
    let people = people.map(|(place, id)| Row {
        line: line(ground, ballot, *id, cells),
        target: Target::Line(place),
        selected: place == roll.cursor,
    });
    rows(list, true, people, look, canvas);
    write(&below, inner, head.len() + shown, canvas);
}

fn line(ground: &Ground<'_>, ballot: &Ballot, id: MemberId, cells: usize) -> Line<'static> {
    let (words, theme) = (ground.look.words, ground.look.theme);
    let choice = ballot.called.get(&id).copied();
    let votes = ground.live.meeting().may_vote(id).is_ok();
    let (glyph, style) = match choice {
        Some(Choice::For) => ("+", theme.good),
        Some(Choice::Against) => ("−", theme.warn),
        Some(Choice::Other) => ("~", theme.accent),
        None if votes => ("○", theme.muted),
        None => ("", theme.muted),
    };
    let said = match choice {
        Some(choice) => choice.label(words),
        None if votes => words.ballot_roll_not_called(),
        None => words.ballot_roll_no_vote(),
    };
    let wide = width(&said).max(18);
    let name = ground.app.shown(id);
    let name_style = if votes { theme.text } else { theme.muted };
    let line = columns([
        Column::left(glyph, 1, style),
        Column::left(name, cells.saturating_sub(wide + 4), name_style),
        Column::left(said, wide, style),
    ]);
    Line::from(
        line.spans
            .into_iter()
            .map(|span| Span::styled(span.content.into_owned(), span.style))
            .collect::<Vec<_>>(),
    )
}
