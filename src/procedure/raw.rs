//! A procedure file as written: TOML with the place of every value.
//!
//! A slip in one line does not hide what is wrong in the others: it is mended over, and everything
//! that reads from a [`table::Table`] goes on after a fault.

mod mend;
pub(super) mod table;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::procedure::fault::{Fault, Found, Syntax};
use crate::procedure::file::Held;
use crate::procedure::findings::Findings;
use crate::procedure::raw::mend::Slip;
use crate::procedure::raw::table::Table;
use crate::text::problem::{Problem, Severity};
use crate::text::source::Source;

/// Reads a whole file, whatever it holds: `reader` takes its outermost table.
///
/// Returns what was read with what is worth telling about it, or every problem at once, in the order
/// of the file.
pub(super) fn read<T>(
    name: &str,
    text: &str,
    reader: impl FnOnce(Table<'_>, &Findings<'_>) -> T,
) -> Result<(T, Vec<Problem>), Vec<Problem>> {
    let (text, slips) = mend::mend(text);
    let source = Source::new(name, &text);
    let (root, findings) = parse(&source, &slips);
    let read = reader(Table::root(&findings, root.get_ref()), &findings);
    let problems = findings.into_problems();
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        Err(problems)
    } else {
        Ok((read, problems))
    }
}

/// Tells what a file is meant to hold: a style has sections, a score sheet criteria, neither steps.
pub(super) fn held(text: &str) -> Held {
    let (text, _) = mend::mend(text);
    let (root, _) = DeTable::parse_recoverable(&text);
    let has = |key| root.get_ref().contains_key(key);
    if has("steps") {
        Held::Procedure
    } else if has("criteria") {
        Held::Sheet
    } else if has("sections") || has("face") {
        Held::Style
    } else {
        Held::Procedure
    }
}

/// Reads TOML that was mended; the slips and the keys that stand twice are among the findings.
fn parse<'a>(source: &'a Source<'a>, slips: &[Slip]) -> (Spanned<DeTable<'a>>, Findings<'a>) {
    let (root, errors) = DeTable::parse_recoverable(source.text());
    let findings = Findings::new(source, !slips.is_empty());
    for slip in slips {
        findings.note_line(slip.line, slip.column, &Fault::Syntax(slip.syntax));
    }
    // Whatever else the reader says now comes from a slip that was told already.
    for error in errors {
        let syntax = Syntax::sort(error.message());
        if syntax == Syntax::DuplicateKey {
            findings.note(error.span().unwrap_or_default().start, "", &Fault::Syntax(syntax));
        }
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
