//! `chutri replay`: a recorded meeting shown again, finished or not. Its files are never touched.

use std::time::Duration;

use crate::app::App;
use crate::app::world::{Winding, World};
use crate::cli::arguments::{Common, Replay};
use crate::cli::console::{self, Manner};
use crate::cli::exit::Exit;
use crate::text::Words;
use crate::text::problem::Problem;

/// A file that can't be shown should be told of on the command line, not on a screen that comes and
/// goes; only one too long to be read in this time is opened on the screen.
const PATIENCE: Duration = Duration::from_millis(400);

pub(super) fn run(common: Common, asked: &Replay, words: &Words) -> Exit {
    let manner = Manner::of(&common);
    let shown = console::open(common, words).and_then(|app| show(app, World::wind(&asked.file)));
    console::show(manner, shown, words)
}

/// Shows a film, or tells why there is none.
pub(super) fn show(mut app: App, mut winding: Winding) -> Result<App, Vec<Problem>> {
    winding.wait(PATIENCE);
    if let Some(problems) = winding.refusal() {
        return Err(problems);
    }
    app.play(winding);
    Ok(app)
}
