//! The blocks of a layout into strips, from top to bottom.

use crate::paper::layout::{Align, Block, Layout, Line, Run, Signature};
use crate::paper::letters::{ASCENT, DESCENT, Letters};
use crate::paper::pdf::pages::{Page, Pages};
use crate::paper::pdf::strip::{Mark, Strip, abreast};
use crate::paper::pdf::table;
use crate::paper::pdf::tree::{Kind, Node, Tree};
use crate::paper::pdf::wrap::wrap;
use crate::paper::sheet::{
    HEADING_GAP, Indent, PARAGRAPH_GAP, SIGNED_ROWS, SIGNING_LINES, Sheet, TITLE_GAP, blocks,
    count, rule_under, signs,
};

/// Room for a rule under words.
const RULE_ROOM: f32 = 4.0;

/// Lays every block onto pages, and into the structure.
pub(super) fn pages(
    layout: &Layout,
    sheet: &Sheet,
    letters: &Letters,
    tree: &mut Tree,
) -> Vec<Page> {
    let pages = Pages::new(sheet.height());
    let mut flow =
        Flow { setter: Setter { sheet, letters }, tree, pages, below: 0.0, list: None, level: 0 };
    for (block, signed) in blocks(layout) {
        flow.block(block, signed);
    }
    flow.pages.finish()
}

/// What sets words: the sheet and its letters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setter<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) letters: &'a Letters,
}

/// How words are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct How {
    pub(super) points: f32,
    pub(super) pitch: f32,
    /// How wide a line is when nothing stands in.
    pub(super) width: f32,
    pub(super) indent: Indent,
    pub(super) align: Align,
}

impl Setter<'_> {
    /// How the text is set between the margins.
    fn text(&self, align: Align) -> How {
        let Sheet { points, pitch, .. } = *self.sheet;
        How { points, pitch, width: self.sheet.width(), indent: Indent::default(), align }
    }

    /// Sets words: a strip for every line.
    pub(super) fn set(&self, how: How, runs: &[Run], node: Option<Node>) -> Vec<Strip> {
        let How { points, pitch, width, indent, align } = how;
        let (first, rest) = ((width - indent.first).max(1.0), (width - indent.rest).max(1.0));
        let stands = (pitch - (ASCENT + DESCENT) * points) / 2.0 + ASCENT * points;
        let lines = wrap(self.letters, runs, points, first, rest);
        let set = lines.into_iter().enumerate().map(|(number, line)| {
            let (begin, room) =
                if number == 0 { (indent.first, first) } else { (indent.rest, rest) };
            let over = (room - line.width).max(0.0);
            let (shift, stretch) = match align {
                Align::Left => (0.0, 0.0),
                Align::Center => (over / 2.0, 0.0),
                Align::Right => (over, 0.0),
                Align::Justify if line.last || line.spaces == 0 => (0.0, 0.0),
                Align::Justify => (0.0, over / count(line.spaces)),
            };
            let x = begin + shift;
            let mark = Mark::Words { x, y: stands, points, stretch, line, node };
            Strip { height: pitch, marks: vec![mark], ..Strip::default() }
        });
        set.collect()
    }

    /// Sets lines that stand by themselves in the middle of a column.
    fn lines(&self, lines: &[Line], width: f32, whole: bool, tree: &mut Tree) -> Vec<Strip> {
        let mut strips = Vec::new();
        for line in lines {
            let points = self.sheet.size(line);
            let how = How {
                points,
                pitch: self.sheet.pitch_of(points),
                width,
                ..self.text(Align::Center)
            };
            let node = tree.add(None, Kind::Paragraph);
            strips.extend(self.set(how, &line.runs, Some(node)));
            if line.ruled {
                let long = rule_under(self.letters, &line.runs, points, whole).min(width);
                let (from, to) = ((width - long) / 2.0, f32::midpoint(width, long));
                let rule = Mark::Rule { from: (from, 1.0), to: (to, 1.0) };
                strips.push(Strip { marks: vec![rule], ..Strip::space(RULE_ROOM) });
            }
        }
        strips
    }
}

