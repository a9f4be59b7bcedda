//! The votes as a session file has them above its entries.

use chutri::meeting::ballot::{Choice, Proposal, Way};
use chutri::meeting::command::Command;
use chutri::meeting::document::SessionFile;
use chutri::meeting::document::{FORMAT, VERSION};
use chutri::meeting::note::About;
use serde_json::{Value, json};

use crate::support::fixture::{id, m, q};
use crate::support::given::{Given, in_session};
use crate::support::vote::{
    announce, announce_despite, b, chosen, election, hands, put, put_by, resolution, says,
};

/// The votes, each as the schema promises.
fn written(given: &Given) -> Vec<Value> {
    let file = SessionFile {
        format: FORMAT,
        version: VERSION,
        document: given.meeting().document(given.now),
        entries: given.record.entries(),
        fingerprint: given.record.fingerprint(),
    };
    let file = serde_json::to_value(file).unwrap();
    let schema = serde_json::to_value(schemars::schema_for!(SessionFile<'static>)).unwrap();
    let checked = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = checked.iter_errors(&file).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    file["ballots"].as_array().unwrap().clone()
}

#[test]
fn a_vote_is_written_with_every_number_of_its_verdict() {
    let about = About::Question(q(2));
    let reserved = Command::ReserveOpinion { ballot: b(1), member: m(3), reason: "x".to_owned() };
    let given = in_session([put(Proposal { about, ..resolution(Way::ShowOfHands) })])
        .and(hands(3, 1, 0))
        .at(90)
        .and(announce())
        .and(reserved);
    assert_eq!(
        written(&given),
        [json!({
            "id": "b1", "question": "q2", "step": null, "text": "Nghị quyết tháng 3",
            "way": "show_of_hands", "threshold": "majority", "earlier": null, "round": 1,
            "put_at": "2026-03-05T19:00:00.000+07:00",
            "result": "carried", "announced_at": "2026-03-05T19:01:30.000+07:00",
            "base": "convened", "base_count": 5, "taken_out": 0, "needed": 3, "voters": 5,
            "for": 3, "against": 1, "other": 0, "papers": null, "casting": null, "quorate": null,
            "places": 0, "candidates": [], "called": [],
            "reserved": [{ "member": "m3", "reason": "x" }], "objector": null, "reason": ""
        })]
    );
}

#[test]
fn a_vote_going_on_has_no_numbers_yet() {
    let given = in_session([put_by(Way::ShowOfHands), hands(3, 1, 0)]);
    let [vote] = &written(&given)[..] else { panic!("one vote") };
    for field in ["result", "announced_at", "base", "base_count", "needed", "voters", "for"] {
        assert_eq!(vote[field], Value::Null, "{field}");
    }
}

#[test]
fn votes_by_name_are_written_with_the_names() {
    let about = About::Step(id("agenda"));
    let given = in_session([put(Proposal { about, ..resolution(Way::RollCall) })])
        .after([says(2, Choice::Against), says(1, Choice::For)])
        .and(announce_despite("mất điện"));
    let [vote] = &written(&given)[..] else { panic!("one vote") };
    assert_eq!(
        vote["called"],
        json!([{ "member": "m1", "choice": "for" }, { "member": "m2", "choice": "against" }])
    );
    assert_eq!((&vote["step"], &vote["reason"]), (&json!("agenda"), &json!("mất điện")));
    let told = (&vote["result"], &vote["for"], &vote["other"]);
    assert_eq!(told, (&json!("lost"), &json!(1), &json!(0)));
}

#[test]
fn an_election_and_its_next_round_are_two_votes() {
    let round = Proposal { earlier: Some(b(1)), ..election(&["Chi"], 1) };
    let given = in_session([put(election(&["An", "Chi"], 2)), chosen(5, 0, &[4, 2]), announce()])
        .and(put(round))
        .and(chosen(5, 1, &[3]));
    let going_on = written(&given);
    let open = json!([{ "name": "Chi", "votes": 3, "elected": false }]);
    assert_eq!(going_on[1]["candidates"], open);
    let votes = written(&given.and(announce()));
    assert_eq!(votes[0]["result"], "unfilled");
    assert_eq!(
        votes[0]["candidates"],
        json!([
            { "name": "An", "votes": 4, "elected": true },
            { "name": "Chi", "votes": 2, "elected": false }
        ])
    );
    assert_eq!(votes[0]["for"], Value::Null, "an election has no votes for and against");
    assert_eq!(votes[1]["papers"], json!({ "given": 5, "collected": 5, "invalid": 1 }));
    assert_eq!((&votes[1]["earlier"], &votes[1]["round"]), (&json!("b1"), &json!(2)));
    assert_eq!((&votes[1]["result"], &votes[1]["places"]), (&json!("carried"), &json!(1)));
}

#[test]
fn silence_objection_and_withdrawal_are_told_apart() {
    let objection = Command::Object { member: Some(m(4)), reason: "chưa rõ".to_owned() };
    let withdrawal = Command::WithdrawBallot { reason: "để kỳ sau".to_owned() };
    let given = in_session([put_by(Way::NoObjection), announce()])
        .after([put_by(Way::NoObjection), objection])
        .after([put_by(Way::Secret), withdrawal]);
    let votes = written(&given);
    assert_eq!((&votes[0]["result"], &votes[0]["for"]), (&json!("carried"), &Value::Null));
    let told = (&votes[1]["result"], &votes[1]["objector"], &votes[1]["reason"]);
    assert_eq!(told, (&json!("objected"), &json!("m4"), &json!("chưa rõ")));
    let told = (&votes[2]["result"], &votes[2]["reason"], &votes[2]["announced_at"]);
    assert_eq!(told, (&json!("withdrawn"), &json!("để kỳ sau"), &Value::Null));
}
