//! One group of the file, asked for its keys one by one.
//!
//! What is asked for is what may stand there; whatever was not asked for is unknown. A fault is noted
//! and reading goes on, so that everything wrong with a file is told at once.

use std::cell::RefCell;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::coach::scenario::decode::decode;
use crate::coach::scenario::fault::{Fault, Kind};
use crate::coach::scenario::node::Node;
use crate::meeting::language::Text;
use crate::text::duration::{self, Colon, Misread};
use crate::text::near::nearest;
use crate::text::problem::{Place, Problem};
use crate::text::source::Source;

/// The faults found so far, and the text they are found in.
#[derive(Debug)]
pub(super) struct Faults<'a> {
    source: Source<'a>,
    noted: RefCell<Vec<(usize, Problem)>>,
}

impl<'a> Faults<'a> {
    /// Begins with nothing found.
    pub(super) fn new(source: Source<'a>) -> Self {
        Self { source, noted: RefCell::default() }
    }

    /// Returns the text.
    pub(super) const fn text(&self) -> &'a str {
        self.source.text()
    }

    /// Notes a fault at byte `at` of the value at `path`.
    pub(super) fn note(&self, at: usize, path: &str, fault: &Fault) {
        self.noted.borrow_mut().push((at, fault.at(self.source.place(at, path))));
    }

    /// Notes a fault of a value.
    pub(super) fn of(&self, node: &Node<'_>, fault: &Fault) {
        self.note(node.start(), &node.path, fault);
    }

    /// Says where a value stands.
    pub(super) fn place(&self, node: &Node<'_>) -> Place {
        self.source.place(node.start(), &node.path)
    }

    /// Returns everything found, in the order of the file.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let mut noted = self.noted.into_inner();
        noted.sort_by_key(|(at, _)| *at);
        noted.into_iter().map(|(_, problem)| problem).collect()
    }
}

/// A group of keys.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    faults: &'a Faults<'a>,
    node: Node<'a>,
    asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// Takes a group; one that is none is noted.
    pub(super) fn of(faults: &'a Faults<'a>, node: Node<'a>) -> Option<Self> {
        let Some(keys) = node.keys() else {
            faults.of(&node, &Fault::WrongKind { found: node.kind(), expected: Kind::Group });
            return None;
        };
        for (place, (key, at)) in keys.iter().enumerate() {
            if keys.iter().take(place).any(|(earlier, _)| earlier == key) {
                let path = node.get(key).map_or_else(String::new, |inner| inner.path);
                faults.note(*at, &path, &Fault::DuplicateKey { found: (*key).to_owned() });
            }
        }
        Some(Self { faults, node, asked: Vec::new() })
    }

    /// Returns the group itself.
    pub(super) const fn node(&self) -> &Node<'a> {
        &self.node
    }

    /// Returns the value under `key`, if there is one.
    pub(super) fn may(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.asked.push(key);
        self.node.get(key)
    }

    /// Returns the value under `key`; that there is none is noted.
    pub(super) fn need(&mut self, key: &'static str) -> Option<Node<'a>> {
        let found = self.may(key);
        if found.is_none() {
            self.faults.of(&self.node, &Fault::Missing { key: key.to_owned() });
        }
        found
    }

    /// Reads the value under `key`, if there is one.
    pub(super) fn may_be<T: DeserializeOwned + Serialize>(
        &mut self,
        key: &'static str,
    ) -> Option<T> {
        let node = self.may(key)?;
        decode(self.faults, &node, &node.json())
    }

    /// Reads the value under `key`, which is expected.
    pub(super) fn is<T: DeserializeOwned + Serialize>(&mut self, key: &'static str) -> Option<T> {
        let node = self.need(key)?;
        decode(self.faults, &node, &node.json())
    }

    /// Returns what is listed under `key`, which may be missing.
    pub(super) fn list(&mut self, key: &'static str) -> Vec<Node<'a>> {
        let Some(node) = self.may(key) else { return Vec::new() };
        node.items().unwrap_or_else(|| {
            let fault = Fault::WrongKind { found: node.kind(), expected: Kind::List };
            self.faults.of(&node, &fault);
            Vec::new()
        })
    }

    /// Reads a text in both languages, if there is one.
    pub(super) fn may_be_text(&mut self, key: &'static str) -> Option<Text> {
        let node = self.may(key)?;
        let mut sides = Fields::of(self.faults, node)?;
        let vi = sides.side("vi");
        let en = sides.side("en");
        sides.finish();
        Some(Text { vi: vi?, en: en? })
    }

    /// Reads a text in both languages, which is expected.
    pub(super) fn is_text(&mut self, key: &'static str) -> Option<Text> {
        self.need(key)?;
        self.may_be_text(key)
    }

    fn side(&mut self, side: &'static str) -> Option<String> {
        let Some(node) = self.may(side) else {
            self.faults.of(&self.node, &Fault::MissingSide { side });
            return None;
        };
        self.line(&node)
    }

    /// Reads a text that says something.
    pub(super) fn line(&self, node: &Node<'a>) -> Option<String> {
        let Some(text) = node.text() else {
            self.faults.of(node, &Fault::WrongKind { found: node.kind(), expected: Kind::Line });
            return None;
        };
        if text.trim().is_empty() {
            self.faults.of(node, &Fault::EmptyText);
            return None;
        }
        Some(text.to_owned())
    }

    /// Reads a name: small letters, digits and hyphens.
    pub(super) fn name(&self, node: &Node<'a>) -> Option<String> {
        let name = self.line(node)?;
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
        let fine = name.starts_with(plain) && name.chars().all(|one| plain(one) || one == '-');
        if !fine {
            self.faults.of(node, &Fault::BadName { found: name });
            return None;
        }
        Some(name)
    }

    /// Reads a length of time in milliseconds, if there is one.
    pub(super) fn millis(&mut self, key: &'static str) -> Option<u64> {
        let node = self.may(key)?;
        let text = self.line(&node)?;
        let read = millis(&text);
        read.map_err(|misread| self.faults.of(&node, &Fault::BadTime(misread))).ok()
    }

    /// Notes every key nobody asked for.
    pub(super) fn finish(self) {
        for (key, at) in self.node.keys().unwrap_or_default() {
            if self.asked.contains(&key) {
                continue;
            }
            let fault = Fault::UnknownKey {
                found: key.to_owned(),
                near: nearest(key, self.asked.iter().copied()).map(str::to_owned),
                allowed: self.asked.iter().map(|&asked| asked.to_owned()).collect(),
            };
            let path = self.node.get(key).map_or_else(String::new, |inner| inner.path);
            self.faults.note(at, &path, &fault);
        }
    }
}

/// Reads a length of time as everywhere in the console; a point and digits after it are parts of a
/// second, as a recorded meeting has them.
pub(super) fn millis(text: &str) -> Result<u64, Misread> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let seconds = match duration::parse(whole, Colon::Minutes) {
        Ok(seconds) => seconds,
        Err(Misread::Nought) => 0,
        Err(misread) => return Err(misread),
    };
    let part = match part.len() {
        0 => 0,
        1..=3 => format!("{part:0<3}").parse().map_err(|_| Misread::Unclear)?,
        _ => return Err(Misread::Unclear),
    };
    Ok(u64::from(seconds) * 1000 + part)
}
