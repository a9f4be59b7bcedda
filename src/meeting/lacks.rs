//! What a step still lacks, and what is unfinished in the meeting.

use crate::meeting::Meeting;
use crate::meeting::event::Unfinished;
use crate::meeting::procedure::{Requirement, StepId};
use crate::meeting::step::{Lack, StepState};

impl Meeting {
    /// Returns what a step still lacks, in the procedure's order.
    pub fn lacks(&self, id: &StepId) -> Vec<Lack> {
        let (Some((_, step)), Some(run)) = (self.procedure.step(id), self.step(id)) else {
            return Vec::new();
        };
        let required = step.requires.iter().filter_map(|requirement| {
            let count = self.missing(*requirement, id);
            (count > 0).then_some(Lack::Requirement { requirement: *requirement, count })
        });
        let items = step
            .items
            .iter()
            .filter(|item| !item.optional && !run.items.contains_key(&item.id))
            .map(|item| Lack::Item { item: item.id.clone() });
        required.chain(items).collect()
    }

    /// Returns how much of a requirement is missing; 0 when it is met.
    pub fn missing(&self, requirement: Requirement, step: &StepId) -> u32 {
        let vacant = |holder: Option<_>| u32::from(holder.is_none());
        match requirement {
            Requirement::Chair => vacant(self.officers.chair),
            Requirement::Secretary => vacant(self.officers.secretary),
            Requirement::Observer => vacant(self.officers.observer),
            Requirement::RollCall => self.figures().unmarked,
            Requirement::Agenda => u32::from(self.order.is_empty()),
            Requirement::Outcomes => {
                self.agenda().filter(|question| question.outcome().is_none()).count() as u32
            }
            Requirement::EveryoneHeard => self.participation(None).silent(),
            Requirement::Speech => u32::from(self.step(step).is_none_or(|run| run.speeches == 0)),
            Requirement::GuestHeard => {
                u32::from(self.figures().guests > 0 && self.talk.guest_turns == 0)
            }
        }
    }

    /// Returns what would be left unfinished if the meeting were closed now.
    pub fn unfinished(&self) -> Vec<Unfinished> {
        let mut list = Vec::new();
        if self.officers.secretary.is_none() {
            list.push(Unfinished::Secretary);
        }
        let unmarked = self.figures().unmarked;
        if unmarked > 0 {
            list.push(Unfinished::Unmarked { count: unmarked });
        }
        let last = self.steps.len().saturating_sub(1);
        list.extend(
            self.steps
                .iter()
                .enumerate()
                .filter(|(place, run)| match run.state {
                    StepState::Open => true,
                    // Closing is what the last step is for.
                    StepState::Current => *place != last || !self.lacks(&run.id).is_empty(),
                    StepState::Done | StepState::Skipped => false,
                })
                .map(|(_, run)| Unfinished::Step { step: run.id.clone() }),
        );
        list.extend(
            self.agenda()
                .filter(|question| question.outcome().is_none())
                .map(|question| Unfinished::Question { question: question.id }),
        );
        let silent = self.participation(None).silent();
        if self.procedure.rules.participation.everyone && silent > 0 {
            list.push(Unfinished::Silent { count: silent });
        }
        list
    }
}
