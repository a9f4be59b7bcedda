//! Getting past a slip: the line that is not TOML is noted and blanked, so that the rest is read.
//!
//! The reader of TOML goes on after a fault too, but an unclosed bracket or quotation mark makes it
//! take the following lines for something else, and one slip is told forty times. Lines are never
//! added or taken away, so places stay true.

use toml::de::DeTable;

use crate::procedure::fault::Syntax;
use crate::text::source::Source;

/// How many slips are told apart; a file with more is no procedure, and the rest of it is not read.
const MOST_SLIPS: usize = 20;

/// A line that is not TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::procedure) struct Slip {
    /// The line, counted from one.
    pub(in crate::procedure) line: usize,
    /// The column in characters, counted from one.
    pub(in crate::procedure) column: usize,
    /// What kind of slip.
    pub(in crate::procedure) syntax: Syntax,
}

/// Returns the text with its slips blanked, and the slips.
pub(in crate::procedure) fn mend(text: &str) -> (String, Vec<Slip>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let mut slips = Vec::new();
    let mut mended = text.to_owned();
    if first_error(&mended).is_some() {
        unclosed_texts(&mut lines, &mut slips);
        mended = lines.join("\n");
    }
    while let Some((at, syntax)) = first_error(&mended) {
        if slips.len() >= MOST_SLIPS {
            mended.truncate(mended.get(..at).and_then(|read| read.rfind('\n')).unwrap_or_default());
            break;
        }
        let source = Source::new("", &mended);
        let column = source.place(at, "").column.unwrap_or(1);
        let mut slip = Slip { line: source.line(at), column, syntax };
        let mut blanked = slip.line;
        if syntax == Syntax::Brackets
            && let Some(opened) = left_open(&lines, slip)
        {
            blanked = slip.line.saturating_sub(1).max(opened.line);
            slip = opened;
        }
        slips.push(slip);
        if !blank(&mut lines, slip.line, blanked) {
            break;
        }
        mended = lines.join("\n");
    }
    (mended, slips)
}

/// Finds the first thing the reader of TOML stumbles over, but for keys that stand twice: those
/// disturb nothing after them.
fn first_error(text: &str) -> Option<(usize, Syntax)> {
    let (_, errors) = DeTable::parse_recoverable(text);
    errors
        .iter()
        .map(|error| (error.span().unwrap_or_default().start, Syntax::sort(error.message())))
        .filter(|(_, syntax)| *syntax != Syntax::DuplicateKey)
        .min_by_key(|(at, _)| *at)
}

/// Notes and blanks every text opened with three quotation marks into which the next key was drawn.
fn unclosed_texts(lines: &mut [String], slips: &mut Vec<Slip>) {
    let mut opened: Option<(usize, usize, &str)> = None;
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if let Some((start, column, _)) = opened.filter(|_| begins_anew(line)) {
            found.push((start, column, index));
            opened = None;
        }
        let mut rest = line.as_str();
        let mut before = 0;
        while let Some((at, mark)) = next_mark(rest, opened.map(|(_, _, mark)| mark)) {
            let column = line.get(..before + at).unwrap_or_default().chars().count() + 1;
            opened = if opened.is_none() { Some((index, column, mark)) } else { None };
            before += at + mark.len();
            rest = line.get(before..).unwrap_or_default();
        }
    }
    for (start, column, end) in found {
        if blank(lines, start + 1, end) {
            slips.push(Slip { line: start + 1, column, syntax: Syntax::Quotes });
        }
    }
}

/// Finds the next three quotation marks, or the next of the kind that would close an open text.
fn next_mark<'m>(text: &str, open: Option<&'m str>) -> Option<(usize, &'m str)> {
    match open {
        Some(mark) => text.find(mark).map(|at| (at, mark)),
        None if text.trim_start().starts_with('#') => None,
        None => ["\"\"\"", "'''"]
            .into_iter()
            .filter_map(|mark| text.find(mark).map(|at| (at, mark)))
            .min_by_key(|(at, _)| *at),
    }
}

/// Says whether a line looks like the beginning of a key or of a table, not like prose.
fn begins_anew(line: &str) -> bool {
    let line = line.trim();
    let is_key = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '_' | '.' | '-')
    };
    if let Some((key, value)) = line.split_once('=') {
        let value = value.trim_start();
        let is_value = value.starts_with(['"', '\'', '[', '{'])
            || value.starts_with(|letter: char| letter.is_ascii_digit())
            || ["true", "false"].contains(&value);
        return !key.trim().is_empty() && key.trim().chars().all(is_key) && is_value;
    }
    let name = line.trim_start_matches('[').trim_end_matches(']');
    line.starts_with('[') && line.ends_with(']') && !name.is_empty() && name.chars().all(is_key)
}

