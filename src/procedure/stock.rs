//! What a procedure may name: score sheets and styles.

use std::path::Path;

use crate::procedure::sheets::Sheets;
use crate::procedure::styles::Styles;

/// The score sheets and the styles, shipped and the user's own.
#[derive(Debug, Clone, Default)]
pub struct Stock {
    /// The score sheets.
    pub sheets: Sheets,
    /// The styles.
    pub styles: Styles,
}

impl Stock {
    /// Loads both, the user's own from the folders beside their `procedures`.
    pub fn load(procedures: Option<&Path>) -> Self {
        Self { sheets: Sheets::load(procedures), styles: Styles::load(procedures) }
    }
}
