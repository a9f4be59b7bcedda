//! Everything reads back as it was written.

use std::collections::BTreeSet;
use std::fmt::Debug;

use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::Event;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use strum::IntoEnumIterator as _;

use super::chair;
use crate::support::given::in_session;
use crate::support::random::Chance;

fn reads_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(written: &T) -> Value {
    let text = serde_json::to_string(written).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), *written, "{text}");
    assert_eq!(serde_json::from_slice::<T>(text.as_bytes()).unwrap(), *written, "{text}");
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::from_value::<T>(value.clone()).unwrap(), *written, "{text}");
    value
}

#[test]
fn every_event_reads_back_as_it_was_written_and_as_the_schema_says() {
    let schema = serde_json::to_value(schemars::schema_for!(Event)).unwrap();
    let checked = jsonschema::validator_for(&schema).unwrap();
    let mut seen = BTreeSet::new();
    for round in 0..40 {
        let mut chance = Chance::new(round);
        for kind in 0..chair::EVENTS {
            let value = reads_back(&chair::event(kind, &mut chance));
            let errors: Vec<_> = checked.iter_errors(&value).map(|it| it.to_string()).collect();
            assert_eq!(errors, Vec::<String>::new(), "{value}");
            seen.insert(value["type"].as_str().unwrap().to_owned());
        }
    }
    let kinds = schema["oneOf"].as_array().unwrap();
    let all: BTreeSet<_> = kinds
        .iter()
        .map(|it| it["properties"]["type"]["const"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(seen, all);
}

#[test]
fn every_command_reads_back_as_it_was_written() {
    let meeting = in_session([]);
    for round in 0..40 {
        let mut chance = Chance::new(round);
        for kind in CommandKind::iter() {
            let command: Command = chair::command_of(kind, &mut chance, meeting.meeting());
            reads_back(&command);
        }
    }
}

#[test]
fn an_attendance_stands_beside_what_it_is_about() {
    let marked = serde_json::json!({
        "type": "attendance_marked", "member": "m3", "state": "excused", "reason": "ốm"
    });
    let event: Event = serde_json::from_value(marked.clone()).unwrap();
    assert_eq!(reads_back(&event), marked);
    let without = serde_json::json!({
        "type": "attendance_marked", "member": "m3", "state": "excused"
    });
    assert!(serde_json::from_value::<Event>(without).is_err(), "the reason is required");
}

#[test]
fn what_is_not_an_event_is_not_read_as_one() {
    for wrong in [
        r#"{ "type": "member_left" }"#,
        r#"{ "type": "member_left", "member": 3 }"#,
        r#"{ "type": "member_left", "member": "q3" }"#,
        r#"{ "type": "member_left", "member": "m0" }"#,
        r#"{ "type": "unheard_of" }"#,
        r#"{ "member": "m3" }"#,
        r#"{ "type": "attendance_marked", "member": "m3", "state": "asleep" }"#,
    ] {
        assert!(serde_json::from_str::<Event>(wrong).is_err(), "{wrong}");
    }
}
