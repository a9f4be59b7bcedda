//! How syllables like *hòa* and *hoà* are spelt: as the style says, names excepted.
//!
//! Offices differ: one guide writes *Đảng ủy*, another *Đảng uỷ*. Nobody's name is respelt.

use std::collections::HashSet;

use crate::paper::layout::{Block, Layout, Run};
use crate::paper::minutes::Minutes;
use crate::procedure::style::Tones;

/// The vowels of which the mark can stand on either, unmarked, and their five marks.
const OPEN: [(&str, [&str; 5], [&str; 5]); 3] = [
    ("oa", ["òa", "óa", "ỏa", "õa", "ọa"], ["oà", "oá", "oả", "oã", "oạ"]),
    ("oe", ["òe", "óe", "ỏe", "õe", "ọe"], ["oè", "oé", "oẻ", "oẽ", "oẹ"]),
    ("uy", ["ùy", "úy", "ủy", "ũy", "ụy"], ["uỳ", "uý", "uỷ", "uỹ", "uỵ"]),
];

/// Spells everything on a paper as the style says.
pub(super) fn spell(layout: &mut Layout, tones: Tones, minutes: &Minutes<'_>) {
    if tones == Tones::AsTyped {
        return;
    }
    let names = names(minutes);
    let mut each = |run: &mut Run| {
        let name = run.text.split(' ').all(|word| names.contains(word));
        if !name {
            run.text = spelt(&run.text, tones, &names);
        }
    };
    for block in &mut layout.blocks {
        match block {
            Block::Letterhead { left, right } => {
                left.iter_mut().chain(right).flat_map(|line| &mut line.runs).for_each(&mut each);
            }
            Block::Title(lines) => {
                lines.iter_mut().flat_map(|line| &mut line.runs).for_each(&mut each);
            }
            Block::Heading { runs, .. }
            | Block::Paragraph { runs, .. }
            | Block::Item { runs, .. } => {
                runs.iter_mut().for_each(&mut each);
            }
            Block::Table { columns, rows } => {
                for column in columns {
                    column.head = spelt(&column.head, tones, &names);
                }
                rows.iter_mut().flatten().flatten().for_each(&mut each);
            }
            Block::Signatures(signatures) => {
                signatures.iter_mut().flat_map(|one| &mut one.titles).for_each(&mut each);
            }
            Block::Gap | Block::PageBreak => {}
        }
    }
}

/// Lists the words that stand in somebody's name.
fn names(minutes: &Minutes<'_>) -> HashSet<String> {
    let words = minutes.people.iter().flat_map(|person| person.name.split(' '));
    words.map(str::to_owned).collect()
}

fn spelt(text: &str, tones: Tones, names: &HashSet<String>) -> String {
    let is_letter = |letter: char| letter.is_alphabetic();
    let mut spelt = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        // A name is known by its capital: *Hoà* may be somebody, *hoà* never is.
        let named = word.starts_with(char::is_uppercase) && names.contains(word);
        spelt.push_str(&if named { word.to_owned() } else { syllable(word, tones) });
        let between = after.find(is_letter).unwrap_or(after.len());
        let (between, after) = after.split_at(between);
        spelt.push_str(between);
        rest = after;
    }
    spelt
}

/// Respells a syllable that ends in one of the open vowels; after q the u belongs to the consonant.
fn syllable(word: &str, tones: Tones) -> String {
    let lower = word.to_lowercase();
    for (_, first, second) in OPEN {
        let (from, to) = if tones == Tones::First { (second, first) } else { (first, second) };
        for (from, to) in from.into_iter().zip(to) {
            let Some(onset) = lower.strip_suffix(from) else { continue };
            if onset.ends_with('q') || lower.chars().count() != word.chars().count() {
                return word.to_owned();
            }
            let kept = onset.chars().count();
            let mut respelt: String = word.chars().take(kept).collect();
            for (letter, was) in to.chars().zip(word.chars().skip(kept)) {
                if was.is_uppercase() {
                    respelt.extend(letter.to_uppercase());
                } else {
                    respelt.push(letter);
                }
            }
            return respelt;
        }
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, tones: Tones) -> String {
        spelt(text, tones, &HashSet::from(["Hoà".to_owned(), "Thúy".to_owned()]))
    }

    #[test]
    fn open_syllables_are_spelt_as_the_style_says() {
        let old = "ĐẢNG ỦY xã Hòa Bình, khỏe, thủy lợi, quý, hoàn, toán, của Thúy";
        let new = "ĐẢNG UỶ xã Hoà Bình, khoẻ, thuỷ lợi, quý, hoàn, toán, của Thúy";
        assert_eq!(said(old, Tones::Second), new);
        assert_eq!(said("ĐẢNG UỶ xã khoẻ, quý, HOÁ", Tones::First), "ĐẢNG ỦY xã khỏe, quý, HÓA");
    }

    #[test]
    fn nobodys_name_is_respelt() {
        assert_eq!(said("Đồng chí Hoà hoà giải", Tones::First), "Đồng chí Hoà hòa giải");
    }
}
