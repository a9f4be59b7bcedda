//! Reading one value into a shape of the meeting, and pointing at what does not fit.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use crate::coach::scenario::fault::{Fault, Misfit};
use crate::coach::scenario::fields::Faults;
use crate::coach::scenario::node::{Node, Way};
use crate::text::near::nearest;

/// Reads `value`, which stands at `node` (or is made of what stands there).
///
/// A key that the shape does not know is a fault too, where the shape itself would pass over it.
pub(super) fn decode<T: DeserializeOwned + Serialize>(
    faults: &Faults<'_>,
    node: &Node<'_>,
    value: &Value,
) -> Option<T> {
    match serde_path_to_error::deserialize::<_, T>(value) {
        Ok(read) => {
            let told = serde_json::to_value(&read).unwrap_or_default();
            let before = strangers(faults, node, value, &told);
            (before == 0).then_some(read)
        }
        Err(error) => {
            complain(faults, &node.follow(&way(error.path())), &error.inner().to_string());
            None
        }
    }
}

fn way(path: &Path) -> Vec<Way> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Map { key } => Some(Way::Key(key.clone())),
            Segment::Seq { index } => Some(Way::Place(*index)),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// Notes what the reader of values complains of.
fn complain(faults: &Faults<'_>, node: &Node<'_>, message: &str) {
    let close = |found: &str, allowed: &[String]| {
        nearest(found, allowed.iter().map(String::as_str)).map(str::to_owned)
    };
    match Misfit::sort(message) {
        Misfit::Missing(key) => faults.of(node, &Fault::Missing { key }),
        Misfit::UnknownKey(found, allowed) => {
            let at = node.keys().unwrap_or_default().into_iter().find(|(key, _)| *key == found);
            let start = at.map_or_else(|| node.start(), |(_, at)| at);
            let near = close(&found, &allowed);
            faults.note(start, &node.path, &Fault::UnknownKey { found, near, allowed });
        }
        Misfit::UnknownWord(found, allowed) => {
            let word = node.find(&found).unwrap_or_else(|| node.clone());
            let near = close(&found, &allowed);
            faults.of(&word, &Fault::UnknownWord { found, near, allowed });
        }
        Misfit::Expected(expected) if expected != node.kind() => {
            faults.of(node, &Fault::WrongKind { found: node.kind(), expected });
        }
        Misfit::Expected(_) | Misfit::Other => {
            // What comes before the place within the value is all that concerns anybody.
            let why = message.split(" at line ").next().unwrap_or(message).to_owned();
            faults.of(node, &Fault::Unusable { why });
        }
    }
}

/// Notes every key that left no trace in what was read; returns how many.
fn strangers(faults: &Faults<'_>, node: &Node<'_>, written: &Value, read: &Value) -> usize {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            let mut found = 0;
            for (key, value) in written {
                match (read.get(key), node.get(key)) {
                    (Some(inner), Some(node)) => found += strangers(faults, &node, value, inner),
                    // What says nothing may be left out again when it is written.
                    (None, Some(node)) if !says_nothing(value) => {
                        let near = nearest(key, read.keys().map(String::as_str));
                        let fault = Fault::UnknownKey {
                            found: key.clone(),
                            near: near.map(str::to_owned),
                            allowed: read.keys().cloned().collect(),
                        };
                        faults.of(&node, &fault);
                        found += 1;
                    }
                    _ => {}
                }
            }
            found
        }
        (Value::Array(written), Value::Array(read)) => {
            let nodes = node.items().unwrap_or_default();
            let pairs = written.iter().zip(read).zip(nodes);
            pairs.map(|((written, read), node)| strangers(faults, &node, written, read)).sum()
        }
        _ => 0,
    }
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Number(number) => number.as_u64() == Some(0),
        Value::Bool(true) => false,
    }
}
