//! A scenario as it is written: the shape of the file, for its schema and for writing one.
//!
//! Reading goes value by value instead (`read`), so that every fault is found at once; it asks for
//! the keys that stand here, and a test holds the two together.

use chrono::{DateTime, FixedOffset};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::coach::scenario::character::Character;
use crate::coach::scenario::expect::Expect;
use crate::meeting::carried::Carried;
use crate::meeting::command::Command;
use crate::meeting::floor::SpeechKind;
use crate::meeting::language::{Lang, Text};
use crate::meeting::member::Person;
use crate::meeting::procedure::Procedure;
use crate::meeting::question::{Matter, Stance};

/// A whole scenario.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(title = "chutri scenario", deny_unknown_fields)]
pub struct Written {
    /// Always `chutri/scenario`.
    pub format: String,
    /// The version of this shape; 1.
    pub version: u32,
    /// A short stable name of small letters, digits and hyphens.
    pub id: String,
    /// The version of the scenario itself, such as `2026-03-05.1`.
    pub edition: String,
    /// What it is called.
    pub title: Text,
    /// One or two sentences: what it shows, for whom.
    pub summary: Text,
    /// What everything left to chance depends on.
    #[serde(default)]
    pub seed: u64,
    /// When the meeting is opened.
    #[serde(with = "crate::meeting::entry::stamp")]
    #[schemars(with = "DateTime<FixedOffset>")]
    pub starts: DateTime<FixedOffset>,
    /// The meeting.
    pub meeting: WrittenMeeting,
    /// The people, in the order of the roster.
    pub people: Vec<WrittenPerson>,
    /// The questions, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<WrittenMatter>,
    /// What the meeting before left to this one, as a session has it; a task or petition may have a
    /// `key`, and its origin may be left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Carried>")]
    pub carried: Option<Value>,
    /// The faults put in on purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<WrittenFault>,
    /// What happens, in order.
    #[serde(default)]
    pub script: Vec<WrittenHappening>,
}

/// The meeting of a scenario.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct WrittenMeeting {
    /// The id of a procedure of the library, or a whole procedure as a session embeds it.
    pub procedure: WrittenProcedure,
    /// The body that meets.
    pub body: String,
    /// What the meeting is called.
    pub title: String,
    /// Where it is held.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// The language of the record.
    pub language: Lang,
    /// The planned length in minutes; else the procedure's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// The key of who presides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chair: Option<String>,
}

/// Which procedure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum WrittenProcedure {
    /// One of the library.
    Id(String),
    /// This one.
    Whole(Box<Procedure>),
}

/// A person of a scenario.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WrittenPerson {
    /// What the rest of the scenario calls them: small letters, digits and hyphens.
    pub key: String,
    /// Who it is.
    #[serde(flatten)]
    pub person: Person,
    /// How they behave when somebody else presides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub character: Option<Character>,
}

/// A question of a scenario.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WrittenMatter {
    /// What the rest of the scenario calls it; else `q1`, `q2`, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What is asked.
    #[serde(flatten)]
    pub matter: Matter,
}

/// A fault put in on purpose.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct WrittenFault {
    /// What the script calls it.
    pub id: String,
    /// What is wrong, told when it was missed.
    pub title: Text,
    /// What holds at the end if it was caught.
    pub caught: Expect,
    /// The sources, by their ids in the procedure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<String>,
}

/// One thing that happens, or is told, or is expected.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct WrittenHappening {
    /// When: minutes and seconds, or hours, minutes and seconds since the opening, `1:12:30`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// When: so long after what stands above it has ended, `20s`, `1m30s`. Without either: at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// A command, with names in the place of ids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Command>")]
    pub command: Option<Value>,
    /// Somebody speaks, from taking the floor to giving it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say: Option<WrittenSay>,
    /// What later happenings call what this one makes: a speech, a vote, a task.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What is happening, told to the class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tell: Option<Text>,
    /// Why the rule is so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// The mistake often made here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mistake: Option<Text>,
    /// The sources of what is told, by their ids in the procedure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<String>,
    /// The fault this puts in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// What is expected of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<Expect>,
}

/// Somebody speaks.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WrittenSay {
    /// Who.
    pub member: String,
    /// What kind of speech.
    #[serde(default)]
    pub kind: SpeechKind,
    /// How long, `1m35s`; else what the character takes, else a minute.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub long: Option<String>,
    /// What is said; else what the character says on the open question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gist: Option<String>,
    /// Where they stand; else where the character stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
