//! Remarks from above, and what is set for the next meeting.

use chrono::NaiveTime;
use chutri::meeting::Meeting;
use chutri::meeting::carried::Proposed;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::Event;
use chutri::meeting::question::Matter;
use chutri::meeting::refusal::{Blank, Refusal, Thing};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::task::{Assignment, Source};

use crate::support::fixture::{leave, m, matter, pause, q};
use crate::support::given::{at, in_session};
use crate::support::work::{date, k, remark, t, task};

fn correct(number: usize, kind: RemarkKind, text: &str) -> Command {
    Command::ChangeRemark { remark: k(number), kind, text: text.to_owned() }
}

fn propose(title: &str, source: Source) -> Command {
    Command::ProposeQuestion { matter: matter(title), source }
}

fn next_on(day: &str, time: Option<NaiveTime>) -> Command {
    Command::SetNextMeeting { on: Some(date(day)), at: time }
}

#[test]
fn a_guest_names_strengths_limits_and_directions() {
    in_session([])
        .at(40)
        .when(remark(7, RemarkKind::Direction, " Giữ rừng\ntừ đầu mùa "))
        .then(Event::RemarkRecorded {
            remark: k(1),
            member: m(7),
            kind: RemarkKind::Direction,
            text: "Giữ rừng\ntừ đầu mùa".to_owned(),
        })
        .sees(|meeting| meeting.remark(k(1)).unwrap().at, at(40))
        .after([
            remark(7, RemarkKind::Strength, "Đúng giờ"),
            remark(7, RemarkKind::Limit, "Ít ý kiến"),
        ])
        .sees(|meeting| meeting.remarks.iter().map(|remark| remark.kind).collect::<Vec<_>>(), {
            vec![RemarkKind::Direction, RemarkKind::Strength, RemarkKind::Limit]
        });
}

#[test]
fn what_a_guest_held_is_recorded_after_they_left_too() {
    in_session([leave(7)]).and(remark(7, RemarkKind::Strength, "Đúng giờ"));
}

#[test]
fn a_remark_has_somebody_and_words() {
    in_session([])
        .when(remark(7, RemarkKind::Limit, "\t"))
        .refused(Refusal::Empty(Blank::Remark))
        .when(remark(8, RemarkKind::Limit, "Ít ý kiến"))
        .refused(Refusal::Unknown(Thing::Member))
        .when(remark(7, RemarkKind::Limit, "Ít\u{202e}ý kiến"))
        .refused(Refusal::ControlCharacter(Blank::Remark));
}

#[test]
fn a_remark_is_put_right() {
    in_session([remark(7, RemarkKind::Limit, "Ít ý kiến")])
        .at(50)
        .when(correct(1, RemarkKind::Strength, " Nhiều ý kiến "))
        .then(Event::RemarkChanged {
            remark: k(1),
            kind: RemarkKind::Strength,
            text: "Nhiều ý kiến".to_owned(),
        })
        .sees(|meeting| meeting.remark(k(1)).unwrap().at, at(0))
        .when(correct(1, RemarkKind::Strength, "Nhiều ý kiến"))
        .refused(Refusal::AlreadySo)
        .when(correct(1, RemarkKind::Limit, ""))
        .refused(Refusal::Empty(Blank::Remark))
        .when(correct(2, RemarkKind::Limit, "x"))
        .refused(Refusal::Unknown(Thing::Remark));
    let none = Err(Refusal::Unknown(Thing::Remark));
    assert_eq!(in_session([]).meeting().permits(CommandKind::ChangeRemark), none);
}

#[test]
fn a_direction_becomes_a_task_and_a_question_of_the_next_meeting() {
    let from = Source::Remark(k(1));
    let assignment = Assignment { source: from.clone(), ..task("Giữ rừng", &[2]) };
    in_session([remark(7, RemarkKind::Direction, "Giữ rừng")])
        .when(Command::AssignTask { assignment: assignment.clone() })
        .then(Event::TaskAssigned { task: t(1), assignment })
        .when(propose("Giữ rừng", from.clone()))
        .then(Event::QuestionProposed { matter: matter("Giữ rừng"), source: from.clone() })
        .sees(|meeting| meeting.next.questions.clone(), {
            vec![Proposed { matter: matter("Giữ rừng"), source: from }]
        });
}

#[test]
fn a_question_is_proposed_once_with_words_and_from_something_known() {
    let asked = |meeting: &Meeting| meeting.next.questions.len();
    in_session([propose("Giữ rừng", Source::Meeting)])
        .when(propose(" Giữ rừng ", Source::Meeting))
        .refused(Refusal::AlreadySo)
        .when(propose("", Source::Meeting))
        .refused(Refusal::Empty(Blank::Question))
        .when(propose("Giữ\nrừng", Source::Meeting))
        .refused(Refusal::ControlCharacter(Blank::Question))
        .when(propose("Giữ rừng", Source::Remark(k(1))))
        .refused(Refusal::Unknown(Thing::Remark))
        .and(propose("Giữ rừng", Source::Question(q(1))))
        .and(Command::ProposeQuestion {
            matter: Matter { minutes: Some(20), ..matter("Giữ rừng") },
            source: Source::Meeting,
        })
        .sees(asked, 3)
        .and(Command::Undo)
        .sees(asked, 2);
}

#[test]
fn the_next_meeting_is_set_changed_and_left_open_again() {
    let seven = NaiveTime::from_hms_opt(19, 0, 0);
    let open = Command::SetNextMeeting { on: None, at: None };
    in_session([])
        .when(open.clone())
        .refused(Refusal::AlreadySo)
        .when(next_on("2026-04-05", seven))
        .then(Event::NextMeetingSet { on: Some(date("2026-04-05")), at: seven })
        .when(next_on("2026-04-05", seven))
        .refused(Refusal::AlreadySo)
        .when(next_on("2026-04-06", None))
        .then(Event::NextMeetingSet { on: Some(date("2026-04-06")), at: None })
        .sees(|meeting| (meeting.next.on, meeting.next.at), (Some(date("2026-04-06")), None))
        .when(open)
        .then(Event::NextMeetingSet { on: None, at: None });
}

#[test]
fn in_a_break_remarks_are_put_right_and_the_next_meeting_set_but_nothing_new_is_said() {
    let said = in_session([remark(7, RemarkKind::Limit, "Ít ý kiến"), pause("")]);
    said.after([correct(1, RemarkKind::Limit, "Ít người nói"), next_on("2026-04-05", None)])
        .and(propose("Giữ rừng", Source::Meeting))
        .when(remark(7, RemarkKind::Limit, "Dài"))
        .refused(Refusal::MeetingPaused);
}
