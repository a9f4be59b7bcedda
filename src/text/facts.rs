//! What stands in the open fields of a procedure's sentences, taken from the meeting as it is now.
//!
//! [`crate::text::script`] reads the sentences; this only answers. An answer that is not known yet
//! is empty.

mod vote;
mod work;

use chrono::{Datelike as _, Months};

use crate::meeting::Meeting;
use crate::meeting::attendance::{Attendance, AttendanceKind};
use crate::meeting::clock::Stamp;
use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Member};
use crate::meeting::procedure::field::Field;
use crate::meeting::procedure::{Activity, Fraction};
use crate::meeting::question::Question;
use crate::text::Words;
use crate::text::date;
use crate::text::duration;
use crate::text::script::FieldRef;

/// How many names are read out before the rest is only counted.
const MOST_NAMES: usize = 20;
/// How many of the silent are named.
const MOST_SILENT: usize = 3;

/// Returns what stands in a field of a sentence at `now`, in the language of `words`.
pub fn answer(field: FieldRef<'_>, meeting: &Meeting, now: Stamp, words: &Words) -> String {
    match field {
        FieldRef::Item { step, item } => {
            let run = meeting.steps.iter().find(|run| run.id.0 == step);
            run.and_then(|run| run.items.get(item)).cloned().unwrap_or_default()
        }
        FieldRef::Field(field) => {
            told(field, meeting, now, words).unwrap_or_else(|| counted(field, meeting).to_string())
        }
    }
}

/// Answers the fields that are words; `None` for those that are counts.
fn told(field: Field, meeting: &Meeting, now: Stamp, words: &Words) -> Option<String> {
    let officers = &meeting.officers;
    // Between two questions the chair is about to open the next.
    let question = meeting.open_question().or_else(|| next_discussed(meeting));
    Some(match field {
        Field::Body => meeting.body.clone(),
        Field::Title => meeting.title.clone(),
        Field::Place => meeting.place.clone(),
        Field::Time => date::time_said(now, words),
        Field::Month => day(meeting, now).month().to_string(),
        Field::NextMonth => month(day(meeting, now).checked_add_months(Months::new(1))),
        Field::LastMonth => month(day(meeting, now).checked_sub_months(Months::new(1))),
        Field::Year => day(meeting, now).year().to_string(),
        Field::Chair => name(officers.chair, meeting),
        Field::Secretary => name(officers.secretary, meeting),
        Field::Observer => name(officers.observer, meeting),
        Field::Speaker => name(meeting.speaking().map(|speech| speech.member), meeting),
        Field::ExcusedNames => absent(AttendanceKind::Excused, meeting, words),
        Field::UnexcusedNames => absent(AttendanceKind::Unexcused, meeting, words),
        Field::Guests => {
            let guest = |member: &&Member| member.is_guest() && member.presence.is_here();
            let said = |member: &Member| aside(member.name(), &member.person.post);
            names(meeting.figures().guests, meeting.members.iter().filter(guest), said, words)
        }
        Field::Questions => questions(meeting, words),
        Field::Question => question.map(|open| open.matter.title.clone()).unwrap_or_default(),
        Field::QuestionNumber => question
            .and_then(|open| meeting.agenda_number(open.id))
            .map_or_else(String::new, |number| number.to_string()),
        Field::Silent => {
            let silent = meeting.silent(meeting.open_question()).take(MOST_SILENT);
            silent.map(Member::name).collect::<Vec<_>>().join(", ")
        }
        Field::Elapsed => duration::about(meeting.clock.seconds(now), words),
        Field::VoteText
        | Field::VoteFor
        | Field::VoteAgainst
        | Field::VoteOther
        | Field::VoteBase
        | Field::VoteNeeded
        | Field::VotePercent
        | Field::VoteResult => vote::told(field, meeting, words),
        Field::Tasks
        | Field::WithoutTask
        | Field::PendingPetitions
        | Field::Score
        | Field::Grade
        | Field::DraftedScore
        | Field::NextMeeting => work::told(field, meeting, words),
        Field::TaskCount
        | Field::WithoutTaskCount
        | Field::OldTaskCount
        | Field::OldTasksDone
        | Field::PetitionCount
        | Field::PetitionsAnswered
        | Field::PetitionsForwarded
        | Field::RemarksCount => work::counted(field, meeting).to_string(),
        Field::Total
        | Field::Full
        | Field::Probationary
        | Field::Present
        | Field::Absent
        | Field::Excused
        | Field::Unexcused
        | Field::Exempt
        | Field::Away
        | Field::Base
        | Field::Majority
        | Field::TwoThirds
        | Field::QuestionCount
        | Field::SilentCount
        | Field::Spoke => return None,
    })
}

