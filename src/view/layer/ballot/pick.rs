//! Whose opinion is reserved.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Ground;
use crate::app::dialog::ballot::Pick;
use crate::app::input::Target;
use crate::text::fit::width;
use crate::view::kit::{Canvas, Dialog, Row, field, rows, window};

/// The most people listed at a time.
const MOST_ROWS: usize = 12;

/// Draws the list.
pub(super) fn draw(ground: &Ground<'_>, pick: &Pick, canvas: &mut Canvas<'_>) {
    let (words, look) = (ground.look.words, ground.look);
    let height = MOST_ROWS.min(Dialog::most_rows(ground.area).saturating_sub(1));
    let dialog = ground.dialog(words.ballot_pick_title(), words.ballot_pick_hint());
    let inner = dialog.draw(height + 1, ground.area, look, canvas);
    let list = Rect {
        x: inner.x.saturating_sub(1),
        y: inner.y + 1,
        width: inner.width + 2,
        height: inner.height.saturating_sub(1),
    };
    let seen = window(pick.cursor, pick.found.len(), usize::from(list.height));
    let people = pick.found.iter().enumerate().skip(seen.start).take(seen.len());
    let people = people.map(|(place, id)| Row {
        line: Line::from(look.text(ground.app.shown(*id))),
        target: Target::Line(place),
        selected: place == pick.cursor,
    });
    rows(list, true, people, look, canvas);
    if pick.found.is_empty() {
        let row = Rect { y: list.y, height: 1, ..inner };
        canvas.text(row, &words.screen_found_none(), look.theme.muted);
    }
    let label = format!("{}: ", words.screen_find());
    let row = Rect { height: 1, ..inner };
    canvas.text(row, &label, look.theme.key);
    let wide = (width(&label) as u16).min(row.width);
    let typed = Rect { x: row.x + wide, width: row.width - wide, ..row };
    field(&pick.field, true, typed, look.theme.text, canvas);
}
