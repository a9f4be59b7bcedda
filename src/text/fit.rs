//! Fitting a text into a number of terminal cells.
//!
//! Counted a grapheme at a time, as the terminal library draws it, so that no letter is parted from
//! its marks and no wide letter is cut in half.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr;

/// Returns how many cells a text takes.
pub fn width(text: &str) -> usize {
    let mut letters = 0;
    for letter in text.chars() {
        if !is_one_cell(letter) {
            return counted(text);
        }
        letters += 1;
    }
    letters
}

/// Counts a grapheme at a time.
fn counted(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// Says whether a letter takes one cell whatever stands beside it: those of Latin scripts with their
/// marks composed, and the signs the screen is drawn with. Nearly all a screen holds.
const fn is_one_cell(letter: char) -> bool {
    matches!(letter,
        ' '..='~'
        | '\u{a1}'..='\u{ac}'
        | '\u{ae}'..='\u{2ff}'
        | '\u{1e00}'..='\u{1eff}'
        | '\u{2010}'..='\u{2027}'
        | '\u{2030}'..='\u{205e}'
        | '\u{2190}'..='\u{21ff}'
        | '\u{2500}'..='\u{25fc}'
        | '✓'
        | '✗')
}

/// Cuts a text to `cells`, ending it in `…` when something had to go.
pub fn fit(text: &str, cells: usize) -> Cow<'_, str> {
    if width(text) <= cells {
        return Cow::Borrowed(text);
    }
    let Some(room) = cells.checked_sub(1) else { return Cow::Borrowed("") };
    let mut cut = String::with_capacity(text.len().min(cells * 4));
    let mut taken = 0;
    for letter in text.graphemes(true) {
        taken += letter.width();
        if taken > room {
            break;
        }
        cut.push_str(letter);
    }
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    Cow::Owned(cut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    #[test]
    fn a_text_that_fits_is_left_alone() {
        assert!(matches!(fit("Lò Thị Hoa", 10), Cow::Borrowed("Lò Thị Hoa")));
        assert_eq!(fit("", 0), "");
    }

    #[test]
    fn a_text_that_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(fit("Trồng cây ăn quả", 10), "Trồng cây…");
        assert_eq!(fit("Trồng cây ăn quả", 7), "Trồng…");
        assert_eq!(fit("An", 1), "…");
        assert_eq!(fit("An", 0), "");
    }

    #[test]
    fn marks_stay_with_their_letter_and_wide_letters_whole() {
        let apart: String = "Nguyễn Phượng".nfd().collect();
        let kept: String = "Nguyễ…".nfd().collect();
        assert_eq!(fit(&apart, 6), kept);
        assert_eq!(fit("会议主席", 6), "会议…");
        assert_eq!(width("会议"), 4);
    }

    #[test]
    fn a_letter_that_is_counted_by_itself_has_one_cell() {
        for letter in ('\0'..='\u{ffff}').filter(|letter| is_one_cell(*letter)) {
            let alone = letter.to_string();
            assert_eq!(counted(&alone), 1, "{letter:?}");
            assert_eq!(counted(&format!("a{letter}ễ")), 3, "{letter:?} joins its neighbours");
        }
    }

    proptest! {
        #[test]
        fn letters_counted_one_by_one_are_as_wide_as_their_graphemes(
            text in "[ -~à-ỹ·…─│▓a-z\u{300}-\u{309}会🇻🇳]{0,12}"
        ) {
            prop_assert_eq!(width(&text), counted(&text));
        }

        #[test]
        fn nothing_is_ever_wider_than_its_room(text in any::<String>(), cells in 0_usize..40) {
            prop_assert!(width(&fit(&text, cells)) <= cells);
        }
    }
}
