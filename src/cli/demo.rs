//! `chutri demo`: a scenario that plays by itself, with what is told of it. It never touches the
//! user's records.

use crate::app::App;
use crate::app::outcome::Destination;
use crate::app::world::Winding;
use crate::cli::arguments::{Common, Demo};
use crate::cli::console::Manner;
use crate::cli::exit::Exit;
use crate::cli::{console, replay, scenarios};
use crate::text::Words;
use crate::text::problem::Problem;

pub(super) fn run(common: Common, asked: &Demo, words: &Words) -> Exit {
    let manner = Manner::of(&common);
    console::show(manner, console::open(common, words).and_then(|app| show(app, asked)), words)
}

fn show(mut app: App, asked: &Demo) -> Result<App, Vec<Problem>> {
    let Some(named) = &asked.scenario else {
        app.go(Destination::Scenarios { waits: asked.step });
        return Ok(app);
    };
    let scenario = scenarios::find(named, Some(&app.world.places))?;
    let winding = Winding::of_scenario(scenario, asked.step, app.lang());
    replay::show(app, winding)
}
