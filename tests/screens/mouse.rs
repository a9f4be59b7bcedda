//! What is clicked is what is seen.

use chutri::app::action::Action;
use chutri::app::input::{Input, Target};
use chutri::meeting::language::Lang;
use chutri::view;
use ratatui::layout::Rect;

use crate::screens::discussing;
use crate::support::console::Console;
use crate::support::screen::text;

const AREA: Rect = Rect::new(0, 0, 80, 24);

/// Finds where a text stands on the screen and what lies there.
#[track_caller]
fn under(console: &Console, shown: &str) -> Option<Target> {
    let screen = text(&console.app, AREA.width, AREA.height);
    let found = screen.lines().enumerate().find_map(|(y, line)| {
        let before = line.split_once(shown)?.0;
        Some((chutri::text::fit::width(before) as u16, y as u16))
    });
    let (x, y) = found.unwrap_or_else(|| panic!("{shown} is not on the screen:\n{screen}"));
    view::hit(&console.app, AREA, x, y)
}

#[test]
fn steps_names_questions_and_hints_can_be_clicked() {
    let console = discussing(Lang::Vi);
    assert_eq!(under(&console, "4 Thông qua"), Some(Target::Step(3)));
    assert_eq!(under(&console, "◦ Lữ Văn Khoa"), Some(Target::Person(4)));
    assert_eq!(under(&console, "2 Trồng cây"), Some(Target::Sheet(1)));
    assert_eq!(under(&console, "xếp hàng"), Some(Target::Action(Action::Queue)));
    assert_eq!(under(&console, "trợ giúp"), Some(Target::Action(Action::Help)));
    assert_eq!(under(&console, "CHƯA NÓI"), None);
}

#[test]
fn what_lies_under_a_dialog_is_out_of_reach() {
    let mut console = discussing(Lang::Vi);
    console.press("k");
    assert_eq!(under(&console, "2 Để lại kỳ sau"), Some(Target::Line(1)));
    assert_eq!(under(&console, "2 Cử thư ký"), None);
    console.app.handle(Input::Pick(Target::Line(1)));
    assert!(text(&console.app, 80, 24).contains("đến bao giờ?"));
}

#[test]
fn the_click_on_a_name_selects_the_person_seen() {
    let mut console = discussing(Lang::Vi);
    let target = under(&console, "○ Lò Văn Tư (1961)").unwrap();
    console.app.handle(Input::Pick(target));
    assert_eq!(console.selected(), "Lò Văn Tư");
    console.app.handle(Input::Pick(under(&console, "trợ giúp").unwrap()));
    assert_eq!(console.app.layers.len(), 1);
}
