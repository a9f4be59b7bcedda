//! One of a few is to be chosen.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::dialog::{Choice, Choose};
use crate::app::input::Target;
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Dialog, Row, rows, window};
use crate::view::look::Look;

/// Draws the dialog.
pub(crate) fn draw(
    choose: &Choose,
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let words = look.words;
    let name = |member| app.shown(member);
    let title = choose.choices.first().map_or_else(String::new, |choice| match *choice {
        Choice::Outcome(_) => words.screen_choose_outcome(),
        Choice::Floor(member, _) => words.screen_choose_floor(name(member)),
        Choice::Queue(member, _) => words.screen_choose_queue(name(member)),
        Choice::Attendance(member, _) | Choice::Leave(member) | Choice::Return(member) => {
            words.screen_choose_attendance(name(member))
        }
        Choice::Office(member, _) => words.screen_choose_office(name(member)),
    });
    let label = |choice: &Choice| match *choice {
        Choice::Outcome(kind) => kind.label(words),
        Choice::Floor(_, kind) | Choice::Queue(_, kind) => kind.label(words),
        Choice::Attendance(_, kind) => kind.label(words),
        Choice::Leave(_) => words.screen_choice_leave(),
        Choice::Return(_) => words.screen_choice_return(),
        Choice::Office(_, office) => office.label(words),
    };
    let labels: Vec<_> = choose.choices.iter().map(label).collect();
    let dialog = Dialog {
        title: Line::from(Span::styled(title, look.theme.title)),
        hint: Line::from(look.muted(words.screen_hint_choose())),
        wide: labels.iter().map(|label| width(label)).max().unwrap_or(0) + 6,
    };
    let inner = dialog.draw(choose.choices.len(), area, look, canvas);
    let seen = window(choose.cursor, choose.choices.len(), usize::from(inner.height));
    let list = labels.into_iter().enumerate().skip(seen.start).take(seen.len());
    let list = list.map(|(place, label)| {
        let number = Span::styled(format!(" {} ", place + 1), look.theme.key);
        Row {
            line: Line::from(vec![number, look.text(label)]),
            target: Target::Line(place),
            selected: place == choose.cursor,
        }
    });
    rows(inner, true, list, look, canvas);
}
