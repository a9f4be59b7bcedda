//! Taking back and restoring. Nothing is erased; the file shows both.

use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::{Event, Jump};
use chutri::meeting::record::Record;
use chutri::meeting::refusal::Refusal;

use crate::support::fixture::{ask, close, conclude, enter, give, invite, m, pause, put, take_up};
use crate::support::given::{Given, given, in_session};

fn undo() -> Command {
    Command::Undo
}

fn redo() -> Command {
    Command::Redo
}

/// Something small that leaves an entry: an invitation.
fn many(given: Given, times: usize) -> Given {
    given.after((0..times).map(|time| invite(2 + time % 5)))
}

#[test]
fn the_opening_is_not_taken_back() {
    given([])
        .when(undo())
        .refused(Refusal::NothingToUndo)
        .when(redo())
        .refused(Refusal::NothingToRedo);
}

#[test]
fn the_last_command_is_taken_back_and_restored() {
    let before = in_session([take_up(1)]).at(10);
    let done = before.clone().and(give(3)).at(20);
    let undone = done.clone().when(undo()).then(Event::Undone { entry: 5 });
    assert_eq!(undone.meeting(), before.meeting());
    let again = undone.when(redo()).then(Event::Redone { entry: 5 });
    assert_eq!(again.meeting(), done.meeting());
    assert_eq!(again.record.entries().len(), 7, "nothing is erased");
}

#[test]
fn one_command_after_the_other_is_taken_back_and_restored() {
    let talk = [take_up(1), ask(2), ask(3), put(2, 0), Command::GiveNext, conclude("xong")];
    let mut given = in_session([]);
    let mut past = vec![given.meeting().clone()];
    for command in talk {
        given = given.and(command);
        past.push(given.meeting().clone());
    }
    for before in past.iter().rev().skip(1) {
        given = given.and(undo());
        assert_eq!(given.meeting(), before);
    }
    for after in past.iter().skip(1) {
        given = given.and(redo());
        assert_eq!(given.meeting(), after);
    }
    given.when(redo()).refused(Refusal::NothingToRedo);
}

#[test]
fn a_new_command_makes_what_was_taken_back_past() {
    in_session([give(2), give(3), undo(), give(4)]).when(redo()).refused(Refusal::NothingToRedo);
}

#[test]
fn what_the_clock_did_is_not_taken_back_and_does_not_forget_what_was() {
    let jump = Event::ClockJumped { seconds: 600, direction: Jump::Forward };
    let reopened = Event::Reopened { away: 60, counted: true };
    let given = in_session([give(2)]).at(700).happens(jump.clone()).happens(reopened.clone());
    let given = given.when(undo()).then(Event::Undone { entry: 4 });
    assert_eq!(given.meeting().lost_seconds, 600);
    let given = given.happens(jump).happens(reopened).when(redo());
    let given = given.then(Event::Redone { entry: 4 });
    assert_eq!(given.meeting().speaking().map(|speech| speech.member), Some(m(2)));
}

#[test]
fn a_break_is_taken_back_as_if_it_had_never_been() {
    let given = in_session([give(2)]).at(10).and(pause("")).at(100).and(undo()).at(110);
    assert_eq!(given.meeting().clock.seconds(given.now), 110);
    assert!(given.meeting().paused.is_none());
}

#[test]
fn a_speech_restored_after_a_while_lasted_all_that_time() {
    let given = in_session([give(2)]).at(10).after([undo()]).at(40).and(redo()).at(50);
    let speech = given.meeting().speaking().unwrap();
    assert_eq!(speech.watch.seconds(given.millis()), 50);
}

#[test]
fn a_closed_meeting_stays_closed() {
    in_session([close("x")]).when(undo()).refused(Refusal::Closed);
}

#[test]
fn what_would_be_taken_back_is_told() {
    let given = in_session([give(2), enter("discuss")]);
    assert_eq!(given.record.undoable().map(|entry| entry.seq), Some(5));
    assert_eq!(given.record.redoable(), None);
    let given = given.and(undo());
    assert_eq!(given.record.undoable().map(|entry| entry.seq), Some(4));
    assert_eq!(given.record.redoable().map(|entry| entry.seq), Some(5));
    assert_eq!(given.record.permits(CommandKind::Undo), Ok(()));
}

#[test]
fn taking_back_something_unknown_changes_nothing() {
    let given = in_session([give(2)]);
    let before = given.meeting().clone();
    for entry in [0, 99, u64::MAX] {
        let after = given.clone().happens(Event::Undone { entry });
        let after = after.happens(Event::Redone { entry });
        assert_eq!(*after.meeting(), before);
    }
}

#[test]
fn a_long_meeting_is_taken_back_as_exactly_as_a_short_one() {
    let mut given = many(in_session([give(2)]), 1500);
    let start = Record::replay(given.record.entries()[..800].to_vec());
    given = given.after((0..704).map(|_| undo()));
    assert_eq!(given.meeting(), start.meeting());
    assert_eq!(Record::replay(given.record.entries().to_vec()).meeting(), given.meeting());
    let end = many(in_session([give(2)]), 1500);
    given = given.after((0..704).map(|_| redo()));
    assert_eq!(given.meeting(), end.meeting());
}

#[test]
fn doing_and_taking_back_by_turns_stays_exact_wherever_the_copies_lie() {
    let mut given = in_session([give(2)]);
    let before = given.meeting().clone();
    for _ in 0..600 {
        given = given.after([invite(3), undo()]);
    }
    assert_eq!(*given.meeting(), before);
    for times in 0..600 {
        given = given.after([invite(3), invite(4), undo()]);
        assert_eq!(given.meeting().members.get(m(3)).unwrap().invited, times + 1);
    }
}
