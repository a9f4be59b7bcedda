//! What was found in files: told to a person, or written for a program.

use serde::Serialize;

use crate::cli::exit::Exit;
use crate::cli::output;
use crate::meeting::language::{Lang, Text};
use crate::text::problem::{Place, Problem, Severity};

/// What was found in one file.
#[derive(Debug, Serialize)]
pub(super) struct Report<T> {
    /// The file, as it was named to us.
    pub(super) file: String,
    /// Whether it is as it should be.
    pub(super) ok: bool,
    /// What it holds; absent if it can't be used.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub(super) holds: Option<T>,
    /// Everything that was found.
    pub(super) problems: Vec<Problem>,
}

/// Tells every problem on standard error.
pub(super) fn tell(problems: &[Problem], lang: Lang) {
    for problem in problems {
        output::complain(&problem.tell(lang));
    }
}

/// Makes a problem of something on the command line.
pub(super) fn problem(place: &str, what: Text, cure: Text) -> Problem {
    let place = Place { file: place.to_owned(), ..Place::default() };
    Problem { place, severity: Severity::Error, what, cure }
}

/// Says whether one of them is more than a warning.
pub(super) fn has_error(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// Answers for all files together.
pub(super) fn exit<T>(reports: &[Report<T>]) -> Exit {
    if reports.iter().all(|report| report.ok) { Exit::Done } else { Exit::Problem }
}
