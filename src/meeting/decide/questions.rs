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
        Ok(Event::QuestionAdded { question, matter: worded(matter)? })
    }

    pub(super) fn reword(&self, id: QuestionId, matter: &Matter) -> Result<Event, Refusal> {
        let matter = worded(matter)?;
        refuse(self.listed(id)?.matter == matter, Refusal::AlreadySo)?;
        Ok(Event::QuestionReworded { question: id, matter })
    }

    pub(super) fn move_question(&self, id: QuestionId, to: usize) -> Result<Event, Refusal> {
        self.listed(id)?;
        let to = to.min(self.order.len().saturating_sub(1));
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
    Ok(Matter { title: written(&matter.title, Blank::Question)?, minutes: matter.minutes })
}
