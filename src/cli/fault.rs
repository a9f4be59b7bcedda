//! What is said when the program itself breaks down.

use std::path::Path;

use crate::cli::exit::Exit;
use crate::cli::output;
use crate::meeting::language::Lang;
use crate::terminal::rescue;
use crate::text::Words;

/// Prepares for a fault of ours: one clear sentence, and where the record is.
pub fn prepare(lang: Lang) {
    rescue::prepare(move |fault, kept| sentence(fault, kept, lang));
}

fn sentence(fault: &str, kept: Option<&Path>, lang: Lang) -> String {
    let words = Words::load(lang);
    match kept {
        Some(path) => words.cli_fault_kept(fault, path.display().to_string()),
        None => words.cli_fault(fault),
    }
}

/// Answers for the whole program: `done` is none if it broke down.
pub fn answer(done: Option<Exit>, words: &Words) -> Exit {
    match done {
        None => Exit::Fault,
        Some(_) if rescue::is_faulty() => {
            output::complain(&words.cli_fault_beside());
            Exit::Fault
        }
        Some(exit) => exit,
    }
}

#[cfg(test)]
mod tests {
    use std::process::ExitCode;

    use super::*;

    #[test]
    fn a_fault_is_one_sentence_that_names_the_record_in_either_language() {
        let path = Path::new("/d/2026-03-03.json");
        for lang in [Lang::Vi, Lang::En] {
            let told = sentence("src/x.rs:7: boom", Some(path), lang);
            assert!(told.contains("/d/2026-03-03.json") && told.contains("src/x.rs:7"), "{told}");
            assert_eq!(told.lines().count(), 1);
            assert!(!sentence("src/x.rs:7: boom", None, lang).contains("/d"));
        }
    }

    #[test]
    fn a_program_that_broke_down_says_so_in_its_code() {
        let exit = answer(None, &Words::load(Lang::En));
        assert_eq!(exit, Exit::Fault);
        assert_eq!(ExitCode::from(exit), ExitCode::from(70));
    }
}
