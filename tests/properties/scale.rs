//! A hall of a hundred thousand, and a record of many entries, cost a command hardly more than a
//! room of thirty does. Measured against each other, so that a slow machine tells nothing.

use std::time::{Duration, Instant};

use chutri::meeting::ballot::{Choice, Way};
use chutri::meeting::command::Command;
use chutri::meeting::entry::{Digest, Entry};
use chutri::meeting::event::Event;
use chutri::meeting::member::Class;
use chutri::meeting::question::Stance;
use chutri::meeting::record::Record;

use crate::support::console::TurnedClock;
use crate::support::fixture::{
    ask, come_back, correct, give, holds, invite, leave, m, peopled, rest_present, take_up,
};
use crate::support::given::{Given, at, given_in};
use crate::support::room::Session;
use crate::support::vote::{announce_despite, put_by, says, unsay};

/// What would grow with the roster or the record would grow more than thirtyfold here.
const HARDLY_MORE: u32 = 30;

/// The shortest of three goes: whatever else the machine does only ever takes longer.
fn shortest(go: impl Fn() -> Duration) -> Duration {
    (0..3).map(|_| go()).min().unwrap_or_default()
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let done = work();
    let taken = start.elapsed();
    drop(done);
    taken
}

/// A hundred people are asked for everything a chair does all the time.
fn busy() -> Vec<Command> {
    let people = 2..102;
    people
        .flat_map(|number| {
            [
                invite(number),
                ask(number),
                Command::GiveNext,
                holds(number, Stance::Agree),
                Command::EndSpeech,
                correct(number, "Tên khác", Class::Full),
                leave(number),
                come_back(number),
            ]
        })
        .collect()
}

fn hall(people: usize) -> Given {
    given_in(peopled(people, 0), [rest_present(), take_up(1)])
}

#[test]
fn a_command_in_a_hall_costs_what_it_does_in_a_room() {
    let cost = |people| {
        let hall = hall(people);
        shortest(|| {
            let hall = hall.clone();
            timed(|| hall.after(busy()))
        })
    };
    let (room, hall) = (cost(150), cost(100_000));
    assert!(hall < room * HARDLY_MORE, "{hall:?} against {room:?}");
}

#[test]
fn what_is_looked_at_all_the_time_costs_the_same_in_a_hall() {
    let cost = |people| {
        let hall = hall(people).after(busy());
        let meeting = hall.meeting();
        shortest(|| {
            timed(|| {
                for _ in 0..100 {
                    let heard = meeting.participation(meeting.open_question());
                    let first = meeting.silent(None).next().map(|member| member.id);
                    let here = meeting.current().map(|(run, _)| meeting.lacks(&run.id));
                    std::hint::black_box((meeting.figures(), heard, first, here));
                }
            })
        })
    };
    let (room, hall) = (cost(150), cost(100_000));
    assert!(hall < room * HARDLY_MORE, "{hall:?} against {room:?}");
}

#[test]
fn taking_back_costs_the_same_in_a_hall() {
    let cost = |people| {
        let hall = hall(people).after(busy());
        shortest(|| {
            let hall = hall.clone();
            timed(|| hall.after((0..100).map(|_| Command::Undo)))
        })
    };
    let (room, hall) = (cost(150), cost(100_000));
    assert!(hall < room * HARDLY_MORE, "{hall:?} against {room:?}");
}

/// A hundred people are called, some of them twice, and come and go between.
fn called(from: usize) -> Vec<Command> {
    (from..from + 100)
        .flat_map(|number| {
            [
                says(number, Choice::For),
                says(number, Choice::Against),
                leave(number),
                come_back(number),
                unsay(number),
                says(number, Choice::Other),
            ]
        })
        .collect()
}

/// Names are being called, and all but the last hundred and fifty have been.
fn nearly_called(people: usize) -> Given {
    let hall = hall(people).and(put_by(Way::RollCall));
    hall.after((1..=people - 150).map(|number| says(number, Choice::For)))
}

