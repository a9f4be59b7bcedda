//! Was this file changed since it was written?
//!
//! The seals show accidents and careless changes. Whoever can compute the seals anew can forge all
//! of them, which is why the fingerprint is printed on the signed minutes.

use std::path::Path;

use serde_json::Value;

use crate::meeting::entry::Digest;
use crate::meeting::id::Seq;
use crate::store::fault::{Refused, read_file};
use crate::store::fold::Fold;
use crate::store::reading::{self, Form, Reading};
use crate::store::tell;
use crate::text::problem::{Problem, Severity};

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How many entries are as they were sealed.
    pub entries: Seq,
    /// The fingerprint of those entries, to be held against the minutes.
    pub fingerprint: Digest,
    /// What is not as it was written; warnings are no changes.
    pub problems: Vec<Problem>,
}

impl Verdict {
    /// Says whether nothing was changed.
    pub fn is_unchanged(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity == Severity::Warning)
    }
}

/// Verifies a session file or a journal. With a fold, fresh and empty, the tables of a session file
/// are held against its entries too.
pub fn verify(path: &Path, fold: Option<Box<dyn Fold>>) -> Verdict {
    let read = read_file(path).and_then(|bytes| {
        if is_journal(path, &bytes) { reading::journal(&bytes) } else { reading::session(&bytes) }
    });
    match read {
        Ok(reading) => judge(path, &reading, fold),
        Err(refused) => refuse(path, &refused),
    }
}

fn is_journal(path: &Path, bytes: &[u8]) -> bool {
    bytes.starts_with(br#"{"format":"chutri/journal""#)
        || path.extension().is_some_and(|end| end == "journal")
}

fn refuse(path: &Path, refused: &Refused) -> Verdict {
    let problems = vec![tell::refused(path, refused)];
    Verdict { entries: 0, fingerprint: Digest::START, problems }
}

fn judge(path: &Path, reading: &Reading, fold: Option<Box<dyn Fold>>) -> Verdict {
    let mut problems: Vec<_> = reading.stop.iter().map(|stop| tell::damaged(path, stop)).collect();
    match (&reading.form, fold) {
        (Form::Journal { torn, .. }, _) if !torn.is_empty() => {
            problems.push(tell::torn(path, reading.chain.next()));
        }
        // Tables can only be held against entries that are all there.
        (Form::Session { fields }, Some(mut fold)) if reading.stop.is_none() => {
            for entry in reading.entries() {
                fold.take(entry);
            }
            let document = fold.document();
            let changed = fields.iter().filter(|(name, raw)| {
                document.get(name).is_some_and(|told| {
                    serde_json::from_str::<Value>(raw.get())
                        .is_ok_and(|found| !agrees(&found, told))
                })
            });
            problems.extend(changed.map(|(name, _)| tell::table_changed(path, name)));
        }
        (Form::Journal { .. } | Form::Session { .. }, _) => {}
    }
    let entries = reading.chain.next() - 1;
    Verdict { entries, fingerprint: reading.chain.digest(), problems }
}

/// Says whether what was found is what the entries tell. A field that only one of the two knows is
/// no contradiction: another version may have written it.
fn agrees(found: &Value, told: &Value) -> bool {
    match (found, told) {
        (Value::Object(found), Value::Object(told)) => {
            found.iter().all(|(name, value)| told.get(name).is_none_or(|told| agrees(value, told)))
        }
        (Value::Array(found), Value::Array(told)) => {
            found.len() == told.len()
                && found.iter().zip(told).all(|(found, told)| agrees(found, told))
        }
        (found, told) => found == told,
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::meeting::language::Lang;
    use crate::store::double::{Count, entries, journal_of, session_of};

    fn check(name: &str, bytes: &[u8]) -> (Verdict, PathBuf, tempfile::TempDir) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join(name);
        crate::store::atomic::replace(&path, &mut |out| out.write_all(bytes)).unwrap();
        (verify(&path, Some(Box::new(Count::default()))), path, home)
    }

    fn told(verdict: &Verdict, path: &Path) -> Vec<String> {
        let name = path.display().to_string();
        verdict.problems.iter().map(|one| one.tell(Lang::En).replace(&name, "FILE")).collect()
    }

    #[test]
    fn an_untouched_file_is_unchanged() {
        let all = entries(9);
        for (name, bytes) in [("x.json", session_of(&all)), ("x.journal", journal_of(&all))] {
            let (verdict, ..) = check(name, &bytes);
            assert!(verdict.is_unchanged());
            assert_eq!((verdict.entries, verdict.fingerprint), (9, all[8].digest));
        }
    }

    #[test]
    fn the_first_changed_entry_is_named_with_its_line() {
        let text = String::from_utf8(session_of(&entries(9))).unwrap();
        let (verdict, path, _home) = check("x.json", text.replacen("m6", "m5", 1).as_bytes());
        assert_eq!(verdict.entries, 5);
        assert_eq!(
            told(&verdict, &path),
            ["FILE:9: The record is damaged from entry 6 on: the entry is not what was sealed. \
              What stands before it is shown and nothing is changed. You can save a copy up to \
              there and go on with that."]
        );
    }

    #[test]
    fn a_table_changed_by_hand_is_named() {
        let text = String::from_utf8(session_of(&entries(9))).unwrap();
        let changed = text.replacen("\"entries\":9", "\"entries\":8", 1);
        let (verdict, path, _home) = check("x.json", changed.as_bytes());
        assert!(!verdict.is_unchanged());
        assert_eq!(verdict.entries, 9);
        assert_eq!(
            told(&verdict, &path),
            [
                "FILE (session): What stands under “session” is not what the entries say. The entries \
              are the record; go by them, or write the file anew by opening it."
            ]
        );
    }

    #[test]
    fn a_table_another_version_added_is_no_change() {
        let text = String::from_utf8(session_of(&entries(9))).unwrap();
        let added = text.replacen("\"entries\":9", "\"entries\":9,\"mood\":3", 1);
        assert!(check("x.json", added.as_bytes()).0.is_unchanged());
    }

    #[test]
    fn what_is_no_session_is_not_called_unchanged() {
        for bytes in [&b""[..], b"{}", b"\xff\xfe"] {
            assert!(!check("x.json", bytes).0.is_unchanged());
        }
    }
}
