//! How wide the terminal is that standard output leads to, for whoever prints lines.

use std::io::{self, IsTerminal as _};

/// Returns how many cells a line has; none where output leads elsewhere or nobody knows.
pub fn columns() -> Option<usize> {
    let (columns, _) = io::stdout().is_terminal().then(crossterm::terminal::size)?.ok()?;
    (columns > 0).then_some(columns.into())
}
