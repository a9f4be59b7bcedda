//! `chutri simulate`: a scenario played without a screen, written as the session it makes.

use std::io;
use std::path::Path;

use crate::cli::arguments::{Common, Simulate};
use crate::cli::exit::Exit;
use crate::cli::output::{self, Output};
use crate::cli::{report, scenarios};
use crate::coach::scenario::Scenario;
use crate::coach::simulate::simulate;
use crate::store::fresh;
use crate::store::place::Places;
use crate::store::session;
use crate::store::session_fold::SessionFold;
use crate::text::Words;
use crate::text::problem::Problem;

pub(super) fn run(
    common: Common,
    asked: &Simulate,
    words: &Words,
    output: &mut Output,
) -> io::Result<Exit> {
    // Where nothing can be kept there are no scenarios of one's own either.
    let places = Places::find(common.data, common.config).ok();
    let played = scenarios::find(&asked.scenario, places.as_ref())
        .and_then(|scenario| play(&scenario, &asked.out));
    match played {
        Ok(entries) => {
            output.line(&words.cli_simulated(asked.out.display().to_string(), entries))?;
            Ok(Exit::Done)
        }
        Err(problems) => {
            report::tell(&problems, words.lang());
            if problems.len() > 1 {
                output::complain(&words.cli_not_simulated(problems.len()));
            }
            Ok(Exit::Problem)
        }
    }
}

/// Plays a scenario and writes what came of it, unless something did not come about as expected.
fn play(scenario: &Scenario, out: &Path) -> Result<usize, Vec<Problem>> {
    let played = simulate(scenario);
    if !played.unmet.is_empty() {
        return Err(played.unmet);
    }
    let mut write = |file: &mut dyn io::Write| {
        session::write(&played.entries, Box::new(SessionFold::default()), file)
    };
    fresh::put(out, &mut write).map_err(|taken| vec![*taken])?;
    Ok(played.entries.len())
}
