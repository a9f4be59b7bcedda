//! From bytes to entries: as far as they can be believed, and where and why no further.
//!
//! Nothing is guessed. A line cut off at the very end is what a power cut leaves; anything else
//! that does not follow from the line before stops the reading.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::meeting::entry::{Digest, Entry};
use crate::meeting::id::Seq;
use crate::store::fault::{Fault, Refused, Stop};
use crate::store::line::{self, Chain};
use crate::store::raw::Members;
use crate::store::session_file::{FORMAT, VERSION};
use crate::store::watch::Watch;

/// The line every journal begins with, so that a later version is recognised.
pub const HEADER: &str = "{\"format\":\"chutri/journal\",\"version\":1}\n";

/// What stands in the header of a journal.
#[derive(Deserialize)]
struct Header {
    format: String,
    version: u64,
}

/// What a file gave.
#[derive(Debug)]
pub struct Reading {
    /// The entries that can be believed, with their lines.
    pub chain: Chain,
    /// Why there are no more, if that is not simply the end.
    pub stop: Option<Stop>,
    /// What is particular to the kind of file.
    pub form: Form,
}

/// What is particular to the kind of file.
#[derive(Debug)]
pub enum Form {
    /// A journal.
    Journal {
        /// How many bytes are whole lines that were believed.
        whole: u64,
        /// What was cut off at the end.
        torn: Vec<u8>,
    },
    /// A session file.
    Session {
        /// Top-level fields other than the entries and the marks of the format.
        fields: Vec<(String, Box<RawValue>)>,
    },
}

impl Reading {
    /// Returns the entries.
    pub fn entries(&self) -> &[Entry] {
        &self.chain.entries
    }
}

/// Reads a journal.
pub fn journal(bytes: &[u8]) -> Result<Reading, Refused> {
    journal_watched(bytes, &Watch::default())
}

/// As [`journal`]; `watch` learns how many bytes have been read.
pub fn journal_watched(bytes: &[u8], watch: &Watch) -> Result<Reading, Refused> {
    let mut chain = Chain::with_capacity(bytes.len());
    let (mut stop, mut whole, mut torn) = (None, 0, Vec::new());
    let header = HEADER.as_bytes();
    if header.starts_with(bytes) && bytes.len() < header.len() {
        // Killed before the first line was whole: nothing had begun.
        let form = Form::Journal { whole: 0, torn };
        return Ok(Reading { chain, stop, form });
    }
    let mut lines = bytes.split_inclusive(|byte| *byte == b'\n').zip(1..);
    if let Some((first, number)) = lines.next() {
        if check_header(first)? {
            whole = first.len() as u64;
        } else {
            stop = Some(Stop { line: number, seq: 1, fault: Fault::Header });
        }
    }
    for (text, number) in lines {
        watch.advance(text.len());
        let is_blank = text.iter().all(u8::is_ascii_whitespace);
        let fault = if is_blank { None } else { chain.push(text).err() };
        match fault {
            None => whole += text.len() as u64,
            Some(_) if !text.ends_with(b"\n") && !is_glued(text) => torn = text.to_vec(),
            Some(fault) => {
                let fault = if is_glued(text) { Fault::Glued } else { fault };
                stop.get_or_insert_with(|| Stop { line: number, seq: chain.next(), fault });
                break;
            }
        }
    }
    Ok(Reading { chain, stop, form: Form::Journal { whole, torn } })
}

/// Says whether the first line is ours, and refuses a later version.
fn check_header(line: &[u8]) -> Result<bool, Refused> {
    match serde_json::from_slice::<Header>(line) {
        Ok(Header { format, version }) if format == "chutri/journal" => match version {
            1 => Ok(line.ends_with(b"\n")),
            0 => Ok(false),
            version => Err(Refused::Newer { version }),
        },
        _ => Ok(false),
    }
}

/// Says whether a second entry begins on the line.
fn is_glued(line: &[u8]) -> bool {
    line.windows(line::START.len()).skip(1).any(|window| window == line::START)
}

/// Counts the entries a journal seems to hold, whether they can be believed or not.
pub fn begun(bytes: &[u8]) -> Seq {
    let starts = bytes.windows(line::START.len()).filter(|window| *window == line::START).count();
    let lines = bytes
        .split(|byte| *byte == b'\n')
        .skip(1)
        .filter(|line| !line.iter().all(u8::is_ascii_whitespace));
    starts.max(lines.count()) as Seq
}

/// Goes on with a journal behind damage that `chain` (from the session file) covers.
///
/// The lines behind the damage count only if they follow, seal by seal, from the last entry known.
/// Returns whether the end of the journal was reached that way.
pub fn bridge(chain: &mut Chain, bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n').peekable();
    while lines.next_if(|line| chain.push(line).is_err()).is_some() {}
    // The line that ended the search is already taken in.
    lines.next().is_some()
        && lines.all(|line| line.iter().all(u8::is_ascii_whitespace) || chain.push(line).is_ok())
}

