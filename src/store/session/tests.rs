//! The tests of the folder beside it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use proptest::prelude::*;

use super::*;
use crate::meeting::entry::{Digest, Entry};
use crate::meeting::event::Event;
use crate::meeting::language::Lang;
use crate::meeting::procedure::StepId;
use crate::store::double::{BadDisk, Count, at, entries, journal_of, seal, session_of};
use crate::store::line;
use crate::store::reading::HEADER;
use crate::text::problem::Severity;

const LONG: Duration = Duration::from_mins(1);

struct Room {
    home: tempfile::TempDir,
    path: SessionPath,
}

impl Room {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = SessionPath::of(&home.path().join("x.json"));
        Self { home, path }
    }

    /// A room in which these files lie.
    fn with(journal: Option<&[u8]>, json: Option<&[u8]>) -> Self {
        let room = Self::new();
        for (path, bytes) in [(room.path.journal(), journal), (room.file("x.json"), json)] {
            if let Some(bytes) = bytes {
                atomic::replace(&path, &mut |out| out.write_all(bytes)).unwrap();
            }
        }
        room
    }

    fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.home.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn create(&self) -> Session {
        Session::create(&self.path, Box::new(Count::default()), me()).unwrap()
    }

    fn resume(&self) -> Resumed {
        Session::resume(&self.path, Box::new(Count::default()), me())
    }

    /// What the chair is told, with the folder left out.
    fn told(&self, found: &Recovered) -> Vec<String> {
        let folder = format!("{}/", self.home.path().display());
        found.remarks.iter().map(|one| one.tell(Lang::En).replace(&folder, "")).collect()
    }

    /// Everything in the folder, to see that nothing was touched.
    fn contents(&self) -> Vec<(String, Vec<u8>)> {
        let read = |name: String| fs::read(self.file(&name)).map(|bytes| (name, bytes)).ok();
        self.names().into_iter().filter_map(read).collect()
    }
}

fn me() -> Holder {
    Holder { pid: 4711, host: "maytinh".to_owned(), started: at(0) }
}

/// Resumes, goes on with what is left of a meeting, closes, and checks that all of it is there.
#[track_caller]
fn goes_on_to_the_end(room: &Room, all: &[Entry]) -> Vec<String> {
    let Resumed { found, session } = room.resume();
    let mut session = session.expect("the meeting may go on");
    let known = found.entries().len();
    assert_eq!(found.entries(), &all[..known]);
    session.journal().append(&all[known..]);
    assert!(session.close(LONG).is_complete());
    assert_eq!(fs::read(room.path.json()).unwrap(), session_of(all));
    let again = recover(&room.path);
    assert_eq!((again.entries(), again.mode), (all, Mode::Writable));
    room.told(&found)
}

/// Opens what cannot be written, and checks that nothing was touched.
#[track_caller]
fn is_only_shown(room: &Room, reason: Reason, shown: &[Entry]) -> Vec<String> {
    let before = room.contents();
    let Resumed { found, session } = room.resume();
    assert!(session.is_none());
    assert_eq!(found.mode, Mode::ReadOnly(reason));
    assert_eq!(found.entries(), shown);
    assert_eq!(room.contents(), before);
    assert!(found.remarks.iter().any(|one| one.severity == Severity::Error));
    room.told(&found)
}

#[test]
fn on_a_clean_close_only_the_session_file_remains() {
    let room = Room::new();
    let mut session = room.create();
    let all =
        seal([Event::Resumed, Event::Closed { unfinished: Vec::new(), reason: String::new() }]);
    session.journal().append(&all);
    assert_eq!(session.journal().flush(LONG).seq, 2);
    assert!(room.path.journal().exists() && room.path.lock().exists());
    assert!(session.close(LONG).is_complete());
    assert_eq!(room.names(), ["x.json"]);
    assert_eq!(fs::read(room.path.json()).unwrap(), session_of(&all));
}

