//! A task over the meetings: when it was given, what each found of it.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::live::Live;
use crate::meeting::id::TaskId;
use crate::meeting::task::{Progress, Task};
use crate::text::label::Label as _;
use crate::text::{date, due};
use crate::view::kit::{Canvas, Dialog, Page, wrap};
use crate::view::look::Look;

/// Draws the history from its `top`-th line on.
pub(crate) fn draw(
    (id, top): (TaskId, usize),
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let Some(live) = app.live() else { return };
    let Some(task) = live.meeting().task(id) else { return };
    let cells = Dialog::cells(area);
    let dialog = Dialog {
        title: Line::from(Span::styled(look.words.work_act_history(), look.theme.title)),
        hint: Line::from(look.muted(look.words.screen_hint_scroll())),
        wide: cells,
    };
    Page { lines: lines(task, live, look, cells), top }.draw(dialog, look, area, canvas);
}

fn lines<'a>(task: &Task, live: &Live, look: &Look<'_>, cells: usize) -> Vec<Line<'a>> {
    let (words, theme) = (look.words, look.theme);
    let mut told = vec![(task.assignment.text.clone(), theme.title)];
    let owners: Vec<_> = task.assignment.owners.iter().map(|who| live.who(who)).collect();
    let names = if owners.is_empty() { words.work_nobody_given() } else { owners.join(", ") };
    told.push((words.work_history_owners(names), theme.text));
    if let Some(due) = task.assignment.due {
        told.push((words.work_history_due(due::said(due, words)), theme.text));
    }
    if let Some(old) = &task.old {
        told.push((words.work_history_assigned(date::short(old.assigned_on, words)), theme.muted));
        for review in &old.history {
            let found = match &review.progress {
                Some(progress) => found(progress, look),
                None => words.work_history_not_reported(),
            };
            let told_on = date::short(review.on, words);
            told.push((words.work_history_found(told_on, found), theme.text));
        }
    }
    let now = task.progress.as_ref().map(|progress| found(progress, look));
    let now = now.unwrap_or_else(|| words.work_history_not_reported());
    told.push((words.work_history_found(words.work_history_today(), now), theme.accent));
    let wrapped = told.into_iter().flat_map(|(text, style)| {
        let lines = wrap(&text, cells);
        lines.into_iter().map(move |line| Line::from(Span::styled(line, style)))
    });
    wrapped.collect()
}

/// Says how far a task came, with the reason or the new date.
fn found(progress: &Progress, look: &Look<'_>) -> String {
    let words = look.words;
    let said = progress.label(words).to_lowercase();
    match progress {
        Progress::Done | Progress::CarriedOn { due: None } => said,
        Progress::Partly { percent } => format!("{said}, {}", words.work_percent(*percent)),
        Progress::NotDone { reason } | Progress::Dropped { reason } => format!("{said}: {reason}"),
        Progress::CarriedOn { due: Some(due) } => words.work_carried_on(due::said(*due, words)),
    }
}
