//! The people of a scenario and its questions.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Reading;
use crate::coach::scenario::decode::decode;
use crate::coach::scenario::fields::Fields;
use crate::coach::scenario::names::Named;
use crate::coach::scenario::node::Node;
use crate::coach::scenario::{Character, Role, View};
use crate::meeting::id::{MemberId, QuestionId};
use crate::meeting::member::Person;
use crate::meeting::question::Matter;

/// The people as far as they are read.
#[derive(Default)]
pub(super) struct People<'a> {
    pub(super) roster: Vec<Person>,
    pub(super) cast: Vec<Role>,
    /// Where what they say on each question stands, until the questions are known.
    says: Vec<Option<Node<'a>>>,
}

impl<'a> People<'a> {
    pub(super) fn read(reading: &mut Reading<'a>, nodes: Vec<Node<'a>>) -> Self {
        let mut people = Self::default();
        for node in nodes {
            people.take(reading, &node);
        }
        people
    }

    fn take(&mut self, reading: &mut Reading<'a>, node: &Node<'a>) {
        let Some(mut fields) = Fields::of(reading.faults, node.clone()) else { return };
        let key = fields.need("key").and_then(|node| fields.name(&node));
        let character = fields.may("character");
        let mut person = node.json();
        if let Value::Object(fields) = &mut person {
            fields.retain(|key, _| !matches!(key.as_str(), "key" | "character"));
        }
        let person = decode::<Person>(reading.faults, node, &person).unwrap_or_default();
        let says = character.as_ref().and_then(|node| node.get("says"));
        let character = character.and_then(|node| {
            let mut value = node.json();
            if let Value::Object(fields) = &mut value {
                fields.shift_remove("says");
            }
            decode::<Character>(reading.faults, &node, &value)
        });
        let id = MemberId::from_index(self.roster.len());
        let key = key.unwrap_or_default();
        if let Some(node) = node.get("key").filter(|_| !key.is_empty()) {
            reading.give(Named::Person, &key, id.to_string(), &node);
        }
        self.roster.push(person);
        self.cast.push(Role { key, character: character.unwrap_or_default() });
        self.says.push(says);
    }

    /// Reads what they say on each question, now that the questions are known.
    pub(super) fn settle(&mut self, reading: &mut Reading<'a>) {
        for (role, says) in self.cast.iter_mut().zip(self.says.drain(..)) {
            let Some(node) = says else { continue };
            role.character.says = views(reading, node);
        }
    }
}

fn views<'a>(reading: &Reading<'a>, node: Node<'a>) -> BTreeMap<String, View> {
    let Some(fields) = Fields::of(reading.faults, node) else { return BTreeMap::new() };
    let keys = fields.node().keys().unwrap_or_default();
    let mut views = BTreeMap::new();
    for (key, _) in keys {
        let Some(node) = fields.node().get(key) else { continue };
        if reading.names.question(key).is_none() {
            reading.unknown(Named::Question, key, &node);
        }
        if let Some(view) = decode::<View>(reading.faults, &node, &node.json()) {
            views.insert(key.to_owned(), view);
        }
    }
    views
}

impl<'a> Reading<'a> {
    /// Reads the questions.
    pub(super) fn agenda(&mut self, nodes: Vec<Node<'a>>) -> Vec<Matter> {
        let mut agenda = Vec::new();
        for node in nodes {
            let Some(mut fields) = Fields::of(self.faults, node.clone()) else { continue };
            let id = QuestionId::from_index(agenda.len()).to_string();
            let at = fields.may("key");
            let key = at.as_ref().and_then(|node| fields.name(node));
            let key = key.unwrap_or_else(|| id.clone());
            self.give(Named::Question, &key, id, at.as_ref().unwrap_or(&node));
            let mut matter = node.json();
            if let Value::Object(fields) = &mut matter {
                fields.shift_remove("key");
            }
            if let Some(matter) = decode::<Matter>(self.faults, &node, &matter) {
                agenda.push(matter);
            }
        }
        agenda
    }
}
