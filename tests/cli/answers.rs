//! What is printed for people and for programs.

use std::io::Read as _;
use std::process::Stdio;

use serde_json::Value;

use super::{home, program, run, run_in};
use crate::support::file::put;

#[test]
fn the_procedures_are_listed_for_people_and_for_programs() {
    let ran = run("procedures --lang en");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("committee") && ran.out.contains("built in"), "{}", ran.out);
    let ran = run("procedures --json");
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    let listed = answer["procedures"].as_array().unwrap();
    assert!(listed.iter().any(|one| one["id"] == "chi-bo-thuong-ky-hd42"));
    assert!(listed.iter().all(|one| one["steps"].as_u64().unwrap() > 5 && one["file"].is_null()));
}

#[test]
fn a_broken_procedure_of_ones_own_is_told_and_the_others_stay() {
    let home = home();
    let folder = home.path().join("mine/procedures");
    std::fs::create_dir_all(&folder).unwrap();
    put(folder.join("broken.toml"), "id = \n");
    let ran = run_in(home.path(), "procedures --data {}/mine --lang en");
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("committee"), "{}", ran.out);
    assert!(ran.err.contains("broken.toml:1"), "{}", ran.err);
    let ran = run_in(home.path(), "procedures --json --data {}/mine");
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(ran.code, 1);
    assert_eq!(answer["problems"][0]["place"]["line"], 1);
}

#[test]
fn the_schemas_are_schemas() {
    for of in ["session", "procedure", "scenario"] {
        let ran = run(&format!("schema {of}"));
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        let schema: Value = serde_json::from_str(&ran.out).unwrap();
        jsonschema::validator_for(&schema).unwrap();
        assert_eq!(schema["type"], "object");
        if of == "procedure" {
            let known = &schema["properties"];
            assert!(known["sheet"].is_object() && known["checks"].is_object(), "{known}");
            for part in ["Sheet", "Band", "Check", "VoteRule"] {
                assert!(schema["$defs"][part].is_object(), "{part}");
            }
        }
    }
}

#[test]
fn every_shell_gets_its_completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = program(home().path()).args(["completions", shell]).output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0), "{shell}");
        for word in ["chutri", "procedures", "verify", "lang"] {
            assert!(script.contains(word), "{shell} does not complete {word}");
        }
    }
}

#[test]
fn a_reader_that_stops_is_no_problem() {
    let home = home();
    let mut child = program(home.path())
        .args(["schema", "session"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_told() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output =
        program(home().path()).args(["procedures", "--lang", "en"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.starts_with("The answer could not be written"), "{err}");
}

#[test]
fn the_manual_page_has_every_command_in_both_languages() {
    for (lang, heading) in [("en", "Exit codes"), ("vi", "Mã thoát")] {
        let ran = run(&format!("man --lang {lang}"));
        assert_eq!(ran.code, 0);
        for verb in ["new", "resume", "check", "verify", "procedures", "schema", "completions"] {
            assert!(ran.out.contains(&format!(".SH \"chutri {verb}\"")), "{verb}");
        }
        assert!(ran.out.contains(heading) && ran.out.contains("plain"), "{}", ran.out);
    }
}
