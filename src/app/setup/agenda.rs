//! The questions, typed one a line or taken from a file.

use crate::app::field::Field;
use crate::app::setup::lines::Lines;
use crate::app::world::typed_path;
use crate::meeting::question::Matter;
use crate::roster;
use crate::text::Words;
use crate::text::problem::{Problem, Severity};

/// Endings by which a line is known to name a file.
const ENDINGS: [&str; 7] = ["txt", "csv", "tsv", "xlsx", "json", "md", "ods"];

/// The agenda as it is typed.
#[derive(Debug, Default)]
pub struct Agenda {
    /// The lines.
    pub lines: Lines,
    read: String,
    matters: Vec<Matter>,
    problems: Vec<Problem>,
}

impl Agenda {
    /// Returns the questions.
    pub fn matters(&self) -> &[Matter] {
        &self.matters
    }

    /// Returns everything that was found.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Counts what makes the agenda useless.
    pub fn errors(&self) -> usize {
        errors(&self.problems)
    }

    /// Puts questions in, unless something is typed.
    pub fn fill(&mut self, matters: &[Matter]) {
        if !matters.is_empty() && self.lines.is_blank() {
            self.show(matters);
        }
    }

    fn show(&mut self, matters: &[Matter]) {
        let line = |matter: &Matter| match matter.minutes {
            Some(minutes) => format!("{} | {minutes}", matter.title),
            None => matter.title.clone(),
        };
        self.lines = Lines::with(&matters.iter().map(line).collect::<Vec<_>>().join("\n"));
    }

    /// Reads what is typed. A single line that names a file is replaced by the questions in it.
    pub fn read(&mut self, words: &Words) {
        if let Some(path) = self.named_file() {
            match roster::read_agenda(&path) {
                Ok((matters, remarks)) => {
                    self.show(&matters);
                    self.read = self.lines.text();
                    (self.matters, self.problems) = (matters, remarks);
                }
                Err(problems) => {
                    self.read = self.lines.text();
                    (self.matters, self.problems) = (Vec::new(), problems);
                }
            }
            return;
        }
        let text = self.lines.text();
        if text == self.read {
            return;
        }
        let read = if self.lines.is_blank() {
            Ok((Vec::new(), Vec::new()))
        } else {
            roster::agenda_from_bytes(&words.setup_agenda(), text.as_bytes())
        };
        (self.matters, self.problems) = read.unwrap_or_else(|problems| (Vec::new(), problems));
        self.read = text;
    }

    /// Returns the file a single line names.
    fn named_file(&self) -> Option<std::path::PathBuf> {
        let mut filled = self.lines.lines().iter().filter(|line| !line.is_blank());
        let (line, None) = (filled.next().map(Field::text)?, filled.next()) else { return None };
        let path = typed_path(line);
        let ends = path
            .extension()
            .is_some_and(|end| ENDINGS.iter().any(|known| end.eq_ignore_ascii_case(known)));
        let is_named = ends && (line.contains(['/', '\\']) || !line.trim().contains(' '));
        (is_named || path.is_file()).then_some(path)
    }
}

/// Counts the problems that make a list useless.
pub(super) fn errors(problems: &[Problem]) -> usize {
    problems.iter().filter(|problem| problem.severity == Severity::Error).count()
}
