//! Past meetings and procedures, and what is looked into.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::app::input::Target;
use crate::app::shelf::procedures::Row as ProcedureRow;
use crate::app::shelf::scenarios::Line as ScenarioLine;
use crate::app::shelf::{Kind, Look as Text, Page, Past, Procedures, Scenarios, Shelf, Sieve};
use crate::app::world::OnShelf;
use crate::store::shelf::State;
use crate::text::date;
use crate::text::fit::width;
use crate::view::kit::{Canvas, Column, Frame, Row, columns, field, inset, rows, window, wrap};
use crate::view::look::Look;
use crate::view::screen::page::{Hint, Page as Screen};

/// Draws the shelf.
pub(crate) fn draw(app: &App, shelf: &Shelf, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    if let Some(text) = &shelf.look {
        let mut hints = vec![
            Hint::keys("↑ ↓ PgUp PgDn", words.shelf_scroll()),
            Hint::keys("Esc", words.shelf_back()),
        ];
        if matches!(shelf.page, Page::Past(_)) {
            hints.push(Hint::short(Action::ShelfReplay, words.player_hint_replay()));
            hints.push(Hint::short(Action::ShelfPapers, words.paper_hint_short()));
        }
        hints.push(Hint::action(Action::Help, look));
        let page = Screen { title: heading(&shelf.page, look), hints: &hints };
        let body = page.draw(app, look, area, canvas);
        reading(text, look, body, canvas);
        return;
    }
    let enter = match shelf.page {
        Page::Past(_) | Page::Procedures(_) => words.shelf_open(),
        Page::Scenarios(_) => words.player_hint_show(),
    };
    let mut hints = vec![
        Hint::keys("↑ ↓", words.home_move()),
        Hint::keys("Enter", enter),
        Hint::keys("Esc", words.shelf_back()),
    ];
    if matches!(shelf.page, Page::Past(_)) {
        hints.push(Hint::short(Action::ShelfReplay, words.player_hint_replay()));
        hints.push(Hint::keys("Tab", words.shelf_turn()));
    }
    if matches!(shelf.page, Page::Scenarios(_)) {
        hints.push(Hint::short(Action::ShelfRehearse, words.coach_hint_rehearse()));
    }
    hints.push(Hint::action(Action::Help, look));
    // Where there is no room for all, the help stays.
    if matches!(shelf.page, Page::Past(_)) {
        hints.push(Hint::short(Action::ShelfPapers, words.paper_hint_short()));
    }
    let page = Screen { title: heading(&shelf.page, look), hints: &hints };
    let body = page.draw(app, look, area, canvas);
    match &shelf.page {
        Page::Past(past) => meetings(past, look, body, canvas),
        Page::Procedures(procedures) => of_procedures(procedures, look, body, canvas),
        Page::Scenarios(scenarios) => of_scenarios(scenarios, look, body, canvas),
    }
}

fn heading(page: &Page, look: &Look<'_>) -> String {
    match page {
        Page::Past(past) if past.practice => look.words.shelf_past_practice(),
        Page::Past(_) => look.words.shelf_past(),
        Page::Procedures(_) => look.words.shelf_procedures(),
        Page::Scenarios(_) => look.words.player_scenarios(),
    }
}

/// Draws the box, the filter in its first row; returns the place for the list.
fn boxed(title: String, sieve: &Sieve, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) -> Rect {
    let count = sieve.shown().len();
    let mut frame = Frame::titled(title, true);
    if count > 0 {
        frame = frame.aside(look.muted(look.words.shelf_shown(sieve.cursor() + 1, count)));
    }
    let inner = frame.draw(at, look, canvas);
    let row = inset(Rect { height: 1, ..inner });
    let label = format!("{}: ", look.words.shelf_filter());
    let wide = width(&label) as u16;
    canvas.text(row, &label, look.theme.key);
    let place = Rect { x: row.x + wide, width: row.width.saturating_sub(wide), ..row };
    canvas.text(place, &"·".repeat(usize::from(place.width)), look.theme.border);
    field(sieve.field(), true, place, look.theme.text, canvas);
    Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner }
}

