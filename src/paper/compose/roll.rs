//! Everybody with their attendance, and room to sign.

use super::facts::came;
use super::said::aside;
use super::tables::{Shape, cell, number};
use super::{Composer, Piece};
use crate::meeting::member::Class;
use crate::paper::layout::Align;
use crate::paper::minutes::Attendee;
use crate::text::{date, label::Label as _};

impl Composer<'_> {
    pub(super) fn attendance(&self) -> Vec<Piece> {
        let words = self.words;
        let shape = Shape::of([
            (words.paper_column_number(), 6, Align::Center),
            (words.paper_column_name(), 30, Align::Left),
            (words.paper_column_post(), 26, Align::Left),
            (words.paper_column_attendance(), 22, Align::Left),
            (words.paper_column_signature(), 16, Align::Left),
        ]);
        let rows = self.minutes.people.iter().zip(1..).map(|(person, place)| {
            vec![
                number(place),
                cell(person.name.as_str()),
                cell(self.standing_of(person)),
                cell(self.attended(person)),
                cell(""),
            ]
        });
        shape.table(rows.collect()).into_iter().collect()
    }

    /// Says what somebody is: the post, or the class in the procedure's words.
    fn standing_of(&self, person: &Attendee) -> String {
        let (named, lang) = (&self.minutes.meeting().procedure.words, self.words.lang());
        let class = match person.class {
            Class::Full => named.full.get(lang),
            Class::Probationary => named.probationary.get(lang),
            Class::Guest => named.guest.get(lang),
        };
        let class =
            if class.is_empty() { person.class.label(self.words) } else { class.to_owned() };
        if person.post.is_empty() { class } else { aside(&person.post, &class) }
    }

    fn attended(&self, person: &Attendee) -> String {
        let words = self.words;
        let mut said = aside(&person.attendance.label(words), &person.reason);
        if came(person.attendance) {
            let late = person.arrived_at.map(|at| words.paper_from(date::time(at)));
            let early = person.left_at.map(|at| words.paper_until(date::time(at)));
            for more in late.into_iter().chain(early) {
                said = format!("{said}, {more}");
            }
        }
        said
    }
}
