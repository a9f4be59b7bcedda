//! Which step takes up which question.
//!
//! A procedure may bring questions to their outcome in more than one step: the regular part and the
//! thematic one of a sitting that joins the two. A question then belongs to the step it names, and
//! one that names none to the first of them. Where only one step does it, all questions are its own.

use crate::meeting::Meeting;
use crate::meeting::id::QuestionId;
use crate::meeting::procedure::{Activity, Procedure, Requirement, Step, StepId};
use crate::meeting::question::Question;

impl Step {
    /// Says whether the step brings questions to their outcome.
    pub fn takes_questions(&self) -> bool {
        self.activity == Activity::Discuss && self.requires.contains(&Requirement::Outcomes)
    }
}

impl Procedure {
    /// Goes through the steps that bring questions to their outcome, in order.
    pub fn takers(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.takes_questions())
    }

    /// Says whether questions are taken up in more than one step.
    pub fn has_several_takers(&self) -> bool {
        self.takers().nth(1).is_some()
    }

    /// Finds one of these steps by what a person writes: its id, its number among them, or the word
    /// its title begins with (`II`).
    pub fn taker_named(&self, written: &str) -> Option<&Step> {
        let written = written.trim().trim_end_matches('.');
        let number = written.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let begins = |title: &str| {
            let first = title.split_whitespace().next().unwrap_or_default();
            !written.is_empty() && first.trim_end_matches('.').eq_ignore_ascii_case(written)
        };
        let said =
            |step: &&Step| step.id.0 == written || begins(&step.title.vi) || begins(&step.title.en);
        self.takers().find(said).or_else(|| self.takers().nth(number?))
    }
}

impl Meeting {
    /// Returns the step that takes a question up, if the procedure has several for it.
    pub fn taker_of(&self, question: &Question) -> Option<&Step> {
        let mut takers = self.procedure.takers();
        let first = takers.next()?;
        takers.next()?;
        let named = question.matter.step.as_ref();
        let named = named.and_then(|id| self.procedure.takers().find(|step| step.id == *id));
        Some(named.unwrap_or(first))
    }

    /// Goes through the questions a step is about: its own where it is one of several that take
    /// questions up, else the whole agenda.
    pub fn questions_of<'a>(
        &'a self,
        step: &'a Step,
    ) -> impl DoubleEndedIterator<Item = &'a Question> {
        let all = !step.takes_questions() || !self.procedure.has_several_takers();
        self.agenda().filter(move |question| {
            all || self.taker_of(question).is_some_and(|own| own.id == step.id)
        })
    }

    /// Goes through the questions that should have been taken up by the end of a step: those of this
    /// step and of all before it.
    pub fn questions_up_to<'a>(&'a self, step: &StepId) -> impl Iterator<Item = &'a Question> {
        let place = |id: &StepId| self.steps.iter().position(|run| run.id == *id);
        let here = place(step);
        self.agenda().filter(move |question| {
            self.taker_of(question).is_none_or(|taker| place(&taker.id) <= here)
        })
    }

    /// Puts the agenda in the order of the steps that take it up.
    pub(super) fn sort_agenda(&mut self) {
        if !self.procedure.has_several_takers() {
            return;
        }
        let mut order = std::mem::take(&mut self.order);
        order.sort_by_key(|id| self.taker_place(*id));
        self.order = order;
    }

    /// Returns the place, among the steps, of the one that takes a question up.
    pub(super) fn taker_place(&self, id: QuestionId) -> Option<usize> {
        let taker = &self.taker_of(self.question(id)?)?.id;
        self.procedure.step(taker).map(|(place, _)| place)
    }
}
