//! Papers nobody would hand over on purpose: every page writer lays them out all the same.

use std::fmt::Write as _;
use std::io::{Cursor, Read as _};

use chutri::paper::layout::{Align, Block, Column, Face, Layout, Line, Margins, Run, Signature};
use chutri::paper::{docx, pdf};
use proptest::collection::vec;
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::support::layouts;

/// Texts people type, paste, or send to do harm.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zăâđêôơưạếợữ ,.-]{0,60}",
        1 => Just("Nguyễn".repeat(40)),
        1 => Just("👩‍🌾🇻🇳 ☐ ✓".to_owned()),
        1 => Just("\u{202e}محضر الاجتماع\u{202c}".to_owned()),
        1 => Just("<w:p>&amp;]]>\u{0}\u{1b}\u{fffe}\u{feff}\u{e000}\"'".to_owned()),
        1 => Just("Viê\u{323}t\r\nNam\t\n\n".to_owned()),
        1 => any::<String>(),
    ]
}

fn run() -> impl Strategy<Value = Run> {
    (text(), any::<[bool; 3]>()).prop_map(|(text, [strong, italic, underlined])| Run {
        text,
        strong,
        italic,
        underlined,
    })
}

fn runs() -> impl Strategy<Value = Vec<Run>> {
    vec(run(), 0..3)
}

fn line() -> impl Strategy<Value = Line> {
    (runs(), proptest::option::of(any::<f32>()), any::<bool>())
        .prop_map(|(runs, points, ruled)| Line { runs, points, ruled })
}

fn align() -> impl Strategy<Value = Align> {
    prop_oneof![Just(Align::Left), Just(Align::Center), Just(Align::Right), Just(Align::Justify)]
}

fn table() -> impl Strategy<Value = Block> {
    let column = (text(), any::<f32>(), align()).prop_map(|(head, share, align)| Column {
        head,
        share,
        align,
    });
    (vec(column, 0..5), vec(vec(runs(), 0..6), 0..6))
        .prop_map(|(columns, rows)| Block::Table { columns, rows })
}

fn signature() -> impl Strategy<Value = Signature> {
    (runs(), text(), align()).prop_map(|(titles, name, align)| Signature { titles, name, align })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        (vec(line(), 0..4), vec(line(), 0..4))
            .prop_map(|(left, right)| Block::Letterhead { left, right }),
        vec(line(), 0..4).prop_map(Block::Title),
        (any::<u8>(), runs()).prop_map(|(level, runs)| Block::Heading { level, runs }),
        (runs(), align(), any::<bool>()).prop_map(|(runs, align, indent)| Block::Paragraph {
            runs,
            align,
            indent
        }),
        ("[-0-9a-zđ.)]{0,4}|99999999999", runs(), any::<u8>())
            .prop_map(|(marker, runs, depth)| Block::Item { marker, runs, depth }),
        table(),
        vec(signature(), 0..6).prop_map(Block::Signatures),
        Just(Block::Gap),
        Just(Block::PageBreak),
    ]
}

fn layout() -> impl Strategy<Value = Layout> {
    let face = any::<[f32; 7]>().prop_map(|[points, line_points, indent_mm, a, b, c, d]| Face {
        family: "Times New Roman".to_owned(),
        points,
        line_points,
        indent_mm,
        margins: Margins { top_mm: a, bottom_mm: b, left_mm: c, right_mm: d },
    });
    let face = prop_oneof![3 => Just(layouts::blank().face), 1 => face];
    let words = (text(), text(), text(), proptest::option::of(text()));
    (vec(block(), 0..12), face, words).prop_map(|(blocks, face, (title, issuer, foot, draft))| {
        Layout { title, issuer, foot, draft, face, ..layouts::of(blocks) }
    })
}

/// Everything in a layout that people wrote, in the order of the document. A marker is left out: the
/// office may count it.
fn written(layout: &Layout) -> String {
    let mut all = String::new();
    let mut say = |runs: &[Run]| runs.iter().for_each(|run| all.push_str(&run.text));
    for block in &layout.blocks {
        match block {
            Block::Letterhead { left, right } => {
                left.iter().chain(right).for_each(|line| say(&line.runs));
            }
            Block::Title(lines) => lines.iter().for_each(|line| say(&line.runs)),
            Block::Heading { runs, .. }
            | Block::Paragraph { runs, .. }
            | Block::Item { runs, .. } => say(runs),
            Block::Table { columns, rows } => {
                for column in columns {
                    say(&[Run::plain(column.head.as_str())]);
                }
                rows.iter().flatten().for_each(|cell| say(cell));
            }
            Block::Signatures(places) => {
                for place in places {
                    say(&place.titles);
                    say(&[Run::plain(place.name.as_str())]);
                }
            }
            Block::Gap | Block::PageBreak => {}
        }
    }
    all
}

