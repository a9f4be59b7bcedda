//! A line of text is asked for.

use crate::app::field::Field;
use crate::meeting::attendance::Attendance;
use crate::meeting::ballot::Choice;
use crate::meeting::command::{Command, CommandKind};
use crate::meeting::id::{BallotId, MemberId, QuestionId, SpeechId};
use crate::meeting::note::{About, Audience};
use crate::meeting::procedure::StepId;
use crate::meeting::question::{Matter, OutcomeKind, Stance};

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
    /// How many points a criterion gets, and why.
    Points(String),
    /// Why it gets others than computed or drafted.
    PointsWhy { criterion: String, points: u32 },
    /// Why the adopted score differs from the drafted one.
    AdoptScore,
    /// Why a ballot is withdrawn; may be empty.
    WithdrawBallot,
    /// Why somebody objects to deciding without a vote; may be empty.
    Objection(Option<MemberId>),
    /// Why a verdict is announced before all were called.
    AnnounceDespite(Option<Choice>),
    /// What somebody reserves on a ballot, and why.
    Reserve { ballot: BallotId, member: MemberId },
    /// Where else to write the session.
    SaveElsewhere,
}

impl Ask {
    /// Returns the kind of command the answer makes; `None` if it is not about the meeting.
    pub const fn kind(&self) -> Option<CommandKind> {
        Some(match self {
            Self::FinishDespite => CommandKind::FinishStep,
            Self::Skip(_) => CommandKind::SkipStep,
            Self::Excuse(_) => CommandKind::MarkAttendance,
            Self::Outcome(_) | Self::OutcomeDespite { .. } => CommandKind::SetOutcome,
            Self::Reason { .. } => CommandKind::TakePosition,
            Self::Gist(_) => CommandKind::RecordGist,
            Self::Note | Self::ChairNote => CommandKind::AddNote,
            Self::Item { .. } => CommandKind::RecordItem,
            Self::NewQuestion => CommandKind::AddQuestion,
            Self::Reword(_) => CommandKind::RewordQuestion,
            Self::Pause => CommandKind::Pause,
            Self::CloseDespite => CommandKind::Close,
            Self::Points(_) | Self::PointsWhy { .. } => CommandKind::ScoreCriterion,
            Self::AdoptScore => CommandKind::AdoptScore,
            Self::WithdrawBallot => CommandKind::WithdrawBallot,
            Self::Objection(_) => CommandKind::Object,
            Self::AnnounceDespite(_) => CommandKind::AnnounceBallot,
            Self::Reserve { .. } => CommandKind::ReserveOpinion,
            Self::SaveElsewhere => return None,
        })
    }

    /// Returns the command an answer makes; `about` is what a note would be about. None for what
    /// takes more than the text to answer.
    pub fn command(&self, text: String, about: About) -> Option<Command> {
        Some(match self.clone() {
            Self::FinishDespite => Command::FinishStep { reason: Some(text) },
            Self::Skip(step) => Command::SkipStep { step, reason: text },
            Self::Excuse(member) => {
                let attendance = Attendance::Excused { reason: text };
                Command::MarkAttendance { member, attendance }
            }
            Self::Outcome(kind) => Command::SetOutcome { kind, text, despite: None },
            Self::OutcomeDespite { kind, text: outcome } => {
                Command::SetOutcome { kind, text: outcome, despite: Some(text) }
            }
            Self::Reason { member, stance } => {
                Command::TakePosition { member, stance, reason: text }
            }
            Self::Gist(speech) => Command::RecordGist { speech, gist: text },
            Self::Note => Command::AddNote { about, audience: Audience::Public, text },
            Self::ChairNote => Command::AddNote { about, audience: Audience::Chair, text },
            Self::Item { step, item, .. } => Command::RecordItem { step, item, value: text },
            Self::NewQuestion => Command::AddQuestion { matter: matter(&text) },
            Self::Reword(question) => Command::RewordQuestion { question, matter: matter(&text) },
            Self::Pause => Command::Pause { reason: text },
            Self::CloseDespite => Command::Close { reason: Some(text) },
            Self::AdoptScore => Command::AdoptScore { reason: text },
            Self::WithdrawBallot => Command::WithdrawBallot { reason: text },
            Self::Objection(member) => Command::Object { member, reason: text },
            Self::AnnounceDespite(casting) => {
                Command::AnnounceBallot { casting, despite: Some(text) }
            }
            Self::Reserve { ballot, member } => {
                Command::ReserveOpinion { ballot, member, reason: text }
            }
            Self::Points(_) | Self::PointsWhy { .. } | Self::SaveElsewhere => return None,
        })
    }
}

/// Reads a question with its planned minutes behind a bar, as an agenda file writes it.
pub(super) fn matter(text: &str) -> Matter {
    let minutes = text.rsplit_once('|').and_then(|(title, minutes)| {
        let minutes = minutes.trim().parse().ok().filter(|minutes| *minutes > 0)?;
        Some(Matter { title: title.trim().to_owned(), minutes: Some(minutes), step: None })
    });
    minutes.unwrap_or_else(|| Matter { title: text.trim().to_owned(), ..Matter::default() })
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
