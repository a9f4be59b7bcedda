//! Commands about the procedure: forward, back, leave out, move, tick.

use super::blank::{optional, written};
use crate::meeting::Meeting;
use crate::meeting::event::Event;
use crate::meeting::permits::refuse;
use crate::meeting::procedure::{Item, ItemKind, Step, StepId};
use crate::meeting::refusal::{Blank, Refusal, Thing};
use crate::meeting::step::{StepRun, StepState};

impl Meeting {
    fn known_step(&self, id: &StepId) -> Result<(&StepRun, &Step), Refusal> {
        self.step(id)
            .zip(self.procedure.step(id).map(|(_, step)| step))
            .ok_or(Refusal::Unknown(Thing::Step))
    }

    pub(super) fn finish_step(&self, reason: Option<String>) -> Result<Event, Refusal> {
        let (run, _) = self.current().ok_or(Refusal::NoStepLeft)?;
        let lacking = self.lacks(&run.id);
        let reason = match (lacking.is_empty(), reason) {
            (false, None) => return Err(Refusal::StepLacks(lacking)),
            (false, Some(reason)) => written(&reason, Blank::Reason)?,
            (true, _) => String::new(),
        };
        let next = self.next_step().map(|next| next.id.clone());
        Ok(Event::StepFinished { step: run.id.clone(), lacking, reason, next })
    }

    pub(super) fn skip_step(&self, id: StepId, reason: &str) -> Result<Event, Refusal> {
        let (run, step) = self.known_step(&id)?;
        refuse(run.state == StepState::Skipped, Refusal::AlreadySo)?;
        let reason = if step.optional {
            optional(reason, Blank::Reason)?
        } else {
            written(reason, Blank::Reason)?
        };
        let next = (run.state == StepState::Current)
            .then(|| self.next_step().map(|next| next.id.clone()))
            .flatten();
        Ok(Event::StepSkipped { step: id, reason, next })
    }

    pub(super) fn enter_step(&self, id: StepId) -> Result<Event, Refusal> {
        let (run, _) = self.known_step(&id)?;
        refuse(run.state == StepState::Current, Refusal::StepIsCurrent)?;
        Ok(Event::StepEntered { step: id })
    }

    pub(super) fn move_step(&self, id: StepId, to: usize) -> Result<Event, Refusal> {
        let (_, step) = self.known_step(&id)?;
        refuse(!step.movable, Refusal::StepFixed(id.clone()))?;
        let to = to.min(self.steps.len().saturating_sub(1));
        let same = self.steps.get(to).is_some_and(|run| run.id == id);
        refuse(same, Refusal::AlreadySo)?;
        Ok(Event::StepMoved { step: id, to })
    }

    pub(super) fn record_item(
        &self,
        id: StepId,
        item: String,
        value: &str,
    ) -> Result<Event, Refusal> {
        let kind = self.known_item(&id, &item)?.kind;
        let value = match kind {
            ItemKind::Tick => String::new(),
            ItemKind::Text => written(value, Blank::Value)?,
            ItemKind::Number => {
                let value = written(value, Blank::Value)?;
                value.parse::<u32>().map_err(|_| Refusal::NotANumber)?.to_string()
            }
        };
        let same = self.step(&id).and_then(|run| run.items.get(&item)) == Some(&value);
        refuse(same, Refusal::AlreadySo)?;
        Ok(Event::ItemRecorded { step: id, item, value })
    }

    pub(super) fn clear_item(&self, id: StepId, item: String) -> Result<Event, Refusal> {
        self.known_item(&id, &item)?;
        let empty = self.step(&id).is_none_or(|run| !run.items.contains_key(&item));
        refuse(empty, Refusal::AlreadySo)?;
        Ok(Event::ItemCleared { step: id, item })
    }

    fn known_item(&self, id: &StepId, item: &str) -> Result<&Item, Refusal> {
        let (_, step) = self.known_step(id)?;
        step.items.iter().find(|known| known.id == item).ok_or(Refusal::Unknown(Thing::Item))
    }
}
