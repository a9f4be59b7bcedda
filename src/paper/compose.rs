//! Minutes laid out as a paper, by a style: section by section, each filled from the record.
//!
//! Whether a section has anything in it is known before its heading is set, so that headings number
//! through without gaps.

mod facts;
mod fill;
mod guests;
mod numbers;
mod proceedings;
mod roll;
mod said;
mod score;
mod section;
mod tables;
mod tasks;
mod tones;
mod votes;

use crate::meeting::officer::Office;
use crate::paper::layout::{Align, Block, Face, Layout, Line, Margins, Run, Signature};
use crate::paper::minutes::Minutes;
use crate::procedure::style::{Inscription, Section, SectionKind, Set, Signer, Style};
use crate::text::Words;
use numbers::Numbers;

/// What a paper bears that the record does not know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Particulars {
    /// The body above; what the style says where this is empty.
    pub parent: String,
    /// The number of the paper; left to be written by hand without one.
    pub number: Option<u32>,
    /// The place the paper is dated from; what the style says where this is empty.
    pub locality: String,
}

/// Lays the minutes out. `words` are in the language the minutes were drawn up in.
pub fn compose(
    minutes: &Minutes<'_>,
    style: &Style,
    words: &Words,
    particulars: &Particulars,
) -> Layout {
    let composer = Composer { minutes, style, words, particulars };
    let mut layout = Layout {
        language: words.lang(),
        title: format!("{} - {}", style.title.get(words.lang()), minutes.sitting.title),
        issuer: minutes.sitting.body.clone(),
        dated: minutes.sitting.as_of.unwrap_or_default(),
        face: face(style),
        blocks: composer.blocks(),
        foot: composer.foot(),
        draft: composer.draft(),
    };
    tones::spell(&mut layout, style.tones, minutes);
    layout
}

fn face(style: &Style) -> Face {
    let face = &style.face;
    // Whole numbers below a hundred.
    let length = |number: u32| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    let [top_mm, bottom_mm, left_mm, right_mm] = face.margins_mm.map(length);
    Face {
        family: face.family.clone(),
        points: length(face.points),
        line_points: length(face.line_points),
        indent_mm: length(face.indent_mm),
        margins: Margins { top_mm, bottom_mm, left_mm, right_mm },
    }
}

/// What a paper is laid out from.
#[derive(Clone, Copy)]
struct Composer<'a> {
    minutes: &'a Minutes<'a>,
    style: &'a Style,
    words: &'a Words,
    particulars: &'a Particulars,
}

/// Part of a section, before its headings have their numbers.
enum Piece {
    /// A heading so many levels below the section's own.
    Heading(u8, String),
    /// Anything else.
    Block(Block),
}

impl Composer<'_> {
    fn blocks(&self) -> Vec<Block> {
        let style = self.style;
        let mut blocks = Vec::new();
        if !style.left.is_empty() || !style.right.is_empty() {
            let (left, right) = (self.lines(&style.left), self.lines(&style.right));
            blocks.push(Block::Letterhead { left, right });
        }
        if !style.name.is_empty() {
            blocks.push(Block::Title(self.lines(&style.name)));
        }
        let mut numbers = Numbers::of(&style.numbering, self.words.lang());
        for section in &style.sections {
            self.section(section, &mut numbers, &mut blocks);
        }
        let is_signed = |section: &Section| section.kind == SectionKind::Signatures;
        if !style.sections.iter().any(is_signed) {
            blocks.extend(self.signatures());
        }
        blocks
    }

    fn lines(&self, lines: &[Inscription]) -> Vec<Line> {
        let line = |line: &Inscription| Line {
            runs: vec![self.inscribed(line)],
            points: line.points.map(|points| f32::from(u16::try_from(points).unwrap_or(0))),
            ruled: line.ruled,
        };
        lines.iter().map(line).collect()
    }

    fn inscribed(&self, line: &Inscription) -> Run {
        run(self.fill(&line.text), line.set)
    }

    /// Returns the places to sign; nothing where nobody does.
    fn signatures(&self) -> Vec<Block> {
        let receiving = self.fill(&self.style.recipients);
        let mut lines = receiving.lines();
        let heading = lines.next().map(|line| Run {
            text: line.to_owned(),
            underlined: true,
            ..Run::default()
        });
        let receiving = heading.map(|heading| Signature {
            titles: std::iter::once(heading).chain(lines.map(Run::plain)).collect(),
            align: Align::Left,
            name: String::new(),
        });
        let signing = self.style.signatures.iter().map(|signer| self.signature(signer));
        let places: Vec<Signature> = receiving.into_iter().chain(signing).collect();
        if places.is_empty() { Vec::new() } else { vec![Block::Gap, Block::Signatures(places)] }
    }

    fn signature(&self, signer: &Signer) -> Signature {
        let sitting = &self.minutes.sitting;
        let name = match signer.office {
            Some(Office::Chair) => &sitting.chair,
            Some(Office::Secretary) => &sitting.secretary,
            Some(Office::Observer) => &sitting.observer,
            None => "",
        };
        Signature {
            titles: signer.lines.iter().map(|line| self.inscribed(line)).collect(),
            align: Align::Center,
            name: name.to_owned(),
        }
    }

    /// Returns what stands at the foot of every page: the seal of the record, and what was left out.
    fn foot(&self) -> String {
        let (sitting, left_out) = (&self.minutes.sitting, self.minutes.left_out);
        let mut foot = self.words.paper_foot(sitting.fingerprint.to_string());
        let said = [
            (left_out.criticism, self.words.paper_without_criticism()),
            (left_out.voters, self.words.paper_without_voters()),
        ];
        for (_, said) in said.into_iter().filter(|(is, _)| *is) {
            foot = format!("{foot} · {said}");
        }
        foot
    }

    fn draft(&self) -> Option<String> {
        if self.minutes.sitting.practice {
            return Some(self.words.paper_practice());
        }
        (!self.minutes.is_final()).then(|| self.words.paper_draft())
    }
}

/// Sets words as a style says.
fn run(text: String, set: Set) -> Run {
    let text = if set.capitals { text.to_uppercase() } else { text };
    Run { text, strong: set.strong, italic: set.italic, underlined: false }
}

impl Piece {
    /// Makes a paragraph of the text.
    fn paragraph(runs: Vec<Run>) -> Self {
        Self::Block(Block::Paragraph { runs, align: Align::Justify, indent: true })
    }

    /// Makes an item of an unnumbered list.
    fn item(runs: Vec<Run>) -> Self {
        Self::Block(Block::Item { marker: "-".to_owned(), runs, depth: 0 })
    }
}
