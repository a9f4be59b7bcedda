//! The screens as people see them: keys go in, a page of text comes out and is kept beside this.
//!
//! `UPDATE_SCREENS=1 cargo test screens` writes the pages anew; look at them before keeping them.

mod findings;
mod mouse;
mod pictures;
mod player;
mod rehearsal;
mod room;
mod sizes;
mod votes;
mod work;

use std::fmt::Write as _;
use std::path::Path;

use chutri::meeting::language::Lang;

use crate::support::console::Console;
use crate::support::screen::{self, text};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (60, 18)];

/// Compares a screen, at three sizes in both languages, with the page kept of it.
#[track_caller]
pub(crate) fn check(name: &str, scene: impl Fn(Lang) -> Console) {
    let mut page = String::new();
    for lang in [Lang::Vi, Lang::En] {
        let console = scene(lang);
        for (width, height) in SIZES {
            let shown = text(&console.app, width, height);
            let _ = writeln!(page, "=== {name} {} {width}x{height}\n{shown}", lang.code());
        }
    }
    keep(name, &page);
}

/// Compares a page with the one kept of it.
#[track_caller]
pub(crate) fn keep(name: &str, page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/screens/{name}.txt"));
    if std::env::var_os("UPDATE_SCREENS").is_some() {
        let mut file = std::fs::File::create(&path).unwrap();
        std::io::Write::write_all(&mut file, page.as_bytes()).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == page, "{name} looks different from tests/screens/{name}.txt:\n{page}");
}

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
pub(crate) fn discussing(lang: Lang) -> Console {
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
pub(crate) fn find<'a>(console: &'a mut Console, name: &str) -> &'a mut Console {
    console.press("/").types(name).press("Enter");
    assert!(console.selected().to_lowercase().contains(name), "{}", console.selected());
    console
}
