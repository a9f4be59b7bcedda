//! What reaches the console from outside.

use crate::app::key::Key;

/// One thing that happened at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed (or repeated).
    Key(Key),
    /// Text was pasted in one piece.
    Paste(String),
    /// The left button was pressed at a cell, counted from zero.
    Click {
        /// The column.
        column: u16,
        /// The row.
        row: u16,
    },
    /// The wheel turned by so many rows; down is positive.
    Scroll(i16),
    /// The window has a new size.
    Resize,
    /// Time passed.
    Tick,
    /// The terminal went away or the system asks to stop: save and leave.
    Terminate,
}
