//! A list in a workbook of the XLSX kind.
//!
//! Cells are taken one after the other, never as one block: a stray cell in the last corner of a
//! sheet would make the block larger than any memory.

use std::io::{self, Cursor};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use zip::ZipArchive;

use crate::roster::complaint::{Complaints, Spot, nothing, quote};
use crate::roster::progress::Progress;
use crate::roster::table::{Row, SPLITTING, Seeking, Table};

/// The most cells that are read; a packed file can hold far more than its size tells.
const MOST_CELLS: usize = 5_000_000;

/// The most bytes a workbook unpacks to.
const MOST_BYTES: u64 = 1 << 30;

/// The most columns that are read.
const MOST_COLUMNS: usize = 256;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the first sheet with a row of headings, or else the first that is not empty.
pub(super) fn read(
    bytes: &[u8],
    seeking: &Seeking,
    complaints: &mut Complaints,
    progress: &mut Progress<'_>,
) -> Table {
    // The reader of workbooks trusts the numbers in them, and stops the program over a wrong one.
    let read = is_whole(bytes).then(|| {
        catch_unwind(AssertUnwindSafe(|| {
            let book = Book::new(Cursor::new(bytes))?;
            choose(book, seeking, complaints, progress)
        }))
    });
    if let Some(Ok(Ok(table))) = read {
        return table;
    }
    complaints.error(
        Spot::WHOLE,
        |words| words.roster_workbook_damaged(),
        |words| words.roster_workbook_damaged_cure(),
    );
    Table::default()
}

/// Unpacks everything once, so that damage is found by its checksum before anything is believed.
fn is_whole(bytes: &[u8]) -> bool {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let mut left = MOST_BYTES;
    (0..archive.len()).all(|place| {
        let Ok(mut part) = archive.by_index(place) else { return false };
        if part.size() > left {
            return false;
        }
        let unpacked = io::copy(&mut part, &mut io::sink());
        unpacked.is_ok_and(|size| {
            left = left.saturating_sub(size);
            left > 0
        })
    })
}

fn choose(
    mut book: Book<'_>,
    seeking: &Seeking,
    complaints: &mut Complaints,
    progress: &mut Progress<'_>,
) -> Result<Table, XlsxError> {
    let mut filled: Vec<(String, bool)> = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        if sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet {
            let head = head(&mut book, &sheet.name)?;
            if !head.is_empty() {
                filled.push((sheet.name, seeking.head(&head).is_some()));
            }
        }
    }
    let chosen = filled.iter().position(|(_, headed)| *headed).unwrap_or(0);
    if filled.is_empty() {
        complaints.error(
            Spot::WHOLE,
            |words| words.roster_empty(),
            |words| words.roster_empty_cure(),
        );
        return Ok(Table::default());
    }
    let (used, _) = filled.swap_remove(chosen);
    if !filled.is_empty() {
        let others: Vec<String> = filled.iter().map(|(name, _)| quote(name)).collect();
        complaints.remark(
            Spot::WHOLE,
            |words| words.roster_sheets_unused(quote(&used), others.join(", ")),
            nothing,
        );
    }
    rows(&mut book, &used, complaints, progress)
}

/// Reads as many rows of a sheet as are needed to find its headings.
fn head(book: &mut Book<'_>, sheet: &str) -> Result<Vec<Row>, XlsxError> {
    let mut cells = book.worksheet_cells_reader(sheet)?;
    let mut rows = Rows::default();
    while let Some(cell) = cells.next_cell()? {
        rows.put(cell.get_position(), cell.get_value());
        if rows.finished.len() == crate::roster::table::HEAD || rows.cells > MOST_CELLS {
            break;
        }
    }
    Ok(rows.finish())
}

fn rows(
    book: &mut Book<'_>,
    sheet: &str,
    complaints: &mut Complaints,
    progress: &mut Progress<'_>,
) -> Result<Table, XlsxError> {
    let mut cells = book.worksheet_cells_reader(sheet)?;
    let last = cells.dimensions().end.0 as usize;
    let mut rows = Rows::default();
    while let Some(cell) = cells.next_cell()? {
        rows.put(cell.get_position(), cell.get_value());
        if rows.cells > MOST_CELLS {
            complaints.error(
                Spot::WHOLE,
                |words| words.roster_workbook_huge(MOST_CELLS),
                |words| words.roster_too_large_cure(),
            );
            return Ok(Table::default());
        }
        progress.at(cell.get_position().0 as usize, last, SPLITTING);
    }
    if let Some(line) = rows.wide {
        complaints.remark(Spot::line(line), |words| words.roster_wide(MOST_COLUMNS), nothing);
    }
    Ok(Table { rows: rows.finish(), lined: false })
}

/// Rows being put together from cells.
#[derive(Default)]
struct Rows {
    finished: Vec<Row>,
    open: Option<Row>,
    cells: usize,
    /// The first row with something beyond the columns that are read.
    wide: Option<usize>,
}

impl Rows {
    fn put(&mut self, (row, column): (u32, u32), value: &DataRef<'_>) {
        self.cells += 1;
        let text = text(value);
        if text.trim().is_empty() {
            return;
        }
        let (line, column) = (row as usize + 1, column as usize);
        if column >= MOST_COLUMNS {
            self.wide.get_or_insert(line);
            return;
        }
        if self.open.as_ref().is_none_or(|open| open.line != line) {
            let next = Row { line, cells: Vec::new() };
            self.finished.extend(self.open.replace(next));
        }
        if let Some(open) = &mut self.open {
            open.cells.resize(open.cells.len().max(column + 1), String::new());
            if let Some(cell) = open.cells.get_mut(column) {
                *cell = text;
            }
        }
    }

    fn finish(mut self) -> Vec<Row> {
        self.finished.extend(self.open.take());
        self.finished
    }
}

/// Writes a cell as the chair sees it: a whole number without point, a date by day, month and year.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(true) => "1".to_owned(),
        DataRef::DateTime(at) => {
            let (year, month, day, hour, minute, _, _) = at.to_ymd_hms_milli();
            if at.as_f64() < 1.0 {
                format!("{hour}:{minute:02}")
            } else {
                format!("{day:02}/{month:02}/{year}")
            }
        }
        DataRef::Bool(false) | DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
