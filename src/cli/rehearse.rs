//! `chutri rehearse`: somebody presides over a scenario themselves; its people behave, and there is
//! a score at the end.

use crate::app::App;
use crate::cli::arguments::{Common, Rehearse};
use crate::cli::console::Manner;
use crate::cli::exit::Exit;
use crate::cli::{console, scenarios};
use crate::text::Words;
use crate::text::problem::Problem;

/// What is rehearsed where nothing is named.
const SHORTEST: &str = "nam-phut";

pub(super) fn run(common: Common, asked: &Rehearse, words: &Words) -> Exit {
    let manner = Manner::of(&common);
    console::show(manner, console::open(common, words).and_then(|app| begin(app, asked)), words)
}

fn begin(mut app: App, asked: &Rehearse) -> Result<App, Vec<Problem>> {
    let named = asked.scenario.as_deref().unwrap_or(SHORTEST);
    let scenario = scenarios::find(named, Some(&app.world.places))?;
    app.rehearse(scenario, asked.trainee.as_deref().unwrap_or_default())?;
    Ok(app)
}