fn meetings(past: &Past, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let only = past.only_body();
    let title = only.filter(|body| !body.is_empty()).map_or_else(
        || if past.practice { words.shelf_past_practice() } else { words.shelf_past() },
        str::to_owned,
    );
    let place = boxed(title, &past.sieve, look, at, canvas);
    if past.sieve.shown().is_empty() {
        let told = if past.is_coming() {
            words.home_listing()
        } else if past.sieve.field().is_blank() {
            words.shelf_none()
        } else {
            words.shelf_no_hit()
        };
        return paragraphs(&[told], look.theme.muted, place, canvas);
    }
    let cells = usize::from(place.width).saturating_sub(2);
    let line = |which| past.get(which).map(|one| meeting(one, only.is_none(), look, cells));
    listed(&past.sieve, line, look, place, canvas);
}

/// Says which meeting it was; by whom only if several bodies are listed.
fn meeting<'a>(one: &'a OnShelf, with_body: bool, look: &Look<'_>, cells: usize) -> Line<'a> {
    let words = look.words;
    let theme = look.theme;
    let (glyph, state, style) = match one.state {
        State::Unfinished if one.held => ("▶", words.shelf_state_held(), theme.warn),
        State::Unfinished => ("▶", words.shelf_state_unfinished(), theme.accent),
        State::Closed => ("✓", words.shelf_state_closed(), theme.good),
        State::MovedOn => ("→", words.shelf_state_moved(), theme.muted),
        State::Newer => ("!", words.shelf_state_newer(), theme.warn),
        State::Damaged => ("!", words.shelf_state_damaged(), theme.bad),
    };
    let day = one.date.map(|day| date::short(day.date_naive(), words)).unwrap_or_default();
    let (day_cells, state_cells) = (11, 18.min(cells / 4));
    let rest = cells.saturating_sub(day_cells + state_cells + 3);
    let title_cells = if with_body { rest * 2 / 3 } else { rest };
    let file = || one.path.json().file_stem().map(|stem| stem.to_string_lossy());
    let title = match one.head.title.as_str() {
        "" => file().unwrap_or_default(),
        title => title.into(),
    };
    columns([
        Column::left(day, day_cells, theme.muted),
        Column::left(title, title_cells, theme.text),
        Column::left(one.head.body.as_str(), rest - title_cells, theme.muted),
        Column::left(format!("{glyph} {state}"), state_cells, style),
    ])
}

fn of_procedures(list: &Procedures, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let place = boxed(words.shelf_procedures(), &list.sieve, look, at, canvas);
    let cells = usize::from(place.width).saturating_sub(2);
    let folder = wrap(&words.shelf_folder(list.folder.display().to_string()), cells);
    let below = folder.into_iter().map(|line| (line, look.theme.muted)).collect();
    let above = foot(below, place, canvas);
    let line = |which| list.get(which).map(|row| procedure(row, look, cells));
    listed(&list.sieve, line, look, above, canvas);
}

/// Lists the scenarios, and says below of the selected one what it shows.
fn of_scenarios(list: &Scenarios, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let place = boxed(words.player_scenarios(), &list.sieve, look, at, canvas);
    let cells = usize::from(place.width).saturating_sub(2);
    let summary = match list.selected() {
        Some(ScenarioLine::Good(listed)) => listed.scenario.summary.get(words.lang()),
        Some(ScenarioLine::Broken(_)) | None => "",
    };
    let folder = words.player_folder(list.folder.display().to_string());
    let mut below: Vec<_> =
        wrap(summary, cells).into_iter().map(|line| (line, look.theme.text)).collect();
    below.push((String::new(), look.theme.text));
    below.extend(wrap(&folder, cells).into_iter().map(|line| (line, look.theme.muted)));
    let above = foot(below, place, canvas);
    let line = |which| list.get(which).map(|line| scenario(line, look, cells));
    listed(&list.sieve, line, look, above, canvas);
}

/// Draws lines at the foot of a box, and returns the place left above them.
fn foot(lines: Vec<(String, Style)>, at: Rect, canvas: &mut Canvas<'_>) -> Rect {
    let rows = (lines.len() as u16 + 1).min(at.height.saturating_sub(3));
    let above = Rect { height: at.height.saturating_sub(rows), ..at };
    let below = Rect { y: above.bottom() + 1, height: rows.saturating_sub(1), ..at };
    for ((line, style), row) in lines.into_iter().zip(below.rows()) {
        canvas.text(inset(row), &line, style);
    }
    above
}