#[test]
fn a_meeting_left_open_is_exactly_where_it_was() {
    let room = Room::new();
    let all = entries(11);
    let mut session = room.create();
    session.journal().append(&all[..6]);
    assert!(session.close(LONG).is_complete());
    assert_eq!(room.names(), ["x.journal", "x.json"]);
    assert_eq!(goes_on_to_the_end(&room, &all), [""; 0]);
}

#[cfg(unix)]
#[test]
fn files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let room = Room::new();
    let path = SessionPath::of(&room.file("new/folder/x.json"));
    let session = Session::create(&path, Box::new(Count::default()), me()).unwrap();
    session.journal().append(&entries(4));
    session.writer.settle(LONG);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&room.file("new/folder")), 0o700);
    assert_eq!([mode(path.json()), mode(&path.journal()), mode(&path.lock())], [0o600; 3]);
}

#[test]
fn killed_at_any_byte_the_meeting_goes_on_and_what_was_torn_is_kept() {
    let all = entries(7);
    let bytes = journal_of(&all);
    // Every byte of the header, and of the last two lines.
    let near = bytes.len() - line::write(&all[6]).len() - line::write(&all[5]).len() - 3;
    for cut in (0..=HEADER.len()).chain(near..=bytes.len()) {
        let room = Room::with(Some(&bytes[..cut]), None);
        let torn_from = bytes[..cut].iter().rposition(|byte| *byte == b'\n').map_or(0, |n| n + 1);
        goes_on_to_the_end(&room, &all);
        if room.file("x.torn").exists() {
            assert_eq!(fs::read(room.file("x.torn")).unwrap(), &bytes[torn_from..cut]);
        } else {
            // A line that lacks nothing but its line feed is whole.
            let is_whole = torn_from == cut || bytes[cut] == b'\n';
            assert!(is_whole || cut < HEADER.len(), "cut at {cut}");
        }
    }
}

#[test]
fn a_torn_last_line_is_set_aside_and_named() {
    let all = entries(7);
    let bytes = journal_of(&all);
    let room = Room::with(Some(&bytes[..bytes.len() - 9]), None);
    assert_eq!(
        goes_on_to_the_end(&room, &all),
        [
            "x.journal: The last line was cut off while it was being written, as a power cut does. \
             It had not been shown as saved. Nothing that was saved is missing; the meeting goes on \
             with entry 7.",
            "x.journal: What could not be used is kept in x.torn.",
        ]
    );
}

#[test]
fn the_session_file_alone_restores_the_meeting() {
    let all = entries(9);
    let room = Room::with(None, Some(&session_of(&all[..8])));
    assert_eq!(
        goes_on_to_the_end(&room, &all),
        ["x.json: The journal is missing, so the session file was used; the meeting goes on with \
          entry 9. Entries after the last change of step may be missing: look at the last ones \
          before you go on."]
    );
}

#[test]
fn the_longer_of_two_that_agree_is_the_record() {
    let all = entries(9);
    let room = Room::with(Some(&journal_of(&all[..8])), Some(&session_of(&all[..4])));
    assert_eq!(goes_on_to_the_end(&room, &all), [""; 0]);
    let room = Room::with(Some(&journal_of(&all[..3])), Some(&session_of(&all[..8])));
    assert_eq!(
        goes_on_to_the_end(&room, &all),
        [
            "x.journal: The journal ends earlier than the session file, so the session file was used; \
          the meeting goes on with entry 9."
        ]
    );
}

#[test]
fn two_that_disagree_are_shown_and_not_written() {
    let all = entries(6);
    let mut other: Vec<_> = entries(4).into_iter().map(|entry| entry.event).collect();
    other[2] = Event::Paused { reason: "other".to_owned() };
    let room = Room::with(Some(&journal_of(&all)), Some(&session_of(&seal(other))));
    assert_eq!(
        is_only_shown(&room, Reason::Disagree, &all),
        ["x.journal: The journal and the session file tell different things from entry 3 on. \
          Nothing is changed. Move away the one you do not trust and open the session again."]
    );
}

