//! A recorded meeting becomes a scenario that makes the same meeting again.

use chutri::coach::scenario::recorded::of_record;
use chutri::coach::simulate::simulate;
use chutri::desk::Desk;
use chutri::desk::journal::Nowhere;
use chutri::meeting::command::Command;
use chutri::meeting::entry::Entry;
use chutri::meeting::event::Event;
use chutri::meeting::record::Record;
use chutri::procedure::Library;

use super::{file, fold, played, shipped};
use crate::support::fixture::{ask, finish, give, opening, present, rest_present, secretary};
use chutri::coach::simulate::StagedClock;

fn again(entries: &[Entry]) -> Vec<Entry> {
    let written = of_record(entries, &Library::load(None)).unwrap();
    let text = serde_json::to_string_pretty(&written).unwrap();
    played(&text).unwrap_or_else(|told| panic!("{told:#?}")).entries
}

fn document(entries: &[Entry]) -> serde_json::Value {
    let mut bytes = Vec::new();
    let fold = Box::new(chutri::store::session_fold::SessionFold::default());
    chutri::store::session::write(entries, fold, &mut bytes).unwrap();
    super::fold(&bytes)
}

#[test]
fn every_shipped_meeting_is_made_again_from_its_record() {
    for listed in shipped().all() {
        let first = simulate(&listed.scenario);
        let second = again(&first.entries);
        assert_eq!(fold(&file(&first)), document(&second), "{}", listed.scenario.id);
    }
}

#[test]
fn what_was_taken_back_and_restored_is_so_again_to_the_millisecond() {
    let starts = chrono::DateTime::parse_from_rfc3339("2026-03-03T19:00:00.125+07:00").unwrap();
    let clock = StagedClock::starting(starts);
    let mut desk =
        Desk::new(Record::default(), Box::new(Nowhere::default()), Box::new(clock.clone()));
    let opening = chutri::meeting::event::Opening { practice: true, ..opening() };
    let question =
        chutri::meeting::question::Matter { title: "Thêm".to_owned(), minutes: None, step: None };
    let commands = [
        Command::Open(Box::new(opening)),
        secretary(2),
        finish(),
        present(3),
        Command::Undo,
        Command::Redo,
        rest_present(),
        Command::AddQuestion { matter: question.clone() },
        Command::Undo,
        Command::AddQuestion { matter: question },
        finish(),
        ask(4),
        give(4),
        Command::Pause { reason: "mất điện".to_owned() },
        Command::Resume,
        Command::EndSpeech,
        Command::Close { reason: Some("hết giờ".to_owned()) },
    ];
    for (place, command) in commands.iter().enumerate() {
        clock.set(place as u64 * 1337);
        desk.submit(command).unwrap();
    }
    let entries = desk.record().entries();
    let second = again(entries);
    assert_eq!(document(entries), document(&second));
    let stamps = |entries: &[Entry]| entries.iter().map(|entry| entry.ts).collect::<Vec<_>>();
    assert_eq!(stamps(entries), stamps(&second));
}

#[test]
fn nothing_becomes_no_scenario() {
    assert!(of_record(&[], &Library::load(None)).is_none());
    let clock = StagedClock::starting(chrono::DateTime::UNIX_EPOCH.fixed_offset());
    let stray = Entry::seal(
        &chutri::meeting::entry::Digest::START,
        1,
        chutri::desk::Clock::read(&clock).wall,
        Event::Resumed,
    );
    assert!(of_record(&[stray], &Library::load(None)).is_none());
}
