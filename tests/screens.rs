//! The screens as people see them: keys go in, a page of text comes out and is kept beside this.
//!
//! `UPDATE_SCREENS=1 cargo test screens` writes the pages anew; look at them before keeping them.

use std::fmt::Write as _;
use std::path::Path;

use chutri::meeting::language::Lang;

use crate::support::screen::{Console, Full, people};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (60, 18)];

/// Compares a screen, at three sizes in both languages, with the page kept of it.
#[track_caller]
pub(crate) fn check(name: &str, scene: impl Fn(Lang) -> Console) {
    let mut page = String::new();
    for lang in [Lang::Vi, Lang::En] {
        let console = scene(lang);
        for (width, height) in SIZES {
            let text = console.text(width, height);
            let _ = write!(page, "=== {name} {} {width}x{height}\n{text}\n", lang.code());
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/screens/{name}.txt"));
    if std::env::var_os("UPDATE_SCREENS").is_some() {
        let mut file = std::fs::File::create(&path).unwrap();
        std::io::Write::write_all(&mut file, page.as_bytes()).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == page, "{name} looks different:\n{page}");
}

/// The meeting at its discussion, its second question open.
fn discussing(lang: Lang) -> Console {
    let mut console = Console::new(lang);
    console.wait(60).press("Enter").find("Hoa").press("b 2").wait(60).press("Enter");
    console.find("Nam").press("v").type_in("đi viện chăm mẹ").press("Enter").wait(30);
    console.press("P").wait(120).press("Enter").wait(200).press("x Enter").wait(900).press("Enter");
    console.wait(20).find("Toan").press("Space").wait(600).press("Space Enter").wait(5);
    console.press("q").wait(5);
    for (name, keys) in [("Hoa", "1"), ("Sen", "1"), ("Mai", "1")] {
        console.find(name).press("Space").wait(70).press(keys).wait(5).press("Space");
    }
    console.press("k 1").type_in("Mỗi hộ góp 20 nghìn một tháng, đồng chí Khoa thu");
    console.press("Enter").type_in("đã hỏi hết ý kiến ở cuộc họp bản").press("Enter");
    console.wait(3).press("q").wait(30);
    for (name, keys) in [("Đức", "1"), ("Huyen", "2"), ("Thuoc", "3"), ("Ut", "4")] {
        console.find(name).press("Space").wait(95).press(keys).wait(5).press("Space");
    }
    console.find("Duc").press("l").type_in("đất đồi hợp cam, đã có đường").press("Enter");
    console.find("Lam").press("h").find("Thao").press("h").find("Khoa").press("m").press("Esc");
    console.wait(4).find("Hoa").press("Space").wait(130);
    console
}

#[test]
fn the_opening() {
    check("opening", Console::new);
}

#[test]
fn the_roll_call() {
    check("roll", |lang| {
        let mut console = Console::new(lang);
        console.wait(60).press("Enter").find("Hoa").press("b 2").press("Enter").wait(9);
        console.press("p p p v").type_in("đi viện").press("Enter p k p");
        console
    });
}

#[test]
fn the_agenda() {
    check("agenda", |lang| {
        let mut console = Console::new(lang);
        console.wait(60).press("Enter").find("Hoa").press("b 2").press("Enter P").wait(9);
        console.press("Enter").wait(9);
        console
    });
}

#[test]
fn the_discussion() {
    check("discussion", discussing);
}

#[test]
fn a_long_question_on_the_sheet() {
    check("long-question", |lang| {
        let mut console = discussing(lang);
        console.press("k 2").type_in("kỳ sau").press("Enter").type_in("hết giờ").press("Enter");
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
        console.press("/").type_in("van");
        console
    });
}

#[test]
fn a_pause_and_a_full_disk() {
    check("trouble", |lang| {
        let mut console = Console::with(lang, people(), Box::new(Full));
        console.wait(60).press("F9").type_in("mất điện").press("Enter").wait(65);
        console
    });
}

#[test]
fn the_dialogs() {
    let dialogs: [(&str, fn(&mut Console)); 9] = [
        ("outcome", |console| {
            console.press("k 1").type_in("Trồng thử ba héc-ta cam ở đồi Nà Pung");
        }),
        ("despite", |console| {
            console.press("k 1").type_in("Trồng thử").press("Enter");
        }),
        ("choose", |console| {
            console.press("v");
        }),
        ("person", |console| {
            console.press("F7").type_in("Lò Văn Tư").press("Tab Right Tab");
        }),
        ("palette", |console| {
            console.press("Ctrl+P").type_in("vấn đề");
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
