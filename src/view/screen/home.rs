//! The first screen.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::app::home::{Home, Line as Choice};
use crate::app::input::Target;
use crate::app::settings::ThemeName;
use crate::text::{date, fit};
use crate::view::kit::{Canvas, Frame, Row, cut, rows, wrap};
use crate::view::look::Look;
use crate::view::screen::page::{Hint, Page};

/// What stands in one row of the box.
enum Piece {
    Blank,
    Heading(String),
    Text(String),
    Choice(usize),
}

/// Draws the first screen.
pub(crate) fn draw(app: &App, home: &Home, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let hints = [
        Hint::keys("↑ ↓", words.home_move()),
        Hint::action(Action::HomeEnter, look),
        Hint::keys("1–9", words.home_number()),
        Hint::action(Action::Help, look),
    ];
    let page = Page { title: words.app_tagline(), hints: &hints };
    let body = page.draw(app, look, area, canvas);
    let mut frame = Frame::titled(words.home_welcome(), true);
    if home.shelves().is_none() {
        frame = frame.aside(look.muted(words.home_listing()));
    }
    let inner = frame.draw(body, look, canvas);
    let pieces = pieces(home, look, usize::from(inner.width).saturating_sub(2));
    for (piece, place) in fitting(pieces, usize::from(inner.height)).iter().zip(inner.rows()) {
        let text = Rect { x: place.x + 1, width: place.width.saturating_sub(2), ..place };
        match piece {
            Piece::Blank => {}
            Piece::Heading(heading) => canvas.text(text, heading, look.theme.muted),
            Piece::Text(line) => canvas.text(text, line, look.theme.accent),
            Piece::Choice(number) => {
                let row = Row {
                    line: choice(app, home, *number, look, usize::from(text.width)),
                    target: Target::Line(*number),
                    selected: *number == home.cursor(),
                };
                rows(place, true, [row], look, canvas);
            }
        }
    }
}

/// Puts headings over the groups of lines.
fn pieces(home: &Home, look: &Look<'_>, cells: usize) -> Vec<Piece> {
    let words = look.words;
    let mut pieces = vec![Piece::Blank];
    if home.is_first_run() {
        pieces.extend(wrap(&words.home_first(), cells).into_iter().map(Piece::Text));
        pieces.push(Piece::Blank);
    }
    let mut before = None;
    for (number, line) in home.lines().iter().enumerate() {
        let heading = match line {
            Choice::Resume(_) | Choice::MoreUnfinished(_) => words.home_unfinished(),
            Choice::New | Choice::Sample => words.home_begin(),
            Choice::Past | Choice::Procedures => words.home_look(),
            Choice::Scenarios => words.home_practise(),
            Choice::Language | Choice::Theme | Choice::Quit => words.home_program(),
        };
        if before.as_ref() != Some(&heading) {
            if before.is_some() {
                pieces.push(Piece::Blank);
            }
            before = Some(heading.clone());
            pieces.push(Piece::Heading(heading));
        }
        pieces.push(Piece::Choice(number));
    }
    pieces
}

/// Leaves out what is least missed until everything fits: space, headings, the welcome.
fn fitting(mut pieces: Vec<Piece>, height: usize) -> Vec<Piece> {
    let spare: [fn(&Piece) -> bool; 3] = [
        |piece| matches!(piece, Piece::Blank),
        |piece| matches!(piece, Piece::Heading(_)),
        |piece| matches!(piece, Piece::Text(_)),
    ];
    // The row above everything parts nothing.
    if pieces.len() > height && matches!(pieces.first(), Some(Piece::Blank)) {
        pieces.remove(0);
    }
    for is_spare in spare {
        if pieces.len() > height {
            pieces.retain(|piece| !is_spare(piece));
        }
    }
    pieces
}

fn choice<'a>(app: &App, home: &Home, number: usize, look: &Look<'_>, cells: usize) -> Line<'a> {
    let (label, aside) = label(app, home, number, look);
    let key = if number < 9 { (number + 1).to_string() } else { " ".to_owned() };
    let room = cells.saturating_sub(fit::width(&aside) + 5);
    let label = cut(Line::from(label), room).to_string();
    let pad = room.saturating_sub(fit::width(&label)) + 1;
    Line::from(vec![
        Span::styled(key, look.theme.key),
        Span::raw("  "),
        Span::styled(label, look.theme.text),
        Span::raw(" ".repeat(pad)),
        Span::styled(aside, look.theme.muted),
    ])
}

/// Says what a line does, and what else is to be known of it.
fn label(app: &App, home: &Home, number: usize, look: &Look<'_>) -> (String, String) {
    let words = look.words;
    let plain = |label: String| (label, String::new());
    match home.lines().get(number) {
        Some(Choice::Resume(place)) => {
            home.unfinished(*place).map_or_else(Default::default, |one| {
                let untitled = words.home_untitled();
                let or =
                    |text: &str| if text.is_empty() { untitled.clone() } else { text.to_owned() };
                let mut aside = Vec::new();
                if one.held {
                    aside.push(words.home_held());
                }
                if one.practice {
                    aside.push(words.home_practice());
                }
                if let Some(begun) = one.date {
                    let day = date::short(begun.date_naive(), words);
                    aside.push(words.home_when(day, date::time(begun)));
                }
                (words.home_resume(or(&one.head.title), or(&one.head.body)), aside.join(" · "))
            })
        }
        Some(Choice::MoreUnfinished(count)) => plain(words.home_more(*count)),
        Some(Choice::New) => plain(words.home_new()),
        Some(Choice::Sample) => plain(words.home_sample()),
        Some(Choice::Past) => plain(words.home_past()),
        Some(Choice::Scenarios) => plain(words.home_scenarios()),
        Some(Choice::Procedures) => plain(words.home_procedures()),
        Some(Choice::Language) => {
            let key = Action::Language.key().to_owned();
            (words.home_language(words.home_other_language()), key)
        }
        Some(Choice::Theme) => {
            let theme = match app.theme {
                ThemeName::Dark => words.home_theme_dark(),
                ThemeName::Light => words.home_theme_light(),
                ThemeName::Contrast => words.home_theme_contrast(),
                ThemeName::Mono => words.home_theme_mono(),
            };
            (words.home_theme(theme), Action::Theme.key().to_owned())
        }
        Some(Choice::Quit) => (words.home_quit(), Action::Leave.key().to_owned()),
        None => plain(String::new()),
    }
}
