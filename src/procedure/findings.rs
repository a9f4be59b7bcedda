//! What has been found wrong so far, and where each value stands in the file.
//!
//! Reading never stops at a fault: it notes it, goes on with a stand-in, and later rules stay silent
//! about values that were complained of already.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::procedure::fault::Fault;
use crate::text::problem::{Place, Problem, Severity};
use crate::text::source::Source;

/// The faults of one file.
#[derive(Debug)]
pub(super) struct Findings<'a> {
    source: &'a Source<'a>,
    noted: RefCell<Vec<Problem>>,
    blamed: RefCell<BTreeSet<String>>,
    spans: RefCell<BTreeMap<String, Range<usize>>>,
    /// Whether part of the file could not be read.
    torn: bool,
}

impl<'a> Findings<'a> {
    /// Begins with nothing found; `torn` says that part of the file could not be read.
    pub(super) fn new(source: &'a Source<'a>, torn: bool) -> Self {
        Self {
            source,
            noted: RefCell::default(),
            blamed: RefCell::default(),
            spans: RefCell::default(),
            torn,
        }
    }

    /// Notes a fault at byte `at`.
    pub(super) fn note(&self, at: usize, path: &str, fault: &Fault) {
        if self.torn && fault.is_absence() {
            return;
        }
        if fault.severity() == Severity::Error {
            self.blamed.borrow_mut().insert(path.to_owned());
        }
        self.noted.borrow_mut().push(fault.at(self.source.place(at, path)));
    }

    /// Notes a fault of the text itself, at a line and a column counted from one.
    pub(super) fn note_line(&self, line: usize, column: usize, fault: &Fault) {
        let place = Place { line: Some(line), column: Some(column), ..self.source.place(0, "") };
        self.noted.borrow_mut().push(fault.at(place));
    }

    /// Notes a fault of the value at `path`, unless that value was complained of already.
    pub(super) fn object(&self, path: &str, fault: &Fault) {
        if !self.is_blamed(path) {
            self.note(self.start(path), path, fault);
        }
    }

    /// Notes a fault of the occurrence number `nth` (from zero) of `word` within the text at `path`.
    pub(super) fn note_within(&self, path: &str, word: &str, nth: usize, fault: &Fault) {
        let span = self.span(path);
        // An escaped letter before it can hide the occurrence; the text as a whole is near enough.
        let at = self.source.find(span.start, span.end, word, nth).unwrap_or(span.start);
        self.note(at, path, fault);
    }

    /// Says whether there is a value at `path`.
    pub(super) fn has(&self, path: &str) -> bool {
        self.spans.borrow().contains_key(path)
    }

    /// Says whether the value at `path`, or something inside it, was complained of.
    pub(super) fn is_blamed(&self, path: &str) -> bool {
        let blamed = self.blamed.borrow();
        blamed
            .range(path.to_owned()..)
            .map_while(|other| other.strip_prefix(path))
            .any(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    }

    /// Remembers where the value at `path` stands.
    pub(super) fn place(&self, path: &str, span: Range<usize>) {
        self.spans.borrow_mut().insert(path.to_owned(), span);
    }

    /// Returns where the value at `path` stands, or what holds it.
    pub(super) fn span(&self, path: &str) -> Range<usize> {
        let spans = self.spans.borrow();
        let mut path = path;
        loop {
            if let Some(span) = spans.get(path) {
                return span.clone();
            }
            match path.rsplit_once(['.', '[']) {
                Some((holder, _)) => path = holder,
                None => return 0..0,
            }
        }
    }

    /// Returns where the value at `path` begins.
    pub(super) fn start(&self, path: &str) -> usize {
        self.span(path).start
    }

    /// Returns the line of the value at `path`, counted from one.
    pub(super) fn line(&self, path: &str) -> usize {
        self.source.line(self.start(path))
    }

    /// Returns the problems in the order of the file.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let mut noted = self.noted.into_inner();
        noted.sort_by_key(|problem| (problem.place.line, problem.place.column));
        noted
    }
}
