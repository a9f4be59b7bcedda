//! From a file as written to a checked procedure, or to the list of everything wrong with it.
//!
//! First the values one by one (`head`, `step`, `rules`), then how they fit together (`names`,
//! `order`, `time`, `decision`, `script`).

mod decision;
pub(super) mod head;
pub(super) mod names;
mod order;
mod rules;
pub(super) mod script;
mod step;
mod time;

#[cfg(test)]
mod tests;

use crate::meeting::procedure::Procedure;
use crate::procedure::findings::Findings;
use crate::procedure::raw;
use crate::procedure::stock::Stock;
use crate::text::problem::Problem;

/// Checks a procedure file; `name` is how the file is called in the problems, `stock` has the
/// score sheets and styles it may name.
///
/// Returns the procedure with what is worth telling about it, or every problem at once, in the order
/// of the file.
pub fn check(
    name: &str,
    text: &str,
    stock: &Stock,
) -> Result<(Procedure, Vec<Problem>), Vec<Problem>> {
    raw::read(name, text, |table, findings| {
        let procedure =
            head::procedure(table, |id| stock.sheets.named("sheet", &id, findings).cloned());
        for (place, id) in procedure.styles.iter().enumerate() {
            stock.styles.named(&format!("styles[{}]", place + 1), id, findings);
        }
        fit_together(&procedure, findings);
        procedure
    })
}

fn fit_together(procedure: &Procedure, findings: &Findings<'_>) {
    names::look(procedure, findings);
    order::look(procedure, findings);
    time::look(procedure, findings);
    decision::look(procedure, findings);
    script::look(procedure, findings);
}
