//! A record as a film: its time, its places, and where something found can be seen.

use chutri::coach::mark::MarkKind;
use chutri::coach::timeline::{Timeline, places};
use chutri::meeting::event::Event;
use chutri::meeting::finding::{Finding, FindingKind, Place};
use chutri::meeting::procedure::check::Weight;
use chutri::meeting::record::Record;

use crate::support::film::{mark, meeting};
use crate::support::fixture::{give, invite, m, take_up};
use crate::support::given::in_session;

fn film() -> Timeline {
    Timeline::of(meeting(), Vec::new(), |_| ())
}

#[test]
fn time_never_runs_back_and_every_entry_has_its_own() {
    let film = film();
    let times: Vec<_> = (0..=film.len()).map(|count| film.time(count)).collect();
    assert!(times.is_sorted());
    assert_eq!((times[0], times[1]), (0, 0));
    assert_eq!(film.length(), *times.last().unwrap());
    for count in 1..=film.len() {
        let entry = film.entry(count).unwrap();
        assert_eq!(film.stamp(count, film.time(count)), entry.ts, "{count}");
        assert!(film.count_at(film.time(count)) >= count);
        if film.time(count) > film.time(count - 1) {
            assert_eq!(film.count_at(film.time(count) - 1), count - 1);
        }
    }
    let between = film.stamp(1, film.time(1) + 5_000);
    assert_eq!((between - film.entry(1).unwrap().ts).num_seconds(), 5);
    let after = film.stamp(1, film.length());
    assert_eq!(after, film.entry(2).unwrap().ts, "no later than what comes next");
}

#[test]
fn a_break_and_a_night_take_no_time() {
    let mut given = in_session([take_up(1)]).at(60);
    given = given.happens(Event::Paused { reason: "nghỉ".to_owned() }).at(1260);
    given = given.happens(Event::Resumed).at(1320);
    let away = Event::Reopened { away: 40_000, counted: false };
    given = given.and(give(2)).at(41_320).happens(away).at(41_330).and(give(3));
    let film = Timeline::of(given.record.entries().to_vec(), Vec::new(), |_| ());
    assert_eq!(film.length(), 130_000, "a minute, another, and ten seconds of the next day");
    let paused = given.record.entries().len() - 4;
    assert_eq!(film.time(paused + 1), film.time(paused));
}

#[test]
fn steps_questions_and_turns_are_where_the_record_has_them() {
    let entries = meeting();
    let film = film();
    let index = film.index();
    for (count, step) in index.steps() {
        let then = Record::replay(entries[..*count].to_vec());
        let before = Record::replay(entries[..count - 1].to_vec());
        let at = |record: &Record| record.meeting().current().map(|(run, _)| run.id.clone());
        assert_eq!(at(&then).as_ref(), Some(step));
        assert_ne!(at(&before).as_ref(), Some(step));
    }
    assert_eq!(index.steps().len(), 7);
    assert_eq!(index.questions().len(), 2);
    for count in 1..=film.len() {
        let speaks = Record::replay(entries[..count].to_vec()).meeting().speaking().is_some();
        assert_eq!(index.speaks_between(count, count), speaks, "after {count}");
        let turn = index.turns().iter().find(|turn| (turn.from..turn.to).contains(&count));
        assert_eq!(turn.is_some(), speaks && count < film.len(), "after {count}");
    }
    assert_eq!(index.step_after(0), Some(index.steps()[0].0));
    assert_eq!(index.step_after(film.len()), None);
    assert_eq!(index.step_before(index.steps()[0].0), None);
    assert_eq!(index.step_before(film.len()), Some(index.steps()[6].0));
}

#[test]
fn what_is_told_comes_in_the_order_of_the_record_and_never_behind_the_next_entry() {
    let entries = meeting();
    let mut late = mark(&entries, 2, MarkKind::Reason, "muộn", "late");
    late.at += chrono::TimeDelta::days(1);
    let first = mark(&entries, 0, MarkKind::Narration, "đầu", "first");
    let film = Timeline::of(entries, vec![late, first], |_| ());
    let told: Vec<_> = film.marks().iter().map(|mark| mark.text.en.as_str()).collect();
    assert_eq!(told, ["first", "late"]);
    assert_eq!(film.time_of_mark(&film.marks()[0]), 0);
    assert_eq!(film.time_of_mark(&film.marks()[1]), film.time(3));
}

#[test]
fn a_finding_is_seen_where_the_record_last_shows_it_else_at_the_end() {
    let given = in_session([take_up(1), give(2), invite(3), give(4)]).at(30);
    let entries = given.record.entries();
    let finding = |finding, place| Finding {
        finding,
        weight: Weight::Ordinary,
        place,
        count: 1,
        open: false,
        cite: None,
    };
    let speech = given.record.meeting().speeches.iter().next().unwrap().id;
    let question = given.record.meeting().open_question().unwrap().id;
    let found = [
        finding(FindingKind::GuestOverTime, Place::Speech(speech)),
        finding(FindingKind::QuestionWithoutOutcome, Place::Question(question)),
        finding(FindingKind::MemberUnheard, Place::Member(m(3))),
        finding(FindingKind::ScoreMissing, Place::Meeting),
    ];
    let of = |is: fn(&Event) -> bool| {
        entries.iter().find(|entry| is(&entry.event)).map(|entry| entry.seq).unwrap()
    };
    let end = entries.last().unwrap().seq;
    let spoken = of(|event| matches!(event, Event::SpeechStarted { .. }));
    let opened = of(|event| matches!(event, Event::QuestionOpened { .. }));
    assert_eq!(places::entries_of(&found, entries), [spoken, opened, end, end]);
    assert!(places::entries_of(&[], entries).is_empty());
}
