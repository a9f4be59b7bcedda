//! The screen for the room: one thing large, the rest around it, legible from the last row.
//!
//! There is no window too small for it: what matters most keeps its line the longest.

mod bands;
mod scene;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::app::room::{Main, Room};
use crate::view::kit::{Canvas, cut};
use crate::view::look::Look;
use bands::{Band, Body, large, placed};

/// The lowest window with a header.
const HEADED: u16 = 6;

/// Draws what the room sees.
pub(crate) fn draw(room: &Room, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let margin = (area.width / 24).min(8);
    let inner = Rect { x: area.x + margin, width: area.width - 2 * margin, ..area };
    let mut body = inner;
    let header = header(room, look, inner);
    if area.height >= HEADED && header.width() > 0 {
        canvas.line(Rect { height: 1, ..inner }, &header);
        body = Rect { y: body.y + 1, height: body.height - 1, ..body };
        if area.height >= 16 {
            let rule = "─".repeat(usize::from(inner.width));
            canvas.text(Rect { height: 1, ..body }, &rule, look.theme.border);
            body = Rect { y: body.y + 1, height: body.height - 1, ..body };
        }
    }
    let foot = foot(room, look);
    if area.height >= HEADED && foot.width() > 0 {
        let row = Rect { y: inner.bottom() - 1, height: 1, ..inner };
        canvas.line(row, &cut(foot, usize::from(row.width)));
        body.height -= 1;
    }
    if matches!(room.main, Main::Nothing { .. } | Main::Closed { .. }) {
        // Little to say stands in the middle of the eye's way.
        let air = body.height / 4;
        body = Rect { y: body.y + air, height: body.height - air, ..body };
    }
    let bands = scene::bands(room, look, usize::from(body.width));
    for (band, at) in placed(bands, body) {
        draw_band(band, at, canvas);
    }
}

fn draw_band(band: Band<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    match band.body {
        Body::Lines(lines) => {
            let last = usize::from(at.height).saturating_sub(1);
            let more = lines.len() > usize::from(at.height);
            for ((mut line, row), place) in lines.into_iter().zip(at.rows()).zip(0..) {
                if more && place == last {
                    line.push_span(Span::raw(" …"));
                }
                canvas.line(row, &cut(line, usize::from(row.width)));
            }
        }
        Body::Clock { text, style, beside, under } => {
            let Some((digits, beneath)) = large(&text, under.is_some(), at.width, at.height) else {
                let mut line = Line::from(Span::styled(text, style));
                line.spans.extend(beside);
                return canvas.line(at, &cut(line, usize::from(at.width)));
            };
            digits.draw(at, style, canvas);
            if let Some(under) = under.filter(|_| beneath > 0) {
                let row = Rect { y: at.y + digits.height() + 1, height: 1, ..at };
                canvas.line(row.intersection(at), &cut(under, usize::from(at.width)));
            }
        }
    }
}

/// Which meeting, and how late it is.
fn header<'a>(room: &'a Room, look: &Look<'a>, at: Rect) -> Line<'a> {
    let mut right = vec![Span::styled(room.time.as_str(), look.theme.title)];
    if at.width >= 60 && !room.progress.is_empty() {
        right.push(look.muted(format!("   {}", room.progress)));
    }
    let right_wide: usize = right.iter().map(Span::width).sum();
    let mut left = Vec::new();
    if !room.practice.is_empty() {
        left.push(Span::styled(format!("[{}] ", room.practice), look.theme.accent));
    }
    left.push(Span::styled(room.body.as_str(), look.theme.title));
    if !room.title.is_empty() {
        left.push(look.muted(format!(" · {}", room.title)));
    }
    let cells = usize::from(at.width);
    let mut line = cut(Line::from(left), cells.saturating_sub(right_wide + 2));
    if line.width() + right_wide == 0 {
        return Line::default();
    }
    let gap = cells.saturating_sub(line.width() + right_wide);
    line.push_span(Span::raw(" ".repeat(gap)));
    line.spans.extend(right);
    line
}

fn foot<'a>(room: &'a Room, look: &Look<'a>) -> Line<'a> {
    if !room.note.is_empty() {
        return Line::from(Span::styled(format!("! {}", room.note), look.theme.warn));
    }
    match room.main {
        Main::Nothing { .. } | Main::Closed { .. } => {
            Line::from(look.muted(look.words.room_leave(Action::Leave.key())))
        }
        _ => Line::default(),
    }
}
