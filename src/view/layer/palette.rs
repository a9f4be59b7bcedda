//! Every action, found by its name; what may not be done now says why.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::dialog::Palette;
use crate::app::input::Target;
use crate::app::{App, Readiness};
use crate::text::fit::width;
use crate::view::kit::{Canvas, Dialog, Row, field, rows, window};
use crate::view::look::Look;

/// How many actions are listed at a time.
const MOST_ROWS: usize = 14;
/// How many cells a key takes.
const KEY: usize = 8;

/// Draws the dialog.
pub(crate) fn draw(
    palette: &Palette,
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let words = look.words;
    let height = MOST_ROWS.min(Dialog::most_rows(area).saturating_sub(1));
    let dialog = Dialog {
        title: Line::from(Span::styled(
            crate::app::action::Action::Palette.label(words),
            look.theme.title,
        )),
        hint: Line::from(look.muted(words.screen_hint_run())),
        wide: Dialog::cells(area),
    };
    let inner = dialog.draw(height + 1, area, look, canvas);
    let typed = Rect { height: 1, ..inner };
    let list = Rect {
        x: inner.x.saturating_sub(1),
        y: inner.y + 1,
        width: inner.width + 2,
        height: inner.height.saturating_sub(1),
    };
    let seen = window(palette.cursor, palette.found.len(), usize::from(list.height));
    let found = palette.found.iter().enumerate().skip(seen.start).take(seen.len());
    let found = found.map(|(place, action)| {
        let refused = match app.readiness(*action) {
            Some(Readiness::Refused(why)) => Some(why),
            Some(Readiness::Ready) | None => None,
        };
        let key = action.key();
        let pad = " ".repeat(KEY.saturating_sub(width(key)));
        let (key_style, style) = match refused {
            None => (look.theme.key, look.theme.text),
            Some(_) => (look.theme.muted, look.theme.muted),
        };
        let mut spans = vec![
            Span::styled(key, key_style),
            Span::raw(pad),
            Span::styled(action.label(words), style),
        ];
        if let Some(why) = refused {
            spans.push(look.muted(format!("  – {why}")));
        }
        Row {
            line: Line::from(spans),
            target: Target::Line(place),
            selected: place == palette.cursor,
        }
    });
    rows(list, true, found, look, canvas);
    if palette.found.is_empty() {
        canvas.text(
            Rect { height: 1, y: list.y, ..inner },
            &words.screen_palette_none(),
            look.theme.muted,
        );
    }
    let label = format!("{}: ", words.screen_find());
    canvas.text(typed, &label, look.theme.key);
    let wide = width(&label) as u16;
    let typed = Rect { x: typed.x + wide, width: typed.width.saturating_sub(wide), ..typed };
    field(&palette.field, true, typed, look.theme.text, canvas);
}