/// Draws the lines shown of a list.
fn listed<'t>(
    sieve: &Sieve,
    line: impl Fn(usize) -> Option<Line<'t>>,
    look: &Look<'_>,
    at: Rect,
    canvas: &mut Canvas<'_>,
) {
    let shown = sieve.shown();
    if shown.is_empty() {
        return paragraphs(&[look.words.shelf_no_hit()], look.theme.muted, at, canvas);
    }
    let seen = window(sieve.cursor(), shown.len(), usize::from(at.height));
    let drawn =
        shown.iter().enumerate().skip(seen.start).take(seen.len()).map(|(number, which)| Row {
            line: line(*which).unwrap_or_default(),
            target: Target::Line(number),
            selected: number == sieve.cursor(),
        });
    rows_without_cursor(at, drawn, look, canvas);
}

fn scenario<'a>(line: ScenarioLine<'_>, look: &Look<'_>, cells: usize) -> Line<'a> {
    let (words, theme) = (look.words, look.theme);
    let (mark, style) = match line {
        _ if line.is_shipped() => (words.shelf_mark_shipped(), theme.muted),
        ScenarioLine::Good(_) => (words.shelf_mark_own(), theme.good),
        ScenarioLine::Broken(broken) => {
            (format!("! {}", words.shelf_mark_broken(broken.problems.len())), theme.bad)
        }
    };
    columns([
        Column::left(line.title(words), cells.saturating_sub(12 + 1), theme.text),
        Column::left(mark, 12, style),
    ])
}

fn procedure<'a>(row: &ProcedureRow, look: &Look<'_>, cells: usize) -> Line<'a> {
    let (words, theme) = (look.words, look.theme);
    let (version, mark, style) = match row {
        ProcedureRow::Good { procedure, file: None, .. } => {
            (procedure.version.clone(), words.shelf_mark_shipped(), theme.muted)
        }
        ProcedureRow::Good { procedure, file: Some(_), .. } => {
            (procedure.version.clone(), words.shelf_mark_own(), theme.good)
        }
        ProcedureRow::Broken { problems, .. } => {
            (String::new(), format!("! {}", words.shelf_mark_broken(problems.len())), theme.bad)
        }
    };
    let rest = cells.saturating_sub(14 + 12 + 2);
    columns([
        Column::left(row.title(words.lang()), rest, theme.text),
        Column::left(version, 14, theme.muted),
        Column::left(mark, 12, style),
    ])
}

/// Draws rows as a list does, but leaves the cursor in the filter, where people type.
fn rows_without_cursor<'t>(
    at: Rect,
    list: impl IntoIterator<Item = Row<'t>>,
    look: &Look<'_>,
    canvas: &mut Canvas<'_>,
) {
    let cursor = canvas.cursor();
    rows(at, true, list, look, canvas);
    if let Some(place) = cursor {
        canvas.point(Rect { x: place.x, y: place.y, width: 1, height: 1 });
    }
}

fn paragraphs(texts: &[String], style: Style, at: Rect, canvas: &mut Canvas<'_>) {
    let cells = usize::from(at.width).saturating_sub(2);
    let lines: Vec<String> = texts.iter().flat_map(|text| wrap(text, cells)).collect();
    for (line, row) in lines.iter().zip(at.rows()) {
        canvas.text(inset(row), line, style);
    }
}

/// Draws what is looked into, from its first shown line on.
fn reading(text: &Text, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let theme = look.theme;
    let place = format!("{}/{}", text.top() + 1, text.lines().len());
    let frame = Frame::titled(text.title().to_owned(), true).aside(look.muted(place));
    let inner = frame.draw(at, look, canvas);
    let cells = usize::from(inner.width).saturating_sub(2);
    let mut places = inner.rows().map(inset);
    for line in text.lines().iter().skip(text.top()) {
        let (indent, mark, style) = match line.kind {
            Kind::Heading => (0, "", theme.title),
            Kind::Plain => (2, "", theme.text),
            Kind::Detail => (4, "", theme.muted),
            Kind::Warning => (2, "! ", theme.warn),
        };
        let broken = wrap(&format!("{mark}{}", line.text), cells.saturating_sub(indent));
        let broken = if broken.is_empty() { vec![String::new()] } else { broken };
        for part in broken {
            let Some(row) = places.next() else { return };
            let pad = Span::raw(" ".repeat(indent));
            canvas.line(row, &Line::from(vec![pad, Span::styled(part, style)]));
        }
    }
}
