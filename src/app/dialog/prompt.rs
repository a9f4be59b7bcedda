//! A line of text is asked for.

use crate::app::field::Field;
use crate::meeting::id::{MemberId, QuestionId, SpeechId};
use crate::meeting::procedure::StepId;
use crate::meeting::question::{OutcomeKind, Stance};

/// What a text is asked for; also the name its draft is kept under.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(
    missing_docs,
    reason = "the fields are named after the glossary; the variants say the rest"
)]
pub enum Ask {
    /// Why the step is finished although something is missing.
    FinishDespite,
    /// Why the step is left out.
    Skip(StepId),
    /// Why somebody is absent.
    Excuse(MemberId),
    /// How the open question ended.
    Outcome(OutcomeKind),
    /// Why it ends although somebody was not heard.
    OutcomeDespite { kind: OutcomeKind, text: String },
    /// Why somebody holds their position.
    Reason { member: MemberId, stance: Stance },
    /// What was said.
    Gist(SpeechId),
    /// A note for the minutes.
    Note,
    /// A note only the chair sees.
    ChairNote,
    /// What an item of the step asks for.
    Item { step: StepId, item: String, number: bool },
    /// A new question, with minutes behind a bar.
    NewQuestion,
    /// Other words for a question.
    Reword(QuestionId),
    /// Why the meeting is interrupted; may be empty.
    Pause,
    /// Why it is closed with something unfinished.
    CloseDespite,
    /// Where else to write the session.
    SaveElsewhere,
}

/// The dialog.
#[derive(Debug)]
pub struct Prompt {
    /// What is asked for.
    pub ask: Ask,
    /// What is typed.
    pub field: Field,
    /// Why what was typed was not taken, if so.
    pub refused: Option<String>,
}
