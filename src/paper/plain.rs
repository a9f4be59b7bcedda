//! A paper as plain text, for a message or an old printer: no line is longer than [`COLUMNS`].
//!
//! Widths are counted in terminal cells, so that columns stand straight under Vietnamese, Chinese
//! and emoji alike.

use textwrap::{Options, WordSeparator, WrapAlgorithm};

use crate::paper::layout::{Align, Block, Column, Layout, Line, Run, Signature};
use crate::text::fit::{fit, width};

/// The longest line.
pub const COLUMNS: usize = 76;

/// How far the first line of a paragraph stands in.
const INDENT: usize = 4;

/// What stands between two columns of a table.
const BETWEEN: &str = " | ";

/// Writes a paper.
pub fn write(layout: &Layout) -> String {
    let mut lines: Vec<String> = Vec::new();
    if let Some(draft) = &layout.draft {
        lines.extend(aligned(draft, Align::Center, COLUMNS));
        lines.push(String::new());
    }
    let mut before: Option<&Block> = None;
    for block in &layout.blocks {
        let joined = matches!((before, block), (Some(Block::Item { .. }), Block::Item { .. }));
        if before.is_some() && !joined {
            lines.push(String::new());
        }
        written(block, &mut lines);
        before = Some(block);
    }
    lines.push(String::new());
    lines.push("-".repeat(COLUMNS));
    lines.extend(wrapped(&layout.foot, COLUMNS));
    let mut text = String::new();
    for line in lines {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn written(block: &Block, lines: &mut Vec<String>) {
    match block {
        Block::Letterhead { left, right } => letterhead(left, right, lines),
        Block::Title(title) => {
            lines.extend(title.iter().flat_map(|line| inscription(line, COLUMNS)));
        }
        Block::Heading { runs, .. } => lines.extend(wrapped(&said(runs), COLUMNS)),
        Block::Paragraph { runs, align, indent } => paragraph(&said(runs), *align, *indent, lines),
        Block::Item { marker, runs, depth } => item(marker, &said(runs), *depth, lines),
        Block::Table { columns, rows } => table(columns, rows, lines),
        Block::Signatures(signatures) => signed(signatures, lines),
        Block::Gap => {}
        Block::PageBreak => lines.push("=".repeat(COLUMNS)),
    }
}

fn said(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn paragraph(text: &str, align: Align, indent: bool, lines: &mut Vec<String>) {
    if matches!(align, Align::Center | Align::Right) {
        lines.extend(aligned(text, align, COLUMNS));
        return;
    }
    let first = if indent { INDENT } else { 0 };
    let mut told = hung(text, first, 0, COLUMNS).into_iter();
    if let Some(line) = told.next() {
        lines.push(format!("{}{line}", " ".repeat(first)));
    }
    lines.extend(told);
}

fn item(marker: &str, text: &str, depth: u8, lines: &mut Vec<String>) {
    let before = INDENT.saturating_mul(usize::from(depth)).min(COLUMNS / 2);
    let marker = format!("{}{} ", " ".repeat(before), fit(marker, COLUMNS / 4));
    let hang = width(&marker);
    let mut told = hung(text, hang, hang, COLUMNS).into_iter();
    lines.push(format!("{marker}{}", told.next().unwrap_or_default()));
    lines.extend(told.map(|line| format!("{}{line}", " ".repeat(hang))));
}

/// Both sides line by line, each line in the middle of its half.
fn letterhead(left: &[Line], right: &[Line], lines: &mut Vec<String>) {
    let half = (COLUMNS - 2) / 2;
    let side = |lines: &[Line]| -> Vec<String> {
        lines.iter().flat_map(|line| inscription(line, half)).collect()
    };
    let (left, right) = (side(left), side(right));
    for at in 0..left.len().max(right.len()) {
        let text = |side: &[String]| side.get(at).cloned().unwrap_or_default();
        lines.push(format!("{}  {}", padded(&text(&left), half), text(&right)));
    }
}

/// Sets a line in the middle, with its rule.
fn inscription(line: &Line, cells: usize) -> Vec<String> {
    let text = said(&line.runs);
    let mut lines = aligned(&text, Align::Center, cells);
    if line.ruled {
        let rule = "-".repeat(width(text.trim()).clamp(1, cells));
        lines.extend(aligned(&rule, Align::Center, cells));
    }
    lines
}

fn table(columns: &[Column], rows: &[Vec<Vec<Run>>], lines: &mut Vec<String>) {
    let widths = widths(columns);
    let head = columns.iter().map(|column| column.head.clone()).collect::<Vec<_>>();
    let rule = widths.iter().map(|cells| "-".repeat(*cells)).collect::<Vec<_>>().join("-+-");
    row(&head, columns, &widths, lines);
    lines.push(rule.clone());
    let mut told: Vec<Vec<String>> = Vec::new();
    for cells in rows {
        let mut lines = Vec::new();
        let cells: Vec<String> = cells.iter().map(|runs| said(runs)).collect();
        row(&cells, columns, &widths, &mut lines);
        told.push(lines);
    }
    // Where a cell takes several lines, a rule shows where its row ends.
    let parted = told.iter().any(|row| row.len() > 1);
    for (place, row) in told.into_iter().enumerate() {
        if parted && place > 0 {
            lines.push(rule.clone());
        }
        lines.extend(row);
    }
}

/// Shares the line out among the columns.
fn widths(columns: &[Column]) -> Vec<usize> {
    let between = width(BETWEEN) * columns.len().saturating_sub(1);
    let room = COLUMNS.saturating_sub(between);
    let share = |column: &Column| {
        let room = f32::from(u16::try_from(room).unwrap_or(u16::MAX));
        #[expect(clippy::cast_sign_loss, reason = "a share of the width is never negative")]
        let cells = (room * column.share.clamp(0.0, 1.0)) as usize;
        cells.max(2)
    };
    let mut widths: Vec<usize> = columns.iter().map(share).collect();
    let left = room.saturating_sub(widths.iter().sum());
    if let Some(widest) = widths.iter_mut().max() {
        *widest += left;
    }
    widths
}

fn row(cells: &[String], columns: &[Column], widths: &[usize], lines: &mut Vec<String>) {
    let each = cells.iter().zip(columns).zip(widths);
    let told: Vec<Vec<String>> =
        each.map(|((text, column), cells)| aligned(text, column.align, *cells)).collect();
    let height = told.iter().map(Vec::len).max().unwrap_or_default().max(1);
    for at in 0..height {
        let parts = told
            .iter()
            .zip(widths)
            .map(|(lines, cells)| padded(lines.get(at).map_or("", String::as_str), *cells));
        lines.push(parts.collect::<Vec<_>>().join(BETWEEN));
    }
}

fn signed(signatures: &[Signature], lines: &mut Vec<String>) {
    let cells = (COLUMNS / signatures.len().max(1)).max(2);
    let over: Vec<Vec<String>> = signatures
        .iter()
        .map(|one| one.titles.iter().flat_map(|run| aligned(&run.text, one.align, cells)).collect())
        .collect();
    let under: Vec<Vec<String>> =
        signatures.iter().map(|one| aligned(&one.name, one.align, cells)).collect();
    beside(&over, cells, lines);
    lines.extend(std::iter::repeat_n(String::new(), 3));
    beside(&under, cells, lines);
}

/// Sets columns of equal width beside each other.
fn beside(columns: &[Vec<String>], cells: usize, lines: &mut Vec<String>) {
    for at in 0..columns.iter().map(Vec::len).max().unwrap_or_default() {
        let parts =
            columns.iter().map(|column| padded(column.get(at).map_or("", String::as_str), cells));
        lines.push(parts.collect());
    }
}

/// Breaks a text into lines and sets each in its room.
fn aligned(text: &str, align: Align, cells: usize) -> Vec<String> {
    let lines = wrapped(text, cells).into_iter().map(|line| {
        let room = cells.saturating_sub(width(&line));
        match align {
            Align::Center => format!("{}{line}", " ".repeat(room / 2)),
            Align::Right => format!("{}{line}", " ".repeat(room)),
            Align::Left | Align::Justify => line,
        }
    });
    lines.collect()
}

fn padded(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(width(text))))
}

fn wrapped(text: &str, cells: usize) -> Vec<String> {
    hung(text, 0, 0, cells)
}

/// Breaks a text into lines that leave room for an indent before the first and before the others.
fn hung(text: &str, first: usize, others: usize, cells: usize) -> Vec<String> {
    let (before, hang) = (" ".repeat(first), " ".repeat(others));
    let options = Options::new(cells)
        .break_words(true)
        .word_separator(WordSeparator::UnicodeBreakProperties)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .initial_indent(&before)
        .subsequent_indent(&hang);
    let lines = textwrap::wrap(text, options);
    let bare = |(at, line): (usize, &std::borrow::Cow<'_, str>)| {
        let indent = if at == 0 { &before } else { &hang };
        line.strip_prefix(indent.as_str()).unwrap_or(line).to_owned()
    };
    lines.iter().enumerate().map(bare).collect()
}
