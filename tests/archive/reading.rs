//! Reading whatever lies there: damaged files are named and stop nothing, no session counts twice,
//! and the order of the files changes no figure.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chutri::archive::by::{By, Key};
use chutri::archive::period::Span;
use chutri::archive::reading::{Asked, Progress, read};
use chutri::archive::table::Table;
use chutri::archive::write::json::Report;
use chutri::desk::Desk;
use chutri::desk::clock::{Clock as _, SystemClock};
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::record::Record;
use chutri::store::lock::Holder;
use chutri::store::session::Session;
use chutri::store::session_fold::SessionFold;
use chutri::store::session_path::SessionPath;
use serde_json::Value;

use super::{by_hand_folder, report};
use crate::support::file::put;
use crate::support::fixture;
use crate::support::province::Province;

fn copied(home: &Path) -> PathBuf {
    let text = |name: &str| fs::read_to_string(by_hand_folder().join(name)).unwrap();
    for (name, from) in
        [("1.json", "a/january.json"), ("2.json", "a/february.json"), ("3.json", "b/march.json")]
    {
        put(home.join(name), &text(from));
    }
    home.to_owned()
}

/// Records the fixture's meeting as far as it goes before a console dies: the session file is
/// behind its journal.
fn record(folder: &Path, opening: Opening, closes: bool) {
    let path = SessionPath::of(&folder.join("live.json"));
    let clock = SystemClock::new();
    let holder = Holder::this(clock.read().wall);
    let mut session = Session::create(&path, Box::new(SessionFold::default()), holder).unwrap();
    let mut desk = Desk::new(Record::default(), session.journal(), Box::new(clock));
    let mut commands = vec![
        Command::Open(Box::new(opening)),
        fixture::rest_present(),
        fixture::enter("discuss"),
        fixture::take_up(1),
        fixture::give(2),
        Command::EndSpeech,
    ];
    if closes {
        commands.push(fixture::close("mưa to"));
    }
    for command in commands {
        desk.submit(&command).unwrap();
    }
    session.close(Duration::from_secs(20));
}

/// Puts files among a province that no report can read; returns where they lie.
fn spoil(home: &Path) -> Vec<PathBuf> {
    let folder = home.join("bodies/0000/sessions");
    let whole = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).min().unwrap();
    let text = fs::read_to_string(whole).unwrap();
    let (cut, _) = text.split_once("\"entries\"").unwrap();
    let newer = text.replacen("\"version\":1", "\"version\":9", 1);
    let spoiled = [
        ("cut.json", cut),
        ("empty.json", ""),
        ("newer.json", newer.as_str()),
        ("other.json", "{\"format\":\"other/thing\",\"version\":1}"),
        ("words.json", "Biên bản họp chi bộ"),
    ];
    let put_there = |(name, text): (&str, &str)| {
        let path = folder.join(name);
        put(&path, text);
        path
    };
    spoiled.map(put_there).to_vec()
}

#[test]
fn a_damaged_file_is_named_and_stops_nothing() {
    let home = tempfile::tempdir().unwrap();
    Province { bodies: 2, months: 2, years: 2 }.write(home.path());
    let whole = report(&[home.path().to_owned()], "--by body --format json");
    assert_eq!((whole.code, whole.err.as_str()), (0, ""));
    let spoiled = spoil(home.path());
    let ran = report(&[home.path().to_owned()], "--by body --format json");
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(ran.out, whole.out, "what can be read is told as before");
    for file in &spoiled {
        let name = file.display().to_string();
        let line = ran.err.lines().find(|line| line.starts_with(&name));
        assert!(line.is_some(), "{name}: {}", ran.err);
    }
    assert_eq!(ran.err.lines().count(), spoiled.len(), "{}", ran.err);
    assert!(ran.err.contains("newer.json: "), "{}", ran.err);
}

#[test]
fn where_there_is_no_session_that_is_said() {
    let home = tempfile::tempdir().unwrap();
    for options in ["", "--format csv", "--by person --format json"] {
        let ran = report(&[home.path().to_owned()], options);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{options}");
        assert!(ran.err.contains("No session was found."), "{}", ran.err);
    }
    let ran = report(&[home.path().join("gone")], "");
    assert_eq!(ran.code, 1);
    assert_eq!(ran.err.lines().count(), 2, "{}", ran.err);
}

