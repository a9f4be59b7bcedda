//! The sitting in two parts, with keys: what belongs to the theme waits for the theme.

use chutri::meeting::language::Lang;

use crate::support::console::{Console, cell, opening, procedure};
use crate::support::screen::text;

/// The two-in-one sitting at a step, with the two questions of the sample.
fn at(number: usize) -> Console {
    let opening = opening(cell(), procedure("chi-bo-hai-trong-mot-hd42"));
    let mut console = Console::with(opening, Lang::Vi);
    go(&mut console, number);
    console
}

/// Goes to the step with this number.
fn go(console: &mut Console, number: usize) {
    assert!(console.app.layers.is_empty(), "{}", text(&console.app, 120, 40));
    while console.live().focus != chutri::app::live::Focus::Steps {
        console.press("Tab");
    }
    console.press("Home");
    for _ in 1..number {
        console.press("Down");
    }
    console.press("Enter").wait(10);
}

fn steps_of(console: &Console) -> Vec<Option<&str>> {
    let agenda = console.meeting().agenda();
    agenda.map(|each| each.matter.step.as_ref().map(|step| step.0.as_str())).collect()
}

#[test]
fn a_question_goes_over_to_the_theme_with_one_key_and_back_with_another() {
    let mut console = at(5);
    console.press("Tab End");
    console.press("-");
    assert_eq!(steps_of(&console), [None, Some("theme-discussion")]);
    let page = text(&console.app, 120, 40);
    assert!(page.contains("→ II. Thảo luận chuyên đề"), "{page}");
    assert!(page.contains("II. Thảo luận chuyên đề:"), "the script lists it there:\n{page}");
    console.press("-");
    assert_eq!(steps_of(&console), [None, Some("theme-discussion")], "{}", console.notice());
    console.press("+");
    assert_eq!(steps_of(&console), [None, Some("discussion")]);
    console.press("Ctrl+Z").press("Ctrl+Z");
    assert_eq!(steps_of(&console), [None, None]);
}

#[test]
fn the_regular_part_is_finished_before_the_theme_begins() {
    let mut console = at(5);
    console.press("Tab End -");
    go(&mut console, 10);
    assert_eq!(console.step(), "discussion");
    let page = text(&console.app, 120, 40);
    assert!(page.contains("I. Thảo luận thường…  0/1"), "{page}");
    assert!(page.contains("1 vấn đề chưa có kết quả"), "{page}");
    console.press("q k 1").types("Trồng ba héc-ta").press("Enter");
    let page = text(&console.app, 120, 40);
    assert!(page.contains("I. Thảo luận thường…  1/1"), "{page}");
    assert!(!page.contains("chưa có kết quả"), "{page}");
    go(&mut console, 18);
    assert_eq!(console.step(), "theme-discussion");
    console.press("q");
    let open = console.meeting().open_question().unwrap();
    assert_eq!(open.matter.title, "Vận động con em trở lại trường");
}