#[test]
fn a_vote_by_name_in_a_hall_costs_what_it_does_in_a_room() {
    let cost = |people| {
        let hall = nearly_called(people);
        shortest(|| {
            let hall = hall.clone();
            timed(|| {
                let mut hall = hall.after(called(people - 120));
                for _ in 0..100 {
                    let ballot = hall.meeting().balloting();
                    let uncalled = ballot.map(|ballot| hall.meeting().uncalled(ballot));
                    let verdict = ballot.map(|ballot| hall.meeting().verdict_now(ballot));
                    std::hint::black_box((uncalled, verdict));
                }
                hall = hall.and(announce_despite("đã gọi đủ"));
                hall
            })
        })
    };
    let (room, hall) = (cost(151), cost(100_000));
    assert!(hall < room * HARDLY_MORE, "{hall:?} against {room:?}");
}

#[test]
fn calling_a_whole_hall_by_name_takes_as_long_as_the_names_are_many() {
    let cost = |people| {
        let hall = hall(people).and(put_by(Way::RollCall));
        shortest(|| {
            let hall = hall.clone();
            timed(|| hall.after((1..=people).map(|number| says(number, Choice::For))))
        })
    };
    let (room, hall) = (cost(2_000), cost(32_000));
    assert!(hall < room * 16 * 5, "{hall:?} against {room:?}");
}

/// A record of this many entries, without seals: speeches and invitations without end.
pub(crate) fn long(entries: usize) -> Vec<Entry> {
    let opening = given_in(peopled(30, 0), [rest_present()]);
    let events = (0..entries).map(|number| {
        let member = m(1 + number % 30);
        if number % 2 == 0 {
            Event::MemberInvited { member }
        } else {
            let speech = chutri::meeting::id::SpeechId::from_index(number / 2);
            let kind = chutri::meeting::floor::SpeechKind::Opinion;
            Event::SpeechStarted { speech, member, kind, request: None }
        }
    });
    let head = opening.record.entries().iter().cloned();
    let tail = events.enumerate().map(|(place, event)| Entry {
        seq: place as u64 + 3,
        ts: at(place.try_into().unwrap()),
        event,
        digest: Digest::START,
    });
    head.chain(tail).collect()
}

#[test]
fn a_record_sixteen_times_as_long_takes_about_sixteen_times_to_read() {
    let cost = |count| {
        let entries = long(count);
        shortest(|| {
            let entries = entries.clone();
            timed(|| Record::replay(entries))
        })
    };
    let (short, long) = (cost(10_000), cost(160_000));
    assert!(long < short * 16 * 5, "{long:?} against {short:?}");
}

#[test]
fn taking_back_at_the_end_of_a_long_record_costs_what_it_does_in_a_short_one() {
    let cost = |count| {
        let record = Record::replay(long(count));
        let given = Given { record, now: at(1_000_000) };
        shortest(|| {
            let given = given.clone();
            timed(|| given.after((0..50).map(|_| Command::Undo)).and(give(2)))
        })
    };
    let (short, long) = (cost(1_000), cost(160_000));
    assert!(long < short * HARDLY_MORE, "{long:?} against {short:?}");
}

/// The same record with its seals.
fn sealed(entries: usize) -> Vec<Entry> {
    let mut before = Digest::START;
    let seal = |Entry { seq, ts, event, .. }| {
        let entry = Entry::seal(&before, seq, ts, event);
        before = entry.digest;
        entry
    };
    long(entries).into_iter().map(seal).collect()
}

#[test]
fn an_entry_costs_the_screen_for_the_room_its_own_line_and_nothing_more() {
    let costs = [1_000, 30_000].map(|count| {
        let mut session = Session::of(&sealed(count));
        let clock = TurnedClock::evening();
        let mut display = session.display(None, true, Box::new(clock.clone()));
        let before = display.cost();
        assert_eq!(before.entries, session.record.last_seq());
        clock.pass(1);
        display.tick();
        assert_eq!(display.cost(), before, "a look where nothing was written reads nothing");
        let speech = Event::MemberInvited { member: m(1) };
        session.happens(speech, at(count.try_into().unwrap()));
        clock.pass(1);
        display.tick();
        let after = display.cost();
        (after.entries - before.entries, (after.bytes - before.bytes) / 100)
    });
    // A line with its number, its time and its seal.
    assert_eq!(costs, [(1, 1), (1, 1)]);
}
