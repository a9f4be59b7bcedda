//! A paper as one HTML page that reads well on a screen and prints well: nothing is fetched, nothing
//! runs, and what people typed is text.

use std::fmt::Write as _;

use crate::paper::layout::{Align, Block, Column, Face, Layout, Line, Run, Signature};

/// Writes a paper.
pub fn write(layout: &Layout) -> String {
    let mut page = Page::default();
    let lang = layout.language.code();
    page.raw("<!DOCTYPE html>\n");
    page.raw(&format!("<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n"));
    // Whatever slips in, the reader's program neither fetches nor runs it.
    page.raw(
        "<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta name=\"generator\" content=\"chutri\">\n<title>");
    page.text(&layout.title);
    page.raw("</title>\n<style>\n");
    page.raw(&sheet(&layout.face));
    page.raw("</style>\n</head>\n<body>\n<main>\n");
    if let Some(draft) = &layout.draft {
        page.raw("<p class=\"draft\">");
        page.text(draft);
        page.raw("</p>\n");
    }
    blocks(&layout.blocks, &mut page);
    page.raw("</main>\n<footer dir=\"auto\">");
    page.text(&layout.foot);
    page.raw("</footer>\n</body>\n</html>\n");
    page.0
}

/// What has been written of a page.
#[derive(Default)]
struct Page(String);

impl Page {
    /// Writes markup of our own.
    fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Writes text; line feeds break the line.
    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                '\n' => self.raw("<br>"),
                letter => self.0.push(letter),
            }
        }
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            let marks = [(run.strong, "strong"), (run.italic, "em"), (run.underlined, "u")];
            let marks = marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark);
            let marks: Vec<&str> = marks.collect();
            for mark in &marks {
                self.raw(&format!("<{mark}>"));
            }
            self.text(&run.text);
            for mark in marks.iter().rev() {
                self.raw(&format!("</{mark}>"));
            }
        }
    }
}

fn blocks(blocks: &[Block], page: &mut Page) {
    let mut listed = false;
    for block in blocks {
        let is_item = matches!(block, Block::Item { .. });
        if is_item != listed {
            page.raw(if is_item { "<ul>\n" } else { "</ul>\n" });
            listed = is_item;
        }
        written(block, page);
    }
    if listed {
        page.raw("</ul>\n");
    }
}

fn written(block: &Block, page: &mut Page) {
    match block {
        Block::Letterhead { left, right } => {
            page.raw("<header class=\"letterhead\">\n<div>");
            lines(left, page);
            page.raw("</div>\n<div>");
            lines(right, page);
            page.raw("</div>\n</header>\n");
        }
        Block::Title(title) => {
            page.raw("<div class=\"title\" role=\"heading\" aria-level=\"1\">");
            lines(title, page);
            page.raw("</div>\n");
        }
        Block::Heading { level, runs } => {
            let level = level.saturating_add(1).clamp(2, 4);
            page.raw(&format!("<h{level} dir=\"auto\">"));
            page.runs(runs);
            page.raw(&format!("</h{level}>\n"));
        }
        Block::Paragraph { runs, align, indent } => {
            let indent = if *indent { " indent" } else { "" };
            page.raw(&format!("<p class=\"{}{indent}\" dir=\"auto\">", class(*align)));
            page.runs(runs);
            page.raw("</p>\n");
        }
        Block::Item { marker, runs, depth } => {
            let left = f32::from(*depth) * 1.5;
            page.raw(&format!("<li style=\"margin-left:{left}em\"><span class=\"marker\">"));
            page.text(marker);
            page.raw("</span><span dir=\"auto\">");
            page.runs(runs);
            page.raw("</span></li>\n");
        }
        Block::Table { columns, rows } => table(columns, rows, page),
        Block::Signatures(signatures) => signed(signatures, page),
        Block::Gap => page.raw("<p class=\"gap\"></p>\n"),
        Block::PageBreak => page.raw("<div class=\"new-page\"></div>\n"),
    }
}

const fn class(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Justify => "justify",
    }
}

fn lines(lines: &[Line], page: &mut Page) {
    for line in lines {
        let size = line.points.map(|points| format!(" style=\"font-size:{points}pt\""));
        page.raw(&format!("<p dir=\"auto\"{}>", size.unwrap_or_default()));
        page.raw(if line.ruled { "<span class=\"ruled\">" } else { "<span>" });
        page.runs(&line.runs);
        page.raw("</span></p>\n");
    }
}

