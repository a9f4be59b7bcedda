//! The result of a rehearsal as far as tables need it: the second kind of file a report reads.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::archive::brief::day;
use crate::store::fault::Refused;

/// What names the format.
pub const FORMAT: &str = "chutri/rehearsal";

/// The latest version that can be read.
const VERSION: u64 = 1;

/// What is read of a result.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the file")]
pub struct Rehearsal<'a> {
    version: u64,
    #[serde(borrow)]
    pub scenario: Cow<'a, str>,
    #[serde(default)]
    pub trainee: Cow<'a, str>,
    pub at: Cow<'a, str>,
    #[serde(default)]
    pub seconds: u64,
    #[serde(default)]
    pub closed: bool,
    #[serde(default)]
    pub hints: u64,
    pub total: u64,
    pub most: u64,
    #[serde(default)]
    pub areas: BTreeMap<Cow<'a, str>, Area>,
    #[serde(default)]
    pub fingerprint: Cow<'a, str>,
}

/// The points of an area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the file")]
pub struct Area {
    pub points: u64,
    pub most: u64,
}

impl<'a> Rehearsal<'a> {
    /// Reads a file whose format says that it is one.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Refused> {
        match serde_json::from_slice::<Self>(bytes) {
            Ok(Self { version, .. }) if version > VERSION => Err(Refused::Newer { version }),
            Ok(rehearsal) => Ok(rehearsal),
            Err(error) => Err(Refused::NotASession {
                line: Some(error.line()),
                column: Some(error.column()),
                detail: error.to_string(),
            }),
        }
    }

    /// Returns the day it was held.
    pub fn day(&self) -> Option<NaiveDate> {
        day(&self.at)
    }
}
