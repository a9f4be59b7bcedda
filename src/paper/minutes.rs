//! What the minutes say: one value, drawn from the record, from which every paper is made.
//!
//! Built from the fold the session file carries, with names and sentences put in, so that no paper
//! says another number than the file. What is to be left out is left out here, before any writer
//! could let it through.

mod findings;
mod people;
mod questions;
mod sitting;
mod speeches;
mod votes;
mod work;

use serde::Serialize;

pub use findings::Found;
pub use people::{Attendee, Counts};
pub use questions::{Opinion, Point};
pub use sitting::{Next, Sitting};
pub use speeches::{Part, Spoken};
pub use votes::{Called, Candidate, Held, Vote};
pub use work::{Job, Mark, Petitioned, ScoreRow, Scored, stands};

use crate::meeting::Meeting;
use crate::meeting::floor::SpeechKind;
use crate::meeting::record::Record;
use crate::text::Words;
use crate::text::name::seen;
use crate::text::names::MeetingNames;
use crate::text::namesake::Namesakes;

/// What `format` says in minutes written as JSON.
pub const FORMAT: &str = "chutri/minutes";

/// The version of that shape.
pub const VERSION: u32 = 1;

/// What is not to leave the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct LeftOut {
    /// Criticism and self-criticism: those speeches, and what was held in them.
    pub criticism: bool,
    /// Who voted how, who reserves an opinion, who objected.
    pub voters: bool,
}

/// What the minutes say of a meeting, closed or still going on.
#[derive(Debug, Serialize)]
pub struct Minutes<'a> {
    /// The record they are drawn from.
    #[serde(skip)]
    pub record: &'a Record,
    /// Always `chutri/minutes`.
    pub format: &'static str,
    /// The version of this shape; 1.
    pub version: u32,
    /// What was left out.
    pub left_out: LeftOut,
    /// The meeting as a whole.
    pub sitting: Sitting,
    /// The counts a chair announces.
    pub counts: Counts,
    /// Everybody on the roster, guests included.
    pub people: Vec<Attendee>,
    /// The agenda: what was said, held and decided.
    pub questions: Vec<Point>,
    /// Each step: what was said and recorded in it outside any question.
    pub parts: Vec<Part>,
    /// Every speech, in order.
    pub speeches: Vec<Spoken>,
    /// Every vote, in the order put.
    pub votes: Vec<Vote>,
    /// The tasks of last time with what became of them, then those given in this meeting.
    pub tasks: Vec<Job>,
    /// Petitions.
    pub petitions: Vec<Petitioned>,
    /// What guests from above held and directed.
    pub remarks: Vec<Mark>,
    /// The meeting's own score; null while none was drafted.
    pub score: Option<Scored>,
    /// The next meeting.
    pub next: Next,
    /// What the rules say was missed.
    pub findings: Vec<Found>,
}

impl<'a> Minutes<'a> {
    /// Draws the minutes up from a record as it stands at its last entry.
    ///
    /// `words` are in the language of the paper, usually that of the session.
    pub fn of(record: &'a Record, words: &Words, left_out: LeftOut) -> Self {
        let meeting = record.meeting();
        let now = record.last_ts().unwrap_or_default();
        let namesakes = Namesakes::of(meeting.members.iter().map(|member| &member.person));
        let names = MeetingNames::of_record(meeting, &namesakes, words.lang());
        let document = meeting.document(now);
        let source = Source { meeting, names, words, left_out };
        Self {
            record,
            format: FORMAT,
            version: VERSION,
            left_out,
            sitting: Sitting::of(&document, record, &source),
            counts: Counts::of(meeting),
            people: document.members.iter().map(|member| Attendee::of(member, &source)).collect(),
            questions: questions::all(&document, &source),
            parts: speeches::parts(&document, &source),
            speeches: speeches::all(&document, &source),
            votes: document.ballots.iter().map(|ballot| Vote::of(ballot, &source)).collect(),
            tasks: document.tasks.iter().map(|task| Job::of(task, &source)).collect(),
            petitions: document
                .petitions
                .iter()
                .map(|each| Petitioned::of(each, &source))
                .collect(),
            remarks: document.remarks.iter().map(|remark| Mark::of(remark, &source)).collect(),
            score: document.evaluation.as_ref().map(|each| Scored::of(each, &source)),
            next: Next::of(&document, &source),
            findings: findings::all(now, &source),
        }
    }

    /// Returns the meeting.
    pub const fn meeting(&self) -> &'a Meeting {
        self.record.meeting()
    }

    /// Says whether the meeting was closed: until then a paper is a draft.
    pub const fn is_final(&self) -> bool {
        self.sitting.closed_at.is_some()
    }

    /// Goes through the tasks of last time.
    pub fn old_tasks(&self) -> impl Iterator<Item = &Job> {
        self.tasks.iter().filter(|task| task.is_old)
    }

    /// Goes through the tasks people have until next time, given anew or again.
    pub fn given_tasks(&self) -> impl Iterator<Item = &Job> {
        self.tasks.iter().filter(|task| task.is_given)
    }
}

/// What the parts of the minutes are made from.
struct Source<'s> {
    meeting: &'s Meeting,
    names: MeetingNames<'s>,
    words: &'s Words,
    left_out: LeftOut,
}

impl Source<'_> {
    /// Says whether a speech of this kind stays in the room.
    const fn hides(&self, kind: SpeechKind) -> bool {
        self.left_out.criticism && is_criticism(kind)
    }
}

const fn is_criticism(kind: SpeechKind) -> bool {
    matches!(kind, SpeechKind::Criticism | SpeechKind::SelfCriticism)
}

/// Returns what somebody typed, without what cannot be seen.
fn typed(text: &str) -> String {
    seen(text).into_owned()
}
