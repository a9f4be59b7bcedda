//! The sheet of paper: the measures both page writers keep, so that DOCX and PDF come out alike.
//!
//! Everything is in points. What a style may have got wrong, such as margins wider than the page, is
//! brought within bounds here and nowhere else.

use crate::meeting::language::Lang;
use crate::paper::layout::{Align, Block, Column, Face, Layout, Line, Run, Signature};
use crate::paper::letters::Letters;

/// How wide and how high an A4 page is.
pub(super) const A4: (f32, f32) = (210.0 * MM, 297.0 * MM);
/// A millimetre.
const MM: f32 = 72.0 / 25.4;

/// The space between two paragraphs.
pub(super) const PARAGRAPH_GAP: f32 = 6.0;
/// The space above a heading, and above and below the title.
pub(super) const HEADING_GAP: f32 = 6.0;
pub(super) const TITLE_GAP: f32 = 12.0;
/// The space around the words of a cell: at its sides, and above and below.
pub(super) const CELL_GAP: (f32, f32) = (4.0, 2.0);
/// How many lines are left for a hand to sign.
pub(super) const SIGNING_LINES: u8 = 4;
/// How many rows of a table stay with the signatures below it.
pub(super) const SIGNED_ROWS: usize = 2;
/// The size of the foot of the page.
pub(super) const FOOT_POINTS: f32 = 8.0;
/// How thick a rule is.
pub(super) const RULE: f32 = 0.75;
/// How much of an official head its left column has, where nothing speaks against it: 3,900 of
/// 9,400, so that the motto of the state stays on one line.
const LEFT_SHARE: f32 = 39.0 / 94.0;
/// The share of the words that a rule under them has, unless it is under the state or the Party.
const SHORT_RULE: f32 = 0.4;

/// A page with its margins and the letters on it, within bounds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// The size of the text.
    pub(super) points: f32,
    /// From one line of the text to the next.
    pub(super) pitch: f32,
    /// How far the first line of a paragraph stands in.
    pub(super) indent: f32,
}

/// How far a paragraph stands in: its first line, and the others.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Indent {
    pub(super) first: f32,
    pub(super) rest: f32,
}

impl Sheet {
    /// The sheet of a face.
    pub(super) fn of(face: &Face) -> Self {
        let margin = |mm: f32| within(mm, 5.0, 80.0) * MM;
        let points = within(face.points, 6.0, 40.0);
        Self {
            left: margin(face.margins.left_mm),
            right: margin(face.margins.right_mm),
            top: margin(face.margins.top_mm),
            bottom: margin(face.margins.bottom_mm),
            points,
            pitch: within(face.line_points, points, points * 3.0),
            indent: within(face.indent_mm, 0.0, 40.0) * MM,
        }
    }

    /// How wide a line is.
    pub(super) fn width(&self) -> f32 {
        A4.0 - self.left - self.right
    }

    /// How much stands on a page.
    pub(super) fn height(&self) -> f32 {
        A4.1 - self.top - self.bottom
    }

    /// The size of a line.
    pub(super) fn size(&self, line: &Line) -> f32 {
        line.points.map_or(self.points, |points| within(points, 4.0, 60.0))
    }

    /// From one line to the next where letters have another size.
    pub(super) fn pitch_of(&self, points: f32) -> f32 {
        self.pitch * points / self.points
    }

    /// The size of the letters in a table.
    pub(super) fn cell_points(&self) -> f32 {
        (self.points - 2.0).max(6.0)
    }

    /// How an item of a list stands. Where paragraphs stand in, an item does as well, and its other
    /// lines go back to the margin, as papers of Vietnam have it; elsewhere it hangs.
    pub(super) fn item(&self, depth: u8) -> Indent {
        let depth = f32::from(depth.min(8));
        if self.indent > 0.0 {
            let rest = (self.indent * depth).min(self.width() / 3.0);
            Indent { first: rest + self.indent, rest }
        } else {
            let rest = (self.points * 1.5 * (depth + 1.0)).min(self.width() / 3.0);
            Indent { first: rest - self.points * 1.5, rest }
        }
    }

    /// How wide the two columns of an official head are. The right one is never too narrow for its
    /// words while the left one has room to spare, nor the other way round.
    pub(super) fn letterhead(&self, letters: &Letters, left: &[Line], right: &[Line]) -> [f32; 2] {
        let widest = |lines: &[Line]| {
            let widths = lines.iter().map(|line| letters.width(&line.runs, self.size(line)));
            widths.fold(0.0, f32::max) + 2.0
        };
        let (width, usual) = (self.width(), self.width() * LEFT_SHARE);
        let (need_left, need_right) = (widest(left), widest(right));
        let given = if need_right > width - usual {
            (width - need_right).max(need_left.min(usual))
        } else {
            usual.max(need_left.min(width - need_right))
        };
        [given, width - given]
    }

