//! Findings put into sentences.

use crate::meeting::procedure::Citation;
use crate::text::Words;
use crate::text::date;

/// Names a source by its number and date.
pub fn source(cited: &Citation, words: &Words) -> String {
    match cited.date {
        Some(day) => words.finding_source(cited.number.as_str(), date::short(day, words)),
        None => cited.number.clone(),
    }
}
