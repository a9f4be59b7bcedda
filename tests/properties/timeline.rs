//! The film of a record shows, after every entry, what the chair saw then; however it is wound.

use chutri::coach::timeline::Timeline;
use chutri::meeting::command::Command;
use chutri::meeting::entry::Entry;
use chutri::meeting::record::Record;

use super::{CHAIRS, let_loose};
use crate::properties::scale::long;
use crate::support::random::Chance;

fn film(entries: Vec<Entry>) -> Timeline {
    Timeline::of(entries, Vec::new(), |_| ())
}

#[test]
fn the_state_at_every_entry_is_the_one_the_chair_saw() {
    for seed in 0..CHAIRS / 2 {
        let mut seen = vec![Record::default().meeting().clone()];
        let given = let_loose(seed, |before, given| {
            for moment in [before, given] {
                if moment.record.last_seq() as usize == seen.len() {
                    seen.push(moment.meeting().clone());
                }
            }
        });
        let mut film = film(given.record.entries().to_vec());
        assert_eq!(film.len() + 1, seen.len());
        let mut chance = Chance::new(seed);
        for _ in 0..3 * seen.len() {
            let count = (chance.draw() % seen.len() as u64) as usize;
            assert_eq!(film.seek(count), &seen[count], "seed {seed}, after {count}");
        }
        let onward = (0..seen.len()).chain((0..seen.len()).rev());
        for count in onward {
            assert_eq!(film.seek(count), &seen[count], "seed {seed}, after {count}");
        }
    }
}

/// A long record with things taken back and restored in it, near and far.
fn restless(entries: usize, seed: u64) -> Vec<Entry> {
    let mut chance = Chance::new(seed);
    let mut given = crate::support::given::Given {
        record: Record::replay(long(entries / 8)),
        now: crate::support::given::at(10_000_000),
    };
    while given.record.entries().len() < entries {
        let far = chance.draw().is_multiple_of(40);
        let turns = 1 + chance.draw() % if far { 1500 } else { 4 };
        let undone = (0..turns).map(|_| Command::Undo);
        given = undone.fold(given, |given, undo| given.when(undo).whatever());
        let restored = (0..chance.draw() % (turns + 1)).map(|_| Command::Redo);
        given = restored.fold(given, |given, redo| given.when(redo).whatever());
        let invited =
            (0..chance.draw() % 60).map(|n| crate::support::fixture::invite(1 + n as usize % 20));
        given = invited.fold(given, |given, invite| given.when(invite).whatever());
    }
    given.record.entries().to_vec()
}

#[test]
fn a_long_record_full_of_things_taken_back_is_wound_to_the_same_states() {
    for seed in 0..4 {
        let entries = restless(12_000, seed);
        let mut film = film(entries.clone());
        assert!(film.kept() > 2, "copies are kept: {}", film.kept());
        let mut chance = Chance::new(!seed);
        for _ in 0..40 {
            let count = (chance.draw() % entries.len() as u64) as usize;
            let replayed = Record::replay(entries[..count].to_vec());
            assert_eq!(film.seek(count), replayed.meeting(), "seed {seed}, after {count}");
            for count in [count.saturating_sub(1), count + 1] {
                let replayed = Record::replay(entries[..count].to_vec());
                assert_eq!(film.seek(count), replayed.meeting(), "seed {seed}, after {count}");
            }
        }
    }
}

#[test]
fn going_anywhere_in_a_record_of_any_length_folds_as_few_entries() {
    let most = |entries: usize| {
        let mut film = film(long(entries));
        let mut chance = Chance::new(7);
        let mut most = 0;
        for _ in 0..200 {
            film.seek((chance.draw() % film.len() as u64) as usize);
            most = most.max(film.folded());
        }
        (most, film.kept())
    };
    let ((short, kept), (long, kept_long)) = (most(20_000), most(320_000));
    assert!(short <= 1_100 && long <= 4 * short, "{short} entries folded, then {long}");
    assert!(kept <= 20 && kept_long <= 16 * kept, "{kept} states kept, then {kept_long}");
}

#[test]
fn going_back_step_by_step_folds_few_entries_a_step() {
    let mut film = film(long(50_000));
    film.seek(40_900);
    let mut folded = 0;
    for count in (40_500..40_900).rev() {
        film.seek(count);
        folded += film.folded();
    }
    assert!(folded / 400 <= 64, "{} entries a step", folded / 400);
    film.seek(40_600);
    for count in 40_601..40_700 {
        film.seek(count);
        assert_eq!(film.folded(), 1);
    }
}
