//! What holds whatever a chair does: random chairs, who name things that are not there as well.

mod chair;
mod decisions;
mod invariants;
mod json;
mod room;
pub(crate) mod scale;
mod timeline;
mod votes;

use chutri::meeting::Meeting;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::entry::{Digest, Entry};
use chutri::meeting::event::Event;
use chutri::meeting::record::Record;
use chutri::meeting::refusal::Refusal;
use strum::IntoEnumIterator as _;

use crate::support::given::Given;
use crate::support::random::Chance;

const CHAIRS: u64 = 400;
const COMMANDS: usize = 60;

/// Lets a chair loose; `look` is shown the meeting after every command that was granted, with what
/// was before it.
pub(crate) fn let_loose(seed: u64, mut look: impl FnMut(&Given, &Given)) -> Given {
    let mut chance = Chance::new(seed);
    let mut given = Given::unopened().and(chair::open(&mut chance));
    for _ in 0..COMMANDS {
        given.now += chrono::TimeDelta::milliseconds(chance.draw().cast_signed() % 20_000 + 20_000);
        let before = given.clone();
        if let Some(event) = chair::clock_event(&mut chance) {
            // No gap is longer than the time that passed.
            given.now += chrono::TimeDelta::seconds(10);
            given = given.happens(event);
        } else {
            let command = chair::command(&mut chance, given.meeting());
            given = given.when(command).whatever();
        }
        look(&before, &given);
    }
    given
}

#[test]
fn random_chairs_meet_every_kind_of_answer() {
    let mut granted = std::collections::HashSet::new();
    let mut refused = std::collections::HashSet::new();
    for seed in 0..CHAIRS / 4 {
        let mut chance = Chance::new(!seed);
        let_loose(seed, |_, given| {
            for kind in CommandKind::iter() {
                let command = chair::command_of(kind, &mut chance, given.meeting());
                let answer = given.record.decide(&command);
                if answer.is_ok() { &mut granted } else { &mut refused }.insert(kind);
            }
        });
    }
    let all = || CommandKind::iter().filter(|kind| *kind != CommandKind::Open);
    let never: Vec<_> = all().filter(|kind| !granted.contains(kind)).collect();
    assert!(never.is_empty(), "never granted: {never:?}");
    let never: Vec<_> = all().filter(|kind| !refused.contains(kind)).collect();
    assert!(never.is_empty(), "never refused: {never:?}");
}

#[test]
fn what_is_not_permitted_is_refused_for_the_same_reason() {
    for seed in 0..CHAIRS {
        let mut chance = Chance::new(!seed);
        let_loose(seed, |_, given| {
            for kind in CommandKind::iter() {
                let command = chair::command_of(kind, &mut chance, given.meeting());
                assert_eq!(command.kind(), kind);
                if let Err(refusal) = given.record.permits(kind) {
                    assert_eq!(given.record.decide(&command), Err(refusal), "{command:?}");
                }
                if let Err(refusal) = given.meeting().permits(kind) {
                    assert_eq!(given.meeting().decide(&command), Err(refusal), "{command:?}");
                }
            }
        });
    }
}

#[test]
fn every_figure_is_what_a_count_from_scratch_gives() {
    for seed in 0..CHAIRS {
        let_loose(seed, |_, given| invariants::hold(given.meeting(), given.now));
    }
}

#[test]
fn a_record_read_again_makes_the_same_meeting() {
    for seed in 0..CHAIRS {
        let given = let_loose(seed, |_, _| {});
        let live = given.meeting();
        let again = Record::replay(given.record.entries().to_vec());
        assert_eq!(again.meeting(), live, "seed {seed}");
        assert_eq!(again.undoable(), given.record.undoable());
        assert_eq!(again.redoable(), given.record.redoable());

        let lines = given.record.entries().iter().map(|entry| serde_json::to_vec(entry).unwrap());
        let read = lines.map(|line| serde_json::from_slice::<Entry>(&line).unwrap());
        let read = Record::replay(read.collect());
        assert_eq!(read.entries(), given.record.entries(), "seed {seed}");
        assert_eq!(read.meeting(), live, "seed {seed}");
        assert_eq!(document(read.meeting(), &given), document(live, &given), "seed {seed}");
    }
}

