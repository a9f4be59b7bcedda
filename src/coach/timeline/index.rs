//! Where things happened along a record: the steps, the questions, who spoke.
//!
//! Every place is a number of entries: after so many, it had happened.

use crate::meeting::Meeting;
use crate::meeting::event::Event;
use crate::meeting::id::{MemberId, QuestionId, SpeechId};
use crate::meeting::procedure::StepId;

/// Where things happened.
#[derive(Debug, Default)]
pub struct Index {
    /// When the meeting came to which step.
    steps: Vec<(usize, StepId)>,
    /// When which question was taken up.
    questions: Vec<(usize, QuestionId)>,
    /// Who had the floor, in order; no two at a time.
    turns: Vec<Turn>,
    /// The turn going on.
    speaking: Option<SpeechId>,
    /// When the roster may have changed.
    people: Vec<usize>,
}

/// A time for which somebody had the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Who.
    pub member: MemberId,
    /// After how many entries they had it.
    pub from: usize,
    /// After how many they had it no longer; at the end of the record if they kept it.
    pub to: usize,
}

impl Index {
    /// Takes notice of what came of the entry with which `count` have happened.
    pub(super) fn notice(&mut self, count: usize, event: &Event, meeting: &Meeting) {
        if moves(event)
            && let Some((run, _)) = meeting.current()
            && self.steps.last().is_none_or(|(_, step)| *step != run.id)
        {
            self.steps.push((count, run.id.clone()));
        }
        if let Event::QuestionOpened { question } = event {
            self.questions.push((count, *question));
        }
        if matches!(
            event,
            Event::Opened(_)
                | Event::MemberAdded { .. }
                | Event::MemberCorrected { .. }
                | Event::Undone { .. }
                | Event::Redone { .. }
        ) {
            self.people.push(count);
        }
        let speaking = meeting.speaking();
        let speech = speaking.map(|speech| speech.id);
        if speech != self.speaking {
            self.end(count);
            self.speaking = speech;
            let turn =
                speaking.map(|speech| Turn { member: speech.member, from: count, to: count });
            self.turns.extend(turn);
        }
    }

    /// Ends the turn going on.
    pub(super) fn end(&mut self, count: usize) {
        if let (Some(_), Some(turn)) = (self.speaking.take(), self.turns.last_mut()) {
            turn.to = count;
        }
    }

    pub(super) fn has_same_people(&self, from: usize, to: usize) -> bool {
        let before = |count: usize| self.people.partition_point(|changed| *changed <= count);
        before(from) == before(to)
    }

    /// Returns when the meeting came to which step, in order; a step may come again.
    pub fn steps(&self) -> &[(usize, StepId)] {
        &self.steps
    }

    /// Returns when which question was taken up, in order.
    pub fn questions(&self) -> &[(usize, QuestionId)] {
        &self.questions
    }

    /// Returns who had the floor, in order.
    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// Returns the first place of a step behind `count`.
    pub fn step_after(&self, count: usize) -> Option<usize> {
        let behind = self.steps.partition_point(|(place, _)| *place <= count);
        self.steps.get(behind).map(|(place, _)| *place)
    }

    /// Returns the last place of a step before `count`.
    pub fn step_before(&self, count: usize) -> Option<usize> {
        let behind = self.steps.partition_point(|(place, _)| *place < count);
        self.steps.get(behind.checked_sub(1)?).map(|(place, _)| *place)
    }

    /// Says whether somebody had the floor at some moment between two places, both included.
    pub fn speaks_between(&self, from: usize, to: usize) -> bool {
        let behind = self.turns.partition_point(|turn| turn.from <= to);
        let last = behind.checked_sub(1).and_then(|place| self.turns.get(place));
        last.is_some_and(|turn| turn.to > from || turn.from >= from)
    }
}

/// Says whether an event can bring the meeting to another step.
const fn moves(event: &Event) -> bool {
    matches!(
        event,
        Event::Opened(_)
            | Event::StepEntered { .. }
            | Event::StepFinished { .. }
            | Event::StepSkipped { .. }
            | Event::Undone { .. }
            | Event::Redone { .. }
    )
}
