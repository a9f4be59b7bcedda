//! Putting something to the vote.

use ratatui::layout::Rect;

use super::Ground;
use crate::app::dialog::ballot::put::Part;
use crate::app::dialog::ballot::{ANNOUNCE, Put};
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, field, field_height};

/// The most lines of candidates shown at a time.
const MOST_LINES: usize = 6;

/// Draws the form, and below it what the vote would need.
pub(super) fn draw(ground: &Ground<'_>, put: &Put, canvas: &mut Canvas<'_>) {
    let (words, look, meeting) = (ground.look.words, ground.look, ground.live.meeting());
    let names = [
        words.ballot_put_text(),
        words.ballot_put_threshold(),
        words.ballot_put_way(),
        words.ballot_put_candidates(),
        words.ballot_put_places(),
    ];
    let [text_name, threshold_name, way_name, candidates_name, places_name] = &names;
    let margin = names.iter().map(|name| width(name)).max().unwrap_or(0) + 3;
    let room = ground.cells().saturating_sub(margin);
    let low = ground.area.height < 24;
    let text_rows = field_height(&put.text, room).clamp(1, if low { 2 } else { 4 });
    let lines = put.candidates.len().min(if low { 2 } else { MOST_LINES });
    let election = put.is_election();
    let rows = text_rows + 2 + lines + usize::from(election);
    let mut below = ground.alert(None);
    let rule = meeting.procedure.rules.thresholds.get(put.threshold);
    if let Some(rule) = rule {
        let told = ground.teller().outlook(meeting, rule, put.way, election);
        let style = |place| if place == 0 { look.theme.text } else { look.theme.muted };
        for (place, each) in told.into_iter().enumerate() {
            below.extend(ground.wrapped(&[each], style(place)));
        }
    }
    if put.earlier.is_some() {
        below.extend(ground.wrapped(&[words.ballot_put_again()], look.theme.muted));
    }
    let dialog = ground.dialog(words.ballot_put_title(), words.ballot_put_hint(ANNOUNCE));
    let inner = dialog.draw(rows + 1 + below.len(), ground.area, look, canvas);
    let place = |row: usize, height: usize| {
        let row = inner.y.saturating_add(row as u16);
        let at = Rect { y: row, height: height as u16, ..inner }.intersection(inner);
        let margin = (margin as u16).min(at.width);
        (at, Rect { x: at.x + margin, width: at.width - margin, ..at })
    };
    let name = |name: &str, active: bool, at: Rect, canvas: &mut Canvas<'_>| {
        let style = if active { look.theme.focus } else { look.theme.muted };
        canvas.text(at, name, style);
        if active {
            let mark = Rect { x: at.x + margin.saturating_sub(2) as u16, width: 1, ..at };
            canvas.text(mark.intersection(at), "›", look.theme.focus);
        }
    };
    let (at, body) = place(0, text_rows);
    name(text_name, put.part == Part::Text, at, canvas);
    field(&put.text, put.part == Part::Text, body, look.theme.text, canvas);
    let titles = [
        (
            Part::Threshold,
            threshold_name,
            rule.map_or("", |rule| rule.title.get(words.lang())).to_owned(),
        ),
        (Part::Way, way_name, put.way.label(words)),
    ];
    for ((part, label, said), row) in titles.into_iter().zip(text_rows..) {
        let (at, body) = place(row, 1);
        let active = put.part == part;
        name(label, active, at, canvas);
        let said = if active { format!("‹ {said} ›") } else { said };
        canvas.text(body, &said, if active { look.theme.focus } else { look.theme.text });
        if active {
            canvas.point(body);
        }
    }
    let selected = match put.part {
        Part::Candidate(place) => place,
        _ => 0,
    };
    let first = (selected + 1).saturating_sub(lines);
    for (line, row) in (first..first + lines).zip(text_rows + 2..) {
        let (at, body) = place(row, 1);
        let active = put.part == Part::Candidate(line);
        name(if line == first { candidates_name } else { "" }, active, at, canvas);
        let Some(typed) = put.candidates.get(line) else { continue };
        if !election && !active {
            canvas.text(body, &words.ballot_put_none(), look.theme.muted);
        }
        field(typed, active, body, look.theme.text, canvas);
    }
    if election {
        let (at, body) = place(text_rows + 2 + lines, 1);
        name(places_name, put.part == Part::Places, at, canvas);
        field(&put.places, put.part == Part::Places, body, look.theme.text, canvas);
    }
    ground.write(&below, inner, rows + 1, canvas);
}
