//! The tests of the folder beside it.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use serde_json::{Map, Value};

use super::*;
use crate::meeting::event::Event;
use crate::store::disk::RealDisk;
use crate::store::double::{BadDisk, Count, at, entries, journal_of, seal, session_of};
use crate::store::reading::HEADER;

/// Long enough for any machine; nothing here waits for it to pass.
const LONG: Duration = Duration::from_mins(1);

struct Room {
    home: tempfile::TempDir,
    path: SessionPath,
    disk: BadDisk,
}

impl Room {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = SessionPath::of(&home.path().join("x.json"));
        Self { home, path, disk: BadDisk::default() }
    }

    fn start(&self) -> Writer {
        self.start_with(Box::new(Count::default()), SILENCE)
    }

    fn start_with(&self, fold: Box<dyn Fold>, silence: Duration) -> Writer {
        let journal = JournalFile::create(&self.disk, &self.path.journal());
        let chain = Chain::with_capacity(0);
        let start = Start { path: self.path.clone(), chain: &chain, others: Vec::new(), fold };
        Writer::start_with(start, Arc::new(self.disk.clone()), journal, silence)
    }

    fn elsewhere(&self) -> SessionPath {
        SessionPath::of(&self.home.path().join("y.json"))
    }
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    fs::read(path).unwrap() == bytes
}

fn cause(saved: &Saved) -> Option<(Cause, bool)> {
    saved.trouble.as_ref().map(|trouble| (trouble.cause, trouble.lasting))
}

#[test]
fn what_is_handed_over_is_on_the_disk_when_it_is_called_saved() {
    let room = Room::new();
    let mut writer = room.start();
    let all = entries(20);
    for (number, entry) in (1..).zip(&all) {
        writer.append(std::slice::from_ref(entry));
        assert_eq!(writer.flush(LONG), Saved { seq: number, trouble: None });
        assert!(holds(&room.path.journal(), &journal_of(&all[..number as usize])));
    }
}

#[test]
fn nothing_is_called_saved_before_the_disk_has_confirmed_and_nobody_waits_for_it() {
    let room = Room::new();
    let mut writer = room.start();
    let (arrived, go) = room.disk.hold_syncs();
    let all = entries(4);
    writer.append(&all[..1]);
    arrived.recv().unwrap();
    // The first entry is written and not confirmed; the rest is taken over at once all the same.
    writer.append(&all[1..]);
    assert_eq!(writer.saved().seq, 0);
    assert_eq!(writer.flush(Duration::ZERO), Saved::default());
    go.send(()).unwrap();
    arrived.recv().unwrap();
    assert_eq!(writer.saved().seq, 1);
    go.send(()).unwrap();
    assert_eq!(writer.flush(LONG).seq, 4);
    assert!(holds(&room.path.journal(), &journal_of(&all)));
}

#[test]
fn a_disk_that_keeps_silent_is_told_and_the_meeting_goes_on_elsewhere() {
    let room = Room::new();
    let mut writer = room.start_with(Box::new(Count::default()), Duration::ZERO);
    let (arrived, go) = room.disk.hold_syncs();
    let all = entries(6);
    writer.append(&all[..3]);
    arrived.recv().unwrap();
    assert_eq!(cause(&writer.saved()), Some((Cause::Silent, false)));
    writer.relocate(&room.elsewhere(), Arc::new(RealDisk));
    writer.append(&all[3..]);
    assert_eq!(writer.flush(LONG), Saved { seq: 6, trouble: None });
    assert!(holds(&room.elsewhere().journal(), &journal_of(&all)));
    // The first disk comes back to life: its word does not count any more.
    go.send(()).unwrap();
    assert!(writer.settle(LONG).is_complete());
    assert!(holds(room.elsewhere().json(), &session_of(&all)));
    assert!(!room.path.json().exists());
}

#[test]
fn a_full_disk_stops_nobody_and_is_written_as_soon_as_there_is_room() {
    let room = Room::new();
    let mut writer = room.start();
    let all = entries(5);
    writer.append(&all[..1]);
    assert_eq!(writer.flush(LONG).seq, 1);
    room.disk.leave_room(10);
    writer.append(&all[1..3]);
    let saved = writer.flush(LONG);
    assert_eq!((saved.seq, cause(&saved)), (1, Some((Cause::Full, false))));
    assert!(holds(&room.path.journal(), &journal_of(&all[..1])), "nothing is left half written");
    room.disk.make_room();
    writer.append(&all[3..]);
    assert_eq!(writer.flush(LONG), Saved { seq: 5, trouble: None });
    assert!(holds(&room.path.journal(), &journal_of(&all)));
}

