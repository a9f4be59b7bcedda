//! What the library does with the user's own folder.

use std::fmt::Write as _;

use strum::IntoEnumIterator as _;

use super::*;
use crate::meeting::procedure::{Activity, Part};

#[test]
fn every_shipped_procedure_is_free_of_problems_and_warnings() {
    let mut told = String::new();
    for (name, text) in SHIPPED {
        let problems = match check(name, text) {
            Ok((_, warnings)) => warnings,
            Err(problems) => problems,
        };
        for problem in problems {
            let _ = writeln!(told, "{}", problem.tell(Lang::En));
        }
    }
    assert_eq!(told, "");
}