/// Reads a session file.
pub fn session(bytes: &[u8]) -> Result<Reading, Refused> {
    session_beside(bytes, "", &Watch::default())
}

/// Reads a session file that lies beside a journal whose believed lines are known.
///
/// If all its entries stand there letter for letter they are not read a second time: the reading
/// then has none. `watch` learns how many bytes have been read.
pub fn session_beside(bytes: &[u8], journal: &str, watch: &Watch) -> Result<Reading, Refused> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refused::Empty);
    }
    let mut chain = Chain::with_capacity(bytes.len());
    let members: Members<'_> = match serde_json::from_slice(bytes) {
        Ok(members) => members,
        Err(error) => return salvage(bytes, &error),
    };
    check_marks(&members)?;
    let entries: Vec<&RawValue> = members
        .get("entries")
        .and_then(|raw| serde_json::from_str(raw.get()).ok())
        .ok_or_else(|| refuse("no list of entries"))?;
    let fingerprint =
        members.get("fingerprint").and_then(|raw| serde_json::from_str::<Digest>(raw.get()).ok());
    let is_within = stands_in(&entries, fingerprint, journal);
    let mut stop = None;
    let listed = entries.iter().map(|raw| raw.get().len()).sum();
    watch.advance(bytes.len().saturating_sub(listed));
    if is_within {
        watch.advance(listed);
    }
    for raw in if is_within { Vec::new() } else { entries } {
        watch.advance(raw.get().len());
        if let Err(fault) = chain.push(raw.get().as_bytes()) {
            stop = Some(Stop { line: line_of(bytes, raw), seq: chain.next(), fault });
            break;
        }
    }
    if stop.is_none() && !is_within && fingerprint != Some(chain.digest()) {
        let line = members.get("fingerprint").map_or(1, |raw| line_of(bytes, raw));
        stop = Some(Stop { line, seq: chain.next(), fault: Fault::Fingerprint });
    }
    let ours = ["format", "version", "entries", "fingerprint"];
    let fields = members
        .0
        .into_iter()
        .filter(|(name, _)| !ours.contains(&name.as_str()))
        .map(|(name, raw)| (name, raw.to_owned()))
        .collect();
    Ok(Reading { chain, stop, form: Form::Session { fields } })
}

/// Says whether entries stand in a journal letter for letter, with the fingerprint they have there.
fn stands_in(entries: &[&RawValue], fingerprint: Option<Digest>, journal: &str) -> bool {
    let mut lines = journal.lines();
    let last = entries.last().and_then(|raw| serde_json::from_str::<Entry>(raw.get()).ok());
    last.is_some_and(|last| Some(last.digest) == fingerprint)
        && entries.iter().all(|raw| lines.next() == Some(raw.get()))
}

/// Refuses what is not a session, or is one of a later version.
fn check_marks(members: &Members<'_>) -> Result<(), Refused> {
    let format =
        members.get("format").and_then(|raw| serde_json::from_str::<String>(raw.get()).ok());
    if format.as_deref() != Some(FORMAT) {
        return Err(refuse(
            &format.map_or_else(|| "no format".to_owned(), |found| format!("{found:?}")),
        ));
    }
    let version = members.get("version").and_then(|raw| raw.get().parse::<u64>().ok());
    match version {
        Some(version) if version > VERSION => Err(Refused::Newer { version }),
        Some(1..) => Ok(()),
        _ => Err(refuse("no version")),
    }
}

fn refuse(detail: &str) -> Refused {
    Refused::NotASession { line: None, column: None, detail: detail.to_owned() }
}

/// Takes what can be believed out of a session file that is no whole JSON any more: we write one
/// entry a line, and the seals hold on their own.
fn salvage(bytes: &[u8], error: &serde_json::Error) -> Result<Reading, Refused> {
    let detail = error.to_string();
    let at = |line: usize| (line > 0).then_some(line);
    let refused = || Refused::NotASession {
        line: at(error.line()),
        column: at(error.column()),
        detail: detail.clone(),
    };
    let mut lines = bytes.split(|byte| *byte == b'\n').zip(1..);
    if !lines.by_ref().any(|(line, _)| line == br#""entries":["#) {
        return Err(refused());
    }
    let mut chain = Chain::with_capacity(bytes.len());
    let mut last = error.line();
    for (line, number) in lines {
        last = number;
        if chain.push(line.strip_suffix(b",").unwrap_or(line)).is_err() {
            break;
        }
    }
    let fault = Fault::NotJson { detail };
    let stop = Stop { line: last, seq: chain.next(), fault };
    Ok(Reading { chain, stop: Some(stop), form: Form::Session { fields: Vec::new() } })
}

