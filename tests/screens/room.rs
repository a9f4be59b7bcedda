//! The screen for the room, one page of text for each thing it may show.

use std::fmt::Write as _;

use chutri::app::room::display::Display;
use chutri::meeting::ballot::Way;
use chutri::meeting::language::Lang;

use crate::console::votes::at_vote;
use crate::screens::{before_discussion, discussing, keep};
use crate::support::console::Console;
use crate::support::room::{Session, shown, text};

const ALL: [(u16, u16); 5] = [(80, 24), (120, 40), (200, 60), (40, 12), (20, 5)];
const TWO: [(u16, u16); 2] = [(80, 24), (40, 12)];

#[track_caller]
fn look(name: &str, sizes: &[(u16, u16)], display: impl Fn(Lang) -> Display) {
    let mut page = String::new();
    for lang in [Lang::Vi, Lang::En] {
        let display = display(lang);
        for (width, height) in sizes {
            let shown = text(&display, *width, *height);
            let _ = writeln!(page, "=== {name} {} {width}x{height}\n{shown}", lang.code());
        }
    }
    keep(name, &page);
}

#[track_caller]
fn check(name: &str, sizes: &[(u16, u16)], scene: impl Fn(Lang) -> Console) {
    look(name, sizes, |lang| shown(&scene(lang), lang, true));
}

#[test]
fn somebody_speaks() {
    check("room-speaking", &ALL, discussing);
}

#[test]
fn somebody_speaks_too_long_and_is_halted() {
    check("room-over", &TWO, |lang| {
        let mut console = discussing(lang);
        console.wait(75).press("t").wait(1);
        console
    });
}

#[test]
fn nobody_is_named() {
    look("room-nameless", &TWO, |lang| shown(&discussing(lang), lang, false));
}

#[test]
fn the_agenda_between_two_questions() {
    check("room-agenda", &TWO, before_discussion);
}

#[test]
fn a_vote_is_taken_and_its_counts_are_typed() {
    check("room-vote", &TWO, |lang| {
        let mut console = at_vote(Way::ShowOfHands, lang);
        console.press("p Enter 1 1 Tab 2 Tab");
        console
    });
}

#[test]
fn names_are_called() {
    check("room-roll", &TWO, |lang| {
        let mut console = at_vote(Way::RollCall, lang);
        console.press("p Enter 1 1 2 3 1");
        console
    });
}

#[test]
fn a_result_was_announced() {
    check("room-result", &ALL, |lang| {
        let mut console = at_vote(Way::ShowOfHands, lang);
        console.press("p Enter 1 1 Tab 2 Tab F10");
        console
    });
}

#[test]
fn an_election() {
    let standing = |lang| {
        let mut console = at_vote(Way::ShowOfHands, lang);
        console.press("p Ctrl+U").types("Bầu chi ủy").press("Tab Tab Tab");
        console.types("Lò Thị Hoa").press("Enter").types("Vi Văn Nam").press("F10");
        console
    };
    check("room-candidates", &TWO, standing);
    check("room-elected", &TWO, |lang| {
        let mut console = standing(lang);
        console.press("1 0 Tab 4 Tab F10");
        console
    });
}

#[test]
fn a_pause() {
    check("room-paused", &TWO, |lang| {
        let mut console = discussing(lang);
        console.press("F9").types("đồng chí Sen mệt").press("Enter").wait(65);
        console
    });
}

#[test]
fn the_end() {
    check("room-closed", &TWO, |lang| {
        let mut console = discussing(lang);
        console.press("F10 F10").types("hết giờ").press("Enter").wait(20);
        console
    });
}

#[test]
fn nothing_yet() {
    look("room-nothing", &TWO, |lang| {
        let session = Session::of(&[]);
        session.display(Some(lang), true, Box::new(Console::open(lang).clock()))
    });
}

#[test]
fn the_console_was_closed() {
    look("room-away", &TWO, |lang| {
        let console = discussing(lang);
        let session = Session::of(console.live().desk.record().entries());
        session.let_go();
        session.display(Some(lang), true, Box::new(console.clock()))
    });
}

#[test]
fn nothing_falls_at_any_size_and_the_speaker_stays_the_longest() {
    let display = shown(&discussing(Lang::Vi), Lang::Vi, true);
    for width in [1, 2, 3, 8, 12, 16, 20, 33, 40, 60, 80, 81, 120, 200] {
        for height in 1..=60 {
            let shown = text(&display, width, height);
            assert_eq!(shown.lines().count(), usize::from(height));
            if width >= 16 && height >= 2 {
                assert!(shown.contains("Lò Thị Hoa"), "{width}x{height}\n{shown}");
            }
            if width >= 16 && height < 5 {
                assert!(shown.contains("02:10"), "{width}x{height}\n{shown}");
            }
        }
    }
}
