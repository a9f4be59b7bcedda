//! The fold written out.

use chutri::meeting::document::SessionFile;
use chutri::meeting::document::{FORMAT, VERSION};
use chutri::meeting::question::Stance;
use serde_json::{Value, json};

use crate::support::fixture::{
    conclude, excused, finish, give, holds, invite, leave, mark, present, rest_present, secretary,
    take_up,
};
use crate::support::given::{Given, given, in_session};

fn written(given: &Given) -> Value {
    serde_json::to_value(given.meeting().document(given.now)).unwrap()
}

#[test]
fn a_member_is_written_with_attendance_and_counts() {
    let given = in_session([mark(5, excused("ốm")), invite(3), give(3)]).at(45);
    let document = written(&given);
    assert_eq!(document["members"][4]["attendance"]["state"], "excused");
    assert_eq!(document["members"][4]["attendance"]["reason"], "ốm");
    let chi = &document["members"][2];
    assert_eq!((&chi["id"], &chi["name"]), (&json!("m3"), &json!("Chi")));
    assert_eq!(chi["seconds"], 45, "a speech going on counts");
    assert_eq!((&chi["speeches"], &chi["invited"]), (&json!(1), &json!(1)));
    assert_eq!(document["participation"], {
        json!({ "present": 5, "expected": 4, "spoke": 1, "silent": ["m2", "m4", "m6"], "share": 25 })
    });
}

#[test]
fn times_are_written_with_milliseconds_and_offset() {
    let document = written(&in_session([give(2)]));
    assert_eq!(document["session"]["opened_at"], "2026-03-05T19:00:00.000+07:00");
    assert_eq!(document["speeches"][0]["started_at"], "2026-03-05T19:00:00.000+07:00");
    assert_eq!(document["session"]["closed_at"], Value::Null);
}

#[test]
fn a_question_shows_who_was_silent_when_it_ended() {
    let roll = given([secretary(2), finish(), mark(5, excused("ốm")), rest_present(), finish()]);
    let talk = [take_up(1), give(2), give(7), holds(3, Stance::Pass), holds(6, Stance::Agree)];
    let ended = roll.at(60).after(talk).and(conclude("xong"));
    let silent = json!(["m4", "m6"]);
    assert_eq!(written(&ended)["questions"][0]["silent"], silent);
    let later = ended.at(120).after([present(5), leave(4)]).at(130);
    let question = written(&later)["questions"][0].clone();
    assert_eq!(question["silent"], silent, "Em came after it ended, Dung left after it");
    assert_eq!(question["heard"], json!(["m2"]), "the members heard, guests apart");
    assert_eq!(written(&later)["questions"][1]["silent"], json!([]), "it was never opened");
    assert_eq!(
        question["positions"][1],
        json!({ "member": "m6", "stance": "agree", "reason": "" })
    );
    let again = later.and(take_up(1));
    assert_eq!(written(&again)["questions"][0]["silent"], json!(["m5", "m6"]));
}

#[test]
fn the_session_file_has_the_shape_it_promises() {
    let given = in_session([give(2)]);
    let file = SessionFile {
        format: FORMAT,
        version: VERSION,
        document: given.meeting().document(given.now),
        entries: given.record.entries(),
        fingerprint: given.record.fingerprint(),
    };
    let file = serde_json::to_value(file).unwrap();
    let fields: Vec<_> = file.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(fields, {
        [
            "format",
            "version",
            "session",
            "officers",
            "procedure",
            "members",
            "steps",
            "questions",
            "speeches",
            "notes",
            "tasks",
            "petitions",
            "remarks",
            "evaluation",
            "findings",
            "next",
            "carried",
            "participation",
            "entries",
            "fingerprint",
        ]
    });
    assert_eq!(file["fingerprint"], file["entries"][3]["digest"]);
    let schema = serde_json::to_value(schemars::schema_for!(SessionFile<'static>)).unwrap();
    let checked = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = checked.iter_errors(&file).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}
