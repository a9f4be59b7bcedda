//! The lines about the next meeting: its day and time, a question for it.

use crate::app::dialog::form::{Entry, Flaw, Form, Part};
use crate::app::dialog::prompt::matter;
use crate::app::live::Live;
use crate::meeting::command::Command;
use crate::meeting::task::Source;
use crate::text::{Words, due};

/// Day and time as they stand.
pub(super) fn entries(live: &Live, words: &Words) -> Vec<Entry> {
    let next = &live.meeting().next;
    let day = next.on.map_or_else(String::new, |on| due::day(on, words));
    let hour = next.at.map_or_else(String::new, |at| at.format("%H:%M").to_string());
    vec![Entry::due(Part::Day, &day), Entry::text(Part::Hour, &hour)]
}

pub(super) fn set(form: &Form, live: &Live) -> Result<Command, Flaw> {
    let (day, hour) = (form.text(Part::Day), form.text(Part::Hour));
    let on = match due::read_day(&day, live.today()) {
        _ if day.is_empty() => None,
        Ok(on) => Some(on),
        Err(misread) => return Err(Flaw::Day(Part::Day, misread)),
    };
    let at = match due::read_time(&hour) {
        _ if hour.is_empty() => None,
        Some(at) => Some(at),
        None => return Err(Flaw::Hour),
    };
    Ok(Command::SetNextMeeting { on, at })
}

/// A question with its planned minutes behind a bar, as on the agenda.
pub(super) fn propose(form: &Form, source: &Source) -> Command {
    Command::ProposeQuestion { matter: matter(&form.text(Part::Question)), source: source.clone() }
}
