//! What is still to do, one line each; of the selected one, the whole sentence, how to mend it and
//! the rule that asks for it.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::dialog::Findings;
use crate::app::input::Target;
use crate::app::live::Live;
use crate::app::names::LiveNames;
use crate::meeting::finding::Finding;
use crate::meeting::procedure::check::Weight;
use crate::text::explain::capitalised;
use crate::text::finding::{source, tell};
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Dialog, Row, cut, rows, window, wrap};
use crate::view::look::Look;

/// The fewest rows the list keeps.
const LEAST_LIST: usize = 3;

/// Draws the dialog.
pub(crate) fn draw(
    list: &Findings,
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let Some(live) = app.live() else { return };
    let words = look.words;
    let names = LiveNames::of(live, app.lang());
    let cells = Dialog::cells(area);
    let chosen = list.found.get(list.cursor);
    let mut details: Vec<Line<'_>> = chosen
        .map(|finding| detail(finding, app, look))
        .unwrap_or_default()
        .into_iter()
        .flat_map(|(text, style)| {
            let lines = wrap(&text, cells);
            lines.into_iter().map(move |line| Line::from(Span::styled(line, style)))
        })
        .collect();
    if chosen.is_none() {
        let said = format!("✓ {}", words.finding_none());
        details.push(Line::from(Span::styled(said, look.theme.good)));
    }
    let most = Dialog::most_rows(area);
    let listed = list.found.len().min(most.saturating_sub(details.len() + 1).max(LEAST_LIST));
    let title = if live.meeting().is_open() {
        words.finding_left(list.found.iter().filter(|finding| finding.open).count())
    } else {
        words.finding_found(list.found.len())
    };
    let dialog = Dialog {
        title: Line::from(Span::styled(title, look.theme.title)),
        hint: Line::from(look.muted(words.finding_keys())),
        wide: cells,
    };
    let gap = usize::from(listed > 0);
    let inner = dialog.draw(listed + gap + details.len(), area, look, canvas);
    let room = Rect {
        x: inner.x.saturating_sub(1),
        width: inner.width + 2,
        height: (listed as u16).min(inner.height),
        ..inner
    };
    let seen = window(list.cursor, list.found.len(), usize::from(room.height));
    let drawn = list.found.iter().enumerate().skip(seen.start).take(seen.len());
    let drawn = drawn.map(|(place, finding)| {
        let (glyph, style) = match sign(finding.weight, look) {
            // What is past is no longer to do.
            (glyph, _) if is_past(finding, live) => (glyph, look.theme.muted),
            sign => sign,
        };
        let said = tell(finding, words, &names);
        let said = if is_past(finding, live) { look.muted(said) } else { look.text(said) };
        Row {
            line: Line::from(vec![
                Span::styled(format!("{glyph} "), style),
                said,
                look.muted(if is_past(finding, live) { " ×" } else { "" }),
            ]),
            target: Target::Line(place),
            selected: place == list.cursor,
        }
    });
    rows(room, true, drawn, look, canvas);
    let below = Rect {
        y: room.bottom() + gap as u16,
        height: inner.bottom().saturating_sub(room.bottom() + gap as u16),
        ..inner
    };
    for (line, row) in details.into_iter().zip(below.rows()) {
        canvas.line(row, &cut(line, usize::from(row.width)));
    }
    if list.found.is_empty() {
        canvas.point(inner);
    }
}

/// Says whether something can no longer be mended while the meeting still lasts; at its end nothing
/// can.
fn is_past(finding: &Finding, live: &Live) -> bool {
    live.meeting().is_open() && !finding.open
}

/// Returns the sign of a weight.
pub(super) const fn sign(weight: Weight, look: &Look<'_>) -> (&'static str, Style) {
    match weight {
        Weight::Grave => ("!", look.theme.bad),
        Weight::Ordinary => ("○", look.theme.warn),
        Weight::Light => ("·", look.theme.muted),
    }
}

/// The whole sentence, how grave it is, how to mend it, and the source.
fn detail(finding: &Finding, app: &App, look: &Look<'_>) -> Vec<(String, Style)> {
    let (words, theme) = (look.words, look.theme);
    let Some(live) = app.live() else { return Vec::new() };
    let meeting = live.meeting();
    let names = LiveNames::of(live, app.lang());
    let weight = finding.weight.label(words);
    let mut told = vec![(format!("{weight}: {}", tell(finding, words, &names)), theme.text)];
    if is_past(finding, live) {
        told.push((format!("× {}", capitalised(&words.finding_past())), theme.muted));
    }
    let mend = meeting.check_of(finding.finding).map(|check| check.mend.get(app.lang()));
    if let Some(mend) = mend.filter(|mend| !mend.is_empty()) {
        told.push((words.finding_mend(mend), theme.accent));
    }
    let cited = finding.cite.as_deref().and_then(|id| meeting.procedure.citation(id));
    told.extend(cited.map(|cited| (words.finding_cited(source(cited, words)), theme.muted)));
    told
}
