//! Our DOCX, opened by `LibreOffice` and `python-docx`, and judged by the rules of Word.

use std::path::Path;
use std::process::Command;

use chutri::meeting::language::Lang;
use chutri::paper::layout::{Block, Layout};
use chutri::paper::{docx, pdf};
use serde_json::Value;
use tempfile::TempDir;

use crate::support::programs::{program, python, run};
use crate::support::{file, held, layouts, printed};

/// Every paper of the two meetings, the one made by hand, a draft, and an empty one.
fn papers() -> Vec<(String, Layout)> {
    let draft = Layout { draft: Some("DỰ THẢO".to_owned()), ..layouts::minutes() };
    let mut all = vec![
        ("by-hand".to_owned(), layouts::minutes()),
        ("draft".to_owned(), draft),
        ("blank".to_owned(), layouts::blank()),
    ];
    for (name, given) in [("cell", held::cell(Lang::Vi)), ("committee", held::committee())] {
        let paper = |style| (format!("{name}-{style}"), printed::laid_out(&given, style));
        all.extend(printed::STYLES.map(paper));
    }
    all
}

fn written(papers: &[(String, Layout)]) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    for (name, layout) in papers {
        let path = home.path().join(format!("{name}.docx"));
        file::put_bytes(path, &docx::write(layout).unwrap());
    }
    home
}

