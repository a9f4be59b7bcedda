//! `scenarios` and `simulate`: what is there, and a meeting without a screen.

use std::fs;

use serde_json::Value;

use super::{home, run, run_in};
use crate::support::file::put;

#[test]
fn every_scenario_is_listed_with_its_source_and_edition() {
    let ran = run("scenarios --lang en");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("nam-phut  Five minutes in the chair"), "{}", ran.out);
    assert!(ran.out.contains("edition 2026-04-02.1; built in"), "{}", ran.out);
    let answer: Value = serde_json::from_str(&run("scenarios --json").out).unwrap();
    let rows = answer["scenarios"].as_array().unwrap();
    assert!(rows.len() >= 6 && rows.iter().all(|row| row["happenings"].as_u64() > Some(20)));
}

#[test]
fn the_same_scenario_makes_the_same_bytes_and_nothing_is_written_over() {
    let home = home();
    let ran = run_in(home.path(), "simulate nam-phut --out {}/a.json --lang en");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(run_in(home.path(), "simulate nam-phut --out {}/b.json --lang vi").code, 0);
    let read = |name: &str| fs::read(home.path().join(name)).unwrap();
    assert_eq!(read("a.json"), read("b.json"));
    let again = run_in(home.path(), "simulate nam-phut --out {}/a.json --lang en");
    assert_eq!(again.code, 1);
    assert!(again.err.contains("nothing was overwritten"), "{}", again.err);
    assert_eq!(run_in(home.path(), "verify {}/a.json").code, 0);
    assert_eq!(run_in(home.path(), "check {}/a.json").code, 0);
}

#[test]
fn an_expectation_that_fails_is_told_with_its_place_and_nothing_is_written() {
    let home = home();
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/scenarios/nam-phut.json");
    let text = fs::read_to_string(shipped).unwrap();
    put(home.path().join("s.json"), &text.replace("\"unmarked\": 0", "\"unmarked\": 7"));
    for line in ["simulate {}/s.json --out {}/o.json --lang en", "check {}/s.json --lang en"] {
        let ran = run_in(home.path(), line);
        assert_eq!(ran.code, 1, "{line}");
        assert!(ran.err.contains("expected figures.unmarked = 7, but found 0"), "{}", ran.err);
        assert!(ran.err.contains("s.json:") && ran.err.contains("(script["), "{}", ran.err);
    }
    assert!(!home.path().join("o.json").exists());
}

#[test]
fn a_scenario_of_ones_own_stands_beside_the_shipped_and_a_broken_one_is_told() {
    let home = home();
    let folder = home.path().join("data/scenarios");
    fs::create_dir_all(&folder).unwrap();
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/scenarios/nam-phut.json");
    let text = fs::read_to_string(shipped).unwrap();
    put(folder.join("mine.json"), &text.replacen("\"id\": \"nam-phut\"", "\"id\": \"cua-toi\"", 1));
    assert_eq!(run_in(home.path(), "simulate cua-toi --out {}/o.json").code, 0);
    put(folder.join("broken.json"), "{ \"format\": \"chutri/scenario\", \"version\": 1 ");
    let ran = run_in(home.path(), "scenarios --lang en");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("broken.json:1:") && ran.out.contains("cua-toi"), "{}", ran.err);
    let ran = run_in(home.path(), "simulate nam-phot --out {}/p.json --lang en");
    assert!(ran.err.contains("Did you mean “nam-phut”?"), "{}", ran.err);
}

#[test]
fn a_session_becomes_a_scenario() {
    let home = home();
    let simulated = "simulate allotment-standpipe --out {}/a.json";
    assert_eq!(run_in(home.path(), simulated).code, 0);
    let ran = run_in(home.path(), "scenarios --from {}/a.json --out {}/s.json --lang en");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(run_in(home.path(), "check {}/s.json").code, 0);
    assert_eq!(run_in(home.path(), "simulate {}/s.json --out {}/b.json").code, 0);
    let read = |name: &str| -> Value {
        serde_json::from_slice(&fs::read(home.path().join(name)).unwrap()).unwrap()
    };
    assert_eq!(read("a.json")["ballots"], read("b.json")["ballots"]);
    let missing = run_in(home.path(), "scenarios --from {}/none.json --out {}/n.json");
    assert_eq!(missing.code, 1);
    assert!(!missing.err.is_empty());
}
