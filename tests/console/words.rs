//! Finding people, and both languages.

use chutri::meeting::language::Lang;
use chutri::meeting::member::Person;

use crate::support::console::{Console, opening, regular};

fn with_an() -> Console {
    let names = ["Trần Thị Bưởi", "Nguyễn Văn An", "Lê Hữu Cường", "Đặng Thị Đào"];
    let people = names.map(|name| Person { name: name.to_owned(), ..Person::default() }).to_vec();
    Console::with(opening(people, regular()), Lang::Vi)
}

#[test]
fn a_person_is_found_however_the_name_is_typed() {
    for query in ["an", "nva", "nguyen van an", "NGUYỄN", "nguyễn", "Nguye\u{302}\u{303}n"] {
        let mut console = with_an();
        console.press("/").types(query);
        assert_eq!(console.selected(), "Nguyễn Văn An", "{query}");
    }
    let mut console = with_an();
    console.press("/").types("dao");
    assert_eq!(console.selected(), "Đặng Thị Đào");
}

#[test]
fn a_telex_burst_while_looking_for_somebody_finds_them() {
    let mut console = with_an();
    console.press("/").types("d").press("Backspace").types("đ").types("a").types("o");
    console.press("Backspace Backspace").types("ào");
    assert_eq!(console.selected(), "Đặng Thị Đào");
}

#[test]
fn the_language_is_switched_live_and_the_meeting_stays() {
    let mut console = Console::open(Lang::Vi);
    let before = console.meeting().clone();
    console.press("F2");
    assert_eq!(console.app.lang(), Lang::En);
    assert_eq!(*console.meeting(), before);
    console.press("Enter Enter");
    console.press("Esc F2 Esc");
    assert_eq!(console.app.lang(), Lang::Vi);
}

#[test]
fn people_are_listed_by_given_name_and_in_roster_order_one_key_away() {
    let mut console = with_an();
    let names = |console: &mut Console| -> Vec<String> {
        let meeting = console.meeting();
        let rows = console.live().people.rows(meeting, 0..10);
        rows.iter().map(|id| meeting.members.get(*id).unwrap().name().to_owned()).collect()
    };
    let by_name = ["Nguyễn Văn An", "Trần Thị Bưởi", "Lê Hữu Cường", "Đặng Thị Đào"];
    assert_eq!(names(&mut console), by_name);
    console.press("F4");
    assert_eq!(names(&mut console)[0], "Trần Thị Bưởi");
}