/// Has `LibreOffice` print every paper, each beside its DOCX.
#[track_caller]
fn convert(soffice: &Path, home: &TempDir, papers: &[(String, Layout)]) {
    // A profile of its own: the one of whoever runs this is left alone, and may be in use.
    let profile = format!("-env:UserInstallation=file://{}", home.path().join("profile").display());
    let done = Command::new(soffice)
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(home.path())
        .args(papers.iter().map(|(name, _)| home.path().join(format!("{name}.docx"))))
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn pages(pdfinfo: &Path, path: &Path) -> usize {
    let told = run(pdfinfo, [path]);
    told.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap()
}

#[test]
fn an_office_lays_every_paper_out_as_we_do() {
    let (Some(soffice), Some(pdfinfo), Some(pdftotext)) =
        (program("soffice"), program("pdfinfo"), program("pdftotext"))
    else {
        return;
    };
    let papers = papers();
    let home = written(&papers);
    convert(&soffice, &home, &papers);
    for (name, layout) in &papers {
        let theirs = home.path().join(format!("{name}.pdf"));
        let ours = home.path().join("ours.pdf");
        file::put_bytes(&ours, &pdf::write(layout).unwrap());
        let (theirs_pages, ours_pages) = (pages(&pdfinfo, &theirs), pages(&pdfinfo, &ours));
        assert!(theirs_pages.abs_diff(ours_pages) <= 1, "{name}: {theirs_pages}, {ours_pages}");
        let text = run(&pdftotext, [Path::new("-raw"), &theirs, Path::new("-")]);
        for words in printed::words(layout, true) {
            for word in words.split_whitespace() {
                assert!(text.contains(word), "{name} has no {word}: {text}");
            }
        }
        assert!(text.contains(&layout.foot), "{name}: {text}");
        assert!(text.contains(&format!("{theirs_pages}/{theirs_pages}")), "{name}: {text}");
    }
}

#[test]
fn word_has_nothing_to_mend() {
    let Some(python) = python("openxml_audit") else { return };
    let home = written(&papers());
    let told = Command::new(python)
        .args(["-m", "openxml_audit", "--output", "json", "--recursive"])
        .arg(home.path())
        .output()
        .unwrap();
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let files = told.as_array().unwrap();
    assert_eq!(files.len(), 15);
    for file in files {
        for error in file["errors"].as_array().unwrap() {
            // A theme is only Word's palette; nothing in a paper refers to one.
            let theme = error["description"].as_str().unwrap().contains("relationships/theme'");
            assert!(theme, "{}: {error}", file["file"]);
        }
    }
}

/// What python-docx makes of a file, and whether it can go on with it.
const READ: &str = r#"
import json, sys, docx
from docx.oxml.ns import qn
document = docx.Document(sys.argv[1])
section = document.sections[0]
mm = lambda length: round(length.mm, 1)
tables = [{
    "style": table.style.name,
    "rows": len(table.rows),
    "columns": [mm(column.width) for column in table.columns],
    "head": len(table._tbl.findall('.//' + qn('w:tblHeader'))),
    "whole": len(table._tbl.findall('.//' + qn('w:cantSplit'))),
} for table in document.tables]
json.dump({
    "page": [mm(section.page_width), mm(section.page_height)],
    "margins": [mm(side) for side in
        (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)],
    "styles": [[p.style.name, p.text] for p in document.paragraphs],
    "counted": [p.text for p in document.paragraphs if p._p.pPr.numPr is not None],
    "tables": tables,
    "font": document.styles.element.find('.//' + qn('w:rFonts')).get(qn('w:ascii')),
    "language": document.styles.element.find('.//' + qn('w:lang')).get(qn('w:val')),
    "foot": section.footer.paragraphs[0].text,
    "title": document.core_properties.title,
    "author": document.core_properties.author,
    "created": document.core_properties.created.isoformat(),
}, sys.stdout)
document.add_heading("Mục thêm", 1)
document.add_paragraph("Ý thêm", "List Paragraph")
document.save(sys.argv[1])
"#;

/// Reads the minutes made by hand in a home with python-docx, which adds to them and saves them.
#[track_caller]
fn read(python: &Path, home: &TempDir) -> Value {
    let path = home.path().join("minutes.docx");
    let script = [Path::new("-c"), Path::new(READ), path.as_path()];
    serde_json::from_str(&run(python, script)).unwrap()
}

#[test]
fn an_office_finds_page_letters_and_properties() {
    let Some(python) = python("docx") else { return };
    let home = written(&[("minutes".to_owned(), layouts::minutes())]);
    let told = read(&python, &home);
    assert_eq!(told["page"], serde_json::json!([210.0, 297.0]));
    assert_eq!(told["margins"], serde_json::json!([20.0, 20.0, 30.0, 15.0]));
    assert_eq!((&told["font"], &told["language"]), (&"Times New Roman".into(), &"vi-VN".into()));
    assert_eq!(told["title"], "Biên bản sinh hoạt chi bộ thường kỳ tháng 3 năm 2026");
    assert_eq!(told["author"], "Chi bộ bản Pượn");
    assert!(told["created"].as_str().unwrap().starts_with("2026-03-03T14:30:15"));
    assert!(told["foot"].as_str().unwrap().starts_with("7f3a 91c2"));
    // What was added and saved is there when it is opened again.
    assert!(read(&python, &home)["styles"].to_string().contains("Mục thêm"));
}

#[test]
fn an_office_finds_styles_lists_and_tables_to_edit_by() {
    let Some(python) = python("docx") else { return };
    let home = written(&[("minutes".to_owned(), layouts::minutes())]);
    let told = read(&python, &home);
    let styles = told["styles"].as_array().unwrap();
    for (style, words) in [
        ("Title", "BIÊN BẢN"),
        ("Heading 1", "II- NỘI DUNG"),
        ("Heading 2", "2. Phân công nhiệm vụ"),
        ("Body Text First Indent", "Các đồng chí đã phát biểu:"),
        ("List Paragraph", "a) Tán thành: 11/12 đồng chí, đạt 91,7%."),
    ] {
        assert!(styles.contains(&serde_json::json!([style, words])), "{style}: {styles:?}");
    }
    // Twelve items are counted by the office; the two that bear letters are typed.
    assert_eq!(told["counted"].as_array().unwrap().len(), 12);
    let tables = told["tables"].as_array().unwrap();
    let [head, tasks, signatures] = tables.as_slice() else { panic!("{tables:?}") };
    assert_eq!((&head["rows"], &signatures["rows"]), (&1.into(), &1.into()));
    assert_eq!((&tasks["style"], &tasks["rows"]), (&"Table Grid".into(), &4.into()));
    assert_eq!((&tasks["head"], &tasks["whole"]), (&1.into(), &4.into()));
    let width: f64 =
        tasks["columns"].as_array().unwrap().iter().map(|mm| mm.as_f64().unwrap()).sum();
    assert!((width - 165.0).abs() < 0.5, "{tasks}");
}

#[test]
fn a_page_break_turns_the_page_before_whatever_comes() {
    let (Some(soffice), Some(pdfinfo)) = (program("soffice"), program("pdfinfo")) else { return };
    let turned = |next: Block| {
        layouts::of(vec![Block::PageBreak, layouts::paragraph("trước"), Block::PageBreak, next])
    };
    let row = vec!["một"];
    let table = layouts::table(&[("Cột", 1.0, chutri::paper::layout::Align::Left)], &[row]);
    let signed = Block::Signatures(vec![layouts::signature(&["CHỦ TRÌ"], "Hà Văn Bình")]);
    let papers = [layouts::paragraph("sau"), layouts::letterhead(), table, signed];
    let papers: Vec<(String, Layout)> = papers
        .into_iter()
        .enumerate()
        .map(|(at, next)| (format!("turn{at}"), turned(next)))
        .collect();
    let home = written(&papers);
    convert(&soffice, &home, &papers);
    for (name, _) in &papers {
        assert_eq!(pages(&pdfinfo, &home.path().join(format!("{name}.pdf"))), 2, "{name}");
    }
}
