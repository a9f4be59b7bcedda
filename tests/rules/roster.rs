//! Putting people on the roster and their particulars right.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::Command;
use chutri::meeting::event::Event;
use chutri::meeting::member::{Class, LONGEST_NAME, Person};
use chutri::meeting::officer::Office;
use chutri::meeting::question::Stance;
use chutri::meeting::refusal::{Blank, Refusal, Thing};

use crate::support::fixture::{
    appoint, ask, correct, finish, give, holds, invite, m, person, present, secretary, take_up,
};
use crate::support::given::{given, in_session};

fn add(name: &str, class: Class) -> Command {
    Command::AddMember { person: person(name, class) }
}

#[test]
fn who_is_added_gets_the_next_number_and_is_not_called_yet() {
    given([])
        .when(add("Khoa", Class::Full))
        .then(Event::MemberAdded { member: m(8), person: person("Khoa", Class::Full), here: false })
        .sees(|meeting| (meeting.figures().full, meeting.figures().unmarked), (6, 7));
}

#[test]
fn who_is_added_after_the_roll_was_called_is_there_from_now_on() {
    let given = in_session([finish(), finish()]).at(300).and(add("Khoa", Class::Guest));
    let presence = given.meeting().members.get(m(8)).unwrap().presence.clone();
    assert!(presence.is_here());
    assert_eq!(presence.arrived_at, Some(given.now));
    assert_eq!(given.meeting().figures().unmarked, 0);
    // What the roster tells of somebody stays: who is away for a time is not here.
    let away = Person { standing: Attendance::Away, ..person("Lan", Class::Full) };
    given
        .and(Command::AddMember { person: away })
        .sees(|meeting| meeting.members.get(m(9)).unwrap().presence.is_here(), false);
}

#[test]
fn namesakes_are_two_people() {
    given([add("An", Class::Full), present(8)])
        .sees(|meeting| meeting.members.get(m(1)).is_some_and(|an| an.presence.is_here()), false)
        .sees(|meeting| meeting.members.get(m(8)).is_some_and(|an| an.presence.is_here()), true);
}

#[test]
fn a_renamed_member_keeps_every_count() {
    let before = in_session([take_up(1), invite(3), give(3)])
        .at(60)
        .after([Command::EndSpeech, give(3)])
        .at(100)
        .after([Command::EndSpeech, holds(3, Stance::Agree), ask(3)]);
    let after = before.clone().and(correct(3, "Chi Mai", Class::Full));
    let (old, new) = (before.meeting(), after.meeting());
    let member = new.members.get(m(3)).unwrap();
    assert_eq!(member.name(), "Chi Mai");
    assert_eq!((member.speeches, member.seconds, member.invited), (2, 100, 1));
    assert_eq!(new.participation(None), old.participation(None));
    assert_eq!(new.request_of(m(3)), old.request_of(m(3)));
    let question = new.open_question().unwrap();
    assert_eq!(question.position_of(m(3)).map(|held| held.stance), Some(Stance::Agree));
    assert_eq!(new.figures(), old.figures());
}

#[test]
fn a_name_is_a_name_whatever_it_says() {
    for name in ["q", "quit", "X", "Clear", "m3", "--help", "12"] {
        given([add(name, Class::Full)])
            .sees(|meeting| meeting.members.get(m(8)).map(|it| it.name().to_owned()), {
                Some(name.to_owned())
            });
    }
}

#[test]
fn a_name_must_be_seen_and_not_endless() {
    given([])
        .when(add("  ", Class::Full))
        .refused(Refusal::Empty(Blank::Name))
        .when(add("An\u{202e}hnìB", Class::Full))
        .refused(Refusal::ControlCharacter(Blank::Name))
        .when(add("An\u{200b}", Class::Full))
        .refused(Refusal::ControlCharacter(Blank::Name))
        .when(add("An\nBình", Class::Full))
        .refused(Refusal::ControlCharacter(Blank::Name))
        .and(add(&"ễ".repeat(LONGEST_NAME), Class::Full))
        .when(add(&"ễ".repeat(LONGEST_NAME + 1), Class::Full))
        .refused(Refusal::TooLong { what: Blank::Name, most: LONGEST_NAME });
}

#[test]
fn a_correction_names_somebody_and_changes_something() {
    given([])
        .when(correct(9, "Ai", Class::Full))
        .refused(Refusal::Unknown(Thing::Member))
        .when(correct(2, "Bình", Class::Full))
        .refused(Refusal::AlreadySo);
}

#[test]
fn a_corrected_class_moves_to_its_figures() {
    in_session([])
        .sees(|meeting| (meeting.figures().full, meeting.figures().base), (5, 5))
        .and(correct(5, "Em", Class::Probationary))
        .sees(|meeting| (meeting.figures().full, meeting.figures().base), (4, 4))
        .sees(|meeting| meeting.figures().present, 6);
}

#[test]
fn what_somebody_said_goes_with_them_when_their_class_is_put_right() {
    in_session([give(7)])
        .at(100)
        .after([Command::EndSpeech, give(2)])
        .at(130)
        .and(Command::EndSpeech)
        .sees(|meeting| (meeting.talk.members, meeting.talk.guests), (30, 100))
        .and(correct(7, "Hải", Class::Full))
        .sees(|meeting| (meeting.talk.members, meeting.talk.guests), (130, 0))
        .sees(|meeting| (meeting.talk.guest_turns, meeting.participation(None).spoke), (0, 2))
        .and(Command::Appoint { office: Office::Secretary, member: None })
        .and(correct(2, "Bình", Class::Guest))
        .sees(|meeting| (meeting.talk.members, meeting.talk.guests), (100, 30))
        .sees(|meeting| meeting.talk.guest_turns, 1);
}

#[test]
fn who_holds_an_office_is_not_turned_into_a_guest() {
    given([secretary(3)])
        .when(correct(3, "Chi", Class::Guest))
        .refused(Refusal::GuestMayNot(m(3)))
        .and(correct(4, "Dung", Class::Guest));
}

#[test]
fn an_office_is_given_changed_and_left_vacant() {
    given([])
        .when(appoint(Office::Observer, 6))
        .then(Event::OfficerAppointed { office: Office::Observer, member: Some(m(6)) })
        .when(appoint(Office::Observer, 6))
        .refused(Refusal::AlreadySo)
        .and(appoint(Office::Observer, 5))
        .sees(|meeting| meeting.officers.held_by(m(6)), None)
        .when(Command::Appoint { office: Office::Observer, member: None })
        .then(Event::OfficerAppointed { office: Office::Observer, member: None })
        .when(appoint(Office::Secretary, 7))
        .refused(Refusal::GuestMayNot(m(7)))
        .when(appoint(Office::Secretary, 70))
        .refused(Refusal::Unknown(Thing::Member));
}
