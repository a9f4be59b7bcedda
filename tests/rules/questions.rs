//! The agenda, and how each question ends.

use chutri::meeting::Meeting;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::Event;
use chutri::meeting::id::QuestionId;
use chutri::meeting::question::{Matter, OutcomeKind, Stance};
use chutri::meeting::refusal::{Blank, Refusal, Thing};

use crate::support::fixture::{
    conclude, end_question, give, holds, leave, m, matter, pause, q, ruled, take_up,
};
use crate::support::given::{Given, given, in_session, session_in};

fn add(title: &str) -> Command {
    Command::AddQuestion { matter: matter(title) }
}

fn remove(number: usize) -> Command {
    Command::RemoveQuestion { question: q(number) }
}

fn move_to(number: usize, to: usize) -> Command {
    Command::MoveQuestion { question: q(number), to }
}

fn agenda(meeting: &Meeting) -> Vec<QuestionId> {
    meeting.agenda().map(|question| question.id).collect()
}

fn open(meeting: &Meeting) -> Option<QuestionId> {
    meeting.open_question().map(|question| question.id)
}

fn outcome(meeting: &Meeting, number: usize) -> Option<(OutcomeKind, String)> {
    let outcome = meeting.question(q(number)).unwrap().outcome()?;
    Some((outcome.kind, outcome.text.clone()))
}

/// Everybody is asked on every question.
fn asked_of_all(commands: impl IntoIterator<Item = Command>) -> Given {
    session_in(ruled(|rules| rules.participation.each_question = true), commands)
}

fn conclude_despite(reason: &str) -> Command {
    let despite = Some(reason.to_owned());
    Command::SetOutcome { kind: OutcomeKind::Concluded, text: "nhất trí".to_owned(), despite }
}

#[test]
fn a_question_added_in_the_meeting_stands_last() {
    given([])
        .when(add(" Nước sạch "))
        .then(Event::QuestionAdded { question: q(3), matter: matter("Nước sạch") })
        .sees(agenda, vec![q(1), q(2), q(3)])
        .when(add(" "))
        .refused(Refusal::Empty(Blank::Question))
        .when(add("hai\ndòng"))
        .refused(Refusal::ControlCharacter(Blank::Question));
}

#[test]
fn a_question_is_reworded_and_keeps_its_number_and_its_past() {
    let matter =
        Matter {
            title: "Trồng cây có múi".to_owned(), minutes: Some(20), ..Matter::default()
        };
    let reword = Command::RewordQuestion { question: q(1), matter: matter.clone() };
    in_session([take_up(1), holds(2, Stance::Agree)])
        .when(reword.clone())
        .then(Event::QuestionReworded { question: q(1), matter })
        .sees(|meeting| meeting.question(q(1)).unwrap().positions.len(), 1)
        .when(reword)
        .refused(Refusal::AlreadySo);
}

#[test]
fn a_question_is_put_at_another_place() {
    given([add("Nước sạch")])
        .when(move_to(3, 0))
        .then(Event::QuestionMoved { question: q(3), to: 0 })
        .sees(agenda, vec![q(3), q(1), q(2)])
        .sees(|meeting| meeting.agenda_number(q(1)), Some(2))
        .when(move_to(3, 0))
        .refused(Refusal::AlreadySo)
        .when(move_to(3, 9))
        .then(Event::QuestionMoved { question: q(3), to: 2 })
        .when(move_to(9, 0))
        .refused(Refusal::Unknown(Thing::Question));
}

#[test]
fn a_question_never_opened_is_taken_off_and_its_number_is_not_used_again() {
    given([remove(2)])
        .sees(agenda, vec![q(1)])
        .when(remove(2))
        .refused(Refusal::Unknown(Thing::Question))
        .when(take_up(2))
        .refused(Refusal::Unknown(Thing::Question))
        .when(add("Nước sạch"))
        .then(Event::QuestionAdded { question: q(3), matter: matter("Nước sạch") });
}

#[test]
fn a_question_that_was_discussed_stays_on_the_agenda() {
    in_session([take_up(1)])
        .when(remove(1))
        .refused(Refusal::QuestionDiscussed(q(1)))
        .and(conclude("xong"))
        .when(remove(1))
        .refused(Refusal::QuestionDiscussed(q(1)));
}

#[test]
fn without_questions_nothing_can_be_taken_up() {
    let empty = given([remove(1), remove(2)]);
    for kind in [
        CommandKind::OpenQuestion,
        CommandKind::MoveQuestion,
        CommandKind::RemoveQuestion,
        CommandKind::RewordQuestion,
    ] {
        assert_eq!(empty.meeting().permits(kind), Err(Refusal::NoQuestions));
    }
}

#[test]
fn a_question_is_not_left_for_another_without_an_outcome() {
    in_session([])
        .when(take_up(1))
        .then(Event::QuestionOpened { question: q(1) })
        .sees(open, Some(q(1)))
        .when(take_up(2))
        .refused(Refusal::QuestionPending(q(1)))
        .when(take_up(1))
        .refused(Refusal::QuestionPending(q(1)))
        .and(conclude("trồng 200 gốc"))
        .sees(open, None)
        .and(take_up(2));
}

