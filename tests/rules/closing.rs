//! Closing: what is unfinished is named, and needs a reason.

use chutri::meeting::Meeting;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::{Event, Unfinished};
use chutri::meeting::refusal::{Blank, Refusal};
use chutri::meeting::step::StepState;
use strum::IntoEnumIterator as _;

use crate::support::fixture::{
    ask, close, conclude, enter, finish, give, id, m, pass_step, present, q, record, rest_present,
    ruled, secretary, skip, take_up,
};
use crate::support::given::{Given, at, given, given_in, in_session};

fn step(name: &str) -> Unfinished {
    Unfinished::Step { step: id(name) }
}

fn unfinished(meeting: &Meeting) -> Vec<Unfinished> {
    meeting.unfinished()
}

/// Everything is done and the meeting stands at its last step.
fn all_done() -> Given {
    in_session([finish(), finish(), record("agenda", "approved", ""), finish()])
        .after([take_up(1), give(2), give(3), conclude("xong"), take_up(2), give(4), give(5)])
        .after([give(6), conclude("xong"), finish(), give(7), finish()])
}

#[test]
fn a_meeting_where_everything_is_done_is_closed_without_a_reason() {
    all_done()
        .at(5400)
        .when(Command::Close { reason: None })
        .then(Event::Closed { unfinished: vec![], reason: String::new() })
        .sees(|meeting| meeting.closed_at, Some(at(5400)))
        .sees(|meeting| meeting.step(&id("close")).unwrap().state, StepState::Done)
        .sees(Meeting::is_open, false);
}

#[test]
fn a_reason_nobody_asked_for_is_not_kept() {
    all_done().when(close("vội")).then(Event::Closed { unfinished: vec![], reason: String::new() });
}

#[test]
fn everything_unfinished_is_named() {
    given([present(1), present(2), enter("close")]).sees(unfinished, {
        vec![
            Unfinished::Secretary,
            Unfinished::Unmarked { count: 4 },
            step("officers"),
            step("roll"),
            step("agenda"),
            step("discuss"),
            step("guests"),
            Unfinished::Question { question: q(1) },
            Unfinished::Question { question: q(2) },
            Unfinished::Silent { count: 1 },
        ]
    });
}

#[test]
fn a_meeting_with_something_unfinished_is_closed_only_with_a_reason() {
    let left = vec![Unfinished::Silent { count: 1 }];
    let nearly = all_done().and(Command::AddMember {
        person: crate::support::fixture::person("Khoa", chutri::meeting::member::Class::Full),
    });
    let nearly = nearly.sees(unfinished, left.clone());
    nearly
        .when(Command::Close { reason: None })
        .refused(Refusal::Unfinished(left.clone()))
        .when(close("  "))
        .refused(Refusal::Empty(Blank::Reason))
        .when(close(" hết giờ "))
        .then(Event::Closed { unfinished: left, reason: "hết giờ".to_owned() })
        .sees(|meeting| meeting.closed_despite.clone(), "hết giờ".to_owned());
}

#[test]
fn silence_is_unfinished_only_where_everybody_should_be_heard() {
    let opening = ruled(|rules| rules.participation.everyone = false);
    let silent = |meeting: &Meeting| {
        unfinished(meeting).iter().any(|what| matches!(what, Unfinished::Silent { .. }))
    };
    given_in(opening, [rest_present()]).sees(silent, false);
    given([rest_present()]).sees(silent, true);
}

#[test]
fn a_step_passed_or_left_out_is_not_unfinished() {
    given([pass_step("vội"), skip("roll", "x")])
        .sees(|meeting| unfinished(meeting).contains(&step("officers")), false)
        .sees(|meeting| unfinished(meeting).contains(&step("roll")), false);
}

#[test]
fn the_current_step_is_unfinished_unless_it_is_the_last_and_lacks_nothing() {
    given([]).sees(|meeting| unfinished(meeting).contains(&step("officers")), true);
    given([enter("close")]).sees(|meeting| unfinished(meeting).contains(&step("close")), false);
}

#[test]
fn a_step_broken_off_by_closing_is_not_called_done() {
    in_session([secretary(3), enter("discuss")])
        .at(60)
        .and(close("mất điện"))
        .sees(|meeting| meeting.step(&id("discuss")).unwrap().state, StepState::Open)
        .sees(|meeting| meeting.step(&id("discuss")).unwrap().left_at, Some(at(60)))
        .sees(|meeting| meeting.current().is_none(), true);
}

#[test]
fn closing_ends_the_speech_the_question_and_the_queue() {
    let closed = in_session([take_up(1), ask(3), give(2)]).at(30).and(close("mất điện")).at(900);
    closed
        .sees(|meeting| meeting.speaking().is_none(), true)
        .sees(|meeting| meeting.members.get(m(2)).unwrap().seconds, 30)
        .sees(|meeting| meeting.open_question().is_none(), true)
        .sees(|meeting| meeting.question(q(1)).unwrap().watch.seconds(900_000), 30)
        .sees(|meeting| meeting.requests.len(), 0)
        .sees(|meeting| meeting.clock.seconds(at(900)), 30);
}

#[test]
fn after_closing_nothing_changes_any_more() {
    let closed = in_session([give(2), close("x")]);
    for kind in CommandKind::iter() {
        let expected =
            if kind == CommandKind::Open { Refusal::AlreadyOpened } else { Refusal::Closed };
        assert_eq!(closed.record.permits(kind), Err(expected), "{kind:?}");
    }
}
