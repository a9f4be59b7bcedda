//! Folding: the form in which a text is searched, without marks and without capitals.
//!
//! It is our own because the matcher's is wrong for Vietnamese (it turns `ạ` into `o` and leaves `ễ`
//! alone), and because every letter must stay one letter: a place in the folded text is the same
//! place in the text on screen, so what matched can be highlighted.

use std::borrow::Cow;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// Folds a text: `NGUYỄN Đình` becomes `nguyen dinh`, composed or not.
///
/// Folding twice changes nothing more.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let folded: String = composed(text).chars().filter_map(letter).collect();
    match composed(&folded) {
        Cow::Borrowed(_) => folded,
        Cow::Owned(joined) => joined,
    }
}

/// Composes a text (NFC); borrows one that is composed already, as nearly all are.
pub fn composed(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}

/// Folds one composed letter; `None` for a mark that stands alone.
pub fn letter(composed: char) -> Option<char> {
    if composed.is_ascii() {
        return Some(composed.to_ascii_lowercase());
    }
    if is_combining_mark(composed) {
        return None;
    }
    let mut bases = 0;
    let mut base = composed;
    decompose_canonical(composed, |part| {
        if !is_combining_mark(part) {
            bases += 1;
            base = part;
        }
    });
    // A Hangul syllable falls apart into several letters; it stays whole, so that one stays one.
    let base = if bases == 1 { base } else { composed };
    Some(match base {
        // The Icelandic and the African letter look like the Vietnamese one, and come from fonts
        // and keyboards that confuse them.
        'đ' | 'Đ' | 'ð' | 'Ð' | 'ɖ' | 'Ɖ' => 'd',
        _ => lower(base),
    })
}

/// Returns the small letter; the capital itself where the small one would be several.
fn lower(letter: char) -> char {
    let mut small = letter.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every letter of Vietnamese that carries a sign, with the letter it folds to.
    fn letters() -> Vec<(char, char)> {
        let mut all = vec![('đ', 'd'), ('Đ', 'd')];
        let vowels = [
            ('a', ""),
            ('a', "\u{306}"),
            ('a', "\u{302}"),
            ('e', ""),
            ('e', "\u{302}"),
            ('i', ""),
            ('o', ""),
            ('o', "\u{302}"),
            ('o', "\u{31b}"),
            ('u', ""),
            ('u', "\u{31b}"),
            ('y', ""),
        ];
        for (vowel, shape) in vowels {
            for tone in ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"] {
                for base in [vowel, vowel.to_ascii_uppercase()] {
                    let text: String = format!("{base}{shape}{tone}").nfc().collect();
                    let mut composed = text.chars();
                    let letter = composed.next().unwrap();
                    assert_eq!(composed.next(), None, "{text} is one letter");
                    all.push((letter, vowel));
                }
            }
        }
        all
    }

    #[test]
    fn every_vietnamese_letter_folds_to_its_base_composed_or_not() {
        let plain = "bcdghklmnpqrstvxBCDGHKLMNPQRSTVX".chars().map(|c| (c, c.to_ascii_lowercase()));
        let all: Vec<_> = letters().into_iter().chain(plain).collect();
        assert_eq!(all.len(), 178);
        for (letter, base) in all {
            assert_eq!(fold(&letter.to_string()), base.to_string(), "{letter}");
            let apart: String = letter.to_string().nfd().collect();
            assert_eq!(fold(&apart), base.to_string(), "{letter} decomposed");
        }
    }

    #[test]
    fn look_alikes_of_the_barred_d_are_the_barred_d() {
        assert_eq!(fold("Ðặng Ɖặng ðặng ɖặng Đặng"), "dang dang dang dang dang");
    }

    #[test]
    fn other_scripts_stay_one_letter_for_one() {
        assert_eq!(fold("한글 Ångström ÜBER Straße İ"), "한글 angstrom uber straße i");
    }

    fn vietnamese() -> impl Strategy<Value = String> {
        let letters: Vec<char> = letters().into_iter().map(|(letter, _)| letter).collect();
        proptest::collection::vec(
            prop_oneof![proptest::sample::select(letters), proptest::char::range(' ', '~')],
            0..40,
        )
        .prop_map(|text| text.into_iter().collect())
    }

    proptest! {
        #[test]
        fn vietnamese_folds_to_ascii_letter_for_letter(text in vietnamese()) {
            let folded = fold(&text);
            prop_assert!(folded.is_ascii());
            prop_assert_eq!(folded.len(), text.nfc().count());
            let apart: String = text.nfd().collect();
            prop_assert_eq!(fold(&apart), folded);
        }

        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
