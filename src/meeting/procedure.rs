//! A procedure, checked: the ordered steps, the rules and the words of one kind of meeting.
//!
//! This is data, read from a file by the `procedure` folder and embedded whole in the first entry
//! of a session, so that a session replays years later without our assets. No rule of law lives in
//! code: every number here comes with a citation.

pub mod check;
pub mod field;
pub mod rules;
pub mod sheet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::ballot::Way;
use crate::meeting::language::Text;
pub use check::Check;
pub use rules::{Fraction, QueueOrder, Rules, Threshold};
pub use sheet::Sheet;

/// A checked procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Procedure {
    /// A short stable name, such as `chi-bo-thuong-ky-hd42`.
    pub id: String,
    /// The version of the file, such as `2025-10-28.1`.
    pub version: String,
    /// What this kind of meeting is called.
    pub title: Text,
    /// One or two sentences: for whom, when.
    pub summary: Text,
    /// The words this kind of meeting uses.
    pub words: Words,
    /// The planned length of the whole meeting in minutes.
    pub minutes: u32,
    /// The steps, in order. Invariant: at least one, with distinct ids.
    pub steps: Vec<Step>,
    /// The rules.
    pub rules: Rules,
    /// What is looked for in the whole record, live and at the end. Invariant: distinct findings.
    #[serde(default)]
    pub checks: Vec<Check>,
    /// The sheet the meeting scores itself with, whole.
    #[serde(default)]
    pub sheet: Option<Sheet>,
    /// The styles of its papers by their ids, the one to offer first at the beginning. They are not
    /// part of the record: a paper can be laid out anew in a later year's form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub styles: Vec<String>,
    /// The sources. Invariant: distinct ids.
    pub citations: Vec<Citation>,
}

impl Procedure {
    /// Finds a step and its zero-based place.
    pub fn step(&self, id: &StepId) -> Option<(usize, &Step)> {
        self.steps.iter().enumerate().find(|(_, step)| step.id == *id)
    }

    /// Finds a citation.
    pub fn citation(&self, id: &str) -> Option<&Citation> {
        self.citations.iter().find(|citation| citation.id == id)
    }
}

/// How this kind of meeting names people and itself; used when sentences are filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Words {
    /// How a person is addressed before the name: `đồng chí`; may be empty.
    pub address: Text,
    /// What the body is called: `chi bộ`, `committee`.
    pub body: Text,
    /// What a full member is called.
    pub full: Text,
    /// What a member without a vote is called; empty where there is no such class.
    pub probationary: Text,
    /// What a guest is called.
    pub guest: Text,
}

/// The name of a step within its procedure.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct StepId(pub String);

/// One of the three parts of a meeting.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Part {
    /// Mở đầu.
    Opening,
    /// Tiến hành.
    Body,
    /// Kết thúc.
    Closing,
}

/// A place in the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Step {
    /// Its name within the procedure.
    pub id: StepId,
    /// The part it stands in.
    pub part: Part,
    /// What it is called, short enough for one line of a narrow column (24 cells).
    pub title: Text,
    /// Who does it.
    pub who: Text,
    /// What the chair may say, word for word, with `{fields}` filled from the meeting.
    pub say: Text,
    /// What the chair does.
    pub todo: Text,
    /// What the room looks at while it lasts; decides which pane the console shows.
    pub activity: Activity,
    /// What the record must contain before it is complete.
    #[serde(default)]
    pub requires: Vec<Requirement>,
    /// What the chair ticks or fills in.
    #[serde(default)]
    pub items: Vec<Item>,
    /// How a vote is taken in this step, unless the chair says otherwise.
    #[serde(default)]
    pub vote: Option<VoteRule>,
    /// Planned minutes.
    pub minutes: u32,
    /// Whether it may be moved to another place during the meeting.
    #[serde(default)]
    pub movable: bool,
    /// Whether leaving it out needs no reason.
    #[serde(default)]
    pub optional: bool,
    /// Common mistakes, with why they matter, for trainers and new chairs.
    #[serde(default)]
    pub mistakes: Vec<Text>,
    /// Citation ids.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// How a vote is taken in a step unless the chair says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VoteRule {
    /// What must be reached: the id of a threshold.
    pub threshold: String,
    /// How the vote is taken.
    #[serde(default)]
    pub way: Way,
    /// The words put to the vote, with `{fields}`; empty where the question says them.
    #[serde(default)]
    pub text: Text,
}

