//! A list as rows of cells, however it was written: separated by commas, semicolons or tabs, or a
//! line each.
//!
//! Which separator a file uses is found by trying: the one under which a row of headings appears.

use crate::roster::complaint::{Complaints, Spot};
use crate::roster::decode::line_after;
use crate::roster::progress::Progress;
use crate::text::name::tidy;

/// How many rows are looked at to find the headings; spreadsheets often begin with a title.
pub(super) const HEAD: usize = 20;

/// The part of the whole work that splitting into cells is, in percent.
pub(super) const SPLITTING: (u8, u8) = (0, 40);

/// A row that is not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Its line in the file, counted from one.
    pub line: usize,
    /// Its cells, as written.
    pub cells: Vec<String>,
}

impl Row {
    /// Returns a cell; empty where the row is too short.
    pub(super) fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", String::as_str)
    }

    /// Says whether nothing is written in it.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// Returns what is written in it, for quoting.
    pub(super) fn text(&self) -> String {
        let filled = self.cells.iter().map(|cell| tidy(cell)).filter(|cell| !cell.is_empty());
        filled.collect::<Vec<_>>().join(" · ")
    }
}

/// The rows that are not empty.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// In the order of the file.
    pub rows: Vec<Row>,
    /// Whether each row is a whole line of text.
    pub lined: bool,
}

/// What a reader of tables looks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seeking {
    /// Returns how many headings a row holds; zero if it is no row of headings.
    pub headings: fn(&[String]) -> usize,
    /// The separators that count even without a row of headings.
    pub separators: &'static [char],
}

impl Seeking {
    /// Finds the row of headings among the first rows.
    pub(super) fn head(&self, rows: &[Row]) -> Option<usize> {
        let found = |(place, row): &(usize, &Row)| {
            // Further down, a single word could be anybody's.
            (self.headings)(&row.cells) >= if *place == 0 { 1 } else { 2 }
        };
        rows.iter().take(HEAD).enumerate().find(found).map(|(place, _)| place)
    }
}

/// Splits a text into rows.
pub(super) fn split(
    text: &str,
    seeking: &Seeking,
    complaints: &mut Complaints,
    progress: &mut Progress<'_>,
) -> Table {
    let (separator, text, first) = match declared(text) {
        Some((separator, rest)) => (Some(separator), rest, 2),
        None => (separator(text, seeking), text, 1),
    };
    match separator {
        Some(separator) => {
            let rows = separated(text, separator, first, progress);
            if is_torn(text, rows.last()) {
                let line = rows.last().map_or(first, |row| row.line);
                complaints.error(
                    Spot::line(line),
                    |words| words.roster_quote_open(),
                    |words| words.roster_quote_open_cure(),
                );
            }
            Table { rows, lined: false }
        }
        None => Table { rows: lines(text, first), lined: true },
    }
}

/// Reads the first line by which some spreadsheets declare their separator: `sep=;`.
fn declared(text: &str) -> Option<(char, &str)> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let sign = line.trim_end_matches('\r').strip_prefix("sep=")?;
    let mut letters = sign.chars();
    match (letters.next(), letters.next()) {
        (Some(separator), None) if separator.is_ascii() => Some((separator, rest)),
        _ => None,
    }
}

/// Finds the separator: the one that shows the most headings, else one that most lines have.
fn separator(text: &str, seeking: &Seeking) -> Option<char> {
    let head: String = text.split_inclusive('\n').take(HEAD * 2).collect();
    let mut best = (0, None);
    for separator in ['\t', ';', ',', '|'] {
        let rows = separated(&head, separator, 1, &mut Progress::to(&mut |_| ()));
        let found = seeking.head(&rows).and_then(|place| rows.get(place));
        let headings =
            found.filter(|row| row.cells.len() > 1).map_or(0, |row| (seeking.headings)(&row.cells));
        if headings > best.0 {
            best = (headings, Some(separator));
        }
    }
    if best.1.is_some() || seeking.head(&lines(text, 1)).is_some() {
        return best.1;
    }
    let lines = head.lines().filter(|line| !line.trim().is_empty()).count();
    let common = |separator: &char| {
        let with = head.lines().filter(|line| line.contains(*separator)).count();
        with > 0 && with * 2 >= lines
    };
    seeking.separators.iter().copied().find(|separator| common(separator))
}

