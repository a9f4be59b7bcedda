//! The first and last words of a session's files.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read, Seek as _, SeekFrom};
use std::path::Path;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::meeting::clock::Stamp;
use crate::meeting::entry::Entry;
use crate::meeting::event::Event;
use crate::store::session_file::{FORMAT, VERSION};
use crate::store::shelf::State;

/// How much is read at the end of a file.
const END: u64 = 64 * 1024;

/// What a session says of itself; empty where it does not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct Head {
    /// Its id.
    #[serde(alias = "session")]
    pub id: String,
    /// The body that met.
    pub body: String,
    /// What the meeting was called.
    pub title: String,
    /// When it was opened.
    pub opened_at: Option<Stamp>,
    /// When it was closed.
    pub closed_at: Option<Stamp>,
}

impl Head {
    /// Takes what is missing from another.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let text = |one: String, other| if one.is_empty() { other } else { one };
        Self {
            id: text(self.id, other.id),
            body: text(self.body, other.body),
            title: text(self.title, other.title),
            opened_at: self.opened_at.or(other.opened_at),
            closed_at: self.closed_at.or(other.closed_at),
        }
    }
}

/// Reads the beginning and the end of a session file.
pub(super) fn of_session(path: &Path) -> (Head, State) {
    let Ok(mut file) = File::open(path) else { return (Head::default(), State::Damaged) };
    let mut seen = Seen::default();
    let read = seen.read(BufReader::new(&file));
    let state = if seen.version.is_some_and(|version| version > VERSION) {
        State::Newer
    } else if read.is_err() || seen.format != FORMAT || !ends_whole(&mut file) {
        State::Damaged
    } else if seen.head.closed_at.is_some() {
        State::Closed
    } else {
        State::Unfinished
    };
    (seen.head, state)
}

/// Reads the first and the last entry of a journal.
pub(super) fn of_journal(path: &Path) -> (Head, State) {
    let read = || -> io::Result<(Head, State)> {
        let mut file = File::open(path)?;
        let mut reader = BufReader::new(&file);
        let mut header = Vec::new();
        reader.by_ref().take(200).read_until(b'\n', &mut header)?;
        let mut seen = Seen::default();
        seen.read(&header[..])?;
        if seen.version.is_some_and(|version| version > 1) {
            return Ok((Head::default(), State::Newer));
        }
        if seen.format != "chutri/journal" {
            return Ok((Head::default(), State::Damaged));
        }
        // Nothing behind the header is a meeting about to begin, no damage.
        if !reader.fill_buf()?.is_empty() {
            seen.read(reader)?;
        }
        let state = match last_entry(&mut file)? {
            Last::Entry(Event::Closed { .. }) => State::Closed,
            Last::Entry(_) | Last::Unknown => State::Unfinished,
            Last::Damaged => State::Damaged,
        };
        Ok((seen.head, state))
    };
    read().unwrap_or_else(|_| (Head::default(), State::Damaged))
}

/// How a journal ends.
enum Last {
    Entry(Event),
    /// No whole line is short enough to be read in passing, or there is none.
    Unknown,
    Damaged,
}

fn last_entry(file: &mut File) -> io::Result<Last> {
    let end = end_of(file)?;
    let mut lines = end.rsplit(|byte| *byte == b'\n').skip(1).filter(|line| !line.is_empty());
    let last = lines.next();
    // The line before it shows that the last one is there from its beginning.
    match (last, lines.next()) {
        (Some(last), Some(_)) => Ok(serde_json::from_slice::<Entry>(last)
            .map_or(Last::Damaged, |entry| Last::Entry(entry.event))),
        _ => Ok(Last::Unknown),
    }
}

/// Says whether a session file ends with its closing brace: a copy cut short does not.
fn ends_whole(file: &mut File) -> bool {
    end_of(file).is_ok_and(|end| end.trim_ascii_end().ends_with(b"}"))
}

fn end_of(file: &mut File) -> io::Result<Vec<u8>> {
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(END)))?;
    let mut end = Vec::new();
    file.take(END).read_to_end(&mut end)?;
    Ok(end)
}

/// What was seen of an object read only as far as needed.
#[derive(Debug, Default)]
struct Seen {
    format: String,
    version: Option<u64>,
    head: Head,
    is_enough: bool,
}

impl Seen {
    /// Reads an object until what is wanted has been seen.
    fn read(&mut self, from: impl Read) -> io::Result<()> {
        let mut json = serde_json::Deserializer::from_reader(from);
        let read = Scan(self).deserialize(&mut json);
        // Reading is broken off by an error of our own.
        if self.is_enough { Ok(()) } else { read.map_err(io::Error::other) }
    }
}

/// Reads the top-level object: of a session file, of a journal's header, or of its first entry.
struct Scan<'a>(&'a mut Seen);

impl<'de> DeserializeSeed<'de> for Scan<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Scan<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "format" => self.0.format = map.next_value()?,
                "version" => self.0.version = Some(map.next_value()?),
                "ts" => self.0.head.opened_at = Some(map.next_value()?),
                "session" => {
                    self.0.head = map.next_value()?;
                    return enough(self.0);
                }
                "event" => map.next_value_seed(ScanEvent(self.0))?,
                _ => map.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        Ok(())
    }
}

/// Reads the opening event, which also holds the whole procedure and roster, only as far as needed.
struct ScanEvent<'a>(&'a mut Seen);

impl<'de> DeserializeSeed<'de> for ScanEvent<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ScanEvent<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            let head = &mut self.0.head;
            match name.as_str() {
                "session" => head.id = map.next_value()?,
                "body" => head.body = map.next_value()?,
                "title" => head.title = map.next_value()?,
                _ => map.next_value::<IgnoredAny>().map(drop)?,
            }
            if !head.id.is_empty() && !head.body.is_empty() && !head.title.is_empty() {
                return enough(self.0);
            }
        }
        enough(self.0)
    }
}

fn enough<E: serde::de::Error>(seen: &mut Seen) -> Result<(), E> {
    seen.is_enough = true;
    Err(E::custom("enough"))
}
