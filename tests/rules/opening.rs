//! Opening.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::member::{Class, Member};
use chutri::meeting::refusal::{Blank, Refusal, Thing};
use chutri::meeting::step::StepState;
use strum::IntoEnumIterator as _;

use crate::support::fixture::{self, id, m, person, q};
use crate::support::given::{Given, at, given, given_in};

fn open(change: impl FnOnce(&mut Opening)) -> Command {
    let mut opening = fixture::opening();
    change(&mut opening);
    Command::Open(Box::new(opening))
}

#[test]
fn an_opened_meeting_stands_at_its_first_step_with_everybody_numbered() {
    let meeting = given([]);
    let meeting = meeting.meeting();
    assert!(meeting.is_open());
    assert_eq!(meeting.opened_at, Some(at(0)));
    assert_eq!(meeting.current().map(|(run, _)| run.id.clone()), Some(id("officers")));
    assert_eq!(meeting.members.get(m(7)).map(Member::name), Some("Hải"));
    assert_eq!(meeting.agenda().map(|question| question.id).collect::<Vec<_>>(), [q(1), q(2)]);
    assert_eq!(meeting.officers.chair, Some(m(1)));
    assert!(meeting.steps.iter().skip(1).all(|run| run.state == StepState::Open));
}

#[test]
fn nothing_but_opening_may_be_done_before_it() {
    let unopened = Given::unopened();
    for kind in CommandKind::iter().filter(|kind| *kind != CommandKind::Open) {
        assert_eq!(unopened.record.permits(kind), Err(Refusal::NotOpened), "{kind:?}");
    }
    assert_eq!(unopened.record.permits(CommandKind::Open), Ok(()));
}

#[test]
fn a_meeting_is_opened_once() {
    given([]).when(open(|_| {})).refused(Refusal::AlreadyOpened);
}

#[test]
fn what_is_typed_is_trimmed_and_must_be_there() {
    let given = Given::unopened;
    let opened = given().and(open(|opening| opening.body = "  Chi bộ \n".to_owned()));
    assert_eq!(opened.meeting().body, "Chi bộ");
    given().when(open(|o| o.body = " ".to_owned())).refused(Refusal::Empty(Blank::Body));
    given().when(open(|o| o.title.clear())).refused(Refusal::Empty(Blank::Title));
    given().when(open(|o| o.people[2].name.clear())).refused(Refusal::Empty(Blank::Name));
    given().when(open(|o| o.agenda[1].title.clear())).refused(Refusal::Empty(Blank::Question));
    given().and(open(|o| o.place.clear()));
}

#[test]
fn a_standing_of_the_roster_holds_from_the_start() {
    let opening = |opening: &mut Opening| opening.people[4].standing = Attendance::Exempt;
    Given::unopened().and(open(opening)).sees(|meeting| meeting.figures().exempt, 1);
    let unexplained = |opening: &mut Opening| opening.people[4].standing = fixture::excused(" ");
    Given::unopened().when(open(unexplained)).refused(Refusal::Empty(Blank::Reason));
}

#[test]
fn the_chair_stands_on_the_roster_and_is_no_guest() {
    let nobody = open(|opening| opening.chair = Some(m(8)));
    Given::unopened().when(nobody).refused(Refusal::Unknown(Thing::Member));
    let guest = open(|opening| opening.chair = Some(m(7)));
    Given::unopened().when(guest).refused(Refusal::GuestMayNot(m(7)));
    Given::unopened().and(open(|opening| opening.chair = None));
}

#[test]
fn a_meeting_may_open_without_people_and_without_questions() {
    let opening = Opening { people: vec![], agenda: vec![], chair: None, ..fixture::opening() };
    given_in(opening, [])
        .sees(|meeting| meeting.figures().total, 0)
        .when(Command::AddMember { person: person("Khoa", Class::Full) })
        .then(Event::MemberAdded {
            member: m(1),
            person: person("Khoa", Class::Full),
            here: false,
        });
}
