//! The papers of two meetings, held against the papers as they should be.

use std::path::PathBuf;

use chutri::meeting::language::Lang;
use chutri::paper::compose::Particulars;
use chutri::paper::format::Format;
use chutri::paper::minutes::LeftOut;
use chutri::paper::table::Table;
use chutri::paper::{Order, print};
use chutri::procedure::Styles;
use strum::IntoEnumIterator as _;

use crate::support::given::Given;
use crate::support::held;

fn bytes(given: &Given, style: &str, format: Format, table: Table) -> Vec<u8> {
    let styles = Styles::load(None);
    let order = Order {
        style: &styles.find(style).unwrap().held,
        format,
        table,
        particulars: Particulars::default(),
        left_out: LeftOut::default(),
    };
    print(&given.record, &order).unwrap()
}

fn printed(given: &Given, style: &str, format: Format) -> String {
    String::from_utf8(bytes(given, style, format, Table::Tasks)).unwrap()
}

/// Holds a paper against its file; `UPDATE_PAPERS=1` writes the file anew.
#[track_caller]
fn holds(name: &str, paper: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_PAPERS").is_some() {
        crate::support::file::put(&path, paper);
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(paper == expected, "{name} differs; look at it with UPDATE_PAPERS=1 and git diff");
}

#[track_caller]
fn holds_in(given: &Given, language: &str, style: &str, formats: &[Format]) {
    for format in formats {
        let name = format!("{style}.{language}.{}", format.ending());
        holds(&name, &printed(given, style, *format));
    }
}

#[test]
fn the_cells_papers_in_vietnamese() {
    let given = held::cell(Lang::Vi);
    let laid_out = [Format::Md, Format::Txt, Format::Html];
    holds_in(&given, "vi", "bien-ban-chi-bo", &laid_out);
    holds_in(&given, "vi", "nghi-quyet-thang", &laid_out);
    for style in ["bien-ban-nd30", "decisions", "attendance-sheet", "task-list"] {
        holds_in(&given, "vi", style, &[Format::Txt]);
    }
}

#[test]
fn the_cells_papers_in_english() {
    let given = held::cell(Lang::En);
    holds_in(&given, "en", "bien-ban-chi-bo", &[Format::Txt]);
    holds_in(&given, "en", "nghi-quyet-thang", &[Format::Txt]);
}

#[test]
fn the_committees_papers() {
    let given = held::committee();
    holds_in(&given, "en", "decisions", &[Format::Md, Format::Txt, Format::Html]);
    for style in ["attendance-sheet", "task-list"] {
        holds_in(&given, "en", style, &[Format::Txt]);
    }
}

#[test]
fn a_draft_of_a_meeting_that_goes_on() {
    let given = held::cell_discussing(Lang::Vi);
    holds("draft.vi.txt", &printed(&given, "bien-ban-chi-bo", Format::Txt));
}

#[test]
fn the_data_of_the_cells_meeting() {
    let given = held::cell(Lang::Vi);
    for table in Table::iter() {
        let csv = bytes(&given, "task-list", Format::Csv, table);
        let csv = String::from_utf8(csv).unwrap();
        // A file of this project ends its lines its own way.
        assert_eq!(csv.matches('\n').count(), csv.matches("\r\n").count());
        holds(&format!("{}.vi.csv", table.name()), &csv.replace("\r\n", "\n"));
    }
    let ics = printed(&given, "task-list", Format::Ics);
    assert_eq!(ics.matches('\n').count(), ics.matches("\r\n").count());
    holds("tasks.vi.ics", &ics.replace("\r\n", "\n"));
    holds("minutes.vi.json", &printed(&given, "task-list", Format::Json));
}
