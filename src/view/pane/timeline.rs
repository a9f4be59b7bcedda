//! The film as a line: where the steps begin, where somebody speaks, where something is told, how
//! far it has come.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::input::Target;
use crate::app::player::Player;
use crate::app::player::playback::Motion;
use crate::coach::timeline::Timeline;
use crate::meeting::procedure::StepId;
use crate::text::duration;
use crate::text::fit::width;
use crate::view::kit::{Canvas, inset};
use crate::view::look::Look;

/// How many rows it takes.
pub(crate) const ROWS: u16 = 2;

/// How many cells the speed takes.
const SPEED: u16 = 7;

/// What one cell of the line stands for: the entries that happen in it.
struct Cell {
    /// How many have happened when it begins.
    from: usize,
    /// How many when it ends.
    to: usize,
}

/// Draws it.
pub(crate) fn draw(player: &Player, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let film = player.timeline();
    let at = Rect { height: ROWS.min(at.height), ..inset(at) };
    let (above, row) = (Rect { height: 1, ..at }, Rect { y: at.bottom() - 1, height: 1, ..at });
    let seconds = |millis: u64| duration::clock(millis / 1000);
    let length = seconds(film.length());
    let time = format!("{:>1$}", seconds(player.playback.millis()), length.len());
    let cells = (time.len() + length.len() + 3) as u16 + 1;
    canvas.line(Rect { width: SPEED, ..row }, &state(player, look));
    let right = Rect { x: row.right().saturating_sub(cells - 1), width: cells - 1, ..row };
    let clock = vec![look.text(time), look.muted(format!(" / {length}"))];
    canvas.line(right, &Line::from(clock));
    let bar = Rect { x: row.x + SPEED, width: row.width.saturating_sub(SPEED + cells), ..row };
    if bar.width > 0 {
        line(player, look, bar, canvas);
        steps(player, look, Rect { x: bar.x, width: bar.width, ..above }, canvas);
    }
}

/// What the film does, and how fast.
fn state<'a>(player: &Player, look: &Look<'_>) -> Line<'a> {
    let playback = &player.playback;
    let (glyph, style, said) = match playback.motion() {
        Motion::Playing { .. } => ("▶", look.theme.accent, playback.speed().shown()),
        Motion::Reading { .. } => ("◷", look.theme.warn, playback.speed().shown()),
        Motion::Paused if playback.is_at_end(player.timeline()) => {
            ("■", look.theme.muted, playback.speed().shown())
        }
        Motion::Paused => ("‖", look.theme.warn, playback.speed().shown()),
    };
    Line::from(vec![Span::styled(glyph, style), Span::raw(" "), look.text(said)])
}

/// Returns what happens in a cell of so many.
fn cell(film: &Timeline, number: u16, cells: u16) -> Cell {
    let time = |number: u16| film.length() * u64::from(number) / u64::from(cells.max(1));
    let (begins, ends) = (time(number), time(number + 1));
    let last = number + 1 == cells;
    let to = if last { film.len() } else { film.count_at(ends.saturating_sub(1)) };
    let from = if number == 0 { 0 } else { film.count_at(begins.saturating_sub(1)) };
    Cell { from, to: to.max(from) }
}

fn line(player: &Player, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let film = player.timeline();
    let theme = look.theme;
    let whole = film.length().max(1);
    let here = player.playback.millis().min(whole) * u64::from(at.width.saturating_sub(1)) / whole;
    let here = if player.playback.is_at_end(film) { u64::from(at.width - 1) } else { here };
    for number in 0..at.width {
        let Cell { from, to } = cell(film, number, at.width);
        let place = Rect { x: at.x + number, width: 1, ..at };
        let passed = u64::from(number) < here;
        let (glyph, style): (_, Style) = if u64::from(number) == here {
            ("●", theme.title)
        } else if film.index().speaks_between(from, to) {
            ("━", if passed { theme.accent } else { theme.text })
        } else {
            ("─", if passed { theme.accent } else { theme.border })
        };
        canvas.text(place, glyph, style);
        canvas.target(place, Target::Moment(to.max(1)));
    }
}

/// The numbers of the steps where they begin, and a sign where something is told.
fn steps(player: &Player, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let film = player.timeline();
    let meeting = player.live.meeting();
    let steps = film.index().steps();
    let passed = steps.partition_point(|(count, _)| *count <= player.playback.count());
    let here = steps.get(..passed).and_then(|passed| passed.last());
    let mut free = 0;
    for number in 0..at.width {
        let cell = cell(film, number, at.width);
        if let Some(step) = step_in(film, &cell) {
            let (count, id) = step;
            let place = meeting.steps.iter().position(|run| run.id == *id).unwrap_or(0);
            let label = (place + 1).to_string();
            let cells = width(&label) as u16;
            // One that begins at the very end stands back, so that all of it is seen.
            let x = number.min(at.width.saturating_sub(cells));
            if x >= free {
                let style = if here == Some(step) { look.theme.title } else { look.theme.muted };
                let place = Rect { x: at.x + x, width: cells, ..at };
                canvas.text(place, &label, style);
                canvas.target(place, Target::Moment(*count));
                free = x + cells + 1;
            }
        } else if number >= free && is_told_in(film, &cell) {
            canvas.text(Rect { x: at.x + number, width: 1, ..at }, "▾", look.theme.warn);
        }
    }
}

/// Returns the step that begins in a cell; of several the last, which is the one that lasts.
fn step_in<'a>(film: &'a Timeline, cell: &Cell) -> Option<&'a (usize, StepId)> {
    let steps = film.index().steps();
    let behind = steps.partition_point(|(count, _)| *count <= cell.to);
    steps.get(behind.checked_sub(1)?).filter(|(count, _)| *count > cell.from)
}

/// Says whether something is told in a cell.
fn is_told_in(film: &Timeline, cell: &Cell) -> bool {
    let marks = film.marks();
    let before = |count: usize| marks.partition_point(|mark| mark.seq <= count as u64);
    before(cell.from) < before(cell.to)
}
