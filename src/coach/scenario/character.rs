//! What somebody is like: how they behave when another presides, what they hold, how they vote.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::ballot::Choice;
use crate::meeting::question::Stance;

/// How somebody behaves.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Asks to speak now and then, keeps to the time.
    #[default]
    Plain,
    /// Never asks; answers when invited.
    Shy,
    /// Asks first and often, and goes on past the limit.
    Talkative,
    /// Asks early, disagrees, objects.
    Hostile,
    /// Comes late.
    Late,
}

/// What somebody is like, as written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Character {
    /// How they behave.
    pub manner: Manner,
    /// Why they do not come, as somebody else tells it; empty where nobody knows. Whoever comes has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent: Option<String>,
    /// How they vote where nothing else is said; in favour unless told otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<Choice>,
    /// What they hold on each question, by the question's key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub says: BTreeMap<String, View>,
}

/// What somebody holds on a question.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct View {
    /// Where they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// Why.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What they say, in a line or two.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub gist: String,
    /// How long they speak, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
    /// How they vote on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<Choice>,
}
