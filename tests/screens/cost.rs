//! A frame costs what is visible, not how many people there are.

use std::time::{Duration, Instant};

use chutri::meeting::language::Lang;
use chutri::meeting::member::Person;

use crate::support::console::Console;
use crate::support::screen::{draw, opening};

/// A meeting of so many, everybody present, its first question open and somebody speaking.
fn crowd(count: usize) -> Console {
    let person = |place| Person { name: format!("Lò Văn {place}"), ..Person::default() };
    let mut console = Console::with(opening((0..count).map(person).collect()), Lang::Vi);
    console.wait(60).press("Enter b 1 Enter P").wait(60).press("Enter x Esc Enter Enter Enter q");
    console.press("Space").wait(70).press("1");
    assert!(console.meeting().open_question().is_some());
    assert!(console.meeting().speaking().is_some());
    console
}

/// The quickest of a few frames, so that a busy machine does not matter.
fn quickest(console: &Console) -> Duration {
    let frame = || {
        let start = Instant::now();
        draw(&console.app, 120, 40);
        start.elapsed()
    };
    (0..20).map(|_| frame()).min().unwrap()
}

#[test]
fn a_frame_of_a_hundred_thousand_costs_what_a_frame_of_thirty_costs() {
    let (few, many) = (quickest(&crowd(30)), quickest(&crowd(100_000)));
    assert!(many < few * 3, "30 people: {few:?}, 100,000: {many:?}");
}
