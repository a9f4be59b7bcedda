//! What fills the window: one file a screen.

mod home;
pub(crate) mod live;
mod page;
pub(crate) mod player;
pub(crate) mod room;
mod setup;
mod shelf;
pub(crate) mod small;
mod winding;

use ratatui::layout::Rect;

use crate::app::{App, Screen};
use crate::view::kit::Canvas;
use crate::view::look::Look;

/// Draws the screen that is shown.
pub(crate) fn draw(app: &App, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    match &app.screen {
        Screen::Live(meeting) => live::draw(app, meeting, look, area, canvas),
        Screen::Home(home) => home::draw(app, home, look, area, canvas),
        Screen::Setup(form) => setup::draw(app, form, look, area, canvas),
        Screen::Player(player) => player::draw(app, player, look, area, canvas),
        Screen::Winding(winding) => winding::draw(app, winding, look, area, canvas),
        Screen::Shelf(shelf) => shelf::draw(app, shelf, look, area, canvas),
    }
}
