//! The letters of a paper and how wide each is: what wrapping, centring and rules are measured by.
//!
//! Tinos is as wide, letter by letter, as Times New Roman, so what is measured here holds for the
//! DOCX as well, which names that face, and for the PDF, which embeds this one. Separate from the
//! drawing, because both page writers measure and only one draws.

mod cluster;

use std::collections::HashMap;

use skrifa::MetadataProvider as _;
use skrifa::instance::{LocationRef, Size};

use crate::paper::layout::Run;

/// The font files, in the order of [`Cut`].
pub(super) const FILES: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/Tinos-Regular.ttf"),
    include_bytes!("../../assets/fonts/Tinos-Bold.ttf"),
    include_bytes!("../../assets/fonts/Tinos-Italic.ttf"),
    include_bytes!("../../assets/fonts/Tinos-BoldItalic.ttf"),
];

/// How far letters reach above the line they stand on, in parts of their size.
pub(super) const ASCENT: f32 = 0.891;
/// How far letters reach below it.
pub(super) const DESCENT: f32 = 0.216;
/// What is drawn for a letter that the fonts do not have.
const BOX: char = '□';

/// One of the four cuts of the face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    Regular,
    Bold,
    Italic,
    BoldItalic,
}

/// A glyph: its number in the font, and its width in parts of the size.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Glyph {
    pub(super) id: u32,
    pub(super) width: f32,
}

/// A glyph and the letters it stands for; more than one if a box stands for them all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Drawn<'a> {
    pub(super) glyph: Glyph,
    pub(super) text: &'a str,
}

/// The four cuts, measured.
#[derive(Debug)]
pub(super) struct Letters {
    cuts: [HashMap<char, Glyph>; 4],
}

impl Cut {
    /// The cut a run is set in.
    pub(super) fn of(run: &Run) -> Self {
        match (run.strong, run.italic) {
            (false, false) => Self::Regular,
            (true, false) => Self::Bold,
            (false, true) => Self::Italic,
            (true, true) => Self::BoldItalic,
        }
    }
}

impl Letters {
    /// Measures every letter of the four cuts, once a document: two thousand, and none later.
    pub(super) fn measure() -> Self {
        Self { cuts: FILES.map(|file| glyphs(file).unwrap_or_default()) }
    }

    /// Calls `draw` with every glyph of a text without line breaks, in order. What cannot be seen,
    /// such as marks of direction, is left out; what the fonts lack comes as a box.
    pub(super) fn draw<'a>(&self, cut: Cut, text: &'a str, mut draw: impl FnMut(Drawn<'a>)) {
        let Some(glyphs) = self.cuts.get(cut as usize) else { return };
        for cluster in cluster::all(text) {
            let mut seen = cluster.chars().filter(|letter| !cluster::is_void(*letter));
            if seen.all(|letter| glyphs.contains_key(&letter)) {
                let letters = cluster.char_indices();
                for (at, letter) in letters.filter(|(_, letter)| !cluster::is_void(*letter)) {
                    let glyph = glyphs.get(&letter).copied().unwrap_or_default();
                    let text = cluster.get(at..at + letter.len_utf8()).unwrap_or_default();
                    draw(Drawn { glyph, text });
                }
            } else if let Some(glyph) = glyphs.get(&BOX).copied() {
                draw(Drawn { glyph, text: cluster });
            }
        }
    }

    /// How wide words are on one line, in points.
    pub(super) fn width(&self, runs: &[Run], points: f32) -> f32 {
        let mut width = 0.0;
        for run in runs {
            self.draw(Cut::of(run), &run.text, |drawn| width += drawn.glyph.width);
        }
        width * points
    }
}

fn glyphs(file: &[u8]) -> Option<HashMap<char, Glyph>> {
    let font = skrifa::FontRef::new(file).ok()?;
    let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
    let glyphs = font.charmap().mappings().filter_map(|(code, id)| {
        let width = metrics.advance_width(id)?;
        Some((char::from_u32(code)?, Glyph { id: id.to_u32(), width }))
    });
    Some(glyphs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(letter: char) -> bool {
        Letters::measure().cuts.iter().all(|cut| cut.contains_key(&letter))
    }

    #[test]
    fn every_letter_of_both_languages_is_there() {
        let letters = Letters::measure();
        for lang in ["vi", "en"] {
            let folder = format!("{}/assets/locales/{lang}", env!("CARGO_MANIFEST_DIR"));
            let mut seen = 0;
            for file in std::fs::read_dir(folder).unwrap() {
                let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
                for letter in text.chars().filter(|letter| letter.is_alphanumeric()) {
                    seen += 1;
                    assert!(letters.cuts.iter().all(|cut| cut.contains_key(&letter)), "{letter}");
                }
            }
            assert!(seen > 10_000, "the sentences are read");
        }
    }

    #[test]
    fn every_vietnamese_letter_is_there_composed() {
        use unicode_normalization::UnicodeNormalization as _;
        let bases = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
        for base in bases.chars() {
            for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
                let letter: Vec<char> = format!("{base}{tone}").nfc().collect();
                assert_eq!(letter.len(), 1, "{base}{tone}");
                assert!(has(letter[0]), "{}", letter[0]);
            }
        }
        assert!("đĐ₫“”‘’–—…•·×≥≤½%№§°".chars().all(has));
    }

    #[test]
    fn letters_are_as_wide_as_those_of_times_new_roman() {
        let letters = Letters::measure();
        // Widths of Times New Roman in parts of 2,048: D 1,479, o 1,024, c 909, space 512, l 569, a 909, p 1,024.
        let width = letters.width(&[Run::plain("Độc lập")], 2048.0);
        assert!((width - 6426.0).abs() < 1.0);
    }

    #[test]
    fn what_the_fonts_lack_is_one_box_and_keeps_its_letters() {
        let mut drawn = Vec::new();
        Letters::measure()
            .draw(Cut::Regular, "a\u{200d}👩‍🌾b\u{202e}", |one| drawn.push(one.text));
        assert_eq!(drawn, ["a", "👩‍🌾", "b"]);
    }
}
