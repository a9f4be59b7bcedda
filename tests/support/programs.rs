//! Real programs that judge what we write: where they are, and what is said when they are not.
//!
//! A test that needs one asks for it and returns if there is none. That is said once a program, on
//! the real standard error, since what a passing test prints is never shown. Where `CI` is set,
//! nothing may be skipped: there a missing program is a failure.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

/// The path of a program, if it is on this machine.
#[track_caller]
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let found = std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())
        .map(|folder| folder.join(name))
        .find(|path| path.is_file());
    found.or_else(|| missing(name))
}

/// A Python that has a module, if there is one: that of the virtual environment which `.ci/run`
/// lays in the target folder, or the machine's own.
#[track_caller]
pub(crate) fn python(module: &str) -> Option<PathBuf> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let knows = |python: &Path| {
        Command::new(python)
            .args(["-c", &format!("import {module}")])
            .output()
            .is_ok_and(|told| told.status.success())
    };
    [target.join("python/bin/python3"), PathBuf::from("python3")]
        .into_iter()
        .find(|python| knows(python))
        .or_else(|| missing(&format!("Python's {module}")))
}

/// Runs a program that must succeed; what it printed.
#[track_caller]
pub(crate) fn run<I: AsRef<OsStr>>(program: &Path, args: impl IntoIterator<Item = I>) -> String {
    let Output { status, stdout, stderr } = Command::new(program).args(args).output().unwrap();
    let said = String::from_utf8_lossy(&stderr);
    let told = String::from_utf8_lossy(&stdout);
    assert!(status.success(), "{}: {status}\n{told}{said}", program.display());
    told.into_owned()
}

#[track_caller]
fn missing(what: &str) -> Option<PathBuf> {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    assert!(std::env::var_os("CI").is_none(), "{what} is not on this machine");
    if SAID.lock().unwrap().insert(what.to_owned()) {
        writeln!(std::io::stderr(), "skipped: {what} is not on this machine").unwrap();
    }
    None
}
