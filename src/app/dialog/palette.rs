//! Every action, found by its name in either language.

use crate::app::action::Action;
use crate::app::field::Field;

/// The dialog.
#[derive(Debug)]
pub struct Palette {
    /// What is typed.
    pub field: Field,
    /// What was found, best first.
    pub found: Vec<Action>,
    /// The selected one.
    pub cursor: usize,
}
