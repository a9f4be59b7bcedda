//! The fold written out: everything a session file says above its entries.
//!
//! `entries` is the truth; this is for `jq`, a spreadsheet or an engine that reads ten thousand
//! files without us. Field names are the glossary's; ids are stable, names are only shown.

mod ballots;
mod evaluation;
mod findings;
mod next;
mod parts;
mod petitions;
mod remarks;
mod tasks;
mod who;

use schemars::JsonSchema;
use serde::Serialize;

pub use ballots::{BallotDoc, BallotResult, CalledDoc, CandidateDoc};
pub use evaluation::EvaluationDoc;
pub use findings::{FindingDoc, PlaceDoc};
pub use next::{NextDoc, ProposedDoc};
pub use parts::{
    AttendanceDoc, MemberDoc, NoteDoc, OutcomeDoc, ParticipationDoc, PositionDoc, QuestionDoc,
    SessionDoc, SpeechDoc, StepDoc,
};
pub use petitions::{PetitionDoc, PetitionState};
pub use remarks::RemarkDoc;
pub use tasks::{ReviewDoc, TaskDoc, TaskStatus};
pub use who::{SourceDoc, WhoDoc};

use crate::meeting::Meeting;
use crate::meeting::carried::Carried;
use crate::meeting::clock::Stamp;
use crate::meeting::entry::{Digest, Entry};
use crate::meeting::officer::Officers;
use crate::meeting::procedure::Procedure;

/// What `format` says in every session file.
pub const FORMAT: &str = "chutri/session";

/// The version of the session file this program writes and the newest it reads.
pub const VERSION: u32 = 1;

/// The fold of a session.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Document<'a> {
    /// The meeting as a whole.
    pub session: SessionDoc,
    /// Who held which office.
    pub officers: OfficersDoc,
    /// The procedure, whole.
    pub procedure: &'a Procedure,
    /// Everybody on the roster, guests included.
    pub members: Vec<MemberDoc>,
    /// The steps in the order of this meeting.
    pub steps: Vec<StepDoc>,
    /// The agenda.
    pub questions: Vec<QuestionDoc>,
    /// Every speech that was one.
    pub speeches: Vec<SpeechDoc>,
    /// Every vote, in the order put.
    pub ballots: Vec<BallotDoc>,
    /// Every note, the chair's own included.
    pub notes: Vec<NoteDoc>,
    /// The tasks of last time, then those given in this meeting; those taken back are left out.
    pub tasks: Vec<TaskDoc>,
    /// The petitions of last time, then those raised in this meeting.
    pub petitions: Vec<PetitionDoc>,
    /// What guests from above held and directed.
    pub remarks: Vec<RemarkDoc>,
    /// The meeting's own score; null while none was drafted.
    pub evaluation: Option<EvaluationDoc<'a>>,
    /// What the rules say was missed.
    pub findings: Vec<FindingDoc>,
    /// What is known of the next meeting.
    pub next: NextDoc,
    /// What was brought from the meeting before.
    pub carried: &'a Carried,
    /// Who was heard.
    pub participation: ParticipationDoc,
}

/// Who held which office, by id.
#[derive(Debug, Serialize, JsonSchema)]
#[expect(missing_docs, reason = "the fields are the offices")]
pub struct OfficersDoc {
    pub chair: Option<crate::meeting::id::MemberId>,
    pub secretary: Option<crate::meeting::id::MemberId>,
    pub observer: Option<crate::meeting::id::MemberId>,
}

/// The whole session file, for its JSON Schema.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "chutri session")]
pub struct SessionFile<'a> {
    /// Always `chutri/session`.
    pub format: &'static str,
    /// The version of this shape; 1.
    pub version: u32,
    /// The fold.
    #[serde(flatten)]
    pub document: Document<'a>,
    /// The truth: every entry in order.
    pub entries: &'a [Entry],
    /// The digest of the last entry.
    pub fingerprint: Digest,
}

impl Meeting {
    /// Writes the state out as it is at `now`, the time of the last entry.
    pub fn document(&self, now: Stamp) -> Document<'_> {
        let millis = self.clock.millis(now);
        let Officers { chair, secretary, observer } = self.officers;
        Document {
            session: SessionDoc::of(self, now),
            officers: OfficersDoc { chair, secretary, observer },
            procedure: &self.procedure,
            members: self
                .members
                .iter()
                .map(|member| MemberDoc::of(member, self, millis))
                .collect(),
            steps: self.steps.iter().map(|run| StepDoc::of(run, millis)).collect(),
            questions: self
                .agenda()
                .map(|question| QuestionDoc::of(question, self, millis))
                .collect(),
            speeches: self
                .speeches
                .iter()
                .filter(|speech| !speech.taken_back)
                .map(|speech| SpeechDoc::of(speech, millis))
                .collect(),
            ballots: self.ballots.iter().map(|ballot| BallotDoc::of(ballot, self)).collect(),
            notes: self.notes.iter().map(NoteDoc::of).collect(),
            tasks: self.tasks().map(|task| TaskDoc::of(task, self)).collect(),
            petitions: self.petitions().map(|known| PetitionDoc::of(known, self)).collect(),
            remarks: self.remarks.iter().map(RemarkDoc::of).collect(),
            evaluation: EvaluationDoc::of(self),
            findings: self.findings(now).into_iter().map(FindingDoc::of).collect(),
            next: NextDoc::of(self),
            carried: &self.carried,
            participation: ParticipationDoc::of(self),
        }
    }
}
