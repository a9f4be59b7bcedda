//! What is drawn on: cells, the place of the cursor, and what lies where for the mouse.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;

use crate::app::input::Target;

/// A buffer with what can be clicked on it. Nothing is ever drawn outside.
#[derive(Debug)]
pub(crate) struct Canvas<'b> {
    buffer: &'b mut Buffer,
    cursor: Option<Position>,
    targets: Vec<(Rect, Target)>,
}

impl<'b> Canvas<'b> {
    /// Draws on a buffer.
    pub(crate) const fn on(buffer: &'b mut Buffer) -> Self {
        Self { buffer, cursor: None, targets: Vec::new() }
    }

    /// Writes a line into the first row of `at`; what does not fit is left out.
    pub(crate) fn line(&mut self, at: Rect, line: &Line<'_>) {
        let at = self.inside(at);
        if !at.is_empty() {
            self.buffer.set_line(at.x, at.y, line, at.width);
        }
    }

    /// Writes a text into the first row of `at`; what does not fit is left out.
    pub(crate) fn text(&mut self, at: Rect, text: &str, style: Style) {
        let at = self.inside(at);
        if !at.is_empty() {
            self.buffer.set_stringn(at.x, at.y, text, usize::from(at.width), style);
        }
    }

    /// Lays a style over what stands in `at`.
    pub(crate) fn style(&mut self, at: Rect, style: Style) {
        let at = self.inside(at);
        self.buffer.set_style(at, style);
    }

    /// Empties `at` for something that lies over it.
    pub(crate) fn clear(&mut self, at: Rect, base: Style) {
        let at = self.inside(at);
        for place in at.positions() {
            if let Some(cell) = self.buffer.cell_mut(place) {
                cell.reset();
            }
        }
        self.buffer.set_style(at, base);
    }

    /// Notes what is clicked in `at`.
    pub(crate) fn target(&mut self, at: Rect, target: Target) {
        self.targets.push((at, target));
    }

    /// Puts the terminal's cursor at the beginning of `at`, where a screen reader looks.
    pub(crate) fn point(&mut self, at: Rect) {
        let at = self.inside(at);
        if !at.is_empty() {
            self.cursor = Some(at.as_position());
        }
    }

    /// Something lies over all that was drawn: it is out of reach.
    pub(crate) fn cover(&mut self) {
        self.targets.clear();
        self.cursor = None;
    }

    /// Returns where the cursor is.
    pub(crate) const fn cursor(&self) -> Option<Position> {
        self.cursor
    }

    /// Returns what lies at a place.
    pub(crate) fn hit(&self, column: u16, row: u16) -> Option<Target> {
        let place = Position::new(column, row);
        self.targets.iter().rev().find(|(at, _)| at.contains(place)).map(|(_, target)| *target)
    }

    fn inside(&self, at: Rect) -> Rect {
        at.intersection(*self.buffer.area())
    }
}