/// Breaks one line of a journal, the header being line 1.
fn break_line(bytes: &[u8], number: usize) -> Vec<u8> {
    let mut lines: Vec<_> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    lines[number - 1] = b"{\"seq\":rotten\n";
    lines.concat()
}

#[test]
fn damage_before_the_end_is_shown_with_its_place_and_a_copy_can_go_on() {
    let all = entries(8);
    let room = Room::with(Some(&break_line(&journal_of(&all), 5)), None);
    assert_eq!(
        is_only_shown(&room, Reason::Damaged, &all[..3]),
        ["x.journal:5: The record is damaged from entry 4 on: the line is not whole. What stands \
          before it is shown and nothing is changed. You can save a copy up to there and go on with \
          that."]
    );
    let found = recover(&room.path);
    let copy = SessionPath::new(&room.file("copy"));
    save_copy(&found, &copy, Box::new(Count::default())).unwrap();
    assert_eq!(fs::read(room.file("copy.json")).unwrap(), session_of(&all[..3]));
    let again = save_copy(&found, &copy, Box::new(Count::default())).unwrap_err();
    assert!(again.tell(Lang::En).ends_with(
        "There is a session of this name already. Choose another name; nothing was overwritten."
    ));
}

#[test]
fn an_entry_glued_to_a_torn_one_is_never_guessed_about() {
    let all = entries(3);
    let bytes = journal_of(&all[..2]);
    let glued = [&bytes[..bytes.len() - 20], line::write(&all[2]).as_bytes()].concat();
    let room = Room::with(Some(&glued), None);
    assert_eq!(
        is_only_shown(&room, Reason::Damaged, &all[..1]),
        ["x.journal:3: The record is damaged from entry 2 on: two entries are written into each \
          other. What stands before it is shown and nothing is changed. You can save a copy up to \
          there and go on with that."]
    );
}

#[test]
fn a_damaged_journal_costs_nothing_where_the_session_file_and_the_seals_cover_it() {
    let all = entries(9);
    let damaged = break_line(&journal_of(&all[..8]), 4);
    for known in [4, 8] {
        let room = Room::with(Some(&damaged), Some(&session_of(&all[..known])));
        assert_eq!(
            goes_on_to_the_end(&room, &all),
            [
                "x.journal:4: The record is damaged from entry 3 on: the line is not whole. Nothing \
                 is lost: the session file has what was there.",
                "x.journal: What could not be used is kept in x.journal-damaged.",
            ]
        );
        assert_eq!(fs::read(room.file("x.journal-damaged")).unwrap(), damaged);
    }
    // The first line holds no entry, and a session file of this version vouches for the format.
    let room =
        Room::with(Some(&break_line(&journal_of(&all[..8]), 1)), Some(&session_of(&all[..4])));
    assert!(goes_on_to_the_end(&room, &all)[0].contains("does not begin as a journal of chutri"));
    // Entry 7 is in neither file, so what was there is not known.
    let damaged = break_line(&journal_of(&all[..8]), 8);
    let room = Room::with(Some(&damaged), Some(&session_of(&all[..4])));
    is_only_shown(&room, Reason::Damaged, &all[..6]);
}

#[test]
fn a_damaged_session_file_costs_nothing_where_the_journal_is_whole() {
    let all = entries(9);
    let text = session_of(&all[..8]);
    for damaged in [&text[..text.len() / 2], b"", b"{}", b"\xff\xff"] {
        let room = Room::with(Some(&journal_of(&all[..8])), Some(damaged));
        let told = goes_on_to_the_end(&room, &all);
        assert_eq!(told.len(), 2);
        assert_eq!(told[1], "x.json: What could not be used is kept in x.json-damaged.");
        assert_eq!(fs::read(room.file("x.json-damaged")).unwrap(), damaged);
    }
}

