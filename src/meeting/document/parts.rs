//! The parts of a session file, each made from the noun it is named after.

use schemars::JsonSchema;
use serde::Serialize;

use crate::meeting::Meeting;
use crate::meeting::attendance::{Attendance, AttendanceKind, Presence};
use crate::meeting::clock::Stamp;
use crate::meeting::floor::{Speech, SpeechKind};
use crate::meeting::id::{MemberId, NoteId, QuestionId, SpeechId};
use crate::meeting::language::Lang;
use crate::meeting::member::{Class, Member};
use crate::meeting::note::{About, Audience, Note};
use crate::meeting::procedure::StepId;
use crate::meeting::question::{Outcome, OutcomeKind, Position, Question, Stance};
use crate::meeting::step::{Lack, StepRun, StepState};

pub(super) type Instant = Option<chrono::DateTime<chrono::FixedOffset>>;

/// Writes an optional stamp like every other: RFC 3339 with milliseconds and offset.
pub(super) fn stamp<S: serde::Serializer>(at: &Instant, serializer: S) -> Result<S::Ok, S::Error> {
    match at {
        Some(at) => crate::meeting::entry::stamp::serialize(at, serializer),
        None => serializer.serialize_none(),
    }
}

/// The meeting as a whole.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SessionDoc {
    /// A UUID.
    pub id: String,
    /// What the meeting is called.
    pub title: String,
    /// The body that met.
    pub body: String,
    /// Where.
    pub place: String,
    /// When it was opened.
    #[serde(serialize_with = "stamp")]
    pub opened_at: Instant,
    /// When it was closed; null while it is open.
    #[serde(serialize_with = "stamp")]
    pub closed_at: Instant,
    /// The planned length.
    pub planned_minutes: u32,
    /// How long it lasted, pauses and lost time left out.
    pub seconds: u64,
    /// Seconds nobody saw pass: the machine slept, the clock jumped, the night between two evenings.
    pub lost_seconds: u64,
    /// The language of the record.
    pub language: Lang,
    /// Whether it was practice.
    pub practice: bool,
    /// Why it was closed with something unfinished; empty otherwise.
    pub closed_despite: String,
}

impl SessionDoc {
    pub(super) fn of(meeting: &Meeting, now: Stamp) -> Self {
        Self {
            id: meeting.session.clone(),
            title: meeting.title.clone(),
            body: meeting.body.clone(),
            place: meeting.place.clone(),
            opened_at: meeting.opened_at,
            closed_at: meeting.closed_at,
            planned_minutes: meeting.planned_minutes,
            seconds: meeting.clock.seconds(now),
            lost_seconds: meeting.lost_seconds,
            language: meeting.language,
            practice: meeting.practice,
            closed_despite: meeting.closed_despite.clone(),
        }
    }
}

/// A person.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MemberDoc {
    /// The id.
    pub id: MemberId,
    /// The full name.
    pub name: String,
    /// The class.
    pub class: Class,
    /// The post; may be empty.
    pub post: String,
    /// What tells namesakes apart; may be empty.
    pub mark: String,
    /// The remark of the roster; may be empty.
    pub note: String,
    /// Attendance.
    pub attendance: AttendanceDoc,
    /// How many speeches that count as having spoken.
    pub speeches: u32,
    /// Seconds spoken, every kind of speech.
    pub seconds: u64,
    /// How often the chair invited them.
    pub invited: u32,
}

impl MemberDoc {
    pub(super) fn of(member: &Member, meeting: &Meeting, millis: u64) -> Self {
        let running = meeting.speaking().filter(|speech| speech.member == member.id);
        let running = running.map_or(0, |speech| speech.watch.seconds(millis));
        Self {
            id: member.id,
            name: member.person.name.clone(),
            class: member.person.class,
            post: member.person.post.clone(),
            mark: member.person.mark.clone(),
            note: member.person.note.clone(),
            attendance: AttendanceDoc::of(&member.presence),
            speeches: member.speeches,
            seconds: member.seconds + running,
            invited: member.invited,
        }
    }
}

/// Attendance with its times.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AttendanceDoc {
    /// The state.
    #[serde(serialize_with = "kind")]
    #[schemars(with = "String")]
    pub state: AttendanceKind,
    /// Why absent; null otherwise.
    pub reason: Option<String>,
    /// When a late arrival came.
    #[serde(serialize_with = "stamp")]
    pub arrived_at: Instant,
    /// When they left before the end.
    #[serde(serialize_with = "stamp")]
    pub left_at: Instant,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
fn kind<S: serde::Serializer>(kind: &AttendanceKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.into())
}

impl AttendanceDoc {
    fn of(presence: &Presence) -> Self {
        let reason = match &presence.attendance {
            Attendance::Excused { reason } => Some(reason.clone()),
            _ => None,
        };
        Self {
            state: presence.attendance.kind(),
            reason,
            arrived_at: presence.arrived_at,
            left_at: presence.left_at,
        }
    }
}

/// A step.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StepDoc {
    /// Its name within the procedure.
    pub id: StepId,
    /// Where it stands.
    pub state: StepState,
    /// Why it was skipped or passed; empty otherwise.
    pub reason: String,
    /// What was missing when it was finished.
    pub lacking: Vec<Lack>,
    /// When it was first entered.
    #[serde(serialize_with = "stamp")]
    pub entered_at: Instant,
    /// When it was last left.
    #[serde(serialize_with = "stamp")]
    pub left_at: Instant,
    /// The time spent in it.
    pub seconds: u64,
    /// What was ticked (empty text) or filled in.
    pub items: std::collections::BTreeMap<String, String>,
}