/// What happens in a step, as far as the console must know.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Activity {
    /// The chair says something; people may speak.
    Announce,
    /// The meeting chooses its secretary or another officer.
    Officers,
    /// The roll is called.
    RollCall,
    /// The agenda is read, amended and approved.
    Agenda,
    /// Somebody reports.
    Report,
    /// The questions are discussed, one after the other, each to its outcome.
    Discuss,
    /// A guest speaks.
    Guests,
    /// The tasks of last time are gone through.
    Review,
    /// Tasks are given to people.
    Tasks,
    /// Petitions are raised, answered and passed on.
    Petitions,
    /// The meeting votes.
    Vote,
    /// The meeting scores itself.
    Score,
    /// The meeting is brought to an end.
    Close,
}

/// Something the record itself can show to be there or missing.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Requirement {
    /// A chair is named.
    Chair,
    /// A secretary is named.
    Secretary,
    /// An observer is named.
    Observer,
    /// Everybody on the roster has an attendance.
    RollCall,
    /// The agenda has at least one question.
    Agenda,
    /// Every question has an outcome.
    Outcomes,
    /// Everybody present has spoken at least once.
    EveryoneHeard,
    /// Somebody has spoken in this step.
    Speech,
    /// A guest has spoken, where guests are present.
    GuestHeard,
    /// Every task of last time was reported on.
    TasksReviewed,
    /// Everybody expected at the meeting has a task.
    TasksForAll,
    /// Every task has somebody who leads it and a date.
    TasksComplete,
    /// Every petition was answered or passed on.
    PetitionsSettled,
    /// The result of a vote was announced in this step.
    Vote,
    /// The result of a vote was announced on every question that was concluded.
    QuestionsVoted,
    /// The meeting adopted its score.
    Score,
}

/// Something the chair ticks, or fills in, within a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// Its name within the step.
    pub id: String,
    /// What is to be ticked or answered.
    pub text: Text,
    /// What is recorded.
    pub kind: ItemKind,
    /// Whether the step is complete without it.
    #[serde(default)]
    pub optional: bool,
}

/// What is recorded for an [`Item`].
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ItemKind {
    /// That it was done.
    Tick,
    /// A line of text.
    Text,
    /// A whole number, zero or more.
    Number,
}

/// Where a rule comes from, and how far the source can be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Citation {
    /// Its name within the procedure.
    pub id: String,
    /// The number of the document, such as `42-HD/BTCTW`.
    pub number: String,
    /// Its date, ISO 8601; the same number recurs in different years.
    #[serde(default)]
    pub date: Option<chrono::NaiveDate>,
    /// What it is.
    pub title: Text,
    /// How sure we are of what it says.
    pub trust: Trust,
}

/// How far a citation was verified.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Trust {
    /// Read in an official, press or legal-information page.
    Verified,
    /// Read second-hand.
    Reported,
    /// Common practice, no text at hand.
    Custom,
    /// Deduced from verified facts.
    Deduced,
}

impl Procedure {
    /// Returns a procedure without steps or words, for a meeting that has not been opened.
    pub(crate) fn blank() -> Self {
        Self {
            id: String::new(),
            version: String::new(),
            title: Text::default(),
            summary: Text::default(),
            words: Words::default(),
            minutes: 0,
            steps: Vec::new(),
            rules: Rules::blank(),
            checks: Vec::new(),
            sheet: None,
            styles: Vec::new(),
            citations: Vec::new(),
        }
    }
}
