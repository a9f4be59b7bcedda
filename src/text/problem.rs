//! A problem: a fault in a file somebody gave us, with its place and its cure.
//!
//! Problems always come as a list, all at once. Each carries both languages, so that it can be shown
//! in whichever the reader has chosen when they read it.

use std::fmt::Write as _;

use serde::Serialize;

use crate::meeting::language::{Lang, Text};

/// A fault in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// Whether the file can be used all the same.
    pub severity: Severity,
    /// What was found, and what was expected.
    pub what: Text,
    /// How to mend it; may be empty.
    pub cure: Text,
}

/// Where a problem is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Place {
    /// The file, as it was named to us.
    pub file: String,
    /// The line, counted from one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The column in characters, counted from one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// The path within the data, lists counted from one: `steps[3].say.en`; or the column's heading;
    /// may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub path: String,
}

/// Whether the file can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It can't.
    Error,
    /// It can; this is only told.
    Warning,
}

impl Problem {
    /// Says it in one paragraph: place, what, cure.
    pub fn tell(&self, lang: Lang) -> String {
        let Place { file, line, column, path } = &self.place;
        let mut told = file.clone();
        for number in [line, column].into_iter().flatten() {
            let _ = write!(told, ":{number}");
        }
        if !path.is_empty() {
            let _ = write!(told, " ({path})");
        }
        told.push_str(": ");
        told.push_str(self.what.get(lang));
        if !self.cure.get(lang).is_empty() {
            told.push(' ');
            told.push_str(self.cure.get(lang));
        }
        told
    }
}
