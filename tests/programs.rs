//! What we write, judged by the programs people will open it with.

use crate::support::programs::{program, python, run};

#[test]
fn the_judges_that_are_here_run() {
    for (name, ask) in [("soffice", "--version"), ("pdftotext", "-v"), ("qpdf", "--version")] {
        if let Some(path) = program(name) {
            run(&path, [ask]);
        }
    }
    if let Some(python) = python("docx") {
        assert_eq!(run(&python, ["-c", "print(6 * 7)"]).trim(), "42");
    }
}
