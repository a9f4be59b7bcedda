//! The console as the loop sees it.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::app::App;
use crate::app::input::{Input, Target};
use crate::terminal::rescue;
use crate::terminal::stage::Stage;
use crate::view;

impl Stage for App {
    fn handle(&mut self, input: Input) {
        Self::handle(self, input);
        rescue::keep(self.kept());
    }

    fn target(&self, area: Rect, at: Position) -> Option<Target> {
        view::hit(self, area, at.x, at.y)
    }

    fn is_dirty(&self) -> bool {
        Self::is_dirty(self)
    }

    fn drawn(&mut self) {
        Self::drawn(self);
    }

    fn wants_to_leave(&self) -> bool {
        Self::wants_to_leave(self)
    }

    fn wake_in(&self) -> Option<Duration> {
        Self::wake_in(self)
    }

    fn mouse(&self) -> bool {
        Self::mouse(self)
    }

    fn wants_bell(&mut self) -> bool {
        Self::wants_bell(self)
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        view::draw(self, frame);
    }
}
