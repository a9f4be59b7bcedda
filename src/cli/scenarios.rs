//! `chutri scenarios`: which there are and where they come from; and a scenario made of a session.

use std::io;
use std::path::Path;

use serde::Serialize;

use crate::cli::arguments::{Common, Scenarios as Asked};
use crate::cli::exit::Exit;
use crate::cli::output::{self, Output};
use crate::cli::report;
use crate::coach::library::{ListedScenario, Scenarios, read_file};
use crate::coach::scenario::recorded::of_record;
use crate::coach::scenario::{self, Scenario};
use crate::coach::simulate::simulate;
use crate::meeting::language::Text;
use crate::procedure::{Library, Origin};
use crate::store::fresh;
use crate::store::place::Places;
use crate::store::recover::recover;
use crate::store::session_path::SessionPath;
use crate::text::Words;
use crate::text::near::nearest;
use crate::text::problem::Problem;
use crate::text::words::both;

/// A scenario as a program reads it.
#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    edition: &'a str,
    title: &'a Text,
    summary: &'a Text,
    procedure: &'a str,
    people: usize,
    questions: usize,
    faults: usize,
    happenings: usize,
    /// The user's own file; absent for one that comes with the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

/// The whole answer for a program.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    scenarios: Vec<Row<'a>>,
    problems: Vec<&'a Problem>,
}

pub(super) fn run(
    common: Common,
    asked: &Asked,
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
    let (library, scenarios) = load(Some(&places));
    if let (Some(from), Some(out)) = (&asked.from, &asked.out) {
        return make(from, out, &library, words, output);
    }
    let problems: Vec<&Problem> = scenarios
        .all()
        .iter()
        .flat_map(|listed| &listed.warnings)
        .chain(scenarios.broken().iter().flat_map(|broken| &broken.problems))
        .collect();
    if asked.json {
        output.json(&Answer { scenarios: scenarios.all().iter().map(row).collect(), problems })?;
    } else {
        for listed in scenarios.all() {
            show(listed, words, output)?;
        }
        for problem in &problems {
            output::complain(&problem.tell(words.lang()));
        }
    }
    let broken = scenarios.broken().iter().any(|broken| report::has_error(&broken.problems));
    Ok(if broken { Exit::Problem } else { Exit::Done })
}

/// Makes a scenario of a session, unless playing it would not make the same meeting.
fn make(
    from: &Path,
    out: &Path,
    library: &Library,
    words: &Words,
    output: &mut Output,
) -> io::Result<Exit> {
    let made = recorded(from, out, library);
    let (problems, happenings) = match made {
        Ok((happenings, problems)) => (problems, Some(happenings)),
        Err(problems) => (problems, None),
    };
    report::tell(&problems, words.lang());
    let Some(happenings) = happenings else { return Ok(Exit::Problem) };
    output.line(&words.cli_scenario_made(out.display().to_string(), happenings))?;
    Ok(Exit::Done)
}

/// Returns how many happenings were written, with what is worth telling about the session.
fn recorded(
    from: &Path,
    out: &Path,
    library: &Library,
) -> Result<(usize, Vec<Problem>), Vec<Problem>> {
    let found = recover(&SessionPath::of(from));
    let Some(written) = of_record(found.entries(), library) else { return Err(found.remarks) };
    let text = serde_json::to_string_pretty(&written).unwrap_or_default();
    let name = out.display().to_string();
    let (scenario, _) = scenario::read(&name, &text, library)?;
    let played = simulate(&scenario);
    if !played.unmet.is_empty() {
        return Err(played.unmet);
    }
    fresh::put(out, &mut |file| writeln!(file, "{text}")).map_err(|taken| vec![*taken])?;
    Ok((written.script.len(), found.remarks))
}

/// Loads the procedures and the scenarios that go by them.
pub(super) fn load(places: Option<&Places>) -> (Library, Scenarios) {
    let library = Library::load(places.map(Places::procedures).as_deref());
    let scenarios = Scenarios::load(places.map(Places::scenarios).as_deref(), &library);
    (library, scenarios)
}

/// Finds a scenario by its id or its file.
pub(super) fn find(named: &str, places: Option<&Places>) -> Result<Scenario, Vec<Problem>> {
    let (library, scenarios) = load(places);
    if let Some(listed) = scenarios.find(named) {
        return Ok(listed.scenario.clone());
    }
    let path = Path::new(named);
    let is_path = named.contains(['/', '\\', '.']) || path.exists();
    if is_path {
        return read_file(path, &library).map(|(scenario, _)| scenario);
    }
    // A file of one's own with this id may be there and be broken.
    let broken = scenarios.broken().iter();
    let mut problems: Vec<Problem> =
        broken.flat_map(|broken| broken.problems.iter().cloned()).collect();
    let known = scenarios.all().iter().map(|listed| listed.scenario.id.as_str());
    let what = both(|words| words.cli_no_scenario(named));
    let cure = match nearest(named, known) {
        Some(near) => both(|words| words.scenario_near(near)),
        None => both(|words| words.cli_no_scenario_cure()),
    };
    problems.push(report::problem(named, what, cure));
    Err(problems)
}

fn show(listed: &ListedScenario, words: &Words, output: &mut Output) -> io::Result<()> {
    let scenario = &listed.scenario;
    output.line(&format!("{}  {}", scenario.id, scenario.title.get(words.lang())))?;
    let source = match &listed.source {
        Origin::Shipped => words.cli_procedure_shipped(),
        Origin::User(path) => path.display().to_string(),
    };
    let people = scenario.opening.people.len();
    let happenings = scenario.script.len();
    let edition = scenario.edition.as_str();
    output.line(&format!("    {}", words.cli_scenario_facts(people, happenings, edition, source)))
}

fn row(listed: &ListedScenario) -> Row<'_> {
    let scenario = &listed.scenario;
    Row {
        id: &scenario.id,
        edition: &scenario.edition,
        title: &scenario.title,
        summary: &scenario.summary,
        procedure: &scenario.opening.procedure.id,
        people: scenario.opening.people.len(),
        questions: scenario.opening.agenda.len(),
        faults: scenario.faults.len(),
        happenings: scenario.script.len(),
        file: match &listed.source {
            Origin::Shipped => None,
            Origin::User(path) => Some(path.display().to_string()),
        },
    }
}
