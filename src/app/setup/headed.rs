//! The agenda under headings: which step takes up which question.
//!
//! Where a procedure takes questions up in several steps, a line that ends in a colon and begins as
//! the title of such a step does is no question: those below it belong to that step.

use crate::app::setup::Setup;
use crate::app::world::World;
use crate::meeting::hand_over::HandOver;
use crate::meeting::procedure::{Procedure, Step, StepId};
use crate::meeting::question::Matter;

impl Setup {
    /// Returns the questions, each with the step that takes it up where there are several.
    pub fn questions(&self, world: &World) -> Vec<Matter> {
        let matters = self.agenda.matters();
        let left = self.previous().map(|previous| &previous.hand_over);
        let procedure = self.procedure(world);
        procedure.map_or_else(|| matters.to_vec(), |procedure| shared_out(matters, procedure, left))
    }

    /// Returns the heading under which the questions of the last of several steps are written.
    pub fn heading(&self, world: &World) -> Option<String> {
        let procedure = self.procedure(world).filter(|procedure| procedure.has_several_takers())?;
        let title = procedure.takers().last()?.title.get(self.language);
        let first = title.split_whitespace().next()?;
        Some(format!("{}:", first.trim_end_matches(['.', ':'])))
    }
}

/// Takes the headings out of an agenda and gives each question the step that takes it up: the one
/// whose heading stands over it, else the one it belonged to at the last meeting.
pub fn shared_out(
    matters: &[Matter],
    procedure: &Procedure,
    left: Option<&HandOver>,
) -> Vec<Matter> {
    if !procedure.has_several_takers() {
        return matters.to_vec();
    }
    let mut under = None;
    let mut questions = Vec::new();
    for matter in matters {
        if let Some(step) = heading(matter, procedure) {
            under = Some(step.id.clone());
        } else {
            let step = under.clone().or_else(|| stood_under(matter, procedure, left?));
            questions.push(Matter { step, ..matter.clone() });
        }
    }
    questions
}

/// Returns the step a question belonged to at the last meeting, if this one has it too.
fn stood_under(matter: &Matter, procedure: &Procedure, left: &HandOver) -> Option<StepId> {
    let step = left.question(&matter.title)?.step.as_ref()?;
    procedure.takers().find(|taker| taker.id == *step).map(|taker| taker.id.clone())
}

/// Returns the step a line is the heading of, if it is one.
fn heading<'a>(matter: &Matter, procedure: &'a Procedure) -> Option<&'a Step> {
    let title = matter.title.strip_suffix(':').filter(|_| matter.minutes.is_none())?;
    procedure.taker_named(title.split_whitespace().next()?)
}
