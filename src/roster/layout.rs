//! Which column of a table holds what: read from its headings, or guessed and told.

use std::collections::{BTreeMap, BTreeSet};

use crate::roster::birth::is_date;
use crate::roster::class;
use crate::roster::complaint::{Complaints, Spot, nothing, quote};
use crate::roster::heading::{Column, column};
use crate::roster::letters::words;
use crate::roster::standing::{self, Told};
use crate::roster::table::{Row, Table};
use crate::text::name::tidy;

/// How many rows a guess looks at.
const SAMPLE: usize = 200;

/// Where things stand in the rows of a table.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The place of the first row with a person.
    pub first: usize,
    /// Whether the family name is written first.
    pub family_first: bool,
    labels: Vec<String>,
    places: BTreeMap<Column, usize>,
}

impl Layout {
    /// The layout of a text with a name a line.
    pub(super) fn of_lines(first: usize) -> Self {
        Self { first, places: BTreeMap::from([(Column::Full, 0)]), ..Self::default() }
    }

    /// Reads the headings in the row at a place.
    pub(super) fn of_headings(table: &Table, head: usize, complaints: &mut Complaints) -> Self {
        let Some(row) = table.rows.get(head) else { return Self::default() };
        let mut labels = row.cells.clone();
        let mut kinds: Vec<Option<Column>> = labels.iter().map(|label| column(label)).collect();
        let mut first = head + 1;
        if let Some(below) = table.rows.get(first).filter(|below| is_second_head(below, &kinds)) {
            kinds.resize(kinds.len().max(below.cells.len()), None);
            labels.resize(kinds.len(), String::new());
            for ((cell, kind), label) in below.cells.iter().zip(&mut kinds).zip(&mut labels) {
                if let Some(known) = column(cell) {
                    (*kind, *label) = (Some(known), cell.clone());
                }
            }
            first += 1;
        }
        settle_title(&mut kinds);
        let mut layout = Self { first, labels, ..Self::default() };
        let mut unused = Vec::new();
        for (place, kind) in kinds.iter().enumerate() {
            let label = layout.label(place).to_owned();
            match kind {
                Some(Column::Presence) => complaints.remark(
                    Spot::line(row.line),
                    |words| words.roster_presence_unused(quote(&label)),
                    nothing,
                ),
                Some(known) if !layout.places.contains_key(known) => {
                    layout.places.insert(*known, place);
                }
                Some(_) | None if !label.trim().is_empty() => unused.push(quote(&label)),
                Some(_) | None => {}
            }
        }
        // The Vietnamese heading begins with the word for a family: "Họ", "Họ, tên đệm".
        let family = layout.place(Column::Family).map(|place| words(layout.label(place)));
        layout.family_first = family.is_some_and(|label| label == "ho" || label.starts_with("ho "));
        tell_unread(table, head, &unused, complaints);
        layout
    }

    /// Guesses from what the cells look like, and tells the guess.
    pub(super) fn guess(table: &Table, complaints: &mut Complaints) -> Option<Self> {
        let sample = table.rows.get(..SAMPLE).unwrap_or(&table.rows);
        let width = sample.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let mut places = BTreeMap::new();
        let mut texts = Vec::new();
        for place in 0..width {
            match look(sample, place) {
                Look::Text => texts.push(place),
                Look::Column(column) => {
                    places.entry(column).or_insert(place);
                }
                Look::Other => {}
            }
        }
        let mut texts = texts.into_iter();
        let Some(name) = texts.next() else {
            complaints.error(
                Spot::WHOLE,
                |words| words.roster_no_name_column(),
                |words| words.roster_no_name_column_cure(),
            );
            return None;
        };
        places.insert(Column::Full, name);
        let is_note = |place: usize| {
            sample.iter().any(|row| standing::of_note(row.cell(place)) != Told::Nothing)
        };
        for place in texts {
            let column = if places.contains_key(&Column::Post) || is_note(place) {
                Column::Note
            } else {
                Column::Post
            };
            places.entry(column).or_insert(place);
        }
        tell_guess(&places, width, complaints);
        Some(Self { first: 0, labels: vec![String::new(); width], places, family_first: false })
    }

