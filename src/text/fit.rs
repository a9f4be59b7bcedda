//! Fitting a text into a number of terminal cells.
//!
//! Counted a grapheme at a time, as the terminal library draws it, so that no letter is parted from
//! its marks and no wide letter is cut in half.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr;

/// Returns how many cells a text takes.
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.graphemes(true).map(UnicodeWidthStr::width).sum()
    }
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

    proptest! {
        #[test]
        fn nothing_is_ever_wider_than_its_room(text in any::<String>(), cells in 0_usize..40) {
            prop_assert!(width(&fit(&text, cells)) <= cells);
        }
    }
}
