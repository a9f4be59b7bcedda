//! The scenarios that come with the program: complete, true to their expectations, and the same to
//! the byte on every machine.
//!
//! `UPDATE_GOLDEN=1 cargo test golden` writes the expected sessions anew; read the difference before
//! keeping it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use chutri::coach::mark::MarkKind;
use chutri::coach::scenario::Scenario;
use chutri::coach::scenario::schema::schema;
use chutri::coach::simulate::{Simulated, simulate};
use chutri::meeting::language::Lang;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::{file, shipped};
use crate::support::file::put;

/// Those kept whole, so that a difference can be read entry by entry.
const WHOLE: [&str; 2] = ["nam-phut", "truoc-khi-hoc"];

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/scenario").join(name)
}

/// Holds what came of a scenario against what is kept.
fn hold(name: &str, found: &str) {
    let path = golden(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return put(&path, found);
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(found.lines()).position(|(kept, found)| kept != found);
    assert!(kept == found, "{name} differs from line {differs:?} on: UPDATE_GOLDEN=1");
}

/// What came of a scenario, a line a fact.
fn summary(scenario: &Scenario, played: &Simulated, bytes: &[u8]) -> String {
    let session: Value = serde_json::from_slice(bytes).unwrap();
    let mut told = String::new();
    let mut line = |text: String| writeln!(told, "{text}").unwrap();
    line(format!("{} {}", scenario.id, scenario.edition));
    line(format!("session {}", session["session"]["id"].as_str().unwrap()));
    let digest =
        Sha256::digest(bytes).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
    line(format!("{} bytes, sha256 {digest}", bytes.len()));
    line(format!("{} entries, {} marks", played.entries.len(), played.marks.len()));
    line(format!("{} seconds", session["session"]["seconds"]));
    line(format!("participation {}", session["participation"]));
    for question in session["questions"].as_array().unwrap() {
        line(format!("{} {}", question["id"], question["outcome"]["kind"]));
    }
    for ballot in session["ballots"].as_array().unwrap() {
        let of = |key: &str| ballot[key].to_string();
        line(format!("{} {} {} of {}", of("id"), of("result"), of("for"), of("base_count")));
    }
    line(format!("points {}", session["evaluation"]["adopted"]["total"]));
    for finding in session["findings"].as_array().unwrap() {
        line(format!("found {finding}"));
    }
    for (fault, seq) in &played.faults {
        line(format!("fault {fault} at {seq}"));
    }
    told
}

#[test]
fn golden_sessions_are_made_to_the_byte() {
    for listed in shipped().all() {
        let scenario = &listed.scenario;
        let played = simulate(scenario);
        let bytes = file(&played);
        assert_eq!(bytes, file(&simulate(scenario)), "{}: twice the same", scenario.id);
        hold(&format!("{}.txt", scenario.id), &summary(scenario, &played, &bytes));
        if WHOLE.contains(&scenario.id.as_str()) {
            hold(&format!("{}.json", scenario.id), &String::from_utf8(bytes).unwrap());
        }
    }
}

#[test]
fn whatever_a_shipped_scenario_expects_comes_about() {
    assert!(shipped().all().len() >= 6);
    for listed in shipped().all() {
        let played = simulate(&listed.scenario);
        let unmet: Vec<_> = played.unmet.iter().map(|one| one.tell(Lang::En)).collect();
        assert_eq!(unmet, Vec::<String>::new());
        assert_eq!(listed.warnings, []);
        let closed = played.entries.last().map(|entry| &entry.event);
        let is_closed = matches!(closed, Some(chutri::meeting::event::Event::Closed { .. }));
        assert!(is_closed, "{} ends with the meeting", listed.scenario.id);
    }
}

#[test]
fn a_shipped_scenario_is_told_in_both_languages_with_its_sources() {
    for listed in shipped().all() {
        let played = simulate(&listed.scenario);
        let kinds: BTreeSet<_> =
            played.marks.iter().map(|mark| format!("{:?}", mark.kind)).collect();
        assert_eq!(kinds.len(), 3, "{}: what, why and the mistake", listed.scenario.id);
        for mark in &played.marks {
            assert!(mark.text.vi.chars().count() > 10 && mark.text.en.chars().count() > 10);
            assert_ne!(mark.text.vi, mark.text.en);
            let needs = mark.kind == MarkKind::Reason;
            assert!(!needs || !mark.cites.is_empty(), "a reason has its source: {}", mark.text.en);
        }
        let mut last = 0;
        for mark in &played.marks {
            assert!(mark.seq >= last);
            last = mark.seq;
            let entry = mark.seq.checked_sub(1).and_then(|at| played.entries.get(at as usize));
            assert!(entry.is_none_or(|entry| entry.ts <= mark.at));
        }
    }
}

#[test]
fn the_schema_fits_every_shipped_scenario_and_no_broken_one() {
    let validator = jsonschema::validator_for(&serde_json::to_value(schema()).unwrap()).unwrap();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/scenarios");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "json"));
    let mut count = 0;
    for path in files {
        let mut value: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let faults: Vec<String> =
            validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert_eq!(faults, Vec::<String>::new(), "{}", path.display());
        value["script"][0]["comand"] = "give_next".into();
        assert!(!validator.is_valid(&value), "a key nobody knows is seen");
        count += 1;
    }
    assert_eq!(count, shipped().all().len(), "every file is shipped");
}

#[test]
fn the_model_meeting_and_the_one_before_are_as_far_apart_as_told() {
    let of = |id: &str| {
        let played = simulate(&super::scenario(id));
        let session: Value = serde_json::from_slice(&file(&played)).unwrap();
        let found = session["findings"].as_array().unwrap().len();
        (session["participation"]["share"].as_u64().unwrap(), found)
    };
    assert_eq!(of("buoi-sinh-hoat-kieu-mau"), (100, 0));
    let (share, found) = of("truoc-khi-hoc");
    assert!(share <= 30 && found >= 20, "{share} % spoke, {found} findings");
}
