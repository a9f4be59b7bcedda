//! The first row: which meeting, what time, how far, and whether it is on the disk.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::text::{date, duration};
use crate::view::kit::{Canvas, cut};
use crate::view::scene::Scene;

/// The narrowest window that says *saved* beside its mark.
const WORDY: u16 = 76;

/// Draws the header.
pub(crate) fn draw(scene: &Scene<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let gap = if at.width < 100 { "  " } else { "    " };
    let mut right = Vec::new();
    for part in [clock(scene), progress(scene), state(scene, at.width)] {
        if !right.is_empty() && !part.is_empty() {
            right.push(Span::raw(gap));
        }
        right.extend(part);
    }
    let right = Line::from(right);
    let wide = (right.width() as u16).min(at.width.saturating_sub(1));
    let room = at.width.saturating_sub(wide + 4);
    let left = Rect { x: at.x + 1, width: room, ..at };
    canvas.line(left, &cut(name(scene), usize::from(room)));
    let place = Rect { x: at.right().saturating_sub(wide + 1), width: wide, ..at };
    canvas.line(place, &right);
}

fn name<'a>(scene: &Scene<'a>) -> Line<'a> {
    let look = scene.look;
    let mut spans = Vec::new();
    if scene.meeting.practice {
        let mark = format!("[{}] ", look.words.screen_practice());
        spans.push(Span::styled(mark, look.theme.accent));
    }
    spans.push(Span::styled(scene.meeting.body.as_str(), look.theme.title));
    spans.push(look.muted(" · "));
    spans.push(look.text(scene.meeting.title.as_str()));
    Line::from(spans)
}

fn clock(scene: &Scene<'_>) -> Vec<Span<'static>> {
    vec![Span::styled(date::time(scene.now), scene.look.theme.title)]
}

fn progress(scene: &Scene<'_>) -> Vec<Span<'static>> {
    let look = scene.look;
    if scene.meeting.opened_at.is_none() {
        return Vec::new();
    }
    let plan = scene.meeting.schedule(scene.now);
    let drift = duration::drift(plan.behind);
    let behind = plan.behind >= 60;
    vec![
        look.text(duration::hours(plan.elapsed)),
        look.muted(format!(" / {}", duration::hours(plan.planned))),
        Span::raw("  "),
        Span::styled(drift, if behind { look.theme.warn } else { look.theme.muted }),
    ]
}

/// Says whether it is on the disk, and whether the meeting stands still.
fn state(scene: &Scene<'_>, width: u16) -> Vec<Span<'static>> {
    let (look, words, live) = (scene.look, scene.look.words, scene.live);
    let theme = look.theme;
    let mut spans = Vec::new();
    if scene.meeting.closed_at.is_some() {
        spans.push(Span::styled(format!("■ {}  ", words.screen_closed()), theme.accent));
    } else if scene.meeting.paused.is_some() {
        spans.push(Span::styled(format!("‖ {}  ", words.screen_paused()), theme.warn));
    } else if scene.meeting.balloting().is_some() {
        let said = if width < WORDY { String::new() } else { words.ballot_running() + " " };
        spans.push(Span::styled(format!("▶ {said} "), theme.accent));
    }
    let (glyph, said, style) = if !live.is_kept() {
        ("○", words.player_unkept(), theme.muted)
    } else if !live.is_saved() && live.saved.trouble.is_some() {
        ("!", words.screen_unsaved(), theme.bad)
    } else if !live.is_saved() {
        ("○", words.screen_saving(), theme.muted)
    } else if width < WORDY {
        ("●", live.saved.seq.to_string(), theme.good)
    } else {
        ("●", words.screen_saved(live.saved.seq), theme.good)
    };
    spans.push(Span::styled(format!("{glyph} {said}"), style));
    spans
}
