//! Whether the terminal is light or dark: asked once, before the loop.

use std::io::{self, IsTerminal as _};
use std::time::Duration;

use terminal_colorsaurus::{QueryOptions, ThemeMode, theme_mode};

/// How long a terminal may take to answer. Nearly all answer at once, if only that they do not know.
const PATIENCE: Duration = Duration::from_millis(400);

/// What the terminal writes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Background {
    /// Light letters on dark.
    Dark,
    /// Dark letters on light.
    Light,
}

/// Asks the terminal; none if there is no terminal or it does not say.
///
/// To be called before [`run`](crate::terminal::run): the answer comes the way keys come.
pub fn ask() -> Option<Background> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return None;
    }
    let mut options = QueryOptions::default();
    options.timeout = PATIENCE;
    theme_mode(options).ok().map(|mode| match mode {
        ThemeMode::Dark => Background::Dark,
        ThemeMode::Light => Background::Light,
    })
}
