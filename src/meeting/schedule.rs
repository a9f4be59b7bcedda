//! The clock against the plan: how far ahead or behind, and when it will end.
//!
//! Never nagging: it is a figure on the screen, and a finding at the end at most.

use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::procedure::Step;
use crate::meeting::step::{StepRun, StepState};

/// Where the meeting stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// Seconds the meeting has lasted, pauses left out.
    pub elapsed: u64,
    /// Seconds planned.
    pub planned: u64,
    /// Seconds the meeting will be longer than planned; negative when shorter.
    pub behind: i64,
    /// When it will end if the rest takes what is planned.
    pub ends_at: Stamp,
}

impl Meeting {
    /// Returns where the meeting stands in time.
    pub fn schedule(&self, now: Stamp) -> Schedule {
        let millis = self.clock.millis(now);
        let elapsed = millis / 1000;
        let planned = u64::from(self.planned_minutes) * 60;
        let remaining: u64 = self
            .steps
            .iter()
            .map(|run| match run.state {
                StepState::Done | StepState::Skipped => 0,
                StepState::Open | StepState::Current => {
                    self.step_budget(run).saturating_sub(run.watch.seconds(millis))
                }
            })
            .sum();
        let remaining = if self.closed_at.is_some() { 0 } else { remaining };
        let rest = i64::try_from(remaining).ok().and_then(chrono::TimeDelta::try_seconds);
        let ends_at = rest.and_then(|rest| now.checked_add_signed(rest)).unwrap_or(now);
        let total = i64::try_from(elapsed.saturating_add(remaining)).unwrap_or(i64::MAX);
        let behind = total - i64::try_from(planned).unwrap_or(i64::MAX);
        Schedule { elapsed, planned, behind, ends_at: self.closed_at.unwrap_or(ends_at) }
    }

    /// Returns the seconds planned for a step: its share of the meeting's planned length.
    pub fn step_budget(&self, run: &StepRun) -> u64 {
        let all: u64 = self.procedure.steps.iter().map(|step| self.weight(step)).sum();
        let own = self.procedure.step(&run.id).map_or(0, |(_, step)| self.weight(step));
        let planned = u128::from(self.planned_minutes) * 60;
        let share = (u128::from(own) * planned).checked_div(u128::from(all)).unwrap_or(0);
        u64::try_from(share).unwrap_or(u64::MAX)
    }

    /// A step that takes questions up weighs what they are planned for, where all of them say so.
    fn weight(&self, step: &Step) -> u64 {
        let minutes = u64::from(step.minutes);
        if !step.takes_questions() {
            return minutes;
        }
        self.questions_of(step)
            .map(|question| question.matter.minutes.map(u64::from))
            .sum::<Option<u64>>()
            .filter(|sum| *sum > 0)
            .unwrap_or(minutes)
    }
}