impl StepDoc {
    pub(super) fn of(run: &StepRun, millis: u64) -> Self {
        Self {
            id: run.id.clone(),
            state: run.state,
            reason: run.reason.clone(),
            lacking: run.lacking.clone(),
            entered_at: run.entered_at,
            left_at: run.left_at,
            seconds: run.watch.seconds(millis),
            items: run.items.clone(),
        }
    }
}

/// A question.
#[derive(Debug, Serialize, JsonSchema)]
pub struct QuestionDoc {
    /// The id.
    pub id: QuestionId,
    /// What was asked.
    pub title: String,
    /// Planned minutes.
    pub minutes: Option<u32>,
    /// The step that takes it up, where the procedure has several for it; null otherwise.
    pub step: Option<StepId>,
    /// When it was first opened.
    #[serde(serialize_with = "stamp")]
    pub opened_at: Instant,
    /// The time spent on it.
    pub seconds: u64,
    /// The positions that hold.
    pub positions: Vec<PositionDoc>,
    /// The members heard on it.
    pub heard: Vec<MemberId>,
    /// The members invited on it.
    pub invited: Vec<MemberId>,
    /// Those present who were neither heard nor passed: when it ended, or now while it has not.
    pub silent: Vec<MemberId>,
    /// How it ended; null while it has not.
    pub outcome: Option<OutcomeDoc>,
}

impl QuestionDoc {
    pub(super) fn of(question: &Question, meeting: &Meeting, millis: u64) -> Self {
        Self {
            id: question.id,
            title: question.matter.title.clone(),
            minutes: question.matter.minutes,
            step: meeting.taker_of(question).map(|step| step.id.clone()),
            opened_at: question.opened_at,
            seconds: question.watch.seconds(millis),
            positions: question.standing().map(PositionDoc::of).collect(),
            heard: meeting.heard_on(question).collect(),
            invited: question.invited.iter().copied().collect(),
            silent: meeting.silent_on(question).collect(),
            outcome: question.outcome().map(OutcomeDoc::of),
        }
    }
}

/// A position that holds.
#[derive(Debug, Serialize, JsonSchema)]
#[expect(missing_docs, reason = "the fields are named after the glossary")]
pub struct PositionDoc {
    pub member: MemberId,
    pub stance: Stance,
    pub reason: String,
}

impl PositionDoc {
    fn of(position: &Position) -> Self {
        Self { member: position.member, stance: position.stance, reason: position.reason.clone() }
    }
}

/// How a question ended.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OutcomeDoc {
    /// Which way.
    pub kind: OutcomeKind,
    /// The conclusion, or until when, or to whom.
    pub text: String,
    /// Why it was ended although somebody had not been heard; empty otherwise.
    pub despite: String,
}

impl OutcomeDoc {
    fn of(outcome: &Outcome) -> Self {
        Self { kind: outcome.kind, text: outcome.text.clone(), despite: outcome.despite.clone() }
    }
}

/// A speech.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SpeechDoc {
    /// The id.
    pub id: SpeechId,
    /// Who spoke.
    pub member: MemberId,
    /// On which question.
    pub question: Option<QuestionId>,
    /// In which step.
    pub step: Option<StepId>,
    /// What kind.
    pub kind: SpeechKind,
    /// When it began.
    #[serde(with = "crate::meeting::entry::stamp")]
    #[schemars(with = "chrono::DateTime<chrono::FixedOffset>")]
    pub started_at: Stamp,
    /// How long, without its pauses.
    pub seconds: u64,
    /// What was said; may be empty.
    pub gist: String,
}

impl SpeechDoc {
    pub(super) fn of(speech: &Speech, millis: u64) -> Self {
        Self {
            id: speech.id,
            member: speech.member,
            question: speech.question,
            step: speech.step.clone(),
            kind: speech.kind,
            started_at: speech.started_at,
            seconds: speech.watch.seconds(millis),
            gist: speech.gist.clone(),
        }
    }
}

/// A note.
#[derive(Debug, Serialize, JsonSchema)]
#[expect(missing_docs, reason = "the fields are named after the glossary")]
pub struct NoteDoc {
    pub id: NoteId,
    pub about: About,
    pub audience: Audience,
    pub text: String,
}

impl NoteDoc {
    pub(super) fn of(note: &Note) -> Self {
        Self {
            id: note.id,
            about: note.about.clone(),
            audience: note.audience,
            text: note.text.clone(),
        }
    }
}

/// Who was heard in the meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ParticipationDoc {
    /// Members in the room.
    pub present: u32,
    /// Those in the room who should be heard: the chair presides and is not counted.
    pub expected: u32,
    /// Those of them who spoke.
    pub spoke: u32,
    /// Those who did not, by id.
    pub silent: Vec<MemberId>,
    /// How many of a hundred spoke, rounded down.
    pub share: u32,
}

impl ParticipationDoc {
    pub(super) fn of(meeting: &Meeting) -> Self {
        let heard = meeting.participation(None);
        let mut silent: Vec<_> = meeting.silent(None).map(|member| member.id).collect();
        silent.sort_unstable();
        Self {
            present: meeting.figures().present,
            expected: heard.expected,
            spoke: heard.spoke,
            silent,
            share: heard.percent(),
        }
    }
}
