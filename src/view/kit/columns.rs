//! Texts set in columns.

use std::borrow::Cow;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::text::fit::{fit, width};

/// Which end of its column a text stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Align {
    /// At the beginning.
    Left,
    /// At the end, as numbers are.
    Right,
}

/// One text in a column of so many cells; of no cells, it is not shown.
#[derive(Debug)]
pub(crate) struct Column<'t> {
    text: Cow<'t, str>,
    cells: usize,
    align: Align,
    style: Style,
}

impl<'t> Column<'t> {
    /// Makes a column whose text stands at its beginning.
    pub(crate) fn left(text: impl Into<Cow<'t, str>>, cells: usize, style: Style) -> Self {
        Self { text: text.into(), cells, align: Align::Left, style }
    }

    /// Makes a column whose text stands at its end.
    pub(crate) fn right(text: impl Into<Cow<'t, str>>, cells: usize, style: Style) -> Self {
        Self { text: text.into(), cells, align: Align::Right, style }
    }
}

/// Sets texts in their columns, one cell between two, each cut to its own.
pub(crate) fn columns<'t>(list: impl IntoIterator<Item = Column<'t>>) -> Line<'t> {
    let mut spans = Vec::with_capacity(12);
    for Column { text, cells, align, style } in list.into_iter().filter(|each| each.cells > 0) {
        if !spans.is_empty() {
            spans.push(Span::raw(" "));
        }
        let text =
            if width(&text) > cells { Cow::Owned(fit(&text, cells).into_owned()) } else { text };
        let pad = Span::raw(" ".repeat(cells.saturating_sub(width(&text))));
        let text = Span::styled(text, style);
        match align {
            Align::Left => spans.extend([text, pad]),
            Align::Right => spans.extend([pad, text]),
        }
    }
    Line::from(spans)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_in_their_columns_whatever_letters_they_have() {
        let plain = Style::new();
        let row = |name: &'static str| {
            columns([
                Column::left(name, 8, plain),
                Column::left("never", 0, plain),
                Column::right("12", 4, plain),
            ])
            .to_string()
        };
        assert_eq!(row("Lò Hoa"), "Lò Hoa     12");
        assert_eq!(row("Nguyễn Thị Hoa"), "Nguyễn…    12");
        assert_eq!(row("会议主席会议"), "会议主…    12");
    }
}
