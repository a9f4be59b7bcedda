//! Something is not on the disk; leave all the same?

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::text::fit::width;
use crate::view::kit::{Canvas, Dialog, wrap};
use crate::view::look::Look;

/// Draws the warning.
pub(crate) fn draw(app: &App, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let (words, cells) = (look.words, Dialog::cells(area));
    let Some(live) = app.live() else { return };
    let missing = live.desk.record().last_seq().saturating_sub(live.saved.seq);
    let mut lines = wrap(&words.screen_unsaved_count(missing), cells);
    lines.extend(wrap(&words.screen_unsaved_elsewhere(Action::SaveElsewhere.key()), cells));
    let dialog = Dialog {
        title: Line::from(Span::styled(words.screen_unsaved_title(), look.theme.bad)),
        hint: Line::from(look.muted(words.screen_hint_unsaved(Action::Close.key()))),
        wide: lines.iter().map(|line| width(line)).max().unwrap_or(0),
    };
    let inner = dialog.draw(lines.len(), area, look, canvas);
    for (line, row) in lines.iter().zip(inner.rows()) {
        canvas.text(row, line, look.theme.text);
    }
    canvas.point(inner);
}
