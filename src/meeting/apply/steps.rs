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
        }
    }

    /// Leaves the step standing as `state`.
    pub(super) fn leave(&mut self, at: Stamp, millis: u64, state: StepState) {
        self.watch.stop(millis);
        self.left_at = Some(at);
        self.state = state;
    }
}

impl Meeting {
    fn run(&mut self, id: &StepId) -> Option<&mut StepRun> {
        self.steps.iter_mut().find(|run| run.id == *id)
    }

    /// Comes to a step; the one before stays open, and whoever spoke stops.
    pub(super) fn enter(&mut self, at: Stamp, id: &StepId) {
        self.end_speech(at);
        let millis = self.clock.millis(at);
        for run in self.steps.iter_mut().filter(|run| run.state == StepState::Current) {
            run.leave(at, millis, StepState::Open);
        }
        if let Some(run) = self.run(id) {
            run.state = StepState::Current;
            run.reason.clear();
            run.lacking.clear();
            run.entered_at.get_or_insert(at);
            run.watch.start(millis);
        }
    }

    /// Leaves a step for good and comes to the next.
    fn go_on(&mut self, at: Stamp, next: Option<&StepId>) {
        if let Some(next) = next {
            self.enter(at, next);
        }
    }

    pub(super) fn apply_step(&mut self, at: Stamp, event: &Event) {
        let millis = self.clock.millis(at);
        match event {
            Event::StepEntered { step } => self.enter(at, step),
            Event::StepFinished { step, lacking, reason, next } => {
                self.end_speech(at);
                if let Some(run) = self.run(step) {
                    run.leave(at, millis, StepState::Done);
                    run.lacking.clone_from(lacking);
                    run.reason.clone_from(reason);
                }
                self.go_on(at, next.as_ref());
            }
            Event::StepSkipped { step, reason, next } => {
                if let Some(run) = self.run(step) {
                    run.leave(at, millis, StepState::Skipped);
                    run.reason.clone_from(reason);
                }
                self.go_on(at, next.as_ref());
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
