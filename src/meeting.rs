//! The core: the state of a meeting, what may be asked of it, what happened, and every rule.
//!
//! No disk, no clock, no screen, no language. A [`command::Command`] is answered by
//! [`Meeting::decide`] with an [`event::Event`] or a [`refusal::Refusal`]; a stamped event is an
//! [`entry::Entry`]; only [`Meeting::apply`] changes the state, and it cannot fail.

mod apply;
pub mod attendance;
pub mod ballot;
pub mod carried;
pub mod clock;
pub mod command;
mod decide;
pub mod document;
mod electorate;
pub mod entry;
pub mod event;
pub mod figures;
pub mod finding;
mod findings;
pub mod floor;
pub mod hand_over;
pub mod id;
mod lacks;
pub mod language;
pub mod member;
pub mod members;
pub mod note;
pub mod officer;
pub mod participation;
mod permits;
pub mod petition;
pub mod pile;
pub mod procedure;
pub mod question;
mod queue;
pub mod record;
pub mod refusal;
pub mod remark;
pub mod schedule;
pub mod score;
mod scoring;
pub mod step;
mod takers;
pub mod task;
mod weight;

use std::sync::Arc;

use ballot::Ballot;
use carried::{Carried, NextMeeting};
use clock::{MeetingClock, Stamp};
use floor::{Request, Speech};
use id::{BallotId, PetitionId, QuestionId, RemarkId, RequestId, SpeechId, TaskId};
use language::Lang;
use members::Members;
use note::Note;
use officer::Officers;
use petition::Petition;
use pile::Pile;
use procedure::{Procedure, Step, StepId};
use question::Question;
use remark::Remark;
use score::Scoring;
use step::{StepRun, StepState};
use task::Task;

/// The state of one meeting: the fold of what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The session's own name; empty before the meeting is opened.
    pub session: String,
    /// The body that meets.
    pub body: String,
    /// What this meeting is called.
    pub title: String,
    /// Where.
    pub place: String,
    /// The language of the record.
    pub language: Lang,
    /// The planned length.
    pub planned_minutes: u32,
    /// Whether this is practice.
    pub practice: bool,
    /// The procedure.
    pub procedure: Arc<Procedure>,
    /// When it was opened.
    pub opened_at: Option<Stamp>,
    /// When it was closed.
    pub closed_at: Option<Stamp>,
    /// Why it was closed with something unfinished; empty otherwise.
    pub closed_despite: String,
    /// Since when it is interrupted, and why.
    pub paused: Option<(Stamp, String)>,
    /// When the last thing happened.
    pub last_at: Option<Stamp>,
    /// The clock all durations are measured on.
    pub clock: MeetingClock,
    /// Who holds which office.
    pub officers: Officers,
    /// The people.
    pub members: Members,
    /// The steps, in the order of this meeting.
    pub steps: Vec<StepRun>,
    /// Every request still waiting, in the order of asking.
    pub requests: Vec<Request>,
    /// Every speech, in order.
    pub speeches: Pile<Speech>,
    /// Every note, in order.
    pub notes: Vec<Note>,
    /// Every ballot, in the order put.
    pub ballots: Vec<Arc<Ballot>>,
    /// Every task: those of last time, then those assigned in this meeting.
    pub tasks: Vec<Arc<Task>>,
    /// Every petition: those of last time, then those raised in this meeting.
    pub petitions: Vec<Arc<Petition>>,
    /// Every remark, in order.
    pub remarks: Vec<Remark>,
    /// What was brought from the meeting before.
    pub carried: Arc<Carried>,
    /// What is known of the meeting after.
    pub next: NextMeeting,
    /// How far scoring has come.
    pub scoring: Scoring,
    /// Seconds of finished speeches.
    pub talk: Talk,
    /// Seconds that count nowhere: sleep, jumps of the clock, nights.
    pub lost_seconds: u64,
    /// Every question ever asked, by id.
    questions: Vec<Arc<Question>>,
    /// The agenda: ids in their order.
    order: Vec<QuestionId>,
    /// The question being discussed.
    open: Option<QuestionId>,
    /// How many requests there were, for the next id.
    asked: usize,
}

/// Seconds of finished speeches, guests apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Talk {
    /// Of members.
    pub members: u64,
    /// Of guests.
    pub guests: u64,
    /// How many turns guests had, the one going on included.
    pub guest_turns: u32,
}

impl Default for Meeting {
    /// Returns a meeting that has not been opened, without steps or people.
    fn default() -> Self {
        Self {
            session: String::new(),
            body: String::new(),
            title: String::new(),
            place: String::new(),
            language: Lang::default(),
            planned_minutes: 0,
            practice: false,
            procedure: Arc::new(Procedure::blank()),
            opened_at: None,
            closed_at: None,
            closed_despite: String::new(),
            paused: None,
            last_at: None,
            clock: MeetingClock::default(),
            officers: Officers::default(),
            members: Members::default(),
            steps: Vec::new(),
            requests: Vec::new(),
            speeches: Pile::default(),
            notes: Vec::new(),
            ballots: Vec::new(),
            tasks: Vec::new(),
            petitions: Vec::new(),
            remarks: Vec::new(),
            carried: Arc::default(),
            next: NextMeeting::default(),
            scoring: Scoring::default(),
            talk: Talk::default(),
            lost_seconds: 0,
            questions: Vec::new(),
            order: Vec::new(),
            open: None,
            asked: 0,
        }
    }
}

