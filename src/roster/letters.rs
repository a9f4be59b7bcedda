//! The letters of a list: tidied, folded for comparing, and looked over for what no name has.
//!
//! A heading is recognised whatever its marks and capitals; a name keeps every letter.

use crate::meeting::member::LONGEST_NAME;
use crate::roster::complaint::{Complaints, Spot, quote};
use crate::text::fold::fold;
use crate::text::name::{hidden, tidy};

/// Reduces a text to its words without marks, capitals and punctuation: `Họ, tên đệm` becomes
/// `ho ten dem`.
pub(super) fn words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// An invisible character that does something.
    Hidden(char),
    /// A name on several lines.
    Lines,
    /// So many characters, more than allowed.
    Long(usize),
    /// Question marks in the place of letters.
    LettersLost,
    /// Letters no name has: an old font, or the wrong code page.
    OldFont,
}

/// Tidies a cell; one that runs over several lines, such as a note, becomes one line.
pub(super) fn cell(raw: &str) -> Result<String, Fault> {
    let tidied = tidy(raw);
    match hidden(&tidied) {
        Some((_, letter)) => Err(Fault::Hidden(letter)),
        None => Ok(tidied),
    }
}

/// Tidies a name, or says why it can't be one.
pub(super) fn name(raw: &str) -> Result<String, Fault> {
    let raw = raw.trim();
    if raw.contains(['\n', '\r']) {
        return Err(Fault::Lines);
    }
    let name = cell(raw)?;
    let length = name.chars().count();
    if length > LONGEST_NAME {
        return Err(Fault::Long(length));
    }
    if name.contains('\u{fffd}') || has_question_for_letter(&name) {
        return Err(Fault::LettersLost);
    }
    if name.contains(is_of_old_font) {
        return Err(Fault::OldFont);
    }
    Ok(name)
}

/// Says whether a question mark stands right before a letter, as in `Nguy?n`.
fn has_question_for_letter(name: &str) -> bool {
    name.split('?').skip(1).any(|after| after.starts_with(char::is_alphabetic))
}

/// Says whether a character is one that TCVN3 fonts draw as a Vietnamese letter, or that UTF-8 read
/// as another encoding leaves behind, and that no name has.
const fn is_of_old_font(letter: char) -> bool {
    matches!(letter, '¡'..='©' | '«'..='¯' | '±'..='³' | 'µ' | '¶' | '¸' | '¹' | '»'..='¿' | '×' | '÷' | '€' | '‰' | '™')
}

impl Fault {
    /// Notes the fault of `raw`.
    pub(super) fn report(&self, raw: &str, spot: Spot<'_>, complaints: &mut Complaints) {
        match *self {
            Self::Hidden(letter) => {
                let code = format!("U+{:04X}", u32::from(letter));
                complaints.error(
                    spot,
                    |words| words.roster_control(&code),
                    |words| words.roster_control_cure(),
                );
            }
            Self::Lines => {
                complaints.error(
                    spot,
                    |words| words.roster_name_lines(),
                    |words| words.roster_name_lines_cure(),
                );
            }
            Self::Long(length) => complaints.error(
                spot,
                |words| words.roster_too_long(length, LONGEST_NAME),
                |words| words.roster_too_long_cure(),
            ),
            Self::LettersLost => complaints.error(
                spot,
                |words| words.roster_letters_lost(quote(raw)),
                |words| words.roster_letters_lost_cure(),
            ),
            Self::OldFont => complaints.error(
                spot,
                |words| words.roster_old_font(quote(raw)),
                |words| words.roster_old_font_cure(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    #[test]
    fn a_heading_folds_to_its_words() {
        assert_eq!(words(" HỌ,  tên đệm: "), "ho ten dem");
        assert_eq!(words("first_name"), "first name");
        let apart: String = "Đảng viên dự bị".nfd().collect();
        assert_eq!(words(&apart), "dang vien du bi");
    }

    #[test]
    fn a_name_is_composed_and_its_spaces_tidied() {
        let apart: String = " \u{feff}Nguyễn\u{a0}Văn \t An\u{200b} ".nfd().collect();
        assert_eq!(name(&apart), Ok("Nguyễn Văn An".into()));
    }

    #[test]
    fn what_is_no_name_is_refused() {
        assert_eq!(name("Hà\u{7}"), Err(Fault::Hidden('\u{7}')));
        assert_eq!(name("Hà\u{202e}n"), Err(Fault::Hidden('\u{202e}')));
        assert_eq!(name("Hà\nVăn"), Err(Fault::Lines));
        assert_eq!(name(&"ữ".repeat(201)), Err(Fault::Long(201)));
        assert_eq!(name("Nguy?n V?n An"), Err(Fault::LettersLost));
        assert_eq!(name("Hµ V¨n Tho¹i"), Err(Fault::OldFont));
        assert_eq!(name("Nguyá»…n VÄƒn"), Err(Fault::OldFont));
    }

    #[test]
    fn names_of_many_languages_are_names() {
        for real in [
            "Siân O'Neill-Pryce",
            "José Ángel Núñez",
            "Mª Carmen",
            "Gal·la",
            "Zoë Müller",
            "Pushpa",
            "X",
            "Clear",
            "An?",
            "Łukasz Żak",
            "王小明",
            "Ngân Văn Ướt",
            &"ữ".repeat(200),
        ] {
            assert_eq!(name(real).as_deref(), Ok(real));
        }
    }
}
