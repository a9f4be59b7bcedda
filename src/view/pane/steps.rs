//! The steps: where the meeting is, what is done, what comes.

use std::borrow::Cow;

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use crate::app::input::Target;
use crate::app::live::Focus;
use crate::meeting::procedure::{Activity, Part, Step};
use crate::meeting::step::{StepRun, StepState};
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Column, Frame, Row, columns, inset, rows, window};
use crate::view::scene::Scene;

/// Draws the steps in a box of their own.
pub(crate) fn draw(scene: &Scene<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let inner = frame(scene).draw(at, &scene.look, canvas);
    list(scene, inner, canvas);
}

/// Draws the steps under a rule of the stage.
pub(crate) fn across(scene: &Scene<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    frame(scene).across(at, &scene.look, canvas);
    list(scene, Rect { y: at.y + 1, height: at.height.saturating_sub(1), ..at }, canvas);
}

fn frame(scene: &Scene<'_>) -> Frame<'static> {
    Frame::titled(scene.look.words.screen_steps(), scene.live.focus == Focus::Steps)
}

fn list<'a>(scene: &Scene<'a>, at: Rect, canvas: &mut Canvas<'_>) {
    let meeting = scene.meeting;
    let height = usize::from(at.height);
    let steps = meeting.steps.iter().enumerate().filter_map(|(place, run)| {
        let (_, step) = meeting.procedure.step(&run.id)?;
        Some((place, run, step))
    });
    let parts = steps.clone().map(|(.., step)| step.part);
    let headings = headings(parts);
    let cells = usize::from(at.width.saturating_sub(2));
    let focused = scene.live.focus == Focus::Steps;
    let row = |(place, run, step): (usize, &StepRun, &'a Step)| Row {
        line: line(scene, place, run, step, cells),
        target: Target::Step(place),
        selected: focused && place == scene.live.step,
    };
    if meeting.steps.len() + headings > height {
        let seen = window(scene.live.step, meeting.steps.len(), height);
        let seen = steps.skip(seen.start).take(seen.len()).map(row);
        rows(at, focused, seen, &scene.look, canvas);
        return;
    }
    let mut y = at.y;
    let mut part: Option<Part> = None;
    for each in steps {
        if part.replace(each.2.part) != Some(each.2.part) {
            let heading = inset(Rect { y, height: 1, ..at });
            let label = each.2.part.label(scene.look.words);
            canvas.line(heading, &Line::from(scene.look.muted(label)));
            y += 1;
        }
        rows(Rect { y, height: 1, ..at }, focused, [row(each)], &scene.look, canvas);
        y += 1;
    }
}

/// Counts how often a step stands in another part than the one before it.
fn headings(parts: impl Iterator<Item = Part>) -> usize {
    let mut last = None;
    parts.filter(|part| last.replace(*part) != Some(*part)).count()
}

fn line<'a>(
    scene: &Scene<'a>,
    place: usize,
    run: &StepRun,
    step: &'a Step,
    cells: usize,
) -> Line<'a> {
    let theme = scene.look.theme;
    let (glyph, glyph_style, style): (_, Style, Style) = match run.state {
        StepState::Done => ("✓", theme.good, theme.muted),
        StepState::Current => ("▶", theme.accent, theme.accent),
        StepState::Open => ("○", theme.muted, theme.text),
        StepState::Skipped => ("↷", theme.muted, theme.muted),
    };
    let figure = figure(scene, run, step);
    let wide = width(&figure);
    let numbers = scene.meeting.steps.len().to_string().len();
    let taken = 2 + numbers + 1 + if wide > 0 { wide + 1 } else { 0 };
    columns([
        Column::left(glyph, 1, glyph_style),
        Column::right((place + 1).to_string(), numbers, theme.muted),
        Column::left(scene.say(&step.title), cells.saturating_sub(taken), style),
        Column::right(figure, wide, theme.muted),
    ])
}

/// Returns the small figure beside a step.
fn figure(scene: &Scene<'_>, run: &StepRun, step: &Step) -> Cow<'static, str> {
    let meeting = scene.meeting;
    let begun = run.state != StepState::Open || run.entered_at.is_some();
    match step.activity {
        Activity::RollCall if begun => {
            let figures = meeting.figures();
            format!("{}/{}", figures.came, figures.expected).into()
        }
        // A procedure may discuss in several steps; not all of them take questions up.
        Activity::Discuss if step.takes_questions() => {
            let (mut settled, mut all) = (0, 0);
            for question in meeting.questions_of(step) {
                settled += usize::from(question.outcome().is_some());
                all += 1;
            }
            if all > 0 { format!("{settled}/{all}").into() } else { Cow::Borrowed("") }
        }
        _ => Cow::Borrowed(""),
    }
}
