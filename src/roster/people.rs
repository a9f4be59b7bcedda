//! From the rows of a table to people.

use crate::meeting::attendance::Attendance;
use crate::meeting::member::Person;
use crate::roster::class::Classes;
use crate::roster::complaint::{Complaints, Spot, nothing, quote};
use crate::roster::export::unguarded;
use crate::roster::heading::{Column, headings};
use crate::roster::layout::Layout;
use crate::roster::letters;
use crate::roster::namesake::{Clues, tell_apart};
use crate::roster::progress::Progress;
use crate::roster::standing::{self, Told};
use crate::roster::table::{Row, SPLITTING, Seeking, Table};

/// What a list of people is recognised by.
pub(super) const SEEKING: Seeking = Seeking { headings, separators: &['\t', ';', '|', ','] };

/// More people than any meeting this program is made for; it copes, but asks.
const MANY: usize = 10_000;

/// Reads the people of a table.
pub(super) fn read(
    table: &Table,
    complaints: &mut Complaints,
    progress: &mut Progress<'_>,
) -> Vec<Person> {
    let layout = match SEEKING.head(&table.rows) {
        Some(head) => Some(Layout::of_headings(table, head, complaints)),
        None if table.lined => Some(Layout::of_lines(0)),
        None => Layout::guess(table, complaints),
    };
    let Some(layout) = layout else { return Vec::new() };
    let mut reading = Reading { lined: table.lined, layout, classes: Classes::default() };
    let rows = table.rows.get(reading.layout.first..).unwrap_or_default();
    let (mut people, mut clues) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    for (done, row) in rows.iter().enumerate() {
        if let Some((person, clue)) = reading.row(row, complaints) {
            people.push(person);
            clues.push(clue);
        }
        progress.at(done, rows.len(), (SPLITTING.1, 99));
    }
    if !table.lined {
        reading.classes.tell(&reading.layout, people.len(), complaints);
    }
    let has_marks = reading.layout.place(Column::Mark).is_some();
    tell_apart(&mut people, &clues, has_marks, complaints);
    count(&people, complaints);
    people
}

/// Complains of a list with nobody on it, and asks about one with very many.
pub(super) fn count(people: &[Person], complaints: &mut Complaints) {
    if people.is_empty() && complaints.is_usable() {
        complaints.error(
            Spot::WHOLE,
            |words| words.roster_nobody(),
            |words| words.roster_nobody_cure(),
        );
    } else if people.len() > MANY {
        complaints.remark(
            Spot::WHOLE,
            |words| words.roster_many(people.len()),
            |words| words.roster_many_cure(),
        );
    }
}

/// What reading a row needs to know.
struct Reading {
    lined: bool,
    layout: Layout,
    classes: Classes,
}

impl Reading {
    fn row(&mut self, row: &Row, complaints: &mut Complaints) -> Option<(Person, Clues)> {
        let written = if self.lined { listed(row.cell(0))?.to_owned() } else { self.written(row) };
        if written.trim().is_empty() {
            self.tell_nameless(row, complaints);
            return None;
        }
        self.tell_odd(row, &written, complaints);
        let name = match letters::name(unguarded(&written)) {
            Ok(name) => name,
            Err(fault) => {
                let column = self.name_column();
                fault.report(&written, self.layout.spot(row, column), complaints);
                quote(&written)
            }
        };
        let class = self.classes.of(row, &self.layout, &name, complaints);
        let note = self.tidied(row, Column::Note, complaints);
        let standing = self.standing(row, &name, &note, complaints);
        let person = Person {
            name,
            class,
            post: self.tidied(row, Column::Post, complaints),
            mark: self.tidied(row, Column::Mark, complaints),
            note,
            standing,
        };
        let clues = Clues {
            line: Some(row.line),
            birth: self.tidied(row, Column::Birth, complaints),
            number: self.tidied(row, Column::Number, complaints),
            unit: self.tidied(row, Column::Unit, complaints),
        };
        Some((person, clues))
    }

