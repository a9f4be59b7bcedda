//! A line of several styles cut to a number of cells.

use ratatui::text::{Line, Span};

use crate::text::fit::fit;

/// Cuts a line to `cells`, ending it in `…` when something had to go.
pub(crate) fn cut(line: Line<'_>, cells: usize) -> Line<'_> {
    if line.width() <= cells {
        return line;
    }
    let mut room = cells;
    let mut kept = Vec::with_capacity(line.spans.len());
    for span in line.spans {
        let width = span.width();
        if width < room {
            room -= width;
            kept.push(span);
            continue;
        }
        // Something follows or overflows, so the ellipsis belongs here even after an exact fit.
        let text = fit(&format!("{}…", span.content), room).into_owned();
        kept.push(Span::styled(text, span.style));
        break;
    }
    Line::from(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> Line<'static> {
        Line::from(vec![Span::raw("Lò Thị"), Span::raw(" Hoa"), Span::raw("!")])
    }

    #[test]
    fn a_line_is_cut_across_its_spans() {
        assert_eq!(cut(line(), 11).to_string(), "Lò Thị Hoa!");
        assert_eq!(cut(line(), 10).to_string(), "Lò Thị Ho…");
        assert_eq!(cut(line(), 6).to_string(), "Lò Th…");
        assert_eq!(cut(line(), 0).to_string(), "");
    }
}
