//! One section: its heading, what is said first, and what the record fills it with.

use super::numbers::Numbers;
use super::{Composer, Piece, run};
use crate::meeting::language::Text;
use crate::paper::layout::{Align, Block, Run};
use crate::procedure::style::{Section, SectionKind, Stand};

impl Composer<'_> {
    /// Lays a section out behind what stands already; nothing where the record has nothing for it
    /// and the style says nothing in its stead.
    pub(super) fn section(
        &self,
        section: &Section,
        numbers: &mut Numbers<'_>,
        blocks: &mut Vec<Block>,
    ) {
        let mut pieces = self.pieces(section);
        if !matches!(section.kind, SectionKind::Text) {
            let words = if pieces.is_empty() { &section.otherwise } else { &section.words };
            if pieces.is_empty() && *words == Text::default() {
                return;
            }
            pieces.splice(0..0, self.said(section, words));
        }
        if section.new_page {
            blocks.push(Block::PageBreak);
        }
        if section.heading != Text::default() {
            blocks.push(heading(section.level, &self.fill(&section.heading), numbers));
        }
        for piece in pieces {
            blocks.push(match piece {
                Piece::Heading(below, text) => heading(section.level + below, &text, numbers),
                Piece::Block(block) => block,
            });
        }
    }

    fn pieces(&self, section: &Section) -> Vec<Piece> {
        match section.kind {
            SectionKind::Text => self.said(section, &section.words),
            SectionKind::Facts => self.facts(&section.facts),
            SectionKind::Agenda => self.agenda(),
            SectionKind::Statements => self.statements(),
            SectionKind::Proceedings => self.proceedings(),
            SectionKind::Decisions => self.decisions(),
            SectionKind::Conclusions => self.conclusions(),
            SectionKind::OldTasks => self.old_tasks(),
            SectionKind::Tasks => self.tasks(),
            SectionKind::Petitions => self.petitions(),
            SectionKind::Guests => self.guests(),
            SectionKind::Votes => self.votes(),
            SectionKind::FinalVote => self.final_vote(),
            SectionKind::Score => self.score(),
            SectionKind::Next => self.next(),
            SectionKind::Attendance => self.attendance(),
            SectionKind::Findings => self.findings(),
            SectionKind::Signatures => self.signatures().into_iter().map(Piece::Block).collect(),
        }
    }

    /// Sets the words of the style, paragraph by paragraph; one that begins with a hyphen is an item.
    fn said(&self, section: &Section, words: &Text) -> Vec<Piece> {
        // The style parts the paragraphs; a line feed in what is filled in only breaks the line.
        let paragraph = |line: &str| match line.strip_prefix("- ") {
            Some(item) => Piece::item(vec![run(self.filled(item), section.set)]),
            None => Piece::Block(Block::Paragraph {
                runs: vec![run(self.filled(line), section.set)],
                align: match section.align {
                    Stand::Justify => Align::Justify,
                    Stand::Left => Align::Left,
                    Stand::Center => Align::Center,
                    Stand::Right => Align::Right,
                },
                indent: section.align == Stand::Justify,
            }),
        };
        let lines = words.get(self.words.lang()).lines();
        lines.filter(|line| !line.is_empty()).map(paragraph).collect()
    }
}

/// Sets a heading with its number.
fn heading(level: u8, text: &str, numbers: &mut Numbers<'_>) -> Block {
    let level = level.clamp(1, 3);
    let number = numbers.next(level);
    let text = if number.is_empty() { text.to_owned() } else { format!("{number} {text}") };
    Block::Heading { level, runs: vec![Run::strong(text)] }
}
