//! Whose opinion is reserved, or who objects.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Ground;
use crate::app::dialog::ballot::{Pick, Purpose};
use crate::app::input::Target;
use crate::text::fit::width;
use crate::view::kit::{Canvas, Dialog, Row, field, rows, window};

/// The most people listed at a time.
const MOST_ROWS: usize = 12;

/// Draws the list.
pub(super) fn draw(ground: &Ground<'_>, pick: &Pick, canvas: &mut Canvas<'_>) {
    let (words, look) = (ground.look.words, ground.look);
    let height = MOST_ROWS.min(Dialog::most_rows(ground.area).saturating_sub(1));
    let title = match pick.purpose {
        Purpose::Reserve => words.ballot_pick_title(),
        Purpose::Object => words.ballot_pick_objector(),
    };
    let dialog = ground.dialog(title, words.ballot_pick_hint());
    let inner = dialog.draw(height + 1, ground.area, look, canvas);
    let list = Rect {
        x: inner.x.saturating_sub(1),
        y: inner.y + 1,
        width: inner.width + 2,
        height: inner.height.saturating_sub(1),
    };
    let people = window(pick.cursor, pick.rows(), usize::from(list.height)).map(|place| Row {
        line: Line::from(match pick.person(place) {
            Some(id) => look.text(ground.app.shown(id)),
            None => look.muted(words.ballot_pick_unnamed()),
        }),
        target: Target::Line(place),
        selected: place == pick.cursor,
    });
    rows(list, true, people, look, canvas);
    if pick.rows() == 0 {
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
