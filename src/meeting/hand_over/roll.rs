//! People found again on another roster, by name and by what tells namesakes apart.

use std::borrow::Borrow;
use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;

use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Person};
use crate::meeting::task::Who;

/// A person as another roster can know them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    name: String,
    mark: String,
    apart: Apart,
}

/// How somebody was told from everybody else on the roster they stood on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Apart {
    /// Nobody else bore the name.
    Alone,
    /// Others bore the name, nobody else with this mark; a missing mark is one too.
    ByMark,
    /// Not at all.
    Not,
}

impl Named {
    /// Names somebody of whom nothing else is known.
    pub fn only(name: &str) -> Self {
        Self { name: name.to_owned(), mark: String::new(), apart: Apart::Alone }
    }

    /// Returns the name to be kept where nobody is found; namesakes keep their mark.
    pub fn name(&self) -> Who {
        Who::Name(if self.apart == Apart::Alone || self.mark.is_empty() {
            self.name.clone()
        } else {
            labelled(&self.name, &self.mark)
        })
    }
}

/// The people of a roster by name.
#[derive(Debug)]
pub(super) struct Roll {
    /// The mark and class of each, in roster order.
    people: Vec<(String, Class)>,
    /// The places of those who bear a name; of those with a mark also by name and mark, which is
    /// what a name kept from an earlier meeting looks like.
    places: HashMap<String, Vec<usize>>,
}

impl Roll {
    /// Reads a roster.
    pub(super) fn of<P: Borrow<Person>>(people: impl IntoIterator<Item = P>) -> Self {
        let mut roll = Self { people: Vec::new(), places: HashMap::new() };
        for (place, person) in people.into_iter().enumerate() {
            let Person { name, mark, class, .. } = person.borrow();
            roll.places.entry(alike(name)).or_default().push(place);
            if !mark.is_empty() {
                roll.places.entry(alike(&labelled(name, mark))).or_default().push(place);
            }
            roll.people.push((alike(mark), *class));
        }
        roll
    }

    /// Returns the class of somebody.
    pub(super) fn class(&self, id: MemberId) -> Option<Class> {
        self.people.get(id.index()).map(|(_, class)| *class)
    }

    /// Names somebody of this roster so that another can know them.
    pub(super) fn name(&self, person: &Person) -> Named {
        let apart = match (self.bearers(&person.name).len(), self.marked(person).count()) {
            (..=1, _) => Apart::Alone,
            (_, ..=1) => Apart::ByMark,
            _ => Apart::Not,
        };
        Named { name: person.name.clone(), mark: person.mark.clone(), apart }
    }

    /// Finds somebody of another roster; nobody where that is not certain.
    pub(super) fn find(&self, named: &Named) -> Option<MemberId> {
        let bearers = self.bearers(&named.name);
        let mark = alike(&named.mark);
        let mut marked = bearers.iter().filter(|place| *self.mark(**place) == mark);
        let place = match (named.apart, bearers) {
            (Apart::Not, _) => None,
            // A mark that one of the two rosters lacks is no difference.
            (Apart::Alone, [only]) => {
                let other = self.mark(*only);
                (mark.is_empty() || other.is_empty() || *other == mark).then_some(*only)
            }
            (Apart::Alone, _) if mark.is_empty() => None,
            (Apart::Alone | Apart::ByMark, _) => match (marked.next(), marked.next()) {
                (Some(only), None) => Some(*only),
                _ => None,
            },
        };
        place.map(MemberId::from_index)
    }

    fn bearers(&self, name: &str) -> &[usize] {
        self.places.get(&alike(name)).map_or(&[], Vec::as_slice)
    }

    fn marked(&self, person: &Person) -> impl Iterator<Item = usize> {
        let mark = alike(&person.mark);
        let bearers = self.bearers(&person.name).iter().copied();
        bearers.filter(move |place| *self.mark(*place) == mark)
    }

    fn mark(&self, place: usize) -> &str {
        self.people.get(place).map_or("", |(mark, _)| mark)
    }
}

/// Returns a text as it is compared with another: spacing, capitals and the way accents are typed
/// make no other name; accents themselves do.
pub(super) fn alike(text: &str) -> String {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.to_lowercase().nfc().collect()
}

fn labelled(name: &str, mark: &str) -> String {
    format!("{name} ({mark})")
}
