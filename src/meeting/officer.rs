//! The officers of this one meeting.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::id::MemberId;

/// An office held for the length of the meeting.
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
pub enum Office {
    /// Chủ trì.
    Chair,
    /// Thư ký.
    Secretary,
    /// Người theo dõi, chấm điểm.
    Observer,
}

/// Who holds which office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Officers {
    /// The chair.
    pub chair: Option<MemberId>,
    /// The secretary, chosen by the meeting.
    pub secretary: Option<MemberId>,
    /// The observer who proposes the score.
    pub observer: Option<MemberId>,
}

impl Officers {
    /// Returns who holds `office`.
    pub const fn holder(&self, office: Office) -> Option<MemberId> {
        match office {
            Office::Chair => self.chair,
            Office::Secretary => self.secretary,
            Office::Observer => self.observer,
        }
    }

    /// Returns the office `member` holds, the highest first.
    pub fn held_by(&self, member: MemberId) -> Option<Office> {
        [Office::Chair, Office::Secretary, Office::Observer]
            .into_iter()
            .find(|office| self.holder(*office) == Some(member))
    }
}