    /// Returns the name as written, put together from its parts.
    fn written(&self, row: &Row) -> String {
        let full = self.layout.cell(row, Column::Full);
        if self.layout.place(Column::Full).is_some() {
            return full.to_owned();
        }
        let parts = if self.layout.family_first {
            [Column::Honorific, Column::Family, Column::Middle, Column::Given]
        } else {
            [Column::Honorific, Column::Given, Column::Middle, Column::Family]
        };
        let own = parts.iter().skip(1).any(|part| !self.layout.cell(row, *part).trim().is_empty());
        if !own {
            return String::new();
        }
        let cells = parts.iter().map(|part| unguarded(self.layout.cell(row, *part)).trim());
        cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn name_column(&self) -> usize {
        let columns = [Column::Full, Column::Family, Column::Given];
        columns.iter().find_map(|column| self.layout.place(*column)).unwrap_or(0)
    }

    fn tell_nameless(&self, row: &Row, complaints: &mut Complaints) {
        // Prepared lines that hold a running number and nothing else were left empty on purpose.
        let ordinal = self.layout.place(Column::Ordinal);
        let mut other = row.cells.iter().enumerate();
        let is_prepared = |(place, cell): (usize, &String)| {
            cell.trim().is_empty()
                || (Some(place) == ordinal && !cell.contains(char::is_alphabetic))
        };
        if !other.all(is_prepared) {
            complaints.remark(
                Spot::line(row.line),
                |words| words.roster_nameless(quote(&row.text())),
                nothing,
            );
        }
    }

    /// Tells what in a row looks as if it had been meant otherwise.
    fn tell_odd(&self, row: &Row, written: &str, complaints: &mut Complaints) {
        if self.lined {
            if written.contains([',', ';', '|', '\t']) {
                complaints.remark(
                    Spot::line(row.line),
                    |words| words.roster_line_whole(quote(written)),
                    |words| words.roster_line_whole_cure(),
                );
            }
        } else if let Some(beyond) = self.layout.beyond(row) {
            complaints.remark(
                Spot::line(row.line),
                |words| words.roster_extra_cells(quote(&beyond)),
                |words| words.roster_extra_cells_cure(),
            );
        }
    }

    fn tidied(&self, row: &Row, column: Column, complaints: &mut Complaints) -> String {
        let Some(place) = self.layout.place(column) else { return String::new() };
        let raw = row.cell(place);
        letters::cell(unguarded(raw)).unwrap_or_else(|fault| {
            fault.report(raw, self.layout.spot(row, place), complaints);
            String::new()
        })
    }

    fn standing(
        &self,
        row: &Row,
        name: &str,
        note: &str,
        complaints: &mut Complaints,
    ) -> Attendance {
        if let Some(place) = self.layout.place(Column::Standing) {
            let word = row.cell(place);
            return match standing::of_word(word) {
                Told::Standing(standing) => standing,
                Told::Nothing if word.trim().is_empty() => Attendance::Unmarked,
                Told::Nothing | Told::Unclear => {
                    complaints.remark(
                        self.layout.spot(row, place),
                        |words| words.roster_unknown_standing(quote(word)),
                        |words| words.roster_unknown_standing_cure(),
                    );
                    Attendance::Unmarked
                }
            };
        }
        let spot = self.layout.place(Column::Note).map(|place| self.layout.spot(row, place));
        let spot = spot.unwrap_or_else(|| Spot::line(row.line));
        match standing::of_note(note) {
            Told::Nothing => Attendance::Unmarked,
            Told::Unclear => {
                complaints.remark(
                    spot,
                    |words| words.roster_standing_unclear(quote(note), quote(name)),
                    |words| words.roster_standing_unclear_cure(),
                );
                Attendance::Unmarked
            }
            Told::Standing(standing) => {
                let code = standing::code(&standing);
                complaints.remark(
                    spot,
                    |words| words.roster_standing(quote(note), quote(name), code),
                    |words| words.roster_standing_cure(),
                );
                standing
            }
        }
    }
}

/// Returns the item of a line in a hand-written list, without its number or dash; `None` for a
/// comment or nothing.
pub(super) fn listed(line: &str) -> Option<&str> {
    let line = line.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    if line.starts_with('#') {
        return None;
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = line.get(digits..).filter(|_| (1..=4).contains(&digits));
    let numbered = rest.and_then(|rest| rest.strip_prefix(['.', ')']));
    let numbered = numbered.filter(|rest| rest.starts_with(char::is_whitespace));
    let dashed = ["- ", "– ", "• ", "* "].iter().find_map(|dash| line.strip_prefix(dash));
    Some(numbered.or(dashed).unwrap_or(line).trim()).filter(|item| !item.is_empty())
}
