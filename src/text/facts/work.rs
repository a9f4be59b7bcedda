//! What a sentence says of tasks, petitions, the score and the next meeting.

use chrono::{NaiveTime, Timelike as _};

use crate::meeting::Meeting;
use crate::meeting::member::Member;
use crate::meeting::petition::{Petition, Settlement};
use crate::meeting::procedure::field::Field;
use crate::meeting::task::{Due, Progress, Task, Who};
use crate::text::Words;
use crate::text::date;
use crate::text::facts::names;

/// How many tasks or petitions are read out before the rest is only counted.
const MOST: usize = 20;

/// What stands where somebody or a day is still missing.
const MISSING: &str = "…";

/// Answers the fields that are words; empty for what is not known yet.
pub(super) fn told(field: Field, meeting: &Meeting, words: &Words) -> String {
    let scoring = &meeting.scoring;
    let adopted = scoring.adopted.as_ref().map(|adopted| &adopted.score);
    match field {
        Field::Tasks => {
            let tasks = meeting.tasks().filter(|task| task.is_given());
            listed(tasks, |each| task(each, meeting, words), "\n", words)
        }
        Field::WithoutTask => without_task(meeting, words),
        Field::PendingPetitions => {
            let pending = petitions(meeting).filter(|each| each.is_pending());
            let said = |each: &Petition| {
                format!("{}: {}", who(&each.plea.who, meeting), each.plea.text)
            };
            listed(pending, said, "; ", words)
        }
        Field::Score => adopted.map(|score| score.total.to_string()).unwrap_or_default(),
        Field::DraftedScore => {
            scoring.drafted.as_ref().map(|score| score.total.to_string()).unwrap_or_default()
        }
        Field::Grade => {
            let sheet = meeting.procedure.sheet.as_ref();
            let grade = adopted.and_then(|score| {
                sheet?.grades.iter().find(|grade| grade.id == score.grade)
            });
            grade.map(|grade| grade.title.get(words.lang()).to_owned()).unwrap_or_default()
        }
        Field::NextMeeting => next_meeting(meeting, words),
        _ => String::new(),
    }
}

/// Answers the fields that are counts; 0 for any other.
pub(super) fn counted(field: Field, meeting: &Meeting) -> usize {
    let old = || meeting.tasks().filter(|task| task.is_old());
    let settled = |answer| {
        petitions(meeting)
            .filter(move |each| each.settlement.as_ref().map(Settlement::is_answer) == Some(answer))
    };
    match field {
        Field::TaskCount => meeting.tasks().filter(|task| task.is_given()).count(),
        Field::WithoutTaskCount => meeting.without_task() as usize,
        Field::OldTaskCount => old().count(),
        Field::OldTasksDone => {
            old().filter(|task| matches!(task.progress, Some(Progress::Done))).count()
        }
        Field::PetitionCount => meeting.petitions.len(),
        Field::PetitionsAnswered => settled(true).count(),
        Field::PetitionsForwarded => settled(false).count(),
        Field::RemarksCount => meeting.remarks.len(),
        _ => 0,
    }
}

fn petitions(meeting: &Meeting) -> impl Iterator<Item = &Petition> {
    meeting.petitions.iter().map(AsRef::as_ref)
}

/// Says things one after the other, `between` them; says that there is none rather than nothing.
fn listed<T>(
    mut things: impl Iterator<Item = T>,
    said: impl Fn(T) -> String,
    between: &str,
    words: &Words,
) -> String {
    let mut lines: Vec<_> = things.by_ref().take(MOST).map(said).collect();
    let more = things.count();
    if more > 0 {
        lines.push(words.fact_more(more));
    }
    if lines.is_empty() { words.fact_none() } else { lines.join(between) }
}

fn task(task: &Task, meeting: &Meeting, words: &Words) -> String {
    let owners: Vec<_> = task.assignment.owners.iter().map(|owner| who(owner, meeting)).collect();
    let owners = if owners.is_empty() { MISSING.to_owned() } else { owners.join(", ") };
    let due = match task.due() {
        Some(Due::On(day)) => date::short(day, words),
        Some(Due::NextMeeting) => words.fact_next_meeting(),
        None => MISSING.to_owned(),
    };
    format!("{owners}: {}, {due}", task.assignment.text)
}

fn who(who: &Who, meeting: &Meeting) -> String {
    match who {
        Who::Member(id) => meeting.members.get(*id).map(Member::name).unwrap_or_default().to_owned(),
        Who::Name(name) => name.clone(),
    }
}

fn without_task(meeting: &Meeting, words: &Words) -> String {
    let count = meeting.without_task();
    if count == 0 {
        return words.fact_none();
    }
    let idle = |member: &&Member| {
        !member.is_guest() && member.tasks == 0 && member.presence.attendance.is_expected()
    };
    names(count, meeting.members.iter().filter(idle), |member| member.name().to_owned(), words)
}

fn next_meeting(meeting: &Meeting, words: &Words) -> String {
    let day = meeting.next.on.map(|day| date::full(day, words));
    let time = meeting.next.at.map(|time| time_of_day(time, words));
    match (day, time) {
        (Some(day), Some(time)) => words.fact_day_and_time(time, day),
        (day, time) => day.or(time).unwrap_or_default(),
    }
}

/// Says a time of day as [`date::time_said`] does, where there is no day to it.
fn time_of_day(time: NaiveTime, words: &Words) -> String {
    match time.minute() {
        0 => words.text_hour(time.hour()),
        minute => words.text_time(time.hour(), format!("{minute:02}")),
    }
}
