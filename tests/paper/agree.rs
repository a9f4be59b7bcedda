//! The screen, the paper and the file agree: figures held against the session file, rows counted.

use std::collections::BTreeMap;

use chutri::meeting::language::Lang;
use chutri::paper::format::Format;
use chutri::paper::minutes::{LeftOut, Minutes};
use chutri::paper::table::Table;
use chutri::text::Words;
use serde_json::Value;

use crate::paper::{ordered, printed};
use crate::support::given::Given;
use crate::support::held;

/// The session file's own tables.
fn document(given: &Given) -> Value {
    serde_json::to_value(given.meeting().document(given.record.last_ts().unwrap())).unwrap()
}

fn json(given: &Given) -> Value {
    serde_json::from_slice(&printed(given, "task-list", Format::Json)).unwrap()
}

/// A table as a spreadsheet reads it, without its head.
fn rows(given: &Given, table: Table) -> Vec<csv::StringRecord> {
    let bytes = ordered(given, "task-list", Format::Csv, |order| order.table = table);
    let text = std::str::from_utf8(&bytes).unwrap().strip_prefix('\u{feff}').unwrap();
    csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect()
}

fn sum(rows: &[csv::StringRecord], column: usize) -> u64 {
    rows.iter().map(|row| row[column].parse::<u64>().unwrap_or_default()).sum()
}

fn total(list: &Value, field: &str) -> u64 {
    list.as_array().unwrap().iter().map(|each| each[field].as_u64().unwrap_or_default()).sum()
}

#[test]
fn the_tables_have_the_totals_of_the_session_file() {
    for given in [held::cell(Lang::Vi), held::committee(), held::cell_discussing(Lang::En)] {
        let (file, data) = (document(&given), json(&given));
        let speeches = rows(&given, Table::Speeches);
        assert_eq!(speeches.len(), file["speeches"].as_array().unwrap().len());
        assert_eq!(sum(&speeches, 7), total(&file["speeches"], "seconds"));
        let people = rows(&given, Table::Attendance);
        assert_eq!(people.len(), file["members"].as_array().unwrap().len());
        assert_eq!(sum(&people, 8), total(&file["members"], "speeches"));
        assert_eq!(sum(&people, 9), total(&file["members"], "seconds"));
        let votes = rows(&given, Table::Votes);
        for (column, field) in [(5, "for"), (6, "against"), (7, "other"), (9, "needed")] {
            assert_eq!(sum(&votes, column), total(&file["ballots"], field), "{field}");
            assert_eq!(sum(&votes, column), total(&data["votes"], field), "{field}");
        }
        assert_eq!(sum(&votes, 8), total(&file["ballots"], "base_count"));
        let tasks = rows(&given, Table::Tasks);
        assert_eq!(tasks.len(), file["tasks"].as_array().unwrap().len());
        let held = file["questions"].as_array().unwrap().iter();
        let held: usize =
            held.map(|question| question["positions"].as_array().unwrap().len()).sum();
        assert_eq!(rows(&given, Table::Positions).len(), held);
    }
}

#[test]
fn the_data_have_the_figures_of_the_session_file() {
    for given in [held::cell(Lang::Vi), held::committee()] {
        let (file, data) = (document(&given), json(&given));
        let (heard, counts) = (&file["participation"], &data["counts"]);
        let pairs = [("expected", "to_be_heard"), ("spoke", "spoke"), ("share", "spoke_percent")];
        for (field, ours) in pairs {
            assert_eq!(heard[field], counts[ours], "{field}");
        }
        assert_eq!(heard["present"], counts["present"]);
        assert_eq!(file["session"]["seconds"], data["sitting"]["seconds"]);
        assert_eq!(data["sitting"]["fingerprint"], given.record.fingerprint().to_string());
        if let Some(total) = file["evaluation"]["total"].as_u64() {
            assert_eq!(data["score"]["total"].as_u64(), Some(total));
        }
    }
}

/// The numbers of the plain paper, by the words before them.
#[test]
fn the_paper_says_the_numbers_of_the_screen() {
    let given = held::cell(Lang::Vi);
    let figures = given.meeting().figures();
    let text = String::from_utf8(printed(&given, "bien-ban-chi-bo", Format::Md)).unwrap();
    let said = [
        format!("Tổng số: {}", figures.total),
        format!(
            "Có mặt: {}/{} ({}%)",
            figures.came,
            figures.expected,
            figures.attendance_percent()
        ),
        format!("Vắng có lý do: {}", figures.excused),
        format!("Vắng không lý do: {}", figures.unexcused),
    ];
    for each in said {
        assert!(text.contains(&each), "{each}");
    }
    for ballot in &given.meeting().ballots {
        let verdict = ballot.verdict().unwrap();
        let votes = verdict.count.votes;
        let (favour, base) = (votes.favour, verdict.base);
        let percent = chutri::meeting::figures::percent(favour, base);
        assert!(text.contains(&format!("| {favour}/{base} ({percent}%) |")), "{favour}/{base}");
    }
}

#[test]
fn every_member_is_on_the_attendance_sheet_once() {
    let given = held::cell(Lang::Vi);
    let words = Words::load(Lang::Vi);
    let minutes = Minutes::of(&given.record, &words, LeftOut::default());
    let text = String::from_utf8(printed(&given, "attendance-sheet", Format::Md)).unwrap();
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for (person, place) in minutes.people.iter().zip(1..) {
        *names.entry(&person.name).or_default() += 1;
        let row = format!("| {place} | {} |", person.name);
        assert_eq!(text.matches(&row).count(), 1, "{}", person.name);
    }
    assert!(names.values().all(|count| *count == 1), "namesakes are told apart");
}

#[test]
fn the_same_session_gives_the_same_bytes_in_every_format() {
    use strum::IntoEnumIterator as _;
    let (one, other) = (held::cell(Lang::Vi), held::cell(Lang::Vi));
    for format in Format::iter() {
        let same = printed(&one, "bien-ban-chi-bo", format);
        assert_eq!(same, printed(&one, "bien-ban-chi-bo", format), "{format:?}");
        assert_eq!(same, printed(&other, "bien-ban-chi-bo", format), "{format:?}");
    }
}
