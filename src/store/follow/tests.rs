//! What a reader sees of a writer that appends, is cut off, dies, moves away and closes.

use std::io::Write as _;
use std::path::PathBuf;

use super::*;
use crate::store::atomic;
use crate::store::double::{entries, journal_of, seal, session_of};
use crate::store::reading::HEADER;

/// A session in a folder of its own, its reader, and what the reader has been told.
struct Room {
    home: tempfile::TempDir,
    follower: Follower,
    known: Vec<Entry>,
}

impl Room {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let follower = Follower::of(SessionPath::of(&home.path().join("x.json")));
        Self { home, follower, known: Vec::new() }
    }

    fn journal(&self) -> PathBuf {
        self.home.path().join("x.journal")
    }

    /// Writes a file as it is, whatever lay there.
    fn put(&self, name: &str, bytes: &[u8]) {
        atomic::replace(&self.home.path().join(name), &mut |out| out.write_all(bytes)).unwrap();
    }

    /// Writes on at the end of the journal.
    fn append(&self, bytes: &[u8]) {
        let mut file = fs::OpenOptions::new().append(true).open(self.journal()).unwrap();
        file.write_all(bytes).unwrap();
    }

    /// Looks once and takes in what there is.
    fn look(&mut self) -> Option<&'static str> {
        match self.follower.look()? {
            News::More(more) => {
                self.known.extend(more);
                Some("more")
            }
            News::Anew(all) => {
                self.known = all;
                Some("anew")
            }
        }
    }
}

fn lines(entries: &[Entry]) -> Vec<u8> {
    entries.iter().map(|entry| line::write(entry) + "\n").collect::<String>().into_bytes()
}

#[test]
fn a_new_entry_costs_its_own_line_however_long_the_journal_is() {
    let mut costs = Vec::new();
    for count in [1_000, 20_000] {
        let all = entries(count + 1);
        let mut room = Room::new();
        room.put("x.journal", &journal_of(&all[..count]));
        assert_eq!(room.look(), Some("anew"));
        let before = room.follower.cost();
        let last = lines(&all[count..]);
        room.append(&last);
        assert_eq!(room.look(), Some("more"));
        assert_eq!(room.look(), None);
        let after = room.follower.cost();
        assert_eq!(room.known, all);
        assert_eq!(after.bytes - before.bytes, last.len() as u64);
        costs.push(after.entries - before.entries);
    }
    assert_eq!(costs, [1, 1]);
}

#[test]
fn wherever_a_line_is_still_on_its_way_it_is_told_once_and_whole() {
    let all = entries(6);
    let bytes = journal_of(&all);
    let mut room = Room::new();
    room.put("x.journal", &bytes[..1]);
    for place in 1..bytes.len() {
        room.look();
        assert_eq!(room.known, all[..room.known.len()]);
        room.append(&bytes[place..=place]);
    }
    room.look();
    assert_eq!(room.known, all);
    assert_eq!(room.follower.trouble(), None);
}

#[test]
fn a_torn_line_is_passed_over_when_the_console_goes_on() {
    let all = entries(9);
    let mut room = Room::new();
    let mut torn = journal_of(&all[..6]);
    torn.truncate(torn.len() - 9);
    room.put("x.journal", &torn);
    room.look();
    assert_eq!(room.known, all[..5]);
    // The console cuts it off and writes another entry in its place.
    let other = [&all[..5], &seal((0..6).map(|_| crate::meeting::event::Event::Resumed))[5..]];
    assert_eq!(other[1].len(), 1);
    let whole = journal_of(&all[..5]).len() as u64;
    File::options().write(true).open(room.journal()).unwrap().set_len(whole).unwrap();
    assert_eq!(room.look(), None);
    room.append(&lines(&all[5..8]));
    assert_eq!(room.look(), Some("more"));
    assert_eq!(room.known, all[..8]);
}

#[test]
fn a_journal_written_anew_tells_only_what_was_not_known() {
    let all = entries(9);
    let mut room = Room::new();
    room.put("x.journal", &journal_of(&all[..6]));
    room.look();
    room.put("x.journal", &journal_of(&all));
    assert_eq!(room.look(), Some("more"));
    assert_eq!(room.known, all);
}

