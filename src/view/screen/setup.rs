//! The form of a new meeting.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use strum::IntoEnumIterator as _;

use crate::app::App;
use crate::app::action::Action;
use crate::app::input::Target;
use crate::app::setup::lines::Lines;
use crate::app::setup::people::Source;
use crate::app::setup::{Missing, Part, Setup};
use crate::app::world::World;
use crate::meeting::member::Class;
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::text::problem::Severity;
use crate::view::kit::{Canvas, Frame, Rule, clip, cut, field, window, wrap};
use crate::view::look::Look;
use crate::view::screen::page::{Hint, Page};

/// How many rows the box of lines that is typed in takes at least.
const LEAST_LINES: u16 = 2;
/// How many rows of one problem are shown.
const MOST_ROWS: usize = 3;

/// Draws the form.
pub(crate) fn draw(app: &App, form: &Setup, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let hints = [
        Hint::action(Action::OpenMeeting, look),
        Hint::keys("Tab ↑ ↓", words.setup_next()),
        Hint::action(Action::SetupPeople, look),
        Hint::keys("Esc", words.setup_back()),
        Hint::keys("F1", Action::Help.label(words)),
    ];
    let page = Page { title: words.setup_heading(), hints: &hints };
    let body = page.draw(app, look, area, canvas);
    let inner = Frame::titled(words.setup_heading(), true).draw(body, look, canvas);
    let mut told = told(app, form, look, usize::from(inner.width).saturating_sub(2));
    let heights = heights(form, inner.height, told.len());
    let margin = form.parts().map(|part| width(&part.label(words))).max().unwrap_or(0) as u16 + 4;
    let mut y = inner.y;
    for ((number, part), height) in form.parts().enumerate().zip(heights) {
        let at = Rect { y, height, ..inner }.intersection(inner);
        canvas.target(at, Target::Line(number));
        let typed = Place { row: at, margin, look };
        typed.draw(app, form, part, canvas);
        y = at.bottom();
    }
    let rule = Rect { y, height: 1, ..inner }.intersection(inner);
    if !rule.is_empty() {
        let (people, agenda) = counts(form, &app.world, look);
        Rule::titled(people, false).aside(look.muted(agenda)).across(rule, look, canvas);
    }
    let below =
        Rect { y: rule.bottom(), height: inner.bottom().saturating_sub(rule.bottom()), ..inner };
    if below.height <= 2 && !form.missing().is_empty() {
        // Where there is no room for both, what is missing goes before its heading.
        told.remove(0);
    }
    let told = shortened(told, usize::from(below.height), look);
    for (line, at) in told.iter().zip(below.rows()) {
        let at = Rect { x: at.x + 1, width: at.width.saturating_sub(2), ..at };
        canvas.line(at, &cut(line.clone(), usize::from(at.width)));
    }
}

/// Keeps as many lines as there are rows, and says how many had to go.
fn shortened<'a>(mut lines: Vec<Line<'a>>, rows: usize, look: &Look<'_>) -> Vec<Line<'a>> {
    let more = (lines.len() + 1).saturating_sub(rows);
    if lines.len() > rows && rows > 1 {
        lines.truncate(rows - 1);
        lines.push(Line::from(look.muted(look.words.setup_more_lines(more))));
    }
    lines
}

/// Divides the rows: one for each line of text, the rest for the two boxes of lines and what is told.
fn heights(form: &Setup, height: u16, told: usize) -> Vec<u16> {
    let singles = form.parts().filter(|part| !part.is_lines()).count() as u16;
    let room = height.saturating_sub(singles + 1);
    // What is missing matters more than the boxes; they still scroll.
    let least = if form.missing().is_empty() { LEAST_LINES * 2 } else { 2 };
    let told = (told as u16).clamp(2, room.saturating_sub(least).max(2));
    let boxes = room.saturating_sub(told).max(2);
    let need = |part: Part| match part {
        Part::People => form.people.typed.lines().len() as u16,
        Part::Agenda => form.agenda.lines.lines().len() as u16,
        _ => 1,
    };
    let (people, agenda) = (need(Part::People), need(Part::Agenda));
    // The box that is typed in gets what it needs first, and one row to go on in.
    let first = match form.part {
        Part::People => (people + 1).min(boxes - 1),
        Part::Agenda => boxes - (agenda + 1).min(boxes - 1),
        _ if people + agenda <= boxes => people + (boxes - people - agenda) / 2,
        _ => people.min((boxes / 2).max(boxes.saturating_sub(agenda))),
    };
    let first = first.clamp(1, boxes - 1);
    let of = |part| match part {
        Part::People => first,
        Part::Agenda => boxes - first,
        _ => 1,
    };
    form.parts().map(of).collect()
}

