//! People: who they are, which class they belong to, and what the meeting knows of each.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::attendance::{Attendance, Presence};
use crate::meeting::clock::Stamp;
use crate::meeting::id::MemberId;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 200;

/// Which rights a person has.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Class {
    /// Chính thức: speaks and votes.
    #[default]
    Full,
    /// Dự bị: speaks, does not vote.
    Probationary,
    /// Khách, đại biểu: speaks by invitation, outside every count of members.
    Guest,
}

/// A person as they come from a roster, before they have a number.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// The full name, NFC, spaces tidied.
    pub name: String,
    /// The class.
    #[serde(default)]
    pub class: Class,
    /// The post held; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub post: String,
    /// What tells this person from another of the same name: a birth year, a hamlet; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mark: String,
    /// A remark of the roster; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The attendance the roster already tells: exempt, away, joined or suspended; else unmarked.
    #[serde(default, skip_serializing_if = "Attendance::is_unmarked")]
    pub standing: Attendance,
}

/// A person in this meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The number; never reused.
    pub id: MemberId,
    /// Who it is.
    pub person: Person,
    /// Whether they are here, and since when.
    pub presence: Presence,
    /// How many speeches that count as having spoken.
    pub speeches: u32,
    /// Seconds spoken in finished speeches of every kind.
    pub seconds: u64,
    /// How often the chair invited them.
    pub invited: u32,
    /// How many tasks this meeting gives them, anew or again.
    pub tasks: u32,
    /// When they last began to speak.
    pub last_heard: Option<Stamp>,
}

impl Member {
    /// Returns the name as it stands on the roster.
    pub fn name(&self) -> &str {
        &self.person.name
    }

    /// Says whether this is a guest.
    pub fn is_guest(&self) -> bool {
        self.person.class == Class::Guest
    }

    /// Says whether this person belongs to those who should be heard now.
    pub fn is_participant(&self) -> bool {
        !self.is_guest() && self.presence.is_here()
    }
}
