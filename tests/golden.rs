//! Recorded sessions: what was written once must go on being read the same.
//!
//! The files of `tests/data/golden` are never written again. `UPDATE_GOLDEN=1 cargo test golden`
//! records what is missing: a meeting of [`meetings`] that has no file yet, and random chairs until
//! every kind of event stands in some file.

mod meetings;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};

use chutri::meeting::document::SessionFile;
use chutri::meeting::event::Event;
use chutri::meeting::language::Lang;
use chutri::meeting::record::Record;
use chutri::store::fold::Fold as _;
use chutri::store::session_file::Contents;
use chutri::store::session_fold::SessionFold;
use chutri::store::{line, reading, verify};
use serde_json::Value;

use crate::properties;
use crate::support::file::put_bytes;
use crate::support::given::Given;
use crate::support::told::differs;

/// The chairs that may be let loose until every kind of event was recorded.
const CHAIRS: u64 = 400;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/golden")
}

/// Every recorded session, by name; those that were missing are recorded first, if that is wanted.
fn files() -> Vec<PathBuf> {
    static ASKED: Once = Once::new();
    ASKED.call_once(|| {
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            record_what_is_missing();
        }
    });
    listed()
}

fn listed() -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "json"));
    files.sort();
    files
}

/// The bytes a session file has, as the store writes it.
fn written(record: &Record) -> Vec<u8> {
    let mut fold = SessionFold::default();
    let mut lines: Vec<Arc<str>> = Vec::new();
    for entry in record.entries() {
        fold.take(entry);
        lines.push((line::write(entry) + "\n").into());
    }
    let (document, fingerprint) = (fold.document(), record.fingerprint());
    let mut bytes = Vec::new();
    Contents { document: &document, others: &[], lines: &lines, fingerprint }
        .write(&mut bytes)
        .unwrap();
    bytes
}

fn kinds(record: &Record) -> BTreeSet<String> {
    let kind =
        |event: &Event| serde_json::to_value(event).unwrap()["type"].as_str().unwrap().to_owned();
    record.entries().iter().map(|entry| kind(&entry.event)).collect()
}

fn recorded(path: &Path) -> Record {
    let bytes = fs::read(path).unwrap();
    let read = reading::session(&bytes).unwrap();
    assert_eq!(read.stop, None, "{}", path.display());
    Record::replay(read.chain.entries)
}

/// Every kind of event there is, from the schema.
fn every_kind() -> BTreeSet<String> {
    let schema = serde_json::to_value(schemars::schema_for!(Event)).unwrap();
    let kinds = schema["oneOf"].as_array().unwrap().iter();
    kinds.map(|kind| kind["properties"]["type"]["const"].as_str().unwrap().to_owned()).collect()
}

/// Records what has no file yet.
fn record_what_is_missing() {
    let put = |name: &str, given: &Given| {
        let path = folder().join(name);
        if !path.exists() {
            put_bytes(path, &written(&given.record));
        }
    };
    for (name, given) in meetings::all() {
        put(name, &given);
    }
    let mut seen: BTreeSet<String> =
        listed().iter().flat_map(|path| kinds(&recorded(path))).collect();
    for seed in 0..CHAIRS {
        let given = properties::let_loose(seed, |_, _| {});
        let new = kinds(&given.record);
        if !new.is_subset(&seen) {
            put(&format!("chair-{seed}.json"), &given);
            seen.extend(new);
        }
    }
}

#[test]
fn a_recorded_session_folds_into_what_was_written() {
    assert!(files().len() > 3, "the recorded sessions are there");
    for path in files() {
        let record = recorded(&path);
        let told: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let now: Value = serde_json::from_slice(&written(&record)).unwrap();
        assert_eq!(differs(&told, &now, ""), None, "{}", path.display());
    }
}

#[test]
fn a_recorded_entry_is_written_as_it_was() {
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        for entry in recorded(&path).entries() {
            assert!(text.contains(&line::write(entry)), "{}: entry {}", path.display(), entry.seq);
        }
    }
}

#[test]
fn a_recorded_session_is_called_unchanged_and_a_changed_one_is_not() {
    for path in files() {
        let verdict = verify::verify(&path, Some(Box::new(SessionFold::default())));
        let told: Vec<_> = verdict.problems.iter().map(|told| told.tell(Lang::En)).collect();
        assert!(verdict.is_unchanged(), "{told:?}");

        let text = fs::read_to_string(&path).unwrap();
        let other = text.replacen("\"planned_minutes\":", "\"planned_minutes\":1", 1);
        assert_ne!(text, other);
        let home = tempfile::tempdir().unwrap();
        let forged = home.path().join("forged.json");
        crate::support::file::put(&forged, &other);
        assert!(!verify::verify(&forged, Some(Box::new(SessionFold::default()))).is_unchanged());
    }
}

#[test]
fn a_recorded_session_is_as_the_schema_says() {
    let schema = serde_json::to_value(schemars::schema_for!(SessionFile<'static>)).unwrap();
    let checked = jsonschema::validator_for(&schema).unwrap();
    for path in files() {
        let now = serde_json::from_slice(&written(&recorded(&path))).unwrap();
        let errors: Vec<_> = checked.iter_errors(&now).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", path.display());
    }
}

#[test]
fn every_kind_of_event_was_recorded() {
    let seen: BTreeSet<String> = files().iter().flat_map(|path| kinds(&recorded(path))).collect();
    let missing: Vec<_> = every_kind().difference(&seen).cloned().collect();
    assert!(missing.is_empty(), "{missing:?}: UPDATE_GOLDEN=1 cargo test golden");
}
