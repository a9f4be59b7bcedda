//! One page of text for each state of a vote.

use chutri::meeting::ballot::Way;
use chutri::meeting::language::Lang;

use crate::console::votes::at_vote;
use crate::screens::check;
use crate::support::console::Console;
use crate::support::screen::draw;

fn vote(name: &str, way: Way, press: impl Fn(&mut Console)) {
    check(&format!("vote-{name}"), |lang: Lang| {
        let mut console = at_vote(way, lang);
        press(&mut console);
        console
    });
}

#[test]
fn putting_it() {
    vote("put", Way::ShowOfHands, |console| {
        console.press("p");
    });
    vote("candidates", Way::Secret, |console| {
        console.press("p Ctrl+U").types("Bầu chi ủy").press("Tab Tab Tab");
        console.types("Lò Thị Hoa").press("Enter").types("Vi Văn Nam").press("Enter");
        console.types("Phạm Thị Sen");
    });
}

#[test]
fn counting_hands() {
    vote("hands", Way::ShowOfHands, |console| {
        console.press("p Enter 1 1 Tab 2");
    });
    vote("hands-wrong", Way::ShowOfHands, |console| {
        console.press("p Enter 1 3 Tab 2 F10");
    });
}

#[test]
fn calling_names() {
    vote("roll", Way::RollCall, |console| {
        console.press("p Enter 1 1 2 3 1");
    });
    vote("roll-refused", Way::RollCall, |console| {
        console.press("p Enter End 1");
    });
}

#[test]
fn counting_papers() {
    vote("papers", Way::Secret, |console| {
        console.press("p Enter 1 4 Tab 1 Tab 9 Tab 4");
    });
    vote("election", Way::ShowOfHands, |console| {
        console.press("p Ctrl+U").types("Bầu chi ủy").press("Tab Tab Tab");
        console.types("Lò Thị Hoa").press("Enter").types("Vi Văn Nam").press("F10");
        console.press("1 0 Tab 4");
    });
}

#[test]
fn nobody_objecting() {
    vote("silence", Way::NoObjection, |console| {
        console.press("p Enter");
    });
}

#[test]
fn the_result() {
    vote("result", Way::ShowOfHands, |console| {
        console.press("p Enter 1 1 Tab 2 F10 B").types("thuoc").press("Enter");
        console.types("thiếu nước tưới").press("Enter");
    });
    vote("list", Way::ShowOfHands, |console| {
        console.press("p Enter 1 1 Tab 2 F10 Esc").wait(60).press("p").types("Nghỉ hè");
        console.press("Enter 3 Tab 9 F10 Esc Tab").wait(20);
    });
    vote("open", Way::RollCall, |console| {
        console.press("p Enter 1 1 2 Esc");
    });
    vote("reserve", Way::ShowOfHands, |console| {
        console.press("p Enter 1 1 Tab 2 F10 B").types("van");
    });
}

#[test]
fn nothing_falls_at_any_size() {
    let keys = [
        (Way::ShowOfHands, "p"),
        (Way::ShowOfHands, "p Tab Tab Tab A Enter B Enter C"),
        (Way::ShowOfHands, "p Enter 1 1 Tab 2"),
        (Way::RollCall, "p Enter End 1"),
        (Way::Secret, "p Enter 1 4"),
        (Way::NoObjection, "p Enter"),
        (Way::ShowOfHands, "p Enter 1 1 Tab 2 F10"),
        (Way::ShowOfHands, "p Enter 1 1 Tab 2 F10 B"),
        (Way::RollCall, "p Enter Esc"),
    ];
    for (way, keys) in keys {
        let mut console = at_vote(way, Lang::Vi);
        console.press(keys);
        for width in [1, 2, 5, 20, 59, 60, 75, 80, 120, 200] {
            for height in [1, 3, 17, 18, 20, 24, 60] {
                draw(&console.app, width, height);
            }
        }
    }
}