#[test]
fn a_damaged_session_file_alone_is_shown_as_far_as_it_is_whole() {
    let all = entries(8);
    let text = String::from_utf8(session_of(&all)).unwrap();
    let room = Room::with(None, Some(text.replacen("m6", "m5", 1).as_bytes()));
    assert_eq!(
        is_only_shown(&room, Reason::Damaged, &all[..5]),
        [
            "x.json:9: The record is damaged from entry 6 on: the entry is not what was sealed. What \
          stands before it is shown and nothing is changed. You can save a copy up to there and go \
          on with that."
        ]
    );
}

#[test]
fn a_file_of_a_newer_version_is_left_untouched() {
    let all = entries(4);
    let journal = String::from_utf8(journal_of(&all)).unwrap();
    let json = String::from_utf8(session_of(&all)).unwrap();
    let newer = |text: &str| text.replacen("\"version\":1", "\"version\":7", 1).into_bytes();
    let cases = [
        Room::with(Some(&newer(&journal)), None),
        Room::with(None, Some(&newer(&json))),
        Room::with(Some(journal.as_bytes()), Some(&newer(&json))),
        Room::with(Some(&newer(&journal)), Some(json.as_bytes())),
    ];
    for room in cases {
        let told = is_only_shown(&room, Reason::Newer, &[]);
        assert_eq!(told.len(), 1);
        let (_, sentence) = told[0].split_once(": ").unwrap();
        assert_eq!(
            sentence,
            "A newer chutri wrote this file (version 7; this one knows 1). It is left as it is. \
             Open it with the newer chutri."
        );
    }
}

#[test]
fn nothing_there_is_told_and_nothing_is_made() {
    let room = Room::new();
    assert_eq!(
        is_only_shown(&room, Reason::Missing, &[]),
        ["x.json: There is no session here. Check the name, or choose a session from the list."]
    );
    let nowhere = SessionPath::of(&room.file("no/such/folder/x.json"));
    let resumed = Session::resume(&nowhere, Box::new(Count::default()), me());
    assert_eq!(resumed.found.mode, Mode::ReadOnly(Reason::Missing));
}

#[test]
fn a_session_begun_and_killed_at_once_can_go_on() {
    let all = entries(3);
    for begun in [b"".as_slice(), b"{\"form", HEADER.as_bytes()] {
        let room = Room::with(Some(begun), None);
        assert_eq!(
            goes_on_to_the_end(&room, &all),
            ["x.journal: The session was begun and nothing was recorded yet."]
        );
    }
}

#[test]
fn what_is_no_session_is_told_and_left() {
    let room = Room::with(None, Some(b"{\n  \"name\": oops }"));
    assert_eq!(
        is_only_shown(&room, Reason::Unreadable, &[]),
        [
            "x.json:2:11: This is not a session of chutri: expected value at line 2 column 11. Choose \
          a file that chutri wrote."
        ]
    );
    let room = Room::with(None, Some(b" \n"));
    assert_eq!(
        is_only_shown(&room, Reason::Unreadable, &[]),
        ["x.json: The file is empty. Choose a file that chutri wrote."]
    );
    let room = Room::new();
    fs::create_dir(room.path.json()).unwrap();
    assert_eq!(
        is_only_shown(&room, Reason::Unreadable, &[]),
        ["x.json: This is a folder or a device, not a file. Choose a file that chutri wrote."]
    );
}

#[test]
fn a_journal_that_cannot_be_read_keeps_the_session_file_from_being_gone_on_with() {
    let all = entries(4);
    let room = Room::with(None, Some(&session_of(&all)));
    // A folder in its place is unreadable for every user, root included.
    fs::create_dir(room.path.journal()).unwrap();
    let told = is_only_shown(&room, Reason::Unreadable, &all);
    assert!(told.iter().any(|one| one.starts_with("x.journal: This is a folder")), "{told:?}");
}