fn separated(text: &str, separator: char, first: usize, progress: &mut Progress<'_>) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    let (mut line, mut counted) = (first, 0);
    // The text is in memory and is UTF-8, so reading cannot fail; a row of any length is taken.
    while matches!(reader.read_record(&mut record), Ok(true)) {
        // The reader's own count of lines is that of the row before where empty lines are skipped.
        let at = record.position().map_or(0, csv::Position::byte);
        let start = start_of_row(text, usize::try_from(at).unwrap_or(usize::MAX));
        line += line_after(text.as_bytes().get(counted..start).unwrap_or_default()) - 1;
        counted = start;
        let row = Row { line, cells: record.iter().map(str::to_owned).collect() };
        if !row.is_blank() {
            rows.push(row);
        }
        progress.at(start, text.len(), SPLITTING);
    }
    rows
}

/// Skips the ends of lines that stand before a row.
fn start_of_row(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
}

/// Says whether a quotation mark was opened and never closed: it swallows the rest of the file.
fn is_torn(text: &str, last: Option<&Row>) -> bool {
    let swallowed =
        last.is_some_and(|row| row.cells.last().is_some_and(|cell| cell.contains('\n')));
    swallowed && text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
}

fn lines(text: &str, first: usize) -> Vec<Row> {
    let rows = text.lines().zip(first..).filter(|(line, _)| !line.trim().is_empty());
    rows.map(|(line, number)| Row { line: number, cells: vec![line.to_owned()] }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEEKING: Seeking = Seeking {
        headings: |cells| {
            cells.iter().filter(|cell| ["name", "post"].contains(&cell.as_str())).count()
        },
        separators: &['\t', ';', ','],
    };

    fn rows(text: &str) -> (Vec<(usize, Vec<String>)>, bool) {
        let mut complaints = Complaints::about("a.csv");
        let table = split(text, &SEEKING, &mut complaints, &mut Progress::to(&mut |_| ()));
        let usable = complaints.settle().is_ok();
        (table.rows.into_iter().map(|row| (row.line, row.cells)).collect(), usable)
    }

    #[track_caller]
    fn check(text: &str, want: &[(usize, &[&str])]) {
        let want: Vec<(usize, Vec<String>)> = want
            .iter()
            .map(|(line, cells)| (*line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
            .collect();
        assert_eq!(rows(text), (want, true));
    }

    #[test]
    fn each_separator_is_found_by_the_headings_it_shows() {
        check("name,post\nAn;x,\"a,b\"\n", &[(1, &["name", "post"]), (2, &["An;x", "a,b"])]);
        check("name;post\r\nAn, x;y\r\n", &[(1, &["name", "post"]), (2, &["An, x", "y"])]);
        check("name\tpost\nAn\tx;y,z\n", &[(1, &["name", "post"]), (2, &["An", "x;y,z"])]);
    }

    #[test]
    fn a_declared_separator_is_obeyed_and_its_line_counted() {
        check("sep=;\r\nAn;b\r\n\r\nBa;c", &[(2, &["An", "b"]), (4, &["Ba", "c"])]);
    }

    #[test]
    fn a_cell_of_several_lines_keeps_the_count_of_lines_right() {
        check(
            "name,post\n\"An\",\"a\nb\"\n\nBa,c\n",
            &[(1, &["name", "post"]), (2, &["An", "a\nb"]), (5, &["Ba", "c"])],
        );
    }

    #[test]
    fn without_a_common_separator_a_line_is_a_cell() {
        check("An\n\nBa \"Tý\"\nChi, x\n", &[(1, &["An"]), (3, &["Ba \"Tý\""]), (4, &["Chi, x"])]);
        check("name\nAn, x\nBa, y\n", &[(1, &["name"]), (2, &["An, x"]), (3, &["Ba, y"])]);
    }

    #[test]
    fn rows_may_be_longer_or_shorter_than_the_first() {
        check(
            "name;post\nAn\nBa;b;c\n;;\n",
            &[(1, &["name", "post"]), (2, &["An"]), (3, &["Ba", "b", "c"])],
        );
    }

    #[test]
    fn a_quotation_mark_left_open_is_told() {
        let (_, usable) = rows("name,post\nAn,\"a\nBa,b\n");
        assert!(!usable);
    }
}
