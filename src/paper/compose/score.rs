//! The meeting's own score, criterion by criterion.

use super::said::{aside, sentence};
use super::tables::{Shape, cell, number};
use super::{Composer, Piece};
use crate::paper::layout::{Align, Run};

impl Composer<'_> {
    pub(super) fn score(&self) -> Vec<Piece> {
        let words = self.words;
        let Some(score) = &self.minutes.score else { return Vec::new() };
        let shape = Shape::of([
            (words.paper_column_number(), 6, Align::Center),
            (words.paper_column_criterion(), 62, Align::Left),
            (words.paper_column_most(), 16, Align::Center),
            (words.paper_column_points(), 16, Align::Center),
        ]);
        let rows = score.rows.iter().zip(1..).map(|(row, place)| {
            vec![
                number(place),
                cell(aside(&row.title, &row.reason)),
                cell(row.most.to_string()),
                cell(row.points.to_string()),
            ]
        });
        let mut pieces: Vec<Piece> = shape.table(rows.collect()).into_iter().collect();
        let told = score.told.as_str();
        let said =
            if score.adopted { words.paper_scored(told) } else { words.paper_score_drafted(told) };
        pieces.push(Piece::paragraph(vec![Run::strong(sentence(&said))]));
        if !score.reason.is_empty() {
            let said = words.paper_score_differs(score.reason.as_str());
            pieces.push(Piece::paragraph(vec![Run::plain(sentence(&said))]));
        }
        pieces
    }
}
