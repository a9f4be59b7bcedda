//! From a record to the bytes of a paper.

use crate::meeting::record::Record;
use crate::paper::compose::{Particulars, compose};
use crate::paper::format::Format;
use crate::paper::markdown;
use crate::paper::minutes::{LeftOut, Minutes};
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
    /// What is not to leave the room.
    pub left_out: LeftOut,
}

/// Writes a paper, in the language of the session whatever the screen speaks. The same record and
/// the same order give the same bytes.
pub fn print(record: &Record, order: &Order<'_>) -> Vec<u8> {
    let words = Words::load(record.meeting().language);
    let minutes = Minutes::of(record, &words, order.left_out);
    let layout = || compose(&minutes, order.style, &words, &order.particulars);
    match order.format {
        Format::Md => markdown::write(&layout()).into_bytes(),
        Format::Json => json(&minutes),
    }
}

/// Writes the minutes as data.
fn json(minutes: &Minutes<'_>) -> Vec<u8> {
    // Plain data always has a text.
    let mut text = serde_json::to_vec_pretty(minutes).unwrap_or_default();
    text.push(b'\n');
    text
}