#[cfg(unix)]
#[test]
fn a_file_the_system_will_not_let_us_read_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let room = Room::with(None, Some(&session_of(&entries(4))));
    fs::set_permissions(room.path.json(), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(room.path.json()).is_ok() {
        println!("skipped: root may read everything");
        return;
    }
    let Resumed { found, .. } = room.resume();
    assert_eq!(found.mode, Mode::ReadOnly(Reason::Unreadable));
    assert!(room.told(&found)[0].starts_with("x.json: The file cannot be read: "));
}

#[test]
fn the_second_console_is_told_who_is_first_and_may_watch() {
    let room = Room::new();
    let all = entries(3);
    let session = room.create();
    session.journal().append(&all);
    session.journal().flush(LONG);
    let Resumed { found, session: second } = room.resume();
    assert!(second.is_none());
    assert_eq!((found.mode, found.entries()), (Mode::ReadOnly(Reason::Held), &all[..]));
    if cfg!(unix) {
        assert_eq!(
            room.told(&found),
            [
                "x.json: Another console has this meeting open: process 4711 on maytinh, since 19:00 \
              02/03/2026. Use that one or close it first. Here the meeting can be watched."
            ]
        );
    }
    assert!(Session::create(&room.path, Box::new(Count::default()), me()).is_err());
    drop(session);
    while room.resume().session.is_none() {
        std::thread::yield_now();
    }
}

#[test]
fn a_name_in_use_is_never_written_over() {
    for (journal, json) in [(Some(&b"x"[..]), None), (None, Some(&b"x"[..]))] {
        let room = Room::with(journal, json);
        let before = room.contents();
        let refused = Session::create(&room.path, Box::new(Count::default()), me()).unwrap_err();
        assert!(refused.tell(Lang::En).contains("There is a session of this name already."));
        assert_eq!(room.contents(), before);
    }
}

#[test]
fn on_a_read_only_disk_a_meeting_can_be_begun_or_resumed_and_saved_elsewhere() {
    let all = entries(6);
    for known in [0, 4] {
        let room = if known == 0 {
            Room::new()
        } else {
            let torn = journal_of(&all[..=known]);
            Room::with(Some(&torn[..torn.len() - 5]), None)
        };
        let disk = BadDisk::default();
        disk.make_read_only();
        let fold = Box::new(Count::default());
        let mut session = if known == 0 {
            Session::create_on(Arc::new(disk), &room.path, fold, me()).unwrap()
        } else {
            Session::resume_on(Arc::new(disk), &room.path, fold, me()).session.unwrap()
        };
        let trouble = session.saved().trouble.unwrap();
        assert_eq!(
            tell::trouble(&trouble).tell(Lang::En).split_once(": ").unwrap().1,
            "This disk can only be read. The meeting goes on, but new entries are only in memory: \
             choose another place to save to."
        );
        session.journal().append(&all[known..]);
        let settled = session.close(LONG);
        assert_eq!((settled.saved.seq, settled.last), (known as u64, 6));
        // The other place is on a disk that can be written.
        session.disk = Arc::new(RealDisk);
        let other = SessionPath::new(&room.file("usb/y"));
        session.relocate(&other).unwrap();
        assert!(session.close(LONG).is_complete());
        assert_eq!(fs::read(other.json()).unwrap(), session_of(&all));
    }
}

#[test]
fn on_a_full_disk_the_meeting_goes_on_and_nothing_unsaved_is_called_saved() {
    let room = Room::new();
    let disk = BadDisk::default();
    let fold = Box::new(Count::default());
    let mut session = Session::create_on(Arc::new(disk.clone()), &room.path, fold, me()).unwrap();
    let all = entries(5);
    session.journal().append(&all[..2]);
    session.journal().flush(LONG);
    disk.leave_room(30);
    session.journal().append(&all[2..]);
    let settled = session.close(LONG);
    assert_eq!((settled.saved.seq, settled.last), (2, 5));
    assert_eq!(
        tell::trouble(&settled.saved.trouble.unwrap()).tell(Lang::En).split_once(": ").unwrap().1,
        "There is no room left on this disk. The meeting goes on. New entries are kept in memory \
         and written as soon as the disk takes them; you can also save to another place."
    );
    assert!(room.path.lock().exists(), "the session is still ours");
    disk.make_room();
    assert!(session.close(LONG).is_complete());
    assert_eq!(recover(&room.path).entries(), &all);
}

