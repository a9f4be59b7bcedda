//! A session file with blanks for names, to be filled in and sealed anew.

use std::fmt::Write as _;

use chutri::meeting::entry::{Digest, Entry};
use chutri::meeting::record::Record;
use chutri::store::line;
use chutri::store::session_file::Contents;
use serde_json::Value;

use super::names::Typed;

/// What a blank stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Body,
    /// The person at this place of the roster.
    Person(usize),
    /// The session of this month.
    Session(usize),
}

impl Role {
    /// Returns what stands in its place while the meeting is held.
    pub(super) fn blank(self) -> String {
        match self {
            Self::Body => "@b000@".to_owned(),
            Self::Person(place) => format!("@p{place:03}@"),
            Self::Session(month) => format!("@s{month:03}@"),
        }
    }

    fn read(blank: &str) -> Option<Self> {
        let number = blank.get(2..5)?.parse().ok()?;
        match (blank.get(..2)?, blank.get(5..6)?) {
            ("@b", "@") => Some(Self::Body),
            ("@p", "@") => Some(Self::Person(number)),
            ("@s", "@") => Some(Self::Session(number)),
            _ => None,
        }
    }
}

/// A text with blanks: pieces, each but the last followed by a blank.
#[derive(Debug)]
struct Form(Vec<(String, Option<Role>)>);

impl Form {
    fn of(text: &str) -> Self {
        let (mut pieces, mut rest) = (Vec::new(), text);
        let mut from = 0;
        while let Some(at) = rest[from..].find('@').map(|at| from + at) {
            match Role::read(&rest[at..]) {
                Some(role) => {
                    pieces.push((rest[..at].to_owned(), Some(role)));
                    (rest, from) = (&rest[at + 6..], 0);
                }
                None => from = at + 1,
            }
        }
        pieces.push((rest.to_owned(), None));
        Self(pieces)
    }

    fn fill(&self, typed: &Typed<'_>, out: &mut String) {
        for (text, role) in &self.0 {
            out.push_str(text);
            if let Some(role) = role {
                out.push_str(&typed.name(*role));
            }
        }
    }
}

/// One session.
#[derive(Debug)]
pub(super) struct Template {
    /// The day it was held.
    pub(super) day: String,
    head: Form,
    /// Each entry without its seal.
    lines: Vec<Form>,
}

impl Template {
    /// Takes a meeting as it was recorded.
    pub(super) fn of(record: &Record) -> Self {
        let now = record.last_ts().unwrap();
        let document = match serde_json::to_value(record.meeting().document(now)).unwrap() {
            Value::Object(fields) => fields,
            _ => unreachable!("a document has fields"),
        };
        let contents =
            Contents { document: &document, others: &[], lines: &[], fingerprint: Digest::START };
        let mut bytes = Vec::new();
        contents.write(&mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let (head, _) = text.split_once("\n\"entries\":[").unwrap();
        let day = record.meeting().opened_at.unwrap().date_naive().to_string();
        Self { day, head: Form::of(head), lines: record.entries().iter().map(unsealed).collect() }
    }

    /// Writes the file of a body.
    pub(super) fn fill(&self, typed: &Typed<'_>) -> String {
        let mut text = String::with_capacity(200_000);
        self.head.fill(typed, &mut text);
        text.push_str("\n\"entries\":[");
        let mut digest = Digest::START;
        let mut before = "\n";
        for line in &self.lines {
            text.push_str(before);
            before = ",\n";
            let from = text.len();
            line.fill(typed, &mut text);
            digest = Digest::over(&digest, text[from..].as_bytes());
            text.pop();
            write!(text, ",\"digest\":\"{digest}\"}}").unwrap();
        }
        write!(text, "\n],\n\"fingerprint\":\"{digest}\"}}\n").unwrap();
        text
    }
}

fn unsealed(entry: &Entry) -> Form {
    let line = line::write(entry);
    let (body, _) = line.split_once(",\"digest\":\"").unwrap();
    Form::of(&format!("{body}}}"))
}
