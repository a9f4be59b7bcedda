//! `chutri resume`: an unfinished meeting goes on exactly where it stopped.

use std::path::PathBuf;

use crate::app::App;
use crate::app::world::{Shelves, World};
use crate::cli::arguments::{Common, Resume};
use crate::cli::console::Manner;
use crate::cli::exit::Exit;
use crate::cli::{console, report};
use crate::store::lock::Holder;
use crate::text::Words;
use crate::text::problem::Problem;
use crate::text::words::both;

pub(super) fn run(common: Common, asked: &Resume, words: &Words) -> Exit {
    let manner = Manner::of(&common);
    let opened = console::open(common, words).and_then(|app| resume(app, asked));
    console::show(manner, opened, words)
}

/// A closed meeting is shown to be read.
fn resume(mut app: App, asked: &Resume) -> Result<App, Vec<Problem>> {
    let path = asked.file.clone().map_or_else(|| latest(&app.world), Ok)?;
    let (resumed, remarks) = app.world.resume(&path)?;
    app.enter(resumed, remarks);
    Ok(app)
}

/// Finds the meeting that was not closed; of several the latest, of real ones before practice.
fn latest(world: &World) -> Result<PathBuf, Vec<Problem>> {
    let shelves = Shelves::of(&world.places, &Holder::this(world.now()));
    let path = shelves.unfinished().next().map(|one| one.path.json().to_owned());
    path.ok_or_else(|| {
        vec![report::problem(
            "chutri resume",
            both(|words| words.cli_nothing_unfinished()),
            both(|words| words.cli_nothing_unfinished_cure()),
        )]
    })
}
