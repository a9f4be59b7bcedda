//! The desk: decide, stamp, hand on. Its clock is put where the test wants it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::TimeDelta;
use chutri::desk::journal::Nowhere;
use chutri::desk::{Clock, Desk, Journal, LONGEST_BREAK, Reading, Saved};
use chutri::meeting::command::Command;
use chutri::meeting::entry::Entry;
use chutri::meeting::event::{Event, Jump};
use chutri::meeting::record::Record;
use chutri::meeting::refusal::Refusal;

use crate::support::fixture::{close, give, invite, opening, rest_present};
use crate::support::given::{at, in_session};

/// A clock moved by hand: the wall and the time that runs, in seconds.
#[derive(Debug, Clone, Default)]
struct Hand(Arc<Mutex<(i64, u64)>>);

impl Hand {
    fn wait(&self, seconds: u64) {
        self.set(i64::try_from(seconds).unwrap(), seconds);
    }

    fn set(&self, wall: i64, running: u64) {
        let mut now = self.0.lock().unwrap();
        *now = (now.0 + wall, now.1 + running);
    }
}

impl Clock for Hand {
    fn read(&self) -> Reading {
        let (wall, running) = *self.0.lock().unwrap();
        Reading { wall: at(wall), running: Duration::from_secs(running) }
    }
}

/// A journal that shows what it was given.
#[derive(Debug, Clone, Default)]
struct Seen(Arc<Mutex<Vec<Entry>>>);

impl Journal for Seen {
    fn append(&mut self, entries: &[Entry]) {
        self.0.lock().unwrap().extend_from_slice(entries);
    }

    fn saved(&self) -> Saved {
        Saved::default()
    }

    fn flush(&mut self, _: Duration) -> Saved {
        self.saved()
    }
}

fn desk() -> (Desk, Hand, Seen) {
    let (hand, seen) = (Hand::default(), Seen::default());
    let mut desk = Desk::new(Record::default(), Box::new(seen.clone()), Box::new(hand.clone()));
    desk.submit(&Command::Open(Box::new(opening()))).unwrap();
    desk.submit(&rest_present()).unwrap();
    (desk, hand, seen)
}

fn last(desk: &Desk) -> &Entry {
    desk.record().entries().last().unwrap()
}

#[test]
fn what_is_applied_is_handed_on_in_order_and_sealed() {
    let (mut desk, hand, seen) = desk();
    hand.wait(5);
    let entry = desk.submit(&give(2)).unwrap();
    assert_eq!((entry.seq, entry.ts), (3, at(5)));
    assert_eq!(*seen.0.lock().unwrap(), desk.record().entries());
}

#[test]
fn what_is_refused_leaves_no_entry() {
    let (mut desk, _, seen) = desk();
    assert_eq!(desk.submit(&Command::GiveNext), Err(Refusal::NobodyWaiting));
    assert_eq!((desk.record().last_seq(), seen.0.lock().unwrap().len()), (2, 2));
}

#[test]
fn a_machine_that_slept_is_recorded_before_the_next_command() {
    let (mut desk, hand, _) = desk();
    desk.submit(&give(2)).unwrap();
    hand.wait(60);
    assert_eq!(desk.tick(), None);
    hand.set(3600, 0);
    desk.submit(&Command::EndSpeech).unwrap();
    let jump = &desk.record().entries()[3];
    assert_eq!(jump.event, Event::ClockJumped { seconds: 3600, direction: Jump::Forward });
    assert_eq!(desk.meeting().members.iter().nth(1).unwrap().seconds, 60);
    assert_eq!(last(&desk).ts, at(3660));
}

#[test]
fn a_sleep_is_recorded_even_when_the_command_is_refused() {
    let (mut desk, hand, _) = desk();
    hand.set(600, 0);
    assert!(desk.submit(&Command::GiveNext).is_err());
    assert_eq!(desk.meeting().lost_seconds, 600);
}

