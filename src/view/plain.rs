//! The console as lines: what stands on the screen, for whoever has it read aloud.
//!
//! Nothing is worded a second time. The topmost dialog, else the screen, is drawn as always, on a
//! sheet large enough for all of it, and read off again without its frames; what could be clicked
//! there comes with its line, so that it can be chosen by a number.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::input::Target;
use crate::app::{App, Screen};
use crate::view::kit::Canvas;
use crate::view::look::Look;
use crate::view::{layer, screen};

/// A sheet of one column, as wide as a dialog and longer than any list is read.
const SHEET: Rect = Rect { x: 0, y: 0, width: 75, height: 160 };

/// How many rows of the meeting are read: who is here can be found by name.
const MEETING_ROWS: u16 = 44;

/// The rows at the end that hold keys, or what just happened.
const FOOTER: u16 = 2;

/// One line, and what choosing it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// What can be chosen.
    pub target: Option<Target>,
}

/// Returns what stands on the screen.
pub fn page(app: &App) -> Vec<Line> {
    let live = matches!(app.screen, Screen::Live(_)) && app.layers.is_empty();
    let height = if live { MEETING_ROWS } else { SHEET.height };
    let area = Rect { height, ..SHEET };
    let mut buffer = Buffer::empty(area);
    let mut canvas = Canvas::on(&mut buffer);
    let look = Look::of(app);
    let read = match app.layers.last() {
        Some(top) => {
            layer::draw(top, app, &look, area, &mut canvas);
            area
        }
        None => {
            screen::draw(app, &look, area, &mut canvas);
            Rect { height: height - FOOTER, ..area }
        }
    };
    let targets: Vec<_> = read.rows().map(|row| target(&canvas, row)).collect();
    let lines =
        read.rows().zip(targets).map(|(row, target)| Line { text: text(&buffer, row), target });
    let mut lines: Vec<_> = lines.filter(|line| !line.text.is_empty()).collect();
    // The same thing over several rows is chosen by its first.
    let mut last = None;
    for line in &mut lines {
        let target = line.target;
        if target.is_some() && target == last {
            line.target = None;
        }
        last = target;
    }
    lines
}

/// Finds what can be chosen in a row.
fn target(canvas: &Canvas<'_>, row: Rect) -> Option<Target> {
    let hit = |x| canvas.hit(x, row.y);
    let is_row = |target: &Target| !matches!(target, Target::Action(_));
    (row.x..row.right()).find_map(|x| hit(x).filter(is_row))
}

/// Reads a row without frames, gauges and the dots that mark the place of a text.
fn text(buffer: &Buffer, row: Rect) -> String {
    let mut said = String::new();
    let mut x = row.x;
    while x < row.right() {
        let symbol = buffer.cell((x, row.y)).map_or(" ", |cell| cell.symbol());
        let is_frame = symbol.chars().all(|it| matches!(it, '─'..='╿' | '▀'..='▟' | '▸'));
        said.push_str(if is_frame { " " } else { symbol });
        x += (crate::text::fit::width(symbol) as u16).max(1);
    }
    let words =
        said.split_whitespace().filter(|word| !word.chars().all(|it| it == '·') || *word == "·");
    let said = words.collect::<Vec<_>>().join(" ");
    let said = said.trim_end_matches('·').trim();
    match said.strip_prefix('›') {
        Some(selected) => format!("› {}", selected.trim_start()),
        None if said == "·" => String::new(),
        None => said.to_owned(),
    }
}
