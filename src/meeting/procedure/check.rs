//! What a procedure wants looked for in the whole record: a finding, how grave it is, why, and how
//! to mend it next time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::finding::FindingKind;
use crate::meeting::language::Text;

/// One thing looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Check {
    /// What is looked for.
    pub finding: FindingKind,
    /// How grave it is.
    #[serde(default)]
    pub weight: Weight,
    /// How to mend it next time, in one or two sentences.
    pub mend: Text,
    /// Citation id of the rule it comes from.
    #[serde(default)]
    pub cite: Option<String>,
}

/// How grave a finding is.
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
pub enum Weight {
    /// A decision of the meeting could be called into question.
    Grave,
    /// The meeting missed something it is held for.
    #[default]
    Ordinary,
    /// It could have been done better.
    Light,
}
