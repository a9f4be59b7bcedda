//! Notes.

use chutri::meeting::command::Command;
use chutri::meeting::event::Event;
use chutri::meeting::note::{About, Audience};
use chutri::meeting::refusal::{Blank, Refusal, Thing};

use crate::support::fixture::{id, n, pause, q};
use crate::support::given::{at, given};

fn note(about: About, text: &str) -> Command {
    Command::AddNote { about, audience: Audience::Chair, text: text.to_owned() }
}

#[test]
fn a_note_keeps_what_it_is_about_who_may_read_it_and_when() {
    let given = given([]).at(70).when(note(About::Question(q(2)), " hỏi lại xã "));
    let given = given.then(Event::NoteAdded {
        note: n(1),
        about: About::Question(q(2)),
        audience: Audience::Chair,
        text: "hỏi lại xã".to_owned(),
    });
    assert_eq!(given.meeting().notes[0].at, at(70));
}

#[test]
fn a_note_may_have_lines_and_be_written_in_a_break() {
    given([pause("giải lao"), note(About::Meeting, "một\n\thai")]);
}

#[test]
fn a_note_is_about_something_that_is_there_and_says_something() {
    given([Command::RemoveQuestion { question: q(2) }])
        .when(note(About::Question(q(9)), "?"))
        .refused(Refusal::Unknown(Thing::Question))
        .when(note(About::Question(q(2)), "đã rút"))
        .refused(Refusal::Unknown(Thing::Question))
        .when(note(About::Step(id("nowhere")), "?"))
        .refused(Refusal::Unknown(Thing::Step))
        .and(note(About::Step(id("roll")), "thiếu hai"))
        .when(note(About::Meeting, " \n "))
        .refused(Refusal::Empty(Blank::Note))
        .when(note(About::Meeting, "a\u{7}"))
        .refused(Refusal::ControlCharacter(Blank::Note))
        .when(note(About::Meeting, &"a".repeat(20_001)))
        .refused(Refusal::TooLong { what: Blank::Note, most: 20_000 });
}
