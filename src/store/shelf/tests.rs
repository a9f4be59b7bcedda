//! The tests of the folder beside it.

use chrono::NaiveDate;

use super::*;
use crate::meeting::event::Event;
use crate::store::atomic;
use crate::store::double::{entries, journal_of, seal, session_of};

struct Room {
    _home: tempfile::TempDir,
    places: Places,
}

impl Room {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let places = Places::find(Some(home.path().to_owned()), None).unwrap();
        Self { _home: home, places }
    }

    fn put(&self, day: u32, journal: Option<&[u8]>, json: Option<&[u8]>) {
        let date = NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
        let path = self.places.session("Bản Cà", "Thường kỳ", date, Kind::Record);
        crate::store::folder::make(path.json().parent().unwrap()).unwrap();
        for (path, bytes) in [(path.journal(), journal), (path.json().to_owned(), json)] {
            if let Some(bytes) = bytes {
                atomic::replace(&path, &mut |out| out.write_all(bytes)).unwrap();
            }
        }
    }

    fn list(&self) -> Vec<Shelved> {
        let (shelf, problems) = list(&self.places, Kind::Record);
        assert_eq!(problems, []);
        shelf
    }

    fn states(&self) -> Vec<State> {
        self.list().into_iter().map(|one| one.state).collect()
    }
}

/// A session file as the core would write it, with a day and an end.
fn file(day: u32, closed: &str) -> Vec<u8> {
    let session = format!(
        r#""session":{{"id":"u-{day}","title":"Thường kỳ","body":"Bản Cà","place":"","opened_at":"2026-03-{day:02}T19:00:00.000+07:00","closed_at":{closed}}}"#
    );
    let text = String::from_utf8(session_of(&entries(3))).unwrap();
    text.replacen(r#""session":{"entries":3}"#, &session, 1).into_bytes()
}

const CLOSED: &str = r#""2026-03-09T21:00:00.000+07:00""#;

#[test]
fn an_empty_home_has_an_empty_shelf() {
    assert!(Room::new().list().is_empty());
}

#[test]
fn sessions_stand_there_newest_first_with_what_they_say_of_themselves() {
    let room = Room::new();
    room.put(2, None, Some(&file(2, CLOSED)));
    room.put(9, Some(&journal_of(&entries(3))), Some(&file(9, "null")));
    let shelf = room.list();
    assert_eq!(shelf.iter().map(|one| one.head.id.as_str()).collect::<Vec<_>>(), ["u-9", "u-2"]);
    assert_eq!(room.states(), [State::Unfinished, State::Closed]);
    assert_eq!((&*shelf[0].head.body, &*shelf[0].head.title), ("Bản Cà", "Thường kỳ"));
    assert_eq!(shelf[1].bytes, file(2, CLOSED).len() as u64);
    assert_eq!(shelf[0].date.unwrap().to_rfc3339(), "2026-03-09T19:00:00+07:00");
}

#[test]
fn a_journal_alone_is_read_only_as_far_as_its_title() {
    // The rest of the line is no entry at all, and nobody looks.
    let journal = format!(
        "{}{}\n",
        crate::store::reading::HEADER,
        r#"{"seq":1,"ts":"2026-03-05T08:00:00.000+07:00","event":{"type":"opened","session":"u","body":"Bản Cà","title":"Đột xuất","#
    );
    let room = Room::new();
    room.put(5, Some(journal.as_bytes()), None);
    let shelf = room.list();
    assert_eq!(shelf[0].head.title, "Đột xuất");
    assert_eq!(shelf[0].date.unwrap().to_rfc3339(), "2026-03-05T08:00:00+07:00");
}

#[test]
fn a_meeting_closed_and_killed_before_the_journal_was_removed_is_closed() {
    let end = Event::Closed { unfinished: Vec::new(), reason: String::new() };
    let room = Room::new();
    room.put(5, Some(&journal_of(&seal([Event::Resumed, Event::Resumed, end]))), None);
    assert_eq!(room.states(), [State::Closed]);
}

#[test]
fn a_session_just_begun_is_unfinished() {
    let room = Room::new();
    room.put(5, Some(&journal_of(&[])), None);
    assert_eq!(room.states(), [State::Unfinished]);
}

#[test]
fn what_does_not_look_as_it_should_stands_there_as_such() {
    let whole = file(3, CLOSED);
    let newer = String::from_utf8(whole.clone()).unwrap().replacen(":1,", ":9,", 1);
    let cases: [(&[u8], State); 5] = [
        (b"", State::Damaged),
        (b"hello", State::Damaged),
        (b"{\"format\":\"other\"}", State::Damaged),
        (&whole[..whole.len() - 30], State::Damaged),
        (newer.as_bytes(), State::Newer),
    ];
    for (bytes, state) in cases {
        let room = Room::new();
        room.put(3, None, Some(bytes));
        assert_eq!(room.states(), [state]);
        assert!(room.list()[0].date.is_some(), "the file's own date serves");
    }
    let room = Room::new();
    room.put(3, Some(b"{\"format\":\"chutri/journal\",\"version\":1}\nrot\nrot\n"), None);
    assert_eq!(room.states(), [State::Damaged]);
    // A journal alone restores the meeting, whatever became of the file beside it.
    room.put(4, Some(&journal_of(&entries(3))), Some(b"rot"));
    assert!(room.states().contains(&State::Unfinished));
}

#[test]
fn leftovers_and_what_was_set_aside_are_no_sessions() {
    let room = Room::new();
    room.put(3, None, Some(&file(3, CLOSED)));
    let folder = room.places.body("Bản Cà", Kind::Record).join("sessions");
    for name in [".x.json.0.tmp", ".hidden.json", "x.torn", "x.json-damaged", "x.lock", "notes.txt"]
    {
        atomic::replace(&folder.join(name), &mut |out| out.write_all(b"x")).unwrap();
    }
    assert_eq!(room.list().len(), 1);
    assert!(list(&room.places, Kind::Practice).0.is_empty());
}

#[test]
fn the_meeting_in_hand_is_under_way_before_one_left_lying() {
    let room = Room::new();
    let found = || underway::underway(&room.places);
    let journal = journal_of(&entries(3));
    let closed = [entries(3), seal([Event::Closed { unfinished: vec![], reason: String::new() }])];
    room.put(1, Some(&journal), None);
    room.put(2, Some(&journal), None);
    room.put(3, None, Some(&file(3, "null")));
    room.put(4, Some(&journal_of(&closed.concat()[3..])), Some(&file(4, CLOSED)));
    assert_eq!(found().len(), 2, "a journal that was not closed is under way, nothing else");
    let older = found().pop().unwrap().path;
    atomic::replace(&older.lock(), &mut |out| out.write_all(b"{}")).unwrap();
    let first = found().remove(0);
    assert_eq!((first.path, first.held, first.practice), (older, true, false));
}
