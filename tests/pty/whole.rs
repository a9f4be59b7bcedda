//! A whole meeting in a real terminal, with the bytes a Vietnamese input method sends, cut by a
//! power failure in the middle.

use std::path::Path;

use chutri::store::reading;
use serde_json::Value;

use super::{home, sample, the};
use crate::support::pty::input_method::{Method, Sender};
use crate::support::pty::{Start, Terminal};

/// Types a text as the input method sends it.
fn write(terminal: &mut Terminal, keyboard: Sender, text: &str) {
    terminal.send_each(keyboard.type_text(text));
}

/// Finds a person and stays with them.
fn find(terminal: &mut Terminal, keyboard: Sender, name: &str) {
    terminal.send("/");
    write(terminal, keyboard, name);
    terminal.send("\r");
}

/// Chairs the sample meeting up to a speech, pulls the plug, and goes on to the end.
fn chair(keyboard: Sender, home: &Path) -> Value {
    let mut terminal = sample(home).sized(120, 40).run();
    terminal.wait_for("đã ghi 1");
    // The opening, the secretary, the roll.
    terminal.send("\r");
    find(&mut terminal, keyboard, "Lò Thị Hoa");
    terminal.send("b1\r");
    terminal.wait_for("Điểm danh");
    find(&mut terminal, keyboard, "Hà Thị Thiểm");
    terminal.send("v");
    write(&mut terminal, keyboard, "đưa con đi viện");
    terminal.send("\rP");
    terminal.wait_for("Còn lại");
    // Straight to the discussion: everything between is left open, and told at the end.
    terminal.send("\r\t\t");
    for _ in 0..5 {
        terminal.send("\u{1b}[B");
    }
    terminal.send("\rq");
    terminal.wait_for("CHƯA NÓI");
    find(&mut terminal, keyboard, "Lương Thị Mai");
    terminal.send(" 2l");
    write(&mut terminal, keyboard, "mùa khô thiếu nước tưới");
    terminal.send("\r");
    terminal.wait_for("Không nhất trí");
    terminal.wait_until("everything is saved", |screen| !screen.contents().contains("đang ghi"));
    terminal.kill();

    // The power is back: the speech still runs.
    let mut terminal = Start::new(home).args(["resume", "--lang", "vi"]).sized(120, 40).run();
    terminal.wait_for("▶ Lương Thị Mai");
    terminal.send(" k1");
    write(&mut terminal, keyboard, "Chuyển 3 ha sang cây có múi, đắp bờ giữ nước");
    terminal.send("\r");
    write(&mut terminal, keyboard, "mất điện, sẽ hỏi tiếp kỳ sau");
    terminal.send("\r");
    terminal.wait_for("Kết luận");
    // A mistake, taken back.
    terminal.send("q");
    terminal.wait_for("thảo luận");
    terminal.send("\u{1a}");
    terminal.wait_for("Đã hoàn tác");
    // The end.
    terminal.send("\u{1b}[21~");
    terminal.wait_for("F10");
    terminal.send("\u{1b}[21~");
    write(&mut terminal, keyboard, "trời mưa to");
    terminal.send("\r");
    terminal.wait_for("kết thúc");
    terminal.send("\u{11}");
    terminal.send("\u{11}");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);

    let bytes = std::fs::read(the(home, "json")).unwrap();
    let read = reading::session(&bytes).unwrap();
    assert!(!read.entries().is_empty());
    serde_json::from_slice(&bytes).unwrap()
}

#[track_caller]
fn assert_question(question: &Value, disagrees: &Value) {
    assert_eq!(question["positions"].as_array().unwrap().len(), 1);
    assert_eq!(question["positions"][0]["member"], *disagrees);
    assert_eq!(question["positions"][0]["stance"], "disagree");
    assert_eq!(question["positions"][0]["reason"], "mùa khô thiếu nước tưới");
    assert_eq!(question["outcome"]["kind"], "concluded");
    assert_eq!(question["outcome"]["text"], "Chuyển 3 ha sang cây có múi, đắp bờ giữ nước");
    assert_eq!(question["outcome"]["despite"], "mất điện, sẽ hỏi tiếp kỳ sau");
}

#[track_caller]
fn assert_entries(session: &Value) {
    let entries = session["entries"].as_array().unwrap();
    let kinds: Vec<_> =
        entries.iter().map(|entry| entry["event"]["type"].as_str().unwrap()).collect();
    for kind in ["opened", "reopened", "undone", "closed"] {
        assert_eq!(kinds.iter().filter(|told| **told == kind).count(), 1, "{kind}: {kinds:?}");
    }
    assert_eq!(session["fingerprint"], entries.last().unwrap()["digest"]);
}

/// What must stand in the file, whichever way it was typed; times and ids left out.
#[track_caller]
fn assert_as_chaired(session: &Value) {
    let member = |name: &str| {
        let members = session["members"].as_array().unwrap();
        members.iter().find(|member| member["name"] == name).unwrap().clone()
    };
    assert_eq!(session["format"], "chutri/session");
    assert_eq!(session["version"], 1);
    assert_eq!(session["session"]["closed_despite"], "trời mưa to");
    assert!(session["session"]["closed_at"].is_string());
    assert_eq!(session["officers"]["secretary"], member("Lò Thị Hoa")["id"]);
    let absent = member("Hà Thị Thiểm");
    assert_eq!(absent["attendance"]["state"], "excused");
    assert_eq!(absent["attendance"]["reason"], "đưa con đi viện");
    let mai = member("Lương Thị Mai");
    assert_eq!(mai["speeches"], 1);
    assert_question(&session["questions"][0], &mai["id"]);
    assert_eq!(session["questions"][1]["outcome"], Value::Null);
    assert_eq!(session["speeches"].as_array().unwrap().len(), 1);
    assert_eq!(session["participation"]["spoke"], 1);
    assert_entries(session);
}

#[test]
fn a_whole_meeting_typed_with_telex_survives_a_power_cut() {
    let home = home();
    assert_as_chaired(&chair(Sender::new(Method::Telex), home.path()));
}

#[test]
fn a_whole_meeting_typed_with_vni_survives_a_power_cut() {
    let home = home();
    assert_as_chaired(&chair(Sender::new(Method::Vni), home.path()));
}
