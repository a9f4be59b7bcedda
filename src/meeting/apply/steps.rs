//! What step events do.

use std::collections::BTreeMap;

use crate::meeting::Meeting;
use crate::meeting::clock::{Stamp, Stopwatch};
use crate::meeting::event::Event;
use crate::meeting::procedure::StepId;
use crate::meeting::step::{StepRun, StepState};

impl StepRun {
    /// Returns a step not yet taken.
    pub(super) fn new(id: StepId) -> Self {
        Self {
            id,
            state: StepState::Open,
            reason: String::new(),
            lacking: Vec::new(),
            entered_at: None,
            left_at: None,
            watch: Stopwatch::default(),
            items: BTreeMap::new(),
            speeches: 0,
            aside: None,
        }
    }
}

impl Meeting {
    fn run(&mut self, id: &StepId) -> Option<&mut StepRun> {
        self.steps.iter_mut().find(|run| run.id == *id)
    }

    /// Comes to a step; the one before stays open. A question set aside there is taken up again.
    pub(super) fn enter(&mut self, at: Stamp, id: &StepId) {
        if self.step(id).is_none() {
            return;
        }
        if let Some(here) = self.current().map(|(run, _)| run.id.clone()) {
            self.leave_step(at, &here, StepState::Open);
        }
        let millis = self.clock.millis(at);
        let Some(run) = self.run(id) else { return };
        run.state = StepState::Current;
        run.reason.clear();
        run.lacking.clear();
        run.entered_at.get_or_insert(at);
        run.watch.start(millis);
        let aside = run.aside.take().and_then(|aside| self.question(aside));
        if let Some(aside) = aside.filter(|aside| aside.outcome().is_none()).map(|aside| aside.id) {
            self.take_up_again(aside, millis);
        }
    }

    /// Leaves the step the meeting is at standing as `state`: whoever spoke stops, and the question
    /// being discussed is set aside, so that no time and no speech elsewhere falls to it.
    pub(super) fn leave_step(&mut self, at: Stamp, id: &StepId, state: StepState) {
        self.end_speech(at);
        let millis = self.clock.millis(at);
        let aside = self.stop_question(millis).filter(|_| state == StepState::Open);
        if let Some(run) = self.run(id) {
            run.watch.stop(millis);
            run.left_at = Some(at);
            run.state = state;
            run.aside = aside;
        }
    }

    fn is_at(&self, id: &StepId) -> bool {
        self.step(id).is_some_and(|run| run.state == StepState::Current)
    }

    /// Is done with a step, or does without it, whether or not the meeting is there.
    fn settle(&mut self, at: Stamp, id: &StepId, state: StepState, reason: &str) {
        if self.is_at(id) {
            self.leave_step(at, id, state);
        }
        if let Some(run) = self.run(id) {
            run.state = state;
            run.aside = None;
            run.lacking.clear();
            reason.clone_into(&mut run.reason);
        }
    }

    pub(super) fn apply_step(&mut self, at: Stamp, event: &Event) {
        match event {
            Event::StepEntered { step } => self.enter(at, step),
            Event::StepFinished { step, lacking, reason, next } => {
                self.settle(at, step, StepState::Done, reason);
                if let Some(run) = self.run(step) {
                    run.lacking.clone_from(lacking);
                }
                if let Some(next) = next {
                    self.enter(at, next);
                }
            }
            Event::StepSkipped { step, reason, next } => {
                self.settle(at, step, StepState::Skipped, reason);
                if let Some(next) = next {
                    self.enter(at, next);
                }
            }
            Event::StepMoved { step, to } => {
                if let Some(from) = self.steps.iter().position(|run| run.id == *step) {
                    let run = self.steps.remove(from);
                    self.steps.insert((*to).min(self.steps.len()), run);
                }
            }
            Event::ItemRecorded { step, item, value } => {
                if let Some(run) = self.run(step) {
                    run.items.insert(item.clone(), value.clone());
                }
            }
            Event::ItemCleared { step, item } => {
                if let Some(run) = self.run(step) {
                    run.items.remove(item);
                }
            }
            _ => {}
        }
    }
}
