//! A meeting shown again, as people see it.

use chutri::meeting::language::Lang;

use crate::screens::check;
use crate::support::console::Console;
use crate::support::film::{marks, meeting};
use crate::support::screen::{draw, text};

fn replay(lang: Lang) -> Console {
    Console::film(meeting(), Vec::new(), lang)
}

fn demo(lang: Lang) -> Console {
    let entries = meeting();
    let marks = marks(&entries);
    Console::film(entries, marks, lang)
}

#[test]
fn a_meeting_as_it_went() {
    check("player", |lang| {
        let mut console = replay(lang);
        console.press("PageDown PageDown PageDown PageDown PageDown PageDown").wait(0);
        for _ in 0..24 {
            console.press("Right");
        }
        console.press("Space").wait(4);
        console
    });
}

#[test]
fn a_demonstration_with_something_told() {
    check("player-told", |lang| {
        let mut console = demo(lang);
        console.press("Right Right Right Right Right");
        console
    });
}

#[test]
fn where_to_go() {
    check("player-go", |lang| {
        let mut console = demo(lang);
        console.press("g");
        console
    });
    check("player-go-speaker", |lang| {
        let mut console = demo(lang);
        console.press("g Tab Tab").types("hoa");
        console
    });
    check("player-go-finding", |lang| {
        let mut console = demo(lang);
        console.press("g Tab Tab Tab Down");
        console
    });
}

#[test]
fn somebody_took_over() {
    check("player-trial", |lang| {
        let mut console = replay(lang);
        console.press("PageDown PageDown PageDown PageDown PageDown PageDown F12").wait(65);
        console.press("q Space").wait(30);
        console
    });
}

#[test]
fn nothing_falls_at_any_size() {
    for lang in [Lang::Vi, Lang::En] {
        let at_end = |mut console: Console| {
            console.press("End");
            console
        };
        let going = |mut console: Console| {
            console.press("g");
            console
        };
        let consoles =
            [replay(lang), demo(lang), at_end(replay(lang)), at_end(demo(lang)), going(demo(lang))];
        for console in consoles {
            for width in [1, 2, 5, 20, 59, 60, 61, 75, 76, 80, 95, 96, 115, 116, 120, 150, 200] {
                for height in [1, 2, 3, 4, 17, 18, 19, 24, 40, 60] {
                    draw(&console.app, width, height);
                }
            }
        }
    }
}

#[test]
fn what_a_spectator_needs_is_on_the_smallest_screen() {
    let mut console = demo(Lang::Vi);
    console.press("Right Right");
    for (width, height) in [(60, 18), (80, 24), (120, 40)] {
        let shown = text(&console.app, width, height);
        for needed in ["Đang diễn ra", "ĐANG NÓI", "10×", "mục 3/", "Space", "? trợ giúp", "●"]
        {
            assert!(shown.contains(needed), "{width}x{height} lacks {needed}:\n{shown}");
        }
    }
}

#[test]
fn a_click_on_the_film_goes_there_and_one_on_a_step_to_that_step() {
    let mut console = replay(Lang::Vi);
    console.press("Space");
    let shown = text(&console.app, 80, 24);
    let row = shown.lines().position(|line| line.contains("10×")).unwrap();
    let line = shown.lines().nth(row).unwrap();
    let bar = line.chars().position(|letter| letter == '●').unwrap();
    let area = ratatui::layout::Rect::new(0, 0, 80, 24);
    let click = |console: &mut Console, x: usize, y: usize| {
        let (x, y) = (u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
        let target = chutri::view::hit(&console.app, area, x, y).unwrap();
        console.app.handle(chutri::app::input::Input::Pick(target));
    };
    click(&mut console, bar + 40, row);
    assert_eq!(console.step(), "discuss");
    let there = console.count();
    click(&mut console, bar + 20, row);
    assert!((2..there).contains(&console.count()), "{}", console.count());
    let roll = shown.lines().position(|line| line.contains("3 Điểm danh")).unwrap();
    click(&mut console, 6, roll);
    assert_eq!(console.step(), "roll");
}
