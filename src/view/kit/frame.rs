//! A box with a title, and the rules that part it. The one that has the focus is drawn heavier.

use ratatui::layout::{Margin, Rect};
use ratatui::text::{Line, Span};

use crate::view::kit::{Canvas, cut};
use crate::view::look::Look;

/// What stands before the title of the list the keys move in.
const FOCUS: &str = "▸ ";

/// A box.
#[derive(Debug, Default)]
pub(crate) struct Frame<'t> {
    /// On the upper edge.
    pub(crate) title: Line<'t>,
    /// At the right end of the upper edge.
    pub(crate) aside: Line<'t>,
    /// Whether the keys move in it.
    pub(crate) focused: bool,
}

/// A line across a box.
pub(crate) type Rule<'t> = Frame<'t>;

/// The glyphs of an edge: left end, stroke, right end.
type Edge = (&'static str, &'static str, &'static str);

impl<'t> Frame<'t> {
    /// Makes a box or a rule with a title.
    pub(crate) fn titled(title: impl Into<Line<'t>>, focused: bool) -> Self {
        let mut title = title.into();
        if focused {
            title.spans.insert(0, Span::raw(FOCUS));
        }
        Self { title, aside: Line::default(), focused }
    }

    /// Adds what stands at the right end.
    pub(crate) fn aside(mut self, aside: impl Into<Line<'t>>) -> Self {
        self.aside = aside.into();
        self
    }

    /// Draws the box and returns what is inside.
    pub(crate) fn draw(self, at: Rect, look: &Look<'_>, canvas: &mut Canvas<'_>) -> Rect {
        let style = if self.focused { look.theme.focus } else { look.theme.border };
        let (upper, side, lower): (Edge, _, Edge) = if self.focused {
            (("┏", "━", "┓"), "┃", ("┗", "━", "┛"))
        } else {
            (("┌", "─", "┐"), "│", ("└", "─", "┘"))
        };
        for row in at.rows() {
            canvas.text(Rect { width: 1, ..row }, side, style);
            canvas.text(Rect { x: row.right().saturating_sub(1), width: 1, ..row }, side, style);
        }
        let bottom = Rect { y: at.bottom().saturating_sub(1), height: 1, ..at };
        Frame::default().edge(bottom, lower, look, canvas);
        self.edge(Rect { height: 1, ..at }, upper, look, canvas);
        at.inner(Margin::new(1, 1))
    }

    /// Draws it as a rule across a box whose inside `at` is a row of.
    pub(crate) fn across(self, at: Rect, look: &Look<'_>, canvas: &mut Canvas<'_>) {
        let edge = if self.focused { ("┝", "━", "┥") } else { ("├", "─", "┤") };
        let at = Rect { x: at.x.saturating_sub(1), width: at.width + 2, height: 1, ..at };
        self.edge(at, edge, look, canvas);
    }

    fn edge(self, at: Rect, glyphs: Edge, look: &Look<'_>, canvas: &mut Canvas<'_>) {
        let (left, stroke, right) = glyphs;
        let style = if self.focused { look.theme.focus } else { look.theme.border };
        let inner = usize::from(at.width.saturating_sub(2));
        canvas.text(at, &(left.to_owned() + &stroke.repeat(inner) + right), style);
        let aside = cut(self.aside, inner.saturating_sub(4) / 2);
        let mut room = inner.saturating_sub(4);
        if aside.width() > 0 {
            let wide = aside.width() + 2;
            room = room.saturating_sub(wide + 1);
            let x = at.right().saturating_sub(wide as u16 + 2);
            let place = Rect { x, width: wide as u16, ..at };
            canvas.line(place, &spaced(aside));
        }
        let title = self.title;
        if title.width() == 0 {
            return;
        }
        let title = spaced(cut(title, room)).style(style);
        canvas.line(Rect { x: at.x + 2, width: at.width.saturating_sub(3), ..at }, &title);
    }
}

/// Puts a space at both ends.
fn spaced(mut line: Line<'_>) -> Line<'_> {
    line.spans.insert(0, Span::raw(" "));
    line.spans.push(Span::raw(" "));
    line
}
