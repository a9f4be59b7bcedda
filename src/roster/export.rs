//! A list of people going out, in the shape that comes in unchanged: how a body's roster is kept.
//!
//! The headings and codes are the words of the session file.

use crate::meeting::member::{Class, Person};
use crate::roster::standing;

/// Writes a roster as CSV: UTF-8 with its mark, commas, lines as spreadsheets end them.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, which reading
/// takes off again. Only a standing that lasts beyond one meeting is kept: exempt, away, joined or
/// suspended.
pub fn to_csv(people: &[Person]) -> String {
    let mut csv = String::from("\u{feff}name,class,post,mark,note,standing\r\n");
    for Person { name, class, post, mark, note, standing } in people {
        let class = match class {
            Class::Full => "full",
            Class::Probationary => "probationary",
            Class::Guest => "guest",
        };
        for cell in [name, class, post, mark, note] {
            put(cell, &mut csv);
            csv.push(',');
        }
        csv.push_str(standing::code(standing));
        csv.push_str("\r\n");
    }
    csv
}

/// Adds a cell, quoted where it must be and guarded against being calculated.
pub fn put(cell: &str, csv: &mut String) {
    let quoted = cell.contains([',', '"', ';', '\t', '\n', '\r']);
    if quoted {
        csv.push('"');
    }
    if is_formula(cell) {
        csv.push('\'');
    }
    for letter in cell.chars() {
        if letter == '"' {
            csv.push('"');
        }
        csv.push(letter);
    }
    if quoted {
        csv.push('"');
    }
}

/// Says whether a spreadsheet would calculate a cell, or would once its apostrophes were taken off.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Returns a cell without the apostrophe that kept it from being calculated.
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}
