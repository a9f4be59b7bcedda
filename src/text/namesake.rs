//! Namesakes: people of one name, who must be told apart wherever a name is shown.
//!
//! Kept as counts beside the roster, so that adding or correcting one person costs one look-up.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::meeting::member::Person;

/// How many people bear each name.
#[derive(Debug, Clone, Default)]
pub struct Namesakes {
    bearers: HashMap<String, u32>,
}

impl Namesakes {
    /// Counts the names of a roster.
    pub fn of<'a>(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let mut namesakes = Self::default();
        for person in people {
            namesakes.add(&person.name);
        }
        namesakes
    }

    /// Counts a person who was added, or the new name of one who was corrected.
    pub fn add(&mut self, name: &str) {
        *self.bearers.entry(alike(name)).or_default() += 1;
    }

    /// Takes back a name that was corrected.
    pub fn remove(&mut self, name: &str) {
        let name = alike(name);
        if let Some(count) = self.bearers.get_mut(&name) {
            *count -= 1;
            if *count == 0 {
                self.bearers.remove(&name);
            }
        }
    }

    /// Says whether more than one person bears the name, capitals aside.
    ///
    /// Marks count: *Hà* and *Hạ* are two names.
    pub fn shares(&self, name: &str) -> bool {
        self.bearers.get(&alike(name)).is_some_and(|count| *count > 1)
    }

    /// Returns how a person is shown: the name alone, or for a namesake `Lò Văn Tư (1985)`, with
    /// the roster's mark or else with `number`, the place people see, counted from one.
    pub fn shown<'a>(&self, person: &'a Person, number: u32) -> Cow<'a, str> {
        let Person { name, mark, .. } = person;
        if !self.shares(name) {
            Cow::Borrowed(name)
        } else if mark.is_empty() {
            Cow::Owned(format!("{name} (#{number})"))
        } else {
            Cow::Owned(format!("{name} ({mark})"))
        }
    }
}

/// Returns a name as it is compared with another.
fn alike(name: &str) -> String {
    name.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, mark: &str) -> Person {
        Person { name: name.into(), mark: mark.into(), ..Person::default() }
    }

    #[test]
    fn only_namesakes_are_told_apart() {
        let people = [
            person("Lò Văn Tư", "1985"),
            person("LÒ VĂN TƯ", ""),
            person("Hà", "thôn 1"),
            person("Hạ", "thôn 2"),
        ];
        let namesakes = Namesakes::of(&people);
        let shown: Vec<_> = people
            .iter()
            .zip(1..)
            .map(|(person, number)| namesakes.shown(person, number))
            .collect();
        assert_eq!(shown, ["Lò Văn Tư (1985)", "LÒ VĂN TƯ (#2)", "Hà", "Hạ"]);
    }

    #[test]
    fn a_corrected_name_is_no_namesake_any_more() {
        let mut namesakes = Namesakes::of(&[person("An", ""), person("An", "")]);
        namesakes.remove("an");
        namesakes.add("Ân");
        assert!(!namesakes.shares("An"));
        namesakes.remove("không ai");
        namesakes.add("Ân");
        assert!(namesakes.shares("ÂN"));
    }
}
