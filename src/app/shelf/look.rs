//! Something looked into: lines of text to be scrolled, made anew when the language changes.

use std::path::Path;

use crate::app::key::{Code, Key};
use crate::app::shelf::procedures::Row;
use crate::app::shelf::{PAGE, steps, summary};
use crate::meeting::record::Record;
use crate::text::Words;
use crate::text::problem::Problem;

/// How a line is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A heading.
    Heading,
    /// Text.
    Plain,
    /// Text that belongs to the line above it.
    Detail,
    /// Something worth looking at.
    Warning,
}

/// A line of text; it is broken to the width of the screen when it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextLine {
    /// How it is meant.
    pub kind: Kind,
    /// The text.
    pub text: String,
}

/// What is looked into.
#[derive(Debug)]
enum Subject {
    Session(Box<Record>, Vec<Problem>),
    Procedure(Box<Row>),
}

/// Something looked into.
#[derive(Debug)]
pub struct Look {
    subject: Subject,
    title: String,
    lines: Vec<TextLine>,
    /// The first line shown.
    top: usize,
}

impl Look {
    pub(super) fn of_session(record: Record, remarks: Vec<Problem>, words: &Words) -> Self {
        Self::of(Subject::Session(Box::new(record), remarks), words)
    }

    pub(super) fn of_procedure(row: Row, words: &Words) -> Self {
        Self::of(Subject::Procedure(Box::new(row)), words)
    }

    fn of(subject: Subject, words: &Words) -> Self {
        let mut look = Self { subject, title: String::new(), lines: Vec::new(), top: 0 };
        look.speak(words);
        look
    }

    pub(super) fn speak(&mut self, words: &Words) {
        (self.title, self.lines) = match &self.subject {
            Subject::Session(record, remarks) => {
                (record.meeting().title.clone(), summary::lines(record, remarks, words))
            }
            Subject::Procedure(row) => (row.title(words.lang()), steps::lines(row, words)),
        };
        self.top = self.top.min(self.lines.len().saturating_sub(1));
    }

    /// Returns the session that is read, if it is one.
    pub fn record(&self) -> Option<&Record> {
        match &self.subject {
            Subject::Session(record, _) => Some(record),
            Subject::Procedure(_) => None,
        }
    }

    /// Returns what stands over the text.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the lines.
    pub fn lines(&self) -> &[TextLine] {
        &self.lines
    }

    /// Returns the first line to be shown.
    pub const fn top(&self) -> usize {
        self.top
    }

    pub(super) fn scroll(&mut self, by: usize, down: bool) {
        let last = self.lines.len().saturating_sub(1);
        self.top = if down { (self.top + by).min(last) } else { self.top.saturating_sub(by) };
    }

    pub(super) fn key(&mut self, key: Key) -> bool {
        match key.code {
            Code::Up => self.scroll(1, false),
            Code::Down | Code::Enter => self.scroll(1, true),
            Code::PageUp => self.scroll(PAGE, false),
            Code::PageDown | Code::Char(' ') => self.scroll(PAGE, true),
            Code::Home => self.top = 0,
            Code::End => self.scroll(usize::MAX / 2, true),
            _ => return false,
        }
        true
    }
}

/// Lines as they are put together.
#[derive(Debug, Default)]
pub(super) struct Text(pub Vec<TextLine>);

impl Text {
    pub(super) fn put(&mut self, kind: Kind, text: impl Into<String>) {
        let text = text.into();
        // A text of several lines stays one paragraph a line, so that scrolling counts them.
        for line in text.lines() {
            self.0.push(TextLine { kind, text: line.to_owned() });
        }
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        if !self.0.is_empty() {
            self.0.push(TextLine { kind: Kind::Plain, text: String::new() });
        }
        self.put(Kind::Heading, text);
    }

    pub(super) fn plain(&mut self, text: impl Into<String>) {
        self.put(Kind::Plain, text);
    }

    pub(super) fn detail(&mut self, text: impl Into<String>) {
        self.put(Kind::Detail, text);
    }

    pub(super) fn problems(&mut self, problems: &[Problem], words: &Words) {
        for problem in problems {
            // Which file it is stands above; its folder would only push the fault out of sight.
            let mut problem = problem.clone();
            if let Some(name) = Path::new(&problem.place.file).file_name() {
                problem.place.file = name.to_string_lossy().into_owned();
            }
            self.put(Kind::Warning, problem.tell(words.lang()));
        }
    }
}
