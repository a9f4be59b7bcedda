//! Another session's file as a list: its people, and the questions it left.
//!
//! It is read leniently and for these two only, so that a session of a newer edition with more
//! fields still serves; checking a session is the work of the store.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::meeting::attendance::Attendance;
use crate::meeting::member::{Class, Person};
use crate::meeting::question::Matter;
use crate::roster::class;
use crate::roster::complaint::{Complaints, Spot, nothing, quote};
use crate::roster::letters;
use crate::roster::matter;
use crate::roster::namesake::{Clues, tell_apart};
use crate::roster::standing;
use crate::text::name::tidy;

/// What names the format.
const FORMAT: &str = "chutri/session";

/// The latest version that can be read.
const VERSION: u64 = 1;

/// What a session holds for the next one.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Legacy {
    /// The body that met.
    pub body: Option<String>,
    /// Its people, without this meeting's attendance.
    pub people: Vec<Person>,
    /// The questions left open or deferred.
    pub agenda: Vec<Matter>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct File {
    format: Option<String>,
    version: u64,
    session: Head,
    members: Vec<Member>,
    questions: Vec<Question>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Head {
    title: Option<String>,
    body: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Member {
    name: String,
    class: Option<String>,
    post: Option<String>,
    mark: Option<String>,
    note: Option<String>,
    attendance: State,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct State {
    state: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Question {
    title: String,
    minutes: Option<u32>,
    outcome: Option<Ending>,
    removed: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Ending {
    kind: Option<String>,
}

/// A line of a journal.
#[derive(Debug, Deserialize)]
struct Line {
    #[serde(rename = "seq")]
    _seq: u64,
    #[serde(rename = "event")]
    _event: IgnoredAny,
}

/// Says whether a text is JSON rather than a list.
pub(super) fn is_json(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with('{')
        || text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with('{'))
}

/// Reads a session.
pub(super) fn read(text: &str, complaints: &mut Complaints) -> Legacy {
    let file: File = match serde_json::from_str(text) {
        Ok(file) => file,
        Err(error) => {
            tell_broken(text, &error, complaints);
            return Legacy::default();
        }
    };
    if file.format.as_deref() != Some(FORMAT) {
        complaints.error(
            Spot::WHOLE,
            |words| words.roster_json_foreign(),
            |words| words.roster_json_foreign_cure(),
        );
        return Legacy::default();
    }
    if file.version > VERSION {
        complaints.error(
            Spot::WHOLE,
            |words| words.roster_session_newer(file.version),
            |words| words.roster_session_newer_cure(),
        );
        return Legacy::default();
    }
    let mut people: Vec<Person> = file
        .members
        .iter()
        .enumerate()
        .map(|(place, member)| member.person(place, complaints))
        .collect();
    let clues: Vec<Clues> = people.iter().map(|_| Clues::default()).collect();
    tell_apart(&mut people, &clues, true, complaints);
    let agenda = questions(&file.questions, complaints);
    if !agenda.is_empty() {
        let title = file.session.title.as_deref().unwrap_or_default();
        complaints.remark(
            Spot::WHOLE,
            |words| words.roster_session_questions(agenda.len(), quote(title)),
            nothing,
        );
    }
    let body = file.session.body.map(|body| tidy(&body)).filter(|body| !body.is_empty());
    Legacy { body, people, agenda }
}

fn tell_broken(text: &str, error: &serde_json::Error, complaints: &mut Complaints) {
    let first = text.trim_start().lines().next().unwrap_or_default();
    if serde_json::from_str::<Line>(first).is_ok() {
        complaints.error(
            Spot::WHOLE,
            |words| words.roster_journal(),
            |words| words.roster_journal_cure(),
        );
    } else if serde_json::from_str::<IgnoredAny>(text).is_ok() {
        complaints.error(
            Spot::line(error.line()),
            |words| words.roster_json_foreign(),
            |words| words.roster_json_foreign_cure(),
        );
    } else {
        complaints.error(
            Spot::line(error.line()),
            |words| words.roster_json_damaged(),
            |words| words.roster_json_damaged_cure(),
        );
    }
}

impl Member {
    fn person(&self, place: usize, complaints: &mut Complaints) -> Person {
        let at = |field: &str| format!("members[{place}].{field}");
        let name = letters::name(&self.name).unwrap_or_else(|fault| {
            fault.report(&self.name, Spot { line: None, column: &at("name") }, complaints);
            String::new()
        });
        let word = self.class.as_deref().unwrap_or("full");
        let class = class::parse(word).unwrap_or_else(|| {
            complaints.error(
                Spot { line: None, column: &at("class") },
                |words| words.roster_unknown_class(quote(word)),
                |words| words.roster_unknown_class_cure(),
            );
            Class::Full
        });
        let mut cell = |field: &str, value: &Option<String>| {
            let value = value.as_deref().unwrap_or_default();
            letters::cell(value).unwrap_or_else(|fault| {
                fault.report(value, Spot { line: None, column: &at(field) }, complaints);
                String::new()
            })
        };
        let state = self.attendance.state.as_deref().unwrap_or_default();
        Person {
            name,
            class,
            post: cell("post", &self.post),
            mark: cell("mark", &self.mark),
            note: cell("note", &self.note),
            // Who was present or excused then says nothing about today.
            standing: standing::code_of(state).unwrap_or(Attendance::Unmarked),
        }
    }
}

fn questions(questions: &[Question], complaints: &mut Complaints) -> Vec<Matter> {
    let mut agenda = Vec::new();
    for (place, question) in questions.iter().enumerate() {
        let kind = question.outcome.as_ref().map(|ending| ending.kind.as_deref());
        let is_left = matches!(kind, None | Some(Some("deferred")));
        if question.removed || !is_left {
            continue;
        }
        let column = format!("questions[{place}].title");
        let spot = Spot { line: None, column: &column };
        if let Some(title) = matter::title(&question.title, spot, complaints) {
            let minutes = question.minutes.filter(|minutes| matter::MINUTES.contains(minutes));
            agenda.push(Matter { title, minutes, ..Matter::default() });
        }
    }
    agenda
}

#[cfg(test)]
mod tests {
    use super::*;

    const SESSION: &str = r#"{ "format": "chutri/session", "version": 1, "lastly": [1],
        "session": { "title": "Kỳ 2/2026", "body": "Chi bộ  bản Pượn", "language": "vi" },
        "members": [
          { "id": "m1", "name": "Hà Văn Thoại", "class": "full", "post": "Bí thư",
            "attendance": { "state": "present" }, "speeches": 2 },
          { "id": "m2", "name": "Hà Văn Bình", "class": "full", "mark": "1950",
            "attendance": { "state": "exempt" } },
          { "id": "m3", "name": "Hà Văn Bình", "class": "probationary", "mark": "1985",
            "attendance": { "state": "excused", "reason": "ốm" } } ],
        "questions": [
          { "id": "q1", "title": "Xong", "outcome": { "kind": "concluded", "text": "x" } },
          { "id": "q2", "title": "Còn mở", "minutes": 20 },
          { "id": "q3", "title": "Để lại", "outcome": { "kind": "deferred", "text": "x" } },
          { "id": "q4", "title": "Rút", "outcome": { "kind": "withdrawn" } },
          { "id": "q5", "title": "Lại mở", "outcome": null } ],
        "entries": [ { "seq": 1 } ] }"#;

    #[test]
    fn the_people_and_the_questions_left_come_along() {
        let mut complaints = Complaints::about("a.json");
        let legacy = read(SESSION, &mut complaints);
        let remarks = complaints.settle().unwrap();
        assert_eq!(legacy.body.as_deref(), Some("Chi bộ bản Pượn"));
        let standings: Vec<_> =
            legacy.people.iter().map(|person| person.standing.clone()).collect();
        assert_eq!(standings, [Attendance::Unmarked, Attendance::Exempt, Attendance::Unmarked]);
        let marks: Vec<_> = legacy.people.iter().map(|person| person.mark.as_str()).collect();
        assert_eq!(marks, ["", "1950", "1985"]);
        assert_eq!(legacy.people[2].class, Class::Probationary);
        let titles: Vec<_> = legacy.agenda.iter().map(|matter| matter.title.as_str()).collect();
        assert_eq!(titles, ["Còn mở", "Để lại", "Lại mở"]);
        assert_eq!(legacy.agenda[0].minutes, Some(20));
        assert_eq!(remarks.len(), 2, "{remarks:?}");
    }
}
