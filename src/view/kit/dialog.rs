//! A box over the screen, as large as what it says and never outside the window.

use ratatui::layout::{Constraint, Rect};
use ratatui::text::Line;

use crate::view::kit::{Canvas, Frame};
use crate::view::look::Look;

/// The widest box: longer lines are hard to read.
const WIDEST: u16 = 76;

/// A box over the screen.
#[derive(Debug)]
pub(crate) struct Dialog<'t> {
    /// What it is about.
    pub(crate) title: Line<'t>,
    /// What the keys do.
    pub(crate) hint: Line<'t>,
}

impl Dialog<'_> {
    /// Returns how many cells a line has inside.
    pub(crate) fn cells(area: Rect) -> usize {
        usize::from(Self::width(area).saturating_sub(4))
    }

    /// Returns how many rows there can be inside, the hint left out.
    pub(crate) const fn most_rows(area: Rect) -> usize {
        area.height.saturating_sub(6) as usize
    }

    fn width(area: Rect) -> u16 {
        area.width.saturating_sub(4).min(WIDEST)
    }

    /// Clears a place for so many rows, frames it, and returns the place inside for them.
    pub(crate) fn draw(
        self,
        rows: usize,
        area: Rect,
        look: &Look<'_>,
        canvas: &mut Canvas<'_>,
    ) -> Rect {
        let rows = rows.min(Self::most_rows(area)) as u16;
        let place =
            area.centered(Constraint::Length(Self::width(area)), Constraint::Length(rows + 4));
        canvas.clear(place, look.theme.base);
        let frame = Frame { title: self.title, aside: Line::default(), focused: true };
        let inner = frame.draw(place, look, canvas);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let hint = Rect { y: inner.bottom().saturating_sub(1), height: 1, ..inner };
        canvas.line(hint, &super::cut(self.hint, usize::from(hint.width)));
        Rect { height: rows, ..inner }
    }
}
