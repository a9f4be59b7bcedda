//! One entry, one line: how it is written and how it is believed.
//!
//! A line is believed when its digest follows from the line before. The digest is checked over the
//! bytes as they stand, so an entry with fields we do not know yet is still whole.

use std::borrow::Cow;

use serde_json::Value;
use serde_json::error::Category;

use crate::meeting::entry::{Digest, Entry};
use crate::meeting::id::Seq;
use crate::store::fault::Fault;
use crate::store::raw::{Members, compact};

/// How every line begins; an unescaped quote cannot stand inside a text, so a second one on a line
/// means that two entries were written into each other.
pub const START: &[u8] = br#"{"seq":"#;

/// What stands between an entry's own words and its digest.
const SEAL: &[u8] = br#","digest":""#;

/// Writes an entry as compact JSON without a line feed.
pub fn write(entry: &Entry) -> String {
    // Writing plain data to a string cannot fail; an empty line would be refused on reading.
    serde_json::to_string(entry).unwrap_or_default()
}

/// Reads the entry that should be number `expected` and follow one sealed with `before`.
///
/// Returns it with its text, compact but otherwise as it stood, unknown fields included.
pub fn read<'a>(
    line: &'a [u8],
    before: &Digest,
    expected: Seq,
) -> Result<(Entry, Cow<'a, str>), Fault> {
    let text = std::str::from_utf8(line)
        .map_err(|error| Fault::NotJson { detail: error.to_string() })?
        .trim_ascii();
    let entry: Entry = serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Data => Fault::NotAnEntry { detail: error.to_string() },
        Category::Io | Category::Syntax | Category::Eof => {
            Fault::NotJson { detail: error.to_string() }
        }
    })?;
    if entry.seq != expected {
        return Err(Fault::Number { expected, found: entry.seq });
    }
    let believed = believe(text, &entry, before)?;
    Ok((entry, believed))
}

/// Checks the seal and returns the text it was found to be over.
fn believe<'a>(text: &'a str, entry: &Entry, before: &Digest) -> Result<Cow<'a, str>, Fault> {
    let seals = |body: &[u8]| Digest::over(before, body) == entry.digest;
    if body(text.as_bytes()).is_some_and(|body| seals(&body)) {
        return Ok(Cow::Borrowed(text));
    }
    // Somebody may have laid the file out anew, or written its letters as `\u` codes: that changes
    // no fact. An added or altered field does.
    let members: Members<'_> =
        serde_json::from_str(text).map_err(|error| Fault::NotJson { detail: error.to_string() })?;
    if seals(&members.compact_without("digest")) {
        let mut compacted = Vec::with_capacity(text.len());
        compact(text, &mut compacted);
        return String::from_utf8(compacted).map(Cow::Owned).map_err(|_| Fault::Changed);
    }
    let canonical = write(entry);
    let same = || {
        serde_json::from_str::<Value>(text).ok() == serde_json::from_str::<Value>(&canonical).ok()
    };
    if body(canonical.as_bytes()).is_some_and(|body| seals(&body)) && same() {
        return Ok(Cow::Owned(canonical));
    }
    Err(Fault::Changed)
}

/// Returns a line without its digest, if it ends as the lines we write do.
fn body(line: &[u8]) -> Option<Vec<u8>> {
    // `,"digest":"` + 64 digits + `"}`.
    let (rest, end) = line.split_at_checked(line.len().checked_sub(SEAL.len() + 66)?)?;
    (end.starts_with(SEAL) && end.ends_with(b"\"}")).then(|| [rest, b"}"].concat())
}

/// Entries read one after the other, each believed because of the one before.
#[derive(Debug)]
pub struct Chain {
    /// The entries so far.
    pub entries: Vec<Entry>,
    /// Their lines, each with its line feed.
    pub text: String,
}

