//! Putting something to the vote: the form, and below it what the vote would need.

use ratatui::layout::Rect;

use super::{Ground, Styled, write};
use crate::app::dialog::ballot::put::Part;
use crate::app::dialog::ballot::{ANNOUNCE, Put};
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, field, field_height};

/// The most lines of candidates shown at a time.
const MOST_LINES: usize = 6;
/// The most rows of the words put to the vote.
const MOST_ROWS: usize = 4;

/// Draws the form.
pub(super) fn draw(ground: &Ground<'_>, put: &Put, canvas: &mut Canvas<'_>) {
    let sheet = Sheet::of(ground, put);
    let rows = sheet.rows();
    let below = below(ground, put);
    let words = ground.look.words;
    let dialog = ground.dialog(words.ballot_put_title(), words.ballot_put_hint(ANNOUNCE));
    let inner = dialog.draw(rows + 1 + below.len(), ground.area, ground.look, canvas);
    Sheet { inner, ..sheet }.draw(canvas);
    write(&below, inner, rows + 1, canvas);
}

/// Says why it was not taken, and what the vote would need.
fn below(ground: &Ground<'_>, put: &Put) -> Styled {
    let (words, look, meeting) = (ground.look.words, ground.look, ground.live.meeting());
    let mut below = ground.alert(None);
    if let Some(rule) = meeting.procedure.rules.thresholds.get(put.threshold) {
        let told = ground.teller().outlook(meeting, rule, put.way, put.is_election());
        let (first, rest) = told.split_at(told.len().min(1));
        below.extend(ground.wrapped(first, look.theme.text));
        below.extend(ground.wrapped(rest, look.theme.muted));
    }
    if put.earlier.is_some() {
        below.extend(ground.wrapped(&[words.ballot_put_again()], look.theme.muted));
    }
    below
}

/// The fields, laid out for a window.
struct Sheet<'a> {
    ground: &'a Ground<'a>,
    put: &'a Put,
    /// The names of the text, threshold, way, candidates and places.
    names: [String; 5],
    /// How many cells the names take.
    margin: usize,
    text: usize,
    lines: usize,
    /// The place inside the box, once it is drawn.
    inner: Rect,
}

impl<'a> Sheet<'a> {
    fn of(ground: &'a Ground<'a>, put: &'a Put) -> Self {
        let words = ground.look.words;
        let names = [
            words.ballot_put_text(),
            words.ballot_put_threshold(),
            words.ballot_put_way(),
            words.ballot_put_candidates(),
            words.ballot_put_places(),
        ];
        let margin = names.iter().map(|name| width(name)).max().unwrap_or(0) + 3;
        let low = ground.area.height < 24;
        let text = field_height(&put.text, ground.cells().saturating_sub(margin));
        let text = text.clamp(1, if low { MOST_ROWS / 2 } else { MOST_ROWS });
        let lines = put.candidates.len().min(if low { 2 } else { MOST_LINES });
        Self { ground, put, names, margin, text, lines, inner: Rect::ZERO }
    }

    fn rows(&self) -> usize {
        self.text + 2 + self.lines + usize::from(self.put.is_election())
    }

    fn draw(&self, canvas: &mut Canvas<'_>) {
        let (look, put) = (self.ground.look, self.put);
        let [text, threshold, way, candidates, places] = &self.names;
        let body = self.name(text, Part::Text, (0, self.text), canvas);
        field(&put.text, put.part == Part::Text, body, look.theme.text, canvas);
        let rules = &self.ground.live.meeting().procedure.rules.thresholds;
        let rule = rules.get(put.threshold);
        let rule = rule.map_or("", |rule| rule.title.get(look.words.lang()));
        self.turned(threshold, rule, Part::Threshold, canvas);
        self.turned(way, &put.way.label(look.words), Part::Way, canvas);
        self.candidates(candidates, canvas);
        if put.is_election() {
            let row = self.text + 2 + self.lines;
            let body = self.name(places, Part::Places, (row, 1), canvas);
            field(&put.places, put.part == Part::Places, body, look.theme.text, canvas);
        }
    }

    /// Writes the name of a field at its first row; returns the place beside it.
    fn name(
        &self,
        name: &str,
        part: Part,
        (row, height): (usize, usize),
        canvas: &mut Canvas<'_>,
    ) -> Rect {
        let theme = self.ground.look.theme;
        let inner = self.inner;
        let y = inner.y.saturating_add(row as u16);
        let at = Rect { y, height: height as u16, ..inner }.intersection(inner);
        let margin = (self.margin as u16).min(at.width);
        let active = self.put.part == part;
        canvas.text(at, name, if active { theme.focus } else { theme.muted });
        if active {
            let mark = Rect { x: at.x + margin.saturating_sub(2), width: 1, ..at };
            canvas.text(mark, "›", theme.focus);
        }
        Rect { x: at.x + margin, width: at.width - margin, ..at }
    }

    /// Draws a field that is turned with the arrow keys.
    fn turned(&self, name: &str, said: &str, part: Part, canvas: &mut Canvas<'_>) {
        let theme = self.ground.look.theme;
        let row = self.text + usize::from(part == Part::Way);
        let body = self.name(name, part, (row, 1), canvas);
        if self.put.part == part {
            canvas.text(body, &format!("‹ {said} ›"), theme.focus);
            canvas.point(body);
        } else {
            canvas.text(body, said, theme.text);
        }
    }

    /// Draws the lines of candidates around the cursor.
    fn candidates(&self, name: &str, canvas: &mut Canvas<'_>) {
        let (look, put) = (self.ground.look, self.put);
        let selected = match put.part {
            Part::Candidate(place) => place,
            Part::Text | Part::Threshold | Part::Way | Part::Places => 0,
        };
        let first = (selected + 1).saturating_sub(self.lines);
        let shown = put.candidates.iter().enumerate().skip(first).take(self.lines);
        for ((place, typed), row) in shown.zip(self.text + 2..) {
            let part = Part::Candidate(place);
            let name = if place == first { name } else { "" };
            let body = self.name(name, part, (row, 1), canvas);
            let active = put.part == part;
            if !put.is_election() && !active {
                canvas.text(body, &look.words.ballot_put_none(), look.theme.muted);
            }
            field(typed, active, body, look.theme.text, canvas);
        }
    }
}
