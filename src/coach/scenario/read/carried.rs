//! What the meeting before left to the one of a scenario.
//!
//! It is written as a session has it, with names in the place of ids. Where a task or a petition
//! comes from may be left out: then it comes from the meeting before.

use serde_json::{Map, Value, json};

use super::Reading;
use crate::coach::scenario::decode::decode;
use crate::coach::scenario::names::Named;
use crate::coach::scenario::node::{Node, Way};
use crate::meeting::carried::Carried;
use crate::meeting::clock::Stamp;
use crate::meeting::id::{PetitionId, TaskId};

impl<'a> Reading<'a> {
    /// Reads it; `starts` is when the meeting of the scenario begins.
    pub(super) fn carried(&mut self, node: &Node<'a>, starts: Option<Stamp>) -> Option<Carried> {
        let mut value = node.json();
        let from = value.get("from").cloned().unwrap_or_default();
        let session = from.get("session").cloned().unwrap_or_else(|| json!(""));
        let today = starts.map(|starts| starts.date_naive());
        let on = from.get("on").cloned().unwrap_or_else(|| json!(today));
        let at = |list: &str, place| node.follow(&[Way::Key(list.to_owned()), Way::Place(place)]);
        if let Some(Value::Array(tasks)) = value.get_mut("tasks") {
            for (place, task) in tasks.iter_mut().enumerate() {
                let id = TaskId::from_index(place).to_string();
                self.named(Named::Task, &id, &at("tasks", place));
                let Some(task) = without_key(task) else { continue };
                let origin = json!({ "session": session, "id": id });
                task.entry("origin").or_insert(origin);
                task.entry("assigned_on").or_insert_with(|| on.clone());
            }
        }
        if let Some(Value::Array(petitions)) = value.get_mut("petitions") {
            for (place, petition) in petitions.iter_mut().enumerate() {
                let id = PetitionId::from_index(place).to_string();
                self.named(Named::Petition, &id, &at("petitions", place));
                let Some(petition) = without_key(petition) else { continue };
                petition.entry("session").or_insert_with(|| session.clone());
                petition.entry("id").or_insert_with(|| json!(id));
                petition.entry("raised_on").or_insert_with(|| on.clone());
            }
        }
        let value = self.resolved(node, value)?;
        decode(self.faults, node, &value)
    }

    /// Gives what has a key its name.
    fn named(&mut self, kind: Named, id: &str, node: &Node<'a>) {
        if let Some(key) = node.get("key")
            && let Some(name) = key.text()
        {
            self.give(kind, name, id.to_owned(), &key);
        }
    }
}

/// Takes the key off something that is written as a session has it.
fn without_key(value: &mut Value) -> Option<&mut Map<String, Value>> {
    let Value::Object(fields) = value else { return None };
    fields.shift_remove("key");
    Some(fields)
}
