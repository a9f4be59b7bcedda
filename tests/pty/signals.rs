//! What the system does to a program: kill it, stop it, take its terminal away.

use chutri::meeting::event::Event;
use chutri::store::reading;

use super::{F5, QUIT, home, opened, the};
use crate::support::pty::{Start, Terminal};

/// What a terminal must have been told before it is anybody else's again.
#[track_caller]
fn assert_given_back(terminal: &Terminal) {
    let screen = terminal.screen();
    assert!(!screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor());
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
}

#[track_caller]
fn write_note(terminal: &mut Terminal, text: &str, seq: u32) {
    terminal.send(format!("{F5}{text}\r"));
    terminal.wait_for(&format!("đã ghi {seq}"));
}

fn note(event: &Event) -> Option<&str> {
    match event {
        Event::NoteAdded { text, .. } => Some(text),
        _ => None,
    }
}

#[test]
fn a_console_that_is_left_gives_the_terminal_back() {
    let home = home();
    let mut terminal = opened(home.path());
    assert!(terminal.screen().alternate_screen() && terminal.screen().bracketed_paste());
    terminal.send(QUIT);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert_given_back(&terminal);
}

#[test]
fn what_was_shown_as_saved_survives_a_power_cut() {
    let home = home();
    let mut terminal = opened(home.path());
    write_note(&mut terminal, "trước khi mất điện", 2);
    assert!(!terminal.kill().success());

    let mut terminal = Start::new(home.path()).args(["resume", "--lang", "vi"]).run();
    terminal.wait_for("đã ghi 3");
    write_note(&mut terminal, "sau khi có điện", 4);
    terminal.send(QUIT);
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    let bytes = std::fs::read(the(home.path(), "journal")).unwrap();
    let read = reading::journal(&bytes).unwrap();
    let notes: Vec<&str> = read.entries().iter().filter_map(|entry| note(&entry.event)).collect();
    assert_eq!(notes, ["trước khi mất điện", "sau khi có điện"]);
}

#[test]
fn asked_to_stop_it_saves_and_gives_the_terminal_back() {
    for signal in ["TERM", "HUP", "INT"] {
        let home = home();
        let mut terminal = opened(home.path());
        write_note(&mut terminal, "còn đây", 2);
        terminal.signal(signal);
        assert_eq!(terminal.wait_for_end().exit_code(), 0, "{signal}");
        assert_given_back(&terminal);
        assert!(terminal.text().contains("Phiên họp:"), "{}", terminal.text());
        assert!(std::fs::read_to_string(the(home.path(), "journal")).unwrap().contains("còn đây"));
    }
}

#[test]
fn a_terminal_torn_away_ends_it_quietly() {
    let home = home();
    let mut terminal = opened(home.path());
    write_note(&mut terminal, "còn đây", 2);
    assert_eq!(terminal.hang_up().exit_code(), 0);
    assert!(std::fs::read_to_string(the(home.path(), "journal")).unwrap().contains("còn đây"));
}

#[test]
fn stopped_it_gives_the_terminal_back_and_going_on_it_draws_everything_again() {
    let home = home();
    let mut terminal = opened(home.path());
    terminal.signal("TSTP");
    terminal.wait_until("the shell's own screen", |screen| {
        !screen.alternate_screen() && !screen.hide_cursor()
    });
    assert_given_back(&terminal);
    terminal.signal("CONT");
    terminal.wait_until("the console again", vt100::Screen::alternate_screen);
    terminal.wait_for("Chi bộ bản Pượn");
    terminal.wait_for("đã ghi 1");
    write_note(&mut terminal, "họp tiếp", 2);
}

#[test]
fn a_burst_of_keys_costs_few_frames() {
    let home = home();
    let mut terminal = opened(home.path());
    let frames = |terminal: &Terminal| {
        terminal.written().windows(8).filter(|bytes| *bytes == b"\x1b[?2026h").count()
    };
    let before = frames(&terminal);
    write_note(&mut terminal, &"dài ".repeat(200), 2);
    let drawn = frames(&terminal) - before;
    assert!(drawn < 80, "{drawn} frames for 800 keys");
}
