//! What a step still lacks, and what is unfinished in the meeting.

use crate::meeting::Meeting;
use crate::meeting::event::Unfinished;
use crate::meeting::note::About;
use crate::meeting::procedure::{Requirement, StepId};
use crate::meeting::question::{OutcomeKind, Question};
use crate::meeting::step::{Lack, StepState};
use crate::meeting::task::Task;

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
                let due = self.questions_up_to(step);
                due.filter(|question| question.outcome().is_none()).count() as u32
            }
            Requirement::EveryoneHeard => self.participation(None).silent(),
            Requirement::Speech => u32::from(self.step(step).is_none_or(|run| run.speeches == 0)),
            Requirement::GuestHeard => {
                u32::from(self.figures().guests > 0 && self.talk.guest_turns == 0)
            }
            Requirement::TasksReviewed => self.unreviewed(),
            Requirement::TasksForAll => self.without_task(),
            Requirement::TasksComplete => {
                let vague =
                    |task: &&Task| task.assignment.owners.is_empty() || task.due().is_none();
                self.tasks().filter(|task| task.is_given()).filter(vague).count() as u32
            }
            Requirement::PetitionsSettled => self.pending_petitions(),
            Requirement::Vote => u32::from(!self.ballots.iter().any(|ballot| {
                ballot.verdict().is_some()
                    && matches!(&ballot.proposal.about, About::Step(id) if id == step)
            })),
            Requirement::QuestionsVoted => {
                let due: Vec<_> = self.questions_up_to(step).map(|question| question.id).collect();
                self.unvoted().filter(|question| due.contains(&question.id)).count() as u32
            }
            Requirement::Score => {
                u32::from(self.procedure.sheet.is_some() && self.scoring.adopted.is_none())
            }
        }
    }

    /// Returns how many tasks of last time were not reported on.
    pub fn unreviewed(&self) -> u32 {
        self.tasks().filter(|task| task.is_unreviewed()).count() as u32
    }

    /// Returns how many petitions nothing was done with in this meeting.
    pub fn pending_petitions(&self) -> u32 {
        self.petitions().filter(|petition| petition.is_pending()).count() as u32
    }

    /// Goes through the questions that were concluded and on which no vote was announced.
    pub fn unvoted(&self) -> impl Iterator<Item = &Question> {
        let concluded = |question: &&Question| {
            question.outcome().is_some_and(|outcome| outcome.kind == OutcomeKind::Concluded)
        };
        let voted = |question: &Question| {
            self.ballots.iter().any(|ballot| {
                ballot.verdict().is_some() && ballot.proposal.about == About::Question(question.id)
            })
        };
        self.agenda().filter(concluded).filter(move |question| !voted(question))
    }

    /// Returns what would be left unfinished if the meeting were closed now.
    pub fn unfinished(&self) -> Vec<Unfinished> {
        let mut list = Vec::new();
        let asks_secretary =
            self.procedure.steps.iter().any(|step| step.requires.contains(&Requirement::Secretary));
        if asks_secretary && self.officers.secretary.is_none() {
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
        list.extend(self.balloting().map(|ballot| Unfinished::Ballot { ballot: ballot.id }));
        let asks = |requirement| {
            self.procedure.steps.iter().any(|step| step.requires.contains(&requirement))
        };
        let counted = [
            (Requirement::TasksReviewed, self.unreviewed()),
            (Requirement::TasksForAll, self.without_task()),
            (Requirement::PetitionsSettled, self.pending_petitions()),
        ];
        for (requirement, count) in counted {
            if count > 0 && asks(requirement) {
                list.push(match requirement {
                    Requirement::TasksReviewed => Unfinished::OldTasks { count },
                    Requirement::TasksForAll => Unfinished::WithoutTask { count },
                    _ => Unfinished::Petitions { count },
                });
            }
        }
        if self.procedure.sheet.is_some() && self.scoring.adopted.is_none() {
            list.push(Unfinished::Score);
        }
        let silent = self.participation(None).silent();
        if self.procedure.rules.participation.everyone && silent > 0 {
            list.push(Unfinished::Silent { count: silent });
        }
        list
    }
}
