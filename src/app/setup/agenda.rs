//! The questions, typed one a line or taken from a file.

use std::collections::HashSet;

use crate::app::field::Field;
use crate::app::setup::lines::Lines;
use crate::app::world::typed_path;
use crate::meeting::question::Matter;
use crate::roster;
use crate::text::Words;
use crate::text::name::tidy;
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
    /// Questions that come back from last time and are not among the lines yet.
    coming: Vec<Matter>,
    /// The lines made of those that are.
    brought: Vec<String>,
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
        self.lines = Lines::with(&matters.iter().map(line_of).collect::<Vec<_>>().join("\n"));
    }

    /// Puts the questions that come back before those typed. What was brought before them and is
    /// still as it came goes away; what the chair took out of these does not return.
    pub fn bring(&mut self, matters: &[Matter], words: &Words) {
        let gone = std::mem::take(&mut self.brought);
        if !gone.is_empty() {
            let stays = |line: &&str| !gone.iter().any(|brought| brought == line);
            let text: Vec<_> = self.lines.lines().iter().map(Field::text).filter(stays).collect();
            self.lines = Lines::with(&text.join("\n"));
        }
        self.coming = matters.to_vec();
        self.read(words);
    }

    /// Puts what is coming among the lines, unless they name a file that could not be read.
    fn land(&mut self) {
        if self.coming.is_empty() || self.named_file().is_some() {
            return;
        }
        let typed: Vec<_> = self.lines.lines().iter().filter(|line| !line.is_blank()).collect();
        let typed: Vec<String> = typed.into_iter().map(|line| line.text().to_owned()).collect();
        let title =
            |line: &String| Matter { title: title_of(line).to_owned(), ..Matter::default() };
        let there: Vec<Matter> = typed.iter().map(title).collect();
        self.brought = self.new_beside(&there).iter().map(line_of).collect();
        let lines: Vec<String> = self.brought.iter().cloned().chain(typed).collect();
        self.lines = Lines::with(&lines.join("\n"));
    }

    /// Takes what is coming, without what is there already.
    fn new_beside(&mut self, there: &[Matter]) -> Vec<Matter> {
        let alike = |matter: &Matter| tidy(&matter.title).to_lowercase();
        let there: HashSet<String> = there.iter().map(alike).collect();
        let coming = std::mem::take(&mut self.coming).into_iter();
        coming.filter(|matter| !there.contains(&alike(matter))).collect()
    }

    /// Reads what is typed. A single line that names a file is replaced by the questions in it.
    pub fn read(&mut self, words: &Words) {
        self.land();
        if let Some(path) = self.named_file() {
            match roster::read_agenda(&path) {
                Ok((own, remarks)) => {
                    let mut matters = self.new_beside(&own);
                    self.brought = matters.iter().map(line_of).collect();
                    matters.extend(own);
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

/// Returns the question in a line, without its minutes.
pub(super) fn title_of(line: &str) -> &str {
    line.rsplit_once('|').map_or(line, |(title, _)| title)
}

/// Writes a question as it is typed.
fn line_of(matter: &Matter) -> String {
    match matter.minutes {
        Some(minutes) => format!("{} | {minutes}", matter.title),
        None => matter.title.clone(),
    }
}

/// Counts the problems that make a list useless.
pub(super) fn errors(problems: &[Problem]) -> usize {
    problems.iter().filter(|problem| problem.severity == Severity::Error).count()
}
