//! Rows of work: a task with whose it is and by when, a petition and where it stands, a remark.
//!
//! The columns are as wide as what stands in the rows that are seen; the text has the rest.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::live::{Live, Row};
use crate::meeting::id::{PetitionId, RemarkId, TaskId};
use crate::meeting::petition::Settlement;
use crate::meeting::remark::RemarkKind;
use crate::meeting::task::{Due, Progress, Source, Task, Who};
use crate::text::due;
use crate::text::fit::{fit, width};
use crate::text::label::Label as _;
use crate::text::name::narrow;
use crate::view::kit::{Column, columns};
use crate::view::scene::Scene;

/// The fewest cells in which everything is told in full.
const WIDE: usize = 64;

/// What stands in a row, from its beginning to its end.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    glyph: (&'static str, Style),
    kind: String,
    text: &'a str,
    who: (String, Style),
    times: String,
    state: (String, Style),
}

/// How many cells each column takes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Widths {
    kind: usize,
    who: usize,
    times: usize,
    state: usize,
    text: usize,
}

impl Widths {
    /// Makes room for the rows that are seen.
    pub(super) fn of<'a>(rows: impl Iterator<Item = &'a Parts<'a>>, cells: usize) -> Self {
        let mut widths = Self::default();
        for row in rows {
            widths.kind = widths.kind.max(width(&row.kind));
            widths.who = widths.who.max(width(&row.who.0));
            widths.times = widths.times.max(width(&row.times));
            widths.state = widths.state.max(width(&row.state.0));
        }
        let Self { kind, who, times, state, .. } = widths;
        let taken = [kind, who, times, state].into_iter().filter(|column| *column > 0);
        // The glyph, and a cell behind each column.
        widths.text = cells.saturating_sub(2 + taken.map(|column| column + 1).sum::<usize>());
        widths
    }
}

/// Returns what stands in a row; none for one that is not about work.
pub(super) fn parts<'a>(scene: &Scene<'a>, row: &Row, cells: usize) -> Option<Parts<'a>> {
    match row {
        Row::Item(_)
        | Row::Question(_)
        | Row::Criterion(_)
        | Row::Total
        | Row::Ballot(_)
        | Row::Proposed(_) => None,
        Row::Task(id) => task(scene, *id, cells),
        Row::Petition(id) => petition(scene, *id, cells),
        Row::Remark(id) => remark(scene, *id),
    }
}

/// Sets a row in its columns.
pub(super) fn line<'a>(scene: &Scene<'a>, parts: Parts<'a>, widths: Widths) -> Line<'a> {
    let theme = scene.look.theme;
    let mut widths = widths;
    if parts.state.0.is_empty() {
        // A text with nothing behind it goes to the end.
        widths.text += std::mem::take(&mut widths.state) + 1;
    }
    let mut line = columns([
        Column::left(parts.kind, widths.kind, theme.muted),
        Column::left(parts.text, widths.text, theme.text),
        Column::left(parts.who.0, widths.who, parts.who.1),
        Column::left(parts.times, widths.times, theme.muted),
        Column::right(parts.state.0, widths.state, parts.state.1),
    ]);
    line.spans.insert(0, Span::styled(parts.glyph.0, parts.glyph.1));
    line.spans.insert(1, Span::raw(" "));
    line
}

fn task<'a>(scene: &Scene<'a>, id: TaskId, cells: usize) -> Option<Parts<'a>> {
    let (theme, words) = (scene.look.theme, scene.look.words);
    let task = scene.meeting.task(id)?;
    let times = task.old.as_ref().map_or(0, |old| old.history.len() + 1);
    let times = match times {
        0 | 1 => String::new(),
        _ if cells < WIDE => format!("×{times}"),
        _ => words.work_times(times),
    };
    let who = match task.assignment.owners.as_slice() {
        [] => (words.work_nobody_given(), theme.warn),
        owners => (owners_in(scene.live, owners, cells), theme.muted),
    };
    let state = state(scene, task, cells);
    let text = task.assignment.text.as_str();
    Some(Parts { glyph: glyph(scene, task), kind: String::new(), text, who, times, state })
}

