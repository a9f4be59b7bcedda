//! A window too small to draw in: says so kindly; the meeting goes on behind it.

use ratatui::layout::{Constraint, Rect};

use crate::text::fit::width;
use crate::view::kit::{Canvas, wrap};
use crate::view::look::Look;

/// Draws as much as there is room for.
pub(crate) fn draw(look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let cells = usize::from(area.width);
    let told = [
        (words.screen_small(), look.theme.title),
        (words.screen_small_size(area.width, area.height), look.theme.text),
        (words.screen_small_calm(), look.theme.muted),
    ];
    let lines: Vec<_> = told
        .into_iter()
        .flat_map(|(text, style)| wrap(&text, cells).into_iter().map(move |line| (line, style)))
        .collect();
    let height = (lines.len() as u16).min(area.height);
    let place = area.centered_vertically(Constraint::Length(height));
    for ((line, style), row) in lines.iter().zip(place.rows()) {
        let pad = area.width.saturating_sub(width(line) as u16) / 2;
        canvas.text(Rect { x: row.x + pad, width: row.width - pad, ..row }, line, *style);
    }
}
