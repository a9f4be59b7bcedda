//! An entry: one event with its number, its time and the digest that chains it to the one before.
//!
//! The digest is SHA-256 over the digest before it, a line feed, and the entry as compact JSON
//! without its own digest. Anyone can recompute it with `sha256sum`.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest as _, Sha256};

use crate::meeting::clock::Stamp;
use crate::meeting::event::Event;
use crate::meeting::id::Seq;

/// One event as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    /// Its place, counted from one.
    pub seq: Seq,
    /// When it happened. Invariant: never before the entry before it.
    #[serde(with = "stamp")]
    #[schemars(with = "chrono::DateTime<chrono::FixedOffset>")]
    pub ts: Stamp,
    /// What happened.
    pub event: Event,
    /// The seal.
    pub digest: Digest,
}

impl Entry {
    /// Makes the entry that follows one sealed with `before`.
    pub fn seal(before: &Digest, seq: Seq, ts: Stamp, event: Event) -> Self {
        let digest = Digest::over(before, body(seq, ts, &event).as_bytes());
        Self { seq, ts, event, digest }
    }
}

/// Returns the entry as compact JSON without its digest.
fn body(seq: Seq, ts: Stamp, event: &Event) -> String {
    #[derive(Serialize)]
    struct Body<'a> {
        seq: Seq,
        #[serde(with = "stamp")]
        ts: Stamp,
        event: &'a Event,
    }
    // Writing plain data to a string cannot fail; an empty body would only make a digest no file has.
    serde_json::to_string(&Body { seq, ts, event }).unwrap_or_default()
}

/// A SHA-256 digest, written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// What stands before the first entry.
    pub const START: Self = Self([0; 32]);

    /// Chains `body` to the digest before it.
    pub fn over(before: &Self, body: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update(before.to_string());
        hash.update(b"\n");
        hash.update(body);
        Self(hash.finalize().into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A session of a million entries is verified by as many of these.
        let digit = |four: u8| char::from(if four < 10 { b'0' + four } else { b'a' + four - 10 });
        let mut hex = String::with_capacity(64);
        for byte in self.0 {
            hex.push(digit(byte >> 4));
            hex.push(digit(byte & 15));
        }
        f.write_str(&hex)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Digest {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || "expected a digest of 64 hexadecimal digits".to_owned();
        let digits = text.as_bytes();
        let plain = digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        if digits.len() != 64 || !plain {
            return Err(wrong());
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            *byte = std::str::from_utf8(pair)
                .ok()
                .and_then(|hex| u8::from_str_radix(hex, 16).ok())
                .ok_or_else(wrong)?;
        }
        Ok(Self(bytes))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Digest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Digest".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
    }
}

/// Stamps as RFC 3339 with milliseconds and offset.
pub mod stamp {
    use chrono::{DateTime, SecondsFormat};
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    use crate::meeting::clock::Stamp;

    /// Writes a stamp.
    pub fn serialize<S: Serializer>(stamp: &Stamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&stamp.to_rfc3339_opts(SecondsFormat::Millis, false))
    }

    /// Reads a stamp.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Stamp, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        DateTime::parse_from_rfc3339(&text).map_err(de::Error::custom)
    }
}
