//! What a meeting leaves to the next one of its body, and how the next one takes it up.
//!
//! The ids of one roster mean nothing on another, so people are handed over by name and mark and
//! found again there. Whoever cannot be told for certain stays a name: a task given to the wrong
//! namesake is worse than one the chair gives anew.

mod roll;
#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveTime};

use crate::meeting::Meeting;
use crate::meeting::attendance::Attendance;
use crate::meeting::carried::{Carried, Direction, OldFinding, PastMeeting};
use crate::meeting::finding::Finding;
use crate::meeting::id::QuestionId;
use crate::meeting::member::{Class, Person};
use crate::meeting::petition::{OldPetition, Petition, Settlement};
use crate::meeting::question::{Matter, OutcomeKind};
use crate::meeting::remark::RemarkKind;
use crate::meeting::task::{Due, OldTask, Origin, PastReview, Task, Who};
use roll::{Roll, alike};

pub use roll::{Apart, Named};

/// What a meeting leaves to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOver {
    /// The meeting that leaves it.
    pub from: PastMeeting,
    /// The body that met.
    pub body: String,
    /// Where.
    pub place: String,
    /// Whether it was closed; a meeting broken off hands over what it had come to.
    pub closed: bool,
    /// The roster as it stood at the end: corrections and members added in it, guests left out.
    pub people: Vec<Person>,
    /// Tasks that go on.
    pub tasks: Vec<Handed<OldTask>>,
    /// Petitions without an answer.
    pub petitions: Vec<Handed<OldPetition>>,
    /// Questions put off or never ended, in the order of the agenda; then those proposed.
    pub questions: Vec<Matter>,
    /// What was directed from above.
    pub directions: Vec<Direction>,
    /// What was found wanting.
    pub findings: Vec<OldFinding>,
    /// The day set for the next meeting.
    pub next_on: Option<NaiveDate>,
    /// The time of day set for it.
    pub next_at: Option<NaiveTime>,
}

/// A task or petition on its way from one roster to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed<T> {
    /// The thing itself; people stand in it by name only.
    pub thing: T,
    /// Its people in their order, as they can be found again.
    pub people: Vec<Named>,
}

impl Meeting {
    /// Returns what this meeting leaves to the next, finished or not, with what was found wanting
    /// in it; none if it was never opened.
    pub fn hand_over(&self, findings: Vec<OldFinding>) -> Option<HandOver> {
        let on = self.opened_at?.date_naive();
        let roll = Roll::of(self.members.iter().map(|member| &member.person));
        let tasks = self.tasks().filter(|task| task.goes_on());
        let petitions = self.petitions().filter(|petition| petition.comes_back());
        Some(HandOver {
            from: PastMeeting { session: self.session.clone(), title: self.title.clone(), on },
            body: self.body.clone(),
            place: self.place.clone(),
            closed: self.closed_at.is_some(),
            people: self.standing_roster(),
            tasks: tasks.map(|task| self.handed_task(task, on, &roll)).collect(),
            petitions: petitions.map(|one| self.handed_petition(one, on, &roll)).collect(),
            questions: self.questions_left(),
            directions: self.directions(),
            findings,
            next_on: self.next.on,
            next_at: self.next.at,
        })
    }

    /// Guests come to one meeting. Who was present or ill today says nothing about next time; who
    /// is exempt or away does, and stays so although they came today.
    fn standing_roster(&self) -> Vec<Person> {
        let members = self.members.iter().filter(|member| member.person.class != Class::Guest);
        let standing = |marked: &Attendance, told: &Attendance| match marked {
            Attendance::Exempt | Attendance::Away | Attendance::Joined | Attendance::Suspended => {
                marked.clone()
            }
            Attendance::Unmarked
            | Attendance::Present
            | Attendance::Excused { .. }
            | Attendance::Unexcused => told.clone(),
        };
        members
            .map(|member| Person {
                standing: standing(&member.presence.attendance, &member.person.standing),
                ..member.person.clone()
            })
            .collect()
    }

    fn handed_task(&self, task: &Task, on: NaiveDate, roll: &Roll) -> Handed<OldTask> {
        let people: Vec<_> =
            task.assignment.owners.iter().map(|who| self.named(who, roll)).collect();
        let owners = people.iter().map(Named::name).collect();
        let (text, due) = (task.assignment.text.clone(), task.due());
        let thing = match &task.old {
            Some(old) => {
                let review = PastReview { on, progress: task.progress.clone() };
                let history = old.history.iter().cloned().chain([review]).collect();
                OldTask { text, owners, due, history, ..old.clone() }
            }
            None => OldTask {
                origin: Origin { session: self.session.clone(), id: task.id },
                assigned_on: on,
                text,
                owners,
                due,
                history: Vec::new(),
            },
        };
        Handed { thing, people }
    }

