//! A recorded meeting, and a scenario, shown again in a real terminal; nothing is touched.

use std::path::{Path, PathBuf};

use super::{QUIT, home, opened, the};
use crate::support::pty::{Start, Terminal};

/// A recorded session: what a shipped scenario makes.
fn session(home: &Path) -> PathBuf {
    let path = home.join("buoi.json");
    let out = path.to_str().unwrap();
    let words = ["simulate", "buoi-sinh-hoat-kieu-mau", "--out", out];
    let mut terminal = Start::new(home).args(words).run();
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    path
}

fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            found.push((path.clone(), std::fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

fn replay(home: &Path, file: &Path) -> Terminal {
    let words = ["replay", "--lang", "vi", file.to_str().unwrap()];
    Start::new(home).args(words).sized(100, 30).run()
}

#[test]
fn a_recorded_meeting_is_played_wound_and_left_as_it_was() {
    let home = home();
    let file = session(home.path());
    let before = everything(home.path());
    let mut terminal = replay(home.path(), &file);
    terminal.wait_for("▶ 10×");
    // Halted, then step by step through the procedure; then to the end and one happening back.
    terminal.send(" ");
    terminal.wait_for("‖ 10×");
    terminal.send("\u{1b}[H\u{1b}[6~\u{1b}[6~");
    terminal.wait_for("▶  3 Điểm danh");
    terminal.send("\u{1b}[F");
    terminal.wait_for("■ đã kết thúc");
    terminal.send("\u{1b}[D");
    terminal.wait_until("not closed any more", |screen| !screen.contents().contains("đã kết thúc"));
    // To somebody's first speech, and on from there by oneself; then back.
    terminal.send("g\t\tkhiem\r");
    terminal.wait_for("▶ Phạm Bá Khiêm");
    terminal.send("\u{1b}[24~");
    terminal.wait_for("F12 trở lại");
    terminal.send(" ");
    terminal.wait_for("ĐANG NÓI  —");
    terminal.send("\u{1b}[24~");
    terminal.wait_for("‖ 10×");
    terminal.wait_for("▶ Phạm Bá Khiêm");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    let kept: Vec<_> = everything(home.path());
    let config = |(path, _): &&(PathBuf, Vec<u8>)| !path.ends_with("config.toml");
    assert!(kept.iter().filter(config).eq(before.iter().filter(config)), "something was written");
}

#[test]
fn a_meeting_going_on_is_shown_as_far_as_it_came_and_goes_on() {
    let home = home();
    let mut live = opened(home.path());
    live.send("\r");
    live.wait_for("đã ghi 2");
    let mut terminal = replay(home.path(), &the(home.path(), "journal"));
    terminal.wait_for("/2");
    terminal.send("\u{1b}[F");
    terminal.wait_for("mục 2/2");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    live.send("\u{1b}[15~ghi chú\r");
    live.wait_for("đã ghi 3");
    live.send(QUIT);
    assert_eq!(live.wait_for_end().exit_code(), 0);
}

#[test]
fn a_file_that_cannot_be_shown_is_told_of_on_the_command_line() {
    let home = home();
    let mut terminal = replay(home.path(), &home.path().join("khong-co.json"));
    assert_eq!(terminal.wait_for_end().exit_code(), 1);
    let told = terminal.screen().contents();
    assert!(told.contains("khong-co.json"), "{told}");
}

#[test]
fn a_demonstration_tells_what_happens_and_writes_nothing() {
    let home = home();
    let mut terminal =
        Start::new(home.path()).args(["demo", "nam-phut", "--step", "--lang", "vi"]).run();
    terminal.wait_for("Đang diễn ra");
    terminal.wait_for("1/9");
    terminal.send(" ");
    terminal.wait_for("2/9");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert!(!home.path().join("data/bodies").exists());
    assert!(!home.path().join("data/practice").exists());
}