/// Answers the fields that are counts; 0 for any other.
fn counted(field: Field, meeting: &Meeting) -> u32 {
    let figures = meeting.figures();
    match field {
        Field::Total => figures.total,
        Field::Full => figures.full,
        Field::Probationary => figures.probationary,
        Field::Present => figures.present,
        Field::Absent => figures.absent(),
        Field::Excused => figures.excused,
        Field::Unexcused => figures.unexcused,
        Field::Exempt => figures.exempt,
        Field::Away => figures.away,
        Field::Base => figures.base,
        Field::Majority => share(1, 2).needed(figures.base, true),
        Field::TwoThirds => share(2, 3).needed(figures.base, false),
        Field::QuestionCount => questions_here(meeting).count() as u32,
        Field::SilentCount => meeting.participation(meeting.open_question()).silent(),
        Field::Spoke => meeting.participation(meeting.open_question()).spoke,
        _ => 0,
    }
}

/// Returns the question that is opened next, where questions are discussed.
fn next_discussed(meeting: &Meeting) -> Option<&Question> {
    meeting.current().filter(|(_, step)| step.activity == Activity::Discuss)?;
    meeting.next_question()
}

/// Goes through the questions the step the meeting is at is about.
fn questions_here(meeting: &Meeting) -> impl Iterator<Item = &Question> {
    let step = meeting.current().map(|(_, step)| step);
    let own = step.map(|step| meeting.questions_of(step));
    let all = step.is_none().then(|| meeting.agenda());
    own.into_iter().flatten().chain(all.into_iter().flatten())
}

/// Lists the questions by their numbers, under the steps that take them up where there are several.
fn questions(meeting: &Meeting, words: &Words) -> String {
    let mut lines = Vec::new();
    let mut under = None;
    for question in questions_here(meeting) {
        let taker = meeting.taker_of(question);
        if let Some(step) = taker.filter(|step| under != Some(&step.id)) {
            under = Some(&step.id);
            lines.push(format!("{}:", step.title.get(words.lang())));
        }
        let number = meeting.agenda_number(question.id).unwrap_or_default();
        lines.push(format!("{number}. {}", question.matter.title));
    }
    lines.join("\n")
}

/// Returns the day the meeting is held on.
fn day(meeting: &Meeting, now: Stamp) -> chrono::NaiveDate {
    meeting.opened_at.unwrap_or(now).date_naive()
}

fn month(day: Option<chrono::NaiveDate>) -> String {
    day.map_or_else(String::new, |day| day.month().to_string())
}

fn share(numerator: u32, denominator: u32) -> Fraction {
    let denominator = std::num::NonZeroU32::new(denominator).unwrap_or(std::num::NonZeroU32::MIN);
    Fraction { numerator, denominator }
}

fn name(member: Option<MemberId>, meeting: &Meeting) -> String {
    let member = member.and_then(|id| meeting.members.get(id));
    member.map_or_else(String::new, |member| member.name().to_owned())
}

/// Names the members marked so, with their reasons.
fn absent(kind: AttendanceKind, meeting: &Meeting, words: &Words) -> String {
    let tally = meeting.members.tally();
    let count = tally.marked(Class::Full, kind) + tally.marked(Class::Probationary, kind);
    let marked = |member: &&Member| !member.is_guest() && member.presence.attendance.kind() == kind;
    let said = |member: &Member| match &member.presence.attendance {
        Attendance::Excused { reason } => aside(member.name(), reason),
        _ => member.name().to_owned(),
    };
    names(count, meeting.members.iter().filter(marked), said, words)
}

/// Says something and, in brackets, what belongs to it.
fn aside(said: &str, more: &str) -> String {
    if more.is_empty() { said.to_owned() } else { format!("{said} ({more})") }
}

