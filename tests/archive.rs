//! Many sessions at once: what a report says, and that it says it of whatever lies there.

mod by_hand;
mod engines;
mod figures;
mod lines;
mod meanings;
mod province;
mod reading;

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cli::program;

/// What came of `chutri report`.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    /// Returns the rows of the only table.
    #[track_caller]
    fn rows(&self) -> Vec<Value> {
        let report: Value = serde_json::from_str(&self.out).unwrap();
        assert_eq!(report["format"], "chutri/report");
        let tables = report["tables"].as_array().unwrap();
        assert_eq!(tables.len(), 1);
        tables[0]["rows"].as_array().unwrap().clone()
    }
}

/// Runs `chutri report` (in English, unless told otherwise) over some paths with these options.
fn report(paths: &[PathBuf], options: &str) -> Ran {
    let home = tempfile::tempdir().unwrap();
    let mut command = program(home.path());
    command.arg("report").args(options.split_whitespace()).args(paths);
    if !options.contains("--lang") {
        command.args(["--lang", "en"]);
    }
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

/// The sessions whose every figure was worked out on paper.
fn by_hand_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/archive")
}
