//! The score of a rehearsal: each area with its points, under it what was lost; of the selected row
//! the whole sentence, how to mend it, and the source.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::dialog::{Sheet, SheetRow};
use crate::app::input::Target;
use crate::coach::score::{Loss, Lost};
use crate::text::finding::source;
use crate::view::kit::{Canvas, Dialog, Row, cut, rows, window, wrap};
use crate::view::look::Look;

/// The fewest rows the list keeps.
const LEAST_LIST: usize = 6;

/// Draws the dialog.
pub(crate) fn draw(sheet: &Sheet, app: &App, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let cells = Dialog::cells(area);
    let chosen = sheet.selected().and_then(|row| sheet.loss(row));
    let mut details: Vec<Line<'_>> = Vec::new();
    for (text, style) in detail(chosen, app, look) {
        let lines = wrap(&text, cells).into_iter();
        details.extend(lines.map(|line| Line::from(Span::styled(line, style))));
    }
    let most = Dialog::most_rows(area);
    let listed = sheet.rows.len().min(most.saturating_sub(details.len() + 1).max(LEAST_LIST));
    let score = &sheet.score;
    let title = words.coach_score(score.total, score.most, score.hints);
    let dialog = Dialog {
        title: Line::from(Span::styled(title, look.theme.title)),
        hint: Line::from(look.muted(words.coach_score_keys())),
        wide: cells,
    };
    let inner = dialog.draw(listed + 1 + details.len(), area, look, canvas);
    let room = Rect {
        x: inner.x.saturating_sub(1),
        width: inner.width + 2,
        height: (listed as u16).min(inner.height),
        ..inner
    };
    let seen = window(sheet.cursor, sheet.rows.len(), usize::from(room.height));
    let shown = sheet.rows.iter().enumerate().skip(seen.start).take(seen.len());
    let shown = shown.map(|(place, row)| Row {
        line: line(sheet, *row, app, look, usize::from(inner.width)),
        target: Target::Line(place),
        selected: place == sheet.cursor,
    });
    rows(room, true, shown, look, canvas);
    let below = Rect {
        y: room.bottom() + 1,
        height: inner.bottom().saturating_sub(room.bottom() + 1),
        ..inner
    };
    for (line, row) in details.into_iter().zip(below.rows()) {
        canvas.line(row, &cut(line, usize::from(row.width)));
    }
}

/// One row: an area with its points at the right, or what was lost in it.
fn line<'a>(sheet: &Sheet, row: SheetRow, app: &App, look: &Look<'_>, wide: usize) -> Line<'a> {
    let (words, theme) = (look.words, look.theme);
    if let (SheetRow::Area(_), Some(area)) = (row, sheet.line(row)) {
        let most = area.area.most();
        let points = format!("{:>2}/{most}", area.points);
        let style = if area.points == most { theme.good } else { theme.warn };
        let glyph = if area.points == most { "✓" } else { "○" };
        let name = area.area.name(words);
        let gap = wide.saturating_sub(name.chars().count() + points.chars().count() + 2);
        return Line::from(vec![
            Span::styled(format!("{glyph} "), style),
            Span::styled(name, theme.title),
            Span::raw(" ".repeat(gap)),
            Span::styled(points, style),
        ]);
    }
    let told = match (sheet.loss(row), sheet.caught(row), app.live()) {
        (Some(loss), _, Some(live)) => {
            let told = loss.what.tell(live.meeting(), words);
            let cost =
                if loss.points == 0 { "   ".to_owned() } else { format!("−{} ", loss.points) };
            (format!("  {cost:<4}{told}"), theme.text)
        }
        (_, Some(fault), _) => {
            let told = words.coach_caught(fault.title.get(words.lang()));
            (format!("  ✓   {told}"), theme.good)
        }
        _ => (String::new(), theme.text),
    };
    Line::from(Span::styled(told.0, told.1))
}

/// The whole sentence, the entry, how to mend it, and the source.
fn detail(loss: Option<&Loss>, app: &App, look: &Look<'_>) -> Vec<(String, Style)> {
    let (words, theme) = (look.words, look.theme);
    let Some(live) = app.live() else { return Vec::new() };
    let meeting = live.meeting();
    let kept = app.rehearsal.as_ref().and_then(|rehearsal| rehearsal.kept.as_ref());
    let Some(loss) = loss else {
        let kept = kept.map(|path| (words.coach_kept(path.display().to_string()), theme.muted));
        return kept.into_iter().collect();
    };
    let mut told = vec![(loss.what.tell(meeting, words), theme.text)];
    if let Lost::Found(found) = &loss.what {
        let mend = meeting.check_of(found.finding).map(|check| check.mend.get(words.lang()));
        if let Some(mend) = mend.filter(|mend| !mend.is_empty()) {
            told.push((words.finding_mend(mend), theme.accent));
        }
    }
    let cited = loss.what.cite().and_then(|id| meeting.procedure.citation(id));
    told.extend(cited.map(|cited| (words.finding_cited(source(cited, words)), theme.muted)));
    told.push((words.coach_at_entry(loss.seq), theme.muted));
    told
}
