//! The JSON Schema of a scenario.
//!
//! It is made from the shape as written and the commands of the meeting; wherever those have an id,
//! a scenario has a name.

use schemars::{Schema, schema_for};
use serde_json::{Value, json};

use crate::coach::scenario::written::Written;

/// The ids a scenario writes as names.
const IDS: [&str; 9] = [
    "MemberId",
    "QuestionId",
    "RequestId",
    "SpeechId",
    "NoteId",
    "BallotId",
    "TaskId",
    "PetitionId",
    "RemarkId",
];

/// Returns the schema.
pub fn schema() -> Schema {
    let mut schema = schema_for!(Written);
    let name = json!({
        "type": "string",
        "description": "The key of a person or a question, or of what an earlier happening made; \
                        `last` is the newest of its kind.",
    });
    if let Some(Value::Object(shapes)) = schema.get_mut("$defs") {
        for id in IDS {
            if let Some(shape) = shapes.get_mut(id) {
                *shape = name.clone();
            }
        }
        // A bare name is a person of the roster.
        if let Some(Value::Object(who)) = shapes.get_mut("Who")
            && let Some(Value::Array(ways)) = who.get_mut("oneOf")
        {
            ways.push(name);
        }
        // What a task or a petition comes from may be left out, and it may have a key.
        for shape in ["OldTask", "OldPetition"] {
            let Some(Value::Object(old)) = shapes.get_mut(shape) else { continue };
            if let Some(Value::Object(properties)) = old.get_mut("properties") {
                properties.insert("key".to_owned(), json!({ "type": "string" }));
            }
            if let Some(Value::Array(required)) = old.get_mut("required") {
                let known = ["origin", "assigned_on", "session", "id", "raised_on"];
                required.retain(|key| !key.as_str().is_some_and(|key| known.contains(&key)));
            }
        }
    }
    schema
}
