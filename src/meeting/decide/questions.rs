//! Commands about questions, positions and outcomes.

use super::blank::{optional, written};
use crate::meeting::Meeting;
use crate::meeting::event::Event;
use crate::meeting::id::{MemberId, QuestionId};
use crate::meeting::permits::refuse;
use crate::meeting::question::{Matter, OutcomeKind, Question, Stance};
use crate::meeting::refusal::{Blank, Refusal, Thing};

impl Meeting {
    pub(super) fn listed(&self, id: QuestionId) -> Result<&Question, Refusal> {
        self.question(id)
            .filter(|question| !question.removed)
            .ok_or(Refusal::Unknown(Thing::Question))
    }

    pub(super) fn add_question(&self, matter: &Matter) -> Result<Event, Refusal> {
        let question = QuestionId::from_index(self.questions.len());
        let mut matter = worded(matter)?;
        // What comes up while a step takes questions up is one of its own.
        let here = self.current().filter(|(_, step)| step.takes_questions());
        let here = here.filter(|_| self.procedure.has_several_takers());
        matter.step = matter.step.or_else(|| here.map(|(run, _)| run.id.clone()));
        self.known_taker(&matter)?;
        Ok(Event::QuestionAdded { question, matter })
    }

    pub(super) fn reword(&self, id: QuestionId, matter: &Matter) -> Result<Event, Refusal> {
        let known = &self.listed(id)?.matter;
        let mut matter = worded(matter)?;
        matter.step = matter.step.or_else(|| known.step.clone());
        refuse(*known == matter, Refusal::AlreadySo)?;
        self.known_taker(&matter)?;
        Ok(Event::QuestionReworded { question: id, matter })
    }

    /// Refuses a step that takes no questions up.
    fn known_taker(&self, matter: &Matter) -> Result<(), Refusal> {
        let Some(step) = &matter.step else { return Ok(()) };
        let known = self.procedure.takers().any(|taker| taker.id == *step);
        refuse(!known, Refusal::Unknown(Thing::Step))
    }

    pub(super) fn move_question(&self, id: QuestionId, to: usize) -> Result<Event, Refusal> {
        self.listed(id)?;
        // Among those that the same step takes up.
        let own = |other: &QuestionId| self.taker_place(*other) == self.taker_place(id);
        let first = self.order.iter().position(own).unwrap_or(0);
        let last = self.order.iter().rposition(own).unwrap_or(0);
        let to = to.clamp(first, last);
        refuse(self.order.get(to) == Some(&id), Refusal::AlreadySo)?;
        Ok(Event::QuestionMoved { question: id, to })
    }

    pub(super) fn remove_question(&self, id: QuestionId) -> Result<Event, Refusal> {
        let discussed = self.listed(id)?.opened_at.is_some();
        refuse(discussed, Refusal::QuestionDiscussed(id))?;
        Ok(Event::QuestionRemoved { question: id })
    }

    pub(super) fn take_up(&self, id: QuestionId) -> Result<Event, Refusal> {
        let question = self.listed(id)?;
        let is_open = self.open == Some(id) && question.outcome().is_none();
        refuse(is_open, Refusal::QuestionIsOpen(id))?;
        Ok(Event::QuestionOpened { question: id })
    }

    pub(super) fn set_outcome(
        &self,
        kind: OutcomeKind,
        text: &str,
        despite: Option<String>,
    ) -> Result<Event, Refusal> {
        let question = self.open_question().ok_or(Refusal::NoQuestionOpen)?;
        let text = match kind {
            OutcomeKind::Concluded | OutcomeKind::PassedUp => written(text, Blank::Conclusion)?,
            OutcomeKind::Deferred | OutcomeKind::Withdrawn => optional(text, Blank::Conclusion)?,
        };
        // A matter put off or withdrawn was not settled over anybody's head.
        let settles = matches!(kind, OutcomeKind::Concluded | OutcomeKind::PassedUp);
        let asked = settles && self.procedure.rules.participation.each_question;
        let count = if asked { self.participation(Some(question)).silent() } else { 0 };
        let despite = match (count, despite) {
            (0, _) => String::new(),
            (count, None) => return Err(Refusal::SomeSilent { count }),
            (_, Some(reason)) => written(&reason, Blank::Reason)?,
        };
        Ok(Event::OutcomeSet { question: question.id, kind, text, despite })
    }

    pub(super) fn take_position(
        &self,
        id: MemberId,
        stance: Stance,
        reason: &str,
    ) -> Result<Event, Refusal> {
        let question = self.open_question().ok_or(Refusal::NoQuestionOpen)?;
        refuse(self.present(id)?.is_guest(), Refusal::GuestMayNot(id))?;
        let reason = optional(reason, Blank::Reason)?;
        let held = question.position_of(id);
        let same = held.is_some_and(|held| held.stance == stance && held.reason == reason);
        refuse(same, Refusal::AlreadySo)?;
        Ok(Event::PositionTaken { question: question.id, member: id, stance, reason })
    }
}

pub(super) fn worded(matter: &Matter) -> Result<Matter, Refusal> {
    Ok(Matter { title: written(&matter.title, Blank::Question)?, ..matter.clone() })
}
