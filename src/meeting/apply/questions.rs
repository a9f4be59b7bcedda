//! What question events do.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::meeting::Meeting;
use crate::meeting::clock::{Stamp, Stopwatch};
use crate::meeting::event::Event;
use crate::meeting::id::QuestionId;
use crate::meeting::question::{Matter, Outcome, Position, Question};

impl Meeting {
    pub(super) fn list_question(&mut self, matter: Matter) {
        let id = QuestionId::from_index(self.questions.len());
        self.questions.push(Arc::new(Question {
            id,
            matter,
            watch: Stopwatch::default(),
            opened_at: None,
            positions: Vec::new(),
            held: BTreeMap::new(),
            passed: BTreeSet::new(),
            heard: BTreeMap::new(),
            invited: BTreeSet::new(),
            outcomes: Vec::new(),
            settled: false,
            removed: false,
        }));
        self.order.push(id);
        self.sort_agenda();
    }

    /// Changes one question; nothing if there is no such.
    pub(super) fn change_question(&mut self, id: QuestionId, change: impl FnOnce(&mut Question)) {
        if let Some(question) = self.questions.get_mut(id.index()) {
            change(Arc::make_mut(question));
        }
    }

    /// The open question is no longer discussed; returns which one it was.
    pub(super) fn stop_question(&mut self, millis: u64) -> Option<QuestionId> {
        let id = self.open.take()?;
        self.change_question(id, |question| question.watch.stop(millis));
        Some(id)
    }

    /// A question set aside is discussed again.
    pub(super) fn take_up_again(&mut self, id: QuestionId, millis: u64) {
        self.change_question(id, |question| question.watch.start(millis));
        self.open = Some(id);
    }

    pub(super) fn apply_question(&mut self, at: Stamp, event: &Event) {
        let millis = self.clock.millis(at);
        match event {
            Event::QuestionAdded { matter, .. } => self.list_question(matter.clone()),
            Event::QuestionReworded { question, matter } => {
                self.change_question(*question, |known| known.matter = matter.clone());
                self.sort_agenda();
            }
            Event::QuestionMoved { question, to } => {
                if let Some(from) = self.order.iter().position(|id| id == question) {
                    self.order.remove(from);
                    self.order.insert((*to).min(self.order.len()), *question);
                    self.sort_agenda();
                }
            }
            Event::QuestionRemoved { question } => {
                self.order.retain(|id| id != question);
                self.change_question(*question, |known| known.removed = true);
            }
            Event::QuestionOpened { question } => {
                self.end_speech(at);
                self.stop_question(millis);
                self.change_question(*question, |known| {
                    known.settled = false;
                    known.opened_at.get_or_insert(at);
                    known.watch.start(millis);
                });
                self.open = self.question(*question).map(|known| known.id);
            }
            Event::OutcomeSet { question, kind, text, despite } => {
                self.end_speech(at);
                self.stop_question(millis);
                let outcome =
                    Outcome { kind: *kind, text: text.clone(), despite: despite.clone(), at };
                self.change_question(*question, |known| {
                    known.outcomes.push(outcome);
                    known.settled = true;
                });
            }
            Event::PositionTaken { question, member, stance, reason } => {
                let position =
                    Position { member: *member, stance: *stance, reason: reason.clone(), at };
                self.change_question(*question, |known| known.take_position(position));
            }
            _ => {}
        }
    }
}
