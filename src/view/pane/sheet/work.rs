//! Rows of work: a task with whose it is and by when, a petition and where it stands, a remark.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::live::Live;
use crate::meeting::id::{PetitionId, RemarkId, TaskId};
use crate::meeting::petition::Settlement;
use crate::meeting::remark::RemarkKind;
use crate::meeting::task::{Due, Progress, Source, Task, Who};
use crate::text::due;
use crate::text::label::Label as _;
use crate::text::name::narrow;
use crate::view::kit::{Column, columns};
use crate::view::scene::Scene;

/// The fewest cells in which it is told how often a task came back.
const TIMES_FROM: usize = 64;

/// How many cells each part of a row takes.
struct Widths {
    text: usize,
    who: usize,
    times: usize,
    state: usize,
}

impl Widths {
    fn of(cells: usize) -> Self {
        let times = if cells < TIMES_FROM { 0 } else { 9 };
        let (who, state) = if cells < TIMES_FROM { (12, 15) } else { (18, 20) };
        // The glyph, a cell behind each part.
        let taken = 2 + who + 1 + state + 1 + times + usize::from(times > 0);
        Self { text: cells.saturating_sub(taken), who, times, state }
    }
}

/// A task.
pub(super) fn task<'a>(scene: &Scene<'a>, id: TaskId, cells: usize) -> Line<'a> {
    let (look, words) = (scene.look, scene.look.words);
    let Some(task) = scene.meeting.task(id) else { return Line::default() };
    let widths = Widths::of(cells);
    let (glyph, style) = glyph(scene, task);
    let (state, state_style) = state(scene, task);
    let times = task.old.as_ref().map_or(0, |old| old.history.len() + 1);
    let times = if times > 1 { words.work_times(times) } else { String::new() };
    let (who, who_style) = match task.assignment.owners.as_slice() {
        [] => (words.work_nobody_given(), look.theme.warn),
        owners => (owners_in(scene.live, owners, widths.who), look.theme.muted),
    };
    let line = columns([
        Column::left(task.assignment.text.as_str(), widths.text, look.theme.text),
        Column::left(who, widths.who, who_style),
        Column::left(times, widths.times, look.theme.muted),
        Column::right(state, widths.state, state_style),
    ]);
    led(glyph, style, line)
}

/// Puts a sign before a row.
fn led<'a>(glyph: &'static str, style: Style, mut line: Line<'a>) -> Line<'a> {
    line.spans.insert(0, Span::styled(glyph, style));
    line.spans.insert(1, Span::raw(" "));
    line
}

/// The first owner's name, and how many more there are.
fn owners_in(live: &Live, owners: &[Who], cells: usize) -> String {
    let more = owners.len().saturating_sub(1);
    let more = if more > 0 { format!(" +{more}") } else { String::new() };
    let first = owners.first().map(|who| live.who(who)).unwrap_or_default();
    format!("{}{more}", narrow(&first, cells.saturating_sub(more.len())))
}

fn glyph(scene: &Scene<'_>, task: &Task) -> (&'static str, Style) {
    let theme = scene.look.theme;
    match &task.progress {
        None if task.is_old() => ("○", theme.warn),
        None => ("•", theme.accent),
        Some(Progress::Done) => ("✓", theme.good),
        Some(Progress::Partly { .. }) => ("◐", theme.accent),
        Some(Progress::NotDone { .. }) => ("✗", theme.warn),
        Some(Progress::Dropped { .. }) => ("–", theme.muted),
        Some(Progress::CarriedOn { .. }) => ("→", theme.accent),
    }
}

