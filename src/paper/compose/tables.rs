//! Tables: columns with their shares, rows, cells.

use super::Piece;
use crate::paper::layout::{Align, Block, Column, Run};

/// The columns of a table.
pub(super) struct Shape(Vec<Column>);

impl Shape {
    /// Makes columns of heads, hundredths of the width, and how their cells stand.
    pub(super) fn of<const N: usize>(columns: [(String, u8, Align); N]) -> Self {
        let column = |(head, hundredths, align): (String, u8, Align)| Column {
            head,
            share: f32::from(hundredths) / 100.0,
            align,
        };
        Self(columns.into_iter().map(column).collect())
    }

    /// Makes a table; nothing without rows.
    pub(super) fn table(self, rows: Vec<Vec<Vec<Run>>>) -> Option<Piece> {
        (!rows.is_empty()).then_some(Piece::Block(Block::Table { columns: self.0, rows }))
    }
}

/// Makes a cell of plain words.
pub(super) fn cell(text: impl Into<String>) -> Vec<Run> {
    vec![Run::plain(text)]
}

/// Makes a cell of a row's number.
pub(super) fn number(place: usize) -> Vec<Run> {
    cell(place.to_string())
}
