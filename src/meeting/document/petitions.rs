//! Petitions as a session file has them.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::who::{WhoDoc, due};
use crate::meeting::Meeting;
use crate::meeting::id::PetitionId;
use crate::meeting::petition::{Petition, PleaKind, Settlement};

/// A petition.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PetitionDoc {
    /// The id.
    pub id: PetitionId,
    /// Who brought it.
    pub who: WhoDoc,
    /// What kind it is.
    pub kind: PleaKind,
    /// What is asked for.
    pub text: String,
    /// What this meeting did with it.
    pub state: PetitionState,
    /// Who answered; null without an answer.
    pub answered_by: Option<WhoDoc>,
    /// The answer; empty without one.
    pub answer: String,
    /// The body it was passed on to, in this meeting or before; empty if it was not.
    pub forwarded_to: String,
    /// By when that body should answer: a day, `next_meeting`, or null if nobody said.
    pub due: Option<String>,
    /// The session it was raised in; null for this one.
    pub from_session: Option<String>,
    /// Its id there; null for this one.
    pub from_petition: Option<PetitionId>,
    /// The day it was raised; null only in a meeting never opened.
    pub raised_on: Option<NaiveDate>,
}

/// What a meeting did with a petition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PetitionState {
    /// Nothing.
    Pending,
    /// It was answered.
    Answered,
    /// It was passed on.
    Forwarded,
}

impl PetitionDoc {
    pub(super) fn of(petition: &Petition, meeting: &Meeting) -> Self {
        let (state, answered_by, answer) = match &petition.settlement {
            None => (PetitionState::Pending, None, ""),
            Some(Settlement::Forwarded { .. }) => (PetitionState::Forwarded, None, ""),
            Some(Settlement::Answered { by, text }) => {
                (PetitionState::Answered, Some(WhoDoc::of(by, meeting)), text.as_str())
            }
        };
        let old = petition.old.as_ref();
        // An answer does not make forgotten whom it had been waited for from.
        let before = old.and_then(|old| old.forwarded.as_ref());
        let (forwarded_to, until) = match petition.forwarded().or(before) {
            Some(Settlement::Forwarded { to, due }) => (to.as_str(), *due),
            Some(Settlement::Answered { .. }) | None => ("", None),
        };
        let today = meeting.opened_at.map(|opened| opened.date_naive());
        Self {
            id: petition.id,
            who: WhoDoc::of(&petition.plea.who, meeting),
            kind: petition.plea.kind,
            text: petition.plea.text.clone(),
            state,
            answered_by,
            answer: answer.to_owned(),
            forwarded_to: forwarded_to.to_owned(),
            due: until.map(due),
            from_session: old.map(|old| old.session.clone()),
            from_petition: old.map(|old| old.id),
            raised_on: old.map(|old| old.raised_on).or(today),
        }
    }
}
