//! The screen for the room beside a console, each in a terminal of its own.

use std::path::Path;

use super::{home, opened, sample, the};
use crate::support::pty::{Start, Terminal};

fn display(home: &Path, more: &[&str]) -> Terminal {
    Start::new(home).args(["display"]).args(more).run()
}

/// Goes to the discussion of the first question.
#[track_caller]
fn discuss(console: &mut Terminal) {
    console.send("\r");
    console.wait_for("2 Cử thư ký ─");
    console.send("/xuyen\rb1\r");
    console.wait_for("3 Điểm danh ─");
    console.send("P\r");
    console.wait_for("4 Tình hình");
    console.send("\t\t\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\r");
    console.wait_for("10 Thảo luận từng vấn đề ─");
    console.send("q");
    console.wait_for("Vấn đề 1/4");
}

#[test]
fn the_room_follows_the_meeting_through_everything_and_sees_nothing_else() {
    let home = home();
    let mut room = display(home.path(), &["--lang", "vi"]);
    room.wait_for("Chưa có cuộc họp nào");
    let mut console = opened(home.path());
    room.wait_for("Bước 1/19");
    room.wait_for("Chi bộ bản Pượn");
    discuss(&mut console);
    room.wait_for("Vấn đề 1/4");

    // Who speaks and who waits is shown, what the chair writes for himself never is.
    console.send("\u{1b}[17~");
    console.wait_for("Ghi chú riêng");
    console.send("đừng cho ai biết\r");
    console.send("/sen\rh/hoa\r ");
    room.wait_for("▶ Lò Thị Hoa");
    room.wait_for("1 Phạm Thị Sen");
    room.wait_for("1/13");

    // A vote: its counts stand on the chair's screen and not in the room until it is announced.
    console.send(" p");
    console.wait_for("Đưa ra biểu quyết ━");
    console.send("\r9\t2\t");
    room.wait_for("ĐANG BIỂU QUYẾT");
    console.send("\u{1b}[21~");
    room.wait_for("Thông qua");
    room.wait_for("Nhất trí 9, không nhất trí 2, ý kiến khác 1.");

    // The console dies in the middle of a line, and goes on.
    console.kill();
    let journal = the(home.path(), "journal");
    let mut file = std::fs::OpenOptions::new().append(true).open(&journal).unwrap();
    std::io::Write::write_all(&mut file, b"{\"seq\":99,\"ts\":\"2026").unwrap();
    drop(file);
    let mut console = Start::new(home.path()).args(["resume", "--lang", "vi"]).run();
    console.wait_for("10 Thảo luận");
    console.send("/nam\r ");
    room.wait_for("▶ Vi Văn Nam");

    // It is left, and taken up again.
    console.send("\u{11}");
    room.wait_for("đang đóng");
    console.wait_for("Họp dở");
    console.send("\r");
    room.wait_gone("đang đóng");

    // It is closed: its journal goes, and the room is told good-bye.
    console.wait_for("10 Thảo luận");
    console.send("\u{1b}[21~");
    console.wait_for("Còn chưa xong");
    console.send("\u{1b}[21~");
    console.wait_for("Vì sao vẫn kết thúc");
    console.send("hết giờ\r");
    room.wait_for("ĐÃ BẾ MẠC");
    console.send("\u{11}\u{11}");
    assert_eq!(console.wait_for_end().exit_code(), 0);

    // Another one begins.
    let mut console = sample(home.path()).args(["--title", "Họp bất thường"]).run();
    console.wait_for("đã ghi 1");
    room.wait_for("Họp bất thường");
    let written = String::from_utf8_lossy(room.written()).into_owned();
    assert!(!written.contains("đừng cho") && !written.contains("hết giờ"));
    room.send("q");
    assert_eq!(room.wait_for_end().exit_code(), 0);
}

#[test]
fn a_file_is_followed_to_where_it_moves() {
    let home = home();
    let mut console = sample(home.path()).args(["--out", "a.json"]).run();
    console.wait_for("đã ghi 1");
    let mut room = display(home.path(), &["a.json", "--lang", "en", "--no-names"]);
    room.wait_for("Step 1/19");
    std::fs::create_dir(home.path().join("usb")).unwrap();
    console.send("\u{1b}[24~");
    console.wait_for("Ghi phiên này sang đâu");
    console.send("usb/b.json\r");
    console.wait_for("usb");
    discuss(&mut console);
    room.wait_for("Question 1/4");
    console.send("/hoa\r ");
    room.wait_for("▶ A comrade");
    assert!(!room.text().contains("Hoa"));
    room.signal("TERM");
    assert_eq!(room.wait_for_end().exit_code(), 0);
}

#[test]
fn a_running_clock_costs_a_line_few_bytes() {
    let home = home();
    let mut console = opened(home.path());
    discuss(&mut console);
    console.send("/hoa\r ");
    let mut room = display(home.path(), &["--lang", "vi"]);
    room.wait_for("▶ Lò Thị Hoa");
    // The first two changes may be more than the clock's.
    let turn = |room: &mut Terminal| {
        let before = room.text();
        room.wait_until("another second", |screen| screen.contents() != before);
        room.written().len()
    };
    let start = (0..2).map(|_| turn(&mut room)).last().unwrap();
    let end = (0..5).map(|_| turn(&mut room)).last().unwrap();
    let second = (end - start) / 5;
    // A whole screen takes some thousands.
    assert!(second < 600, "{second} bytes a second");
    room.send("\u{3}");
    assert_eq!(room.wait_for_end().exit_code(), 0);
}
