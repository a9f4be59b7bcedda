//! What the minutes say: one value, drawn from the record, from which every paper is made.

use crate::meeting::record::Record;

/// What the minutes say of a meeting, closed or still going on.
#[derive(Debug)]
pub struct Minutes<'a> {
    /// The record it is drawn from.
    pub record: &'a Record,
}
