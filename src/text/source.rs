//! The text of a file and where its lines begin, so that a fault can be pointed at.
//!
//! Separate from the reading of TOML: positions are also needed where there is no TOML to read.

use crate::text::problem::Place;

/// A file's name and text.
#[derive(Debug)]
pub struct Source<'a> {
    name: &'a str,
    text: &'a str,
    /// Where each line begins, in bytes.
    starts: Vec<usize>,
}

impl<'a> Source<'a> {
    /// Takes a file as it was named to us. A byte order mark is no part of the text.
    pub fn new(name: &'a str, text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at.saturating_add(1)))
            .collect();
        Self { name, text, starts }
    }

    /// Returns the text.
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// Returns the number of the line that holds byte `at`, counted from one.
    pub fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }

    /// Says where byte `at` is, in lines and characters.
    pub fn place(&self, at: usize, path: &str) -> Place {
        let line = self.line(at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = self.text.get(start..at).unwrap_or_default();
        Place {
            file: self.name.to_owned(),
            line: Some(line),
            column: Some(before.chars().count() + 1),
            path: path.to_owned(),
        }
    }

    /// Finds the occurrence number `nth` (from zero) of `word` from byte `from` to byte `to`.
    pub fn find(&self, from: usize, to: usize, word: &str, nth: usize) -> Option<usize> {
        let stretch = self.text.get(from..to)?;
        stretch.match_indices(word).nth(nth).map(|(at, _)| from + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_a_mark_before_the_first_line_counts_for_nothing() {
        let source = Source::new("f", "\u{feff}a = 1\r\nhọp = {x}\n");
        assert_eq!((source.place(0, "").line, source.place(0, "").column), (Some(1), Some(1)));
        let brace = source.find(0, source.text().len(), "{x}", 0).unwrap();
        assert_eq!(
            (source.place(brace, "").line, source.place(brace, "").column),
            (Some(2), Some(7))
        );
        assert_eq!(source.place(source.text().len(), "").line, Some(3));
    }
}
