//! What a meeting is called if nobody says otherwise.

use chrono::{Datelike as _, NaiveDate};

use crate::meeting::procedure::Procedure;
use crate::text::Words;

/// Names a meeting by its procedure and month, in the language of `words`: *Sinh hoạt chi bộ thường
/// kỳ tháng 11/2026*. What stands in brackets tells procedures apart and is no part of the name.
pub fn of(procedure: &Procedure, date: NaiveDate, words: &Words) -> String {
    let whole = procedure.title.get(words.lang());
    let title = whole.split_once('(').map_or(whole, |(before, _)| before).trim();
    words.setup_filled_title(title, date.month(), date.year())
}
