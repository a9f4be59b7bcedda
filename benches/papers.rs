//! What a paper costs, and how that grows with its pages: run with `cargo bench --bench papers`.
//!
//! Times on a shared machine mean little by themselves; read the ratios between the rows.

#![expect(clippy::unwrap_used, reason = "a bench that fails should fail at once")]

use chutri::meeting::clock::Stamp;
use chutri::meeting::language::Lang;
use chutri::paper::layout::{Align, Block, Column, Face, Layout, Margins, Run};
use chutri::paper::{docx, pdf};
use divan::Bencher;

/// Pages, as nearly as paragraphs and rows make them.
const PAGES: [usize; 3] = [2, 20, 200];

fn main() {
    divan::main();
}

/// A page of a heading, eight speeches and a table of six rows, so many times.
fn paper(pages: usize) -> Layout {
    let speech = "Đồng chí Lương Thị Mai: nhất trí trồng cây có múi ở khu Pom Khuông vì đất tơi, gần \
        nước, xe lên được; đề nghị mỗi hộ làm trước một sào, được thì mới nhân ra.";
    let runs = |text: &str| vec![Run::plain(text)];
    let mut blocks = Vec::new();
    for _ in 0..pages {
        blocks.push(Block::Heading { level: 1, runs: runs("II- NỘI DUNG") });
        for _ in 0..8 {
            let (align, indent) = (Align::Justify, true);
            blocks.push(Block::Paragraph { runs: runs(speech), align, indent });
        }
        let column = |head: &str| Column { head: head.to_owned(), share: 0.5, align: Align::Left };
        let row = vec![runs("Lập danh sách hộ đăng ký trồng cây"), runs("Cao Văn Dựng")];
        let columns = vec![column("Nhiệm vụ"), column("Người thực hiện")];
        blocks.push(Block::Table { columns, rows: vec![row; 6] });
    }
    let margins = Margins { top_mm: 20.0, bottom_mm: 20.0, left_mm: 30.0, right_mm: 15.0 };
    let family = "Times New Roman".to_owned();
    Layout {
        language: Lang::Vi,
        title: "Biên bản".to_owned(),
        issuer: "Chi bộ bản Pượn".to_owned(),
        dated: Stamp::parse_from_rfc3339("2026-03-03T21:30:15+07:00").unwrap(),
        face: Face { family, points: 14.0, line_points: 19.0, indent_mm: 10.0, margins },
        blocks,
        foot: "7f3a 91c2".to_owned(),
        draft: None,
    }
}

#[divan::bench(args = PAGES, sample_count = 10)]
fn as_docx(bencher: Bencher<'_, '_>, pages: usize) {
    let paper = paper(pages);
    bencher.bench_local(|| docx::write(&paper).unwrap());
}

#[divan::bench(args = PAGES, sample_count = 10)]
fn as_pdf(bencher: Bencher<'_, '_>, pages: usize) {
    let paper = paper(pages);
    bencher.bench_local(|| pdf::write(&paper).unwrap());
}
