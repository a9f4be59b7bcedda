//! A person's particulars, typed by hand.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use strum::IntoEnumIterator as _;

use crate::app::App;
use crate::app::dialog::PersonForm;
use crate::app::dialog::person::Part;
use crate::meeting::member::Class;
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Dialog, field, wrap};
use crate::view::look::Look;

/// Draws the dialog.
pub(crate) fn draw(
    form: &PersonForm,
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let words = look.words;
    let title = match form.member {
        Some(member) => words.screen_person_correct(app.shown(member)),
        None => words.screen_person_new(),
    };
    let labels: Vec<_> = Part::iter()
        .map(|part| match part {
            Part::Name => words.screen_person_name(),
            Part::Class => words.screen_person_class(),
            Part::Post => words.screen_person_post(),
            Part::Mark => words.screen_person_mark(),
        })
        .collect();
    let margin = labels.iter().map(|label| width(label)).max().unwrap_or(0) as u16 + 2;
    let cells = Dialog::cells(area);
    let below = form.refused.as_deref().map(|why| wrap(&format!("✗ {why}"), cells));
    let below = below.unwrap_or_else(|| wrap(&words.screen_person_mark_why(), cells));
    let style = if form.refused.is_some() { look.theme.warn } else { look.theme.muted };
    let dialog = Dialog {
        title: Line::from(Span::styled(title, look.theme.title)),
        hint: Line::from(look.muted(words.screen_hint_person())),
        wide: cells,
    };
    let inner = dialog.draw(labels.len() + 1 + below.len(), area, look, canvas);
    for ((part, label), row) in Part::iter().zip(&labels).zip(inner.rows()) {
        let active = part == form.part;
        let label_style = if active { look.theme.focus } else { look.theme.muted };
        canvas.text(row, label, label_style);
        let margin = margin.min(row.width);
        let place = Rect { x: row.x + margin, width: row.width - margin, ..row };
        match part {
            Part::Class => class(form.class, active, place, look, canvas),
            Part::Name => field(&form.name, active, place, look.theme.text, canvas),
            Part::Post => field(&form.post, active, place, look.theme.text, canvas),
            Part::Mark => field(&form.mark, active, place, look.theme.text, canvas),
        }
        if active && part != Part::Class {
            canvas.text(
                Rect { x: place.x.saturating_sub(2), width: 1, ..place },
                "›",
                look.theme.focus,
            );
        }
    }
    for (line, row) in below.iter().zip(inner.rows().skip(labels.len() + 1)) {
        canvas.text(row, line, style);
    }
}

/// Draws the classes side by side, the chosen one marked.
fn class(chosen: Class, active: bool, at: Rect, look: &Look<'_>, canvas: &mut Canvas<'_>) {
    let mut spans = Vec::new();
    for (place, class) in [Class::Full, Class::Probationary, Class::Guest].into_iter().enumerate() {
        if place > 0 {
            spans.push(Span::raw("   "));
        }
        let (glyph, style) = if class == chosen {
            ("●", if active { look.theme.focus } else { look.theme.text })
        } else {
            ("○", look.theme.muted)
        };
        spans.push(Span::styled(format!("{glyph} {}", class.label(look.words)), style));
    }
    canvas.line(at, &Line::from(spans));
    if active {
        canvas.point(at);
    }
}
