//! The file as a whole: its name, its words, its citations.

use crate::meeting::finding::FindingKind;
use crate::meeting::procedure::{Check, Citation, Procedure, Sheet, Trust, Words};
use crate::procedure::check::{rules, step};
use crate::procedure::raw::table::Table;

/// The longest a meeting or a step can be planned for, in minutes: a day.
pub(super) const LONGEST_MINUTES: u32 = 24 * 60;

/// Reads the whole file; `sheet` finds the score sheet it names.
pub(super) fn procedure(
    mut root: Table<'_>,
    sheet: impl FnOnce(String) -> Option<Sheet>,
) -> Procedure {
    let procedure = Procedure {
        id: root.id("id"),
        version: root.line("version"),
        title: root.text("title"),
        summary: root.text("summary"),
        minutes: root.number("minutes", 1..=LONGEST_MINUTES),
        sheet: root.optional_name("sheet").and_then(sheet),
        styles: root.names("styles"),
        words: words(root.table("words")),
        rules: rules::rules(root.table("rules")),
        steps: root.tables("steps").into_iter().map(step::step).collect(),
        checks: root.optional_tables("checks").into_iter().map(looked_for).collect(),
        citations: root.optional_tables("citations").into_iter().map(citation).collect(),
    };
    root.finish();
    procedure
}

/// Reads one thing looked for in the record.
fn looked_for(mut table: Table<'_>) -> Check {
    let check = Check {
        finding: table.word("finding").unwrap_or(FindingKind::StepNotTaken),
        weight: table.optional_word("weight").unwrap_or_default(),
        mend: table.text("mend"),
        cite: table.optional_name("cite"),
    };
    table.finish();
    check
}

fn words(mut table: Table<'_>) -> Words {
    let words = Words {
        address: table.optional_text("address"),
        body: table.text("body"),
        full: table.text("full"),
        probationary: table.optional_text("probationary"),
        guest: table.text("guest"),
    };
    table.finish();
    words
}

pub(in crate::procedure) fn citation(mut table: Table<'_>) -> Citation {
    let citation = Citation {
        id: table.id("id"),
        number: table.line("number"),
        date: table.optional_date("date"),
        title: table.text("title"),
        trust: table.word("trust").unwrap_or(Trust::Custom),
    };
    table.finish();
    citation
}