#[test]
fn a_session_closed_between_two_looks_is_read_from_its_file() {
    let all = entries(9);
    let mut room = Room::new();
    room.put("x.journal", &journal_of(&all[..6]));
    room.put("x.json", &session_of(&all[..4]));
    room.look();
    assert_eq!(room.known, all[..6]);
    room.put("x.json", &session_of(&all));
    assert_eq!(room.look(), None, "while there is a journal it is the record");
    fs::remove_file(room.journal()).unwrap();
    assert_eq!(room.look(), Some("more"));
    assert_eq!(room.known, all);
    assert_eq!(room.follower.cost().entries, 9);
}

#[test]
fn a_meeting_that_moved_is_followed_once_it_has_arrived() {
    let all = entries(9);
    let mut room = Room::new();
    room.put("x.journal", &journal_of(&all[..6]));
    room.look();
    let to = room.home.path().join("usb/y.json");
    fs::create_dir(room.home.path().join("usb")).unwrap();
    room.put("x.moved", to.display().to_string().as_bytes());
    assert_eq!(room.look(), None, "nothing has arrived yet");
    room.put("usb/y.journal", &journal_of(&all[..3]));
    assert_eq!(room.look(), None, "half of it has arrived");
    assert_eq!(room.known, all[..6]);
    room.put("usb/y.journal", &journal_of(&all));
    assert_eq!(room.look(), Some("more"));
    assert_eq!(room.known, all);
    assert_eq!(room.follower.path().json(), to);
}

#[test]
fn two_notes_that_name_each_other_lead_nobody_in_a_circle() {
    let all = entries(3);
    let mut room = Room::new();
    for (name, other) in [("x", "y"), ("y", "x")] {
        room.put(&format!("{name}.journal"), &journal_of(&all));
        let other = room.home.path().join(format!("{other}.json"));
        room.put(&format!("{name}.moved"), other.display().to_string().as_bytes());
    }
    for _ in 0..5 {
        room.look();
    }
    assert_eq!(room.known, all);
}

#[test]
fn nothing_is_told_twice_of_a_file_that_went_away() {
    let all = entries(4);
    let mut room = Room::new();
    assert_eq!(room.look(), None, "nothing is there yet");
    room.put("x.journal", HEADER.as_bytes());
    assert_eq!(room.look(), None);
    room.put("x.journal", &journal_of(&all));
    assert_eq!(room.look(), Some("anew"));
    fs::remove_file(room.journal()).unwrap();
    assert_eq!(room.look(), None);
    assert_eq!(room.follower.trouble(), None);
    room.put("x.journal", &journal_of(&all));
    assert_eq!(room.look(), None);
    assert_eq!(room.known, all);
}

#[test]
fn damage_is_told_and_what_stands_before_it_stays() {
    let all = entries(9);
    let mut room = Room::new();
    room.put("x.journal", &journal_of(&all[..6]));
    room.look();
    room.append(b"{\"seq\":7,rot}\n{\"seq\":8}\n");
    assert_eq!(room.look(), None);
    assert!(room.follower.trouble().is_some());
    assert_eq!(room.known, all[..6]);
    room.put("x.journal", &journal_of(&all));
    assert_eq!(room.look(), Some("more"));
    assert_eq!(room.follower.trouble(), None);
}

#[test]
fn another_meeting_in_the_same_file_begins_anew() {
    let mut room = Room::new();
    room.put("x.journal", &journal_of(&entries(6)));
    room.look();
    let other = seal((0..3).map(|_| crate::meeting::event::Event::Resumed));
    room.put("x.journal", &journal_of(&other));
    assert_eq!(room.look(), Some("anew"));
    assert_eq!(room.known, other);
}

#[test]
fn looking_leaves_no_trace() {
    let mut room = Room::new();
    room.put("x.journal", &journal_of(&entries(6)));
    let seen = |room: &Room| {
        let mut names: Vec<_> =
            fs::read_dir(room.home.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        (names, fs::read(room.journal()).unwrap())
    };
    let before = seen(&room);
    room.look();
    assert!(!room.follower.is_held());
    assert_eq!(seen(&room), before);
}
