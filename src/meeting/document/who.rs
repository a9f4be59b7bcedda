//! How people, dates and sources are written in a session file: alike everywhere, each field of one
//! type, so that an engine that reads tables need not guess.

use schemars::JsonSchema;
use serde::Serialize;

use crate::meeting::Meeting;
use crate::meeting::id::MemberId;
use crate::meeting::member::Member;
use crate::meeting::task::{Due, Source, Who};

/// Somebody, on the roster or not.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WhoDoc {
    /// The id on the roster; null for somebody who is not on it.
    pub member: Option<MemberId>,
    /// The name.
    pub name: String,
}

impl WhoDoc {
    pub(super) fn of(who: &Who, meeting: &Meeting) -> Self {
        let name = match who {
            Who::Member(id) => meeting.members.get(*id).map_or("", Member::name),
            Who::Name(name) => name,
        };
        Self { member: who.member(), name: name.to_owned() }
    }
}

/// What something came from.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SourceDoc {
    /// `meeting`, `step`, `question`, `note`, `remark` or `petition`.
    pub kind: &'static str,
    /// Which one; null for the meeting as a whole.
    pub id: Option<String>,
}

impl SourceDoc {
    pub(super) fn of(source: &Source) -> Self {
        let (kind, id) = match source {
            Source::Meeting => ("meeting", None),
            Source::Step(id) => ("step", Some(id.0.clone())),
            Source::Question(id) => ("question", Some(id.to_string())),
            Source::Note(id) => ("note", Some(id.to_string())),
            Source::Remark(id) => ("remark", Some(id.to_string())),
            Source::Petition(id) => ("petition", Some(id.to_string())),
        };
        Self { kind, id }
    }
}

/// Writes a due date: a day as ISO 8601 has it, or `next_meeting`.
pub(super) fn due(due: Due) -> String {
    match due {
        Due::On(day) => day.to_string(),
        Due::NextMeeting => "next_meeting".to_owned(),
    }
}
