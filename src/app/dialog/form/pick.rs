//! Choosing people while their names are typed.
//!
//! Offered are those of the roster whose names begin so; whoever is not on it is taken as typed,
//! where that makes sense.

use crate::app::field::Field;
use crate::app::key::{Code, Key};
use crate::app::live::Live;
use crate::meeting::id::MemberId;
use crate::meeting::task::Who;

/// How many are offered at once.
const MOST_OFFERS: usize = 5;

/// Who can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// Members, and names that are not on the roster.
    Members,
    /// Everybody on the roster, guests too, and names that are not on it.
    Anybody,
    /// Everybody on the roster.
    Roster,
}

/// People being chosen.
#[derive(Debug, Clone)]
pub struct Pick {
    /// Those chosen, in order.
    pub chosen: Vec<Who>,
    /// The name being typed.
    pub field: Field,
    /// Those of the roster it may mean, the best first.
    pub found: Vec<MemberId>,
    /// The selected offer; behind those found comes the name as typed.
    pub cursor: usize,
    /// Whether there may be several.
    pub several: bool,
    /// Who can be chosen.
    pub from: From,
}

impl Pick {
    /// Begins with those chosen already.
    pub fn with(chosen: Vec<Who>, several: bool, from: From) -> Self {
        Self { chosen, field: Field::default(), found: Vec::new(), cursor: 0, several, from }
    }

    /// Says whether the name as typed is offered too.
    pub fn takes_typed(&self) -> bool {
        self.from != From::Roster && !self.field.is_blank()
    }

    fn offers(&self) -> usize {
        self.found.len() + usize::from(self.takes_typed())
    }

    /// Takes the selected offer; says whether there was one.
    pub(super) fn take(&mut self) -> bool {
        let typed = || crate::text::name::tidy(self.field.text());
        let who = match self.found.get(self.cursor) {
            _ if self.field.is_blank() => return false,
            Some(id) => Who::Member(*id),
            None if self.takes_typed() => Who::Name(typed()),
            None => return false,
        };
        if !self.several {
            self.chosen.clear();
        }
        if !self.chosen.contains(&who) {
            self.chosen.push(who);
        }
        self.field = Field::default();
        self.found.clear();
        self.cursor = 0;
        true
    }

    pub(super) fn step(&mut self, by: isize) {
        let last = self.offers().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }

    pub(super) fn key(&mut self, key: Key, live: &Live) {
        if key.code == Code::Backspace && self.field.text().is_empty() {
            self.chosen.pop();
            return;
        }
        self.field.key(key);
        self.look(live);
    }

    pub(super) fn paste(&mut self, text: &str, live: &Live) {
        self.field.paste(text);
        self.look(live);
    }

    fn look(&mut self, live: &Live) {
        self.cursor = 0;
        self.found.clear();
        if !self.field.is_blank() {
            let guests = self.from != From::Members;
            let named = live.people.named(live.meeting(), self.field.text());
            let fits = |id: &MemberId| {
                let member = live.meeting().members.get(*id);
                let chosen = self.chosen.contains(&Who::Member(*id));
                !chosen && member.is_some_and(|member| guests || !member.is_guest())
            };
            self.found = named.filter(fits).take(MOST_OFFERS).collect();
        }
    }
}
