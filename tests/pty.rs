//! The console in a real terminal: what a person types, sees, and loses when the plug is pulled.

mod begin;
mod display;
mod months;
mod replay;
mod signals;
mod typing;
mod whole;

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::pty::{Start, Terminal};

/// Keys as terminals send them.
const F5: &str = "\u{1b}[15~";
const F7: &str = "\u{1b}[18~";
const F10: &str = "\u{1b}[21~";
/// Ctrl+Q twice: out of the meeting, and out of the first screen.
const QUIT: &str = "\u{11}\u{11}";

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Prepares the sample cell's meeting.
fn sample(home: &Path) -> Start {
    let assets = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/rosters");
    let roster = format!("{assets}/chi-bo-ban-puon.csv");
    let agenda = format!("{assets}/chi-bo-ban-puon.agenda.txt");
    let body = "Chi bộ bản Pượn";
    let words = ["new", "--lang", "vi", "--roster", &roster, "--agenda", &agenda, "--body", body];
    Start::new(home).args(words)
}

/// Opens the sample cell's meeting and waits until the disk has it.
#[track_caller]
fn opened(home: &Path) -> Terminal {
    let mut terminal = sample(home).run();
    terminal.wait_for("đã ghi 1");
    terminal
}

/// Finds every file with this ending.
fn find(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, ending, found);
        } else if path.extension().is_some_and(|end| end == ending) {
            found.push(path);
        }
    }
}

/// Finds the one file with this ending.
#[track_caller]
fn the(home: &Path, ending: &str) -> PathBuf {
    let mut found = Vec::new();
    find(&home.join("data/bodies"), ending, &mut found);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}
