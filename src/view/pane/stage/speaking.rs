//! Who speaks, how long already, and how long they may.

use ratatui::text::{Line, Span};

use crate::text::duration;
use crate::text::fit::width;
use crate::text::name::narrow;
use crate::view::kit::meter;
use crate::view::scene::Scene;

/// The fewest and the most cells the meter takes where there is room.
const METER: (usize, usize) = (12, 30);
/// The fewest cells a meter says anything in.
const LEAST_METER: usize = 3;

/// Says it in so many cells.
pub(super) fn speaking<'a>(scene: &Scene<'a>, room: usize) -> Line<'a> {
    let (look, meeting, words) = (scene.look, scene.meeting, scene.look.words);
    let theme = look.theme;
    let Some(speech) = meeting.speaking() else { return Line::from(look.muted("—")) };
    let spent = speech.watch.seconds(scene.millis);
    let limit = meeting.limit_of(speech).map(u64::from);
    let warn = u64::from(meeting.procedure.rules.speech.warn_seconds);
    let style = match limit.map(|limit| limit.saturating_sub(spent)) {
        Some(0) => theme.timer_over,
        Some(left) if left <= warn => theme.timer_low,
        _ => theme.timer_ok,
    };
    let clock = |wordy: bool| {
        let mut spans = vec![Span::styled(duration::clock(spent), style)];
        if let Some(limit) = limit {
            spans.push(look.muted(format!(" / {}", duration::clock(limit))));
            if spent >= limit {
                let over = words.screen_over(duration::clock(spent - limit));
                let over = if wordy { format!(" ! {over}") } else { " !".to_owned() };
                spans.push(Span::styled(over, style));
            }
        }
        if !speech.watch.is_running() {
            let halted = format!(" ‖ {}", words.screen_halted());
            let halted = if wordy { halted } else { " ‖".to_owned() };
            spans.push(Span::styled(halted, theme.warn));
        }
        spans
    };
    let cells = |spans: &[Span<'_>]| spans.iter().map(Span::width).sum::<usize>();
    // The name is never given up for words that a sign says as well.
    let name = scene.name(speech.member);
    let taken = |wordy| cells(&clock(wordy)) + 4;
    let wordy = width(&name) + taken(true) <= room;
    let name = narrow(&name, room.saturating_sub(taken(wordy))).into_owned();
    let mut clock = clock(wordy);
    let mut left = room.saturating_sub(width(&name) + cells(&clock) + 4);
    let mut spans = vec![Span::styled(format!("▶ {name}"), theme.accent)];
    // What the speech is for, then the meter, take what the name and the clock leave.
    if let Some(kind) = scene.kind(speech.kind).map(|kind| format!(" ({kind})"))
        && let Some(rest) = left.checked_sub(width(&kind))
    {
        left = rest;
        spans.push(look.muted(kind));
    }
    spans.push(Span::raw("  "));
    spans.append(&mut clock);
    if let Some(limit) = limit.filter(|_| left > LEAST_METER) {
        let bar = meter(spent, limit, (room / 6).clamp(METER.0, METER.1).min(left - 1));
        spans.push(Span::styled(format!(" {bar}"), style));
    }
    Line::from(spans)
}
