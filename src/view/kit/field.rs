//! A line of text being typed, with its cursor.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::field::Field;
use crate::text::fit::width;
use crate::view::kit::{Canvas, wrap};

/// Draws a field over the rows of `at`; the rows around the cursor are the ones shown.
pub(crate) fn field(field: &Field, active: bool, at: Rect, style: Style, canvas: &mut Canvas<'_>) {
    // One cell stays free behind the text, for the cursor.
    let cells = usize::from(at.width).saturating_sub(1).max(1);
    let (lines, line, column) = laid(field, cells);
    let height = usize::from(at.height);
    let first = (line + 1).saturating_sub(height);
    for (text, row) in lines.iter().skip(first).zip(at.rows()) {
        // Spaces are typed as well, so they too cover what marks the place of the text.
        canvas.text(row, text, style);
    }
    if active {
        let (x, y) = (at.x + column as u16, at.y + (line - first) as u16);
        canvas.point(Rect { x, y, width: 1, height: 1 });
    }
}

/// Breaks what is typed into lines, and finds the line and the cell of the cursor.
///
/// Spaces count as typed, so that the cursor moves with every key.
fn laid(field: &Field, cells: usize) -> (Vec<String>, usize, usize) {
    let solid = |text: &str| text.replace(' ', "\u{a0}");
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in field.text().split_inclusive(' ') {
        if !line.is_empty() && width(&line) + width(word.trim_end()) > cells {
            lines.push(std::mem::take(&mut line));
        }
        if width(word) > cells {
            let mut broken = wrap(&solid(word), cells);
            line.push_str(&broken.pop().unwrap_or_default().replace('\u{a0}', " "));
            lines.extend(broken);
        } else {
            line.push_str(word);
        }
    }
    lines.push(line);
    let mut rest = field.cursor();
    for (place, text) in lines.iter().enumerate() {
        let letters = text.chars().count();
        if rest < letters || place + 1 == lines.len() {
            let before: String = text.chars().take(rest).collect();
            return (lines.clone(), place, width(&before));
        }
        rest -= letters;
    }
    (lines, 0, 0)
}

/// Returns how many rows a field takes in `cells`.
pub(crate) fn height(field: &Field, cells: usize) -> usize {
    laid(field, cells.saturating_sub(1).max(1)).0.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_follows_the_letters_over_the_lines() {
        let (lines, line, column) = laid(&Field::with("Nhất trí trồng cam"), 9);
        assert_eq!(lines, ["Nhất trí ", "trồng cam"]);
        assert_eq!((line, column), (1, 9));
        let (lines, line, column) = laid(&Field::with("abcdefghijkl"), 5);
        assert_eq!((lines.len(), line, column), (3, 2, 2));
        let (lines, line, column) = laid(&Field::default(), 5);
        assert_eq!((lines.len(), line, column), (1, 0, 0));
        let (_, line, column) = laid(&Field::with("Nhất "), 9);
        assert_eq!((line, column), (0, 5));
    }
}
