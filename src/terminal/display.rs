//! The screen for the room as the loop sees it: it takes few keys and changes nothing.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::app::action::{Action, Scope};
use crate::app::input::{Input, Target};
use crate::app::key::{Code, Key};
use crate::app::room::display::Display;
use crate::terminal::stage::Stage;
use crate::view;

impl Stage for Display {
    fn handle(&mut self, input: Input) {
        match input {
            Input::Tick => self.tick(),
            Input::Resize => self.spoil(),
            Input::Terminate => self.leave(),
            Input::Key(key) => press(self, key),
            Input::Paste(_) | Input::Pick(_) | Input::Scroll(_) => {}
        }
    }

    fn target(&self, _: Rect, _: Position) -> Option<Target> {
        None
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
        Some(Self::wake_in(self))
    }

    /// The terminal's own selection works.
    fn mouse(&self) -> bool {
        false
    }

    fn wants_bell(&mut self) -> bool {
        false
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        view::draw_room(self, frame);
    }
}

/// Does what a key says: the same keys as on the console, and those people try first.
fn press(display: &mut Display, key: Key) {
    let tried = [Key::plain(Code::Char('q')), Key::ctrl('c')];
    match Action::of_key(key, &[Scope::Everywhere]) {
        Some(Action::Language) => display.turn_language(),
        Some(Action::Theme) => display.turn_theme(),
        Some(Action::Leave) => display.leave(),
        _ if tried.contains(&key) => display.leave(),
        _ => {}
    }
}