#[test]
fn a_session_counts_once_however_often_it_lies_there() {
    let home = tempfile::tempdir().unwrap();
    let folder = copied(home.path());
    let once = report(std::slice::from_ref(&folder), "--by body --format json");
    fs::copy(folder.join("1.json"), folder.join("copy.json")).unwrap();
    let paths = [folder.clone(), folder.join("1.json"), folder.join("2.json")];
    let ran = report(&paths, "--by body --format json");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "copies that are alike need no word");
    assert_eq!(ran.out, once.out);
}

#[test]
fn of_copies_that_differ_the_one_that_goes_furthest_counts() {
    let home = tempfile::tempdir().unwrap();
    let folder = copied(home.path());
    let whole = report(std::slice::from_ref(&folder), "--by body --format json");
    // What was sent in while the meeting was still open, before and behind it in the order of names.
    let text = fs::read_to_string(folder.join("1.json")).unwrap();
    let earlier = text
        .replace("\"closed_at\":\"2026-01-05T20:30:00.000+07:00\"", "\"closed_at\":null")
        .replace("\"fingerprint\":\"0a", "\"fingerprint\":\"ff");
    assert_eq!(earlier.matches("\"closed_at\":null").count(), 1);
    for name in ["0.json", "9.json"] {
        put(folder.join(name), &earlier);
        let ran = report(std::slice::from_ref(&folder), "--by body --format json");
        assert_eq!(ran.code, 0, "it is told, and is no fault: {}", ran.err);
        assert_eq!(ran.out, whole.out, "{name}");
        assert!(ran.err.contains(&format!("{name}: Another copy")), "{}", ran.err);
    }
}

#[test]
fn an_unfinished_meeting_counts_as_far_as_its_journal_goes() {
    let home = tempfile::tempdir().unwrap();
    record(home.path(), fixture::opening(), false);
    for gone in [None, Some("live.json")] {
        if let Some(name) = gone {
            fs::remove_file(home.path().join(name)).unwrap();
        }
        let ran = report(&[home.path().to_owned()], "--by body --format json");
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        let rows = ran.rows();
        assert_eq!(rows.len(), 1);
        let [sessions, closed, heard] = ["sessions", "closed", "heard"].map(|id| &rows[0][id]);
        assert_eq!((sessions, closed, heard), (&1.into(), &0.into(), &1.into()));
    }
}

#[test]
fn practice_counts_only_when_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let opening = Opening { practice: true, ..fixture::opening() };
    record(home.path(), opening, true);
    let paths = [home.path().to_owned(), by_hand_folder()];
    let without = report(&paths, "--by body --format json");
    assert_eq!((without.code, without.rows().len()), (0, 2));
    assert_eq!(without.err.trim(), "One practice session was left out; --practice counts them.");
    let with = report(&paths, "--by body --format json --practice");
    assert_eq!((with.rows().len(), with.err.as_str()), (3, ""));
}

#[test]
fn a_report_among_the_sessions_is_passed_over() {
    let home = tempfile::tempdir().unwrap();
    let folder = copied(home.path());
    let out = folder.join("report.json");
    let options = format!("--format json --out {}", out.display());
    let ran = report(std::slice::from_ref(&folder), &options);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    let again = report(std::slice::from_ref(&folder), "--format json");
    assert_eq!((again.code, again.err.as_str()), (0, ""));
    assert_eq!(fs::read_to_string(&out).unwrap(), again.out);
    let ran = report(std::slice::from_ref(&folder), &options);
    assert_eq!(ran.code, 1, "nothing is written over");
    assert_eq!(fs::read_to_string(&out).unwrap(), again.out);
}

#[test]
fn what_makes_no_table_together_is_a_wrong_command_line() {
    for (keys, one, other) in
        [("person,finding", "person", "finding"), ("month,body,year", "month", "year")]
    {
        let ran = report(&[by_hand_folder()], &format!("--by {keys}"));
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(&format!("by {one} and by {other}")), "{}", ran.err);
    }
}

