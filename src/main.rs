//! chutri: read the words typed, run one command, turn the answer into an exit code.

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use chutri::cli::{self, arguments, fault, language};
use chutri::text::Words;

fn main() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let lang = language::of(&typed);
    fault::prepare(lang);
    let words = Words::load(lang);
    // Nothing is used afterwards that a fault could have left half done.
    let done = panic::catch_unwind(AssertUnwindSafe(|| match arguments::read(&typed, &words) {
        Ok(arguments) => cli::run(arguments, &words),
        Err(complaint) => complaint.tell(&words),
    }));
    fault::answer(done.ok(), &words).into()
}
