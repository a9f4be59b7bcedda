//! Remarks as a session file has them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::meeting::clock::Stamp;
use crate::meeting::id::{MemberId, RemarkId};
use crate::meeting::remark::{Remark, RemarkKind};

/// A remark.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RemarkDoc {
    /// The id.
    pub id: RemarkId,
    /// Who made it.
    pub member: MemberId,
    /// What kind it is.
    pub kind: RemarkKind,
    /// What was said.
    pub text: String,
    /// When it was recorded.
    #[serde(with = "crate::meeting::entry::stamp")]
    #[schemars(with = "chrono::DateTime<chrono::FixedOffset>")]
    pub at: Stamp,
}

impl RemarkDoc {
    pub(super) fn of(remark: &Remark) -> Self {
        let Remark { id, member, kind, ref text, at } = *remark;
        Self { id, member, kind, text: text.clone(), at }
    }
}