/// What XML can hold of a text, without breaks.
fn plain(text: &str) -> String {
    let kept = |letter: &char| *letter >= ' ' && !matches!(letter, '\u{fffe}' | '\u{ffff}');
    text.chars().filter(kept).collect()
}

/// The text of the document, every part of the file being read to its end.
fn read(bytes: &[u8]) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut said = String::new();
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).unwrap();
        let path = part.name().unwrap().into_owned();
        let mut xml = String::new();
        part.read_to_string(&mut xml).unwrap();
        let text = words(&xml).unwrap_or_else(|error| panic!("{path}: {error}"));
        if path == "word/document.xml" {
            said = text;
        }
    }
    said
}

/// What stands in the text elements of a part.
fn words(xml: &str) -> Result<String, quick_xml::Error> {
    let mut reader = Reader::from_str(xml);
    let (mut said, mut within) = (String::new(), false);
    loop {
        match reader.read_event()? {
            Event::Start(start) => within = start.name().as_ref() == "w:t",
            Event::End(_) => within = false,
            Event::Text(text) if within => said.push_str(&text),
            Event::GeneralRef(name) if within => {
                said.push_str(quick_xml::escape::resolve_xml_entity(&name).unwrap());
            }
            Event::Eof => return Ok(said),
            _ => {}
        }
    }
}

/// Without items, whose markers may or may not be counted by the office.
fn without_items(layout: &Layout) -> Layout {
    let blocks = layout.blocks.iter().filter(|block| !matches!(block, Block::Item { .. }));
    Layout { blocks: blocks.cloned().collect(), ..layout.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_paper_is_a_sound_docx_with_every_letter(layout in layout()) {
        read(&docx::write(&layout).unwrap());
        let layout = without_items(&layout);
        let said = read(&docx::write(&layout).unwrap());
        prop_assert_eq!(plain(&said), plain(&written(&layout)));
    }

    #[test]
    fn any_paper_is_a_pdf_that_can_be_kept(layout in layout()) {
        // Krilla's own checks of PDF/A-2a and PDF/UA-1 have passed when this is Ok.
        let bytes = pdf::write(&layout).map_err(|why| TestCaseError::fail(why.to_string()))?;
        prop_assert!(bytes.starts_with(b"%PDF-1.7") && bytes.ends_with(b"%%EOF"));
    }
}

/// How many pages a PDF says it has.
fn pages(bytes: &[u8]) -> usize {
    let text = String::from_utf8_lossy(bytes);
    let (_, after) =
        text.split_once("/Type/Pages").or_else(|| text.split_once("/Type /Pages")).unwrap();
    let (_, after) = after.split_once("/Count ").unwrap();
    after.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

#[test]
fn an_empty_paper_is_one_empty_page() {
    assert_eq!(pages(&pdf::write(&layouts::blank()).unwrap()), 1);
    read(&docx::write(&layouts::blank()).unwrap());
    let nothing = Layout { title: String::new(), issuer: String::new(), ..layouts::blank() };
    assert_eq!(pages(&pdf::write(&nothing).unwrap()), 1);
}

#[test]
fn five_hundred_headings_and_two_thousand_rows_fill_as_many_pages_as_they_need() {
    let headings: Vec<Block> =
        (0..500).map(|at| layouts::heading(1, &format!("Vấn đề {at}"))).collect();
    // 728 points of height, 19 to the first heading and 25 to every other: 29 on a page.
    assert_eq!(pages(&pdf::write(&layouts::of(headings.clone())).unwrap()), 500_usize.div_ceil(29));
    let rows: Vec<Vec<&str>> = (0..2_000).map(|_| vec!["1", "Hà Văn Bình", "Có mặt"]).collect();
    let columns =
        [("STT", 0.1, Align::Center), ("Họ tên", 0.6, Align::Left), ("Ghi chú", 0.3, Align::Left)];
    let table = vec![layouts::table(&columns, &rows)];
    // 20.3 points to a row, and to the head on each page: 34 rows.
    assert_eq!(pages(&pdf::write(&layouts::of(table.clone())).unwrap()), 2_000_usize.div_ceil(34));
    read(&docx::write(&layouts::of(headings)).unwrap());
    read(&docx::write(&layouts::of(table)).unwrap());
}

#[test]
fn a_row_no_page_can_hold_goes_on_on_the_next() {
    let mut speech = String::new();
    for number in 0..900 {
        write!(speech, "Ý kiến thứ {number} về việc trồng cây. ").unwrap();
    }
    let table = layouts::table(
        &[("Người", 0.3, Align::Left), ("Ý kiến", 0.7, Align::Justify)],
        &[vec!["Lương Thị Mai", &speech], vec!["Hà Văn Bình", "nhất trí"]],
    );
    assert!(pages(&pdf::write(&layouts::of(vec![table])).unwrap()) > 8);
}
