//! A list with one selected row: which rows are visible, and how the selected one shows.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::app::input::Target;
use crate::view::kit::{Canvas, cut};
use crate::view::look::Look;

/// What stands before the selected row, where no colour is needed to see it.
const POINTER: &str = "›";

/// Returns the visible rows of a list: the selected one stays near the middle.
///
/// Derived from the cursor and the height alone, so that nothing has to be remembered.
pub(crate) fn window(cursor: usize, len: usize, height: usize) -> Range<usize> {
    let last = len.saturating_sub(height);
    let first = cursor.saturating_sub(height / 2).min(last);
    first..len.min(first + height)
}

/// One row of a list.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    /// What is written.
    pub(crate) line: Line<'t>,
    /// What a click means.
    pub(crate) target: Target,
    /// Whether the keys act on it.
    pub(crate) selected: bool,
}

/// Draws rows below each other; the first cell of each is left for the pointer, the last is empty.
///
/// In the list that has the focus the selected row stands out and takes the cursor.
pub(crate) fn rows<'t>(
    at: Rect,
    focused: bool,
    list: impl IntoIterator<Item = Row<'t>>,
    look: &Look<'_>,
    canvas: &mut Canvas<'_>,
) {
    for (row, place) in list.into_iter().zip(at.rows()) {
        let inner = inset(place);
        canvas.line(inner, &cut(row.line, usize::from(inner.width)));
        canvas.target(place, row.target);
        if row.selected {
            if focused {
                canvas.style(place, look.theme.selected);
                canvas.point(inner);
            }
            canvas.text(
                place,
                POINTER,
                if focused { look.theme.selected } else { look.theme.accent },
            );
        }
    }
}

/// Returns a row without its first and last cell.
pub(crate) const fn inset(row: Rect) -> Rect {
    Rect { x: row.x.saturating_add(1), width: row.width.saturating_sub(2), ..row }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selected_row_is_always_in_the_window() {
        for len in 0..30 {
            for height in 1..12 {
                for cursor in 0..len {
                    let seen = window(cursor, len, height);
                    assert!(seen.contains(&cursor), "{cursor} of {len} in {height}: {seen:?}");
                    assert_eq!(seen.len(), height.min(len));
                }
            }
        }
        assert_eq!(window(0, 0, 5), 0..0);
    }
}
