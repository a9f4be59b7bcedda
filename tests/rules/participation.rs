//! Who has been heard and who has not. Invited is not spoken, a pass is not spoken, a position is
//! not a speech.

use chutri::meeting::Meeting;
use chutri::meeting::command::Command;
use chutri::meeting::id::MemberId;
use chutri::meeting::officer::Office;
use chutri::meeting::participation::{Participation, Voice};
use chutri::meeting::question::Stance;

use crate::support::fixture::{
    appoint, come_back, conclude, correct, give, holds, invite, leave, m, peopled, rest_present,
    take_up,
};
use crate::support::given::{given_in, in_session};

fn numbers<'a>(people: impl Iterator<Item = &'a chutri::meeting::member::Member>) -> Vec<u32> {
    people.map(|member| member.id.number()).collect()
}

fn silent(meeting: &Meeting) -> Vec<u32> {
    numbers(meeting.silent(None))
}

fn silent_here(meeting: &Meeting) -> Vec<u32> {
    numbers(meeting.silent(meeting.open_question()))
}

fn voice(member: MemberId) -> impl Fn(&Meeting) -> Voice {
    move |meeting| meeting.voice(meeting.open_question(), meeting.members.get(member).unwrap())
}

fn counts(meeting: &Meeting) -> (u32, u32, u32, u32) {
    let Participation { expected, spoke, passed, invited } =
        meeting.participation(meeting.open_question());
    (expected, spoke, passed, invited)
}

#[test]
fn everybody_here_but_the_chair_and_the_guests_should_be_heard() {
    in_session([]).sees(counts, (5, 0, 0, 0)).sees(silent, vec![2, 3, 4, 5, 6]);
}

#[test]
fn the_chair_who_speaks_is_not_counted() {
    in_session([give(1), invite(1)]).sees(counts, (5, 0, 0, 0));
    in_session([take_up(1), give(1), holds(1, Stance::Pass)]).sees(counts, (5, 0, 0, 0));
}

#[test]
fn another_chair_is_counted_out_and_the_first_one_in() {
    in_session([give(1), appoint(Office::Chair, 2)])
        .sees(counts, (5, 1, 0, 0))
        .sees(silent, vec![3, 4, 5, 6])
        .and(Command::Appoint { office: Office::Chair, member: None })
        .sees(counts, (6, 1, 0, 0));
}

#[test]
fn a_guest_who_speaks_is_not_counted() {
    in_session([take_up(1), give(7), invite(7)])
        .sees(counts, (5, 0, 0, 0))
        .sees(|meeting| meeting.participation(None).spoke, 0);
}

#[test]
fn invited_is_not_spoken() {
    in_session([take_up(1), invite(3)])
        .sees(counts, (5, 0, 0, 1))
        .sees(voice(m(3)), Voice::Invited)
        .sees(silent_here, vec![2, 3, 4, 5, 6])
        .and(give(3))
        .sees(counts, (5, 1, 0, 0))
        .sees(voice(m(3)), Voice::Spoke);
    in_session([invite(3), invite(4), give(4)])
        .sees(|meeting| meeting.participation(None).invited, 1);
}

#[test]
fn a_pass_clears_the_silence_on_the_question_but_is_no_speech() {
    in_session([take_up(1), invite(3), holds(3, Stance::Pass)])
        .sees(counts, (5, 0, 1, 0))
        .sees(voice(m(3)), Voice::Passed)
        .sees(silent_here, vec![2, 4, 5, 6])
        .sees(silent, vec![2, 3, 4, 5, 6])
        .sees(|meeting| meeting.participation(None).spoke, 0)
        .and(give(3))
        .sees(counts, (5, 1, 0, 0));
}

#[test]
fn who_passed_and_then_takes_a_side_has_something_to_say() {
    in_session([take_up(1), holds(3, Stance::Pass), holds(3, Stance::Disagree)])
        .sees(counts, (5, 0, 0, 0))
        .sees(voice(m(3)), Voice::Silent);
}

#[test]
fn who_speaks_again_is_counted_once() {
    in_session([take_up(1), give(3), give(4), give(3)])
        .sees(counts, (5, 2, 0, 0))
        .sees(|meeting| meeting.members.get(m(3)).unwrap().speeches, 2)
        .sees(|meeting| meeting.participation(None).percent(), 40);
}

#[test]
fn those_longest_silent_come_first() {
    let by_silence = |meeting: &Meeting| numbers(meeting.members.by_silence());
    in_session([give(3)])
        .at(10)
        .and(give(2))
        .at(20)
        .and(give(5))
        .at(30)
        .and(give(3))
        .sees(by_silence, vec![1, 4, 6, 2, 5, 3])
        .sees(silent, vec![4, 6]);
}

#[test]
fn on_a_new_question_whoever_spoke_longest_ago_comes_before_the_last_speaker() {
    in_session([take_up(1), give(3)])
        .at(10)
        .after([give(2), conclude("xong"), take_up(2)])
        .sees(silent_here, vec![4, 5, 6, 3, 2]);
}

#[test]
fn who_leaves_is_not_expected_any_more_and_is_when_they_return() {
    in_session([give(3), leave(3), leave(4)])
        .sees(counts, (3, 0, 0, 0))
        .sees(silent, vec![2, 5, 6])
        .sees(|meeting| meeting.members.tally().spoke(), 1)
        .after([come_back(3), come_back(4)])
        .sees(counts, (5, 1, 0, 0));
}

#[test]
fn who_leaves_drops_out_of_the_question_too() {
    in_session([take_up(1), give(3), holds(4, Stance::Pass), invite(5)])
        .sees(counts, (5, 1, 1, 1))
        .after([leave(3), leave(4), leave(5)])
        .sees(counts, (2, 0, 0, 0))
        .sees(silent_here, vec![2, 6]);
}

#[test]
fn a_corrected_class_changes_who_is_expected() {
    use chutri::meeting::member::Class;
    in_session([take_up(1), give(7), correct(7, "Hải", Class::Full)])
        .sees(counts, (6, 1, 0, 0))
        .and(correct(7, "Hải", Class::Guest))
        .sees(counts, (5, 0, 0, 0));
}

#[test]
fn of_eighteen_people_four_have_spoken() {
    given_in(peopled(18, 0), [rest_present()])
        .after((1..=4).map(give))
        .sees(|meeting| meeting.participation(None).silent(), 14)
        .sees(|meeting| meeting.participation(None).percent(), 22);
}

#[test]
fn where_nobody_is_expected_nobody_is_silent() {
    given_in(peopled(3, 0), [])
        .sees(|meeting| meeting.participation(None), Participation::default())
        .sees(|meeting| meeting.participation(None).percent(), 0);
}
