//! `chutri check`: can these files be used? Every problem at once, with its place and its cure.

use std::io;
use std::path::Path;

use serde::Serialize;

use crate::cli::arguments::{Check, Common, Kind};
use crate::cli::exit::Exit;
use crate::cli::output::Output;
use crate::cli::report::{self, Report};
use crate::coach::library;
use crate::coach::simulate::simulate;
use crate::meeting::member::Class;
use crate::meeting::record::Record;
use crate::procedure::{Held, Library};
use crate::store::place::Places;
use crate::store::recover::{Mode, recover};
use crate::store::session_path::SessionPath;
use crate::text::Words;
use crate::text::problem::Problem;
use crate::{procedure, roster};

/// What a file that can be used holds.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Holds {
    Procedure { id: String, version: String, steps: usize },
    Sheet { id: String, version: String, criteria: usize, points: u32 },
    Style { id: String, version: String, sections: usize },
    Roster { people: usize, full: usize, probationary: usize, guests: usize },
    Agenda { questions: usize },
    Scenario { id: String, edition: String, happenings: usize, entries: usize },
    Session { entries: u64, closed: bool },
}

/// What was found: what it holds if it can be used, and every problem.
type Found = (Option<Holds>, Vec<Problem>);

pub(super) fn run(
    common: Common,
    asked: &Check,
    words: &Words,
    output: &mut Output,
) -> io::Result<Exit> {
    // Where nothing can be kept there are no sheets and styles of one's own either.
    let places = Places::find(common.data, common.config).ok();
    let library = Library::load(places.map(|places| places.procedures()).as_deref());
    let mut reports = Vec::new();
    for path in &asked.files {
        let (holds, problems) = check(path, asked.kind.unwrap_or_else(|| kind_of(path)), &library);
        let report =
            Report { file: path.display().to_string(), ok: holds.is_some(), holds, problems };
        if !asked.json {
            report::tell(&report.problems, words.lang());
            if let Some(holds) = &report.holds {
                output.line(&format!("{}: {}", report.file, say(holds, words)))?;
            }
        }
        reports.push(report);
    }
    if asked.json {
        output.json(&reports)?;
    }
    Ok(report::exit(&reports))
}

/// Tells by its name what a file is meant to be, and one of our own formats by what it holds. A
/// list is a roster unless it is called an agenda.
fn kind_of(path: &Path) -> Kind {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    match path.extension().unwrap_or_default().to_string_lossy().to_lowercase().as_str() {
        "toml" => match procedure::held(path) {
            Held::Procedure => Kind::Procedure,
            Held::Sheet => Kind::Sheet,
            Held::Style => Kind::Style,
        },
        "json" if library::is_scenario(path) => Kind::Scenario,
        "json" | "journal" => Kind::Session,
        _ if name.contains(".agenda.") || name.starts_with("agenda.") => Kind::Agenda,
        _ => Kind::Roster,
    }
}

fn check(path: &Path, kind: Kind, library: &Library) -> Found {
    match kind {
        Kind::Procedure => found(library.read(path), |procedure| Holds::Procedure {
            id: procedure.id,
            version: procedure.version,
            steps: procedure.steps.len(),
        }),
        Kind::Sheet => found(procedure::read_sheet(path), |sheet| Holds::Sheet {
            points: sheet.most(),
            criteria: sheet.criteria.len(),
            id: sheet.id,
            version: sheet.version,
        }),
        Kind::Style => found(procedure::read_style(path), |style| Holds::Style {
            sections: style.sections.len(),
            id: style.id,
            version: style.version,
        }),
        Kind::Roster => {
            let read = roster::read(path).map(|import| (import.people, import.remarks));
            found(read, |people| {
                let count = |class| people.iter().filter(|person| person.class == class).count();
                Holds::Roster {
                    people: people.len(),
                    full: count(Class::Full),
                    probationary: count(Class::Probationary),
                    guests: count(Class::Guest),
                }
            })
        }
        Kind::Agenda => found(roster::read_agenda(path), |questions| Holds::Agenda {
            questions: questions.len(),
        }),
        Kind::Scenario => scenario(path, library),
        Kind::Session => session(path),
    }
}

fn found<T>(
    read: Result<(T, Vec<Problem>), Vec<Problem>>,
    holds: impl FnOnce(T) -> Holds,
) -> Found {
    match read {
        Ok((read, remarks)) => (Some(holds(read)), remarks),
        Err(problems) => (None, problems),
    }
}

/// A scenario can be used if it can be played and everything comes about as it expects.
fn scenario(path: &Path, library: &Library) -> Found {
    let (scenario, mut problems) = match library::read_file(path, library) {
        Ok(read) => read,
        Err(problems) => return (None, problems),
    };
    let played = simulate(&scenario);
    problems.extend(played.unmet);
    if report::has_error(&problems) {
        return (None, problems);
    }
    let holds = Holds::Scenario {
        happenings: scenario.script.len(),
        entries: played.entries.len(),
        id: scenario.id,
        edition: scenario.edition,
    };
    (Some(holds), problems)
}

/// A session can be used if the meeting could go on, or was closed, exactly where it stopped.
fn session(path: &Path) -> Found {
    let recovered = recover(&SessionPath::of(path));
    let usable = recovered.mode == Mode::Writable && !recovered.entries().is_empty();
    let problems = recovered.remarks;
    if !usable {
        return (None, problems);
    }
    let record = Record::replay(recovered.chain.entries);
    let closed = record.meeting().closed_at.is_some();
    (Some(Holds::Session { entries: record.last_seq(), closed }), problems)
}

fn say(holds: &Holds, words: &Words) -> String {
    match holds {
        Holds::Procedure { id, version, steps } => words.cli_holds_procedure(id, version, *steps),
        Holds::Sheet { id, version, criteria, points } => {
            words.cli_holds_sheet(id, version, *criteria, *points)
        }
        Holds::Style { id, version, sections } => words.cli_holds_style(id, version, *sections),
        Holds::Roster { people, full, probationary, guests } => {
            words.cli_holds_roster(*people, *full, *probationary, *guests)
        }
        Holds::Agenda { questions } => words.cli_holds_agenda(*questions),
        Holds::Scenario { id, edition, happenings, entries } => {
            words.cli_holds_scenario(id, edition, *happenings, *entries)
        }
        Holds::Session { entries, closed: true } => words.cli_holds_closed(*entries),
        Holds::Session { entries, closed: false } => words.cli_holds_open(*entries),
    }
}