/// Returns the line, counted from one, on which a value borrowed from `bytes` begins.
fn line_of(bytes: &[u8], raw: &RawValue) -> usize {
    let offset = (raw.get().as_ptr() as usize).saturating_sub(bytes.as_ptr() as usize);
    1 + bytes.iter().take(offset).filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::double::{entries, journal_of};

    #[test]
    fn cut_at_every_byte_each_whole_line_is_there_and_nothing_is_invented() {
        let all = entries(12);
        let bytes = journal_of(&all);
        for cut in 0..=bytes.len() {
            let kept = &bytes[..cut];
            let reading = journal(kept).unwrap();
            let got = reading.entries();
            let whole = kept.split(|byte| *byte == b'\n').count().saturating_sub(2);
            // A line that lacks nothing but its line feed proves itself by its seal.
            assert!(got.len() == whole || got.len() == whole + 1, "cut at {cut}");
            assert_eq!(got, &all[..got.len()], "cut at {cut}");
            assert_eq!(reading.stop, None, "cut at {cut}");
            let Form::Journal { whole, torn } = reading.form else { panic!() };
            let header = if cut < HEADER.len() { cut } else { 0 };
            assert_eq!(whole as usize + torn.len() + header, cut);
        }
    }

    #[test]
    fn a_flipped_bit_never_goes_unnoticed() {
        let all = entries(12);
        let bytes = journal_of(&all);
        for place in (0..bytes.len()).step_by(7) {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[place] ^= 1 << bit;
                let Ok(reading) = journal(&flipped) else { continue };
                let got = reading.entries();
                assert_eq!(got, &all[..got.len()], "byte {place} bit {bit}");
                let Form::Journal { torn, .. } = &reading.form else { panic!() };
                assert!(
                    reading.stop.is_some() || !torn.is_empty() || got == all,
                    "byte {place} bit {bit}: entries are missing and nothing is said"
                );
            }
        }
    }

    #[test]
    fn an_entry_written_on_to_a_torn_one_is_named() {
        let all = entries(3);
        let mut bytes = journal_of(&all[..2]);
        bytes.truncate(bytes.len() - 20);
        let third = line::write(&all[2]);
        for end in ["", "\n"] {
            let glued = [&bytes[..], third.as_bytes(), end.as_bytes()].concat();
            let reading = journal(&glued).unwrap();
            assert_eq!(reading.entries(), &all[..1]);
            assert_eq!(reading.stop, Some(Stop { line: 3, seq: 2, fault: Fault::Glued }));
        }
    }

    #[test]
    fn damage_in_the_middle_stops_there_with_its_place() {
        let all = entries(5);
        let bytes = String::from_utf8(journal_of(&all)).unwrap();
        let lines: Vec<_> = bytes.lines().collect();
        let without_third = [&lines[..3], &lines[4..]].concat().join("\n");
        let reading = journal(without_third.as_bytes()).unwrap();
        assert_eq!(reading.entries(), &all[..2]);
        let fault = Fault::Number { expected: 3, found: 4 };
        assert_eq!(reading.stop, Some(Stop { line: 4, seq: 3, fault }));
    }

    #[test]
    fn a_bridge_leads_over_damage_only_seal_by_seal() {
        let all = entries(8);
        let bytes = journal_of(&all);
        let flip = |number: usize| {
            let mut lines: Vec<_> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            lines[number] = b"{\"seq\":rot\n";
            lines.concat()
        };
        let known = |count: usize| {
            let mut chain = Chain::with_capacity(0);
            for entry in &all[..count] {
                chain.push(line::write(entry).as_bytes()).unwrap();
            }
            chain
        };
        let mut chain = known(5);
        assert!(bridge(&mut chain, &flip(3)));
        assert_eq!(chain.entries, all);
        let mut chain = known(5);
        assert!(!bridge(&mut chain, &flip(6)), "the damaged line is the one needed");
        let mut chain = known(5);
        assert!(!bridge(&mut chain, &flip(7)));
        assert_eq!(chain.entries, all[..6]);
    }

    #[test]
    fn a_journal_of_a_later_version_is_refused() {
        let bytes = journal_of(&entries(2));
        let later = String::from_utf8(bytes).unwrap().replacen(":1}", ":2}", 1);
        assert_eq!(journal(later.as_bytes()).unwrap_err(), Refused::Newer { version: 2 });
    }

    #[test]
    fn something_else_altogether_gives_nothing() {
        for other in ["x", "hello\nworld\n", "[]", "\0\0\0\0"] {
            let reading = journal(other.as_bytes()).unwrap();
            assert!(reading.entries().is_empty());
            assert!(matches!(reading.stop, Some(Stop { line: 1, fault: Fault::Header, .. })));
        }
    }
}
