//! One table of the file, asked for its keys one by one.
//!
//! What is asked for is what the file may contain: the reading code is the description of the format,
//! and whatever was not asked for is unknown. A fault is noted and a stand-in returned, so that the
//! rest of the file is read all the same.

mod scalar;
mod sentence;
mod word;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::procedure::fault::{Expected, Fault};
use crate::procedure::findings::Findings;
use crate::procedure::raw::found;
use crate::text::near::nearest;

/// The most things a list may hold.
const LONGEST_LIST: usize = 200;

/// A table, or the stand-in for one that is not there.
#[derive(Debug)]
pub(in crate::procedure) struct Table<'a> {
    findings: &'a Findings<'a>,
    entries: Option<&'a DeTable<'a>>,
    at: usize,
    path: String,
    asked: Vec<&'static str>,
    retired: Vec<&'static str>,
}

impl<'a> Table<'a> {
    /// Begins with the whole file.
    pub(in crate::procedure) fn root(findings: &'a Findings<'a>, root: &'a DeTable<'a>) -> Self {
        Self {
            findings,
            entries: Some(root),
            at: 0,
            path: String::new(),
            asked: Vec::new(),
            retired: Vec::new(),
        }
    }

    /// Returns the table under `key`.
    pub(in crate::procedure) fn table(&mut self, key: &'static str) -> Self {
        let value = self.need(key, Expected::Table);
        self.inner(key, value)
    }

    /// Returns the table under `key`, if there is one.
    pub(in crate::procedure) fn optional_table(&mut self, key: &'static str) -> Option<Self> {
        let value = self.take(key)?;
        Some(self.inner(key, Some(value)))
    }

    /// Returns the tables listed under `key`; at least one is expected.
    pub(in crate::procedure) fn tables(&mut self, key: &'static str) -> Vec<Self> {
        let Some(value) = self.need(key, Expected::Tables) else { return Vec::new() };
        let tables = self.list_of_tables(key, value);
        if matches!(value.get_ref(), DeValue::Array(array) if array.is_empty()) {
            self.note(key, value.span().start, &Fault::EmptyList { key: self.header(key) });
        }
        tables
    }

    /// Returns the tables listed under `key`, which may be missing.
    pub(in crate::procedure) fn optional_tables(&mut self, key: &'static str) -> Vec<Self> {
        self.take(key).map(|value| self.list_of_tables(key, value)).unwrap_or_default()
    }

    /// Lets a key of earlier files stand, and says that it has no effect.
    pub(in crate::procedure) fn retired(&mut self, key: &'static str) {
        self.retired.push(key);
        if let Some((written, _)) = self.entries.and_then(|entries| entries.get_key_value(key)) {
            self.note(key, written.span().start, &Fault::RetiredKey { found: key });
        }
    }

    /// Notes every key nobody asked for.
    pub(in crate::procedure) fn finish(self) {
        let Some(entries) = self.entries else { return };
        for key in entries.keys() {
            let found = key.get_ref().as_ref();
            // A key without letters is what is left of a line the reader of TOML complained of.
            if found.is_empty() || self.asked.contains(&found) || self.retired.contains(&found) {
                continue;
            }
            let fault = Fault::UnknownKey {
                found: found.to_owned(),
                near: nearest(found, self.asked.iter().copied()),
                allowed: self.asked.clone(),
            };
            self.findings.note(key.span().start, &join(&self.path, found), &fault);
        }
    }

    fn inner(&self, key: &'static str, value: Option<&'a Spanned<DeValue<'a>>>) -> Self {
        let path = join(&self.path, key);
        let at = value.map_or(self.at, |value| value.span().start);
        let entries = value.and_then(|value| {
            if let DeValue::Table(entries) = value.get_ref() {
                return Some(entries);
            }
            self.wrong_kind(key, value, Expected::Table);
            None
        });
        Self { findings: self.findings, entries, at, path, asked: Vec::new(), retired: Vec::new() }
    }

    fn list_of_tables(&self, key: &'static str, value: &'a Spanned<DeValue<'a>>) -> Vec<Self> {
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong_kind(key, value, Expected::Tables);
            return Vec::new();
        };
        let mut tables = Vec::new();
        self.note_long_list(key, value, array.len());
        for (index, value) in array.iter().take(LONGEST_LIST).enumerate() {
            let path = format!("{}[{}]", join(&self.path, key), index + 1);
            self.findings.place(&path, value.span());
            let entries = if let DeValue::Table(entries) = value.get_ref() {
                Some(entries)
            } else {
                let fault = Fault::WrongEntry {
                    key: self.header(key),
                    found: found(value.get_ref()),
                    expected: Expected::Tables,
                };
                self.findings.note(value.span().start, &path, &fault);
                None
            };
            let at = value.span().start;
            tables.push(Self {
                findings: self.findings,
                entries,
                at,
                path,
                asked: Vec::new(),
                retired: Vec::new(),
            });
        }
        tables
    }

    /// Returns the value under `key`, remembering that it was asked for and where it stands.
    fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        let value = self.entries?.get(key)?;
        self.findings.place(&join(&self.path, key), value.span());
        Some(value)
    }

    /// Returns the value under `key`, noting when it is missing.
    fn need(&mut self, key: &'static str, expected: Expected) -> Option<&'a Spanned<DeValue<'a>>> {
        let value = self.take(key);
        if value.is_none() && self.entries.is_some() {
            let key_shown = self.shown(key, expected);
            self.note(key, self.at, &Fault::Missing { key: key_shown, expected });
        }
        value
    }

    fn note(&self, key: &str, at: usize, fault: &Fault) {
        self.findings.note(at, &join(&self.path, key), fault);
    }

    fn wrong_kind(&self, key: &'static str, value: &Spanned<DeValue<'_>>, expected: Expected) {
        let fault = Fault::WrongKind {
            key: self.shown(key, expected),
            found: found(value.get_ref()),
            expected,
        };
        self.note(key, value.span().start, &fault);
    }

    fn note_long_list(&self, key: &'static str, value: &Spanned<DeValue<'_>>, len: usize) {
        if len > LONGEST_LIST {
            let fault = Fault::LongList { key: key.to_owned(), most: LONGEST_LIST };
            self.note(key, value.span().start, &fault);
        }
    }

    /// Returns the key as its owner has to write it.
    fn shown(&self, key: &str, expected: Expected) -> String {
        match expected {
            Expected::Table | Expected::Tables => self.header(key),
            _ => key.to_owned(),
        }
    }

    /// Returns what stands between the brackets of a header: the path without its numbers.
    fn header(&self, key: &str) -> String {
        let mut header = String::new();
        let mut inside = false;
        for letter in join(&self.path, key).chars() {
            inside = letter == '[' || (inside && letter != ']');
            if !inside && letter != ']' {
                header.push(letter);
            }
        }
        header
    }
}

/// Puts a key behind the path of what holds it.
fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
