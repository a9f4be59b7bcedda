//! The lines of a task: what, who, by when; and how far one of last time came.

use crate::app::dialog::form::pick::{From, Pick};
use crate::app::dialog::form::{Entry, Flaw, Form, Part};
use crate::app::dialog::topic::Finding;
use crate::app::live::{Focus, Live};
use crate::meeting::command::Command;
use crate::meeting::id::TaskId;
use crate::meeting::procedure::Activity;
use crate::meeting::task::{Assignment, Due, Progress, Source, Who};
use crate::text::{Words, due};

fn lines(text: &str, owners: Vec<Who>, due: &str) -> Vec<Entry> {
    vec![
        Entry::text(Part::Task, text),
        Entry::people(Part::Owners, Pick::with(owners, true, From::Members)),
        Entry::due(Part::Due, due),
    ]
}

fn shown(due: Option<Due>, words: &Words) -> String {
    due.map_or_else(String::new, |due| due::said(due, words))
}

/// A new task: for the selected person, with the text of what it comes from.
pub(super) fn new(source: Option<&Source>, live: &Live) -> Vec<Entry> {
    let text = source.map_or_else(String::new, |source| live.text_of(source));
    // What was said by somebody is rarely for whoever happens to be selected.
    let meant = source.is_none()
        || live.people.is_holding() && live.focus == Focus::People
        || live.activity() == Activity::Tasks;
    let selected = live.selected().filter(|_| meant);
    let member = selected.and_then(|id| live.meeting().members.get(id));
    let owner = member.filter(|member| !member.is_guest()).map(|member| Who::Member(member.id));
    lines(&text, owner.into_iter().collect(), "")
}

/// A task as it stands.
pub(super) fn known(id: TaskId, live: &Live, words: &Words) -> Vec<Entry> {
    let task = live.meeting().task(id).map(|task| task.assignment.clone()).unwrap_or_default();
    lines(&task.text, task.owners, &shown(task.due, words))
}

fn assignment(form: &Form, source: Source, live: &Live) -> Result<Assignment, Flaw> {
    Ok(Assignment {
        text: form.text(Part::Task),
        owners: form.people(Part::Owners),
        due: form.due(Part::Due, live.today())?,
        source,
    })
}

pub(super) fn assign(form: &Form, source: Option<&Source>, live: &Live) -> Result<Command, Flaw> {
    let source = source.cloned().unwrap_or_else(|| live.here());
    Ok(Command::AssignTask { assignment: assignment(form, source, live)? })
}

pub(super) fn change(form: &Form, id: TaskId, live: &Live) -> Result<Command, Flaw> {
    let task = live.meeting().task(id);
    let source = task.map(|task| task.assignment.source.clone()).unwrap_or_default();
    // A date that has passed since is no mistake while it is left as it stands.
    let stands = task.and_then(|task| task.assignment.due);
    let assignment = match assignment(form, source.clone(), live) {
        Err(Flaw::Day(..)) if form.is_untouched(Part::Due) => Assignment {
            text: form.text(Part::Task),
            owners: form.people(Part::Owners),
            due: stands,
            source,
        },
        assignment => assignment?,
    };
    Ok(Command::ChangeTask { task: id, assignment })
}

/// What has to be typed to report on a task.
pub(super) fn review(id: TaskId, finding: Finding, live: &Live) -> Vec<Entry> {
    let before = live.meeting().task(id).and_then(|task| task.progress.as_ref());
    let reason = match before {
        Some(Progress::NotDone { reason } | Progress::Dropped { reason }) => reason.as_str(),
        _ => "",
    };
    vec![match finding {
        Finding::Partly => {
            let percent = before.and_then(|progress| match progress {
                Progress::Partly { percent } => Some(percent.to_string()),
                _ => None,
            });
            Entry::text(Part::Percent, &percent.unwrap_or_default())
        }
        Finding::NotDone | Finding::Dropped => Entry::text(Part::Reason, reason),
        Finding::CarriedOn => Entry::due(Part::Due, ""),
    }]
}

pub(super) fn report(
    form: &Form,
    id: TaskId,
    finding: Finding,
    live: &Live,
) -> Result<Command, Flaw> {
    let progress = match finding {
        Finding::Partly => {
            let typed = form.text(Part::Percent);
            let typed = typed.trim_end_matches('%').trim_end();
            // What is no number is out of range too, and told so.
            Progress::Partly { percent: typed.parse().unwrap_or(0) }
        }
        Finding::NotDone => Progress::NotDone { reason: form.text(Part::Reason) },
        Finding::Dropped => Progress::Dropped { reason: form.text(Part::Reason) },
        Finding::CarriedOn => Progress::CarriedOn { due: form.due(Part::Due, live.today())? },
    };
    Ok(Command::ReviewTask { task: id, progress })
}