#[test]
fn stamps_never_run_backward() {
    let (mut desk, hand, _) = desk();
    hand.wait(100);
    desk.submit(&invite(2)).unwrap();
    hand.set(-7200, 10);
    desk.submit(&invite(3)).unwrap();
    hand.wait(10);
    desk.submit(&invite(4)).unwrap();
    hand.set(7200, 10);
    desk.submit(&invite(5)).unwrap();
    let stamps: Vec<_> = desk.record().entries().iter().map(|entry| entry.ts).collect();
    assert!(stamps.is_sorted(), "{stamps:?}");
    assert_eq!(last(&desk).ts, at(7330 - 7200));
    assert_eq!(desk.meeting().lost_seconds, 0);
}

#[test]
fn a_clock_a_little_slow_or_fast_is_no_jump() {
    let (mut desk, hand, _) = desk();
    for drift in [3, -3, 5, -5] {
        hand.set(60 + drift, 60);
        assert_eq!(desk.tick(), None);
        desk.submit(&invite(2)).unwrap();
    }
    hand.set(-4, 1);
    assert_eq!(desk.tick(), None);
    desk.submit(&invite(2)).unwrap();
    let stamps = desk.record().entries().iter().map(|entry| entry.ts);
    assert!(stamps.is_sorted(), "not even by a little");
}

fn resumed(after: i64) -> Desk {
    let record = in_session([give(2)]).record;
    let hand = Hand::default();
    hand.set(after, 0);
    let mut desk = Desk::new(record, Box::new(Nowhere::default()), Box::new(hand));
    desk.reopen();
    desk
}

#[test]
fn a_console_started_again_soon_goes_on_counting() {
    let break_seconds = i64::try_from(LONGEST_BREAK).unwrap();
    let desk = resumed(break_seconds);
    assert_eq!(last(&desk).event, Event::Reopened { away: LONGEST_BREAK, counted: true });
    assert_eq!(desk.meeting().clock.seconds(desk.now()), LONGEST_BREAK);
    let desk = resumed(break_seconds + 1);
    assert_eq!(last(&desk).event, Event::Reopened { away: LONGEST_BREAK + 1, counted: false });
    assert_eq!(desk.meeting().clock.seconds(desk.now()), 0);
    assert_eq!(desk.meeting().lost_seconds, LONGEST_BREAK + 1);
}

#[test]
fn a_console_started_again_on_a_clock_set_back_goes_on_from_the_last_stamp() {
    let desk = resumed(-86_400);
    assert_eq!(last(&desk).event, Event::Reopened { away: 0, counted: true });
    assert_eq!(last(&desk).ts, at(0));
    assert_eq!(desk.now(), at(0));
}

/// A clock nine tenths of a second on.
#[derive(Debug)]
struct Late(Hand);
impl Clock for Late {
    fn read(&self) -> Reading {
        let Reading { wall, running } = self.0.read();
        Reading { wall: wall + TimeDelta::milliseconds(900), running }
    }
}

#[test]
fn a_night_between_two_evenings_leaves_no_part_of_a_second_behind() {
    let record = in_session([give(2)]).record;
    let hand = Hand::default();
    hand.set(43_200, 0);
    let mut desk = Desk::new(record, Box::new(Nowhere::default()), Box::new(Late(hand)));
    desk.reopen();
    assert_eq!(desk.meeting().clock.seconds(desk.now()), 0);
}

#[test]
fn a_closed_meeting_is_not_reopened_and_its_clock_is_not_watched() {
    let record = in_session([close("x")]).record;
    let (entries, hand) = (record.entries().len(), Hand::default());
    let mut desk = Desk::new(record, Box::new(Nowhere::default()), Box::new(hand.clone()));
    hand.set(86_400, 0);
    desk.reopen();
    assert_eq!(desk.tick(), None);
    assert_eq!(desk.record().entries().len(), entries);
}

#[test]
fn another_journal_is_given_everything_so_far() {
    let (mut desk, _, seen) = desk();
    let other = Seen::default();
    desk.change_journal(Box::new(other.clone()));
    desk.submit(&give(2)).unwrap();
    assert_eq!((seen.0.lock().unwrap().len(), other.0.lock().unwrap().len()), (2, 3));
    assert_eq!(*other.0.lock().unwrap(), desk.record().entries());
}
