//! A procedure file as written: TOML with the place of every value.
//!
//! A slip in one line does not hide what is wrong in the others: the reader of TOML goes on after a
//! fault, and so does everything that reads from a [`table::Table`].

pub(super) mod table;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::procedure::fault::{Fault, Found, Syntax};
use crate::procedure::findings::Findings;
use crate::procedure::source::Source;

/// Reads TOML; what could not be read is already among the findings.
pub(super) fn parse<'a>(source: &'a Source<'a>) -> (Spanned<DeTable<'a>>, Findings<'a>) {
    let (root, errors) = DeTable::parse_recoverable(source.text());
    let findings = Findings::new(source, !errors.is_empty());
    let mut last_line = 0;
    let mut faults: Vec<_> = errors
        .iter()
        .map(|error| (error.span().unwrap_or_default().start, Syntax::sort(error.message())))
        .collect();
    faults.sort_by_key(|(at, _)| *at);
    for (at, syntax) in faults {
        // One slip often trips the reader several times in its line; the first says enough.
        let line = source.line(at);
        if line != last_line {
            findings.note(at, "", &Fault::Syntax(syntax));
        }
        last_line = line;
    }
    (root, findings)
}

/// Names the kind of a value.
const fn found(value: &DeValue<'_>) -> Found {
    match value {
        DeValue::String(_) => Found::Line,
        DeValue::Integer(_) => Found::Number,
        DeValue::Float(_) => Found::Decimal,
        DeValue::Boolean(_) => Found::Flag,
        DeValue::Datetime(_) => Found::Date,
        DeValue::Array(_) => Found::List,
        DeValue::Table(_) => Found::Table,
    }
}