/// The place of one row of the form.
struct Place<'a> {
    /// The whole row.
    row: Rect,
    /// How many cells the labels take.
    margin: u16,
    look: &'a Look<'a>,
}

impl Place<'_> {
    /// Draws one row of the form: its label, and what is typed or turned there.
    fn draw(&self, app: &App, form: &Setup, part: Part, canvas: &mut Canvas<'_>) {
        let Self { row: at, margin, look } = self;
        let (words, theme) = (look.words, look.theme);
        let active = form.part == part;
        let wrong = form.missing().iter().any(|one| one.part() == part && one.is_needed());
        let (pointer, style) = match (active, wrong) {
            (_, true) => ("✗ ", theme.bad),
            (true, false) => ("› ", theme.accent),
            (false, false) => ("  ", theme.muted),
        };
        canvas.text(*at, &format!("{pointer}{}", part.label(words)), style);
        let place = Rect { x: at.x + margin, width: at.width.saturating_sub(margin + 1), ..*at };
        if active && !part.is_turned() {
            // The place for the text is seen even where nothing is typed.
            for row in place.rows() {
                canvas.text(row, &"·".repeat(usize::from(row.width)), theme.border);
            }
        }
        let typed = match part {
            Part::Procedure => {
                let procedure = form.procedure(&app.world);
                let title = procedure.map_or("", |procedure| procedure.title.get(words.lang()));
                return turned(title, active, place, look, canvas);
            }
            Part::Language => {
                let name = words.setup_language_name(form.language.code());
                return turned(&name, active, place, look, canvas);
            }
            Part::LastTime => {
                return turned(&form.last_time(words), active, place, look, canvas);
            }
            Part::People => return lines(&form.people.typed, active, place, theme.text, canvas),
            Part::Agenda => {
                lines(&form.agenda.lines, active, place, theme.text, canvas);
                return mark_returning(form, place, look, canvas);
            }
            Part::Body => form.body.field(),
            Part::Title => form.title.field(),
            Part::Place => form.place.field(),
            Part::Minutes => form.minutes.field(),
            Part::Roster => form.people.path.field(),
            Part::Chair => form.chair.field(),
        };
        if active {
            field(typed, true, place, theme.text, canvas);
        } else {
            canvas.line(place, &cut(Line::from(look.text(typed.text())), usize::from(place.width)));
        }
    }
}

/// Draws a value the arrow keys turn.
fn turned(text: &str, active: bool, at: Rect, look: &Look<'_>, canvas: &mut Canvas<'_>) {
    if !active {
        canvas.line(at, &cut(Line::from(look.text(text)), usize::from(at.width)));
        return;
    }
    let room = usize::from(at.width).saturating_sub(4);
    let value = cut(Line::from(text), room).to_string();
    let line = Line::from(vec![
        Span::styled("← ", look.theme.key),
        Span::styled(value, look.theme.title),
        Span::styled(" →", look.theme.key),
    ]);
    canvas.line(at, &line);
    canvas.point(Rect { x: at.x + 2, width: 1, height: 1, ..at });
}

/// Draws lines of text; the one with the cursor is always among them.
fn lines(lines: &Lines, active: bool, at: Rect, style: Style, canvas: &mut Canvas<'_>) {
    let seen = window(lines.row(), lines.lines().len(), usize::from(at.height));
    let shown = lines.lines().iter().enumerate().skip(seen.start).take(seen.len());
    for ((number, line), row) in shown.zip(at.rows()) {
        let here = active && number == lines.row();
        if here || width(line.text()) < usize::from(row.width) {
            field(line, here, row, style, canvas);
        } else {
            let line = cut(Line::from(Span::styled(line.text(), style)), usize::from(row.width));
            canvas.line(row, &line);
        }
    }
}

/// Marks the questions that come back from last time at the end of their lines.
fn mark_returning(form: &Setup, at: Rect, look: &Look<'_>, canvas: &mut Canvas<'_>) {
    let lines = &form.agenda.lines;
    let seen = window(lines.row(), lines.lines().len(), usize::from(at.height));
    let shown = lines.lines().iter().skip(seen.start).take(seen.len());
    for (line, row) in shown.zip(at.rows()) {
        if form.comes_back(line.text()) && width(line.text()) + 2 < usize::from(row.width) {
            let end = Rect { x: row.right().saturating_sub(1), width: 1, ..row };
            canvas.text(end, "↩", look.theme.accent);
        }
    }
}

