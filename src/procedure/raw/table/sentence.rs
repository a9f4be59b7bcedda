//! Reading texts from a table: one line, or a text in both languages.

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use unicode_normalization::UnicodeNormalization as _;

use crate::meeting::language::Text;
use crate::procedure::fault::{Expected, Fault};
use crate::procedure::raw::found;
use crate::procedure::raw::table::{Table, join};
use crate::text::near::nearest;
use crate::text::visible::is_invisible;

/// The longest text, in characters: some pages.
const LONGEST_TEXT: usize = 4000;

/// The two sides of a text, as keys.
const SIDES: [&str; 2] = ["vi", "en"];

/// Whether a text may be left empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Blank {
    Allowed,
    Refused,
}

impl<'a> Table<'a> {
    /// Returns the line of text under `key`, the same in both languages.
    pub(in crate::procedure) fn line(&mut self, key: &'static str) -> String {
        let Some(value) = self.need(key, Expected::Line) else { return String::new() };
        self.read_side(&join(&self.path, key), key, value, Blank::Refused)
    }

    /// Returns the text under `key`.
    pub(in crate::procedure) fn text(&mut self, key: &'static str) -> Text {
        let value = self.need(key, Expected::Both);
        value.map(|value| self.read_text(key, value, Blank::Refused)).unwrap_or_default()
    }

    /// Returns the text under `key`, which may be missing or empty.
    pub(in crate::procedure) fn optional_text(&mut self, key: &'static str) -> Text {
        let value = self.take(key);
        value.map(|value| self.read_text(key, value, Blank::Allowed)).unwrap_or_default()
    }

    /// Returns the text this table itself is.
    pub(in crate::procedure) fn into_text(self) -> Text {
        let Some(entries) = self.entries else { return Text::default() };
        self.read_sides(&self.path, self.at, entries, Blank::Refused)
    }

    fn read_text(&self, key: &'static str, value: &'a Spanned<DeValue<'a>>, blank: Blank) -> Text {
        let DeValue::Table(entries) = value.get_ref() else {
            self.wrong_kind(key, value, Expected::Both);
            return Text::default();
        };
        self.read_sides(&join(&self.path, key), value.span().start, entries, blank)
    }

    /// Reads both sides; where one is missing the other serves for both.
    fn read_sides(&self, path: &str, at: usize, entries: &DeTable<'_>, blank: Blank) -> Text {
        self.unknown_sides(path, entries);
        let sides = SIDES.map(|side| {
            let value = entries.get(side)?;
            let path = join(path, side);
            self.findings.place(&path, value.span());
            Some(self.read_side(&path, side, value, blank))
        });
        // A text of a list has no key of its own, only its place in the list.
        let key = path.rsplit(['.', ']']).next().unwrap_or_default().to_owned();
        let lacks = |side| {
            let fault = Fault::MissingSide { key: key.clone(), side };
            self.findings.note(at, path, &fault);
        };
        match sides {
            [Some(vi), Some(en)] => Text { vi, en },
            [Some(vi), None] => {
                lacks("en");
                Text { en: vi.clone(), vi }
            }
            [None, Some(en)] => {
                lacks("vi");
                Text { vi: en.clone(), en }
            }
            [None, None] => {
                self.findings.note(at, path, &Fault::Missing { key, expected: Expected::Both });
                Text::default()
            }
        }
    }

    fn unknown_sides(&self, path: &str, entries: &DeTable<'_>) {
        for key in entries.keys() {
            let found = key.get_ref().as_ref();
            if found.is_empty() || SIDES.contains(&found) {
                continue;
            }
            let fault = Fault::UnknownKey {
                found: found.to_owned(),
                near: nearest(found, SIDES),
                allowed: SIDES.to_vec(),
            };
            self.findings.note(key.span().start, &join(path, found), &fault);
        }
    }

    fn read_side(
        &self,
        path: &str,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        blank: Blank,
    ) -> String {
        let note = |fault| self.findings.note(value.span().start, path, &fault);
        let DeValue::String(written) = value.get_ref() else {
            let (key, found) = (key.to_owned(), found(value.get_ref()));
            note(Fault::WrongKind { key, found, expected: Expected::Line });
            return String::new();
        };
        let text = tidy(written);
        if let Some(letter) = written.chars().find(|letter| is_invisible(*letter)) {
            note(Fault::Invisible { code: u32::from(letter) });
        } else if text.is_empty() && blank == Blank::Refused {
            note(Fault::EmptyText);
        } else if text.chars().count() > LONGEST_TEXT {
            note(Fault::LongText { most: LONGEST_TEXT });
        }
        text
    }
}

/// Makes of a text as it was typed the text that is meant.
///
/// Lines of a file end where the typist's window ended, so they are joined; an empty line begins a
/// new paragraph and a hyphen a new line. Composed letters, single spaces.
fn tidy(written: &str) -> String {
    let mut text = String::new();
    let mut begins_anew = true;
    for line in written.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            begins_anew = true;
            continue;
        }
        if !text.is_empty() {
            text.push(if begins_anew || line.starts_with("- ") { '\n' } else { ' ' });
        }
        text.extend(line.nfc());
        begins_anew = false;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_and_paragraphs_kept() {
        let typed = "\n  Mời đồng chí\n  phát biểu.\n\n  Xin\tmời.\n";
        assert_eq!(tidy(typed), "Mời đồng chí phát biểu.\nXin mời.");
        assert_eq!(tidy("Gồm:\r\n- một\r\n- hai\r\n  ba"), "Gồm:\n- một\n- hai ba");
        assert_eq!(tidy("e\u{302}\u{301}"), "ế");
        assert_eq!(tidy(" \n "), "");
    }
}
