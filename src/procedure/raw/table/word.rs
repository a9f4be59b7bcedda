//! Reading names and closed words from a table, alone or in lists.

use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer as _};
use strum::VariantNames;
use toml::Spanned;
use toml::de::DeValue;

use crate::procedure::fault::{Expected, Fault};
use crate::procedure::raw::found;
use crate::procedure::raw::table::{LONGEST_LIST, Table, join};
use crate::text::near::nearest;

/// The longest name, in characters.
const LONGEST_ID: usize = 64;

/// A text of a list: the path and the byte it stands at, and the text.
struct Entry {
    path: String,
    at: usize,
    text: String,
}

impl Table<'_> {
    /// Returns the name a thing gives itself under `key`: small letters, digits and hyphens.
    pub(in crate::procedure) fn id(&mut self, key: &'static str) -> String {
        let Some(value) = self.need(key, Expected::Line) else { return String::new() };
        let DeValue::String(written) = value.get_ref() else {
            self.wrong_kind(key, value, Expected::Line);
            return String::new();
        };
        let fits = |letter: char| {
            letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '_')
        };
        if written.is_empty() || written.len() > LONGEST_ID || !written.chars().all(fits) {
            self.note(key, value.span().start, &Fault::BadId { found: written.to_string() });
        }
        written.to_string()
    }

    /// Returns the name of something else under `key`.
    pub(in crate::procedure) fn name(&mut self, key: &'static str) -> String {
        let Some(value) = self.need(key, Expected::Line) else { return String::new() };
        if let DeValue::String(name) = value.get_ref() {
            return name.to_string();
        }
        self.wrong_kind(key, value, Expected::Line);
        String::new()
    }

    /// Returns the name of something else under `key`, if there is one.
    pub(in crate::procedure) fn optional_name(&mut self, key: &'static str) -> Option<String> {
        let value = self.take(key)?;
        if let DeValue::String(name) = value.get_ref() {
            return Some(name.to_string());
        }
        self.wrong_kind(key, value, Expected::Line);
        None
    }

    /// Returns the names of other things listed under `key`; none when there is no such key.
    pub(in crate::procedure) fn names(&mut self, key: &'static str) -> Vec<String> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let entries = self.entries(key, value, Expected::Names);
        entries.into_iter().map(|entry| entry.text).collect()
    }

    /// Returns the word under `key`.
    pub(in crate::procedure) fn word<T: DeserializeOwned + VariantNames>(
        &mut self,
        key: &'static str,
    ) -> Option<T> {
        let value = self.need(key, Expected::Word(T::VARIANTS))?;
        self.read_one(key, value)
    }

    /// Returns the word under `key`, if there is one.
    pub(in crate::procedure) fn optional_word<T: DeserializeOwned + VariantNames>(
        &mut self,
        key: &'static str,
    ) -> Option<T> {
        let value = self.take(key)?;
        self.read_one(key, value)
    }

    fn read_one<T: DeserializeOwned + VariantNames>(
        &self,
        key: &'static str,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<T> {
        if let DeValue::String(word) = value.get_ref() {
            let (path, at) = (join(&self.path, key), value.span().start);
            return self.read_word(Entry { path, at, text: word.to_string() }, T::VARIANTS);
        }
        self.wrong_kind(key, value, Expected::Word(T::VARIANTS));
        None
    }

    /// Returns the words listed under `key`, all of them among `allowed`; at least one is expected.
    pub(in crate::procedure) fn words<T: DeserializeOwned>(
        &mut self,
        key: &'static str,
        allowed: &'static [&'static str],
    ) -> Vec<T> {
        let Some(value) = self.need(key, Expected::Words(allowed)) else { return Vec::new() };
        if matches!(value.get_ref(), DeValue::Array(array) if array.is_empty()) {
            self.note(key, value.span().start, &Fault::EmptyList { key: key.to_owned() });
        }
        self.read_words(key, value, allowed)
    }

    /// Returns the words listed under `key`; none when there is no such key.
    pub(in crate::procedure) fn optional_words<T: DeserializeOwned + VariantNames>(
        &mut self,
        key: &'static str,
    ) -> Vec<T> {
        let value = self.take(key);
        value.map(|value| self.read_words(key, value, T::VARIANTS)).unwrap_or_default()
    }

    fn read_words<T: DeserializeOwned>(
        &self,
        key: &'static str,
        value: &Spanned<DeValue<'_>>,
        allowed: &'static [&'static str],
    ) -> Vec<T> {
        let entries = self.entries(key, value, Expected::Words(allowed));
        entries.into_iter().filter_map(|entry| self.read_word(entry, allowed)).collect()
    }

    fn read_word<T: DeserializeOwned>(
        &self,
        entry: Entry,
        allowed: &'static [&'static str],
    ) -> Option<T> {
        if allowed.contains(&entry.text.as_str()) {
            let word: StrDeserializer<'_, Error> = entry.text.as_str().into_deserializer();
            return T::deserialize(word).ok();
        }
        let near = nearest(&entry.text, allowed.iter().copied());
        let fault = Fault::UnknownWord { found: entry.text, near, allowed };
        self.findings.note(entry.at, &entry.path, &fault);
        None
    }

    /// Returns the texts of a list, without those that stand in it twice.
    fn entries(
        &self,
        key: &'static str,
        value: &Spanned<DeValue<'_>>,
        expected: Expected,
    ) -> Vec<Entry> {
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong_kind(key, value, expected);
            return Vec::new();
        };
        let mut entries: Vec<Entry> = Vec::new();
        self.note_long_list(key, value, array.len());
        for (index, value) in array.iter().take(LONGEST_LIST).enumerate() {
            let path = format!("{}[{}]", join(&self.path, key), index + 1);
            let at = value.span().start;
            self.findings.place(&path, value.span());
            let DeValue::String(text) = value.get_ref() else {
                let found = found(value.get_ref());
                let fault = Fault::WrongEntry { key: key.to_owned(), found, expected };
                self.findings.note(at, &path, &fault);
                continue;
            };
            if entries.iter().any(|entry| entry.text == *text) {
                self.findings.note(at, &path, &Fault::Repeated { found: text.to_string() });
            } else {
                entries.push(Entry { path, at, text: text.to_string() });
            }
        }
        entries
    }
}
