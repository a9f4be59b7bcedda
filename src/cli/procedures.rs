//! `chutri procedures`: which there are, where they come from, and which files can't be used.

use std::io;

use serde::Serialize;

use crate::cli::arguments::{Common, Procedures};
use crate::cli::exit::Exit;
use crate::cli::output::{self, Output};
use crate::cli::report;
use crate::meeting::language::Text;
use crate::procedure::{Library, Listed, Origin};
use crate::store::place::Places;
use crate::text::Words;
use crate::text::problem::Problem;

/// A procedure as a program reads it.
#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    version: &'a str,
    title: &'a Text,
    summary: &'a Text,
    minutes: u32,
    steps: usize,
    /// The user's own file; absent for one that comes with the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

/// The whole answer for a program.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    procedures: Vec<Row<'a>>,
    problems: Vec<&'a Problem>,
}

pub(super) fn run(
    common: Common,
    asked: &Procedures,
    words: &Words,
    output: &mut Output,
) -> io::Result<Exit> {
    let places = match Places::find(common.data, common.config) {
        Ok(places) => places,
        Err(problem) => {
            output::complain(&problem.tell(words.lang()));
            return Ok(Exit::Problem);
        }
    };
    let library = Library::load(Some(&places.procedures()));
    let problems: Vec<&Problem> = library
        .all()
        .iter()
        .flat_map(|listed| &listed.warnings)
        .chain(library.broken().iter().flat_map(|broken| &broken.problems))
        .collect();
    if asked.json {
        output.json(&Answer { procedures: library.all().iter().map(row).collect(), problems })?;
    } else {
        for listed in library.all() {
            show(listed, words, output)?;
        }
        for problem in &problems {
            output::complain(&problem.tell(words.lang()));
        }
    }
    let broken = library.broken().iter().any(|broken| report::has_error(&broken.problems));
    Ok(if broken { Exit::Problem } else { Exit::Done })
}

fn show(listed: &Listed, words: &Words, output: &mut Output) -> io::Result<()> {
    let procedure = &listed.procedure;
    output.line(&format!("{}  {}", procedure.id, procedure.title.get(words.lang())))?;
    let source = match &listed.source {
        Origin::Shipped => words.cli_procedure_shipped(),
        Origin::User(path) => path.display().to_string(),
    };
    let (minutes, steps) = (procedure.minutes, procedure.steps.len());
    let version = procedure.version.as_str();
    output.line(&format!("    {}", words.cli_procedure_facts(steps, minutes, version, source)))
}

fn row(listed: &Listed) -> Row<'_> {
    let procedure = &listed.procedure;
    Row {
        id: &procedure.id,
        version: &procedure.version,
        title: &procedure.title,
        summary: &procedure.summary,
        minutes: procedure.minutes,
        steps: procedure.steps.len(),
        file: match &listed.source {
            Origin::Shipped => None,
            Origin::User(path) => Some(path.display().to_string()),
        },
    }
}