    /// Returns the place of a column.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.places.get(&column).copied()
    }

    /// Returns the cell of a column as written; empty where there is none.
    pub(super) fn cell<'a>(&self, row: &'a Row, column: Column) -> &'a str {
        self.place(column).map_or("", |place| row.cell(place))
    }

    /// Returns the heading at a place; may be empty.
    pub(super) fn label(&self, place: usize) -> &str {
        self.labels.get(place).map_or("", String::as_str)
    }

    /// Returns where a cell stands.
    pub(super) fn spot<'a>(&'a self, row: &Row, place: usize) -> Spot<'a> {
        Spot { line: Some(row.line), column: self.label(place) }
    }

    /// Says whether the table has columns from which a class can be read.
    pub(super) fn tells_class(&self) -> bool {
        self.tells_full()
            || self.place(Column::Probationary).or_else(|| self.place(Column::Guest)).is_some()
    }

    /// Says whether full members are told by something of their own, not only by being no others.
    pub(super) fn tells_full(&self) -> bool {
        let columns = [Column::Class, Column::FullMember, Column::Groups];
        columns.iter().any(|column| self.places.contains_key(column))
    }

    /// Returns what stands in a row beyond the headings.
    pub(super) fn beyond(&self, row: &Row) -> Option<String> {
        let beyond = row.cells.get(self.labels.len()..).unwrap_or_default();
        let text = beyond.iter().map(|cell| tidy(cell)).filter(|cell| !cell.is_empty());
        Some(text.collect::<Vec<_>>().join(" · ")).filter(|text| !text.is_empty())
    }
}

/// Says whether a row holds the second line of headings, where "Loại" spans "Chính thức" and "Dự bị".
fn is_second_head(row: &Row, kinds: &[Option<Column>]) -> bool {
    let named = |column: Column| {
        let place = kinds.iter().position(|kind| *kind == Some(column));
        place.is_some_and(|place| !row.cell(place).trim().is_empty())
    };
    let known: BTreeSet<Column> = row.cells.iter().filter_map(|cell| column(cell)).collect();
    !named(Column::Full)
        && !named(Column::Given)
        && known.contains(&Column::FullMember)
        && known.contains(&Column::Probationary)
}

/// Decides what "title" means: before a first name it is "Dr", beside a whole name it is a post.
fn settle_title(kinds: &mut [Option<Column>]) {
    let apart = kinds.contains(&Some(Column::Given));
    let posted = kinds.contains(&Some(Column::Post));
    for kind in kinds.iter_mut().filter(|kind| **kind == Some(Column::Honorific) && !apart) {
        *kind = (!posted).then_some(Column::Post);
    }
}

fn tell_unread(table: &Table, head: usize, unused: &[String], complaints: &mut Complaints) {
    let before = table.rows.get(..head).unwrap_or_default();
    if let Some(row) = before.first() {
        let text = before.iter().map(Row::text).collect::<Vec<_>>().join(" / ");
        complaints.remark(
            Spot::line(row.line),
            |words| words.roster_lines_before(quote(&text)),
            nothing,
        );
    }
    if let (Some(row), false) = (table.rows.get(head), unused.is_empty()) {
        let columns = unused.join(", ");
        complaints.remark(
            Spot::line(row.line),
            |words| words.roster_columns_unused(&columns),
            nothing,
        );
    }
}

/// What a column without a heading looks like.
enum Look {
    Text,
    Column(Column),
    Other,
}

fn look(sample: &[Row], place: usize) -> Look {
    let filled = || sample.iter().map(|row| row.cell(place).trim()).filter(|cell| !cell.is_empty());
    let all = |holds: fn(&str) -> bool| filled().all(holds);
    if filled().next().is_none() || all(is_gender) {
        Look::Other
    } else if all(is_date) {
        Look::Column(Column::Birth)
    } else if all(|cell| !cell.contains(char::is_alphabetic)) {
        Look::Column(Column::Ordinal)
    } else if all(|cell| class::parse(cell).is_some()) {
        Look::Column(Column::Class)
    } else {
        Look::Text
    }
}

fn is_gender(cell: &str) -> bool {
    let word = tidy(cell).to_lowercase();
    ["nam", "nữ", "nu", "male", "female", "m", "f"].contains(&word.as_str())
}

fn tell_guess(places: &BTreeMap<Column, usize>, width: usize, complaints: &mut Complaints) {
    let kind = |place: usize| {
        let found = places.iter().find(|(_, at)| **at == place).map(|(column, _)| *column);
        match found {
            Some(Column::Full) => "full",
            Some(Column::Class) => "class",
            Some(Column::Post) => "post",
            Some(Column::Note) => "note",
            Some(Column::Birth) => "birth",
            _ => "unused",
        }
    };
    complaints.remark(
        Spot::WHOLE,
        |words| {
            let told = (0..width).map(|place| words.roster_column(place + 1, kind(place)));
            words.roster_no_heading(told.collect::<Vec<_>>().join("; "))
        },
        |words| words.roster_no_heading_cure(),
    );
}
