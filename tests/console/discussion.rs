//! Discussing a question to its outcome.

use chutri::meeting::language::Lang;
use chutri::meeting::question::{OutcomeKind, Stance};

use crate::support::console::Console;

/// At the discussion, everybody present.
fn discussing() -> Console {
    let mut console = Console::open(Lang::Vi);
    console.press("Enter / ").types("hoa").press("Enter b 1 Enter P Enter");
    let discuss = console.meeting().steps.iter().position(|run| run.id.0 == "discussion").unwrap();
    let here = console.meeting().steps.iter().position(|run| run.id.0 == "dues").unwrap();
    console.press("Tab Tab");
    for _ in here..discuss {
        console.press("Down");
    }
    console.press("Enter q");
    assert!(console.meeting().open_question().is_some(), "{}", console.notice());
    console
}

fn heard(console: &Console) -> usize {
    console.meeting().open_question().unwrap().heard.len()
}

#[test]
fn space_gives_the_floor_to_the_longest_silent_and_stops_them() {
    let mut console = discussing();
    let first = console.selected().to_owned();
    console.press("Space").wait(65);
    let speech = console.meeting().speaking().unwrap().member;
    assert_eq!(console.meeting().members.get(speech).unwrap().name(), first);
    console.press("Space");
    assert!(console.meeting().speaking().is_none());
    assert_eq!(console.meeting().members.get(speech).unwrap().seconds, 65);
    assert_ne!(console.selected(), first, "the next silent person is at the head");
}

#[test]
fn while_somebody_speaks_a_stance_is_theirs() {
    let mut console = discussing();
    console.press("Space Down Down 2 l").types("chưa có nước tưới").press("Enter");
    let question = console.meeting().open_question().unwrap();
    let speaker = console.meeting().speaking().unwrap().member;
    let held = question.position_of(speaker).unwrap();
    assert_eq!((held.stance, held.reason.as_str()), (Stance::Disagree, "chưa có nước tưới"));
}

#[test]
fn what_happened_is_told_in_a_sentence_with_how_to_undo_it() {
    let mut console = discussing();
    console.press("/").types("sen").press("Enter Space");
    assert_eq!(console.notice(), "Mời đồng chí Phạm Thị Sen phát biểu. Ctrl+Z hoàn tác.");
    console.press("1");
    let told = "Đồng chí Phạm Thị Sen: nhất trí. Bấm l để ghi lý do. Ctrl+Z hoàn tác.";
    assert_eq!(console.notice().to_lowercase(), told.to_lowercase());
    console.press(">");
    let told = "Thêm 1 phút cho đồng chí Phạm Thị Sen. Ctrl+Z hoàn tác.";
    assert_eq!(console.notice(), told);
    console.wait(95).press("Space");
    assert!(console.notice().starts_with("Đồng chí Phạm Thị Sen nói xong, 1 phút 35"));
}

#[test]
fn inviting_is_not_speaking_and_neither_is_a_pass() {
    let mut console = discussing();
    let silent = console.meeting().participation(console.meeting().open_question()).silent();
    console.press("m");
    assert_eq!(heard(&console), 0);
    assert_eq!(console.meeting().participation(console.meeting().open_question()).invited, 1);
    console.press("4");
    let now = console.meeting().participation(console.meeting().open_question());
    assert_eq!((now.silent(), now.spoke, now.passed), (silent - 1, 0, 1));
}

#[test]
fn a_question_with_silent_members_asks_before_it_ends() {
    let mut console = discussing();
    console.press("Space Space k 1").types("Nhất trí trồng bưởi").press("Enter");
    assert!(console.meeting().open_question().is_some(), "somebody has not been heard");
    console.types("hết giờ").press("Enter");
    assert!(console.meeting().open_question().is_none());
    let outcome = console.meeting().agenda().next().unwrap().outcome().unwrap();
    assert_eq!(outcome.kind, OutcomeKind::Concluded);
    assert_eq!(outcome.despite, "hết giờ");
}

#[test]
fn the_queue_is_served_before_the_silent() {
    let mut console = discussing();
    console.press("/").types("xuyến").press("Enter h n");
    let speaking = console.meeting().speaking().unwrap().member;
    assert_eq!(console.meeting().members.get(speaking).unwrap().name(), "Vi Thị Xuyến");
    assert!(console.meeting().requests.is_empty());
}

#[test]
fn a_mistaken_floor_is_taken_back() {
    let mut console = discussing();
    let first = console.selected().to_owned();
    console.press("Space z");
    assert_eq!(heard(&console), 0);
    assert_eq!(console.selected(), first);
}

#[test]
fn undo_takes_the_last_thing_back_and_redo_restores_it() {
    let mut console = discussing();
    console.press("Space").wait(30).press("Space");
    let meeting = console.meeting().clone();
    console.press("1 Ctrl+Z");
    assert_eq!(*console.meeting(), meeting);
    console.press("Ctrl+Y");
    assert_ne!(*console.meeting(), meeting);
}

#[test]
fn enter_goes_from_question_to_question_and_then_on() {
    let mut console = discussing();
    console.press("k 2 Enter Enter");
    let open = console.meeting().open_question().unwrap().id;
    assert_eq!(console.meeting().agenda_number(open), Some(2));
    console.press("k 2 Enter Enter");
    assert!(console.meeting().open_question().is_none(), "no settled question is opened again");
    assert_ne!(console.step(), "discussion");
}

#[test]
fn a_step_that_lacks_something_can_be_passed_with_a_reason() {
    let mut console = Console::open(Lang::En);
    console.press("Enter Enter");
    assert_eq!(console.step(), "secretary", "no secretary yet");
    console.types("nobody is willing").press("Enter");
    assert_eq!(console.step(), "roll-call");
    let passed = console.meeting().steps.iter().find(|run| run.id.0 == "secretary").unwrap();
    assert_eq!(passed.reason, "nobody is willing");
    assert_eq!(passed.lacking.len(), 1);
}
