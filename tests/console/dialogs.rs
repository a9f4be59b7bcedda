//! Dialogs: nothing typed is lost, nothing happens by accident.

use chutri::app::dialog::Layer;
use chutri::app::input::Input;
use chutri::meeting::language::Lang;

use crate::support::console::Console;

#[test]
fn no_hotkey_acts_inside_a_text() {
    let mut console = Console::open(Lang::Vi);
    let before = console.live().desk.record().last_seq();
    console.press("F5").types("kmhxnqs1234?<>");
    assert_eq!(console.live().desk.record().last_seq(), before);
    console.press("Enter");
    assert_eq!(console.meeting().notes[0].text, "kmhxnqs1234?<>");
}

#[test]
fn leaving_a_dialog_keeps_what_was_typed() {
    let mut console = Console::open(Lang::Vi);
    console.press("F5").types("Nhớ hỏi về đường bê tông").press("Esc");
    assert!(console.meeting().notes.is_empty());
    console.press("F5 Enter");
    assert_eq!(console.meeting().notes[0].text, "Nhớ hỏi về đường bê tông");
    console.press("F5");
    let Some(Layer::Prompt(prompt)) = console.app.layers.last() else { panic!("no prompt") };
    assert!(prompt.field.is_blank(), "a draft that was used is gone");
}

#[test]
fn a_pasted_line_end_neither_answers_nor_closes() {
    let mut console = Console::open(Lang::Vi);
    console.press("F10");
    console.app.handle(Input::Paste("\n\n\n".to_owned()));
    console.press("Enter Enter Enter");
    assert!(console.meeting().is_open());
}

#[test]
fn closing_names_what_is_unfinished_and_asks_why() {
    let mut console = Console::open(Lang::En);
    console.press("F10");
    let Some(Layer::Closing(closing)) = console.app.layers.last() else { panic!("no summary") };
    assert!(closing.unfinished.len() > 3);
    console.press("F10").types("storm, everybody goes home").press("Enter");
    assert!(!console.meeting().is_open());
    assert_eq!(console.meeting().closed_despite, "storm, everybody goes home");
    console.press("Space h m Enter Ctrl+Z");
    assert!(!console.meeting().is_open(), "a closed meeting stays closed");
}

#[test]
fn the_palette_finds_an_action_by_its_name_in_either_language() {
    let mut console = Console::open(Lang::Vi);
    console.press("Ctrl+P").types("private").press("Enter").types("chỉ mình tôi").press("Enter");
    assert_eq!(console.meeting().notes[0].audience, chutri::meeting::note::Audience::Chair);
    console.press("Ctrl+P").types("ket luan van de").press("Enter");
    assert!(!console.notice().is_empty(), "it says why that is not possible now");
    assert!(matches!(console.app.layers.last(), Some(Layer::Palette(_))));
}

#[test]
fn a_person_is_added_and_corrected_with_the_same_form() {
    let mut console = Console::open(Lang::Vi);
    let before = console.meeting().members.len();
    console
        .press("F7")
        .types("Quách  Thị   Lan")
        .press("Tab Right Right Tab")
        .types("Phó bí thư huyện ủy");
    console.press("Enter");
    assert_eq!(console.meeting().members.len(), before + 1);
    let added = console.meeting().members.iter().last().unwrap();
    assert_eq!(added.name(), "Quách Thị Lan");
    assert!(added.is_guest());
    assert_eq!(console.selected(), "Quách Thị Lan");
    console.press("F8").types(" Hương").press("Enter");
    assert_eq!(console.selected(), "Quách Thị Lan Hương");
}

#[test]
fn the_meeting_pauses_and_goes_on() {
    let mut console = Console::open(Lang::Vi);
    console.wait(60).press("F9").types("giải lao").press("Enter").wait(600);
    assert_eq!(console.meeting().clock.seconds(console.app.now()), 60);
    console.press("Enter");
    assert!(console.notice().contains("F9") || !console.notice().is_empty());
    console.press("F9").wait(5);
    assert_eq!(console.meeting().clock.seconds(console.app.now()), 65);
}
