//! The blocks of a layout into the document itself.

use std::io;

use crate::paper::docx::lists::{self, Lists};
use crate::paper::docx::package::Part;
use crate::paper::docx::styles::{Style, WORD, half_points, justification, spacing, twips};
use crate::paper::docx::table;
use crate::paper::docx::xml::{Attributes, Xml};
use crate::paper::layout::{Align, Block, Layout, Line, Run};
use crate::paper::letters::Letters;
use crate::paper::sheet::{A4, PARAGRAPH_GAP, Sheet, TITLE_GAP, blocks, rule_under};

/// The document being written.
pub(super) struct Body<'a> {
    pub(super) xml: Xml,
    pub(super) sheet: &'a Sheet,
    pub(super) letters: Letters,
    pub(super) lists: Lists,
    /// Whether the next paragraph begins a new page.
    turn: bool,
    /// Whether anything stands on the page.
    begun: bool,
    /// The space owed below the table just written, if one was.
    table: Option<f32>,
}

/// How a paragraph differs from its style.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct How {
    /// Whether it stays with what follows.
    pub(super) keep: bool,
    /// The list and level it belongs to.
    pub(super) list: Option<(usize, u8)>,
    /// How deep it lies if it is an item whose marker is typed.
    pub(super) typed: Option<u8>,
    /// The space above and below, and from line to line.
    pub(super) spacing: Option<(f32, f32, f32)>,
    /// The space above, where only that differs.
    pub(super) above: Option<f32>,
    /// How it stands.
    pub(super) align: Option<Align>,
    /// The size of its letters.
    pub(super) points: Option<f32>,
    /// How far a rule above it stands in, on both sides.
    pub(super) rule: Option<f32>,
}

impl<'a> Body<'a> {
    /// Begins an empty document.
    pub(super) fn new(sheet: &'a Sheet, letters: Letters) -> Self {
        let (xml, lists) = (Xml::part(), Lists::default());
        Self { xml, sheet, letters, lists, turn: false, begun: false, table: None }
    }

    /// Writes the whole document.
    pub(super) fn document(&mut self, layout: &Layout) -> io::Result<Vec<u8>> {
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let namespaces: Attributes<'_> = &[("xmlns:w", &WORD), ("xmlns:r", &relations)];
        self.element("w:document", namespaces, |document| {
            document.element("w:body", &[], |body| {
                for (block, signed) in blocks(layout) {
                    body.block(block, signed);
                }
                // A document ends in a paragraph, never in a table.
                if layout.blocks.is_empty() || body.table.is_some() {
                    body.apart(false);
                }
                body.section(layout.draft.is_some());
            });
        });
        std::mem::replace(&mut self.xml, Xml::part()).finish()
    }

