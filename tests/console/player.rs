//! A meeting shown again: played, wound, stepped, searched, and taken over.

use std::time::Duration;

use chutri::app::Screen;
use chutri::app::player::playback::Motion;
use chutri::coach::mark::MarkKind;
use chutri::meeting::event::Event;
use chutri::meeting::language::Lang;
use chutri::meeting::record::Record;

use crate::support::console::{self, Console};
use crate::support::film::{mark, marks, meeting};
use crate::support::screen::text;

fn replay() -> Console {
    Console::film(meeting(), Vec::new(), Lang::Vi)
}

fn demo() -> Console {
    let entries = meeting();
    let marks = marks(&entries);
    Console::film(entries, marks, Lang::Vi)
}

fn is_playing(console: &Console) -> bool {
    matches!(console.motion(), Motion::Playing { .. })
}

#[test]
fn a_film_plays_by_itself_to_its_end_and_stops_there() {
    let mut console = replay();
    assert!(is_playing(&console));
    let mut before = console.count();
    for _ in 0..600 {
        console.wait(1);
        assert!(console.count() >= before);
        before = console.count();
    }
    assert_eq!(console.count(), meeting().len());
    assert_eq!(console.motion(), Motion::Paused);
    assert!(console.app.wake_in().is_none_or(|wake| wake > Duration::from_secs(1)));
}

#[test]
fn ten_times_as_fast_means_ten_times_as_fast() {
    for (keys, times) in [("", 10), ("+", 20), ("+ + +", 60), ("- - -", 1)] {
        let mut console = replay();
        console.press(keys).wait(4);
        assert_eq!(console.player().playback.millis(), 4_000 * times, "{keys}");
    }
    let mut console = replay();
    console.press("- - - - - - -").wait(4);
    assert_eq!(console.player().playback.millis(), 2_000, "no slower than half");
}

#[test]
fn the_clock_of_the_panes_is_that_of_the_meeting() {
    let mut console = replay();
    console.wait(3);
    let shown = text(&console.app, 80, 24);
    assert!(shown.contains("19:30  00:00 / 02:00"), "{shown}");
    console.wait(30);
    assert!(text(&console.app, 80, 24).contains("19:35  00:05 / 02:00"));
    console.press("End");
    let shown = text(&console.app, 80, 24);
    assert!(shown.contains("đã kết thúc"), "{shown}");
}

#[test]
fn at_every_entry_the_panes_show_what_the_chair_saw() {
    let entries = meeting();
    let mut console = replay();
    console.press("Space");
    for count in 1..=entries.len() {
        assert_eq!(console.count(), count);
        let then = Record::replay(entries[..count].to_vec());
        assert_eq!(console.meeting(), then.meeting(), "after {count}");
        console.press("Right");
    }
    for count in (1..=entries.len()).rev() {
        let then = Record::replay(entries[..count].to_vec());
        assert_eq!(console.meeting(), then.meeting(), "after {count}, going back");
        console.press("Left");
    }
    assert_eq!(console.count(), 1);
}

#[test]
fn what_was_taken_back_is_seen_until_it_is_and_told_when_it_is() {
    let entries = meeting();
    let undone = entries.iter().position(|entry| matches!(entry.event, Event::Undone { .. }));
    let mut console = replay();
    console.press("Home");
    for _ in 0..undone.unwrap() - 1 {
        console.press("Right");
    }
    assert!(console.meeting().speaking().is_none(), "the speech was ended by mistake");
    console.press("Right");
    assert!(console.meeting().speaking().is_some());
    let shown = text(&console.app, 80, 24);
    assert!(shown.contains("Đã hoàn tác: Đồng chí Lò Thị Hoa"), "{shown}");
}

#[test]
fn page_keys_go_from_step_to_step_and_home_and_end_to_the_ends() {
    let mut console = replay();
    let mut seen = vec![console.step().to_owned()];
    for _ in 0..6 {
        console.press("PageDown");
        seen.push(console.step().to_owned());
    }
    assert_eq!(seen.first().map(String::as_str), Some("opening"));
    assert_eq!(seen.last().map(String::as_str), Some("discuss"));
    seen.dedup();
    assert_eq!(seen.len(), 7, "each press another step: {seen:?}");
    console.press("End");
    assert_eq!(console.count(), console.player().timeline().len());
    console.press("PageUp");
    assert_eq!(console.step(), "discuss");
    console.press("PageUp");
    assert_ne!(console.step(), "discuss");
    console.press("Home");
    assert_eq!(console.count(), 1);
    assert_eq!(console.motion(), Motion::Paused);
}

