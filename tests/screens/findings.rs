//! The score sheet, the list of what is still to do, and the closing page, as people see them.

use crate::screens::check;
use crate::support::console::Console;
use crate::support::scoring::{hold, scoring};

#[test]
fn the_score_sheet() {
    check("score", scoring);
    check("score-adopted", |lang| {
        let mut console = scoring(lang);
        console.press("2 4 Enter 9 Enter N Up 1 0 Enter").types("rất nghiêm túc").press("Enter V");
        console.types("chi bộ nâng một điểm").press("Enter").wait(10);
        console
    });
    check("score-points", |lang| {
        let mut console = scoring(lang);
        console.press("Up Up Up 1 8");
        console
    });
}

#[test]
fn what_is_still_to_do() {
    check("findings", |lang| {
        let mut console = scoring(lang);
        console.press("X");
        console
    });
}

#[test]
fn the_step_that_lacks_something() {
    check("dialog-lacks", |lang| {
        let mut console = scoring(lang);
        console.press("2 4 Enter 9 Enter N Enter").wait(5);
        console
    });
}

#[test]
fn what_a_past_meeting_decided() {
    check("past-decided", |lang| {
        let mut console = Console::begin(lang, "past-decided", hold);
        console.press("3").settle();
        console.press("Enter").settle();
        console.press("PageDown PageDown");
        console
    });
}

#[test]
fn the_closing_page() {
    check("closing-page", |lang| {
        let mut console = scoring(lang);
        console.press("j").types("Vận động bà con hiến đất").press("Enter").types("nam");
        console.press("Enter Enter").types("20/4").press("Enter").wait(5);
        console.press("S").types("3/4").press("Enter").types("19h30").press("Enter").wait(5);
        console.press("F10 PageDown");
        console
    });
}