    fn handed_petition(
        &self,
        petition: &Petition,
        on: NaiveDate,
        roll: &Roll,
    ) -> Handed<OldPetition> {
        let named = self.named(&petition.plea.who, roll);
        let mut plea = petition.plea.clone();
        plea.who = named.name();
        let (session, id, raised_on) = match &petition.old {
            Some(old) => (old.session.clone(), old.id, old.raised_on),
            None => (self.session.clone(), petition.id, on),
        };
        let forwarded = petition.forwarded().cloned();
        let thing = OldPetition { session, id, raised_on, plea, forwarded };
        Handed { thing, people: vec![named] }
    }

    fn named(&self, who: &Who, roll: &Roll) -> Named {
        match who {
            Who::Member(id) => {
                let person = self.members.get(*id).map(|member| member.person.clone());
                roll.name(&person.unwrap_or_default())
            }
            Who::Name(name) => Named::only(name),
        }
    }

    fn questions_left(&self) -> Vec<Matter> {
        let is_left = |kind: Option<OutcomeKind>| match kind {
            None | Some(OutcomeKind::Deferred) => true,
            Some(OutcomeKind::Concluded | OutcomeKind::Withdrawn | OutcomeKind::PassedUp) => false,
        };
        let left = self
            .agenda()
            .filter(|question| is_left(question.outcome().map(|outcome| outcome.kind)))
            .map(|question| &question.matter);
        let proposed = self.next.questions.iter().map(|proposed| &proposed.matter);
        joined(left.chain(proposed))
    }

    fn directions(&self) -> Vec<Direction> {
        let directions = self.remarks.iter().filter(|one| one.kind == RemarkKind::Direction);
        let by = |id| {
            let person = self.members.get(id).map(|member| &member.person);
            let parts = person.map(|person| [person.name.as_str(), person.post.as_str()]);
            let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(", ")
        };
        directions
            .map(|remark| Direction { by: by(remark.member), text: remark.text.clone() })
            .collect()
    }
}

impl HandOver {
    /// Puts the questions that come back before those of an agenda, each question once.
    pub fn agenda(&self, own: &[Matter]) -> Vec<Matter> {
        joined(self.questions.iter().chain(own))
    }

    /// Says whether a question of this title comes back.
    pub fn brings(&self, title: &str) -> bool {
        self.question(title).is_some()
    }

    /// Returns the question of this title that comes back, if one does.
    pub fn question(&self, title: &str) -> Option<&Matter> {
        let title = alike(title);
        self.questions.iter().find(|matter| alike(&matter.title) == title)
    }

    /// Returns what a meeting of these people with this agenda on that day brings along.
    ///
    /// What was due *by the next meeting* is due on its day. A question the chair took off the
    /// agenda again is not brought.
    pub fn carried(&self, people: &[Person], agenda: &[Matter], on: NaiveDate) -> Carried {
        let roll = Roll::of(people);
        let due = |due: Due| match due {
            Due::NextMeeting => Due::On(on),
            Due::On(_) => due,
        };
        let task = |handed: &Handed<OldTask>| {
            let mut task = handed.thing.clone();
            let mut owners: Vec<Who> = Vec::new();
            for named in &handed.people {
                // A guest bears no task.
                let known = |id: &_| roll.class(*id) != Some(Class::Guest);
                let who = roll.find(named).filter(known).map_or_else(|| named.name(), Who::Member);
                if !owners.contains(&who) {
                    owners.push(who);
                }
            }
            task.owners = owners;
            task.due = task.due.map(due);
            task
        };
        let petition = |handed: &Handed<OldPetition>| {
            let mut petition = handed.thing.clone();
            if let Some(named) = handed.people.first() {
                petition.plea.who = roll.find(named).map_or_else(|| named.name(), Who::Member);
            }
            if let Some(Settlement::Forwarded { due: Some(by), .. }) = &mut petition.forwarded {
                *by = due(*by);
            }
            petition
        };
        let brought = agenda.iter().enumerate().filter(|(_, matter)| self.brings(&matter.title));
        Carried {
            from: Some(self.from.clone()),
            tasks: self.tasks.iter().map(task).collect(),
            petitions: self.petitions.iter().map(petition).collect(),
            questions: brought.map(|(place, _)| QuestionId::from_index(place)).collect(),
            directions: self.directions.clone(),
            findings: self.findings.clone(),
        }
    }
}

impl OldFinding {
    /// Counts in how many places each kind was found, in the order first found.
    pub fn tally(findings: &[Finding]) -> Vec<Self> {
        let mut counted: Vec<Self> = Vec::new();
        for Finding { finding, .. } in findings {
            match counted.iter_mut().find(|old| old.finding == *finding) {
                Some(old) => old.count += 1,
                None => counted.push(Self { finding: *finding, count: 1 }),
            }
        }
        counted
    }
}

/// Puts questions together, each title once.
fn joined<'a>(matters: impl Iterator<Item = &'a Matter>) -> Vec<Matter> {
    let mut seen = std::collections::HashSet::new();
    matters.filter(|matter| seen.insert(alike(&matter.title))).cloned().collect()
}
