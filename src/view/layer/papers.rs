//! Papers of a meeting: which, in which format, what stays in the room, where to.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use strum::IntoEnumIterator as _;

use crate::app::App;
use crate::app::dialog::papers::{Papers, Part};
use crate::paper::format::Format;
use crate::text::Words;
use crate::text::fit::width;
use crate::view::kit::{Canvas, Dialog, field, field_height, wrap};
use crate::view::look::Look;

/// The most rows the folder takes.
const MOST_ROWS: usize = 3;

/// Draws the dialog.
pub(crate) fn draw(
    papers: &Papers,
    _app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let words = look.words;
    let cells = Dialog::cells(area);
    let margin = Part::iter().map(|part| width(&name(part, words))).max().unwrap_or(0) + 3;
    let rows = field_height(&papers.folder, cells.saturating_sub(margin)).clamp(1, MOST_ROWS);
    let lines = Part::iter().count() - 1 + rows;
    let below = below(papers, look, cells);
    let dialog = Dialog {
        title: Line::from(Span::styled(words.paper_title(), look.theme.title)),
        hint: Line::from(look.muted(words.paper_hint())),
        wide: cells,
    };
    let inner = dialog.draw(lines + 1 + below.len(), area, look, canvas);
    for (part, row) in Part::iter().zip(0_u16..) {
        let height = if part == Part::Folder { rows as u16 } else { 1 };
        let at = Rect { y: inner.y.saturating_add(row), height, ..inner }.intersection(inner);
        let active = papers.part == part;
        let style = if active { look.theme.focus } else { look.theme.muted };
        canvas.text(at, &name(part, words), style);
        let beside = (margin as u16).min(at.width);
        if active {
            let mark = Rect { x: at.x + beside.saturating_sub(2), width: 1, ..at };
            canvas.text(mark, "›", look.theme.focus);
        }
        let body = Rect { x: at.x + beside, width: at.width - beside, ..at };
        filled(part, papers, look, body, canvas);
    }
    let under = Rect {
        y: inner.y.saturating_add(lines as u16 + 1),
        height: inner.height.saturating_sub(lines as u16 + 1),
        ..inner
    };
    for (line, row) in below.iter().zip(under.rows()) {
        canvas.line(row, line);
    }
}

fn name(part: Part, words: &Words) -> String {
    match part {
        Part::Style => words.paper_field_style(),
        Part::Format => words.paper_field_format(),
        Part::Number => words.paper_field_number(),
        Part::Criticism => words.paper_field_criticism(),
        Part::Voters => words.paper_field_voters(),
        Part::Folder => words.paper_field_folder(),
    }
}

fn filled(part: Part, papers: &Papers, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let (words, theme) = (look.words, look.theme);
    let active = papers.part == part;
    let kept = |left_out: bool| if left_out { words.paper_leave_out() } else { words.paper_keep() };
    let said = match part {
        Part::Number => return field(&papers.number, active, at, theme.text, canvas),
        Part::Folder => return field(&papers.folder, active, at, theme.text, canvas),
        Part::Style => papers
            .chosen()
            .map_or_else(String::new, |style| style.title.get(words.lang()).to_owned()),
        Part::Format => said_format(papers.format, words),
        Part::Criticism => kept(papers.left_out.criticism),
        Part::Voters => kept(papers.left_out.voters),
    };
    if active {
        canvas.text(at, &format!("‹ {said} ›"), theme.focus);
        canvas.point(at);
    } else {
        canvas.text(at, &said, theme.text);
    }
}

/// Says what a format is for.
fn said_format(format: Format, words: &Words) -> String {
    match format {
        Format::Docx => words.paper_format_docx(),
        Format::Pdf => words.paper_format_pdf(),
        Format::Html => words.paper_format_html(),
        Format::Md => words.paper_format_md(),
        Format::Txt => words.paper_format_txt(),
        Format::Csv => words.paper_format_csv(),
        Format::Ics => words.paper_format_ics(),
        Format::Json => words.paper_format_json(),
    }
}

/// Says why nothing was written, else what the chosen style is for.
fn below<'a>(papers: &Papers, look: &Look<'_>, cells: usize) -> Vec<Line<'a>> {
    if let Some(refused) = &papers.refused {
        let lines = wrap(refused, cells).into_iter();
        return lines.map(|line| Line::from(Span::styled(line, look.theme.warn))).collect();
    }
    let lang = look.words.lang();
    let said = match papers.chosen() {
        Some(style) if papers.format.is_laid_out() => style.summary.get(lang).replace('\n', " "),
        _ => look.words.paper_data(),
    };
    wrap(&said, cells).into_iter().map(|line| Line::from(look.muted(line))).collect()
}
