//! The command line as a shell sees it: what is typed, what comes out where, how it ends.

mod answers;
mod files;
mod papers;
mod scenarios;
mod usage;

use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// What came of one run.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

/// A home of its own for a test.
fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Prepares the program with nothing of this machine about it.
pub(crate) fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chutri"));
    command.env_clear().current_dir(home);
    command.env("HOME", home).env("CHUTRI_DATA", home.join("data")).env("LANG", "C.UTF-8");
    // Windows finds its own folders through the environment only.
    for name in ["SystemRoot", "APPDATA", "LOCALAPPDATA", "USERPROFILE"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.stdin(Stdio::null());
    command
}

/// Runs a command line; `{}` stands for the home folder.
fn run_in(home: &Path, line: &str) -> Ran {
    let place = home.display().to_string();
    let words = line.split_whitespace().map(|word| word.replace("{}", &place));
    let output = program(home).args(words).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let ran = Ran {
        code: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    };
    // To a pipe: no colour, no terminal control, no panic.
    for text in [&ran.out, &ran.err] {
        let control = text.chars().find(|letter| letter.is_control() && *letter != '\n');
        assert_eq!(control, None, "{line}: {text:?}");
        assert!(!text.contains("panicked"), "{line}: {text}");
    }
    ran
}

fn run(line: &str) -> Ran {
    run_in(home().path(), line)
}
