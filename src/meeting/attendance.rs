//! Attendance: who is here, who is not and why.
//!
//! The states are those a Vietnamese minute form asks for (domain notes §1.3); an ordinary club
//! uses only the first three.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::Stamp;

/// Whether somebody attends.
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumDiscriminants,
)]
#[strum_discriminants(
    name(AttendanceKind),
    vis(pub),
    doc = "An [`Attendance`] without its reason.",
    derive(Hash, PartialOrd, Ord, strum::EnumIter, strum::VariantNames, strum::IntoStaticStr),
    strum(serialize_all = "snake_case")
)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Attendance {
    /// Not yet called.
    #[default]
    Unmarked,
    /// Có mặt.
    Present,
    /// Vắng có lý do; the reason is required.
    Excused {
        /// Why.
        reason: String,
    },
    /// Vắng không lý do.
    Unexcused,
    /// Miễn công tác và sinh hoạt, and not attending. One who attends is marked present.
    Exempt,
    /// Sinh hoạt tạm thời nơi khác.
    Away,
    /// Sinh hoạt tạm thời tại đây, and attending.
    Joined,
    /// Bị đình chỉ sinh hoạt.
    Suspended,
}

impl Attendance {
    /// Says whether nobody has called this person yet.
    pub fn is_unmarked(&self) -> bool {
        *self == Self::Unmarked
    }

    /// Says whether this state means being in the room.
    pub fn is_attending(&self) -> bool {
        matches!(self, Self::Present | Self::Joined)
    }

    /// Says whether somebody in this state is expected at the meeting: not exempt and staying away,
    /// not away on temporary activity, not suspended.
    pub const fn is_expected(&self) -> bool {
        !matches!(self, Self::Exempt | Self::Away | Self::Suspended)
    }

    /// Returns the state without its reason.
    pub fn kind(&self) -> AttendanceKind {
        self.into()
    }
}

/// One person's attendance with its times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Presence {
    /// The state.
    pub attendance: Attendance,
    /// When a late arrival came; `None` for those there from the start.
    pub arrived_at: Option<Stamp>,
    /// When they left; cleared when they come back.
    pub left_at: Option<Stamp>,
}

impl Presence {
    /// Says whether the person is in the room now.
    pub fn is_here(&self) -> bool {
        self.attendance.is_attending() && self.left_at.is_none()
    }

    /// Says whether the person was in the room at `then`, as far as the last coming and going tell.
    pub fn was_here(&self, then: Stamp) -> bool {
        self.attendance.is_attending()
            && self.arrived_at.is_none_or(|came| came <= then)
            && self.left_at.is_none_or(|left| left > then)
    }
}