#[test]
fn where_a_meeting_went_is_told_at_the_place_it_left() {
    let room = Room::new();
    let all = entries(5);
    let mut session = room.create();
    session.journal().append(&all[..2]);
    session.journal().flush(LONG);
    let other = SessionPath::of(&room.file("usb/y.json"));
    session.relocate(&other).unwrap();
    session.journal().append(&all[2..]);
    assert!(session.close(LONG).is_complete());
    assert_eq!(recover(&other).entries(), &all);
    // The note is written by the way, because the disk may be the one that never answers.
    while !room.path.moved().exists() {
        std::thread::yield_now();
    }
    assert_eq!(
        is_only_shown(&room, Reason::MovedOn, &all[..2]),
        [
            "x.json: The disk failed during this meeting, and it went on at usb/y.json. Open that one. \
          If it is lost, save a copy of this one and go on with the copy."
        ]
    );
    let taken = create_at(&other);
    assert!(taken.is_err(), "the new place is in use");
}

fn create_at(path: &SessionPath) -> Result<Session, Box<Problem>> {
    Session::create(path, Box::new(Count::default()), me())
}

#[test]
fn a_session_is_not_moved_over_another() {
    let room = Room::with(Some(b"x"), None);
    let mut session = create_at(&SessionPath::of(&room.file("y.json"))).unwrap();
    assert!(session.relocate(&room.path).is_err());
    assert_eq!(fs::read(room.path.journal()).unwrap(), b"x");
    session.journal().append(&entries(2));
    assert_eq!(session.journal().flush(LONG).seq, 2, "it goes on where it was");
}

#[test]
fn somebody_elses_fields_outlive_the_meeting() {
    let all = entries(8);
    let text = String::from_utf8(session_of(&all[..4])).unwrap();
    let marked = text.replacen(",\n\"entries\"", ",\n\"archive_no\":\"Số 07\",\n\"entries\"", 1);
    let room = Room::with(Some(&journal_of(&all[..5])), Some(marked.as_bytes()));
    let mut session = room.resume().session.unwrap();
    session.journal().append(&all[5..]);
    assert!(session.close(LONG).is_complete());
    let text = fs::read_to_string(room.path.json()).unwrap();
    assert!(text.contains(",\n\"archive_no\":\"Số 07\",\n\"entries\":["));
}

#[test]
fn a_flipped_bit_in_a_journal_is_never_a_wrong_meeting() {
    let all = entries(6);
    let bytes = journal_of(&all);
    for place in (0..bytes.len()).step_by(7) {
        let mut flipped = bytes.clone();
        flipped[place] ^= 1 << (place % 8);
        let room = Room::with(Some(&flipped), None);
        let Resumed { found, session } = room.resume();
        assert_eq!(found.entries(), &all[..found.entries().len()]);
        assert!(found.entries().len() == all.len() || !found.remarks.is_empty());
        if session.is_none() {
            assert_eq!(fs::read(room.path.journal()).unwrap(), flipped);
        }
    }
}

/// The part of the test below that is killed: writes entries and says which are saved.
fn write_until_killed(path: &Path) -> ! {
    let path = SessionPath::of(path);
    let resumed = Session::resume(&path, Box::new(Count::default()), me());
    let (session, before) = match resumed.session {
        Some(session) => (session, resumed.found.entries().last().cloned()),
        None => (create_at(&path).unwrap(), None),
    };
    let mut journal = session.journal();
    let mut digest = before.as_ref().map_or(Digest::START, |last| last.digest);
    for seq in before.map_or(1, |last| last.seq + 1).. {
        let event = match seq % 3 {
            0 => Event::StepEntered { step: StepId(seq.to_string()) },
            _ => Event::Paused { reason: seq.to_string().repeat(50) },
        };
        let entry = Entry::seal(&digest, seq, at(0), event);
        digest = entry.digest;
        journal.append(&[entry]);
        println!("saved {}", journal.flush(LONG).seq);
    }
    unreachable!()
}

