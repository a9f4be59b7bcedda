//! What the first screen, the form and the shelf share: a first row, a box, and the hints below.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::app::input::Target;
use crate::text::date;
use crate::text::fit::width;
use crate::view::kit::{Canvas, clip, cut, inset, wrap};
use crate::view::look::Look;

/// How many cells stand between two hints.
const GAP: u16 = 3;
/// How many rows a notice takes at most.
const MOST_NOTICE: usize = 5;

/// A key and what it does.
#[derive(Debug)]
pub(crate) struct Hint {
    keys: String,
    label: String,
    action: Option<Action>,
}

impl Hint {
    /// Tells of an action of the table; it can be clicked.
    pub(crate) fn action(action: Action, look: &Look<'_>) -> Self {
        let keys = action.key().to_owned();
        Self { keys, label: action.label(look.words), action: Some(action) }
    }

    /// Tells of an action in a short word; it can be clicked.
    pub(crate) fn short(action: Action, label: String) -> Self {
        Self { keys: action.key().to_owned(), label, action: Some(action) }
    }

    /// Tells of the help, by the key that is quickest found.
    pub(crate) fn help(look: &Look<'_>) -> Self {
        let keys = Action::Help.keys().last().copied().unwrap_or_default().to_owned();
        Self { keys, label: look.words.screen_hint_help(), action: Some(Action::Help) }
    }

    /// Returns how many cells it takes.
    pub(crate) fn cells(&self) -> u16 {
        (width(&self.keys) + 1 + width(&self.label)) as u16
    }

    /// Tells of keys that move within the screen.
    pub(crate) fn keys(keys: &str, label: String) -> Self {
        Self { keys: keys.to_owned(), label, action: None }
    }
}

/// The first row and the hints around a screen.
#[derive(Debug)]
pub(crate) struct Page<'h> {
    /// What the screen is called.
    pub(crate) title: String,
    /// What the keys do.
    pub(crate) hints: &'h [Hint],
}

impl Page<'_> {
    /// Draws them, and returns the place between them.
    pub(crate) fn draw(
        &self,
        app: &App,
        look: &Look<'_>,
        area: Rect,
        canvas: &mut Canvas<'_>,
    ) -> Rect {
        let row = |y: u16, height: u16| {
            Rect { y: area.y.saturating_add(y), height, ..area }.intersection(area)
        };
        header(app, &self.title, look, inset(row(0, 1)), canvas);
        let told = notice(app, look, area);
        if app.layers.is_empty() {
            // A notice takes the upper row of hints.
            let rows = if told.is_empty() { 2 } else { 1 };
            footer(self.hints, look, row(area.height.saturating_sub(rows).max(1), rows), canvas);
        }
        let rows = (told.len() as u16).max(1);
        let above = area.height.saturating_sub(1 + rows).max(1);
        for (line, at) in told.iter().zip(row(above, rows).rows()) {
            canvas.line(inset(at), line);
        }
        row(1, area.height.saturating_sub(3).min(above.saturating_sub(1)))
    }
}

/// The name of the page, and the day as fully as the name leaves room for.
fn header(app: &App, title: &str, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let name = Line::from(vec![
        Span::styled("chutri", look.theme.accent),
        look.muted(" · "),
        Span::styled(title, look.theme.title),
    ]);
    let today = app.now().date_naive();
    let days = [date::full, date::long].map(|say| say(today, look.words));
    let room = usize::from(at.width).saturating_sub(name.width() + 2);
    let day = days.into_iter().find(|day| width(day) <= room);
    let day = Line::from(look.muted(day.unwrap_or_else(|| date::short(today, look.words))));
    let wide = (day.width() as u16).min(at.width);
    let room = at.width.saturating_sub(wide + 2);
    canvas.line(Rect { width: room, ..at }, &cut(name, usize::from(room)));
    canvas.line(Rect { x: at.right().saturating_sub(wide), width: wide, ..at }, &day);
}

/// Breaks what just happened into rows: the faults of a file are told whole here, for there is no
/// meeting whose place they could take.
fn notice<'a>(app: &App, look: &Look<'_>, area: Rect) -> Vec<Line<'a>> {
    let Some(notice) = &app.notice else { return Vec::new() };
    let cells = usize::from(area.width).saturating_sub(2);
    let (glyph, style) = look.tone(notice.tone);
    let lines = clip(wrap(&format!("{glyph} {}", notice.text), cells), MOST_NOTICE, cells);
    lines.into_iter().map(|line| Line::from(Span::styled(line, style))).collect()
}

/// Draws as many hints as fit, the last row first: a notice takes the one above it.
pub(crate) fn footer(hints: &[Hint], look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let mut rows = at.rows().rev().map(inset);
    let Some(mut place) = rows.next() else { return };
    for hint in hints {
        let line = Line::from(vec![
            Span::styled(hint.keys.as_str(), look.theme.key),
            Span::raw(" "),
            look.text(hint.label.as_str()),
        ]);
        let wide = line.width() as u16;
        if wide > place.width {
            let Some(next) = rows.next() else { return };
            place = next;
        }
        canvas.line(place, &line);
        if let Some(action) = hint.action {
            let at = Rect { width: wide.min(place.width), ..place };
            canvas.target(at, Target::Action(action));
        }
        let taken = (wide + GAP).min(place.width);
        place = Rect { x: place.x + taken, width: place.width - taken, ..place };
    }
}
