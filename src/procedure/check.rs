//! From a file as written to a checked procedure, or to the list of everything wrong with it.
//!
//! First the values one by one (`head`, `step`, `rules`), then how they fit together (`names`,
//! `order`, `time`, `script`).

mod head;
mod names;
mod order;
mod rules;
mod script;
mod step;
mod time;

#[cfg(test)]
mod tests;

use crate::meeting::procedure::Procedure;
use crate::procedure::findings::Findings;
use crate::procedure::raw;
use crate::procedure::raw::mend::mend;
use crate::procedure::raw::table::Table;
use crate::procedure::source::Source;
use crate::text::problem::{Problem, Severity};

/// Checks a procedure file; `name` is how the file is called in the problems.
///
/// Returns the procedure with what is worth telling about it, or every problem at once, in the order
/// of the file.
pub fn check(name: &str, text: &str) -> Result<(Procedure, Vec<Problem>), Vec<Problem>> {
    let (text, slips) = mend(text);
    let source = Source::new(name, &text);
    let (root, findings) = raw::parse(&source, &slips);
    let procedure = head::procedure(Table::root(&findings, root.get_ref()));
    fit_together(&procedure, &findings);
    let problems = findings.into_problems();
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        Err(problems)
    } else {
        Ok((procedure, problems))
    }
}

fn fit_together(procedure: &Procedure, findings: &Findings<'_>) {
    names::look(procedure, findings);
    order::look(procedure, findings);
    time::look(procedure, findings);
    script::look(procedure, findings);
}
