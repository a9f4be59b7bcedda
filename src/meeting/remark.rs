//! Remarks: what a guest from above holds of the meeting, and what they direct.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::Stamp;
use crate::meeting::id::{MemberId, RemarkId};

/// One remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Its number; never reused.
    pub id: RemarkId,
    /// Who made it, usually a guest.
    pub member: MemberId,
    /// What kind it is.
    pub kind: RemarkKind,
    /// What was said.
    pub text: String,
    /// When.
    pub at: Stamp,
}

/// Kinds of remark.
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
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum RemarkKind {
    /// Ưu điểm.
    Strength,
    /// Hạn chế.
    Limit,
    /// Phương hướng, chỉ đạo.
    Direction,
}
