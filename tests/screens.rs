//! The screens as people see them: keys go in, a page of text comes out and is kept beside this.
//!
//! `UPDATE_SCREENS=1 cargo test screens` writes the pages anew; look at them before keeping them.

mod cost;
mod mouse;
pub(crate) mod pictures;
mod sizes;

use chutri::meeting::language::Lang;

use crate::support::console::Console;
use crate::support::screen;

/// The meeting before its roll is called.
fn before_roll(lang: Lang) -> Console {
    let mut console = screen::open(lang);
    console.wait(60).press("Enter").wait(5).press("/").types("hoa").press("Enter b 1").wait(20);
    console.press("Enter");
    assert_eq!(console.step(), "roll");
    console
}

/// The meeting at its discussion, nothing taken up yet.
fn before_discussion(lang: Lang) -> Console {
    let mut console = before_roll(lang);
    find(&mut console, "mai").press("v").types("đi viện chăm mẹ").press("Enter P").wait(120);
    console.press("Enter").wait(200).press("x Esc Enter").wait(900).press("Enter").wait(20);
    find(&mut console, "toản").press("Space").wait(600).press("Space Enter").wait(5);
    assert_eq!(console.step(), "discuss");
    console
}

/// The meeting at its second question, somebody speaking, two waiting.
fn discussing(lang: Lang) -> Console {
    let mut console = before_discussion(lang);
    console.press("q").wait(5);
    for name in ["hoa", "sen", "nam"] {
        find(&mut console, name).press("Space").wait(70).press("1").wait(5).press("Space");
    }
    console.press("k 1").types("Mỗi hộ góp 20 nghìn một tháng, đồng chí Khoa thu").press("Enter");
    console.types("đã hỏi hết ở cuộc họp bản").press("Enter").wait(3).press("q").wait(30);
    for (name, keys) in [("đức", "1"), ("huyền", "2"), ("thước", "3"), ("út", "4")] {
        find(&mut console, name).press("Space").wait(95).press(keys).wait(5).press("Space");
    }
    find(&mut console, "đức").press("l").types("đất đồi hợp cam, đã có đường").press("Enter");
    find(&mut console, "lâm").press("h");
    find(&mut console, "thảo").press("h");
    find(&mut console, "khoa").press("m").wait(4);
    find(&mut console, "hoa").press("Space Esc").wait(130);
    assert_eq!(console.meeting().open_question().unwrap().id.number(), 2);
    console
}

/// Finds a person by name and stays with them.
#[track_caller]
fn find<'a>(console: &'a mut Console, name: &str) -> &'a mut Console {
    console.press("/").types(name).press("Enter");
    assert!(console.selected().to_lowercase().contains(name), "{}", console.selected());
    console
}
