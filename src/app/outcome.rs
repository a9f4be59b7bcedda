//! What a screen that fills the window asks of the console after a key.
//!
//! The screens know neither each other nor the meeting's own screen; the console goes where they
//! point.

use std::path::PathBuf;

use crate::coach::scenario::Scenario;
use crate::meeting::event::Opening;
use crate::text::problem::Problem;

/// What came of a key, a paste or a click.
#[derive(Debug)]
pub enum Outcome {
    /// The screen took it and stays.
    Stay,
    /// It was not for this screen.
    Ignored,
    /// The console should go elsewhere.
    Go(Destination),
    /// Something cannot be used, and why.
    Problems(Vec<Problem>),
    /// Something to tell in one line.
    Notice(String),
}

/// Where to go.
#[derive(Debug)]
pub enum Destination {
    /// The first screen.
    Home,
    /// The form of a new meeting.
    NewMeeting,
    /// A meeting with the people and the agenda that come with the program.
    Sample,
    /// A meeting that was not closed.
    Resume(PathBuf),
    /// A meeting that was, shown again.
    Replay(PathBuf),
    /// The scenarios that can be shown.
    Scenarios {
        /// Whether what is told of them waits for a key.
        waits: bool,
    },
    /// A scenario, shown.
    Demonstrate {
        /// Which.
        scenario: Box<Scenario>,
        /// Whether what is told waits for a key.
        waits: bool,
    },
    /// A scenario, for the person at the keyboard to preside over.
    Rehearse(Box<Scenario>),
    /// A meeting that can be opened.
    Open(Box<Opening>),
    /// The meetings that were held.
    Past,
    /// The procedures.
    Procedures,
    /// The other language.
    Language,
    /// Other colours.
    Theme,
    /// Out of the program.
    Quit,
}