impl Chain {
    /// Starts with nothing, making room for `bytes` of text.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { entries: Vec::with_capacity(bytes / 256), text: String::with_capacity(bytes) }
    }

    /// Returns the digest of the last entry.
    pub fn digest(&self) -> Digest {
        self.entries.last().map_or(Digest::START, |entry| entry.digest)
    }

    /// Returns the number the next entry must have.
    pub fn next(&self) -> Seq {
        self.entries.last().map_or(1, |entry| entry.seq + 1)
    }

    /// Reads and believes the next line, or changes nothing.
    pub fn push(&mut self, line: &[u8]) -> Result<(), Fault> {
        let (entry, text) = read(line, &self.digest(), self.next())?;
        self.text.push_str(&text);
        self.text.push('\n');
        self.entries.push(entry);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::double::entries;

    fn check(line: &str) -> Result<String, Fault> {
        read(line.as_bytes(), &Digest::START, 1).map(|(_, text)| text.into_owned())
    }

    #[test]
    fn a_line_reads_back_as_it_was_written() {
        let all = entries(5);
        let mut chain = Chain::with_capacity(0);
        for entry in &all {
            chain.push(write(entry).as_bytes()).unwrap();
        }
        assert_eq!(chain.entries, all);
        assert_eq!(chain.text.lines().count(), 5);
    }

    #[test]
    fn the_digest_is_what_sha256sum_gives() {
        use sha2::{Digest as _, Sha256};
        let line = write(&entries(1)[0]);
        let (body, rest) = line.split_once(r#","digest":""#).unwrap();
        let text = format!("{}\n{body}}}", "0".repeat(64));
        let hash = Sha256::digest(text);
        let (high, low) = hash.split_at(16);
        let number = |half: &[u8]| u128::from_be_bytes(half.try_into().unwrap());
        assert_eq!(rest, format!("{:032x}{:032x}\"}}", number(high), number(low)));
    }

    /// Seals a body written by hand, as a later version with more fields would.
    fn sealed(body: &str) -> String {
        let digest = Digest::over(&Digest::START, format!("{body}}}").as_bytes());
        format!("{body},\"digest\":\"{digest}\"}}")
    }

    #[test]
    fn fields_of_a_later_version_are_kept_to_the_letter() {
        let line = sealed(
            r#"{"seq":1,"ts":"2026-03-02T19:00:00.000+07:00","event":{"type":"resumed","mood":1.50},"by":"máy 2""#,
        );
        assert_eq!(check(&line).unwrap(), line);
    }

    #[test]
    fn laying_a_line_out_anew_changes_no_fact() {
        let line = write(&entries(1)[0]);
        let value: Value = serde_json::from_str(&line).unwrap();
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(check(&pretty).unwrap(), line);
        let escaped: String = line
            .chars()
            .map(|c| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", c as u32) })
            .collect();
        assert_ne!(escaped, line);
        assert_eq!(check(&escaped).unwrap(), line);
    }

    #[test]
    fn an_added_or_altered_field_is_a_change() {
        let line = write(&entries(1)[0]);
        let added = line.replacen(r#","event""#, r#","by":"x","event""#, 1);
        assert_eq!(check(&added), Err(Fault::Changed));
        let altered = line.replacen("19:00", "18:00", 1);
        assert_ne!(altered, line);
        assert_eq!(check(&altered), Err(Fault::Changed));
    }

    #[test]
    fn every_other_fault_has_its_name() {
        let line = write(&entries(2)[1]);
        assert_eq!(check(&line), Err(Fault::Number { expected: 1, found: 2 }));
        assert!(matches!(check(r#"{"seq":1"#), Err(Fault::NotJson { .. })));
        assert!(matches!(check("[]"), Err(Fault::NotAnEntry { .. })));
        assert!(matches!(check(r#"{"seq":1,"ts":"x"}"#), Err(Fault::NotAnEntry { .. })));
        assert!(matches!(read(&[0xff], &Digest::START, 1), Err(Fault::NotJson { .. })));
    }
}
