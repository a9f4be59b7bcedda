//! Who is one and the same over many files.
//!
//! Ids hold within one session only. A body is the same where its name is, a person where body,
//! name and mark are. Spacing, capitals and the way accents are typed make no other name; accents
//! themselves do, and so does a mark that only some of the files have.

use std::collections::HashMap;

use crate::text::name::tidy;

/// What parts a name from its mark; it stands in neither.
const PART: char = '\0';

/// Names and the places they lead to.
#[derive(Debug, Default)]
pub struct Names {
    /// As they stood in files: nearly every name is found here.
    typed: HashMap<Box<str>, usize>,
    /// As they are compared.
    compared: HashMap<Box<str>, usize>,
    /// What is looked for, kept so that looking costs no memory.
    sought: String,
}

impl Names {
    /// Returns the place of a name; a new one gets the next place.
    pub fn place(&mut self, name: &str, mark: &str) -> usize {
        self.sought.clear();
        self.sought.extend([name, mark]);
        self.sought.insert(name.len(), PART);
        match self.typed.get(self.sought.as_str()) {
            Some(place) => *place,
            None => self.place_anew(),
        }
    }

    /// Finds a name that was not typed like this before.
    fn place_anew(&mut self) -> usize {
        let (name, mark) = parted(&self.sought);
        let compared = |text: &str| tidy(text).to_lowercase();
        let compared = format!("{}{PART}{}", compared(name), compared(mark));
        let next = self.compared.len();
        let place = *self.compared.entry(compared.into()).or_insert(next);
        self.typed.insert(self.sought.as_str().into(), place);
        place
    }

    /// Returns every name as it was typed, by place.
    pub fn by_place(&self) -> Vec<Vec<&str>> {
        let mut places = vec![Vec::new(); self.compared.len()];
        for (name, place) in &self.typed {
            if let Some(names) = places.get_mut(*place) {
                names.push(&**name);
            }
        }
        places
    }

    /// Takes over the names one place has elsewhere; returns the place here.
    pub fn join(&mut self, names: &[&str]) -> usize {
        names.iter().fold(self.compared.len(), |_, typed| {
            let (name, mark) = parted(typed);
            self.place(name, mark)
        })
    }

    /// Returns the name and the mark to be shown for every place: of several spellings the last
    /// by its letters' codes, which prefers small letters and does not ask for the order of files.
    pub fn shown(&self) -> Vec<(String, String)> {
        let last = |texts: &mut dyn Iterator<Item = &str>| texts.map(tidy).max();
        self.by_place()
            .into_iter()
            .map(|typed| {
                let name = last(&mut typed.iter().map(|name| parted(name).0));
                let mark = last(&mut typed.iter().map(|name| parted(name).1));
                (name.unwrap_or_default(), mark.unwrap_or_default())
            })
            .collect()
    }
}

fn parted(name: &str) -> (&str, &str) {
    name.split_once(PART).unwrap_or((name, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization as _;

    #[test]
    fn typing_makes_no_other_name_and_accents_and_marks_do() {
        let mut names = Names::default();
        let first = names.place("Hà Văn Bình", "");
        let apart: String = "Hà Văn Bình".nfd().collect();
        for same in ["Hà Văn Bình", " HÀ  VĂN bình", apart.as_str()] {
            assert_eq!(names.place(same, ""), first, "{same}");
        }
        for (other, mark) in [("Ha Van Binh", ""), ("Hà Văn Bình", "1985"), ("Hà Văn", "Bình")]
        {
            assert_ne!(names.place(other, mark), first, "{other} {mark}");
        }
        assert_eq!(names.shown()[first], ("Hà Văn Bình".to_owned(), String::new()));
    }

    #[test]
    fn names_from_elsewhere_find_their_places() {
        let (mut here, mut there) = (Names::default(), Names::default());
        here.place("An", "");
        let bình = here.place("Bình", "thôn 1");
        there.place("BÌNH", "thôn 1");
        there.place("Chi", "");
        let joined: Vec<_> = there.by_place().iter().map(|names| here.join(names)).collect();
        assert_eq!(joined, [bình, 2]);
        assert_eq!(here.shown()[bình].0, "Bình");
    }
}
