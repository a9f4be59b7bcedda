//! What is typed: not empty where something must stand, not endless, nothing unseen in it.

use crate::meeting::attendance::Attendance;
use crate::meeting::member::{LONGEST_NAME, Person};
use crate::meeting::refusal::{Blank, Refusal};

/// The longest text other than a name, in characters.
const LONGEST_TEXT: usize = 20_000;

/// Takes a text that must not be empty.
pub(super) fn written(text: &str, what: Blank) -> Result<String, Refusal> {
    let text = optional(text, what)?;
    if text.is_empty() { Err(Refusal::Empty(what)) } else { Ok(text) }
}

/// Takes a text that may be empty.
pub(super) fn optional(text: &str, what: Blank) -> Result<String, Refusal> {
    let text = text.trim();
    let (most, lines) = match what {
        Blank::Name
        | Blank::Particular
        | Blank::Body
        | Blank::Title
        | Blank::Place
        | Blank::Candidate
        | Blank::Who
        | Blank::Recipient => (LONGEST_NAME, false),
        Blank::Question | Blank::Value => (LONGEST_TEXT, false),
        Blank::Reason
        | Blank::Conclusion
        | Blank::Note
        | Blank::Gist
        | Blank::Proposal
        | Blank::Opinion
        | Blank::Task
        | Blank::Petition
        | Blank::Answer
        | Blank::Remark => (LONGEST_TEXT, true),
    };
    if text.chars().any(|c| is_unseen(c) && !(lines && (c == '\n' || c == '\t'))) {
        return Err(Refusal::ControlCharacter(what));
    }
    if text.chars().nth(most).is_some() {
        return Err(Refusal::TooLong { what, most });
    }
    Ok(text.to_owned())
}

/// Control characters and separators move the cursor, the bidirectional marks make a name read as
/// another, and what has no width makes two names look the same.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Takes a person's particulars.
pub(super) fn person(person: Person) -> Result<Person, Refusal> {
    Ok(Person {
        name: written(&person.name, Blank::Name)?,
        post: optional(&person.post, Blank::Particular)?,
        mark: optional(&person.mark, Blank::Particular)?,
        note: optional(&person.note, Blank::Note)?,
        standing: attendance(person.standing)?,
        class: person.class,
    })
}

/// Takes an attendance; absence with a reason needs the reason.
pub(super) fn attendance(attendance: Attendance) -> Result<Attendance, Refusal> {
    match attendance {
        Attendance::Excused { reason } => {
            Ok(Attendance::Excused { reason: written(&reason, Blank::Reason)? })
        }
        Attendance::Unmarked
        | Attendance::Present
        | Attendance::Unexcused
        | Attendance::Exempt
        | Attendance::Away
        | Attendance::Joined
        | Attendance::Suspended => Ok(attendance),
    }
}