impl Meeting {
    /// Says whether the meeting is open, interrupted or not.
    pub const fn is_open(&self) -> bool {
        self.opened_at.is_some() && self.closed_at.is_none()
    }

    /// Finds a step of this meeting.
    pub fn step(&self, id: &StepId) -> Option<&StepRun> {
        self.steps.iter().find(|run| run.id == *id)
    }

    /// Returns the step the meeting is at, as it goes and as the procedure has it.
    pub fn current(&self) -> Option<(&StepRun, &Step)> {
        let run = self.steps.iter().find(|run| run.state == StepState::Current)?;
        Some((run, self.procedure.step(&run.id)?.1))
    }

    /// Returns the step that follows the current one: the first still open after it, else before it.
    pub fn next_step(&self) -> Option<&StepRun> {
        let here = self.steps.iter().position(|run| run.state == StepState::Current);
        let (before, after) = self.steps.split_at(here.map_or(0, |here| here + 1));
        after.iter().chain(before).find(|run| run.state == StepState::Open)
    }

    /// Goes through the agenda in its order.
    pub fn agenda(&self) -> impl DoubleEndedIterator<Item = &Question> {
        self.order.iter().filter_map(|id| self.question(*id))
    }

    /// Returns how many questions the agenda has.
    pub fn agenda_len(&self) -> usize {
        self.order.len()
    }

    /// Returns the number a question bears on the agenda, counted from one.
    pub fn agenda_number(&self, id: QuestionId) -> Option<usize> {
        self.order.iter().position(|other| *other == id).map(|place| place + 1)
    }

    /// Finds a question, on the agenda or taken off it.
    pub fn question(&self, id: QuestionId) -> Option<&Question> {
        self.questions.get(id.index()).map(Arc::as_ref)
    }

    /// Returns the question being discussed.
    pub fn open_question(&self) -> Option<&Question> {
        self.question(self.open?)
    }

    /// Returns the question to be taken up next: the first without an outcome, of those the step is
    /// about.
    pub fn next_question(&self) -> Option<&Question> {
        let waits =
            |question: &&Question| question.outcome().is_none() && Some(question.id) != self.open;
        match self.current() {
            Some((_, step)) => self.questions_of(step).find(waits),
            None => self.agenda().find(waits),
        }
    }

    /// Finds a ballot.
    pub fn ballot(&self, id: BallotId) -> Option<&Ballot> {
        self.ballots.get(id.index()).map(Arc::as_ref)
    }

    /// Returns the ballot being taken.
    pub fn balloting(&self) -> Option<&Ballot> {
        // One is put after the other has ended.
        self.ballots.last().map(Arc::as_ref).filter(|ballot| ballot.end.is_none())
    }

    /// Finds a task, taken back or not.
    pub fn task(&self, id: TaskId) -> Option<&Task> {
        self.tasks.get(id.index()).map(Arc::as_ref)
    }

    /// Goes through the tasks that were not taken back.
    pub fn tasks(&self) -> impl DoubleEndedIterator<Item = &Task> {
        self.tasks.iter().map(Arc::as_ref).filter(|task| !task.removed)
    }

    /// Finds a petition, taken back or not.
    pub fn petition(&self, id: PetitionId) -> Option<&Petition> {
        self.petitions.get(id.index()).map(Arc::as_ref)
    }

    /// Goes through the petitions that were not taken back.
    pub fn petitions(&self) -> impl DoubleEndedIterator<Item = &Petition> {
        self.petitions.iter().map(Arc::as_ref).filter(|petition| !petition.removed)
    }

    /// Finds a remark.
    pub fn remark(&self, id: RemarkId) -> Option<&Remark> {
        self.remarks.get(id.index())
    }

    /// Finds a speech.
    pub fn speech(&self, id: SpeechId) -> Option<&Speech> {
        self.speeches.get(id.index())
    }

    /// Returns the speech going on.
    pub fn speaking(&self) -> Option<&Speech> {
        // Only the last speeches can be going on; a speech taken back may stand behind none.
        self.speeches.last().filter(|speech| !speech.ended)
    }

    /// Returns the seconds a speech may last, if the procedure limits it.
    pub fn limit_of(&self, speech: &Speech) -> Option<u32> {
        let rule = &self.procedure.rules.speech;
        let guest = self.members.get(speech.member).is_some_and(member::Member::is_guest);
        let limit = if guest { rule.guest_seconds } else { rule.seconds };
        limit.map(|seconds| seconds.saturating_add(speech.extended))
    }

    /// Returns the id the next request will get.
    pub(crate) const fn next_request(&self) -> RequestId {
        RequestId::from_index(self.asked)
    }
}
