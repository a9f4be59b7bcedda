//! The papers of two meetings, held against the papers as they should be.

use std::path::PathBuf;

use chutri::meeting::language::Lang;
use chutri::paper::compose::Particulars;
use chutri::paper::format::Format;
use chutri::paper::minutes::LeftOut;
use chutri::paper::{Order, print};
use chutri::procedure::Styles;

use crate::support::given::Given;
use crate::support::papers;

fn printed(given: &Given, style: &str, format: Format) -> String {
    let styles = Styles::load(None);
    let order = Order {
        style: &styles.find(style).unwrap().held,
        format,
        particulars: Particulars::default(),
        left_out: LeftOut::default(),
    };
    String::from_utf8(print(&given.record, &order)).unwrap()
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

#[test]
fn the_cells_minutes() {
    let given = papers::cell(Lang::Vi);
    holds("bien-ban-chi-bo.md", &printed(&given, "bien-ban-chi-bo", Format::Md));
}