/// Names people, `count` of them; looks no further once all are found.
fn names<'a>(
    count: u32,
    people: impl Iterator<Item = &'a Member>,
    said: impl Fn(&Member) -> String,
    words: &Words,
) -> String {
    let count = count as usize;
    let mut named: Vec<_> = people.take(count.min(MOST_NAMES)).map(said).collect();
    if count > named.len() {
        named.push(words.fact_more_people(count - named.len()));
    }
    named.join(", ")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::meeting::event::{Event, Opening};
    use crate::meeting::language::Lang;
    use crate::meeting::member::Person;
    use crate::meeting::procedure::Procedure;
    use crate::meeting::question::Matter;
    use crate::text::script::fill;

    pub(super) fn at(minute: u32) -> Stamp {
        format!("2026-12-03T19:{minute:02}:00+07:00").parse().unwrap()
    }

    pub(super) fn meeting(people: &[(&str, Class, &str)]) -> Meeting {
        held(people, Procedure::blank())
    }

    pub(super) fn held(people: &[(&str, Class, &str)], procedure: Procedure) -> Meeting {
        let mut meeting = Meeting::default();
        let person = |(name, class, post): &(&str, Class, &str)| Person {
            name: (*name).into(),
            class: *class,
            post: (*post).into(),
            ..Person::default()
        };
        meeting.apply(
            at(0),
            &Event::Opened(Box::new(Opening {
                session: "s".into(),
                body: "Chi bộ bản Pượn".into(),
                title: "Sinh hoạt".into(),
                place: String::new(),
                language: Lang::Vi,
                planned_minutes: 120,
                procedure: Arc::new(procedure),
                people: people.iter().map(person).collect(),
                agenda: ["Cam", "Đường"]
                    .map(|title| Matter { title: title.into(), ..Matter::default() })
                    .into(),
                chair: Some(MemberId::from_index(0)),
                carried: crate::meeting::carried::Carried::default(),
                practice: false,
            })),
        );
        meeting
    }

    #[track_caller]
    pub(super) fn check(meeting: &Meeting, lang: Lang, template: &str, expected: &str) {
        let words = Words::load(lang);
        let mut answer = |field: FieldRef<'_>| answer(field, meeting, at(30), &words);
        assert_eq!(fill(template, &mut answer), expected);
    }

    #[test]
    fn a_sentence_is_filled_from_the_meeting() {
        let guest = ("Trần Thị Bé", Class::Guest, "Huyện ủy viên");
        let mut meeting =
            meeting(&[("Hà Văn Bình", Class::Full, ""), ("Vi Văn Nam", Class::Full, ""), guest]);
        let mark = |index, attendance| Event::AttendanceMarked {
            member: MemberId::from_index(index),
            attendance,
            late: false,
        };
        meeting.apply(at(1), &mark(0, Attendance::Present));
        meeting.apply(at(1), &mark(1, Attendance::Excused { reason: "ốm".into() }));
        meeting.apply(at(1), &mark(2, Attendance::Present));
        check(&meeting, Lang::Vi, "{chair}, {present}/{total}", "Hà Văn Bình, 1/2");
        check(&meeting, Lang::Vi, "{excused_names}", "Vi Văn Nam (ốm)");
        check(&meeting, Lang::Vi, "{guests}", "Trần Thị Bé (Huyện ủy viên)");
        check(&meeting, Lang::Vi, "{month} {next_month} {last_month} {year}", "12 1 11 2026");
        check(&meeting, Lang::En, "{questions}", "1. Cam\n2. Đường");
        check(&meeting, Lang::En, "{secretary} {question} {question_number}", "… … …");
        check(&meeting, Lang::En, "{time}", "19:30");
        check(&meeting, Lang::En, "{item:roll.apologies}", "…");
    }

    #[test]
    fn majorities_are_counted_on_the_base() {
        let mut meeting = meeting(&[("A", Class::Full, ""); 20]);
        meeting.apply(at(1), &Event::RestMarked { attendance: Attendance::Present });
        check(&meeting, Lang::Vi, "{base} {majority} {two_thirds}", "0 1 1");
        let mut rules = meeting.procedure.rules.clone();
        rules.base.classes = vec![Class::Full];
        meeting.procedure = Arc::new(Procedure { rules, ..Procedure::blank() });
        check(&meeting, Lang::Vi, "{base} {majority} {two_thirds}", "20 11 14");
    }

    #[test]
    fn a_long_list_of_names_ends_in_a_count() {
        let mut meeting = meeting(&[("A", Class::Full, ""); 23]);
        meeting.apply(at(1), &Event::RestMarked { attendance: Attendance::Unexcused });
        let names = "A, ".repeat(20);
        check(&meeting, Lang::Vi, "{unexcused_names}", &format!("{names}và 3 người nữa"));
        check(&meeting, Lang::En, "{unexcused_names}", &format!("{names}and 3 more"));
    }
}
