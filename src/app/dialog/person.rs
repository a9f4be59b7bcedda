//! A person's particulars, typed by hand.

use strum::IntoEnumIterator as _;

use crate::app::field::Field;
use crate::app::key::{Code, Key};
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

impl PersonForm {
    /// Opens the form with what is known.
    pub fn of(member: Option<MemberId>, person: Person) -> Self {
        Self {
            member,
            name: Field::with(&person.name),
            class: person.class,
            post: Field::with(&person.post),
            mark: Field::with(&person.mark),
            before: person,
            part: Part::Name,
            refused: None,
        }
    }

    /// Returns the person as typed.
    pub fn person(&self) -> Person {
        let tidy = |field: &Field| crate::text::name::tidy(field.text());
        Person {
            name: tidy(&self.name),
            class: self.class,
            post: tidy(&self.post),
            mark: tidy(&self.mark),
            ..self.before.clone()
        }
    }

    /// Says whether Enter goes to the next field: only while the name is still empty.
    pub fn goes_on(&self) -> bool {
        self.name.is_blank()
    }

    fn field(&mut self) -> Option<&mut Field> {
        match self.part {
            Part::Name => Some(&mut self.name),
            Part::Post => Some(&mut self.post),
            Part::Mark => Some(&mut self.mark),
            Part::Class => None,
        }
    }

    /// Takes a key.
    pub(super) fn key(&mut self, key: Key) {
        self.refused = None;
        match (key.code, self.part) {
            (Code::Tab | Code::Down, _) => self.turn(1),
            (Code::BackTab | Code::Up, _) => self.turn(Part::iter().count() - 1),
            (Code::Left | Code::Right | Code::Char(' '), Part::Class) => {
                self.class = match self.class {
                    Class::Full => Class::Probationary,
                    Class::Probationary => Class::Guest,
                    Class::Guest => Class::Full,
                };
            }
            _ => {
                if let Some(field) = self.field() {
                    field.key(key);
                }
            }
        }
    }

    /// Takes a paste.
    pub(super) fn paste(&mut self, text: &str) {
        if let Some(field) = self.field() {
            field.paste(text);
        }
    }

    fn turn(&mut self, by: usize) {
        let parts: Vec<_> = Part::iter().collect();
        let here = parts.iter().position(|part| *part == self.part).unwrap_or(0);
        if let Some(next) = parts.get((here + by) % parts.len()) {
            self.part = *next;
        }
    }
}
