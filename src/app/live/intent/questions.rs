//! Actions about questions and positions.

use strum::IntoEnumIterator as _;

use crate::app::action::Action;
use crate::app::dialog::{Ask, Choice};
use crate::app::live::intent::Intent;
use crate::app::live::{Focus, Live, Row};
use crate::meeting::command::Command;
use crate::meeting::id::QuestionId;
use crate::meeting::procedure::Activity;
use crate::meeting::question::{Matter, OutcomeKind, Stance};
use crate::meeting::refusal::{Refusal, Thing};

impl Live {
    pub(super) fn question_intent(&self, action: Action) -> Result<Intent, Refusal> {
        match action {
            Action::Agree => self.position(Stance::Agree),
            Action::Disagree => self.position(Stance::Disagree),
            Action::Other => self.position(Stance::Other),
            Action::Pass => self.position(Stance::Pass),
            Action::Reason => self.reason_intent(),
            Action::Conclude => {
                Ok(Intent::Choose(OutcomeKind::iter().map(Choice::Outcome).collect()))
            }
            Action::OpenQuestion => self.open_intent(),
            Action::AddQuestion => Ok(Intent::Ask(Ask::NewQuestion)),
            Action::SheetEnter => self.sheet_intent(),
            Action::Reword => Ok(Intent::Ask(Ask::Reword(self.selected_question()?))),
            Action::RemoveQuestion => Ok(Intent::Submit(match self.sheet_row() {
                Some(Row::Proposed(place)) => Command::RemoveProposal { place },
                _ => Command::RemoveQuestion { question: self.selected_question()? },
            })),
            Action::QuestionUp => self.shift_question(-1),
            _ => self.shift_question(1),
        }
    }

    /// A changed stance keeps no reason of the other one.
    fn position(&self, stance: Stance) -> Result<Intent, Refusal> {
        let member = self.holder().ok_or(Refusal::Unknown(Thing::Member))?;
        Ok(Intent::Submit(Command::TakePosition { member, stance, reason: String::new() }))
    }

    fn reason_intent(&self) -> Result<Intent, Refusal> {
        let question = self.meeting().open_question().ok_or(Refusal::NoQuestionOpen)?;
        let member = self.holder().ok_or(Refusal::Unknown(Thing::Member))?;
        // Between two speeches the reason belongs to whoever took a position last.
        let held = question
            .position_of(member)
            .filter(|_| self.meeting().speaking().is_some() || self.people.is_holding())
            .or_else(|| question.positions.last())
            .ok_or(Refusal::Unknown(Thing::Speech))?;
        Ok(Intent::Ask(Ask::Reason { member: held.member, stance: held.stance }))
    }

    fn selected_question(&self) -> Result<QuestionId, Refusal> {
        match self.sheet_row() {
            Some(Row::Question(id)) => Ok(id),
            _ => Err(Refusal::Unknown(Thing::Question)),
        }
    }

    /// The selected question, else the next without an outcome.
    fn open_intent(&self) -> Result<Intent, Refusal> {
        let selected =
            (self.focus == Focus::Sheet).then(|| self.selected_question().ok()).flatten();
        let next = || self.meeting().next_question().map(|question| question.id);
        let question = selected.or_else(next).ok_or(Refusal::NoQuestions)?;
        Ok(Intent::Submit(Command::OpenQuestion { question }))
    }

    /// Enter on a row: tick the item, open the question; with nothing left to open, go on.
    fn sheet_intent(&self) -> Result<Intent, Refusal> {
        let (run, step) = self.meeting().current().ok_or(Refusal::NoStepLeft)?;
        match self.sheet_row() {
            Some(Row::Item(place)) => {
                let item = step.items.get(place).ok_or(Refusal::Unknown(Thing::Item))?;
                Ok(Self::item_intent(&run.id, item, run.items.contains_key(&item.id)))
            }
            Some(Row::Ballot(ballot)) => Ok(Intent::Ballot(Some(ballot))),
            Some(Row::Question(question)) if step.activity != Activity::Discuss => {
                Ok(Intent::Ask(Ask::Reword(question)))
            }
            // A settled question is taken up again with a key of its own, never by going on.
            Some(Row::Question(id))
                if self.meeting().question(id).is_some_and(|known| known.outcome().is_some()) =>
            {
                self.step_intent(Action::NextStep)
            }
            Some(Row::Question(_)) => self.open_intent(),
            _ => self.step_intent(Action::NextStep),
        }
    }

    /// One place up or down among the questions of the same step; past the first or the last of them
    /// the question goes over to the step before or behind that takes questions up.
    fn shift_question(&self, by: isize) -> Result<Intent, Refusal> {
        let question = self.selected_question()?;
        let meeting = self.meeting();
        let taker_of = |id| meeting.taker_of(meeting.question(id)?).map(|step| &step.id);
        let own = taker_of(question);
        let place = meeting.agenda_number(question).unwrap_or(1) - 1;
        let beside = place.checked_add_signed(by);
        let beside = beside.and_then(|to| Some((to, meeting.agenda().nth(to)?.id)));
        if let Some((to, _)) = beside.filter(|(_, other)| taker_of(*other) == own) {
            return Ok(Intent::Submit(Command::MoveQuestion { question, to }));
        }
        let takers: Vec<_> = meeting.procedure.takers().map(|step| &step.id).collect();
        let here = takers.iter().position(|step| Some(*step) == own).ok_or(Refusal::AlreadySo)?;
        let step = here.checked_add_signed(by).and_then(|there| takers.get(there));
        let step = step.ok_or(Refusal::AlreadySo)?;
        let known = meeting.question(question).ok_or(Refusal::Unknown(Thing::Question))?;
        let matter = Matter { step: Some((*step).clone()), ..known.matter.clone() };
        Ok(Intent::Submit(Command::RewordQuestion { question, matter }))
    }
}
