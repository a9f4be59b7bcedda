//! Typing Vietnamese as input methods send it, pasting, and another size.

use super::{F5, QUIT, home, opened, sample, the};
use crate::support::pty::input_method::{Method, Sender};

const NOTE: &str = "Đồng chí Nguyễn Thị Ưởng nhất trí, vì đất hợp cây.";

#[test]
fn an_input_methods_bursts_become_the_text_that_was_meant() {
    let home = home();
    let mut terminal = opened(home.path());
    let mut seq = 1;
    for method in [Method::Telex, Method::Vni] {
        for (backspace, decomposed) in [(0x7f, false), (0x08, false), (0x7f, true)] {
            terminal.send(F5);
            terminal.send_each(Sender { method, backspace, decomposed }.type_text(NOTE));
            terminal.wait_for(NOTE);
            terminal.send("\r");
            seq += 1;
            terminal.wait_for(&format!("đã ghi {seq}"));
        }
    }
    let journal = std::fs::read_to_string(the(home.path(), "journal")).unwrap();
    assert_eq!(journal.matches(NOTE).count(), 6, "every note is stored in the one composed form");
}

#[test]
fn a_whole_text_in_one_write_is_taken_key_by_key() {
    let home = home();
    let mut terminal = opened(home.path());
    terminal.send([F5.as_bytes(), &Sender::new(Method::Telex).type_text(NOTE).concat()].concat());
    terminal.wait_for(NOTE);
}

#[test]
fn a_paste_is_one_text_and_its_line_ends_confirm_nothing() {
    let home = home();
    let mut terminal = opened(home.path());
    terminal.send(F5);
    terminal.paste("Nguye\u{302}\u{303}n\r\nđồng ý\r");
    terminal.wait_for("Nguyễn đồng ý");
    terminal.send("\r");
    terminal.wait_for("đã ghi 2");
}

#[test]
fn a_backspace_burst_outside_a_text_does_no_harm() {
    let home = home();
    let mut terminal = opened(home.path());
    // What Telex makes of "dd" typed where no text is: nothing here is bound to any of it.
    terminal.send("d\u{7f}đ");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    let journal = std::fs::read_to_string(the(home.path(), "journal")).unwrap();
    assert_eq!(journal.matches("\"seq\"").count(), 1, "{journal}");
}

#[test]
fn a_window_too_small_is_told_kindly_and_the_meeting_is_there_when_it_grows() {
    let home = home();
    let mut terminal = opened(home.path());
    terminal.resize(50, 12);
    terminal.wait_gone("Trình tự");
    terminal.resize(120, 40);
    terminal.wait_for("Trình tự");
    terminal.wait_for("Chi bộ bản Pượn");
}

#[test]
fn without_colour_nothing_is_coloured_and_emphasis_is_still_seen() {
    let home = home();
    let mut terminal = sample(home.path()).env("NO_COLOR", "1").sized(100, 30).run();
    terminal.wait_for("đã ghi 1");
    let (rows, columns) = terminal.screen().size();
    let cells = (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
    let mut emphasised = 0;
    for (row, column) in cells {
        let cell = terminal.screen().cell(row, column).unwrap();
        let colours = (cell.fgcolor(), cell.bgcolor());
        assert_eq!(colours, (vt100::Color::Default, vt100::Color::Default), "{row} {column}");
        emphasised += usize::from(cell.bold() || cell.inverse() || cell.underline());
    }
    assert!(emphasised > 0, "bold and reverse survive:\n{}", terminal.text());
}
