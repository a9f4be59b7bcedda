//! The page shown when nothing particular is asked for: all sessions together, the course of the
//! months, the bodies, what was found again and again, and who is never heard.

use std::cmp::Reverse;

use crate::archive::by::{By, Key};
use crate::archive::cube::Cube;
use crate::archive::measure::Value;
use crate::archive::period::Span;
use crate::archive::table::{Row, Table};
use crate::text::Words;

/// The most rows of a part that can grow without end.
const MOST: usize = 20;

/// A part of a page.
#[derive(Debug)]
pub struct Part {
    /// What it shows.
    pub title: String,
    /// The table.
    pub table: Table,
    /// What is said below it; may be empty.
    pub note: String,
}

/// Returns the tables of a page, whole.
pub fn tables(cube: &Cube) -> Vec<Table> {
    let rows: [&[Key]; 5] =
        [&[], &[Key::Period(Span::Month)], &[Key::Body], &[Key::Finding], &[Key::Person]];
    // Whoever only trains has no bodies, and whoever only holds meetings no class.
    let trained: &[&[Key]] = if cube.class().is_empty() { &[] } else { &[&[Key::Trainee]] };
    let held: &[&[Key]] = if cube.bodies().is_empty() { &[] } else { &rows };
    let keys = held.iter().chain(trained);
    keys.filter_map(|keys| By::new(keys).ok()).map(|by| Table::of(cube, &by)).collect()
}

/// Returns the parts of a page, cut to what can be read at once.
pub fn parts(cube: &Cube, words: &Words) -> Vec<Part> {
    let mut parts: Vec<Part> = tables(cube).into_iter().map(|table| part(table, words)).collect();
    parts.retain(|part| !part.table.rows.is_empty());
    parts
}

fn part(mut table: Table, words: &Words) -> Part {
    let by = |key| table.by.has(key);
    let (title, more): (String, fn(&Words, usize) -> String) = if by(Key::Person) {
        keep_unheard(&mut table);
        (words.report_part_unheard(), |words, count| words.report_more_people(count))
    } else if by(Key::Trainee) {
        (words.report_part_trainees(), |words, count| words.report_more_trainees(count))
    } else if by(Key::Finding) {
        (words.report_part_findings(), |words, count| words.report_more_findings(count))
    } else if by(Key::Body) {
        if table.rows.len() > MOST {
            quietest_first(&mut table);
        }
        (words.report_part_bodies(), |words, count| words.report_more_bodies(count))
    } else if by(Key::Period(Span::Month)) {
        return Part { title: words.report_part_months(), table, note: String::new() };
    } else {
        return Part { title: words.report_part_all(), table, note: String::new() };
    };
    let over = table.rows.len().saturating_sub(MOST);
    table.rows.truncate(MOST);
    let note = if over > 0 { more(words, over) } else { String::new() };
    Part { title, table, note }
}

/// Keeps those who were there more than once and never heard, the longest silent first.
fn keep_unheard(table: &mut Table) {
    let [silent, heard] = ["silent", "heard"].map(|id| table.column(id));
    table
        .rows
        .retain(|row| row.value(heard) == Value::Number(0) && row.value(silent).number() > Some(1));
    table.rows.sort_by_key(|row| Reverse(row.value(silent).number()));
}

/// Puts the bodies first in which the fewest were heard.
fn quietest_first(table: &mut Table) {
    let heard = table.column("heard_percent");
    let share = |row: &Row| row.value(heard).number().unwrap_or(u64::MAX);
    table.rows.sort_by_key(share);
}