/// The most cells of a name.
const fn most_name(cells: usize) -> usize {
    if cells < WIDE { 14 } else { 24 }
}

/// The first owner's name, and how many more there are.
fn owners_in(live: &Live, owners: &[Who], cells: usize) -> String {
    let more = owners.len().saturating_sub(1);
    let more = if more > 0 { format!(" +{more}") } else { String::new() };
    let first = owners.first().map(|who| live.who(who)).unwrap_or_default();
    format!("{}{more}", narrow(&first, most_name(cells).saturating_sub(more.len())))
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
fn state(scene: &Scene<'_>, task: &Task, cells: usize) -> (String, Style) {
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
            let told = if cells < WIDE { brief(due) } else { words.work_late(brief(due)) };
            (format!("! {told}"), theme.bad)
        }
        // What was to be done by the next meeting is due now.
        (None, Some(Due::NextMeeting)) if task.is_old() => (brief(Due::On(today)), theme.text),
        (None, Some(due)) => (brief(due), theme.text),
        (None, None) => (words.work_no_date(), theme.warn),
    }
}

fn petition<'a>(scene: &Scene<'a>, id: PetitionId, cells: usize) -> Option<Parts<'a>> {
    let (theme, words, today) = (scene.look.theme, scene.look.words, scene.live.today());
    let petition = scene.meeting.petition(id)?;
    let glyph = match &petition.settlement {
        None => ("○", theme.warn),
        Some(Settlement::Answered { .. }) => ("✓", theme.good),
        Some(Settlement::Forwarded { .. }) => ("→", theme.accent),
    };
    let state = match (&petition.settlement, petition.forwarded()) {
        (Some(Settlement::Answered { .. }), _) => (words.work_answered(), theme.good),
        (_, Some(Settlement::Forwarded { to, due })) => {
            let late = due.is_some_and(|due| due::is_late(due, today));
            let due = due.map(|due| format!(" {}", due::brief(due, today, words)));
            let mark = if late { "! " } else { "" };
            let to = fit(to, if cells < WIDE { 9 } else { 26 });
            let told = format!("{mark}→ {to}{}", due.unwrap_or_default());
            (told, if late { theme.bad } else { theme.text })
        }
        _ => (petition.plea.kind.label(words).to_lowercase(), theme.muted),
    };
    let who = narrow(&scene.live.who(&petition.plea.who), most_name(cells)).into_owned();
    let (kind, times) = (String::new(), String::new());
    let text = petition.plea.text.as_str();
    Some(Parts { glyph, kind, text, who: (who, theme.muted), times, state })
}

fn remark<'a>(scene: &Scene<'a>, id: RemarkId) -> Option<Parts<'a>> {
    let (theme, words, meeting) = (scene.look.theme, scene.look.words, scene.meeting);
    let remark = meeting.remark(id)?;
    let glyph = match remark.kind {
        RemarkKind::Strength => ("+", theme.good),
        RemarkKind::Limit => ("−", theme.warn),
        RemarkKind::Direction => ("▸", theme.accent),
    };
    let from = |source: &Source| *source == Source::Remark(id);
    let became = if meeting.tasks().any(|task| from(&task.assignment.source)) {
        format!("✓ {}", words.work_is_task())
    } else if meeting.next.questions.iter().any(|proposed| from(&proposed.source)) {
        format!("✓ {}", words.work_is_proposed())
    } else {
        String::new()
    };
    Some(Parts {
        glyph,
        kind: remark.kind.label(words),
        text: remark.text.as_str(),
        who: (String::new(), theme.muted),
        times: String::new(),
        state: (became, theme.good),
    })
}
