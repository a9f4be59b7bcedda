//! Our PDF, read by poppler and qpdf.

use std::path::{Path, PathBuf};

use chutri::meeting::language::Lang;
use chutri::paper::layout::{Align, Block, Layout};
use chutri::paper::pdf;
use tempfile::TempDir;

use crate::support::programs::{program, run};
use crate::support::{file, held, layouts, printed};

/// Every paper of the two meetings, and one made by hand.
fn papers() -> Vec<(String, Layout)> {
    let mut all = vec![("by-hand".to_owned(), layouts::minutes())];
    for (name, given) in [("cell", held::cell(Lang::Vi)), ("committee", held::committee())] {
        let paper = |style| (format!("{name}-{style}"), printed::laid_out(&given, style));
        all.extend(printed::STYLES.map(paper));
    }
    all
}

fn written(home: &TempDir, name: &str, layout: &Layout) -> PathBuf {
    let path = home.path().join(format!("{name}.pdf"));
    file::put_bytes(&path, &pdf::write(layout).unwrap());
    path
}

fn text_of(pdftotext: &Path, path: &Path) -> String {
    run(pdftotext, [Path::new("-raw"), path, Path::new("-")])
}

/// Without spaces and line ends: those are where the page has them, not where the words have.
fn tight(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{c}').collect()
}

/// The words of a paper as poppler reads them off its pages, feet and repeated heads left out.
fn read_back(pdftotext: &Path, path: &Path, layout: &Layout) -> String {
    let pages = text_of(pdftotext, path);
    let pages: Vec<&str> = pages.trim_end_matches('\u{c}').split('\u{c}').collect();
    let heads: Vec<String> = layout.blocks.iter().filter_map(head).collect();
    let mut all = String::new();
    for (number, page) in pages.iter().enumerate() {
        let foot = tight(&format!("{}{}/{}", layout.foot, number + 1, pages.len()));
        let page = tight(page);
        let page = page.strip_suffix(&foot).unwrap_or_else(|| panic!("page {number}: {page}"));
        let repeated = heads.iter().filter(|_| number > 0).find(|head| page.starts_with(*head));
        // A table that begins a page has its head there for the first time.
        let repeated = repeated.filter(|head| all.contains(head.as_str()));
        all.push_str(page.strip_prefix(repeated.map_or("", |head| head)).unwrap());
    }
    all
}

fn head(block: &Block) -> Option<String> {
    let Block::Table { columns, .. } = block else { return None };
    Some(columns.iter().map(|column| tight(&column.head)).collect())
}

#[test]
fn every_word_can_be_selected_in_the_order_it_is_read() {
    let Some(pdftotext) = program("pdftotext") else { return };
    let home = tempfile::tempdir().unwrap();
    for (name, layout) in papers() {
        let read = read_back(&pdftotext, &written(&home, &name, &layout), &layout);
        assert_eq!(read, tight(&printed::words(&layout, true).concat()), "{name}");
    }
}

#[test]
fn the_file_is_sound_and_its_fonts_are_its_own() {
    let (Some(qpdf), Some(pdffonts)) = (program("qpdf"), program("pdffonts")) else { return };
    let home = tempfile::tempdir().unwrap();
    for (name, layout) in papers() {
        let path = written(&home, &name, &layout);
        run(&qpdf, [Path::new("--check"), &path]);
        let fonts = run(&pdffonts, [&path]);
        for font in fonts.lines().skip(2) {
            let told: Vec<&str> = font.split_whitespace().collect();
            assert!(told[0].contains("+Tinos"), "{name}: {font}");
            // Embedded, cut down to what is used, every glyph mapped to its letters.
            assert_eq!(told[told.len() - 5..told.len() - 2], ["yes"; 3], "{name}: {font}");
        }
    }
}

#[test]
fn the_file_says_what_it_is() {
    let Some(pdfinfo) = program("pdfinfo") else { return };
    let home = tempfile::tempdir().unwrap();
    let told = run(&pdfinfo, [&written(&home, "by-hand", &layouts::minutes())]);
    for line in [
        "Title: Biên bản sinh hoạt chi bộ thường kỳ tháng 3 năm 2026",
        "Author: Chi bộ bản Pượn",
        "Tagged: yes",
        "Page size: 595.276 x 841.89 pts (A4)",
        "PDF version: 1.7",
    ] {
        let (key, value) = line.split_once(": ").unwrap();
        let said = told.lines().find_map(|told| told.strip_prefix(&format!("{key}:")));
        assert_eq!(said.map(str::trim), Some(value), "{told}");
    }
}

/// The words of a page that lie outside its margins, as poppler finds them; the foot apart.
fn outside(pdftotext: &Path, path: &Path, layout: &Layout) -> Vec<String> {
    let told = run(pdftotext, [Path::new("-bbox"), path, Path::new("-")]);
    let mm = 72.0 / 25.4;
    let margins = layout.face.margins;
    let (left, right) = (margins.left_mm * mm - 0.5, (210.0 - margins.right_mm) * mm + 0.5);
    let (top, bottom) = (margins.top_mm * mm - 3.0, (297.0 - margins.bottom_mm) * mm + 0.5);
    let side = |line: &str, name: &str| -> Option<f32> {
        line.split_once(&format!("{name}=\""))?.1.split('"').next()?.parse().ok()
    };
    let out = |line: &&str| {
        let [Some(x0), Some(x1), Some(y0), Some(y1)] =
            ["xMin", "xMax", "yMin", "yMax"].map(|name| side(line, name))
        else {
            return false;
        };
        x0 < left || x1 > right || y0 < top || (y1 > bottom && y0 < bottom)
    };
    told.lines().filter(out).map(str::to_owned).collect()
}

#[test]
fn no_word_stands_outside_the_margins() {
    let Some(pdftotext) = program("pdftotext") else { return };
    let home = tempfile::tempdir().unwrap();
    let long = "Nguyễn".repeat(40);
    let narrow = [("TT", 0.02, Align::Center), ("Họ tên", 0.0, Align::Justify)];
    let odd = layouts::of(vec![
        layouts::paragraph(long.as_str()),
        layouts::item("-", &long, 3),
        layouts::heading(2, &long),
        layouts::table(&narrow, &[vec!["1", &long, "một ô thừa"]]),
        Block::Signatures(vec![layouts::signature(&[&long], &long); 3]),
    ]);
    let mut all = papers();
    all.push(("odd".to_owned(), odd));
    for (name, layout) in all {
        let path = written(&home, &name, &layout);
        assert_eq!(outside(&pdftotext, &path, &layout), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn what_the_fonts_lack_is_a_box_that_is_still_found() {
    let Some(pdftotext) = program("pdftotext") else { return };
    let home = tempfile::tempdir().unwrap();
    let layout = layouts::of(vec![layouts::paragraph("Ban 👩‍🌾 và محضر, rồi 👍 nhé ☑ xong")]);
    let text = text_of(&pdftotext, &written(&home, "boxes", &layout));
    for found in ["👩‍🌾", "👍", "☑", "nhé", "xong"] {
        assert!(text.contains(found), "{found}: {text}");
    }
}

#[test]
fn a_draft_bears_its_mark_on_every_page() {
    let Some(pdftotext) = program("pdftotext") else { return };
    let home = tempfile::tempdir().unwrap();
    let layout = Layout { draft: Some("DỰ THẢO".to_owned()), ..layouts::minutes() };
    let text = text_of(&pdftotext, &written(&home, "draft", &layout));
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    assert!(pages.clone().count() > 1);
    for page in pages {
        assert!(tight(page).contains("DỰTHẢO"), "{page}");
    }
}
