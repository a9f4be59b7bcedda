//! What closing the meeting now would leave, the figures it would close with, and what it decided.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::app::dialog::Closing;
use crate::app::live::Live;
use crate::app::names::LiveNames;
use crate::app::shelf::{Kind, decided};
use crate::text::explain::unfinished as told;
use crate::text::finding::tell;
use crate::view::kit::{Canvas, Dialog, Page, wrap};
use crate::view::layer::findings::sign;
use crate::view::look::Look;
use crate::view::pane::figures;
use crate::view::scene::Scene;

/// Draws the summary.
pub(crate) fn draw(
    closing: &Closing,
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let Some(live) = app.live() else { return };
    let words = look.words;
    let cells = Dialog::cells(area);
    let mut lines = left(closing, app, live, look, cells);
    lines.push(Line::default());
    lines.extend(figures(live, app, look, cells));
    lines.extend(decided_on(live, app, look, cells));
    let key = Action::Close.key();
    let hint = if closing.unfinished.is_empty() {
        words.screen_hint_closing(key)
    } else {
        words.screen_hint_closing_reason(key)
    };
    let dialog = Dialog {
        title: Line::from(Span::styled(words.screen_closing(), look.theme.title)),
        hint: Line::from(look.muted(hint)),
        wide: cells,
    };
    Page { lines, top: closing.top }.draw(dialog, look, area, canvas);
}

/// Says what is not finished, and what else the rules find.
fn left<'a>(
    closing: &Closing,
    app: &App,
    live: &Live,
    look: &Look<'_>,
    cells: usize,
) -> Vec<Line<'a>> {
    let (words, theme) = (look.words, look.theme);
    let names = LiveNames::of(live, app.lang());
    let mut lines = Vec::new();
    if closing.unfinished.is_empty() {
        let said = format!("✓ {}", words.screen_closing_clean());
        lines.push(Line::from(Span::styled(said, theme.good)));
    } else {
        lines.push(Line::from(Span::styled(words.screen_closing_left(), theme.title)));
    }
    for each in &closing.unfinished {
        lines.extend(signed(("○", theme.warn), &told(each, words, &names), look, cells));
    }
    if !closing.found.is_empty() {
        let heading = words.finding_found(closing.found.len());
        lines.push(Line::from(Span::styled(heading, theme.title)));
    }
    for finding in &closing.found {
        let said = tell(finding, words, &names);
        lines.extend(signed(sign(finding.weight, look), &said, look, cells));
    }
    lines
}

/// Breaks a text behind its sign.
fn signed<'a>(
    (glyph, style): (&'static str, Style),
    text: &str,
    look: &Look<'_>,
    cells: usize,
) -> Vec<Line<'a>> {
    let lines = wrap(text, cells.saturating_sub(2)).into_iter().enumerate();
    let lines = lines.map(|(place, line)| {
        let glyph = if place == 0 { glyph } else { " " };
        Line::from(vec![
            Span::styled(glyph, style),
            Span::raw(" "),
            Span::styled(line, look.theme.text),
        ])
    });
    lines.collect()
}

/// Sets the figures one behind the other, over as many lines as they need.
fn figures<'a>(live: &Live, app: &App, look: &Look<'_>, cells: usize) -> Vec<Line<'a>> {
    let scene = Scene::of(app, live);
    let all = figures::lines(&scene);
    let all: Vec<_> = all.into_iter().map(|(name, value)| format!("{name} {value}")).collect();
    // A figure stays with its name.
    let solid = all.iter().map(|each| each.replace(' ', "\u{1}")).collect::<Vec<_>>().join(" · ");
    let lines = wrap(&solid, cells);
    lines.into_iter().map(|line| Line::from(look.muted(line.replace('\u{1}', " ")))).collect()
}

/// Says what the meeting decided.
fn decided_on<'a>(live: &Live, app: &App, look: &Look<'_>, cells: usize) -> Vec<Line<'a>> {
    let theme = look.theme;
    let names = LiveNames::of(live, app.lang());
    let mut lines = Vec::new();
    for line in decided::lines(live.meeting(), &names, look.words) {
        let (pad, style) = match line.kind {
            Kind::Heading => ("", theme.title),
            Kind::Plain => ("  ", theme.text),
            Kind::Detail => ("    ", theme.muted),
            Kind::Warning => ("! ", theme.warn),
        };
        if line.kind == Kind::Heading {
            lines.push(Line::default());
        }
        lines.extend(
            wrap(&line.text, cells.saturating_sub(pad.len()))
                .into_iter()
                .map(|text| Line::from(vec![Span::styled(pad, style), Span::styled(text, style)])),
        );
    }
    lines
}
