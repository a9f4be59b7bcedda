//! The fold written out.

use chutri::meeting::command::Command;
use chutri::meeting::document::SessionFile;
use chutri::meeting::document::{FORMAT, VERSION};
use chutri::meeting::finding::FindingKind;
use chutri::meeting::language::Text;
use chutri::meeting::procedure::Check;
use chutri::meeting::procedure::check::Weight;
use chutri::meeting::procedure::sheet::{Criterion, Grade, Sheet};
use chutri::meeting::question::{Matter, Stance};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::score::Judged;
use chutri::meeting::task::{Due, Progress, Source};
use serde_json::{Value, json};

use crate::support::fixture::{
    close, conclude, enter, excused, finish, give, holds, invite, leave, mark, present, proceeding,
    rest_present, secretary, take_up,
};
use crate::support::given::{Given, given, in_session, session_in};
use crate::support::work::{
    after_february, answered, assign, date, forwarded, k, member, name, raise, remark, review,
    settle, take_back,
};

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
    let given = session_in(after_february(), [give(2), raise(name("Hộ ông Páo"), "Kéo điện")])
        .and(remark(7, RemarkKind::Limit, "Ít ý kiến"));
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
            "ballots",
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
    assert_eq!(file["fingerprint"], file["entries"][5]["digest"]);
    let schema = serde_json::to_value(schemars::schema_for!(SessionFile<'static>)).unwrap();
    let checked = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = checked.iter_errors(&file).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn tasks_are_written_with_where_they_come_from_and_how_far_they_came() {
    let given = session_in(after_february(), [])
        .and(review(1, Progress::Partly { percent: 70 }))
        .and(assign("Phát cỏ", &[3, 2]))
        .and(assign("Nhầm", &[3]))
        .and(take_back(4));
    let tasks = written(&given)["tasks"].clone();
    assert_eq!(tasks, {
        json!([
            {
                "id": "t1",
                "text": "Khơi mương",
                "owners": [{ "member": "m2", "name": "Bình" }, { "member": "m3", "name": "Chi" }],
                "due": "next_meeting",
                "status": "partly",
                "percent": 70,
                "reason": "",
                "source": { "kind": "meeting", "id": null },
                "from_session": "0197-february",
                "from_task": "t3",
                "assigned_on": "2026-01-05",
                "history": [
                    { "on": "2026-02-05", "status": "partly", "percent": 40, "reason": "" },
                ],
            },
            {
                "id": "t2",
                "text": "Sửa hàng rào",
                "owners": [{ "member": null, "name": "Hộ ông Páo" }],
                "due": "next_meeting",
                "status": "unreviewed",
                "percent": null,
                "reason": "",
                "source": { "kind": "meeting", "id": null },
                "from_session": "0197-february",
                "from_task": "t4",
                "assigned_on": "2026-02-05",
                "history": [],
            },
            {
                "id": "t3",
                "text": "Phát cỏ",
                "owners": [{ "member": "m3", "name": "Chi" }, { "member": "m2", "name": "Bình" }],
                "due": "2026-04-20",
                "status": "new",
                "percent": null,
                "reason": "",
                "source": { "kind": "meeting", "id": null },
                "from_session": null,
                "from_task": null,
                "assigned_on": "2026-03-05",
                "history": [],
            },
        ])
    });
    let told = |progress| {
        let task = written(&given.clone().and(review(2, progress)))["tasks"][1].clone();
        (task["status"].clone(), task["percent"].clone(), task["reason"].clone())
    };
    let reason = || "mưa".to_owned();
    assert_eq!(told(Progress::Done), (json!("done"), json!(100), json!("")));
    let not_done = told(Progress::NotDone { reason: reason() });
    assert_eq!(not_done, (json!("not_done"), json!(0), json!("mưa")));
    let dropped = told(Progress::Dropped { reason: reason() });
    assert_eq!(dropped, (json!("dropped"), Value::Null, json!("mưa")));
    let carried_on = told(Progress::CarriedOn { due: None });
    assert_eq!(carried_on, (json!("carried_on"), Value::Null, json!("")));
}

#[test]
fn petitions_are_written_with_their_answer_and_where_they_went() {
    let given = session_in(after_february(), [raise(name("Hộ ông Páo"), "Kéo điện")]);
    let waiting = json!({
        "id": "p1",
        "who": { "member": "m4", "name": "Dung" },
        "kind": "request",
        "text": "Sửa cầu",
        "state": "pending",
        "answered_by": null,
        "answer": "",
        "forwarded_to": "Đảng ủy xã",
        "due": "2026-03-01",
        "from_session": "0197-february",
        "from_petition": "p1",
        "raised_on": "2026-02-05",
    });
    assert_eq!(written(&given)["petitions"][0], waiting);
    let settled = given
        .and(settle(1, answered(member(7), "Đã có vốn")))
        .and(settle(2, forwarded("Huyện", Some(Due::NextMeeting))));
    let [first, second] = [0, 1].map(|place| written(&settled)["petitions"][place].clone());
    assert_eq!((&first["state"], &first["answer"]), (&json!("answered"), &json!("Đã có vốn")));
    assert_eq!(first["answered_by"], json!({ "member": "m7", "name": "Hải" }));
    assert_eq!(first["forwarded_to"], "Đảng ủy xã", "whom it had been waited for from");
    assert_eq!(second, {
        json!({
            "id": "p2",
            "who": { "member": null, "name": "Hộ ông Páo" },
            "kind": "request",
            "text": "Kéo điện",
            "state": "forwarded",
            "answered_by": null,
            "answer": "",
            "forwarded_to": "Huyện",
            "due": "next_meeting",
            "from_session": null,
            "from_petition": null,
            "raised_on": "2026-03-05",
        })
    });
}

#[test]
fn remarks_and_the_next_meeting_are_written() {
    let said = in_session([]).at(90).and(remark(7, RemarkKind::Direction, "Giữ rừng"));
    let given = said.after([
        Command::ProposeQuestion {
            matter: Matter {
                title: "Giữ rừng".to_owned(), minutes: Some(20), ..Matter::default()
            },
            source: Source::Remark(k(1)),
        },
        Command::SetNextMeeting {
            on: Some(date("2026-04-05")),
            at: chrono::NaiveTime::from_hms_opt(19, 30, 0),
        },
    ]);
    let document = written(&given);
    assert_eq!(document["remarks"], {
        json!([{
            "id": "k1",
            "member": "m7",
            "kind": "direction",
            "text": "Giữ rừng",
            "at": "2026-03-05T19:01:30.000+07:00",
        }])
    });
    assert_eq!(document["next"], {
        json!({
            "date": "2026-04-05",
            "time": "19:30",
            "questions": [{
                "title": "Giữ rừng",
                "minutes": 20,
                "source": { "kind": "remark", "id": "k1" },
            }],
        })
    });
    let open = json!({ "date": null, "time": null, "questions": [] });
    assert_eq!(written(&in_session([]))["next"], open);
}

#[test]
fn what_was_brought_is_written_as_it_was_brought() {
    let carried = written(&session_in(after_february(), []))["carried"].clone();
    assert_eq!(carried["tasks"][0]["origin"], json!({ "session": "0197-february", "id": "t3" }));
    assert_eq!(carried["petitions"][0]["plea"]["text"], "Sửa cầu");
    assert_eq!(written(&in_session([]))["carried"], json!({}));
}

#[test]
fn findings_are_written_with_weight_place_and_citation() {
    let kinds = [FindingKind::PositionWithoutReason, FindingKind::MemberUnheard];
    let opening = proceeding(|procedure| {
        procedure.checks = kinds
            .map(|finding| Check {
                finding,
                weight: Weight::default(),
                mend: Text::default(),
                cite: (finding == FindingKind::MemberUnheard).then(|| "custom".to_owned()),
            })
            .into();
    });
    let talk = [enter("discuss"), take_up(1), holds(4, Stance::Agree)];
    let given = session_in(opening, talk).after((2..=5).map(give));
    let findings = |open: bool| {
        json!([
            {
                "kind": "position_without_reason",
                "weight": "ordinary",
                "place": { "kind": "position", "id": "q1", "member": "m4" },
                "count": 1,
                "open": open,
                "cite": null,
            },
            {
                "kind": "member_unheard",
                "weight": "ordinary",
                "place": { "kind": "member", "id": "m6", "member": null },
                "count": 1,
                "open": open,
                "cite": "custom",
            },
        ])
    };
    assert_eq!(written(&given)["findings"], findings(true));
    assert_eq!(written(&given.and(close("hết giờ")))["findings"], findings(false));
}

#[test]
fn the_score_is_written_as_drafted_and_as_adopted() {
    let judge = |points| Command::ScoreCriterion {
        criterion: "conduct".to_owned(),
        judged: Judged { points, reason: String::new() },
    };
    let text = Text::default;
    let sheet = Sheet {
        id: "sheet".to_owned(),
        version: "2".to_owned(),
        title: text(),
        criteria: vec![Criterion {
            id: "conduct".to_owned(),
            title: text(),
            guide: text(),
            points: 10,
            bands: Vec::new(),
            cite: None,
        }],
        grades: vec![Grade { id: "good".to_owned(), title: text(), from: 0 }],
        citations: Vec::new(),
    };
    let given = session_in(proceeding(|procedure| procedure.sheet = Some(sheet)), [judge(8)]);
    assert_eq!(written(&given)["evaluation"], Value::Null);
    let drafted = given.and(Command::DraftScore);
    let score = |points: u32| {
        let line = json!({ "criterion": "conduct", "points": points, "computed": false });
        json!({ "lines": [line], "total": points, "grade": "good" })
    };
    assert_eq!(written(&drafted)["evaluation"], {
        json!({
            "sheet": "sheet",
            "version": "2",
            "most": 10,
            "drafted": score(8),
            "adopted": null,
            "total": null,
            "grade": "",
            "reason": "",
            "ballot": null,
        })
    });
    let adopted = drafted.and(judge(6)).and(Command::AdoptScore { reason: "vội".to_owned() });
    let evaluation = written(&adopted)["evaluation"].clone();
    assert_eq!((&evaluation["drafted"], &evaluation["adopted"]), (&score(8), &score(6)));
    assert_eq!((&evaluation["total"], &evaluation["reason"]), (&json!(6), &json!("vội")));
}