#[test]
fn an_outcome_needs_an_open_question() {
    in_session([])
        .when(conclude("xong"))
        .refused(Refusal::NoQuestionOpen)
        .after([take_up(1), conclude("xong")])
        .when(conclude("lại"))
        .refused(Refusal::NoQuestionOpen);
}

#[test]
fn a_conclusion_and_what_goes_to_superiors_need_words() {
    in_session([take_up(1)])
        .when(conclude("  "))
        .refused(Refusal::Empty(Blank::Conclusion))
        .when(end_question(OutcomeKind::PassedUp, ""))
        .refused(Refusal::Empty(Blank::Conclusion))
        .when(conclude("một\nhai"))
        .then(Event::OutcomeSet {
            question: q(1),
            kind: OutcomeKind::Concluded,
            text: "một\nhai".to_owned(),
            despite: String::new(),
        });
}

#[test]
fn a_question_is_put_off_or_withdrawn_without_words() {
    for kind in [OutcomeKind::Deferred, OutcomeKind::Withdrawn] {
        asked_of_all([take_up(1), end_question(kind, " ")])
            .sees(|meeting| outcome(meeting, 1), Some((kind, String::new())));
    }
}

#[test]
fn a_question_is_taken_up_again_and_its_first_outcome_is_kept() {
    in_session([take_up(1), conclude("trồng cam"), take_up(1)])
        .sees(|meeting| outcome(meeting, 1), None)
        .sees(open, Some(q(1)))
        .and(conclude("trồng bưởi"))
        .sees(|meeting| outcome(meeting, 1), {
            Some((OutcomeKind::Concluded, "trồng bưởi".to_owned()))
        })
        .sees(|meeting| meeting.question(q(1)).unwrap().outcomes.len(), 2);
}

#[test]
fn the_next_question_is_the_first_without_an_outcome() {
    let next = |meeting: &Meeting| meeting.next_question().map(|question| question.id);
    in_session([])
        .sees(next, Some(q(1)))
        .and(take_up(2))
        .sees(next, Some(q(1)))
        .after([conclude("xong"), take_up(1)])
        .sees(next, None)
        .and(end_question(OutcomeKind::Deferred, "tháng tư"))
        .sees(next, None);
}

#[test]
fn while_somebody_is_silent_a_question_is_concluded_only_with_a_reason() {
    asked_of_all([take_up(1), give(2)])
        .when(conclude("nhất trí"))
        .refused(Refusal::SomeSilent { count: 4 })
        .when(conclude_despite(" "))
        .refused(Refusal::Empty(Blank::Reason))
        .when(conclude_despite("hết giờ"))
        .then(Event::OutcomeSet {
            question: q(1),
            kind: OutcomeKind::Concluded,
            text: "nhất trí".to_owned(),
            despite: "hết giờ".to_owned(),
        });
}

#[test]
fn when_all_were_heard_or_passed_a_question_is_concluded_without_more() {
    asked_of_all([take_up(1), give(2), give(3), holds(4, Stance::Pass), leave(5), give(6)])
        .when(conclude_despite("không cần"))
        .then(Event::OutcomeSet {
            question: q(1),
            kind: OutcomeKind::Concluded,
            text: "nhất trí".to_owned(),
            despite: String::new(),
        });
}

#[test]
fn being_heard_on_one_question_is_not_being_heard_on_the_next() {
    let heard = (2..=6).map(give);
    asked_of_all([take_up(1)])
        .after(heard)
        .after([conclude("nhất trí"), take_up(2)])
        .when(conclude("nhất trí"))
        .refused(Refusal::SomeSilent { count: 5 });
}

#[test]
fn a_question_withdrawn_or_put_off_asks_nobody() {
    asked_of_all([take_up(1), end_question(OutcomeKind::Withdrawn, "")]);
    asked_of_all([take_up(1)])
        .when(end_question(OutcomeKind::PassedUp, "xã"))
        .refused(Refusal::SomeSilent { count: 5 });
}

#[test]
fn a_speech_ends_when_the_question_ends_or_another_is_taken_up() {
    in_session([take_up(1), give(3)])
        .at(30)
        .and(conclude("xong"))
        .sees(|meeting| meeting.speaking().is_none(), true)
        .sees(|meeting| meeting.members.get(m(3)).unwrap().seconds, 30)
        .after([give(4), take_up(2)])
        .sees(|meeting| meeting.speaking().is_none(), true);
}

#[test]
fn time_is_counted_for_the_open_question() {
    let spent = |meeting: &Meeting| meeting.question(q(1)).unwrap().watch.seconds(1_000_000);
    in_session([take_up(1)])
        .at(60)
        .and(conclude("xong"))
        .at(200)
        .and(take_up(1))
        .at(230)
        .and(conclude("vẫn vậy"))
        .sees(spent, 90);
}

#[test]
fn the_agenda_can_be_put_right_in_a_break_but_nothing_is_taken_up() {
    in_session([pause(""), add("Nước sạch"), move_to(3, 0), remove(2)])
        .when(take_up(1))
        .refused(Refusal::MeetingPaused);
}
