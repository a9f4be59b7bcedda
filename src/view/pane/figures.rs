//! The figures a chair announces, where the window has room for them.

use ratatui::layout::Rect;

use crate::meeting::procedure::field::Field;
use crate::text::date;
use crate::text::facts::answer;
use crate::text::fit::width;
use crate::text::script::FieldRef;
use crate::view::kit::{Canvas, Column, Frame, columns};
use crate::view::scene::Scene;

/// Returns what there is to tell, and its value.
pub(crate) fn lines(scene: &Scene<'_>) -> Vec<(String, String)> {
    let (meeting, words) = (scene.meeting, scene.look.words);
    if meeting.opened_at.is_none() {
        return Vec::new();
    }
    let figures = meeting.figures();
    let heard = meeting.participation(None);
    let told = |field| answer(FieldRef::Field(field), meeting, scene.now, words);
    let mut lines = vec![
        (words.screen_figure_present(), format!("{}/{}", figures.present, figures.total)),
        (words.screen_figure_guests(), figures.guests.to_string()),
        (words.screen_figure_base(), figures.base.to_string()),
        (words.screen_figure_majority(), told(Field::Majority)),
        (words.screen_figure_two_thirds(), told(Field::TwoThirds)),
        (words.screen_figure_spoke(), format!("{}/{}", heard.spoke, heard.expected)),
    ];
    if let Some(quorum) = meeting.quorum() {
        lines.insert(1, (words.screen_figure_quorum(), quorum.needed.to_string()));
    }
    let (chair, all) = meeting.chair_share();
    if let Some(share) = (chair * 100).checked_div(all) {
        lines.push((words.screen_figure_chair(), format!("{share}%")));
    }
    lines.push((words.screen_figure_ends(), date::time(meeting.schedule(scene.now).ends_at)));
    lines
}

/// Draws the figures in a box.
pub(crate) fn draw(scene: &Scene<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let look = scene.look;
    let inner = Frame::titled(look.words.screen_figures(), false).draw(at, &look, canvas);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    for ((name, value), row) in lines(scene).into_iter().zip(inner.rows()) {
        let wide = width(&value);
        let room = usize::from(row.width).saturating_sub(wide + 1);
        let name = Column::left(name, room, look.theme.muted);
        canvas.line(row, &columns([name, Column::right(value, wide, look.theme.text)]));
    }
}
