//! The agenda under headings: which step takes up which question.
//!
//! Where a procedure takes questions up in several steps, a line that ends in a colon and begins as
//! the title of such a step does is no question: those below it belong to that step.

use crate::app::setup::Setup;
use crate::app::world::World;
use crate::meeting::procedure::{Procedure, Step, StepId};
use crate::meeting::question::Matter;

impl Setup {
    /// Returns the questions, each with the step that takes it up where there are several.
    pub fn questions(&self, world: &World) -> Vec<Matter> {
        let matters = self.agenda.matters();
        let procedure = self.procedure(world).filter(|procedure| procedure.has_several_takers());
        let Some(procedure) = procedure else { return matters.to_vec() };
        let mut under = None;
        let mut questions = Vec::new();
        for matter in matters {
            if let Some(step) = heading(matter, procedure) {
                under = Some(step.id.clone());
            } else {
                let step = under.clone().or_else(|| self.stood_under(matter, procedure));
                questions.push(Matter { step, ..matter.clone() });
            }
        }
        questions
    }

    /// Returns the heading under which the questions of the last of several steps are written.
    pub fn heading(&self, world: &World) -> Option<String> {
        let procedure = self.procedure(world).filter(|procedure| procedure.has_several_takers())?;
        let title = procedure.takers().last()?.title.get(self.language);
        let first = title.split_whitespace().next()?;
        Some(format!("{}:", first.trim_end_matches(['.', ':'])))
    }

    /// Returns the step a question belonged to at the last meeting, if this one has it too.
    fn stood_under(&self, matter: &Matter, procedure: &Procedure) -> Option<StepId> {
        let left = self.previous()?.hand_over.question(&matter.title)?;
        let step = left.step.as_ref()?;
        procedure.takers().find(|taker| taker.id == *step).map(|taker| taker.id.clone())
    }
}

/// Returns the step a line is the heading of, if it is one.
fn heading<'a>(matter: &Matter, procedure: &'a Procedure) -> Option<&'a Step> {
    let title = matter.title.strip_suffix(':').filter(|_| matter.minutes.is_none())?;
    procedure.taker_named(title.split_whitespace().next()?)
}