#[test]
fn neither_the_order_of_the_files_nor_the_number_of_cores_changes_a_figure() {
    let home = tempfile::tempdir().unwrap();
    Province { bodies: 8, months: 5, years: 4 }.write(home.path());
    let mut folders: Vec<PathBuf> =
        fs::read_dir(home.path().join("bodies")).unwrap().map(|one| one.unwrap().path()).collect();
    folders.sort();
    let tables = |paths: &[PathBuf], cores| -> Value {
        let asked = Asked { span: Some(Span::Month), practice: false };
        let read = read(paths, asked, cores, &Progress::default());
        assert_eq!(read.problems, []);
        let keys: [&[Key]; 5] = [
            &[],
            &[Key::Body, Key::Period(Span::Month)],
            &[Key::Person],
            &[Key::Person, Key::Period(Span::Quarter)],
            &[Key::Body, Key::Finding],
        ];
        let tables = keys.map(|keys| Table::of(&read.cube, &By::new(keys).unwrap()));
        serde_json::to_value(Report::of(read.sessions, &tables)).unwrap()
    };
    let first = tables(&folders, 1);
    folders.reverse();
    for cores in [1, 2, 5] {
        assert_eq!(tables(&folders, cores), first, "{cores} cores, the other way round");
    }
}

fn rehearsal(trainee: &str, day: &str, total: u32, order: u32) -> String {
    format!(
        "{{\"format\":\"chutri/rehearsal\",\"version\":1,\"scenario\":\"nam-phut\",\"edition\":\"1\",\
         \"trainee\":\"{trainee}\",\"at\":\"{day}T08:00:00.000+07:00\",\"seconds\":1800,\
         \"closed\":true,\"hints\":2,\"total\":{total},\"most\":100,\"percent\":{total},\
         \"areas\":{{\"order\":{{\"points\":{order},\"most\":15}}}},\"caught\":[],\"losses\":[],\
         \"fingerprint\":\"{total:04x}\"}}"
    )
}

#[test]
fn the_rehearsals_of_a_class_are_compared() {
    let home = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("1.json", rehearsal("Lò Thị Hoa", "2026-03-01", 50, 6)),
        ("2.json", rehearsal("lò thị  HOA", "2026-04-02", 81, 12)),
        ("copy.json", rehearsal("Lò Thị Hoa", "2026-03-01", 50, 6)),
        ("3.json", rehearsal("Hà Văn An", "2026-03-01", 64, 15)),
        ("4.json", rehearsal("Hà Văn An", "2026-03-01", 64, 15).replace("ion\":1", "ion\":7")),
    ] {
        put(home.path().join(name), &text);
    }
    let ran = report(&[home.path().to_owned()], "--by trainee --format json");
    assert_eq!(ran.code, 1, "one is of a later version: {}", ran.err);
    assert!(ran.err.contains("4.json"), "{}", ran.err);
    let told: Vec<Value> = ran.rows();
    let columns = ["rehearsals", "score_first", "score_last", "score_percent", "area_order"];
    let told: Vec<(&str, [u64; 5])> = told
        .iter()
        .map(|row| (row["trainee"].as_str().unwrap(), columns.map(|id| row[id].as_u64().unwrap())))
        .collect();
    assert_eq!(told, [("Hà Văn An", [1, 64, 64, 64, 100]), ("lò thị HOA", [2, 50, 81, 65, 60])]);
    // Beside sessions they have a part of their own.
    let page = report(&[home.path().to_owned(), by_hand_folder()], "");
    assert!(page.out.contains("Rehearsals, trainee by trainee\n"), "{}", page.out);
    let csv = report(&[home.path().to_owned()], "--format csv --show overview");
    assert!(csv.out.contains("trainee,rehearsals,"), "{}", csv.out);
}

#[test]
fn a_file_laid_out_anew_by_another_program_counts_the_same() {
    let home = tempfile::tempdir().unwrap();
    Province { bodies: 3, months: 3, years: 3 }.write(home.path());
    let paths = [home.path().to_owned()];
    let tables = ["body,month", "person", "body,finding"];
    let told = || tables.map(|by| report(&paths, &format!("--format json --by {by}")).out);
    let before = told();
    for found in chutri::store::walk::Walk::new(&paths) {
        let chutri::store::walk::Found::Session(lying) = found else { panic!("{found:?}") };
        let path = lying.path.json();
        let value: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        put(path, &serde_json::to_string_pretty(&value).unwrap());
    }
    assert_eq!(told(), before);
}
