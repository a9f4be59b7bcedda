//! `check` and `verify`: every problem at once, with its place, on the right stream.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chutri::desk::Desk;
use chutri::desk::clock::{Clock as _, SystemClock};
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::language::Lang;
use chutri::meeting::record::Record;
use chutri::procedure::Library;
use chutri::store::lock::Holder;
use chutri::store::session::Session;
use chutri::store::session_fold::SessionFold;
use chutri::store::session_path::SessionPath;
use serde_json::Value;

use super::{home, run_in};
use crate::support::file::put;

fn shipped(path: &str) -> String {
    format!("{}/assets/{path}", env!("CARGO_MANIFEST_DIR"))
}

/// Records the beginning of a meeting, as the console does.
fn record(folder: &Path) -> PathBuf {
    let path = SessionPath::of(&folder.join("2026-03-03-meeting.json"));
    let clock = SystemClock::new();
    let holder = Holder::this(clock.read().wall);
    let mut session = Session::create(&path, Box::new(SessionFold::default()), holder).unwrap();
    let mut desk = Desk::new(Record::default(), session.journal(), Box::new(clock));
    let roster = chutri::roster::read(Path::new(&shipped("rosters/allotment-society.csv")));
    let opening = Opening {
        session: "0190d3f0-0000-7000-8000-000000000001".to_owned(),
        body: "Allotment Society".to_owned(),
        title: "March meeting".to_owned(),
        place: String::new(),
        language: Lang::En,
        planned_minutes: 90,
        procedure: Arc::clone(&Library::load(None).find("committee").unwrap().procedure),
        people: roster.unwrap().people,
        agenda: Vec::new(),
        chair: None,
        carried: chutri::meeting::carried::Carried::default(),
        practice: false,
    };
    desk.submit(&Command::Open(Box::new(opening))).unwrap();
    desk.submit(&Command::Pause { reason: "tea".to_owned() }).unwrap();
    desk.submit(&Command::Resume).unwrap();
    assert!(session.close(Duration::from_secs(20)).is_complete());
    path.json().to_owned()
}

#[test]
fn what_is_shipped_can_be_used() {
    let home = home();
    let files = [
        "procedures/committee.toml",
        "procedures/chi-bo-thuong-ky-hd42.toml",
        "sheets/an-phu.toml",
        "rosters/chi-bo-ban-puon.csv",
        "rosters/chi-bo-ban-puon.agenda.txt",
    ];
    let line = files.map(shipped).join(" ");
    let ran = run_in(home.path(), &format!("check --lang vi {line}"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    for told in
        ["quy trình dùng được: committee", "phiếu điểm dùng được: an-phu", "16 người", "4 vấn đề"]
    {
        assert!(ran.out.contains(told), "{told}: {}", ran.out);
    }
}

#[test]
fn every_bad_file_is_told_with_its_place_and_the_good_one_too() {
    let home = home();
    put(home.path().join("p.toml"), "id = 7\nsteps = \"none\"\n");
    put(home.path().join("empty.csv"), "");
    let good = shipped("procedures/committee.toml");
    let line = format!("check --lang en {{}}/p.toml {{}}/empty.csv {{}}/absent.json {good}");
    let ran = run_in(home.path(), &line);
    assert_eq!(ran.code, 1);
    for told in ["p.toml:1", "p.toml:2", "empty.csv", "absent.json"] {
        assert!(ran.err.contains(told), "{told}: {}", ran.err);
    }
    assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);

    let ran = run_in(home.path(), &line.replacen("check", "check --json", 1));
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    let reports: Value = serde_json::from_str(&ran.out).unwrap();
    let ok: Vec<bool> = reports.as_array().unwrap().iter().map(|one| one["ok"] == true).collect();
    assert_eq!(ok, [false, false, false, true]);
    assert_eq!(reports[3]["kind"], "procedure");
    assert!(reports[0]["problems"].as_array().unwrap().len() > 1);
    let what = &reports[1]["problems"][0]["what"];
    assert!(what["vi"].is_string() && what["en"].is_string());
}

#[test]
fn a_procedure_may_name_a_sheet_of_ones_own_and_no_other() {
    let home = home();
    let sheets = home.path().join("data/sheets");
    std::fs::create_dir_all(&sheets).unwrap();
    let sheet = std::fs::read_to_string(shipped("sheets/hd42.toml")).unwrap();
    put(sheets.join("ours.toml"), &sheet.replace("id = \"hd42\"", "id = \"ours\""));
    let procedure =
        std::fs::read_to_string(shipped("procedures/chi-bo-thuong-ky-hd42.toml")).unwrap();
    let naming = |id: &str| procedure.replace("sheet = \"hd42\"", &format!("sheet = \"{id}\""));
    put(home.path().join("ours.toml"), &naming("ours"));
    put(home.path().join("theirs.toml"), &naming("theirs"));
    let line =
        "check --lang en --data {}/data {}/ours.toml {}/theirs.toml {}/data/sheets/ours.toml";
    let ran = run_in(home.path(), line);
    assert_eq!(ran.code, 1);
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    assert!(ran.err.contains("no score sheet has the id “theirs”"), "{}", ran.err);
    assert!(ran.err.contains("There are: hd42, an-phu, ours."), "{}", ran.err);
    assert!(ran.out.contains("a score sheet that can be used: ours"), "{}", ran.out);
}

#[test]
fn a_list_can_be_called_an_agenda() {
    let home = home();
    put(home.path().join("spring.txt"), "Water rates | 20\nThe new shed\n");
    let ran = run_in(home.path(), "check --as agenda --lang en {}/spring.txt");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("2 questions"), "{}", ran.out);
}

#[test]
fn a_session_is_whole_until_somebody_changes_it() {
    let home = home();
    let json = record(home.path());
    let journal = json.with_extension("journal");
    let (json, journal) = (json.display().to_string(), journal.display().to_string());

    let ran = run_in(home.path(), &format!("verify --lang en {json} {journal}"));
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert_eq!(ran.out.matches("unchanged, 3 entries, fingerprint").count(), 2, "{}", ran.out);
    let ran = run_in(home.path(), &format!("check --lang en {json}"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("an unfinished session that can be resumed: 3 entries"));

    let text = std::fs::read_to_string(&journal).unwrap();
    assert!(text.contains("\"tea\""), "{text}");
    put(&journal, &text.replace("\"tea\"", "\"Tea\""));
    let ran = run_in(home.path(), &format!("verify --lang en {journal} {json}"));
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains(&format!("{journal}:")), "{}", ran.err);
    assert!(ran.err.contains("entry 2"), "{}", ran.err);
    assert_eq!(ran.out.lines().count(), 1, "the other file is as it was: {}", ran.out);

    let ran = run_in(home.path(), &format!("verify --json {journal}"));
    let reports: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(ran.code, 1);
    assert_eq!(reports[0]["ok"], false);
    assert_eq!(reports[0]["entries"], 1);
}
