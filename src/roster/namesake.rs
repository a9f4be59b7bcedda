//! People of one name: kept apart, and given a mark that tells them apart where the list has one.

use std::collections::{BTreeSet, HashMap};

use crate::meeting::member::Person;
use crate::roster::birth;
use crate::roster::complaint::{Complaints, Spot, quote};

/// What the list tells of a person beyond what the meeting needs.
#[derive(Debug, Default)]
pub(super) struct Clues {
    /// The line the person stands on.
    pub line: Option<usize>,
    /// The date or year of birth.
    pub birth: String,
    /// A number of the person's own.
    pub number: String,
    /// A part of the body, or a place.
    pub unit: String,
}

/// How many namesakes are listed in one remark.
const LISTED: usize = 5;

/// Fills the marks of namesakes; a list that has marks of its own is left as it is.
pub(super) fn tell_apart(
    people: &mut [Person],
    clues: &[Clues],
    has_marks: bool,
    complaints: &mut Complaints,
) {
    let mut bearers: HashMap<String, Vec<usize>> = HashMap::with_capacity(people.len());
    for (place, person) in people.iter().enumerate() {
        bearers.entry(person.name.to_lowercase()).or_default().push(place);
    }
    let mut groups: Vec<Vec<usize>> =
        bearers.into_values().filter(|places| places.len() > 1).collect();
    groups.sort_unstable();
    for group in groups {
        if !has_marks {
            mark(people, clues, &group);
        }
        tell(people, clues, &group, complaints);
    }
}

/// Gives a group the first kind of mark that tells all of it apart.
fn mark(people: &mut [Person], clues: &[Clues], group: &[usize]) {
    type Kind = fn(&Person, &Clues) -> String;
    let kinds: [Kind; 6] = [
        |_, clues| birth::year(&clues.birth).unwrap_or_default().to_owned(),
        |_, clues| clues.birth.clone(),
        |_, clues| clues.number.clone(),
        |_, clues| clues.unit.clone(),
        |person, _| quote(&person.note),
        |person, _| person.post.clone(),
    ];
    for kind in kinds {
        let marks: Vec<String> = group
            .iter()
            .filter_map(|place| Some(kind(people.get(*place)?, clues.get(*place)?)))
            .collect();
        if are_distinct(marks.iter().map(String::as_str)) {
            for (place, mark) in group.iter().zip(marks) {
                if let Some(person) = people.get_mut(*place) {
                    person.mark = mark;
                }
            }
            return;
        }
    }
}

/// Says whether no two marks are alike; one of them may be missing.
fn are_distinct<'a>(mut marks: impl Iterator<Item = &'a str>) -> bool {
    let mut seen = BTreeSet::new();
    marks.all(|mark| seen.insert(mark.to_lowercase()))
}

fn tell(people: &[Person], clues: &[Clues], group: &[usize], complaints: &mut Complaints) {
    let bearers = || group.iter().filter_map(|place| people.get(*place));
    let (Some(first), Some(person)) = (group.first(), bearers().next()) else { return };
    let spot = Spot { line: clues.get(*first).and_then(|clues| clues.line), column: "" };
    if are_distinct(bearers().map(|person| person.mark.as_str())) {
        let listed = bearers().take(LISTED).map(|person| match person.mark.as_str() {
            "" => "–",
            mark => mark,
        });
        let mut marks = listed.collect::<Vec<_>>().join(", ");
        if group.len() > LISTED {
            marks.push_str(", …");
        }
        complaints.remark(
            spot,
            |words| words.roster_namesakes(group.len(), quote(&person.name), &marks),
            crate::roster::complaint::nothing,
        );
    } else {
        complaints.remark(
            spot,
            |words| words.roster_namesakes_alike(group.len(), quote(&person.name)),
            |words| words.roster_namesakes_alike_cure(),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(people: &[(&str, &str, &str, &str)]) -> (Vec<String>, Vec<String>) {
        let mut persons: Vec<Person> = people
            .iter()
            .map(|(name, _, _, note)| Person {
                name: (*name).to_owned(),
                note: (*note).to_owned(),
                ..Person::default()
            })
            .collect();
        let clues: Vec<Clues> = people
            .iter()
            .map(|(_, birth, number, _)| Clues {
                birth: (*birth).to_owned(),
                number: (*number).to_owned(),
                ..Clues::default()
            })
            .collect();
        let mut complaints = Complaints::about("");
        tell_apart(&mut persons, &clues, false, &mut complaints);
        let told = complaints.settle().unwrap().into_iter().map(|remark| remark.what.en).collect();
        (persons.into_iter().map(|person| person.mark).collect(), told)
    }

    #[test]
    fn the_year_of_birth_tells_namesakes_apart() {
        let (marks, told) = marks(&[
            ("Hà Văn Bình", "01/01/1950", "", ""),
            ("Lò Thị Hoa", "03/09/1975", "", ""),
            ("HÀ VĂN BÌNH", "02/02/1985", "", ""),
        ]);
        assert_eq!(marks, ["1950", "", "1985"]);
        assert_eq!(
            told,
            ["2 people are called “Hà Văn Bình”; they are told apart by: 1950, 1985."]
        );
    }

    #[test]
    fn the_next_best_mark_is_taken_where_the_year_is_alike() {
        assert_eq!(
            marks(&[("An", "1/1/1950", "", ""), ("An", "2/1/1950", "", "")]).0,
            ["1/1/1950", "2/1/1950"]
        );
        assert_eq!(marks(&[("An", "1950", "7", ""), ("An", "1950", "8", "")]).0, ["7", "8"]);
        assert_eq!(marks(&[("An", "", "", "Dân quân"), ("An", "", "", "")]).0, ["Dân quân", ""]);
    }

    #[test]
    fn what_cannot_be_told_apart_is_told() {
        let (marks, told) = marks(&[("An", "", "", ""), ("An", "", "", "")]);
        assert_eq!(marks, ["", ""]);
        assert!(told[0].contains("nothing on the list"), "{told:?}");
    }
}
