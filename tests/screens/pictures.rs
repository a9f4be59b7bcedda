//! One page of text for each state of the screen.

use crate::screens::{before_discussion, before_roll, check, discussing};
use crate::support::console::Console;
use crate::support::screen;

#[test]
fn the_opening() {
    check("opening", screen::open);
}

#[test]
fn the_roll_call() {
    check("roll", |lang| {
        let mut console = before_roll(lang);
        console.press("p p p v").types("đi viện").press("Enter p k p").wait(20);
        console
    });
}

#[test]
fn the_agenda() {
    check("agenda", |lang| {
        let mut console = before_roll(lang);
        console.press("P Enter").wait(20);
        console
    });
}

#[test]
fn the_discussion_before_its_first_question() {
    check("questions", before_discussion);
}

#[test]
fn the_discussion() {
    check("discussion", discussing);
}

#[test]
fn a_speaker_over_the_limit() {
    check("over", |lang| {
        let mut console = discussing(lang);
        console.wait(75).press("t").wait(1);
        console
    });
}

#[test]
fn a_long_question_and_the_sheet() {
    check("sheet", |lang| {
        let mut console = discussing(lang);
        console.press("k 2").types("kỳ sau").press("Enter").types("hết giờ").press("Enter");
        console.press("q").wait(1600).press("Tab Down");
        console
    });
}

#[test]
fn the_steps_have_the_focus() {
    check("steps", |lang| {
        let mut console = discussing(lang);
        console.press("Tab Tab Up Up");
        console
    });
}

#[test]
fn somebody_is_looked_for() {
    check("find", |lang| {
        let mut console = discussing(lang);
        console.press("/").types("van");
        console
    });
}

#[test]
fn a_pause_and_a_full_disk() {
    check("trouble", |lang| {
        let mut console = screen::open_on_full_disk(lang);
        console.wait(60).press("F9").types("mất điện").press("Enter Esc").wait(65);
        console
    });
}

#[test]
fn the_end() {
    check("closed", |lang| {
        let mut console = discussing(lang);
        console.press("F10 F10").types("hết giờ").press("Enter").wait(20);
        assert!(console.meeting().closed_at.is_some());
        console
    });
}

#[test]
fn the_dialogs() {
    type Press = fn(&mut Console);
    let dialogs: [(&str, Press); 9] = [
        ("outcome", |console| {
            console.press("k 1").types("Trồng thử ba héc-ta cam ở đồi Nà Pung");
        }),
        ("despite", |console| {
            console.press("k 1").types("Trồng thử").press("Enter");
        }),
        ("choose", |console| {
            console.press("v");
        }),
        ("person", |console| {
            console.press("F7").types("Lò Văn Tư").press("Tab Right Tab");
        }),
        ("palette", |console| {
            console.press("Ctrl+P").types("vấn đề");
        }),
        ("help", |console| {
            console.press("F1");
        }),
        ("explain", |console| {
            console.press("F11");
        }),
        ("closing", |console| {
            console.press("F10");
        }),
        ("refused", |console| {
            console.press("F5 Enter");
        }),
    ];
    for (name, open) in dialogs {
        check(&format!("dialog-{name}"), |lang| {
            let mut console = discussing(lang);
            open(&mut console);
            console
        });
    }
}