#[test]
fn a_place_is_found_by_its_kind_and_its_name() {
    let mut console = replay();
    console.press("g").types("diem danh").press("Enter");
    assert_eq!(console.step(), "roll");
    console.press("/ Tab").types("cam qua mui").press("Esc");
    console.press("/ Tab").types("co mui").press("Enter");
    assert_eq!(console.meeting().open_question().unwrap().id.number(), 2);
    console.press("Home g Tab Tab").types("hoa").press("Enter");
    let first = console.count();
    let speaks = |console: &Console| {
        let speaker = console.meeting().speaking().unwrap().member;
        console.meeting().members.get(speaker).unwrap().name().to_owned()
    };
    assert_eq!(speaks(&console), "Lò Thị Hoa");
    console.press("g Tab Tab").types("hoa").press("Enter");
    assert_eq!(speaks(&console), "Lò Thị Hoa");
    assert!(console.count() > first, "the next time they speak");
    assert_eq!(console.motion(), Motion::Paused);
}

#[test]
fn a_finding_leads_to_the_entry_that_shows_it() {
    let mut live = Console::with(console::opening(console::cell(), console::regular()), Lang::Vi);
    live.wait(60).press("Enter").wait(5).press("/").types("hoa").press("Enter b 1 Enter");
    live.press("/").types("bình").press("Enter k P").wait(60);
    live.press("F10 F10").types("mất điện").press("Enter");
    let entries = live.live().desk.record().entries().to_vec();
    let marked = entries.iter().position(|entry| {
        matches!(&entry.event, Event::AttendanceMarked { attendance, .. }
            if attendance.kind() == chutri::meeting::attendance::AttendanceKind::Unexcused)
    });
    let mut console = Console::film(entries.clone(), Vec::new(), Lang::Vi);
    console.press("g BackTab").types("vang khong").press("Enter");
    assert_eq!(console.count(), marked.unwrap() + 1, "{}", text(&console.app, 80, 24));
    console.press("g BackTab").types("danh gia chat luong");
    console.press("Enter");
    assert_eq!(console.count(), entries.len(), "what was not done shows at the end");
}

#[test]
fn what_is_told_halts_the_film_as_long_as_it_takes_to_read() {
    let mut console = demo();
    assert!(matches!(console.motion(), Motion::Reading { .. }), "told before anything happens");
    assert!(text(&console.app, 80, 24).contains("Chi bộ bản Pượn họp thường kỳ tháng Ba"));
    console.wait(3);
    assert_eq!(console.player().playback.millis(), 0);
    console.wait(30);
    assert!(is_playing(&console), "{:?}", console.motion());
    console.wait(9);
    assert_eq!((console.count(), console.player().playback.told()), (4, 2));
    assert!(matches!(console.motion(), Motion::Reading { .. }));
    console.press("Space").wait(0);
    assert_eq!(console.player().playback.told(), 3, "the other thing told of the same entry");
    console.press("Space");
    assert!(is_playing(&console));
    console.press("Space");
    assert_eq!(console.motion(), Motion::Paused);
}

#[test]
fn a_film_that_waits_goes_on_only_when_it_is_told_to() {
    let entries = meeting();
    let told = marks(&entries);
    let mut console = Console::film_of(entries, told, Lang::Vi, true);
    console.wait(3_000);
    assert_eq!((console.count(), console.motion()), (1, Motion::Paused));
    console.press("Space").wait(3_000);
    assert_eq!((console.count(), console.player().playback.told()), (4, 2));
    assert_eq!(console.motion(), Motion::Paused);
}

#[test]
fn happenings_are_entries_and_what_is_told_of_them_forward_and_back() {
    let mut console = demo();
    let at = |console: &Console| (console.count(), console.player().playback.told());
    let mut seen = vec![at(&console)];
    for _ in 0..8 {
        console.press("Right");
        seen.push(at(&console));
    }
    assert_eq!(seen, [(1, 1), (2, 1), (3, 1), (4, 1), (4, 2), (4, 3), (5, 3), (6, 3), (7, 3)]);
    for before in seen.iter().rev().skip(1) {
        console.press("Left");
        assert_eq!(at(&console), *before);
    }
    console.press("Left");
    assert_eq!(at(&console), (1, 0));
}

