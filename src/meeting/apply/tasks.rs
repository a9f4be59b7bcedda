//! What events about tasks, petitions, remarks, the score and the next meeting do.

use std::sync::Arc;

use crate::meeting::Meeting;
use crate::meeting::carried::{Carried, Proposed};
use crate::meeting::clock::Stamp;
use crate::meeting::event::Event;
use crate::meeting::id::{PetitionId, TaskId};
use crate::meeting::petition::{Petition, Plea};
use crate::meeting::remark::Remark;
use crate::meeting::score::Adopted;
use crate::meeting::task::{Assignment, Source, Task};

impl Meeting {
    /// Takes over what the meeting before left.
    pub(super) fn take_over(&mut self, carried: &Carried) {
        for old in &carried.tasks {
            let assignment = Assignment {
                text: old.text.clone(),
                owners: old.owners.clone(),
                due: old.due,
                source: Source::Meeting,
            };
            let id = TaskId::from_index(self.tasks.len());
            self.put_task(Task {
                id,
                assignment,
                old: Some(old.clone()),
                progress: None,
                at: None,
                removed: false,
            });
        }
        for old in &carried.petitions {
            let id = PetitionId::from_index(self.petitions.len());
            let (plea, old) = (old.plea.clone(), Some(old.clone()));
            let petition = Petition { id, plea, old, settlement: None, at: None, removed: false };
            self.petitions.push(Arc::new(petition));
        }
        self.carried = Arc::new(carried.clone());
    }

    fn put_task(&mut self, task: Task) {
        self.tasks.push(Arc::new(task));
        if let Some(task) = self.tasks.last().cloned() {
            self.count_owners(&task, |count| *count += 1);
        }
    }

    /// Those who have a task count it, so that whoever has none is known at once.
    fn count_owners(&mut self, task: &Task, by: fn(&mut u32)) {
        if !task.is_given() {
            return;
        }
        for id in task.assignment.owners.iter().filter_map(crate::meeting::task::Who::member) {
            self.members.change(id, |member| by(&mut member.tasks));
        }
    }

    fn change_task(&mut self, at: Stamp, id: TaskId, change: impl FnOnce(&mut Task)) {
        let Some(before) = self.tasks.get(id.index()).cloned() else { return };
        let mut after = (*before).clone();
        after.at = Some(at);
        change(&mut after);
        self.count_owners(&before, |count| *count = count.saturating_sub(1));
        self.count_owners(&after, |count| *count += 1);
        if let Some(place) = self.tasks.get_mut(id.index()) {
            *place = Arc::new(after);
        }
    }

    fn change_petition(&mut self, id: PetitionId, change: impl FnOnce(&mut Petition)) {
        if let Some(petition) = self.petitions.get_mut(id.index()) {
            change(Arc::make_mut(petition));
        }
    }

    pub(super) fn apply_task(&mut self, at: Stamp, event: &Event) {
        match event {
            Event::TaskAssigned { assignment, .. } => {
                let id = TaskId::from_index(self.tasks.len());
                let assignment = assignment.clone();
                self.put_task(Task {
                    id,
                    assignment,
                    old: None,
                    progress: None,
                    at: Some(at),
                    removed: false,
                });
            }
            Event::TaskChanged { task, assignment } => {
                self.change_task(at, *task, |known| known.assignment = assignment.clone());
            }
            Event::TaskRemoved { task } => {
                self.change_task(at, *task, |known| known.removed = true);
            }
            Event::TaskReviewed { task, progress } => {
                self.change_task(at, *task, |known| known.report(progress));
            }
            Event::PetitionRaised { plea, .. } => self.raised(at, plea),
            Event::PetitionChanged { petition, plea } => {
                self.change_petition(*petition, |known| known.plea = plea.clone());
            }
            Event::PetitionRemoved { petition } => {
                self.change_petition(*petition, |known| known.removed = true);
            }
            Event::PetitionSettled { petition, settlement } => {
                self.change_petition(*petition, |known| {
                    known.settlement = Some(settlement.clone());
                    known.at = Some(at);
                });
            }
            Event::RemarkRecorded { member, kind, text, .. } => {
                let id = crate::meeting::id::RemarkId::from_index(self.remarks.len());
                let (member, kind, text) = (*member, *kind, text.clone());
                self.remarks.push(Remark { id, member, kind, text, at });
            }
            Event::RemarkChanged { remark, kind, text } => {
                if let Some(known) = self.remarks.get_mut(remark.index()) {
                    known.kind = *kind;
                    known.text.clone_from(text);
                }
            }
            Event::QuestionProposed { matter, source } => {
                let proposed = Proposed { matter: matter.clone(), source: source.clone() };
                self.next.questions.push(proposed);
            }
            Event::ProposalRemoved { place } if *place < self.next.questions.len() => {
                self.next.questions.remove(*place);
            }
            Event::NextMeetingSet { on, at } => {
                self.next.on = *on;
                self.next.at = *at;
            }
            Event::CriterionScored { criterion, judged } => {
                self.scoring.judged.insert(criterion.clone(), judged.clone());
            }
            Event::ScoreDrafted { score } => self.scoring.drafted = Some(score.clone()),
            Event::ScoreAdopted { score, reason, ballot } => {
                let (score, reason, ballot) = (score.clone(), reason.clone(), *ballot);
                self.scoring.adopted = Some(Adopted { score, reason, ballot, at });
            }
            _ => {}
        }
    }

    fn raised(&mut self, at: Stamp, plea: &Plea) {
        let id = PetitionId::from_index(self.petitions.len());
        let plea = plea.clone();
        let petition =
            Petition { id, plea, old: None, settlement: None, at: Some(at), removed: false };
        self.petitions.push(Arc::new(petition));
    }
}
