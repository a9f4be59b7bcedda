//! The console in lines: the same meeting, said instead of shown.

use chutri::meeting::language::Lang;
use chutri::meeting::question::Stance;
use chutri::terminal::plain::Reader;

use crate::console::votes::at_vote;
use crate::support::console::Console;

/// Somebody who hears the console.
struct Listener {
    console: Console,
    reader: Reader,
}

impl Listener {
    fn of(console: Console) -> Self {
        let mut listener = Self { console, reader: Reader::default() };
        listener.hears();
        listener
    }

    /// What is said now.
    fn hears(&mut self) -> String {
        let mut said = Vec::new();
        self.reader.tell(&self.console.app, &mut said).unwrap();
        let said = String::from_utf8(said).unwrap();
        let drawn = |letter: char| matches!(letter, '\u{1b}' | '─'..='╿' | '▀'..='▟');
        assert!(!said.contains(drawn), "nothing of a picture is said:\n{said}");
        said
    }

    /// What is said after a line was typed.
    #[track_caller]
    fn types(&mut self, line: &str) -> String {
        self.reader.take(&mut self.console.app, line);
        self.hears()
    }
}

#[test]
fn a_meeting_is_chaired_in_lines() {
    let mut listener = Listener::of(Console::open(Lang::Vi));
    let said = listener.types("Enter");
    assert!(said.starts_with("* Sang bước: Cử thư ký."), "{said}");
    assert!(said.contains("còn thiếu thư ký") && !said.contains("Vi Văn Nam"), "{said}");
    let said = listener.types("/lo thi hoa");
    assert!(said.contains("› Lò Thị Hoa"), "{said}");
    let said = listener.types("b");
    assert!(said.contains("Cử Lò Thị Hoa làm gì?") && said.contains("1. › Thư ký"), "{said}");
    let said = listener.types("1");
    assert!(said.starts_with("* Đã cử đồng chí Lò Thị Hoa làm Thư ký."), "{said}");
    listener.types("Enter");
    let said = listener.types("P");
    assert!(said.contains("14/14"), "{said}");
    assert_eq!(listener.console.meeting().figures().unmarked, 0);
}

#[test]
fn in_a_text_the_line_is_the_text_and_a_colon_makes_it_a_key() {
    let mut listener = Listener::of(Console::open(Lang::En));
    listener.types("F5");
    listener.types("1");
    assert_eq!(listener.console.meeting().notes[0].text, "1", "a number is a text there");
    listener.types("f5");
    listener.console.types("half a thought");
    let said = listener.types(":esc");
    assert_eq!(listener.console.meeting().notes.len(), 1);
    listener.types("F5");
    let said = listener.types("") + &said;
    assert_eq!(listener.console.meeting().notes[1].text, "half a thought", "{said}");
}

#[test]
fn what_can_be_done_is_listed_and_chosen_by_its_number() {
    let mut listener = Listener::of(Console::open(Lang::En));
    let said = listener.types("?");
    let line = said.lines().find(|line| line.contains("Note for the minutes")).unwrap();
    let (number, _) = line.split_once('.').unwrap();
    assert!(!said.contains("Redo"), "what cannot be done now is not offered:\n{said}");
    listener.types(number);
    listener.types("From the list");
    assert_eq!(listener.console.meeting().notes[0].text, "From the list");
    let said = listener.types("99");
    assert!(said.starts_with("* Nothing was listed under this number"), "{said}");
}

#[test]
fn a_command_is_found_by_a_part_of_its_name() {
    let mut listener = Listener::of(Console::open(Lang::En));
    let said = listener.types("private");
    assert!(said.contains("1. › F6 Private note"), "{said}");
    listener.types("");
    listener.types("only for me");
    assert_eq!(listener.console.meeting().notes[0].text, "only for me");
}

#[test]
fn a_vote_is_taken_in_lines() {
    let mut listener = Listener::of(at_vote(chutri::meeting::ballot::Way::RollCall, Lang::Vi));
    listener.types("p");
    listener.types("");
    let before = listener.console.meeting().balloting().unwrap().called.len();
    listener.types(":1");
    listener.types(":2");
    let called = &listener.console.meeting().balloting().unwrap().called;
    assert_eq!(called.len(), before + 2);
}

#[test]
fn a_digit_is_a_position_behind_a_colon_and_a_choice_without_one() {
    let mut listener = Listener::of(Console::open(Lang::Vi));
    for line in ["Enter", ":Enter", "hết giờ", "P", "q", "/mai", ":2"] {
        listener.types(line);
    }
    let question = listener.console.meeting().open_question().unwrap();
    assert_eq!(question.positions.len(), 1);
    assert_eq!(question.positions[0].stance, Stance::Disagree);
    let before = listener.console.live().desk.record().last_seq();
    listener.types("");
    listener.types("3");
    assert_eq!(listener.console.live().desk.record().last_seq(), before, "a choice is no key");
}

#[test]
fn every_screen_can_be_heard() {
    for lang in [Lang::Vi, Lang::En] {
        let mut listener = Listener::of(Console::begin(lang, "plain", |_| ()));
        let said = listener.types("");
        assert!(said.contains("1. ") && said.contains("chutri"), "{said}");
        for line in [":?", ":F11", ":X", ":F10", ":F7", ":K", ":j", ":p", ":S"] {
            let mut listener = Listener::of(Console::open(lang));
            assert!(listener.types(line).lines().count() > 1, "{line}");
        }
    }
}
