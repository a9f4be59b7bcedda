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
    /// How many cells its widest line takes.
    pub(crate) wide: usize,
}

impl Dialog<'_> {
    /// Returns how many cells a line has inside.
    pub(crate) fn cells(area: Rect) -> usize {
        usize::from(Self::widest(area).saturating_sub(4))
    }

    /// Returns how many rows there can be inside, the hint left out.
    pub(crate) const fn most_rows(area: Rect) -> usize {
        Self::room(area).height.saturating_sub(4) as usize
    }

    /// Leaves the first row and the last ones in view: the clock, and what just happened.
    const fn room(area: Rect) -> Rect {
        Rect { y: area.y.saturating_add(1), height: area.height.saturating_sub(3), ..area }
    }

    const fn widest(area: Rect) -> u16 {
        let width = area.width.saturating_sub(4);
        if width < WIDEST { width } else { WIDEST }
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
        let wide = self.wide.max(self.title.width() + 2).max(self.hint.width()) + 4;
        let wide = (wide as u16).min(Self::widest(area));
        let place =
            Self::room(area).centered(Constraint::Length(wide), Constraint::Length(rows + 4));
        canvas.clear(place, look.theme.base);
        let frame = Frame { title: self.title, aside: Line::default(), focused: true };
        let inner = frame.draw(place, look, canvas);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let hint = Rect { y: inner.bottom().saturating_sub(1), height: 1, ..inner };
        canvas.line(hint, &super::cut(self.hint, usize::from(hint.width)));
        Rect { height: rows, ..inner }
    }
}