#[test]
fn of_a_batch_that_does_not_fit_the_whole_lines_are_saved() {
    let room = Room::new();
    let mut writer = room.start();
    let all = entries(3);
    let two = journal_of(&all[..2]).len() - HEADER.len();
    room.disk.leave_room(two as u64 + 7);
    writer.append(&all);
    let saved = writer.flush(LONG);
    assert_eq!((saved.seq, cause(&saved)), (2, Some((Cause::Full, false))));
    assert!(holds(&room.path.journal(), &journal_of(&all[..2])));
}

#[test]
fn after_a_failed_sync_only_another_place_helps() {
    let room = Room::new();
    let mut writer = room.start();
    let all = entries(6);
    writer.append(&all[..2]);
    writer.flush(LONG);
    room.disk.fail_syncs(true);
    writer.append(&all[2..4]);
    let saved = writer.flush(LONG);
    assert_eq!((saved.seq, cause(&saved)), (2, Some((Cause::Unsynced, true))));
    room.disk.fail_syncs(false);
    writer.append(&all[4..5]);
    let saved = writer.flush(LONG);
    assert_eq!((saved.seq, cause(&saved)), (2, Some((Cause::Unsynced, true))));
    writer.relocate(&room.elsewhere(), Arc::new(room.disk.clone()));
    writer.append(&all[5..]);
    assert_eq!(writer.flush(LONG), Saved { seq: 6, trouble: None });
    assert!(holds(&room.elsewhere().journal(), &journal_of(&all)));
}

#[test]
fn a_journal_deleted_under_us_is_written_again_at_the_same_place() {
    let room = Room::new();
    let mut writer = room.start();
    let all = entries(3);
    writer.append(&all[..2]);
    writer.flush(LONG);
    fs::remove_file(room.path.journal()).unwrap();
    writer.append(&all[2..]);
    let saved = writer.flush(LONG);
    assert_eq!((saved.seq, cause(&saved)), (2, Some((Cause::Gone, true))));
    writer.relocate(&room.path, Arc::new(room.disk.clone()));
    assert_eq!(writer.flush(LONG), Saved { seq: 3, trouble: None });
    assert!(holds(&room.path.journal(), &journal_of(&all)));
}

#[test]
fn a_new_place_that_is_no_better_is_told_and_another_can_be_tried() {
    let room = Room::new();
    let mut writer = room.start();
    let all = entries(3);
    room.disk.fail_syncs(true);
    writer.append(&all);
    writer.flush(LONG);
    let nowhere = SessionPath::of(&room.home.path().join("no/such/y.json"));
    writer.relocate(&nowhere, Arc::new(RealDisk));
    let saved = writer.flush(LONG);
    assert_eq!((saved.seq, cause(&saved)), (0, Some((Cause::Gone, false))));
    writer.relocate(&room.elsewhere(), Arc::new(RealDisk));
    assert_eq!(writer.flush(LONG), Saved { seq: 3, trouble: None });
}

#[test]
fn without_any_file_the_meeting_is_kept_in_memory_until_there_is_one() {
    let room = Room::new();
    room.disk.make_read_only();
    let mut writer = room.start();
    assert_eq!(cause(&writer.saved()), Some((Cause::ReadOnly, true)));
    let all = entries(2);
    writer.append(&all);
    assert_eq!(writer.flush(LONG).seq, 0);
    writer.relocate(&room.elsewhere(), Arc::new(RealDisk));
    assert!(writer.settle(LONG).is_complete());
    assert!(holds(&room.elsewhere().journal(), &journal_of(&all)));
    assert!(holds(room.elsewhere().json(), &session_of(&all)));
}

#[test]
fn the_session_file_is_written_at_every_step_change_and_states_only_what_is_safe() {
    let room = Room::new();
    let mut writer = room.start();
    let all = entries(8);
    writer.append(&all[..4]);
    let settled = writer.settle(LONG);
    assert_eq!((settled.saved.seq, settled.session, settled.last), (4, 4, 4));
    assert!(holds(room.path.json(), &session_of(&all[..4])));
    // Entries in between wait for the next step change.
    writer.append(&all[4..6]);
    writer.flush(LONG);
    assert!(holds(room.path.json(), &session_of(&all[..4])));
    // A step change the journal refuses must not show in the session file either.
    room.disk.fail_syncs(true);
    writer.append(&all[6..]);
    assert_eq!(writer.settle(LONG).saved.seq, 6);
    writer.end(Vec::new());
    let text = fs::read(room.path.json()).unwrap();
    let stated = crate::store::reading::session(&text).unwrap();
    assert!(stated.entries().len() <= 6);
}

