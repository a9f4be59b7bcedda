//! Lines in a dialog, scrolled.

use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::view::kit::{Canvas, Dialog, cut};
use crate::view::look::Look;

/// Lines of which some are shown.
#[derive(Debug)]
pub(crate) struct Page<'t> {
    /// All of them.
    pub(crate) lines: Vec<Line<'t>>,
    /// The first one shown; the last page is never left, however large this is.
    pub(crate) top: usize,
}

impl Page<'_> {
    /// Draws what there is room for, and how much there is.
    pub(crate) fn draw(
        self,
        mut dialog: Dialog<'_>,
        look: &Look<'_>,
        area: Rect,
        canvas: &mut Canvas<'_>,
    ) {
        let whole = self.lines.len();
        let height = whole.min(Dialog::most_rows(area));
        let top = self.top.min(whole - height);
        if height < whole {
            dialog.hint.push_span(look.muted(format!(" · {}/{whole}", top + height)));
        }
        let inner = dialog.draw(height, area, look, canvas);
        for (line, row) in self.lines.into_iter().skip(top).take(height).zip(inner.rows()) {
            canvas.line(row, &cut(line, usize::from(row.width)));
        }
        canvas.point(inner);
    }
}
