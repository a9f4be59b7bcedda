//! Where to go in a film: the kinds of places, what is typed, and the places found.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::dialog::Jump;
use crate::app::input::Target;
use crate::app::player::{Kind, Spot};
use crate::text::duration;
use crate::text::fit::width;
use crate::view::kit::{Canvas, Column, Dialog, Row, columns, cut, field, rows, window};
use crate::view::look::Look;

/// How many places are listed at a time.
const MOST_ROWS: usize = 14;
/// How many cells a time takes.
const TIME: usize = 8;

/// Draws the dialog.
pub(crate) fn draw(jump: &Jump, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let height = MOST_ROWS.min(Dialog::most_rows(area).saturating_sub(3));
    let dialog = Dialog {
        title: Line::from(Span::styled(words.player_jump(), look.theme.title)),
        hint: Line::from(look.muted(words.player_jump_keys())),
        wide: Dialog::cells(area),
    };
    let inner = dialog.draw(height + 3, area, look, canvas);
    let row = |y: u16| Rect { y: inner.y + y, height: 1, ..inner }.intersection(inner);
    canvas.line(row(0), &cut(kinds(jump, look), usize::from(inner.width)));
    let list = Rect {
        x: inner.x.saturating_sub(1),
        y: inner.y + 3,
        width: inner.width + 2,
        height: inner.height.saturating_sub(3),
    };
    let seen = window(jump.cursor, jump.found().len(), usize::from(list.height));
    let cells = usize::from(inner.width);
    let found = seen.filter_map(|place| {
        let line = spot(jump.spot(place)?, look, cells);
        Some(Row { line, target: Target::Line(place), selected: place == jump.cursor })
    });
    rows(list, true, found, look, canvas);
    if jump.found().is_empty() {
        let none = match jump.kind {
            Kind::Finding if jump.field.is_blank() => format!("✓ {}", words.finding_none()),
            _ => words.screen_palette_none(),
        };
        canvas.text(Rect { height: 1, y: list.y, ..inner }, &none, look.theme.muted);
    }
    let label = format!("{}: ", words.screen_find());
    canvas.text(row(1), &label, look.theme.key);
    let wide = width(&label) as u16;
    let typed = row(1);
    let typed = Rect { x: typed.x + wide, width: typed.width.saturating_sub(wide), ..typed };
    field(&jump.field, true, typed, look.theme.text, canvas);
}

/// The kinds side by side, the one listed marked.
fn kinds<'a>(jump: &Jump, look: &Look<'_>) -> Line<'a> {
    let mut spans = Vec::new();
    for kind in &jump.kinds {
        let name = name(*kind, look);
        spans.push(if *kind == jump.kind {
            Span::styled(format!("[{name}]"), look.theme.title)
        } else {
            look.muted(format!(" {name} "))
        });
        spans.push(Span::raw(" "));
    }
    Line::from(spans)
}

fn name(kind: Kind, look: &Look<'_>) -> String {
    let words = look.words;
    match kind {
        Kind::Step => words.player_kind_step(),
        Kind::Question => words.player_kind_question(),
        Kind::Speaker => words.player_kind_speaker(),
        Kind::Finding => words.player_kind_finding(),
        Kind::Mark => words.player_kind_mark(),
    }
}

fn spot<'a>(spot: &'a Spot, look: &Look<'a>, cells: usize) -> Line<'a> {
    let theme = look.theme;
    let times = if spot.times > 0 { look.words.player_times(spot.times) } else { String::new() };
    let aside = width(&times);
    columns([
        Column::right(duration::clock(spot.millis / 1000), TIME, theme.muted),
        Column::left("", 1, theme.muted),
        Column::left(
            spot.label.get(look.words.lang()),
            cells.saturating_sub(TIME + aside + 4),
            theme.text,
        ),
        Column::right(times, aside, theme.muted),
    ])
}
