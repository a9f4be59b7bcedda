//! From a record to the bytes of a paper.

use crate::meeting::record::Record;
use crate::paper::compose::{Particulars, compose};
use crate::paper::format::Format;
use crate::paper::minutes::{LeftOut, Minutes};
use crate::paper::table::{self, Table};
use crate::paper::{Unwritten, calendar, docx, html, markdown, pdf, plain};
use crate::procedure::style::Style;
use crate::text::Words;

/// Which paper is wanted.
#[derive(Debug, Clone)]
pub struct Order<'a> {
    /// In which style.
    pub style: &'a Style,
    /// In which format.
    pub format: Format,
    /// What the record does not know.
    pub particulars: Particulars,
    /// Which table, of [`Format::Csv`].
    pub table: Table,
    /// What is not to leave the room.
    pub left_out: LeftOut,
}

/// Writes a paper, in the language of the session whatever the screen speaks. The same record and
/// the same order give the same bytes.
///
/// # Errors
///
/// Only if the program itself is at fault.
pub fn print(record: &Record, order: &Order<'_>) -> Result<Vec<u8>, Unwritten> {
    let words = Words::load(record.meeting().language);
    let minutes = Minutes::of(record, &words, order.left_out);
    let layout = || compose(&minutes, order.style, &words, &order.particulars);
    Ok(match order.format {
        Format::Docx => docx::write(&layout())?,
        Format::Pdf => pdf::write(&layout())?,
        Format::Md => markdown::write(&layout()).into_bytes(),
        Format::Html => html::write(&layout()).into_bytes(),
        Format::Txt => plain::write(&layout()).into_bytes(),
        Format::Csv => table::write(&minutes, order.table, &words),
        Format::Ics => calendar::write(&minutes, &words).into_bytes(),
        Format::Json => json(&minutes),
    })
}

/// Writes the minutes as data.
fn json(minutes: &Minutes<'_>) -> Vec<u8> {
    // Plain data always has a text.
    let mut text = serde_json::to_vec_pretty(minutes).unwrap_or_default();
    text.push(b'\n');
    text
}
