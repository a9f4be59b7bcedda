//! A person's particulars, typed by hand.

use crate::app::field::Field;
use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Person};

/// The fields of the form, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Part {
    /// The full name.
    Name,
    /// The class; turned with the arrow keys.
    Class,
    /// The post.
    Post,
    /// What tells them from a namesake.
    Mark,
}

/// The dialog.
#[derive(Debug)]
pub struct PersonForm {
    /// Whom it corrects; `None` for a new person.
    pub member: Option<MemberId>,
    /// The person as they were, for what the form does not show.
    pub before: Person,
    /// The name.
    pub name: Field,
    /// The class.
    pub class: Class,
    /// The post.
    pub post: Field,
    /// What tells them from a namesake.
    pub mark: Field,
    /// Where the cursor is.
    pub part: Part,
    /// Why what was typed was not taken, if so.
    pub refused: Option<String>,
}
