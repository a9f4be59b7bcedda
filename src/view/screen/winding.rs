//! A film on its way: what is being opened, and how far that has come.

use ratatui::layout::Rect;

use crate::app::App;
use crate::app::action::Action;
use crate::app::world::Winding;
use crate::view::kit::{Canvas, Frame, inset, meter, wrap};
use crate::view::look::Look;
use crate::view::screen::page::{Hint, Page};

/// Draws it.
pub(crate) fn draw(
    app: &App,
    winding: &Winding,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let words = look.words;
    let hints = [Hint::keys("Esc", words.player_cancel()), Hint::action(Action::Help, look)];
    let page = Page { title: words.player_opening(), hints: &hints };
    let body = page.draw(app, look, area, canvas);
    let inner = Frame::titled(winding.name.clone(), true).draw(body, look, canvas);
    let cells = usize::from(inner.width).saturating_sub(2);
    let (read, wound) = winding.percent();
    let (said, percent) = if read < 100 {
        (words.player_opening_reading(read), read)
    } else {
        (words.player_opening_winding(wound), wound)
    };
    let bar = meter(percent, 100, cells.min(50));
    let mut lines = vec![(String::new(), look.theme.text), (said, look.theme.text)];
    lines.push((bar, look.theme.accent));
    lines.push((String::new(), look.theme.text));
    let patience = wrap(&words.player_opening_patience(), cells);
    lines.extend(patience.into_iter().map(|line| (line, look.theme.muted)));
    for ((line, style), row) in lines.iter().zip(inner.rows()) {
        canvas.text(inset(row), line, *style);
    }
}