    /// An element whose inside is written through the body.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.xml.begin(name, attributes);
        inside(self);
        self.xml.end(name);
    }

    /// Writes a block; `signed` says that signatures follow, which must not stand alone on a page.
    fn block(&mut self, block: &Block, signed: bool) {
        let keep = signed;
        // Two tables with nothing between them would be one.
        let table =
            matches!(block, Block::Letterhead { .. } | Block::Table { .. } | Block::Signatures(_));
        if table && self.table.is_some() {
            self.apart(matches!(block, Block::Signatures(_)));
        }
        match block {
            Block::Letterhead { left, right } => table::letterhead(self, left, right),
            Block::Title(lines) => self.title(lines),
            Block::Heading { level, runs } => {
                let style = match level {
                    0 | 1 => Style::Heading1,
                    2 => Style::Heading2,
                    _ => Style::Heading3,
                };
                // The style makes them strong.
                let plain = |run: &Run| Run { strong: false, ..run.clone() };
                let runs: Vec<Run> = runs.iter().map(plain).collect();
                self.paragraph(style, How::default(), &runs);
            }
            Block::Paragraph { runs, align, indent } => {
                let style = if *indent { Style::BodyIndented } else { Style::Body };
                let align = Some(*align).filter(|align| *align != Align::Justify);
                self.paragraph(style, How { keep, align, ..How::default() }, runs);
            }
            Block::Item { marker, runs, depth } => self.item(marker, runs, *depth, keep),
            Block::Table { columns, rows } => table::ruled(self, columns, rows, signed),
            Block::Signatures(places) => table::signatures(self, places),
            Block::Gap => self.paragraph(Style::Normal, How { keep, ..How::default() }, &[]),
            Block::PageBreak => self.turn = self.begun,
        }
        self.begun = self.begun && !self.turn || !matches!(block, Block::PageBreak);
    }

    fn title(&mut self, lines: &[Line]) {
        let last = lines.len().saturating_sub(1);
        for (number, line) in lines.iter().enumerate() {
            let gap = |here: bool| if here { TITLE_GAP } else { 0.0 };
            let pitch = self.sheet.pitch_of(self.sheet.size(line));
            let below = if line.ruled { 0.0 } else { gap(number == last) };
            let spacing = Some((gap(number == 0), below, pitch));
            self.line(Style::Title, line, How { spacing, ..How::default() });
            if line.ruled {
                let long = self.rule_under(line, false);
                self.rule(Style::Title, long, self.sheet.width(), gap(number == last));
            }
        }
    }

    fn item(&mut self, marker: &str, runs: &[Run], depth: u8, keep: bool) {
        if let Some(list) = self.lists.of(marker, depth) {
            let how = How { keep, list: Some(list), ..How::default() };
            return self.paragraph(Style::ListItem, how, runs);
        }
        let hangs = self.sheet.indent <= 0.0;
        let mut all = vec![Run::plain(format!("{marker}{}", if hangs { "\t" } else { " " }))];
        all.extend_from_slice(runs);
        let how = How { keep, typed: Some(depth), ..How::default() };
        self.paragraph(Style::ListItem, how, &all);
    }

    /// A line that stands by itself, in its own size.
    pub(super) fn line(&mut self, style: Style, line: &Line, how: How) {
        let size = self.sheet.size(line);
        let points = Some(size).filter(|_| half_points(size) != half_points(self.sheet.points));
        let pitch = self.sheet.pitch_of(size);
        let spacing = how.spacing.or_else(|| points.map(|_| (0.0, 0.0, pitch)));
        self.paragraph(style, How { spacing, points, ..how }, &line.runs);
    }

    /// How long the rule under a line is.
    pub(super) fn rule_under(&self, line: &Line, whole: bool) -> f32 {
        rule_under(&self.letters, &line.runs, self.sheet.size(line), whole)
    }

    /// A rule so long in the middle of a column of a width: a paragraph of its own, so that it can be as
    /// short as it should be whatever the words are.
    pub(super) fn rule(&mut self, style: Style, long: f32, width: f32, below: f32) {
        let rule = Some((width - long.min(width)) / 2.0);
        let spacing = Some((1.0, below, 3.0));
        self.paragraph(style, How { spacing, rule, ..How::default() }, &[]);
    }

    /// Says that a table ends here, and how much space there is to be below it.
    pub(super) fn end_table(&mut self, below: f32) {
        self.table = Some(below);
    }

    /// A small paragraph that keeps two tables apart.
    fn apart(&mut self, keep: bool) {
        self.table = None;
        let spacing = Some((0.0, 0.0, PARAGRAPH_GAP));
        self.paragraph(Style::Normal, How { keep, spacing, ..How::default() }, &[]);
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, style: Style, how: How, runs: &[Run]) {
        let turn = std::mem::take(&mut self.turn);
        let below_table = self.table.take().unwrap_or_default();
        let above = style.space_above();
        let how = How { above: (below_table > 0.0).then_some(below_table + above), ..how };
        let sheet = self.sheet;
        self.xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", style.id());
                look(xml, how, turn, sheet);
            });
            for run in runs {
                words(xml, run, how.points);
            }
        });
    }

    fn section(&mut self, header: bool) {
        let sheet = self.sheet;
        self.xml.element("w:sectPr", &[], |xml| {
            let mut refer = |name: &str, part: Part| {
                xml.empty(name, &[("w:type", &"default"), ("r:id", &part.id())]);
            };
            if header {
                refer("w:headerReference", Part::Header);
            }
            refer("w:footerReference", Part::Footer);
            xml.empty("w:pgSz", &[("w:w", &twips(A4.0)), ("w:h", &twips(A4.1))]);
            let margins: Attributes<'_> = &[
                ("w:top", &twips(sheet.top)),
                ("w:right", &twips(sheet.right)),
                ("w:bottom", &twips(sheet.bottom)),
                ("w:left", &twips(sheet.left)),
                ("w:header", &twips(sheet.top / 2.0)),
                ("w:footer", &twips(sheet.bottom / 2.0)),
                ("w:gutter", &0),
            ];
            xml.empty("w:pgMar", margins);
        });
    }
}

/// What a paragraph has that its style has not, in the order the format wants.
fn look(xml: &mut Xml, how: How, turn: bool, sheet: &Sheet) {
    if how.keep {
        xml.empty("w:keepNext", &[]);
    }
    if turn {
        xml.empty("w:pageBreakBefore", &[]);
    }
    if let Some((list, level)) = how.list {
        xml.element("w:numPr", &[], |xml| {
            xml.value("w:ilvl", level);
            xml.value("w:numId", list);
        });
    }
    if how.rule.is_some() {
        let line: Attributes<'_> =
            &[("w:val", &"single"), ("w:sz", &6), ("w:space", &0), ("w:color", &"auto")];
        xml.element("w:pBdr", &[], |xml| xml.empty("w:top", line));
    }
    match (how.spacing, how.above) {
        (Some((above, below, pitch)), more) => {
            spacing(xml, (above.max(more.unwrap_or_default()), below), pitch);
        }
        (None, Some(above)) => xml.empty("w:spacing", &[("w:before", &twips(above))]),
        (None, None) => {}
    }
    if let Some(depth) = how.typed {
        lists::indent(xml, depth, sheet);
    }
    if let Some(stands_in) = how.rule.map(twips) {
        xml.empty("w:ind", &[("w:left", &stands_in), ("w:right", &stands_in)]);
    }
    if let Some(align) = how.align {
        xml.value("w:jc", justification(align));
    }
}

/// Words set alike, with their line breaks.
fn words(xml: &mut Xml, run: &Run, points: Option<f32>) {
    xml.element("w:r", &[], |xml| {
        if run.strong || run.italic || run.underlined || points.is_some() {
            xml.element("w:rPr", &[], |xml| {
                for (set, names) in [(run.strong, ["w:b", "w:bCs"]), (run.italic, ["w:i", "w:iCs"])]
                {
                    for name in names.into_iter().filter(|_| set) {
                        xml.empty(name, &[]);
                    }
                }
                if let Some(points) = points {
                    xml.value("w:sz", half_points(points));
                    xml.value("w:szCs", half_points(points));
                }
                if run.underlined {
                    xml.value("w:u", "single");
                }
            });
        }
        for (number, line) in run.text.replace("\r\n", "\n").split(['\n', '\r']).enumerate() {
            if number > 0 {
                xml.empty("w:br", &[]);
            }
            for (number, part) in line.split('\t').enumerate() {
                if number > 0 {
                    xml.empty("w:tab", &[]);
                }
                if !part.is_empty() {
                    xml.text("w:t", &[("xml:space", &"preserve")], part);
                }
            }
        }
    });
}
