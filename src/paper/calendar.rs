//! Tasks with their dates and the next meeting, for a calendar.
//!
//! The same session gives the same bytes, and a task keeps its name from meeting to meeting, so that
//! importing the next file changes an entry and does not double it.

use chrono::{DateTime, Duration, FixedOffset, NaiveDateTime, TimeZone as _, Utc};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property, Todo, TodoStatus};

use crate::meeting::document::TaskStatus;
use crate::paper::minutes::{Job, Minutes};
use crate::text::Words;

/// Writes the calendar.
pub fn write(minutes: &Minutes<'_>, words: &Words) -> String {
    let sitting = &minutes.sitting;
    let stamp = sitting.as_of.unwrap_or_default().with_timezone(&Utc);
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//chutri//minutes//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("X-WR-CALNAME", escaped(&sitting.body)));
    for task in minutes.tasks.iter().filter(|task| task.is_given || task.is_old) {
        calendar.push(todo(task, minutes, stamp));
    }
    if let Some(event) = next(minutes, stamp, words) {
        calendar.push(event);
    }
    folded(&calendar.to_string())
}

/// The longest line of a calendar, in octets, its end left out (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// Folds the lines anew: the library lets the last part of a long one grow an octet too long.
fn folded(calendar: &str) -> String {
    let mut folded = String::with_capacity(calendar.len());
    for line in calendar.replace("\r\n ", "").split_terminator("\r\n") {
        let mut taken = 0;
        for letter in line.chars() {
            if taken + letter.len_utf8() > LONGEST {
                folded.push_str("\r\n ");
                taken = 1;
            }
            folded.push(letter);
            taken += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

/// Escapes a line for a property whose text the library does not know to be one.
fn escaped(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

fn todo(task: &Job, minutes: &Minutes<'_>, stamp: DateTime<Utc>) -> Todo {
    let mut todo = Todo::with_uid(&format!("{}-{}@chutri", task.from_session, task.from_task));
    todo.timestamp(stamp).summary(&task.text);
    let mut about = vec![task.owners.join("; ")];
    if task.due_on.is_none() && task.is_given {
        about.push(task.due.clone());
    }
    about.push(task.reason.clone());
    about.retain(|line| !line.is_empty());
    if !about.is_empty() {
        todo.description(&about.join("\n"));
    }
    // What is due at the next meeting is due on its day, once that is known.
    let waits = task.is_given && !task.due.is_empty();
    let due = task.due_on.or_else(|| minutes.next.on.filter(|_| waits));
    if let Some(day) = due {
        todo.due(day);
    }
    match task.status {
        TaskStatus::Done => todo.status(TodoStatus::Completed).percent_complete(100),
        TaskStatus::Dropped => todo.status(TodoStatus::Cancelled),
        TaskStatus::Partly => {
            todo.status(TodoStatus::InProcess);
            todo.percent_complete(u8::try_from(task.percent.unwrap_or_default()).unwrap_or(99))
        }
        TaskStatus::New | TaskStatus::Unreviewed | TaskStatus::NotDone | TaskStatus::CarriedOn => {
            todo.status(TodoStatus::NeedsAction)
        }
    };
    todo.done()
}

/// The next meeting: at its time if that was set, else the whole day; as long as this one was
/// planned.
fn next(minutes: &Minutes<'_>, stamp: DateTime<Utc>, words: &Words) -> Option<Event> {
    let (day, sitting) = (minutes.next.on?, &minutes.sitting);
    let mut event = Event::with_uid(&format!("{}-next@chutri", sitting.session));
    event.timestamp(stamp).summary(&words.table_next_meeting(sitting.body.as_str()));
    if !sitting.place.is_empty() {
        event.location(&sitting.place);
    }
    if !minutes.next.questions.is_empty() {
        event.description(&minutes.next.questions.join("\n"));
    }
    let offset = sitting.opened_at.map(|at| *at.offset());
    match minutes.next.at.zip(offset) {
        None => event.all_day(day),
        Some((time, offset)) => {
            let starts = moment(day.and_time(time), offset);
            let planned = i64::from(minutes.meeting().planned_minutes.max(1));
            let lasts = Duration::minutes(planned);
            event.starts(starts).ends(starts + lasts)
        }
    };
    Some(event.done())
}

/// Returns the moment of a time of day where the meeting is held.
fn moment(local: NaiveDateTime, offset: FixedOffset) -> DateTime<Utc> {
    let at = offset.from_local_datetime(&local).single();
    at.map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc))
}
