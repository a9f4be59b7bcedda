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

    /// Reads a blank behind its first sign, and returns what stands behind the blank.
    fn read(text: &str) -> Option<(Self, &str)> {
        let (blank, behind) = text.split_once('@')?;
        let (kind, number) = blank.split_at_checked(1)?;
        let number = number.parse().ok().filter(|_| number.len() == 3)?;
        let role = match kind {
            "b" => Self::Body,
            "p" => Self::Person(number),
            "s" => Self::Session(number),
            _ => return None,
        };
        Some((role, behind))
    }
}

/// A text with blanks: pieces, each but the last followed by a blank.
#[derive(Debug)]
struct Form(Vec<(String, Option<Role>)>);

impl Form {
    fn of(text: &str) -> Self {
        let mut pieces = Vec::new();
        let mut piece = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('@') {
            piece.push_str(before);
            // The sign that ended the piece begins a blank, or is what somebody typed.
            let Some((role, behind)) = Role::read(after) else {
                piece.push('@');
                rest = after;
                continue;
            };
            pieces.push((std::mem::take(&mut piece), Some(role)));
            rest = behind;
        }
        pieces.push((piece + rest, None));
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
        let told = serde_json::to_value(record.meeting().document(now)).unwrap();
        let Value::Object(document) = told else { unreachable!("a document has fields") };
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
            digest = Digest::over(&digest, &text.as_bytes()[from..]);
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
