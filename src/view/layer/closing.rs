//! What closing the meeting now would leave, and the figures it would close with.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::app::names::LiveNames;
use crate::meeting::event::Unfinished;
use crate::text::explain::unfinished as told;
use crate::view::kit::{Canvas, Dialog, cut, wrap};
use crate::view::look::Look;
use crate::view::pane::figures;
use crate::view::scene::Scene;

/// Draws the summary.
pub(crate) fn draw(
    unfinished: &[Unfinished],
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let Some(live) = app.live() else { return };
    let words = look.words;
    let cells = Dialog::cells(area);
    let names = LiveNames::of(live, app.lang());
    let mut lines = Vec::new();
    if unfinished.is_empty() {
        let said = format!("✓ {}", words.screen_closing_clean());
        lines.push(Line::from(Span::styled(said, look.theme.good)));
    } else {
        lines.push(Line::from(Span::styled(words.screen_closing_left(), look.theme.title)));
    }
    let left = unfinished.iter().flat_map(|each| {
        let lines = wrap(&told(each, words, &names), cells.saturating_sub(2));
        lines.into_iter().enumerate().map(|(place, line)| {
            let glyph = if place == 0 { "○ " } else { "  " };
            Line::from(vec![
                Span::styled(glyph, look.theme.warn),
                Span::styled(line, look.theme.text),
            ])
        })
    });
    lines.extend(left);
    let figures = figures(live, app, look, cells);
    let room = Dialog::most_rows(area).saturating_sub(figures.len() + 1);
    if lines.len() > room {
        lines.truncate(room.saturating_sub(1));
        lines.push(Line::from(look.muted("…")));
    }
    lines.push(Line::default());
    lines.extend(figures);
    let key = Action::Close.key();
    let hint = if unfinished.is_empty() {
        words.screen_hint_closing(key)
    } else {
        words.screen_hint_closing_reason(key)
    };
    let dialog = Dialog {
        title: Line::from(Span::styled(words.screen_closing(), look.theme.title)),
        hint: Line::from(look.muted(hint)),
        wide: cells,
    };
    let inner = dialog.draw(lines.len(), area, look, canvas);
    for (line, row) in lines.into_iter().zip(inner.rows()) {
        canvas.line(row, &cut(line, usize::from(row.width)));
    }
    canvas.point(inner);
}

/// Sets the figures one behind the other, over as many lines as they need.
fn figures<'a>(
    live: &crate::app::live::Live,
    app: &App,
    look: &Look<'_>,
    cells: usize,
) -> Vec<Line<'a>> {
    let scene = Scene::of(app, live);
    let all = figures::lines(&scene);
    let all: Vec<_> = all.into_iter().map(|(name, value)| format!("{name} {value}")).collect();
    // A figure stays with its name.
    let solid = all.iter().map(|each| each.replace(' ', "\u{1}")).collect::<Vec<_>>().join(" · ");
    let lines = wrap(&solid, cells);
    lines.into_iter().map(|line| Line::from(look.muted(line.replace('\u{1}', " ")))).collect()
}
