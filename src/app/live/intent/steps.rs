//! Actions about the steps.

use crate::app::action::Action;
use crate::app::dialog::Ask;
use crate::app::live::intent::Intent;
use crate::app::live::{Focus, Live, Row};
use crate::meeting::command::Command;
use crate::meeting::procedure::{Item, ItemKind, StepId};
use crate::meeting::refusal::{Refusal, Thing};
use crate::meeting::step::{StepRun, StepState};

impl Live {
    pub(super) fn step_intent(&self, action: Action) -> Result<Intent, Refusal> {
        match action {
            // Behind the last step lies the end of the meeting.
            Action::NextStep if self.meeting().next_step().is_none() => Ok(Intent::Closing),
            Action::NextStep => Ok(Intent::Submit(Command::FinishStep { reason: None })),
            Action::StepBack => {
                let steps = &self.meeting().steps;
                let here = steps.iter().position(|run| run.state == StepState::Current);
                let before = steps.get(..here.unwrap_or(steps.len())).unwrap_or_default();
                let step = before.iter().rev().find(|run| run.state != StepState::Skipped);
                let step = step.ok_or(Refusal::NoStepLeft)?.id.clone();
                Ok(Intent::Submit(Command::EnterStep { step }))
            }
            Action::SkipStep => self.skip_intent(),
            Action::Tick => self.tick_intent(),
            Action::GoToStep => {
                let step = self.selected_step()?.id.clone();
                Ok(Intent::Submit(Command::EnterStep { step }))
            }
            Action::StepEarlier => self.shift_step(-1),
            _ => self.shift_step(1),
        }
    }

    fn selected_step(&self) -> Result<&StepRun, Refusal> {
        self.meeting().steps.get(self.step).ok_or(Refusal::Unknown(Thing::Step))
    }

    /// A step that may be left out needs no reason.
    fn skip_intent(&self) -> Result<Intent, Refusal> {
        let id = match self.focus {
            Focus::Steps => self.selected_step()?.id.clone(),
            Focus::People | Focus::Sheet => {
                self.current_step().cloned().ok_or(Refusal::NoStepLeft)?
            }
        };
        let optional = self.meeting().procedure.step(&id).is_some_and(|(_, step)| step.optional);
        Ok(if optional {
            Intent::Submit(Command::SkipStep { step: id, reason: String::new() })
        } else {
            Intent::Ask(Ask::Skip(id))
        })
    }

    fn shift_step(&self, by: isize) -> Result<Intent, Refusal> {
        let step = self.selected_step()?.id.clone();
        let to = self.step.checked_add_signed(by).ok_or(Refusal::AlreadySo)?;
        Ok(Intent::Submit(Command::MoveStep { step, to }))
    }

    /// The selected item of the sheet, else the first still missing.
    fn tick_intent(&self) -> Result<Intent, Refusal> {
        let (run, step) = self.meeting().current().ok_or(Refusal::NoStepLeft)?;
        let selected = match (self.focus, self.sheet_row()) {
            (Focus::Sheet, Some(Row::Item(place))) => step.items.get(place),
            _ => None,
        };
        let missing = || step.items.iter().find(|item| !run.items.contains_key(&item.id));
        let item = selected.or_else(missing).ok_or(Refusal::Unknown(Thing::Item))?;
        Ok(Self::item_intent(&run.id, item, run.items.contains_key(&item.id)))
    }

    /// Ticks an item or takes the tick off; asks for what is to be written.
    pub(super) fn item_intent(step: &StepId, item: &Item, is_recorded: bool) -> Intent {
        let (step, id) = (step.clone(), item.id.clone());
        match item.kind {
            ItemKind::Tick if is_recorded => Intent::Submit(Command::ClearItem { step, item: id }),
            ItemKind::Tick => {
                Intent::Submit(Command::RecordItem { step, item: id, value: String::new() })
            }
            ItemKind::Text => Intent::Ask(Ask::Item { step, item: id, number: false }),
            ItemKind::Number => Intent::Ask(Ask::Item { step, item: id, number: true }),
        }
    }
}
