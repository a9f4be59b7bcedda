//! Where members stand on a question, and why.

use chutri::meeting::Meeting;
use chutri::meeting::command::Command;
use chutri::meeting::event::Event;
use chutri::meeting::question::Stance;
use chutri::meeting::refusal::{Blank, Refusal, Thing};

use crate::support::fixture::{conclude, holds, leave, m, mark, q, take_up};
use crate::support::given::{at, in_session};

fn because(member: usize, stance: Stance, reason: &str) -> Command {
    Command::TakePosition { member: m(member), stance, reason: reason.to_owned() }
}

fn standing(meeting: &Meeting) -> Vec<(u32, Stance)> {
    let question = meeting.open_question().unwrap();
    question.standing().map(|held| (held.member.number(), held.stance)).collect()
}

#[test]
fn a_position_has_a_reason_and_a_time() {
    let given =
        in_session([take_up(1)]).at(40).when(because(3, Stance::Disagree, " xa nguồn nước "));
    let given = given.then(Event::PositionTaken {
        question: q(1),
        member: m(3),
        stance: Stance::Disagree,
        reason: "xa nguồn nước".to_owned(),
    });
    let held = given.meeting().question(q(1)).unwrap().position_of(m(3)).cloned().unwrap();
    assert_eq!((held.reason.as_str(), held.at), ("xa nguồn nước", at(40)));
}

#[test]
fn who_changes_their_mind_keeps_the_earlier_position_on_record() {
    in_session([take_up(1), holds(3, Stance::Disagree), holds(2, Stance::Agree)])
        .and(because(3, Stance::Agree, "đã rõ"))
        .sees(standing, vec![(2, Stance::Agree), (3, Stance::Agree)])
        .sees(|meeting| meeting.question(q(1)).unwrap().positions.len(), 3)
        .and(because(3, Stance::Agree, "vì có nước"))
        .when(because(3, Stance::Agree, "vì có nước"))
        .refused(Refusal::AlreadySo);
}

#[test]
fn a_position_is_taken_on_the_open_question_by_a_member_in_the_room() {
    in_session([])
        .when(holds(3, Stance::Agree))
        .refused(Refusal::NoQuestionOpen)
        .after([take_up(1), leave(4)])
        .when(holds(4, Stance::Agree))
        .refused(Refusal::NotHere(m(4)))
        .when(holds(7, Stance::Agree))
        .refused(Refusal::GuestMayNot(m(7)))
        .when(holds(9, Stance::Agree))
        .refused(Refusal::Unknown(Thing::Member))
        .when(because(3, Stance::Agree, "\u{1b}[2J"))
        .refused(Refusal::ControlCharacter(Blank::Reason))
        .and(holds(6, Stance::Other));
}

#[test]
fn positions_belong_to_their_question_and_outlast_it() {
    in_session([take_up(1), holds(3, Stance::Agree), conclude("xong"), take_up(2)])
        .sees(standing, vec![])
        .after([conclude("xong"), take_up(1)])
        .sees(standing, vec![(3, Stance::Agree)]);
}

#[test]
fn who_leaves_leaves_their_position_behind() {
    let away = chutri::meeting::attendance::Attendance::Unexcused;
    in_session([take_up(1), holds(3, Stance::Agree), holds(4, Stance::Pass), leave(3)])
        .and(mark(4, away))
        .sees(standing, vec![(3, Stance::Agree), (4, Stance::Pass)]);
}

#[test]
fn a_position_is_not_a_speech() {
    in_session([take_up(1), holds(3, Stance::Agree)])
        .sees(|meeting| meeting.members.get(m(3)).unwrap().speeches, 0)
        .sees(|meeting| meeting.participation(meeting.open_question()).silent(), 5);
}