#[test]
fn nothing_shown_as_saved_is_missing_after_a_kill() {
    const PATH: &str = "CHUTRI_TEST_KILLED";
    if let Some(path) = std::env::var_os(PATH) {
        write_until_killed(Path::new(&path));
    }
    let room = Room::new();
    let mut shown = 0;
    for round in 1..=12 {
        let name = std::thread::current().name().unwrap().to_owned();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &name, "--nocapture", "--test-threads=1"])
            .env(PATH, room.path.json())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let told = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let saved = told.filter_map(|line| line.strip_prefix("saved ")?.parse::<u64>().ok());
        shown = saved.take(round * 3).last().expect("the child has saved something");
        child.kill().unwrap();
        child.wait().unwrap();
        let found = recover(&room.path);
        assert!(found.entries().len() as u64 >= shown, "{shown} were shown as saved");
        let whole = (1..).zip(found.entries()).all(|(seq, entry)| entry.seq == seq);
        assert!(whole && found.mode == Mode::Writable, "{:?}", room.told(&found));
    }
    assert!(shown >= 12 * 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_written_is_recovered(texts in prop::collection::vec(any::<String>(), 0..12)) {
        let all = seal(texts.into_iter().map(|reason| Event::Paused { reason }));
        let room = Room::new();
        let mut session = room.create();
        session.journal().append(&all);
        prop_assert!(session.close(LONG).is_complete());
        for file in ["x.journal", "x.json"] {
            let from = Room::new();
            fs::copy(room.file(file), from.file(file)).unwrap();
            let found = recover(&from.path);
            prop_assert_eq!(found.entries(), &all[..]);
            prop_assert_eq!(found.mode, Mode::Writable);
        }
    }

    #[test]
    fn no_bytes_whatever_break_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let room = Room::with(Some(&bytes), Some(&bytes));
        prop_assert!(recover(&room.path).entries().is_empty());
    }
}

#[test]
fn a_file_where_the_folder_should_be_is_told_and_left_alone() {
    let room = Room::new();
    atomic::replace(&room.file("tư liệu"), &mut |out| out.write_all(b"x")).unwrap();
    let home = format!("{}/", room.home.path().display());
    for inside in ["tư liệu/x.json", "tư liệu/3/x.json"] {
        let path = SessionPath::of(&room.file(inside));
        let refused = Session::create(&path, Box::new(Count::default()), me()).unwrap_err();
        assert_eq!(
            refused.tell(Lang::En).replace(&home, ""),
            format!(
                "{inside}: The session cannot be kept here: tư liệu should be a folder, but it is a \
                 file. Choose another place, or move tư liệu away and try again; nothing was \
                 overwritten."
            )
        );
        assert_eq!(
            refused.tell(Lang::Vi).replace(&home, ""),
            format!(
                "{inside}: Không lưu được phiên ở đây: tư liệu phải là thư mục, nhưng lại là một \
                 tệp. Hãy chọn chỗ khác, hoặc chuyển tư liệu đi nơi khác rồi làm lại; chưa có gì \
                 bị ghi đè."
            )
        );
        let mut session = room.create();
        let elsewhere = session.relocate(&path).unwrap_err();
        assert_eq!(elsewhere, refused);
        assert!(session.close(LONG).is_complete());
        let copied = save_copy(&recover(&room.path), &path, Box::new(Count::default()));
        assert_eq!(copied, Err(refused));
        for name in room.names().iter().filter(|name| name.starts_with("x.")) {
            fs::remove_file(room.file(name)).unwrap();
        }
    }
    assert_eq!(fs::read(room.file("tư liệu")).unwrap(), b"x");
}
