//! A paper as Markdown: `CommonMark` with tables, so that it reads well as text too.
//!
//! What people typed is text: nothing in it can become a heading, a list, a link or markup.

use crate::paper::layout::{Align, Block, Column, Layout, Line, Run, Signature};

/// Writes a paper.
pub fn write(layout: &Layout) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(draft) = &layout.draft {
        parts.push(format!("**{}**", escaped(draft, true)));
    }
    let mut items: Vec<String> = Vec::new();
    for block in &layout.blocks {
        if let Block::Item { marker, runs, depth } = block {
            items.push(item(marker, runs, *depth));
            continue;
        }
        if !items.is_empty() {
            parts.push(std::mem::take(&mut items).join("\n"));
        }
        parts.extend(written(block));
    }
    if !items.is_empty() {
        parts.push(items.join("\n"));
    }
    parts.push("---".to_owned());
    parts.push(escaped(&layout.foot, true));
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

fn written(block: &Block) -> Option<String> {
    Some(match block {
        Block::Letterhead { left, right } => letterhead(left, right),
        Block::Title(lines) => title(lines),
        Block::Heading { level, runs } => {
            // The title of the paper is the only heading of the first level.
            let hashes = "#".repeat(usize::from(*level) + 1);
            format!("{hashes} {}", headed(runs))
        }
        Block::Paragraph { runs, .. } => paragraph(runs),
        Block::Table { columns, rows } => table(columns, rows),
        Block::Signatures(signatures) => signed(signatures),
        Block::Item { .. } | Block::Gap => return None,
        Block::PageBreak => "---".to_owned(),
    })
}

fn title(lines: &[Line]) -> String {
    let mut lines = lines.iter();
    let first = lines.next().map(|line| format!("# {}", headed(&line.runs)));
    let others = lines.map(|line| paragraph(&line.runs));
    first.into_iter().chain(others).collect::<Vec<_>>().join("\n\n")
}

fn paragraph(runs: &[Run]) -> String {
    broken(&set(runs))
}

fn item(marker: &str, runs: &[Run], depth: u8) -> String {
    let indent = "   ".repeat(usize::from(depth));
    let counts = marker.strip_suffix('.').is_some_and(|number| {
        !number.is_empty()
            && number.len() <= 9
            && number.bytes().all(|digit| digit.is_ascii_digit())
    });
    let (bullet, shown) = match marker {
        "-" => ("-".to_owned(), String::new()),
        _ if counts => (marker.to_owned(), String::new()),
        _ => ("-".to_owned(), format!("{} ", escaped(marker, true))),
    };
    let hang = " ".repeat(indent.len() + bullet.len() + 1);
    let text = format!("{shown}{}", set(runs)).replace('\n', &format!("\\\n{hang}"));
    format!("{indent}{bullet} {text}")
}

/// The two columns stand side by side, line by line.
fn letterhead(left: &[Line], right: &[Line]) -> String {
    let lines = left.len().max(right.len());
    let side = |lines: &[Line], at: usize| {
        lines.get(at).map(|line| in_cell(&set(&line.runs))).unwrap_or_default()
    };
    let row = |at: usize| format!("| {} | {} |", side(left, at), side(right, at));
    let mut rows: Vec<String> = (0..lines).map(row).collect();
    rows.insert(1.min(rows.len()), "|:---:|:---:|".to_owned());
    rows.join("\n")
}

fn table(columns: &[Column], rows: &[Vec<Vec<Run>>]) -> String {
    let head = columns.iter().map(|column| in_cell(&inner(&column.head)));
    let rule = columns.iter().map(|column| match column.align {
        Align::Center => ":---:".to_owned(),
        Align::Right => "---:".to_owned(),
        Align::Left | Align::Justify => "---".to_owned(),
    });
    let mut lines = vec![cells(head), cells(rule)];
    lines.extend(rows.iter().map(|row| cells(row.iter().map(|runs| in_cell(&set(runs))))));
    lines.join("\n")
}

fn cells(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

fn signed(signatures: &[Signature]) -> String {
    let titles = signatures.iter().map(|one| {
        let lines = one.titles.iter().map(|run| in_cell(&set(std::slice::from_ref(run))));
        lines.collect::<Vec<_>>().join("<br>")
    });
    let rule = signatures.iter().map(|one| match one.align {
        Align::Center => ":---:".to_owned(),
        Align::Right => "---:".to_owned(),
        Align::Left | Align::Justify => "---".to_owned(),
    });
    let names = signatures.iter().map(|one| in_cell(&inner(&one.name)));
    [
        cells(titles),
        cells(rule),
        cells(signatures.iter().map(|_| "<br><br>".to_owned())),
        cells(names),
    ]
    .join("\n")
}

/// Sets runs with their marks, at the beginning of a line.
fn set(runs: &[Run]) -> String {
    let mut text = String::new();
    for (place, run) in runs.iter().enumerate() {
        let begins = text.is_empty() || text.ends_with('\n');
        text.push_str(&marked(run, begins, place + 1 == runs.len()));
    }
    text
}

/// Sets a heading: one line, in which a hash could be taken for its end.
fn headed(runs: &[Run]) -> String {
    let words: String = runs.iter().map(|run| inner(&run.text)).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ").replace('#', "\\#")
}

/// Marks a run, if the marks would be read as such: they open and close beside letters, or where
/// nothing or room stands on their other side.
fn marked(run: &Run, begins: bool, ends: bool) -> String {
    let text = run.text.as_str();
    let mark = match (run.strong, run.italic) {
        (true, true) => "***",
        (true, false) => "**",
        (false, true) => "*",
        (false, false) => return escaped(text, begins),
    };
    let words = text.trim();
    let (before, after) = text.split_once(words).unwrap_or_default();
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let opens = begins || !before.is_empty() || is_letter(words.chars().next());
    let closes = ends || !after.is_empty() || is_letter(words.chars().next_back());
    if words.is_empty() || words.contains('\n') || !opens || !closes {
        return escaped(text, begins);
    }
    let before = if begins { "" } else { before };
    format!("{before}{mark}{}{mark}{after}", inner(words))
}

/// Breaks lines where the text does.
fn broken(text: &str) -> String {
    text.replace('\n', "\\\n")
}

fn in_cell(text: &str) -> String {
    text.replace('\n', "<br>")
}

/// Escapes a text; one that begins a line, and every further line in it, also of what means
/// something there.
fn escaped(text: &str, begins: bool) -> String {
    let lines = text.split('\n').enumerate();
    let lines =
        lines.map(|(place, line)| if begins || place > 0 { begun(line) } else { inner(line) });
    lines.collect::<Vec<_>>().join("\n")
}

/// Escapes a line from its beginning on. Room before it would make it code.
fn begun(line: &str) -> String {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let marks: &[char] = if digits == 0 { &['-', '+', '=', '#', ':'] } else { &['.', ')'] };
    let escape = if rest.starts_with(marks) { "\\" } else { "" };
    format!("{number}{escape}{}", inner(rest))
}

/// Escapes what means something anywhere in a line.
fn inner(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$')
        {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
