//! Why a meeting could not be opened, told as a problem.

use crate::meeting::command::Command;
use crate::meeting::event::Opening;
use crate::meeting::id::{BallotId, MemberId, QuestionId};
use crate::meeting::procedure::StepId;
use crate::meeting::refusal::Refusal;
use crate::text::explain::{Names, explain};
use crate::text::problem::{Place, Problem, Severity};
use crate::text::words::both;

/// The names of a meeting not opened yet.
struct Unopened<'a>(&'a Opening);

impl Names for Unopened<'_> {
    fn member(&self, member: MemberId) -> String {
        self.0.people.get(member.index()).map(|person| person.name.clone()).unwrap_or_default()
    }

    fn question(&self, question: QuestionId) -> String {
        self.0.agenda.get(question.index()).map(|matter| matter.title.clone()).unwrap_or_default()
    }

    fn ballot(&self, id: BallotId) -> String {
        id.to_string()
    }

    fn step(&self, step: &StepId) -> String {
        step.0.clone()
    }

    fn item(&self, _: Option<&StepId>, item: &str) -> String {
        item.to_owned()
    }
}

/// Says why a meeting cannot be opened.
pub(super) fn refused(refusal: &Refusal, command: &Command) -> Problem {
    let (file, what) = match command {
        Command::Open(opening) => {
            let what = both(|words| explain(refusal, words, &Unopened(opening)));
            (opening.title.clone(), what)
        }
        _ => (String::new(), both(|_| refusal.to_string())),
    };
    let place = Place { file, ..Place::default() };
    Problem { place, severity: Severity::Error, what, cure: both(|_| String::new()) }
}