#[test]
fn a_session_file_that_cannot_be_written_leaves_the_journal_going() {
    let room = Room::new();
    fs::create_dir(room.path.json()).unwrap();
    let mut writer = room.start();
    let all = entries(5);
    writer.append(&all);
    let settled = writer.settle(LONG);
    assert_eq!((settled.saved.seq, settled.session), (5, 0));
    assert_eq!(settled.saved.trouble.map(|trouble| trouble.part), Some(Part::Session));
    assert!(holds(&room.path.journal(), &journal_of(&all)));
    fs::remove_dir(room.path.json()).unwrap();
    assert!(writer.settle(LONG).is_complete());
    assert_eq!(writer.saved(), Saved { seq: 5, trouble: None });
}

#[test]
fn closing_the_meeting_writes_the_session_file() {
    let room = Room::new();
    let mut writer = room.start();
    let all =
        seal([Event::Resumed, Event::Closed { unfinished: Vec::new(), reason: String::new() }]);
    assert!(!writer.is_closed());
    writer.append(&all);
    assert!(writer.is_closed());
    assert!(writer.settle(LONG).is_complete());
    assert!(holds(room.path.json(), &session_of(&all)));
}

/// A fold that breaks at the third entry.
struct Broken(u32);

impl Fold for Broken {
    fn take(&mut self, _: &Entry) {
        self.0 += 1;
        assert!(self.0 < 3, "broken on purpose");
    }

    fn document(&self) -> Map<String, Value> {
        Map::new()
    }

    fn is_milestone(&self, _: &Event) -> bool {
        false
    }
}

#[test]
fn a_fold_that_breaks_costs_the_session_file_and_not_the_journal() {
    let room = Room::new();
    let mut writer = room.start_with(Box::new(Broken(0)), SILENCE);
    let all = entries(6);
    for entry in &all {
        writer.append(std::slice::from_ref(entry));
        writer.flush(LONG);
    }
    let settled = writer.settle(LONG);
    assert_eq!((settled.saved.seq, settled.session), (6, 0));
    assert_eq!(settled.saved.trouble.unwrap().cause, Cause::Stopped);
    assert!(holds(&room.path.journal(), &journal_of(&all)));
}

/// A fold that takes its time over every document.
struct Slow {
    count: Count,
    arrived: SyncSender<()>,
    go: Receiver<()>,
}

impl Fold for Slow {
    fn take(&mut self, entry: &Entry) {
        self.count.take(entry);
    }

    fn document(&self) -> Map<String, Value> {
        let _ = self.arrived.send(());
        let _ = self.go.recv();
        self.count.document()
    }

    fn is_milestone(&self, event: &Event) -> bool {
        self.count.is_milestone(event)
    }
}

#[test]
fn a_session_file_that_takes_long_keeps_nobody_from_handing_over() {
    let room = Room::new();
    let ((arrived, has_arrived), (go, let_go)) = {
        let (one, two) = (sync_channel(9), sync_channel(9));
        ((one.0, one.1), (two.1, two.0))
    };
    let slow = Slow { count: Count::default(), arrived, go };
    let mut writer = room.start_with(Box::new(slow), SILENCE);
    let all = entries(6);
    writer.append(&all[..4]);
    has_arrived.recv().unwrap();
    assert_eq!(writer.saved().seq, 4, "saved before the session file is written");
    writer.append(&all[4..]);
    for _ in 0..4 {
        let_go.send(()).unwrap();
    }
    assert!(writer.settle(LONG).is_complete());
    assert!(holds(room.path.json(), &session_of(&all)));
}

#[test]
fn stamps_and_seals_reach_the_disk_as_they_were_given() {
    let room = Room::new();
    let mut writer = room.start();
    let all = entries(2);
    writer.append(&all);
    writer.flush(LONG);
    let text = fs::read_to_string(room.path.journal()).unwrap();
    assert!(text.contains(&at(2).to_rfc3339_opts(chrono::SecondsFormat::Millis, false)));
    assert!(text.contains(&all[1].digest.to_string()));
}
