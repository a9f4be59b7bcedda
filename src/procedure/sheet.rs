//! Score sheets: from a file as written to a checked sheet, or to everything wrong with it.
//!
//! A file of its own and not a part of the procedure, because sheets change from place to place and
//! from year to year while the procedure stays.

mod bands;
mod grades;

use crate::meeting::procedure::Sheet;
use crate::meeting::procedure::sheet::{Band, Criterion, Grade};
use crate::procedure::check::{head, names, script};
use crate::procedure::findings::Findings;
use crate::procedure::raw;
use crate::procedure::raw::table::Table;
use crate::text::problem::Problem;

/// The most points a criterion can give, and the highest a grade can begin.
const MOST_POINTS: u32 = 10_000;

/// Checks a score sheet; `name` is how the file is called in the problems.
///
/// Returns the sheet with what is worth telling about it, or every problem at once, in the order of
/// the file.
pub fn check(name: &str, text: &str) -> Result<(Sheet, Vec<Problem>), Vec<Problem>> {
    raw::read(name, text, |table, findings| {
        let sheet = sheet(table);
        fit_together(&sheet, findings);
        sheet
    })
}

fn sheet(mut root: Table<'_>) -> Sheet {
    let sheet = Sheet {
        id: root.id("id"),
        version: root.line("version"),
        title: root.text("title"),
        criteria: root.tables("criteria").into_iter().map(criterion).collect(),
        grades: root.tables("grades").into_iter().map(grade).collect(),
        citations: root.optional_tables("citations").into_iter().map(head::citation).collect(),
    };
    root.finish();
    sheet
}

fn criterion(mut table: Table<'_>) -> Criterion {
    let criterion = Criterion {
        id: table.id("id"),
        title: table.text("title"),
        guide: table.optional_text("guide"),
        points: table.number("points", 1..=MOST_POINTS),
        bands: table.optional_tables("bands").into_iter().map(band).collect(),
        cite: table.optional_name("cite"),
    };
    table.finish();
    criterion
}

fn band(mut table: Table<'_>) -> Band {
    let band = Band {
        measure: table.optional_word("measure"),
        at_least: table.optional_number("at_least", 0..=MOST_POINTS),
        at_most: table.optional_number("at_most", 0..=MOST_POINTS),
        points: table.number("points", 0..=MOST_POINTS),
    };
    table.finish();
    band
}

fn grade(mut table: Table<'_>) -> Grade {
    let grade = Grade {
        id: table.id("id"),
        title: table.text("title"),
        from: table.number("from", 0..=MOST_POINTS),
    };
    table.finish();
    grade
}

fn fit_together(sheet: &Sheet, findings: &Findings<'_>) {
    let ids = sheet.criteria.iter().map(|criterion| criterion.id.as_str());
    names::distinct(findings, "criteria", ids);
    names::distinct(findings, "grades", sheet.grades.iter().map(|grade| grade.id.as_str()));
    names::distinct(findings, "citations", sheet.citations.iter().map(|cited| cited.id.as_str()));
    let criteria = sheet.criteria.iter().enumerate();
    let named = criteria.clone().filter_map(|(index, criterion)| {
        Some((format!("criteria[{}].cite", index + 1), criterion.cite.as_ref()?))
    });
    names::cited(&sheet.citations, named, findings);
    names::dated(&sheet.citations, findings);
    for (index, criterion) in criteria {
        bands::look(&format!("criteria[{}]", index + 1), criterion, findings);
    }
    grades::look(sheet, findings);
    texts(sheet, findings);
}

/// Nothing is filled in anywhere on a sheet.
fn texts(sheet: &Sheet, findings: &Findings<'_>) {
    script::plain(findings, "title", &sheet.title);
    for (index, criterion) in sheet.criteria.iter().enumerate() {
        let path = format!("criteria[{}]", index + 1);
        script::plain(findings, &format!("{path}.title"), &criterion.title);
        script::plain(findings, &format!("{path}.guide"), &criterion.guide);
    }
    for (index, grade) in sheet.grades.iter().enumerate() {
        script::plain(findings, &format!("grades[{}].title", index + 1), &grade.title);
    }
}
