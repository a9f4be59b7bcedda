//! How a meeting is begun and taken up again from the shell.

use super::{QUIT, home, sample, the};
use crate::support::file::put;
use crate::support::pty::Start;

#[test]
fn the_first_screen_is_left_with_one_key() {
    let home = home();
    let mut terminal = Start::new(home.path()).args(["--lang", "en"]).run();
    terminal.wait_until("the console", vt100::Screen::alternate_screen);
    terminal.send("\u{11}");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
}

#[test]
fn everything_wrong_with_a_new_meeting_is_told_at_once_and_nothing_is_begun() {
    let home = home();
    put(home.path().join("agenda.csv"), "");
    let chair = ["--chair", "Nobody At All", "--agenda", "agenda.csv", "--procedure", "unheard-of"];
    let mut terminal = sample(home.path()).args(chair).args(["--lang", "en"]).sized(200, 50).run();
    // An option given twice is a wrong command line; so is everything that stands on it.
    assert_eq!(terminal.wait_for_end().exit_code(), 2);

    let words = ["new", "--roster", "absent.csv", "--body", "Club", "--lang", "en"];
    let mut terminal = Start::new(home.path()).args(words).args(chair).sized(200, 50).run();
    assert_eq!(terminal.wait_for_end().exit_code(), 1);
    let told = terminal.text();
    for place in ["--procedure: There is no procedure", "absent.csv", "agenda.csv"] {
        assert!(told.contains(place), "{place}:\n{told}");
    }
    assert!(!home.path().join("data/bodies").exists());
}

#[test]
fn a_meeting_is_written_where_the_chair_says() {
    let home = home();
    let out = home.path().join("usb");
    std::fs::create_dir(&out).unwrap();
    let mut terminal = sample(home.path()).args(["--out", "usb/march.json"]).run();
    terminal.wait_for("đã ghi 1");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert!(out.join("march.journal").exists() || out.join("march.json").exists());

    let again = ["resume", "usb/march.json", "--lang", "en"];
    let mut terminal = Start::new(home.path()).args(again).run();
    terminal.wait_for("saved 2");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);

    let mut terminal = sample(home.path()).args(["--out", "usb/march.json"]).sized(200, 50).run();
    assert_eq!(terminal.wait_for_end().exit_code(), 1, "nothing is overwritten");
    assert!(terminal.text().contains("march.json"), "{}", terminal.text());
}

#[test]
fn the_roster_of_a_body_is_remembered() {
    let home = home();
    let mut terminal = sample(home.path()).run();
    terminal.wait_for("đã ghi 1");
    terminal.send(QUIT);
    terminal.wait_for_end();
    let first = the(home.path(), "journal");
    let words = ["new", "--body", "Chi bộ bản Pượn", "--title", "Họp thêm", "--lang", "vi"];
    let mut terminal = Start::new(home.path()).args(words).run();
    terminal.wait_for("Họp thêm");
    terminal.wait_for("đã ghi 1");
    assert!(first.exists());
}

#[test]
fn a_new_meeting_takes_what_the_last_one_left_or_leaves_it_out() {
    let home = home();
    let mut terminal = sample(home.path()).run();
    terminal.wait_for("đã ghi 1");
    terminal.send(QUIT);
    terminal.wait_for_end();
    let first = the(home.path(), "journal");
    let body = ["new", "--body", "Chi bộ bản Pượn", "--lang", "vi"];
    let mut terminal = Start::new(home.path()).args(body).args(["--title", "Họp hai"]).run();
    terminal.wait_for("chưa bế mạc, 4 vấn đề");
    terminal.send(QUIT);
    terminal.wait_for_end();

    let none = ["--no-previous", "--title", "Họp ba"];
    let mut terminal = Start::new(home.path()).args(body).args(none).run();
    terminal.wait_for("Họp ba");
    terminal.wait_for("đã ghi 1");
    assert!(!terminal.text().contains("Từ kỳ trước"), "{}", terminal.text());
    terminal.send(QUIT);
    terminal.wait_for_end();

    // On another computer, from the file alone: who meets is known from it.
    let away = super::home();
    let file = first.display().to_string();
    let words = ["new", "--lang", "vi", "--title", "Họp bốn", "--previous", &file];
    let mut terminal = Start::new(away.path()).args(words).run();
    terminal.wait_for("Chi bộ bản Pượn");
    terminal.wait_for("Từ kỳ trước");
}

#[test]
fn a_last_meeting_that_cannot_be_read_is_told_and_stops_nothing() {
    let home = home();
    put(home.path().join("thu.json"), "{}");
    let mut terminal = sample(home.path()).args(["--previous", "thu.json"]).sized(200, 50).run();
    terminal.wait_for("đã ghi 1");
    terminal.wait_for("thu.json");
    terminal.wait_for("không lấy gì từ phiên này");
}

#[test]
fn nothing_unfinished_is_told() {
    let home = home();
    let mut terminal = Start::new(home.path()).args(["resume", "--lang", "en"]).run();
    assert_eq!(terminal.wait_for_end().exit_code(), 1);
    assert!(terminal.text().contains("No meeting is unfinished."), "{}", terminal.text());
}

#[test]
fn in_lines_the_terminal_is_left_as_it_is_and_the_meeting_is_the_same() {
    let home = home();
    for dumb in [false, true] {
        let start =
            if dumb { sample(home.path()).env("TERM", "dumb") } else { sample(home.path()) };
        let more: &[&str] = if dumb { &["--title", "Họp hai"] } else { &["--plain"] };
        let mut terminal = start.args(more).sized(200, 50).run();
        terminal.wait_for("dạng dòng chữ");
        terminal.send("F5\n");
        terminal.wait_for("Ghi chú");
        terminal.send("một ghi chú\n");
        terminal.wait_for("Đã ghi chú");
        terminal.send("Ctrl+Q\n");
        terminal.send(":Ctrl+Q\n");
        assert_eq!(terminal.wait_for_end().exit_code(), 0);
        assert!(!terminal.written().contains(&0x1b), "no control of the terminal");
    }
}
