//! What fills the window: one file a screen.

pub(crate) mod live;
pub(crate) mod small;

use ratatui::layout::Rect;

use crate::app::{App, Screen};
use crate::view::kit::Canvas;
use crate::view::look::Look;

/// Draws the screen that is shown.
pub(crate) fn draw(app: &App, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    match &app.screen {
        Screen::Live(meeting) => live::draw(app, meeting, look, area, canvas),
    }
}
