//! What lies over the screen: a question to the chair, a choice, the help, the palette.
//!
//! The topmost one gets the keys. A dialog never loses typed text: what stands in a prompt that is
//! left is kept, and stands there when it is opened again.

pub mod ballot;
pub mod choose;
mod closing;
mod findings;
pub mod form;
pub mod jump;
mod keys;
mod next;
pub mod palette;
pub mod papers;
pub mod person;
mod petition;
pub mod points;
pub mod prompt;
mod remark;
mod score;
mod task;
pub mod topic;

pub use ballot::BallotForm;
pub use choose::{Choice, Choose};
pub use closing::Closing;
pub use findings::Findings;
pub use form::Form;
pub use jump::Jump;
pub use palette::Palette;
pub use papers::Papers;
pub use person::PersonForm;
pub use prompt::{Ask, Prompt};
pub use score::{Sheet, SheetRow};
pub use topic::Topic;

use crate::meeting::id::TaskId;

/// One thing over the screen.
#[derive(Debug)]
pub enum Layer {
    /// A line of text is asked for.
    Prompt(Prompt),
    /// One of a few is to be chosen.
    Choose(Choose),
    /// A few lines: a task, a petition, a remark, a date.
    Form(Box<Form>),
    /// What earlier meetings found of a task; scrolled by so many rows.
    History(TaskId, usize),
    /// A person's particulars.
    Person(Box<PersonForm>),
    /// A vote in hand.
    Ballot(Box<BallotForm>),
    /// Every action, searchable.
    Palette(Palette),
    /// What can be done here; scrolled by so many rows.
    Help(usize),
    /// The current step explained: mistakes and sources; scrolled by so many rows.
    Explain(usize),
    /// What closing now would leave.
    Closing(Closing),
    /// What is still to do, by the procedure's rules.
    Findings(Findings),
    /// The score of a rehearsal.
    Score(Box<Sheet>),
    /// Where to go in a film.
    Jump(Box<Jump>),
    /// Papers to be written.
    Papers(Box<Papers>),
    /// Something is not saved; leave all the same?
    LeaveUnsaved,
}
