//! Drawing, and nothing else: reads the console's state, never writes, contains no rule.
//!
//! What can be clicked is noted while it is drawn, so that the picture and the mouse cannot disagree.

mod kit;
mod layer;
mod look;
mod pane;
pub mod plain;
mod regions;
mod scene;
mod screen;
mod theme;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::App;
use crate::app::input::Target;
use crate::app::room::display::Display;
use kit::Canvas;
use look::Look;
use theme::Theme;

/// The narrowest window the console can be drawn in, in cells.
pub const LEAST_WIDTH: u16 = 60;
/// The lowest window the console can be drawn in, in rows.
pub const LEAST_HEIGHT: u16 = 18;

/// Draws the console.
pub fn draw(app: &App, frame: &mut Frame<'_>) {
    let area = frame.area();
    let mut canvas = Canvas::on(frame.buffer_mut());
    paint(app, area, &mut canvas);
    if let Some(cursor) = canvas.cursor() {
        frame.set_cursor_position(cursor);
    }
}

/// Finds what lies at a place of a window of the size of `area`.
pub fn hit(app: &App, area: Rect, column: u16, row: u16) -> Option<Target> {
    // A click is rare, so it may cost a frame: what is drawn is what is hit.
    let mut buffer = Buffer::empty(area);
    let mut canvas = Canvas::on(&mut buffer);
    paint(app, area, &mut canvas);
    canvas.hit(column, row)
}

/// Draws the screen for the room.
pub fn draw_room(display: &Display, frame: &mut Frame<'_>) {
    let area = frame.area();
    let look = Look { theme: Theme::of(display.theme()), words: display.words() };
    let mut canvas = Canvas::on(frame.buffer_mut());
    canvas.style(area, look.theme.base);
    screen::room::draw(display.room(), &look, area, &mut canvas);
}

fn paint(app: &App, area: Rect, canvas: &mut Canvas<'_>) {
    let look = Look::of(app);
    canvas.style(area, look.theme.base);
    if area.width < LEAST_WIDTH || area.height < LEAST_HEIGHT {
        screen::small::draw(&look, area, canvas);
        return;
    }
    screen::draw(app, &look, area, canvas);
    for layer in &app.layers {
        canvas.cover();
        // What lies under a dialog stands back, but for the clock and what just happened.
        let body = Rect { y: area.y + 1, height: area.height - 3, ..area };
        canvas.style(body, look.theme.muted);
        layer::draw(layer, app, &look, area, canvas);
    }
}
