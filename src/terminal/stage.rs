//! What the loop needs of a console: a seam, so that the loop is tested without one.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::app::input::{Input, Target};

/// Something that is shown in a terminal and driven by what happens there.
pub trait Stage {
    /// Takes one thing that happened.
    fn handle(&mut self, input: Input);

    /// Returns what lies at a cell of a screen of that area; none where nothing can be clicked.
    fn target(&self, area: Rect, at: Position) -> Option<Target>;

    /// Says whether what is on the screen is out of date.
    fn is_dirty(&self) -> bool;

    /// Learns that what is to be seen is on the screen.
    fn drawn(&mut self);

    /// Says whether it is over.
    fn wants_to_leave(&self) -> bool;

    /// Returns how long nothing will change by itself; none if it never will.
    fn wake_in(&self) -> Option<Duration>;

    /// Says whether clicks are wanted. Then the terminal's own selection does not work.
    fn mouse(&self) -> bool;

    /// Says whether to sound the bell now; asking takes the wish back.
    fn wants_bell(&mut self) -> bool;

    /// Draws everything.
    fn draw(&self, frame: &mut Frame<'_>);
}