    /// How wide the columns of a table are: as their shares say, once these are made to add up, and
    /// never none. Rows may have more cells than there are columns; those share alike.
    pub(super) fn columns(&self, columns: &[Column], cells: usize) -> Vec<f32> {
        let number = columns.len().max(cells);
        let even = 1.0 / count(number.max(1));
        let share = |at| columns.get(at).map_or(even, |column: &Column| column.share);
        let shares: Vec<f32> = (0..number)
            .map(share)
            .map(
                |share| {
                    if share.is_finite() && share > 0.0 { share.clamp(0.01, 100.0) } else { even }
                },
            )
            .collect();
        let sum: f32 = shares.iter().sum();
        shares.iter().map(|share| self.width() * share / sum).collect()
    }
}

/// How long a rule under words is.
pub(super) fn rule_under(letters: &Letters, runs: &[Run], points: f32, whole: bool) -> f32 {
    letters.width(runs, points) * if whole { 1.0 } else { SHORT_RULE }
}

/// The blocks of a paper, each with whether signatures come next: those must not stand alone on a
/// page.
pub(super) fn blocks(layout: &Layout) -> impl Iterator<Item = (&Block, bool)> {
    layout.blocks.iter().enumerate().map(|(at, block)| {
        let mut rest = layout.blocks.iter().skip(at + 1);
        let next = rest.find(|block| !matches!(block, Block::Gap));
        (block, matches!(next, Some(Block::Signatures(_))))
    })
}

/// The tag of a language, as files of pages bear it.
pub(super) const fn language_tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "vi-VN",
        Lang::En => "en-GB",
    }
}

/// Whether somebody signs there. What stands at the left without a name, such as who receives the
/// paper, needs no room for a hand.
pub(super) fn signs(place: &Signature) -> bool {
    place.align != Align::Left || !place.name.is_empty()
}

/// A count of lines, columns or letters, to reckon lengths with.
#[expect(clippy::cast_precision_loss, reason = "no paper has so many that one would be missed")]
pub(super) fn count(number: usize) -> f32 {
    number as f32
}

fn within(value: f32, least: f32, most: f32) -> f32 {
    if value.is_finite() { value.clamp(least, most) } else { least }
}

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use proptest::prelude::*;

    use super::*;
    use crate::paper::layout::Margins;

    fn face() -> Face {
        let margins = Margins { top_mm: 20.0, bottom_mm: 20.0, left_mm: 30.0, right_mm: 15.0 };
        let family = "Times New Roman".to_owned();
        Face { family, points: 14.0, line_points: 19.0, indent_mm: 10.0, margins }
    }

    fn line(text: &str, points: f32) -> Line {
        Line { points: Some(points), ..Line::of(vec![Run::strong(text)]) }
    }

    #[test]
    fn the_motto_of_the_state_stays_on_one_line() {
        let (sheet, letters) = (Sheet::of(&face()), Letters::measure());
        for points in [12.0, 13.0] {
            let state = line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", points);
            let body = line("BAN LIÊN LẠC TỔ DÂN PHỐ", 13.0);
            let [left, right] = sheet.letterhead(&letters, from_ref(&body), from_ref(&state));
            assert!(letters.width(&state.runs, points) < right, "{points}");
            assert!(letters.width(&body.runs, 13.0) < left, "{points}");
        }
        let [left, right] = sheet.letterhead(&letters, &[], &[]);
        assert!((left / (left + right) - LEFT_SHARE).abs() < 0.001);
    }

    #[test]
    fn a_face_out_of_bounds_is_brought_within() {
        let margins = Margins { top_mm: f32::NAN, bottom_mm: -1.0, left_mm: 1e9, right_mm: 200.0 };
        let odd =
            Face { points: 0.0, line_points: f32::INFINITY, indent_mm: -5.0, margins, ..face() };
        let sheet = Sheet::of(&odd);
        assert!(sheet.width() > 100.0 && sheet.height() > 300.0);
        assert!(sheet.points >= 6.0 && sheet.pitch >= sheet.points && sheet.indent >= 0.0);
    }

    proptest! {
        #[test]
        fn columns_always_fill_the_width(
            shares in proptest::collection::vec(any::<f32>(), 0..12), cells in 0_usize..15,
        ) {
            let column = |share| Column { head: String::new(), share, align: Align::Left };
            let columns: Vec<Column> = shares.into_iter().map(column).collect();
            let widths = Sheet::of(&face()).columns(&columns, cells);
            prop_assert_eq!(widths.len(), columns.len().max(cells));
            if !widths.is_empty() {
                let sum: f32 = widths.iter().sum();
                prop_assert!((sum - Sheet::of(&face()).width()).abs() < 0.1);
                prop_assert!(widths.iter().all(|width| *width > 0.0));
            }
        }
    }
}
