//! A field that fills itself in until somebody types in it.

use crate::app::field::Field;
use crate::app::key::Key;

/// A line of text with a sensible value.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    field: Field,
    touched: bool,
}

impl Filled {
    /// Puts a value in, unless somebody typed here; says whether it is there now.
    pub fn fill(&mut self, text: &str) -> bool {
        if !self.touched && self.field.text() != text {
            self.field = Field::with(text);
        }
        !self.touched
    }

    /// Puts in what was chosen.
    pub fn choose(&mut self, text: &str) {
        self.field = Field::with(text);
        self.touched = true;
    }

    /// Returns the field.
    pub const fn field(&self) -> &Field {
        &self.field
    }

    /// Returns the text without space around it.
    pub fn text(&self) -> &str {
        self.field.text().trim()
    }

    /// Says whether somebody typed here and left something.
    pub const fn is_touched(&self) -> bool {
        self.touched
    }

    /// Takes a key; says whether it was one for typing. A field emptied by hand fills itself again.
    pub fn key(&mut self, key: Key) -> bool {
        let before = self.field.text().to_owned();
        let taken = self.field.key(key);
        if self.field.text() != before {
            self.touched = !self.field.is_blank();
        }
        taken
    }

    /// Takes a paste.
    pub fn paste(&mut self, text: &str) {
        self.field.paste(text);
        self.touched = !self.field.is_blank();
    }
}
