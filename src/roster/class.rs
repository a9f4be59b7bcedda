//! The class of a person, from a word, a cross or a date.

use crate::meeting::member::Class;
use crate::roster::birth::is_date;
use crate::roster::complaint::{Complaints, Spot, nothing, quote};
use crate::roster::heading::Column;
use crate::roster::layout::Layout;
use crate::roster::letters::words;
use crate::roster::table::Row;
use crate::text::name::tidy;

/// The words for each class, folded.
const WORDS: [(Class, &[&str]); 3] = [
    (
        Class::Full,
        &[
            "chinh thuc",
            "dang vien chinh thuc",
            "dang vien",
            "thanh vien",
            "hoi vien",
            "doan vien",
            "thanh vien chinh thuc",
            "hoi vien chinh thuc",
            "full",
            "full member",
            "member",
            "members",
            "voting",
            "voting member",
            "ordinary",
            "ordinary member",
            "delegate",
            "delegates",
        ],
    ),
    (
        Class::Probationary,
        &[
            "du bi",
            "dang vien du bi",
            "thanh vien du bi",
            "hoi vien du bi",
            "probationary",
            "probationary member",
            "probation",
            "candidate",
            "candidate member",
        ],
    ),
    (
        Class::Guest,
        &[
            "khach",
            "khach moi",
            "dai bieu",
            "dai bieu cap tren",
            "dai bieu khach moi",
            "cap tren",
            "dai dien cap tren",
            "guest",
            "guests",
            "observer",
            "observers",
            "visitor",
            "visitors",
            "superior",
        ],
    ),
];

/// Reads a class from its word.
pub(super) fn parse(word: &str) -> Option<Class> {
    let word = words(word);
    WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(class, _)| *class)
}

/// What a cell says that is meant for a cross.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tick {
    No,
    Yes,
    /// The date since when.
    Since,
}

fn tick(cell: &str) -> Option<Tick> {
    let cell = tidy(cell).to_lowercase();
    match cell.as_str() {
        "" | "0" | "-" | "no" | "n" | "không" | "khong" | "false" | "☐" => Some(Tick::No),
        "x" | "×" | "✓" | "✔" | "☑" | "☒" | "v" | "+" | "*" | "1" | "có" | "co" | "yes" | "y"
        | "true" => Some(Tick::Yes),
        date if is_date(date) => Some(Tick::Since),
        _ => None,
    }
}

/// Reads the class of one row after another, and remembers what is to be told in the end.
#[derive(Debug, Default)]
pub(super) struct Classes {
    /// How many rows tell no class, and the first of them.
    silent: usize,
    first_silent: Option<usize>,
    dated: bool,
}

impl Classes {
    /// Reads the class of the person in a row.
    pub(super) fn of(
        &mut self,
        row: &Row,
        layout: &Layout,
        name: &str,
        complaints: &mut Complaints,
    ) -> Class {
        if let Some(place) = layout.place(Column::Class) {
            let cell = row.cell(place);
            if !cell.trim().is_empty() {
                return parse(cell).unwrap_or_else(|| {
                    complaints.error(
                        layout.spot(row, place),
                        |words| words.roster_unknown_class(quote(cell)),
                        |words| words.roster_unknown_class_cure(),
                    );
                    Class::Full
                });
            }
        }
        let crossed = self.crossed(row, layout, name, complaints);
        let grouped = || {
            let groups = row.cell(layout.place(Column::Groups)?);
            groups.split(',').find_map(parse)
        };
        crossed.or_else(grouped).unwrap_or_else(|| {
            // Where only the others are crossed, no cross is an answer.
            if layout.tells_full() {
                self.silent += 1;
                self.first_silent.get_or_insert(row.line);
            }
            Class::Full
        })
    }

    /// Reads the class from columns of crosses or dates.
    fn crossed(
        &mut self,
        row: &Row,
        layout: &Layout,
        name: &str,
        complaints: &mut Complaints,
    ) -> Option<Class> {
        let mut since = None;
        let mut crossed = None;
        for (column, class) in [
            (Column::FullMember, Class::Full),
            (Column::Probationary, Class::Probationary),
            (Column::Guest, Class::Guest),
        ] {
            let Some(place) = layout.place(column) else { continue };
            let cell = row.cell(place);
            match tick(cell) {
                Some(Tick::No) => {}
                Some(Tick::Yes) if crossed.is_some() => complaints.error(
                    layout.spot(row, place),
                    |words| words.roster_two_classes(quote(name)),
                    |words| words.roster_two_classes_cure(),
                ),
                Some(Tick::Yes) => crossed = Some(class),
                // Who became a full member was on probation before, and has both dates.
                Some(Tick::Since) => {
                    since = since.or(Some(class));
                    self.dated = true;
                }
                None => {
                    complaints.error(
                        layout.spot(row, place),
                        |words| words.roster_unknown_cross(quote(cell)),
                        |words| words.roster_unknown_cross_cure(),
                    );
                    since = since.or(Some(class));
                }
            }
        }
        crossed.or(since)
    }

    /// Tells what was assumed.
    pub(super) fn tell(&self, layout: &Layout, people: usize, complaints: &mut Complaints) {
        if self.dated {
            complaints.remark(Spot::WHOLE, |words| words.roster_class_dates(), nothing);
        }
        if !layout.tells_class() && people > 0 {
            complaints.remark(
                Spot::WHOLE,
                |words| words.roster_no_class(),
                |words| words.roster_no_class_cure(),
            );
        } else if self.silent > 0 {
            let spot = Spot { line: self.first_silent, column: "" };
            complaints.remark(
                spot,
                |words| words.roster_class_empty(self.silent),
                |words| words.roster_class_empty_cure(),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_both_languages_are_classes() {
        for (word, want) in [
            ("chính thức", Class::Full),
            ("CHÍNH THỨC", Class::Full),
            ("Đảng viên dự bị", Class::Probationary),
            ("candidate", Class::Probationary),
            ("Đại biểu", Class::Guest),
            ("cấp trên", Class::Guest),
            ("Khách mời", Class::Guest),
            ("Observer", Class::Guest),
            ("full", Class::Full),
        ] {
            assert_eq!(parse(word), Some(want), "{word}");
        }
        assert_eq!(parse("honorary"), None);
        assert_eq!(parse(""), None);
    }

    #[test]
    fn a_cross_has_many_shapes() {
        for yes in ["x", " X ", "✓", "1", "Có", "TRUE"] {
            assert_eq!(tick(yes), Some(Tick::Yes), "{yes}");
        }
        assert_eq!(tick(""), Some(Tick::No));
        assert_eq!(tick("19/05/2025"), Some(Tick::Since));
        assert_eq!(tick("maybe"), None);
    }
}
