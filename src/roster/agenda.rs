//! Agendas coming in: a question a line, a table with headings, or what another session left.

use std::collections::HashMap;

use crate::meeting::question::Matter;
use crate::roster::complaint::{Complaints, Spot, nothing, quote};
use crate::roster::letters::words;
use crate::roster::matter;
use crate::roster::people::listed;
use crate::roster::table::{Row, Seeking, Table};

/// What an agenda in a table is recognised by; without headings every line is a question, commas
/// and all.
pub(super) const SEEKING: Seeking = Seeking { headings, separators: &[] };

/// What a column of an agenda holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Title,
    Minutes,
    Kind,
    Ordinal,
}

fn column(heading: &str) -> Option<Column> {
    let folded = words(heading);
    Some(match folded.as_str() {
        "title" | "question" | "questions" | "item" | "agenda item" | "topic" | "matter"
        | "noi dung" | "van de" | "tieu de" | "noi dung thao luan" | "noi dung cong viec" => {
            Column::Title
        }
        "agenda duration" | "duration" | "minutes" | "planned minutes" | "time" | "so phut"
        | "phut" | "thoi gian" | "thoi luong" | "thoi gian phut" | "thoi luong phut"
        | "so phut du kien" | "thoi gian du kien" => Column::Minutes,
        "agenda type" => Column::Kind,
        "stt" | "tt" | "no" | "so tt" => Column::Ordinal,
        _ => return None,
    })
}

/// Returns how many headings a row holds; a title alone could be a question.
fn headings(cells: &[String]) -> usize {
    let known: Vec<Column> = cells.iter().filter_map(|cell| column(cell)).collect();
    if known.contains(&Column::Title) && cells.len() > 1 { known.len() } else { 0 }
}

/// Reads the questions of a table.
pub(super) fn read(table: &Table, complaints: &mut Complaints) -> Vec<Matter> {
    let mut agenda: Vec<(usize, Matter)> = Vec::new();
    if let Some(head) = SEEKING.head(&table.rows).filter(|_| !table.lined) {
        let columns = Columns::of(table, head, complaints);
        let rows = table.rows.iter().skip(head + 1);
        agenda.extend(rows.filter_map(|row| Some((row.line, columns.matter(row, complaints)?))));
    } else {
        let rows = table.rows.iter();
        agenda.extend(rows.filter_map(|row| Some((row.line, line(row, complaints)?))));
    }
    tell_twice(&agenda, complaints);
    if agenda.is_empty() && complaints.is_usable() {
        complaints.error(
            Spot::WHOLE,
            |words| words.roster_agenda_empty(),
            |words| words.roster_agenda_empty_cure(),
        );
    }
    agenda.into_iter().map(|(_, matter)| matter).collect()
}

/// Reads a line: the question, and after the last bar the minutes. In a sheet without headings the
/// cell that is not a number is the question, and a number after it the minutes.
fn line(row: &Row, complaints: &mut Complaints) -> Option<Matter> {
    let is_text = |cell: &&String| cell.contains(char::is_alphabetic);
    let Some(place) = row.cells.iter().position(|cell| is_text(&cell)) else {
        tell_untitled(row, complaints);
        return None;
    };
    let item = listed(row.cell(place))?;
    let spot = Spot::line(row.line);
    let (words, planned) = item.rsplit_once('|').unwrap_or_else(|| (item, row.cell(place + 1)));
    let minutes = matter::minutes(planned, spot, complaints);
    if words.trim().is_empty() {
        tell_untitled(row, complaints);
        return None;
    }
    Some(Matter { title: matter::title(words, spot, complaints)?, minutes, step: None })
}

/// Where the columns of an agenda stand.
struct Columns {
    title: usize,
    minutes: Option<usize>,
    kind: Option<usize>,
    labels: Vec<String>,
}

impl Columns {
    fn of(table: &Table, head: usize, complaints: &mut Complaints) -> Self {
        let labels = table.rows.get(head).map(|row| row.cells.clone()).unwrap_or_default();
        let known: Vec<Option<Column>> = labels.iter().map(|label| column(label)).collect();
        let place = |column: Column| known.iter().position(|known| *known == Some(column));
        let unused: Vec<String> = known
            .iter()
            .zip(&labels)
            .filter(|(known, label)| known.is_none() && !label.trim().is_empty())
            .map(|(_, label)| quote(label))
            .collect();
        if let (Some(row), false) = (table.rows.get(head), unused.is_empty()) {
            complaints.remark(
                Spot::line(row.line),
                |words| words.roster_columns_unused(unused.join(", ")),
                nothing,
            );
        }
        Self {
            title: place(Column::Title).unwrap_or(0),
            minutes: place(Column::Minutes),
            kind: place(Column::Kind),
            labels,
        }
    }

    fn matter(&self, row: &Row, complaints: &mut Complaints) -> Option<Matter> {
        let spot = |place: usize| Spot {
            line: Some(row.line),
            column: self.labels.get(place).map_or("", String::as_str),
        };
        let raw = row.cell(self.title);
        if self.kind.is_some_and(|kind| row.cell(kind).trim().eq_ignore_ascii_case("hidden")) {
            complaints.remark(
                Spot::line(row.line),
                |words| words.roster_agenda_hidden(quote(raw)),
                nothing,
            );
            return None;
        }
        let minutes = self
            .minutes
            .and_then(|place| matter::minutes(row.cell(place), spot(place), complaints));
        if raw.trim().is_empty() {
            tell_untitled(row, complaints);
            return None;
        }
        Some(Matter {
            title: matter::title(raw, spot(self.title), complaints)?,
            minutes,
            step: None,
        })
    }
}

fn tell_untitled(row: &Row, complaints: &mut Complaints) {
    complaints.remark(
        Spot::line(row.line),
        |words| words.roster_agenda_untitled(quote(&row.text())),
        nothing,
    );
}

fn tell_twice(agenda: &[(usize, Matter)], complaints: &mut Complaints) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (line, matter) in agenda {
        if let Some(first) = seen.get(matter.title.as_str()) {
            complaints.remark(
                Spot::line(*line),
                |words| words.roster_agenda_twice(quote(&matter.title), *first),
                nothing,
            );
        } else {
            seen.insert(&matter.title, *line);
        }
    }
}