#[test]
fn what_is_told_between_two_entries_comes_in_its_time() {
    let entries = meeting();
    let mut told = mark(&entries, 1, MarkKind::Narration, "Cả phòng im lặng.", "Silence.");
    told.at += chrono::TimeDelta::seconds(30);
    let mut console = Console::film(entries, vec![told], Lang::Vi);
    console.wait(2);
    assert!(is_playing(&console));
    console.wait(2);
    assert!(matches!(console.motion(), Motion::Reading { .. }));
    assert_eq!(console.player().playback.millis(), 30_000);
    assert_eq!(console.count(), 1);
}

#[test]
fn both_languages_are_one_key_apart() {
    let mut console = demo();
    console.press("F2");
    let shown = text(&console.app, 80, 24);
    assert!(shown.contains("The cell of Pượn village meets in March"), "{shown}");
    console.press("g F2").types("roll call");
    let shown = text(&console.app, 80, 24);
    assert!(shown.contains("3 Điểm danh"), "found by either name: {shown}");
}

#[test]
fn a_key_that_would_change_the_meeting_changes_nothing_and_says_why() {
    let mut console = replay();
    console.press("Space PageDown PageDown PageDown PageDown PageDown PageDown");
    let before = console.meeting().clone();
    for key in ["m", "h", "k", "q", "1", "Ctrl+Z", "F5", "F9", "F10", "Insert", "p", "j"] {
        console.app.notice = None;
        console.press(key);
        assert!(console.notice().contains("Đang xem lại"), "{key}: {}", console.notice());
        assert!(console.app.layers.is_empty(), "{key}");
        assert_eq!(console.meeting(), &before, "{key}");
    }
    for (key, layer) in [("F11", true), ("X", true), ("F4", false), ("Tab", false), ("F1", true)] {
        console.press(key);
        assert_eq!(!console.app.layers.is_empty(), layer, "{key} only looks");
        console.press("Esc");
        assert_eq!(console.meeting(), &before, "{key}");
    }
}

#[test]
fn whoever_takes_over_chairs_on_from_that_very_moment_and_comes_back_to_it() {
    let mut console = replay();
    console.press("g Tab").types("co mui").press("Enter Right Right");
    let (count, then) = (console.count(), console.meeting().clone());
    console.wait(100).press("F12");
    let now = console.live().desk.now();
    assert_eq!(now, console.live().meeting().last_at.unwrap(), "no time has passed there");
    assert!(console.notice().contains("F12"), "{}", console.notice());
    let mut forked = console.meeting().clone();
    assert!(forked.practice, "whatever it was, it is practice now");
    forked.practice = false;
    assert_eq!(forked, then);
    // Chairing on: with every key of a live meeting, its clock going as a clock does.
    console.wait(65);
    assert_eq!((console.live().desk.now() - now).num_seconds(), 65);
    console.press("k 1").types("trồng thử").press("Enter").types("hết giờ").press("Enter");
    assert!(console.meeting().open_question().is_none());
    console.press("Ctrl+Z");
    assert!(console.meeting().open_question().is_some(), "what was tried can be taken back");
    console.press("Ctrl+Z");
    assert!(console.notice().contains("hoàn tác"), "{}", console.notice());
    assert_eq!(console.meeting().open_question().unwrap().id, then.open_question().unwrap().id);
    console.press("F10 F10").types("thế thôi").press("Enter F12");
    assert_eq!((console.count(), console.motion()), (count, Motion::Paused));
    assert_eq!(console.meeting(), &then);
    console.press("Right");
    assert_eq!(console.count(), count + 1);
}

#[test]
fn what_was_tried_is_written_nowhere_and_cannot_be() {
    let mut console = replay();
    console.press("F12");
    assert!(console.app.kept().is_none());
    assert!(text(&console.app, 80, 24).contains("không ghi"));
    console.press("Ctrl+P").types("ghi sang noi khac").press("Enter");
    assert!(!matches!(console.app.layers.last(), Some(chutri::app::dialog::Layer::Prompt(_))));
    console.press("Esc Ctrl+Q");
    assert!(matches!(console.app.screen, Screen::Player(_)), "leaving goes back to the film");
    console.press("Ctrl+Q");
    assert!(matches!(console.app.screen, Screen::Home(_)));
}

#[test]
fn what_was_typed_while_trying_is_not_found_in_another_meeting() {
    let mut console = replay();
    console.press("F12 F5").types("ghi chú dở").press("Esc F12 F12 F5");
    assert!(!text(&console.app, 80, 24).contains("ghi chú dở"));
}