/// Says how many people and questions there are.
fn counts(form: &Setup, world: &World, look: &Look<'_>) -> (String, String) {
    let words = look.words;
    let people = &form.people;
    let mut told = words.setup_count(people.everyone().len());
    let classes: Vec<_> = Class::iter()
        .filter(|class| people.count(*class) > 0)
        .map(|class| {
            words.setup_count_class(people.count(class), class.short(words).to_lowercase())
        })
        .collect();
    if classes.len() > 1 {
        told = format!("{told}: {}", classes.join(", "));
    }
    let source = match people.source() {
        _ if people.roster().is_empty() => None,
        Source::Nothing => None,
        Source::File => Some(words.setup_from_file()),
        Source::Remembered => Some(words.setup_remembered()),
        Source::Pasted => Some(words.setup_from_paste()),
    };
    if let Some(source) = source {
        told = format!("{told} · {source}");
    }
    if let Some(percent) = people.percent() {
        told = words.setup_reading(u32::from(percent));
    }
    let matters = form.questions(world);
    let minutes: u32 = matters.iter().filter_map(|matter| matter.minutes).sum();
    let mut agenda = words.setup_questions(matters.len());
    let back = form.agenda.lines.lines().iter().filter(|line| form.comes_back(line.text()));
    let back = back.count();
    if back > 0 {
        agenda = format!("{agenda} · {}", words.carry_of_agenda(back));
    }
    if minutes > 0 {
        agenda = format!("{agenda} · {}", words.setup_questions_minutes(minutes));
    }
    (told, agenda)
}

/// What is told below the form: what is missing, else how to fill in the row; then what is wrong.
fn told<'a>(app: &App, form: &Setup, look: &Look<'_>, cells: usize) -> Vec<Line<'a>> {
    let (words, theme) = (look.words, look.theme);
    let mut lines = Vec::new();
    let put = |lines: &mut Vec<Line<'a>>, text: &str, style: Style, most: usize| {
        let broken = clip(wrap(text, cells), most, cells);
        lines.extend(broken.into_iter().map(|line| Line::from(Span::styled(line, style))));
    };
    let missing = form.missing();
    if missing.is_empty() {
        put(&mut lines, &form.part.hint(words), theme.muted, MOST_ROWS);
        if let Some(heading) = form.heading(&app.world).filter(|_| form.part == Part::Agenda) {
            put(&mut lines, &words.setup_hint_headings(heading), theme.muted, MOST_ROWS);
        }
        if form.part == Part::LastTime {
            for line in form.last_time_lines(&app.world, words) {
                put(&mut lines, &line, theme.text, MOST_ROWS);
            }
        }
        let (offers, chosen) = form.offers();
        for (number, offer) in offers.iter().enumerate() {
            let chosen = chosen == Some(number);
            let (pointer, style) =
                if chosen { ("› ", theme.selected) } else { ("  ", theme.text) };
            lines.push(Line::from(Span::styled(format!("{pointer}{offer}"), style)));
        }
    } else if missing.iter().any(Missing::is_needed) {
        put(&mut lines, &words.setup_needed(), theme.title, 1);
    } else {
        put(&mut lines, &words.setup_leavable(Action::OpenMeeting.key()), theme.title, 1);
    }
    for one in missing {
        let (glyph, style) = if one.is_needed() { ("✗", theme.bad) } else { ("○", theme.warn) };
        put(&mut lines, &format!("{glyph} {}", one.tell(words)), style, MOST_ROWS);
    }
    // What was only assumed is told where it was read; what is wrong, wherever the cursor is.
    let is_told = |part: Part, severity| {
        severity == Severity::Error
            || part == form.part
            || (part == Part::LastTime && form.part == Part::Body)
    };
    let problems = form.problems().filter(|(part, one)| is_told(*part, one.severity));
    for (part, problem) in problems {
        let (glyph, style) = match problem.severity {
            Severity::Error => ("✗", theme.bad),
            Severity::Warning => ("!", theme.warn),
        };
        let lang = words.lang();
        let what = format!("{} {}", problem.what.get(lang), problem.cure.get(lang));
        let what = match problem.place.line {
            Some(line) => words.setup_at_row(line, what.trim()),
            None => what.trim().to_owned(),
        };
        put(&mut lines, &format!("{glyph} {} · {what}", part.label(words)), style, MOST_ROWS);
    }
    lines
}