fn table(columns: &[Column], rows: &[Vec<Vec<Run>>], page: &mut Page) {
    page.raw("<table>\n<colgroup>");
    for column in columns {
        page.raw(&format!("<col style=\"width:{}%\">", (column.share * 100.0).round()));
    }
    page.raw("</colgroup>\n<thead><tr>");
    for column in columns {
        page.raw("<th scope=\"col\">");
        page.text(&column.head);
        page.raw("</th>");
    }
    page.raw("</tr></thead>\n<tbody>\n");
    for row in rows {
        page.raw("<tr>");
        for (runs, column) in row.iter().zip(columns) {
            page.raw(&format!("<td class=\"{}\" dir=\"auto\">", class(column.align)));
            page.runs(runs);
            page.raw("</td>");
        }
        page.raw("</tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
}

fn signed(signatures: &[Signature], page: &mut Page) {
    page.raw("<div class=\"signatures\">\n");
    for signature in signatures {
        page.raw(&format!("<div class=\"{}\">", class(signature.align)));
        for run in &signature.titles {
            page.raw("<p dir=\"auto\">");
            page.runs(std::slice::from_ref(run));
            page.raw("</p>");
        }
        page.raw("<p class=\"name\" dir=\"auto\">");
        page.text(&signature.name);
        page.raw("</p></div>\n");
    }
    page.raw("</div>\n");
}

/// Returns the style sheet: the page of the paper in print, a sheet of paper on the screen.
fn sheet(face: &Face) -> String {
    let mut sheet = String::new();
    let margins = &face.margins;
    // A name of letters comes from a style file and may hold anything.
    let family: String =
        face.family.chars().filter(|letter| letter.is_alphanumeric() || *letter == ' ').collect();
    let _ = writeln!(
        sheet,
        "@page {{ size: A4; margin: {}mm {}mm {}mm {}mm; }}",
        margins.top_mm, margins.right_mm, margins.bottom_mm, margins.left_mm
    );
    let _ = writeln!(
        sheet,
        "body {{ font: {}pt/{}pt \"{family}\", \"Tinos\", \"Liberation Serif\", serif; margin: 0; }}",
        face.points, face.line_points
    );
    let _ = writeln!(sheet, ".indent {{ text-indent: {}mm; }}", face.indent_mm);
    let _ = writeln!(
        sheet,
        "@media screen {{ body {{ background: #e8e8e8; color: #000; }} \
         main {{ background: #fff; max-width: 210mm; box-sizing: border-box; margin: 8mm auto; \
         padding: {}mm {}mm {}mm {}mm; box-shadow: 0 1px 4px #0004; }} \
         footer {{ max-width: 210mm; margin: 0 auto 8mm; }} }}",
        margins.top_mm, margins.right_mm, margins.bottom_mm, margins.left_mm
    );
    sheet.push_str(RULES);
    sheet
}

/// What does not depend on the face.
const RULES: &str = "\
main, footer { overflow-wrap: anywhere; }
p { margin: 0 0 6pt; }
h2, h3, h4 { font-size: 1em; margin: 9pt 0 6pt; break-after: avoid; }
.letterhead, .signatures { display: flex; gap: 4mm; margin-bottom: 12pt; break-inside: avoid; }
.letterhead > div, .signatures > div { flex: 1; text-align: center; }
.letterhead p, .title p, .signatures p { margin: 0; }
.signatures > .left { text-align: left; }
.signatures .name { margin-top: 24mm; font-weight: bold; }
.title { text-align: center; margin: 0 0 12pt; }
.ruled { border-bottom: 1px solid; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; }
.justify { text-align: justify; }
ul { list-style: none; margin: 0 0 6pt; padding: 0; }
li { display: flex; gap: 0.5em; margin-bottom: 3pt; }
.marker { flex: none; min-width: 1em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 0 0 9pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid; padding: 2pt 4pt; vertical-align: top; line-height: 1.25; }
.draft { text-align: right; font-weight: bold; letter-spacing: 0.1em; }
.new-page { break-before: page; }
footer { font-size: 8pt; line-height: 1.3; color: #555; text-align: center; }
";