/// Finds the bracket left open in an earlier line, when the next key stumbles over it.
fn left_open(lines: &[String], slip: Slip) -> Option<Slip> {
    let at_end = lines.iter().skip(slip.line.saturating_sub(1)).all(|line| line.trim().is_empty());
    let stumbled = lines.get(slip.line.checked_sub(1)?)?;
    if !at_end && !begins_anew(stumbled) {
        return None;
    }
    let earlier = lines.get(..slip.line)?.iter().enumerate().rev();
    for (index, line) in earlier.skip(usize::from(!at_end)) {
        let opens = line.split_once('=').filter(|_| !line.trim_start().starts_with('#'));
        let Some((key, value)) = opens else { continue };
        let count = |letters: [char; 2]| value.matches(letters).count();
        if count(['[', '{']) <= count([']', '}']) {
            return None;
        }
        let column = key.chars().count() + value.find(['[', '{']).map_or(1, |at| at + 2);
        return Some(Slip { line: index + 1, column, syntax: Syntax::Brackets });
    }
    None
}

/// Blanks the lines from `first` to `last`, counted from one; says whether anything changed.
///
/// The header of a table is set right instead: without it the keys below would fall to another table.
fn blank(lines: &mut [String], first: usize, last: usize) -> bool {
    let last = last.min(lines.len());
    let Some(stretch) = lines.get_mut(first.saturating_sub(1)..last) else { return false };
    let mut changed = false;
    for line in stretch {
        let mended = header(line).filter(|mended| mended != line).unwrap_or_default();
        changed |= mended != *line;
        *line = mended;
    }
    changed
}

/// Returns the header a line was meant to be, if it was meant to be one.
fn header(line: &str) -> Option<String> {
    let line = line.trim();
    let name: String = line
        .trim_start_matches('[')
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-'))
        .collect();
    let closes = line.ends_with(']') && line.trim_end_matches(']') == name;
    if name.is_empty() || !(line.starts_with('[') || closes) {
        return None;
    }
    let listed = line.starts_with("[[") || line.ends_with("]]");
    Some(if listed { format!("[[{name}]]") } else { format!("[{name}]") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(usize, usize, Syntax)> {
        let (mended, slips) = mend(text);
        assert_eq!(mended.matches('\n').count(), text.matches('\n').count(), "{mended}");
        assert_eq!(first_error(&mended), None, "{mended}");
        slips.into_iter().map(|slip| (slip.line, slip.column, slip.syntax)).collect()
    }

    #[test]
    fn one_slip_is_told_once_and_the_next_keys_are_read() {
        let bracket = "a = [1, 2\nb = 3\nc = 4\n";
        assert_eq!(told(bracket), [(1, 5, Syntax::Brackets)]);
        assert_eq!(mend(bracket).0, "\nb = 3\nc = 4\n");
        assert_eq!(told("a = [\n  1\n  2,\n]\nb = 3\n"), [(3, 3, Syntax::Brackets)]);
        assert_eq!(told("b = 1\na = [1, 2\n"), [(2, 10, Syntax::Brackets)]);
        assert_eq!(told("[[steps]\na = 1\n[[steps]]\na = 2\n"), [(1, 9, Syntax::Brackets)]);
        assert_eq!(told("a = x y\nb = \"x\nc 3\n= 4\n").len(), 4);
    }

    #[test]
    fn a_text_never_closed_ends_where_the_next_key_begins() {
        let open = "a = \"\"\"\nMời các đồng chí.\nb = \"\"\"\nXin mời.\n\"\"\"\nc = 3\n";
        assert_eq!(told(open), [(1, 5, Syntax::Quotes)]);
        assert_eq!(mend(open).0, "\n\nb = \"\"\"\nXin mời.\n\"\"\"\nc = 3\n");
        assert_eq!(told("a = \"\"\"\nMời = mời.\n\"\"\"\nb =\n").len(), 1);
    }

    #[test]
    fn whatever_is_fed_to_it_the_mending_ends() {
        for text in
            ["", "\u{0}", "[[[[", "\"\"\"", "a = [[[[\n{{{", "=\n=\n=\n", "]\n}\n'''\n\"\"\"\n"]
        {
            let (_, slips) = mend(text);
            assert!(slips.len() <= MOST_SLIPS);
        }
        let (mended, slips) = mend(&"a = [[[\nb \"\n".repeat(100));
        assert_eq!(slips.len(), MOST_SLIPS);
        assert!(mended.len() < 1000, "the rest is not read");
    }
}