fn document(meeting: &Meeting, given: &Given) -> String {
    serde_json::to_string(&meeting.document(given.now)).unwrap()
}

#[test]
fn a_chair_called_away_and_back_goes_on_as_if_never_gone() {
    for seed in 0..CHAIRS / 4 {
        let_loose(seed, |_, given| {
            let again = Record::replay(given.record.entries().to_vec());
            assert_eq!(again.meeting(), given.meeting(), "seed {seed}");
            assert_eq!(again.redoable(), given.record.redoable(), "seed {seed}");
        });
    }
}

#[test]
fn taking_back_brings_the_meeting_before_and_restoring_the_one_after() {
    for seed in 0..CHAIRS {
        let_loose(seed, |before, given| {
            let happened = given.record.last_seq() > before.record.last_seq();
            let undoable = given.record.undoable().map(|entry| entry.seq);
            if !happened || undoable != Some(given.record.last_seq()) {
                return;
            }
            let undone = given.clone().and(Command::Undo);
            assert_eq!(undone.meeting(), before.meeting(), "seed {seed}");
            let again = undone.and(Command::Redo);
            assert_eq!(again.meeting(), given.meeting(), "seed {seed}");
        });
    }
}

#[test]
fn entries_are_numbered_stamped_forward_and_chained() {
    for seed in 0..CHAIRS {
        let given = let_loose(seed, |_, _| {});
        let mut before = Digest::START;
        let mut last = None;
        for (place, entry) in given.record.entries().iter().enumerate() {
            assert_eq!(entry.seq, place as u64 + 1);
            assert!(last <= Some(entry.ts));
            let sealed = Entry::seal(&before, entry.seq, entry.ts, entry.event.clone());
            assert_eq!(sealed.digest, entry.digest);
            (before, last) = (entry.digest, Some(entry.ts));
        }
        assert_eq!(before, given.record.fingerprint());
    }
}

#[test]
fn an_entry_changed_afterwards_breaks_the_chain() {
    let given = let_loose(7, |_, _| {});
    for entry in given.record.entries() {
        let other = Entry::seal(&Digest::START, entry.seq, entry.ts, Event::Resumed);
        assert_ne!(other.digest, entry.digest);
        let text = serde_json::to_string(entry).unwrap();
        let wrong = text.replace(&entry.digest.to_string(), &"F".repeat(64));
        assert!(serde_json::from_str::<Entry>(&wrong).is_err(), "digits are lower case");
    }
}

#[test]
fn a_file_by_another_hand_stops_nothing() {
    for seed in 0..CHAIRS {
        let mut chance = Chance::new(seed);
        let mut given = Given::unopened();
        for _ in 0..COMMANDS {
            let seconds = chance.draw().cast_signed() % 100_000;
            given.now += chrono::TimeDelta::seconds(seconds);
            let event = if chance.once_in(20) {
                given.record.decide(&chair::open(&mut chance)).unwrap_or(Event::Resumed)
            } else {
                chair::any_event(&mut chance)
            };
            given = given.happens(event);
            let meeting = given.meeting();
            invariants::counts_hold(meeting);
            let _ = (meeting.schedule(given.now), meeting.unfinished(), meeting.queue());
            for kind in CommandKind::iter() {
                let command = chair::command_of(kind, &mut chance, meeting);
                let answer = given.record.decide(&command);
                assert!(answer != Err(Refusal::NotOpened) || meeting.opened_at.is_none());
            }
        }
        let again = Record::replay(given.record.entries().to_vec());
        assert_eq!(again.meeting(), given.meeting(), "seed {seed}");
        assert_eq!(document(again.meeting(), &given), document(given.meeting(), &given));
    }
}
