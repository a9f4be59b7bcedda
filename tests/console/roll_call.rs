//! Calling the roll.

use chutri::meeting::attendance::AttendanceKind;
use chutri::meeting::language::Lang;
use chutri::meeting::member::Person;

use crate::support::console::{Console, opening, regular};

fn at_roll_call(people: Vec<Person>) -> Console {
    let mut console = Console::with(opening(people, regular()), Lang::Vi);
    console.press("Enter / ").types("hoa").press("Enter b 1 Enter");
    assert_eq!(console.step(), "roll-call");
    console
}

fn thirty() -> Vec<Person> {
    (1..=30).map(|n| Person { name: format!("Lò Văn {n:02}"), ..Person::default() }).collect()
}

#[test]
fn thirty_people_are_called_in_under_thirty_five_keys() {
    let mut console = Console::with(opening(thirty(), regular()), Lang::Vi);
    console.press("Enter b 1 Enter");
    assert_eq!(console.step(), "roll-call");
    for _ in 0..30 {
        console.press("p");
    }
    let figures = console.meeting().figures();
    assert_eq!((figures.present, figures.unmarked), (30, 0));
    console.press("Enter");
    assert_eq!(console.step(), "dues", "one key each, and one to go on");
}

#[test]
fn two_absent_and_all_the_rest_present_is_quicker_still() {
    let mut console = Console::with(opening(thirty(), regular()), Lang::Vi);
    console.press("Enter b 1 Enter p p v").types("ốm").press("Enter k P");
    let tally = console.meeting().figures();
    assert_eq!((tally.present, tally.excused, tally.unexcused), (28, 1, 1));
}

#[test]
fn the_cursor_goes_to_the_next_not_called() {
    let mut console = at_roll_call(crate::support::console::cell());
    let first = console.selected().to_owned();
    console.press("p");
    assert_ne!(console.selected(), first);
    let next = console.selected().to_owned();
    console.press("Down Down p");
    assert_eq!(console.meeting().figures().present, 2);
    assert_ne!(console.selected(), next, "it goes on from where the chair is");
}

#[test]
fn an_absence_needs_its_reason() {
    let mut console = at_roll_call(crate::support::console::cell());
    console.press("v Enter");
    assert_eq!(console.meeting().figures().excused, 0, "an empty reason is not taken");
    console.types("đi viện").press("Enter");
    assert_eq!(console.meeting().figures().excused, 1);
}

#[test]
fn the_roster_already_tells_who_is_exempt_and_who_is_away() {
    let console = at_roll_call(crate::support::console::cell());
    let kinds: Vec<_> =
        console.meeting().members.iter().map(|member| member.presence.attendance.kind()).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == AttendanceKind::Exempt).count(), 1);
    assert_eq!(kinds.iter().filter(|kind| **kind == AttendanceKind::Away).count(), 1);
}

#[test]
fn coming_after_the_roll_was_called_is_late() {
    let mut console = at_roll_call(crate::support::console::cell());
    console.press("k P Enter").wait(600);
    let late = console
        .meeting()
        .members
        .iter()
        .find(|member| member.presence.attendance.kind() == AttendanceKind::Unexcused)
        .unwrap();
    let (id, name) = (late.id, late.name().to_owned());
    console.press("/").types(&name).press("Enter v 1");
    let presence = &console.meeting().members.get(id).unwrap().presence;
    assert!(presence.is_here());
    assert!(presence.arrived_at.is_some());
}
