//! Tasks, petitions and remarks as the chair looks at them: whose they are, what they came from,
//! where the keys go next.

use crate::app::action::Scope;
use crate::app::live::{Focus, Live, Row};
use crate::meeting::event::Event;
use crate::meeting::id::MemberId;
use crate::meeting::member::Member;
use crate::meeting::procedure::Activity;
use crate::meeting::task::{Source, Task, Who};

/// Whether somebody should have a task, and has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Burden {
    /// They should and have none.
    None,
    /// They have one or more.
    Some,
    /// They need none: guests, and those not expected.
    Free,
}

impl Burden {
    /// Looks at a person.
    pub fn of(member: &Member) -> Self {
        let expected = !member.is_guest() && member.presence.attendance.is_expected();
        match (member.tasks > 0, expected) {
            (true, _) => Self::Some,
            (false, true) => Self::None,
            (false, false) => Self::Free,
        }
    }
}

impl Live {
    /// Returns the name of somebody, on the roster or not.
    pub fn who(&self, who: &Who) -> String {
        match who {
            Who::Name(name) => name.clone(),
            Who::Member(id) => {
                let member = self.meeting().members.get(*id);
                member.map_or_else(|| id.to_string(), |member| self.people.shown(member))
            }
        }
    }

    /// Goes through the tasks somebody has after this meeting.
    pub fn tasks_of(&self, id: MemberId) -> impl Iterator<Item = &Task> {
        let owned = move |task: &&Task| task.assignment.owners.contains(&Who::Member(id));
        self.meeting().tasks().filter(|task| task.is_given()).filter(owned)
    }

    /// Returns what a task given now comes from: the open question, else the step.
    pub fn here(&self) -> Source {
        let question = self.meeting().open_question().map(|open| Source::Question(open.id));
        let step = || self.current_step().cloned().map(Source::Step);
        question.or_else(step).unwrap_or_default()
    }

    /// Returns the words of what a task may come from: the conclusion of a question, else the
    /// question itself; a note, a remark, a petition.
    pub fn text_of(&self, source: &Source) -> String {
        let meeting = self.meeting();
        let text = match source {
            Source::Meeting | Source::Step(_) => None,
            Source::Question(id) => meeting.question(*id).map(|question| {
                let outcome = question.outcome().filter(|outcome| !outcome.text.is_empty());
                outcome.map_or(&question.matter.title, |outcome| &outcome.text)
            }),
            Source::Note(id) => meeting.notes.get(id.index()).map(|note| &note.text),
            Source::Remark(id) => meeting.remark(*id).map(|remark| &remark.text),
            Source::Petition(id) => meeting.petition(*id).map(|petition| &petition.plea.text),
        };
        text.cloned().unwrap_or_default()
    }

    /// Returns the selected thing where it can become a task or a question.
    pub(super) fn selected_source(&self) -> Option<Source> {
        match self.sheet_row().filter(|_| self.focus == Focus::Sheet)? {
            Row::Question(id) => Some(Source::Question(id)),
            Row::Petition(id) => Some(Source::Petition(id)),
            Row::Remark(id) => Some(Source::Remark(id)),
            Row::Item(_)
            | Row::Task(_)
            | Row::Criterion(_)
            | Row::Total
            | Row::Ballot(_)
            | Row::Proposed(_) => None,
        }
    }

    /// Says whether it is known what is to be done: a question has to be concluded for that.
    pub(super) fn is_worded(&self, source: &Source) -> bool {
        match source {
            Source::Question(id) => {
                self.meeting().question(*id).is_some_and(|question| question.outcome().is_some())
            }
            Source::Meeting
            | Source::Step(_)
            | Source::Note(_)
            | Source::Remark(_)
            | Source::Petition(_) => true,
        }
    }

    /// Returns what was written down last: a conclusion, a note, a remark or a petition.
    pub(super) fn last_source(&self) -> Option<Source> {
        let meeting = self.meeting();
        let question = meeting
            .agenda()
            .filter_map(|question| Some((question.outcome()?.at, Source::Question(question.id))));
        let note = meeting.notes.last().map(|note| (note.at, Source::Note(note.id)));
        let remark = meeting.remarks.last().map(|remark| (remark.at, Source::Remark(remark.id)));
        let petition = meeting.petitions().next_back();
        let petition =
            petition.and_then(|petition| Some((petition.at?, Source::Petition(petition.id))));
        let all = question.chain(note).chain(remark).chain(petition);
        all.max_by_key(|(at, _)| *at).map(|(_, source)| source)
    }

    /// Returns the only guest in the room.
    pub fn only_guest(&self) -> Option<MemberId> {
        let meeting = self.meeting();
        if meeting.figures().guests != 1 {
            return None;
        }
        let guest = |member: &&Member| member.is_guest() && member.presence.is_here();
        meeting.members.iter().find(guest).map(|member| member.id)
    }

    /// Says whether the step has the list an action is about; any list but those of work is there
    /// at every step.
    pub(super) fn has_list_of(&self, scope: Scope) -> bool {
        match scope {
            Scope::Review => self.activity() == Activity::Review,
            Scope::Tasks => self.activity() == Activity::Tasks,
            Scope::Petitions => self.activity() == Activity::Petitions,
            Scope::Remarks => self.activity() == Activity::Guests,
            Scope::Score => self.activity() == Activity::Score,
            Scope::Everywhere
            | Scope::Home
            | Scope::Setup
            | Scope::Shelf
            | Scope::Player
            | Scope::Trial
            | Scope::Rehearsal
            | Scope::Live
            | Scope::People
            | Scope::Roll
            | Scope::Sheet
            | Scope::Steps => true,
        }
    }

    /// Says whether the step has something of last time that waits.
    pub(super) fn has_old_work(&self) -> bool {
        match self.activity() {
            Activity::Review => self.meeting().unreviewed() > 0,
            Activity::Petitions => self.meeting().pending_petitions() > 0,
            Activity::Announce
            | Activity::Officers
            | Activity::RollCall
            | Activity::Agenda
            | Activity::Report
            | Activity::Discuss
            | Activity::Guests
            | Activity::Tasks
            | Activity::Vote
            | Activity::Score
            | Activity::Close => false,
        }
    }

    /// A task was given, a petition raised, or one more thing of last time is settled: the keys go to
    /// what waits next.
    pub(in crate::app) fn follow_work(&mut self, event: &Event) {
        match event {
            // Where petitions are dealt with, the next key answers this one or passes it on.
            Event::PetitionRaised { petition, .. } => {
                let row = Row::Petition(*petition);
                if let Some(place) = self.sheet_rows().iter().position(|known| *known == row) {
                    self.sheet = place;
                    self.focus = Focus::Sheet;
                }
            }
            // Whoever has none yet stands at the head of the list.
            Event::TaskAssigned { .. } => self.people.release(),
            _ if self.focus == Focus::Sheet && self.has_old_work() => {
                self.sheet = self.first_missing();
            }
            _ if self.focus == Focus::Sheet => self.focus = Focus::People,
            _ => {}
        }
    }
}
