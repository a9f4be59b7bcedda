//! The session file as it is written: one JSON object, one top-level field a line, one entry a line.
//!
//! It is written from lines already sealed, so that an entry stands there to the letter as it
//! stood in the journal. Reading is in `reading`.

use std::io::{self, Write};
use std::sync::Arc;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::meeting::entry::Digest;

/// What names the format.
pub const FORMAT: &str = "chutri/session";

/// The version written, and the latest that can be read.
pub const VERSION: u64 = 1;

/// Everything that goes into a session file.
#[derive(Debug)]
pub struct Contents<'a> {
    /// What the entries fold into.
    pub document: &'a Map<String, Value>,
    /// Fields found in the file before; those of a name in `document` are superseded.
    pub others: &'a [(String, Box<RawValue>)],
    /// The entries as lines, each ended by a line feed.
    pub lines: &'a [Arc<str>],
    /// The digest of the last entry.
    pub fingerprint: Digest,
}

impl Contents<'_> {
    /// Writes the file.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(out, "{{\"format\":\"{FORMAT}\",\"version\":{VERSION}")?;
        for (name, value) in self.document {
            write!(out, ",\n{}:{}", serde_json::to_string(name)?, serde_json::to_string(value)?)?;
        }
        for (name, raw) in self.others {
            if !self.document.contains_key(name) {
                let mut text = Vec::new();
                crate::store::raw::compact(raw.get(), &mut text);
                write!(out, ",\n{}:", serde_json::to_string(name)?)?;
                out.write_all(&text)?;
            }
        }
        out.write_all(b",\n\"entries\":[")?;
        let mut before = "\n";
        for line in self.lines.iter().flat_map(|chunk| chunk.lines()) {
            write!(out, "{before}{line}")?;
            before = ",\n";
        }
        write!(out, "\n],\n\"fingerprint\":\"{}\"}}\n", self.fingerprint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::entry::Entry;
    use crate::store::double::{Count, entries, session_of};
    use crate::store::fault::{Fault, Refused, Stop};
    use crate::store::fold::Fold as _;
    use crate::store::line;
    use crate::store::reading::{self, Form};

    fn read(bytes: &[u8]) -> (Vec<Entry>, Option<Stop>) {
        let reading = reading::session(bytes).unwrap();
        (reading.chain.entries, reading.stop)
    }

    #[test]
    fn what_is_written_is_read_back() {
        for count in [0, 1, 7] {
            let all = entries(count);
            let bytes = session_of(&all);
            assert_eq!(read(&bytes), (all, None));
            let value: Value = serde_json::from_slice(&bytes).unwrap();
            assert_eq!(value["session"]["entries"], count);
            assert_eq!(value["entries"].as_array().unwrap().len(), count);
        }
    }

    #[test]
    fn a_file_laid_out_anew_by_another_program_is_still_whole() {
        let all = entries(4);
        let value: Value = serde_json::from_slice(&session_of(&all)).unwrap();
        assert_eq!(read(&serde_json::to_vec_pretty(&value).unwrap()), (all, None));
    }

    #[test]
    fn somebody_elses_fields_are_carried_over_to_the_letter() {
        let mut fold = Count::default();
        let all = entries(2);
        for entry in &all {
            fold.take(entry);
        }
        let document = fold.document();
        let lines: Vec<Arc<str>> =
            all.iter().map(|entry| format!("{}\n", line::write(entry)).into()).collect();
        let raw = |text: &str| RawValue::from_string(text.to_owned()).unwrap();
        let others =
            [("archive_no".to_owned(), raw("1.50")), ("session".to_owned(), raw("\"old\""))];
        let contents = Contents {
            document: &document,
            others: &others,
            lines: &lines,
            fingerprint: all[1].digest,
        };
        let mut bytes = Vec::new();
        contents.write(&mut bytes).unwrap();
        let reading = reading::session(&bytes).unwrap();
        assert_eq!(reading.stop, None);
        let Form::Session { fields } = reading.form else { panic!() };
        let kept: Vec<_> = fields.iter().map(|(name, raw)| (name.as_str(), raw.get())).collect();
        assert_eq!(kept, [("session", r#"{"entries":2}"#), ("archive_no", "1.50")]);
    }

    #[test]
    fn entries_taken_away_at_the_end_are_missed() {
        let all = entries(4);
        let text = String::from_utf8(session_of(&all)).unwrap();
        let last = format!(",\n{}", line::write(&all[3]));
        let (got, stop) = read(text.replace(&last, "").as_bytes());
        assert_eq!(got, all[..3]);
        assert_eq!(stop, Some(Stop { line: 8, seq: 4, fault: Fault::Fingerprint }));
    }

    #[test]
    fn a_file_cut_anywhere_gives_its_whole_entries_or_says_that_it_is_none() {
        let all = entries(6);
        let bytes = session_of(&all);
        // Without its last line feed the file is whole.
        for cut in 0..bytes.len() - 1 {
            match reading::session(&bytes[..cut]) {
                Ok(reading) => {
                    assert_eq!(reading.entries(), &all[..reading.entries().len()]);
                    assert!(reading.stop.is_some(), "cut at {cut}");
                }
                Err(refused) => {
                    assert_eq!(refused == Refused::Empty, cut == 0);
                    assert!(cut == 0 || matches!(refused, Refused::NotASession { .. }));
                }
            }
        }
        let (got, stop) = read(&bytes[..bytes.len() - 70]);
        assert_eq!((got.len(), stop.unwrap().seq), (6, 7));
    }

    #[test]
    fn a_flipped_bit_in_the_entries_never_goes_unnoticed() {
        let all = entries(6);
        let bytes = session_of(&all);
        let first = bytes.windows(10).position(|window| window == b"\"entries\":").unwrap();
        for place in (first..bytes.len() - 1).step_by(7) {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[place] ^= 1 << bit;
                let Ok(reading) = reading::session(&flipped) else { continue };
                assert_eq!(reading.entries(), &all[..reading.entries().len()]);
                assert!(reading.stop.is_some() || reading.entries() == all, "{place}.{bit}");
            }
        }
    }

    #[test]
    fn entries_the_journal_has_letter_for_letter_are_not_read_twice() {
        let all = entries(6);
        let lines = |count: usize| -> String {
            all[..count].iter().map(|entry| line::write(entry) + "\n").collect()
        };
        let text = session_of(&all[..4]);
        let beside = |text: &[u8], journal: &str| {
            let reading =
                reading::session_beside(text, journal, &crate::store::watch::Watch::default())
                    .unwrap();
            (reading.chain.entries.len(), reading.stop.map(|stop| stop.fault))
        };
        assert_eq!(beside(&text, &lines(6)), (0, None));
        assert_eq!(beside(&text, &lines(4)), (0, None));
        // With less than all of them, or one letter other, nothing is taken on trust.
        assert_eq!(beside(&text, &lines(3)), (4, None));
        assert_eq!(beside(&text, &lines(6).replace("m2", "m3")), (4, None));
        let text = String::from_utf8(text).unwrap();
        let changed = text.replacen("m2", "m3", 1);
        assert_eq!(beside(changed.as_bytes(), &lines(6)), (1, Some(Fault::Changed)));
        let print = text.replace("\"fingerprint\":\"", "\"fingerprint\":\"x");
        assert_eq!(beside(print.as_bytes(), &lines(6)), (4, Some(Fault::Fingerprint)));
    }

    #[test]
    fn a_later_version_and_another_format_are_refused() {
        let text = String::from_utf8(session_of(&entries(1))).unwrap();
        let refused = |text: String| reading::session(text.as_bytes()).unwrap_err();
        let later = text.replacen("\"version\":1", "\"version\":2", 1);
        assert_eq!(refused(later), Refused::Newer { version: 2 });
        let other = text.replacen(FORMAT, "other/thing", 1);
        assert!(matches!(refused(other), Refused::NotASession { .. }));
        assert_eq!(refused(String::new()), Refused::Empty);
        assert!(matches!(refused("[]".to_owned()), Refused::NotASession { .. }));
    }
}
