//! What lies over the screen: a question to the chair, a choice, the help, the palette.
//!
//! The topmost one gets the keys. A dialog never loses typed text: what stands in a prompt that is
//! left is kept, and stands there when it is opened again.

pub mod ballot;
pub mod choose;
mod keys;
pub mod palette;
pub mod person;
pub mod prompt;

pub use ballot::BallotForm;
pub use choose::{Choice, Choose};
pub use palette::Palette;
pub use person::PersonForm;
pub use prompt::{Ask, Prompt};

use crate::meeting::event::Unfinished;

/// One thing over the screen.
#[derive(Debug)]
pub enum Layer {
    /// A line of text is asked for.
    Prompt(Prompt),
    /// One of a few is to be chosen.
    Choose(Choose),
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
    Closing(Vec<Unfinished>),
    /// Something is not saved; leave all the same?
    LeaveUnsaved,
}
