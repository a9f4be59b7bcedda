//! The papers of the meetings that were held: laid out, or written in a format.

use chutri::paper::compose::{Particulars, compose};
use chutri::paper::layout::{Block, Layout, Line, Run};
use chutri::paper::minutes::{LeftOut, Minutes};
use chutri::procedure::Styles;
use chutri::text::Words;

use crate::support::given::Given;

/// The styles that come with the program.
pub(crate) const STYLES: [&str; 6] = [
    "bien-ban-chi-bo",
    "nghi-quyet-thang",
    "bien-ban-nd30",
    "decisions",
    "attendance-sheet",
    "task-list",
];

/// What a meeting's paper in a style looks like.
#[track_caller]
pub(crate) fn laid_out(given: &Given, style: &str) -> Layout {
    let words = Words::load(given.record.meeting().language);
    let minutes = Minutes::of(&given.record, &words, LeftOut::default());
    let particulars = Particulars {
        parent: "Đảng bộ xã Tam Chung".to_owned(),
        number: Some(3),
        locality: "Tam Chung".to_owned(),
    };
    let styles = Styles::load(None);
    compose(&minutes, &styles.find(style).unwrap().held, &words, &particulars)
}

/// Everything on a paper that can be read, in the order of reading; with what stands before the
/// items of lists, or without.
pub(crate) fn words(layout: &Layout, markers: bool) -> Vec<String> {
    let text = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let lines = |lines: &[Line]| lines.iter().map(|line| text(&line.runs)).collect::<Vec<_>>();
    let mut all = Vec::new();
    for block in &layout.blocks {
        match block {
            Block::Letterhead { left, right } => {
                all.extend(lines(left));
                all.extend(lines(right));
            }
            Block::Title(title) => all.extend(lines(title)),
            Block::Heading { runs, .. } | Block::Paragraph { runs, .. } => all.push(text(runs)),
            Block::Item { marker, runs, .. } => {
                if markers {
                    all.push(marker.clone());
                }
                all.push(text(runs));
            }
            Block::Table { columns, rows } => {
                all.extend(columns.iter().map(|column| column.head.clone()));
                all.extend(rows.iter().flatten().map(|cell| text(cell)));
            }
            Block::Signatures(places) => {
                for place in places {
                    all.extend(place.titles.iter().map(|title| title.text.clone()));
                    all.push(place.name.clone());
                }
            }
            Block::Gap | Block::PageBreak => {}
        }
    }
    all
}