/// Returns by when it is due, or how far it came.
fn state(scene: &Scene<'_>, task: &Task) -> (String, Style) {
    let (theme, words, today) = (scene.look.theme, scene.look.words, scene.live.today());
    let brief = |due: Due| due::brief(due, today, words);
    match (&task.progress, task.due()) {
        (Some(Progress::Done), _) => (words.work_done(), theme.good),
        (Some(Progress::Partly { percent }), _) => (words.work_percent(*percent), theme.text),
        (Some(Progress::NotDone { .. }), _) => (words.work_not_done(), theme.warn),
        (Some(Progress::Dropped { .. }), _) => (words.work_dropped(), theme.muted),
        (Some(Progress::CarriedOn { .. }), Some(due)) => {
            (words.work_carried_on(brief(due)), theme.text)
        }
        (Some(Progress::CarriedOn { .. }), None) => {
            (words.work_carried_on(words.work_no_date()), theme.text)
        }
        (None, Some(due)) if due::is_late(due, today) => {
            (format!("! {}", words.work_late(brief(due))), theme.bad)
        }
        // What was to be done by the next meeting is due now.
        (None, Some(Due::NextMeeting)) if task.is_old() => {
            (due::brief(Due::On(today), today, words), theme.text)
        }
        (None, Some(due)) => (brief(due), theme.text),
        (None, None) => (words.work_no_date(), theme.warn),
    }
}

/// A petition.
pub(super) fn petition<'a>(scene: &Scene<'a>, id: PetitionId, cells: usize) -> Line<'a> {
    let (look, words, today) = (scene.look, scene.look.words, scene.live.today());
    let Some(petition) = scene.meeting.petition(id) else { return Line::default() };
    let widths = Widths::of(cells);
    let (glyph, style) = match &petition.settlement {
        None => ("○", look.theme.warn),
        Some(Settlement::Answered { .. }) => ("✓", look.theme.good),
        Some(Settlement::Forwarded { .. }) => ("→", look.theme.accent),
    };
    let (state, state_style) = match (&petition.settlement, petition.forwarded()) {
        (Some(Settlement::Answered { .. }), _) => (words.work_answered(), look.theme.good),
        (_, Some(Settlement::Forwarded { to, due })) => {
            let late = due.is_some_and(|due| due::is_late(due, today));
            let due = due.map(|due| format!(" {}", due::brief(due, today, words)));
            let mark = if late { "! " } else { "" };
            let told = format!("{mark}→ {to}{}", due.unwrap_or_default());
            (told, if late { look.theme.bad } else { look.theme.text })
        }
        _ => (petition.plea.kind.label(words).to_lowercase(), look.theme.muted),
    };
    let who = narrow(&scene.live.who(&petition.plea.who), widths.who).into_owned();
    // Where it went is as long as its name; how often it came is not told.
    let state_cells = widths.state + widths.times + usize::from(widths.times > 0);
    let line = columns([
        Column::left(petition.plea.text.as_str(), widths.text, look.theme.text),
        Column::left(who, widths.who, look.theme.muted),
        Column::right(state, state_cells, state_style),
    ]);
    led(glyph, style, line)
}

/// A remark.
pub(super) fn remark<'a>(scene: &Scene<'a>, id: RemarkId, cells: usize) -> Line<'a> {
    let (look, words, meeting) = (scene.look, scene.look.words, scene.meeting);
    let Some(remark) = meeting.remark(id) else { return Line::default() };
    let (glyph, style) = match remark.kind {
        RemarkKind::Strength => ("+", look.theme.good),
        RemarkKind::Limit => ("−", look.theme.warn),
        RemarkKind::Direction => ("▸", look.theme.accent),
    };
    let from = |source: &Source| *source == Source::Remark(id);
    let became = if meeting.tasks().any(|task| from(&task.assignment.source)) {
        words.work_is_task()
    } else if meeting.next.questions.iter().any(|proposed| from(&proposed.source)) {
        words.work_is_proposed()
    } else {
        String::new()
    };
    let state = if became.is_empty() { 0 } else { crate::text::fit::width(&became) + 2 };
    let kind = 12;
    let line = columns([
        Column::left(remark.kind.label(words), kind, look.theme.muted),
        Column::left(
            remark.text.as_str(),
            cells.saturating_sub(2 + kind + 1 + state + usize::from(state > 0)),
            look.theme.text,
        ),
        Column::right(format!("✓ {became}"), state, look.theme.good),
    ]);
    led(glyph, style, line)
}
