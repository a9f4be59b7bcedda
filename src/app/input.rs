//! What reaches the console from outside.

use crate::app::action::Action;
use crate::app::key::Key;

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A hint of the footer or a button.
    Action(Action),
    /// A step, by its place.
    Step(usize),
    /// A row of the list of people.
    Person(usize),
    /// A row of the sheet.
    Sheet(usize),
    /// A line of the topmost dialog, or of the list that fills the screen.
    Line(usize),
    /// A moment of a film: so many entries have happened.
    Moment(usize),
}

/// One thing that happened at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed (or repeated).
    Key(Key),
    /// Text was pasted in one piece.
    Paste(String),
    /// Something on the screen was clicked; the view knows what lies where.
    Pick(Target),
    /// The wheel turned by so many rows; down is positive.
    Scroll(i16),
    /// The window has a new size.
    Resize,
    /// Time passed.
    Tick,
    /// The terminal went away or the system asks to stop: save and leave.
    Terminate,
}