/// The strips of a paper, one after the other.
struct Flow<'a> {
    setter: Setter<'a>,
    tree: &'a mut Tree,
    pages: Pages,
    /// The space that the last block leaves below itself.
    below: f32,
    /// The list that items go on with.
    list: Option<Node>,
    /// The level of the last heading.
    level: u8,
}

impl Flow<'_> {
    /// Lays a block; `signed` says that signatures follow, which must not stand alone on a page.
    fn block(&mut self, block: &Block, signed: bool) {
        if !matches!(block, Block::Item { .. }) {
            self.list = None;
        }
        match block {
            Block::Letterhead { left, right } => self.letterhead(left, right),
            Block::Title(lines) => {
                let width = self.setter.sheet.width();
                let strips = self.setter.lines(lines, width, false, self.tree);
                self.together(strips, TITLE_GAP, TITLE_GAP);
            }
            Block::Heading { level, runs } => self.heading(*level, runs),
            Block::Paragraph { runs, align, indent } => {
                let first = if *indent { self.setter.sheet.indent } else { 0.0 };
                let indent = Indent { first, rest: 0.0 };
                let node = self.tree.add(None, Kind::Paragraph);
                let how = How { indent, ..self.setter.text(*align) };
                let strips = self.setter.set(how, runs, Some(node));
                self.paragraph(strips, signed);
            }
            Block::Item { marker, runs, depth } => {
                let strips = self.item(marker, runs, *depth);
                self.paragraph(strips, signed);
            }
            Block::Table { columns, rows } => {
                let mut strips = table::strips(&self.setter, columns, rows, self.tree);
                if !strips.is_empty() {
                    strips.push(Strip::space(PARAGRAPH_GAP));
                }
                for strip in strips.iter_mut().rev().take(if signed { SIGNED_ROWS + 1 } else { 0 })
                {
                    strip.keep = true;
                }
                self.add(strips, 0.0, 0.0);
            }
            Block::Signatures(places) => self.signatures(places),
            Block::Gap => {
                let gap = Strip { keep: signed, ..Strip::space(self.setter.sheet.pitch) };
                self.add(vec![gap], 0.0, 0.0);
            }
            Block::PageBreak => self.pages.turn(),
        }
    }

    fn add(&mut self, strips: Vec<Strip>, above: f32, below: f32) {
        if strips.is_empty() {
            return;
        }
        // As offices have it: of the space below one and above the next, the larger.
        let above = above.max(std::mem::replace(&mut self.below, below));
        for (number, mut strip) in strips.into_iter().enumerate() {
            if number == 0 {
                strip.above += above;
            }
            self.pages.add(strip);
        }
    }

    /// Adds strips that stay with one another and with what follows.
    fn together(&mut self, mut strips: Vec<Strip>, above: f32, below: f32) {
        for strip in &mut strips {
            strip.keep = true;
        }
        self.add(strips, above, below);
    }

    /// Adds a paragraph: no line of it stands alone on a page, and its last ones stay with the
    /// signatures if those follow.
    fn paragraph(&mut self, mut strips: Vec<Strip>, signed: bool) {
        let last = strips.len().saturating_sub(1);
        for (number, strip) in strips.iter_mut().enumerate() {
            let lonely = number < last && (number == 0 || number + 1 == last);
            strip.keep = lonely || (signed && number == last);
        }
        self.add(strips, 0.0, PARAGRAPH_GAP);
    }

    fn letterhead(&mut self, left: &[Line], right: &[Line]) {
        let Setter { sheet, letters } = self.setter;
        let [wide, narrow] = sheet.letterhead(letters, left, right);
        let left = self.setter.lines(left, wide, false, self.tree);
        let right = self.setter.lines(right, narrow, true, self.tree);
        let strips = abreast(vec![(0.0, left), (wide, right)], sheet.height());
        self.together(strips, 0.0, 0.0);
    }

    fn heading(&mut self, level: u8, runs: &[Run]) {
        let level = level.clamp(1, 3);
        let italic = level == 3;
        let set = |run: &Run| Run { strong: true, italic: run.italic || italic, ..run.clone() };
        let runs: Vec<Run> = runs.iter().map(set).collect();
        let name: String = runs.iter().map(|run| run.text.as_str()).collect();
        let name = name.replace(char::is_control, " ").trim().to_owned();
        // One that says nothing is none; and read aloud, no level is left out.
        let node = if name.is_empty() {
            self.tree.add(None, Kind::Paragraph)
        } else {
            self.level = level.min(self.level + 1);
            self.tree.add_named(None, Kind::Heading(self.level), name.clone())
        };
        let indent = Indent { first: self.setter.sheet.indent, rest: 0.0 };
        let how = How { indent, ..self.setter.text(Align::Left) };
        let mut strips = self.setter.set(how, &runs, Some(node));
        if let Some(first) = strips.first_mut() {
            first.entry = Some((level, name)).filter(|(_, name)| !name.is_empty());
        }
        self.together(strips, HEADING_GAP, PARAGRAPH_GAP);
    }

    fn item(&mut self, marker: &str, runs: &[Run], depth: u8) -> Vec<Strip> {
        let list = *self.list.get_or_insert_with(|| self.tree.add(None, Kind::List));
        let item = self.tree.add(Some(list), Kind::Item);
        let sign = self.tree.add(Some(item), Kind::Marker);
        let body = self.tree.add(Some(item), Kind::ItemBody);
        let Setter { sheet, letters } = self.setter;
        let marker = [Run::plain(format!("{marker} "))];
        let Indent { first: begin, rest } = sheet.item(depth);
        let first = rest.max(begin + letters.width(&marker, sheet.points));
        let how = How { indent: Indent { first, rest }, ..self.setter.text(Align::Justify) };
        let mut strips = self.setter.set(how, runs, Some(body));
        let how =
            How { indent: Indent { first: begin, rest: begin }, ..self.setter.text(Align::Left) };
        let mut signs = self.setter.set(how, &marker, Some(sign));
        if let (Some(line), true) = (strips.first_mut(), signs.len() == 1) {
            let words = std::mem::take(&mut line.marks);
            line.marks = signs.remove(0).marks;
            line.marks.extend(words);
            return strips;
        }
        signs.extend(strips);
        signs
    }

    /// Posts, room for the hand and names, side by side on one page.
    fn signatures(&mut self, places: &[Signature]) {
        let Setter { sheet, .. } = self.setter;
        let wide = sheet.width() / count(places.len().max(1));
        let mut columns: Vec<Vec<Strip>> = Vec::new();
        for place in places {
            let how = How { width: wide - 6.0, ..self.setter.text(place.align) };
            let division = self.tree.add(None, Kind::Division);
            let mut set = |run: &Run| {
                let node = self.tree.add(Some(division), Kind::Paragraph);
                self.setter.set(how, std::slice::from_ref(run), Some(node))
            };
            let mut column: Vec<Strip> = place.titles.iter().flat_map(&mut set).collect();
            if signs(place) {
                // The room is measured below, when it is known how far down the posts go.
                column.push(Strip::default());
                column.extend(set(&Run::strong(place.name.as_str())));
            }
            columns.push(column);
        }
        let posts = |column: &[Strip]| column.iter().position(|strip| strip.height == 0.0);
        let lowest = columns.iter().filter_map(|column| posts(column)).max().unwrap_or_default();
        for column in &mut columns {
            if let Some(at) = posts(column)
                && let Some(room) = column.get_mut(at)
            {
                let lines = count(lowest - at) + f32::from(SIGNING_LINES);
                room.height = sheet.pitch * lines;
            }
        }
        let placed = columns.into_iter().enumerate();
        let placed = placed.map(|(at, column)| (wide * count(at) + 3.0, column)).collect();
        let mut strips = abreast(placed, sheet.height());
        let last = strips.len().saturating_sub(1);
        for strip in strips.iter_mut().take(last) {
            strip.keep = true;
        }
        self.add(strips, TITLE_GAP, PARAGRAPH_GAP);
    }
}
