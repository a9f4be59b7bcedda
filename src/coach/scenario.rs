//! A scenario: a procedure, a body, people with characters, and a script of timed happenings.
//!
//! ```text
//! text ─► node (JSON with places) ─► read (a Scenario, or every problem) ─► simulate (entries, marks)
//! ```
//!
//! One JSON file, written by hand and explained in `assets/scenarios/README.md`. Whatever happens in
//! it is a command of the meeting, so a scenario can do what a chair can do, and nothing else.

pub mod character;
mod decode;
pub mod expect;
mod fault;
mod fields;
mod names;
mod node;
mod read;
pub mod recorded;
pub mod schema;
pub mod written;

use serde_json::Value;

use crate::coach::mark::MarkKind;
use crate::meeting::clock::Stamp;
use crate::meeting::event::Opening;
use crate::meeting::floor::SpeechKind;
use crate::meeting::language::Text;
use crate::meeting::question::Stance;
use crate::text::problem::Place;
pub use character::{Character, Manner, View};
pub use expect::Expect;
pub(super) use fault::Fault;
pub(super) use names::Names;
pub use read::read;

/// What `format` says in every scenario.
pub const FORMAT: &str = "chutri/scenario";

/// The version of the format this program reads.
pub const VERSION: u32 = 1;

/// A scenario that can be played.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// A short stable name.
    pub id: String,
    /// The version of the scenario itself, such as `2026-03-05.1`.
    pub edition: String,
    /// What it is called.
    pub title: Text,
    /// One or two sentences: what it shows, for whom.
    pub summary: Text,
    /// What everything left to chance depends on.
    pub seed: u64,
    /// When the meeting is opened.
    pub starts: Stamp,
    /// How the meeting is opened. It is practice, always.
    pub opening: Box<Opening>,
    /// The people in the order of the roster.
    pub cast: Vec<Role>,
    /// The faults put in on purpose, for a trainee to catch.
    pub faults: Vec<Injected>,
    /// What happens, in order.
    pub script: Vec<Happening>,
    /// What the names mean when the meeting is opened.
    pub(super) names: Names,
}

/// A person of a scenario.
#[derive(Debug, Clone)]
pub struct Role {
    /// What the scenario calls them.
    pub key: String,
    /// How they behave when somebody else presides.
    pub character: Character,
}

/// A fault put in on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Injected {
    /// What the scenario calls it.
    pub id: String,
    /// What is wrong, told when it was missed.
    pub title: Text,
    /// What holds at the end if it was caught.
    pub caught: Expect,
    /// The source, by its id in the procedure; may be empty.
    pub cites: Vec<String>,
}

/// One thing that happens.
#[derive(Debug, Clone)]
pub struct Happening {
    /// When, in milliseconds since the opening.
    pub at: u64,
    /// What is done; nothing where something is only told.
    pub(super) act: Option<Act>,
    /// What later happenings call what this one makes.
    pub(super) key: Option<String>,
    /// What is told to the class.
    pub told: Vec<Telling>,
    /// The fault this puts in.
    pub fault: Option<String>,
    /// What is expected of it.
    pub(super) expect: Option<(Expect, Place)>,
    /// Where it stands in the file.
    pub(super) place: Place,
}

/// What is done.
#[derive(Debug, Clone)]
pub(super) enum Act {
    /// A command, with names in the place of ids.
    Command(Value),
    /// Somebody speaks, from taking the floor to giving it back.
    Say(Say),
}

/// Somebody speaks.
#[derive(Debug, Clone)]
pub(super) struct Say {
    /// Who, by name.
    pub(super) member: String,
    /// What kind of speech.
    pub(super) kind: SpeechKind,
    /// How long, in milliseconds.
    pub(super) long: u64,
    /// What is said; else what the character says on the open question.
    pub(super) gist: Option<String>,
    /// Where they stand; else where the character stands.
    pub(super) stance: Option<Stance>,
    /// Why.
    pub(super) reason: Option<String>,
}

/// Something told to the class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// What kind it is.
    pub kind: MarkKind,
    /// The words.
    pub text: Text,
    /// The sources, by their ids in the procedure.
    pub cites: Vec<String>,
}
