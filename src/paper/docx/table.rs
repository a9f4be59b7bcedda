//! Tables: the ruled ones, and those nobody sees, which hold a head and signatures in their columns.

use crate::paper::docx::body::{Body, How};
use crate::paper::docx::styles::{Style, twips};
use crate::paper::layout::{Align, Column, Line, Run, Signature};
use crate::paper::sheet::{PARAGRAPH_GAP, SIGNED_ROWS, SIGNING_LINES, TITLE_GAP, count, signs};

/// How much a cell may hold, in letters for each point of its width, before its row may be cut
/// across: what would fill about half a page.
const LETTERS_TO_A_POINT: f32 = 4.0;

/// A table with rules; its head is repeated on every page, and no row is cut across that a page can
/// hold. Its last rows stay with the signatures if those follow.
pub(super) fn ruled(body: &mut Body<'_>, columns: &[Column], rows: &[Vec<Vec<Run>>], signed: bool) {
    let cells = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths = body.sheet.columns(columns, cells);
    if widths.is_empty() {
        return;
    }
    let heads = columns.iter().any(|column| !column.head.is_empty());
    if !heads && rows.is_empty() {
        return;
    }
    table(body, "TableGrid", &widths, |body| {
        if heads {
            row(body, true, true, |body| {
                for (at, width) in widths.iter().enumerate() {
                    let head = columns.get(at).map(|column| column.head.as_str());
                    let words = [Run::plain(head.unwrap_or_default())];
                    let how = How { keep: true, ..How::default() };
                    cell(body, *width, |body| body.paragraph(Style::TableHead, how, &words));
                }
            });
        }
        for (number, cells) in rows.iter().enumerate() {
            let keep = signed && number + SIGNED_ROWS >= rows.len();
            let whole = cells.iter().zip(&widths).all(|(runs, width)| {
                let letters: usize = runs.iter().map(|run| run.text.chars().count()).sum();
                count(letters) < width * LETTERS_TO_A_POINT
            });
            row(body, whole, false, |body| {
                for (at, width) in widths.iter().enumerate() {
                    let runs = cells.get(at).map(Vec::as_slice).unwrap_or_default();
                    let align = columns.get(at).map(|column| column.align);
                    let align = align.filter(|align| *align != Align::Left);
                    let how = How { keep, align, ..How::default() };
                    cell(body, *width, |body| body.paragraph(Style::TableText, how, runs));
                }
            });
        }
    });
    body.end_table(PARAGRAPH_GAP);
}

/// The head of an official paper, in two columns.
pub(super) fn letterhead(body: &mut Body<'_>, left: &[Line], right: &[Line]) {
    let widths = body.sheet.letterhead(&body.letters, left, right);
    table(body, "TableNormal", &widths, |body| {
        row(body, true, false, |body| {
            for ((width, lines), whole) in widths.iter().zip([left, right]).zip([false, true]) {
                cell(body, *width, |body| {
                    for line in lines {
                        body.line(Style::Letterhead, line, How { keep: true, ..How::default() });
                        if line.ruled {
                            let long = body.rule_under(line, whole);
                            body.rule(Style::Letterhead, long, *width, 0.0);
                        }
                    }
                    if lines.is_empty() {
                        body.paragraph(Style::Letterhead, How::default(), &[]);
                    }
                });
            }
        });
    });
    body.end_table(0.0);
}

/// Who signs, side by side: posts, room for the hand, names, all on one page.
pub(super) fn signatures(body: &mut Body<'_>, places: &[Signature]) {
    if places.is_empty() {
        return;
    }
    let width = body.sheet.width() / count(places.len());
    let posts = places.iter().filter(|place| signs(place)).map(|place| place.titles.len());
    let lowest = posts.max().unwrap_or_default();
    table(body, "TableNormal", &vec![width; places.len()], |body| {
        row(body, true, false, |body| {
            for place in places {
                cell(body, width, |body| signature(body, place, lowest));
            }
        });
    });
    body.end_table(PARAGRAPH_GAP);
}

fn signature(body: &mut Body<'_>, place: &Signature, lowest: usize) {
    let pitch = body.sheet.pitch;
    let align = Some(place.align).filter(|align| *align != Align::Center);
    let how = How { keep: true, align, ..How::default() };
    for (number, title) in place.titles.iter().enumerate() {
        let spacing = Some((TITLE_GAP, 0.0, pitch)).filter(|_| number == 0);
        body.paragraph(Style::Signature, How { spacing, ..how }, std::slice::from_ref(title));
    }
    if signs(place) {
        let lines = count(lowest.saturating_sub(place.titles.len())) + f32::from(SIGNING_LINES);
        let spacing = Some((pitch * lines, 0.0, pitch));
        let name = [Run::strong(place.name.as_str())];
        body.paragraph(Style::Signature, How { spacing, ..how }, &name);
    } else if place.titles.is_empty() {
        body.paragraph(Style::Signature, how, &[]);
    }
}

fn table(body: &mut Body<'_>, style: &str, widths: &[f32], rows: impl FnOnce(&mut Body<'_>)) {
    body.element("w:tbl", &[], |body| {
        let all = twips(widths.iter().sum());
        body.xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", style);
            xml.empty("w:tblW", &[("w:w", &all), ("w:type", &"dxa")]);
            xml.empty("w:tblLayout", &[("w:type", &"fixed")]);
        });
        body.xml.element("w:tblGrid", &[], |xml| {
            for width in widths {
                xml.empty("w:gridCol", &[("w:w", &twips(*width))]);
            }
        });
        rows(body);
    });
}

fn row(body: &mut Body<'_>, whole: bool, head: bool, cells: impl FnOnce(&mut Body<'_>)) {
    body.element("w:tr", &[], |body| {
        if whole || head {
            body.xml.element("w:trPr", &[], |xml| {
                for (set, name) in [(whole, "w:cantSplit"), (head, "w:tblHeader")] {
                    if set {
                        xml.empty(name, &[]);
                    }
                }
            });
        }
        cells(body);
    });
}

fn cell(body: &mut Body<'_>, width: f32, inside: impl FnOnce(&mut Body<'_>)) {
    body.element("w:tc", &[], |body| {
        body.xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &twips(width)), ("w:type", &"dxa")]);
        });
        inside(body);
    });
}
