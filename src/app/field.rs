//! A line of text being typed.
//!
//! Takes what input methods really send: a burst of backspaces and letters, decomposed letters, a
//! paste. The text is NFC after every key, so that one Backspace takes one letter as people see it.

use tui_input::{Input as Line, InputRequest as Edit};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

use crate::app::key::{Code, Key};

/// A line of text with a cursor.
#[derive(Debug, Clone, Default)]
pub struct Field {
    line: Line,
}

impl Field {
    /// Starts with a text, the cursor behind it.
    pub fn with(text: &str) -> Self {
        Self { line: Line::new(text.nfc().collect()) }
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        self.line.value()
    }

    /// Says whether nothing is typed but spaces.
    pub fn is_blank(&self) -> bool {
        self.text().trim().is_empty()
    }

    /// Returns the cursor's place in characters.
    pub fn cursor(&self) -> usize {
        self.line.cursor()
    }

    /// Returns the text before the cursor.
    pub fn before_cursor(&self) -> String {
        self.text().chars().take(self.cursor()).collect()
    }

    /// Takes a key; says whether it was one for typing.
    pub fn key(&mut self, key: Key) -> bool {
        let edit = match (key.code, key.ctrl, key.alt) {
            (Code::Char(letter), false, false) => Edit::InsertChar(letter),
            (Code::Backspace, false, false) => Edit::DeletePrevChar,
            (Code::Char('w'), true, false) | (Code::Backspace, ..) => Edit::DeletePrevWord,
            (Code::Char('u'), true, false) => Edit::DeleteLine,
            (Code::Char('a'), true, false) | (Code::Home, ..) => Edit::GoToStart,
            (Code::Char('e'), true, false) | (Code::End, ..) => Edit::GoToEnd,
            (Code::Delete, ..) => Edit::DeleteNextChar,
            (Code::Left, true, _) => Edit::GoToPrevWord,
            (Code::Right, true, _) => Edit::GoToNextWord,
            (Code::Left, ..) => Edit::GoToPrevChar,
            (Code::Right, ..) => Edit::GoToNextChar,
            _ => return false,
        };
        self.line.handle(edit);
        self.compose();
        true
    }

    /// Takes a paste; line ends become spaces, what cannot be seen is dropped.
    pub fn paste(&mut self, text: &str) {
        for letter in text.trim_end_matches(['\r', '\n']).nfc() {
            let letter = if matches!(letter, '\n' | '\t') { ' ' } else { letter };
            if !letter.is_control() {
                self.line.handle(Edit::InsertChar(letter));
            }
        }
        self.compose();
    }

    /// Puts letters and their marks together.
    fn compose(&mut self) {
        if is_nfc_quick(self.text().chars()) == IsNormalized::Yes {
            return;
        }
        let before: String = self.before_cursor().nfc().collect();
        let whole: String = self.text().nfc().collect();
        let cursor = before.chars().count();
        self.line = Line::new(whole).with_cursor(cursor);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &str) -> Field {
        let mut field = Field::default();
        for letter in keys.chars() {
            let code = if letter == '\u{8}' { Code::Backspace } else { Code::Char(letter) };
            field.key(Key::plain(code));
        }
        field
    }

    #[test]
    fn a_telex_burst_leaves_what_was_meant() {
        assert_eq!(
            typed("go\u{8}\u{8}gõ tie\u{8}\u{8}iê\u{8}ế\u{8}ếng vie\u{8}ê\u{8}ệt").text(),
            "gõ tiếng việt"
        );
    }

    #[test]
    fn decomposed_letters_are_composed_and_one_backspace_takes_one() {
        let mut field = typed("Nguye\u{302}\u{303}n");
        assert_eq!(field.text(), "Nguyễn");
        field.key(Key::plain(Code::Backspace));
        field.key(Key::plain(Code::Backspace));
        assert_eq!(field.text(), "Nguy");
        assert_eq!(field.cursor(), 4);
    }

    #[test]
    fn a_paste_is_one_line_in_one_form() {
        let mut field = Field::default();
        field.paste("Tie\u{302}\u{301}ng\r\nViệt\u{7}\n");
        assert_eq!(field.text(), "Tiếng Việt");
    }
}
