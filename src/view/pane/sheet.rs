//! The sheet: what the step asks for, the agenda where it is dealt with, and the work.

mod criterion;
mod work;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::input::Target;
use crate::app::live::{Focus, Row as SheetRow};
use crate::meeting::id::QuestionId;
use crate::meeting::procedure::Activity;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Row, Rule, rows, window};
use crate::view::pane::stage::result;
use crate::view::scene::Scene;

/// Draws the sheet; its rule stands in the first row.
pub(crate) fn draw(scene: &Scene<'_>, list: &[SheetRow], at: Rect, canvas: &mut Canvas<'_>) {
    let (look, words) = (scene.look, scene.look.words);
    let focused = scene.live.focus == Focus::Sheet;
    let title = match list.last() {
        Some(SheetRow::Question(_)) => words.screen_agenda(),
        Some(SheetRow::Ballot(_)) => words.ballot_list(),
        Some(SheetRow::Proposed(_)) => words.work_sheet_proposed(),
        Some(SheetRow::Task(_)) if scene.live.activity() == Activity::Review => {
            words.work_sheet_review()
        }
        Some(SheetRow::Task(_)) => words.work_sheet_tasks(),
        Some(SheetRow::Petition(_)) => words.work_sheet_petitions(),
        Some(SheetRow::Remark(_)) => words.work_sheet_remarks(),
        Some(SheetRow::Criterion(_) | SheetRow::Total) => {
            criterion::heading(scene, usize::from(at.width))
        }
        Some(SheetRow::Item(_)) | None => words.screen_items(),
    };
    let cells = usize::from(at.width.saturating_sub(2));
    let inner = Rect { y: at.y + 1, height: at.height.saturating_sub(1), ..at };
    // While the keys are elsewhere, the question being discussed is the one to see.
    let open = scene.meeting.open_question().map(|question| SheetRow::Question(question.id));
    let open = list.iter().position(|row| Some(row) == open.as_ref()).filter(|_| !focused);
    let cursor = open.unwrap_or(scene.live.sheet);
    let seen = window(cursor, list.len(), usize::from(inner.height));
    let mut rule = Rule::titled(title, focused);
    if seen.len() < list.len() {
        rule = rule.aside(look.muted(format!("{}/{}", cursor + 1, list.len())));
    }
    rule.across(at, &look, canvas);
    let list = list.iter().enumerate().skip(seen.start).take(seen.len());
    let list: Vec<_> =
        list.map(|(place, row)| (place, row, work::parts(scene, row, cells))).collect();
    let widths = work::Widths::of(list.iter().filter_map(|(_, _, parts)| parts.as_ref()), cells);
    let drawn = list.into_iter().map(|(place, row, parts)| Row {
        line: match (row, parts) {
            (_, Some(parts)) => work::line(scene, parts, widths),
            (SheetRow::Item(item), None) => self::item(scene, *item),
            (SheetRow::Question(id), None) => question(scene, *id),
            (SheetRow::Ballot(id), None) => {
                let ballot = scene.meeting.ballot(*id);
                ballot.map_or_else(Line::default, |ballot| result(scene, ballot))
            }
            (SheetRow::Proposed(place), None) => proposed(scene, *place),
            (SheetRow::Criterion(place), None) => criterion::criterion(scene, *place),
            (SheetRow::Total, None) => criterion::sum(scene),
            (SheetRow::Task(_) | SheetRow::Petition(_) | SheetRow::Remark(_), None) => {
                Line::default()
            }
        },
        target: Target::Sheet(place),
        selected: focused && place == scene.live.sheet,
    });
    rows(inner, focused, drawn, &look, canvas);
}

fn item<'a>(scene: &Scene<'a>, place: usize) -> Line<'a> {
    let look = scene.look;
    let Some((run, step)) = scene.meeting.current() else { return Line::default() };
    let Some(item) = step.items.get(place) else { return Line::default() };
    let recorded = run.items.get(&item.id);
    let (glyph, style) = match recorded {
        Some(_) => ("✓ ", look.theme.good),
        None => ("○ ", look.theme.muted),
    };
    let mut spans = vec![Span::styled(glyph, style), look.text(scene.say(&item.text))];
    match recorded {
        Some(value) if !value.is_empty() => {
            spans.push(look.muted(": "));
            spans.push(Span::styled(value.as_str(), look.theme.title));
        }
        None if item.optional => {
            spans.push(look.muted(format!(" ({})", look.words.screen_optional())));
        }
        _ => {}
    }
    Line::from(spans)
}

fn question<'a>(scene: &Scene<'a>, id: QuestionId) -> Line<'a> {
    let (look, meeting) = (scene.look, scene.meeting);
    let Some(question) = meeting.question(id) else { return Line::default() };
    let number = meeting.agenda_number(id).unwrap_or_default();
    let open = meeting.open_question().is_some_and(|open| open.id == id);
    let (glyph, glyph_style, style) = match (question.outcome(), open) {
        (_, true) => ("▶", look.theme.accent, look.theme.accent),
        (Some(_), false) => ("✓", look.theme.good, look.theme.text),
        (None, false) => ("○", look.theme.muted, look.theme.text),
    };
    let mut spans = vec![
        Span::styled(glyph, glyph_style),
        look.muted(format!(" {number} ")),
        Span::styled(question.matter.title.as_str(), style),
    ];
    if let Some(outcome) = question.outcome() {
        spans.push(look.muted(format!("  {}: ", outcome.kind.short(look.words))));
        spans.push(look.text(outcome.text.as_str()));
    } else {
        if let Some(minutes) = question.matter.minutes {
            spans.push(look.muted(format!("  {minutes}'")));
        }
        // Where all are listed, it is told which step takes each up.
        let here = scene.live.activity() == Activity::Discuss;
        if let Some(step) = meeting.taker_of(question).filter(|_| !here) {
            spans.push(look.muted("  → "));
            spans.push(look.muted(scene.say(&step.title)));
        }
    }
    Line::from(spans)
}

fn proposed<'a>(scene: &Scene<'a>, place: usize) -> Line<'a> {
    let look = scene.look;
    let Some(proposed) = scene.meeting.next.questions.get(place) else { return Line::default() };
    let minutes = proposed.matter.minutes.map(|minutes| format!("  {minutes}'"));
    Line::from(vec![
        look.muted("• "),
        look.text(proposed.matter.title.as_str()),
        look.muted(minutes.unwrap_or_default()),
    ])
}
