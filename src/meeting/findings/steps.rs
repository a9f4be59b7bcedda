//! Findings about the steps and the offices: what was left out, and what was passed over.

use super::Found;
use crate::meeting::Meeting;
use crate::meeting::finding::Place;
use crate::meeting::step::{Lack, StepRun, StepState};

impl Meeting {
    pub(super) fn steps_not_taken(&self) -> Found {
        let missed = |(place, run): &(usize, &StepRun)| match run.state {
            StepState::Open => run.entered_at.is_none() && !self.lies_ahead(*place),
            StepState::Skipped => run.reason.is_empty(),
            StepState::Current | StepState::Done => false,
        };
        let needed =
            |run: &StepRun| self.procedure.step(&run.id).is_some_and(|(_, step)| !step.optional);
        self.steps
            .iter()
            .enumerate()
            .filter(missed)
            .filter(|(_, run)| needed(run))
            .map(|(_, run)| (Place::Step(run.id.clone()), 1))
            .collect()
    }

    /// Counts what is missing of each step; what was made good later is not held against it.
    pub(super) fn steps_passed(&self) -> Found {
        self.steps
            .iter()
            .enumerate()
            .map(|(place, run)| (Place::Step(run.id.clone()), self.passed_over(place, run)))
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    fn passed_over(&self, place: usize, run: &StepRun) -> u32 {
        let entered = run.state == StepState::Open && run.entered_at.is_some();
        let left = entered && !self.lies_ahead(place);
        if !left && run.lacking.is_empty() {
            return 0;
        }
        let lacks = self.lacks(&run.id);
        // Of a step that was passed, only what was missing then: whoever came later is no fault.
        let missed = |lack: &&Lack| left || run.lacking.iter().any(|then| is_of(then, lack));
        lacks.iter().filter(missed).count() as u32
    }

    pub(super) fn no_secretary(&self) -> Found {
        super::at(Place::Meeting, u32::from(self.officers.secretary.is_none()))
    }

    pub(super) fn score_missing(&self) -> Found {
        let missing = self.procedure.sheet.is_some() && self.scoring.adopted.is_none();
        super::at(Place::Meeting, u32::from(missing))
    }
}

/// Says whether two lacks are of the same thing, however many were concerned.
fn is_of(one: &Lack, other: &Lack) -> bool {
    match (one, other) {
        (Lack::Requirement { requirement, .. }, Lack::Requirement { requirement: other, .. }) => {
            requirement == other
        }
        (Lack::Item { item }, Lack::Item { item: other }) => item == other,
        (Lack::Requirement { .. }, Lack::Item { .. })
        | (Lack::Item { .. }, Lack::Requirement { .. }) => false,
    }
}
