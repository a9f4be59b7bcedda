//! The film as a line: where the steps begin, where somebody speaks, where something is told, how
//! far it has come.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::input::Target;
use crate::app::player::Player;
use crate::app::player::playback::Motion;
use crate::coach::timeline::Timeline;
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
    let (steps, marks) = (film.index().steps(), film.marks());
    let here = steps.partition_point(|(count, _)| *count <= player.playback.count());
    let mut free = 0;
    for number in 0..at.width {
        let Cell { from, to } = cell(film, number, at.width);
        let first = steps.partition_point(|(count, _)| *count <= from);
        let step = steps.get(first).filter(|(count, _)| *count <= to);
        if let Some((_, id)) = step.filter(|_| number >= free) {
            // Of several that begin in one cell the last is the one that lasts.
            let last = steps.partition_point(|(count, _)| *count <= to).max(first + 1);
            let id = steps.get(last - 1).map_or(id, |(_, id)| id);
            let place = meeting.steps.iter().position(|run| run.id == *id).unwrap_or(0);
            let label = (place + 1).to_string();
            let is_here = (first + 1..=last).contains(&here);
            let style = if is_here { look.theme.title } else { look.theme.muted };
            let cells = width(&label) as u16;
            let place = Rect { x: at.x + number, width: cells.min(at.width - number), ..at };
            canvas.text(place, &label, style);
            canvas
                .target(place, Target::Moment(steps.get(last - 1).map_or(to, |(count, _)| *count)));
            free = number + cells + 1;
        } else if number >= free {
            let told = marks.partition_point(|mark| mark.seq as usize <= from);
            if marks.get(told).is_some_and(|mark| mark.seq as usize <= to) {
                let place = Rect { x: at.x + number, width: 1, ..at };
                canvas.text(place, "▾", look.theme.warn);
            }
        }
    }
}
