//! The numbers before headings: `I-`, `1.`, `a)`, each level counted anew under the one above.

use crate::meeting::language::Lang;

/// The letters Vietnamese lists count with.
const VIETNAMESE: [&str; 23] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
];

/// The letters English lists count with.
const ENGLISH: [&str; 26] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s",
    "t", "u", "v", "w", "x", "y", "z",
];

/// How far the headings of a paper have been counted.
#[derive(Debug, Clone)]
pub(super) struct Numbers<'a> {
    patterns: &'a [String],
    lang: Lang,
    counts: [u32; 3],
}

impl<'a> Numbers<'a> {
    /// Begins to count by a style's patterns.
    pub(super) const fn of(patterns: &'a [String], lang: Lang) -> Self {
        Self { patterns, lang, counts: [0; 3] }
    }

    /// Returns the number of the next heading of a level, from 1; empty where none stands.
    pub(super) fn next(&mut self, level: u8) -> String {
        let at = usize::from(level.saturating_sub(1)).min(2);
        if let Some(count) = self.counts.get_mut(at) {
            *count += 1;
        }
        for below in self.counts.iter_mut().skip(at + 1) {
            *below = 0;
        }
        let count = self.counts.get(at).copied().unwrap_or_default();
        self.patterns
            .get(at)
            .map_or_else(String::new, |pattern| numbered(pattern, count, self.lang))
    }
}

/// Puts a number in the place of the first character of a pattern.
fn numbered(pattern: &str, count: u32, lang: Lang) -> String {
    let mut letters = pattern.chars();
    let number = match letters.next() {
        Some('I') => roman(count),
        Some('1') => count.to_string(),
        Some('a') => lettered(count, lang),
        Some('A') => lettered(count, lang).to_uppercase(),
        _ => return String::new(),
    };
    format!("{number}{}", letters.as_str())
}

fn roman(mut count: u32) -> String {
    const DIGITS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut number = String::new();
    for (value, digit) in DIGITS {
        while count >= value {
            number.push_str(digit);
            count -= value;
        }
    }
    number
}

/// Counts in letters; after the last one they are doubled.
fn lettered(count: u32, lang: Lang) -> String {
    let letters: &[&str] = match lang {
        Lang::Vi => &VIETNAMESE,
        Lang::En => &ENGLISH,
    };
    let place = count.saturating_sub(1) as usize;
    let letter = letters.get(place % letters.len()).copied().unwrap_or_default();
    letter.repeat(place / letters.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_numbered_level_by_level() {
        let patterns = ["I-", "1.", "a)"].map(str::to_owned);
        let mut numbers = Numbers::of(&patterns, Lang::Vi);
        let counted = [1, 2, 2, 3, 3, 1, 2, 3].map(|level| numbers.next(level));
        assert_eq!(counted, ["I-", "1.", "2.", "a)", "b)", "II-", "1.", "a)"]);
        assert_eq!(Numbers::of(&[], Lang::Vi).next(1), "");
        assert_eq!(Numbers::of(&["-".to_owned()], Lang::Vi).next(1), "");
    }

    #[test]
    fn vietnamese_lists_count_a_b_c_d_đ() {
        let said = |lang| (1..=10).map(move |count| lettered(count, lang)).collect::<String>();
        assert_eq!(said(Lang::Vi), "abcdđeghik");
        assert_eq!(said(Lang::En), "abcdefghij");
        assert_eq!(lettered(24, Lang::Vi), "aa");
        assert_eq!(roman(1994), "MCMXCIV");
    }
}
