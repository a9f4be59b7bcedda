//! A list narrowed down by what is typed.
//!
//! Every word typed must stand somewhere in the text, marks and capitals aside; the order of the
//! list stays. A looser search would bring up too much among a thousand meetings of one name.

use crate::app::field::Field;
use crate::app::key::Key;
use crate::text::fold::fold;

/// A list narrowed down, with its selected line.
#[derive(Debug, Default)]
pub struct Sieve {
    field: Field,
    /// The texts, folded, in the order of the list.
    texts: Vec<String>,
    shown: Vec<usize>,
    cursor: usize,
}

impl Sieve {
    /// Takes another list; what is typed stays.
    pub(super) fn list(&mut self, texts: impl IntoIterator<Item = impl AsRef<str>>) {
        self.texts = texts.into_iter().map(|text| fold(text.as_ref())).collect();
        let cursor = self.cursor;
        self.narrow();
        self.go_to(cursor);
    }

    /// Returns what is typed.
    pub const fn field(&self) -> &Field {
        &self.field
    }

    /// Returns the places in the list of what is shown.
    pub fn shown(&self) -> &[usize] {
        &self.shown
    }

    /// Returns the selected line among those shown.
    pub const fn cursor(&self) -> usize {
        self.cursor
    }

    /// Returns the place in the list of the selected line.
    pub fn selected(&self) -> Option<usize> {
        self.shown.get(self.cursor).copied()
    }

    /// Selects a line among those shown, the last at most.
    pub(super) fn go_to(&mut self, line: usize) {
        self.cursor = line.min(self.shown.len().saturating_sub(1));
    }

    /// Takes a key; says whether it was one for typing.
    pub(super) fn key(&mut self, key: Key) -> bool {
        let before = self.field.text().to_owned();
        let taken = self.field.key(key);
        if self.field.text() != before {
            self.narrow();
        }
        taken
    }

    /// Takes a paste.
    pub(super) fn paste(&mut self, text: &str) {
        self.field.paste(text);
        self.narrow();
    }

    /// Shows everything again.
    pub(super) fn clear(&mut self) {
        self.field = Field::default();
        self.narrow();
    }

    fn narrow(&mut self) {
        let typed = fold(self.field.text());
        let words: Vec<&str> = typed.split_whitespace().collect();
        let fits = |(_, text): &(usize, &String)| words.iter().all(|word| text.contains(word));
        self.shown = self.texts.iter().enumerate().filter(fits).map(|(place, _)| place).collect();
        self.cursor = 0;
    }
}
