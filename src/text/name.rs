//! Names as they are typed, pasted and shown short.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::fit::{fit, width};

/// Tidies a line that was typed or pasted: NFC, no space at the ends, single spaces between words.
///
/// Tabs, line ends and unbreakable spaces become plain spaces; zero-width spaces and byte order
/// marks, which come along from documents and mean nothing in a line, are left out.
pub fn tidy(line: &str) -> String {
    let mut tidied = String::with_capacity(line.len());
    let mut gap = false;
    for letter in line.chars().filter(|letter| !is_void(*letter)).nfc() {
        if letter.is_whitespace() {
            gap = true;
            continue;
        }
        if gap && !tidied.is_empty() {
            tidied.push(' ');
        }
        gap = false;
        tidied.push(letter);
    }
    tidied
}

/// Says whether a letter takes no room and means nothing.
const fn is_void(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Finds the first character that moves the cursor, turns the direction of the text or cannot be
/// seen; the place is counted in characters from zero.
///
/// A plain space is fine, and so are the joiners that some scripts need.
pub fn hidden(text: &str) -> Option<(usize, char)> {
    text.chars().enumerate().find(|(_, letter)| is_hidden(*letter))
}

/// Returns a text of which every character is what it seems: without any [`hidden`] one.
pub fn plain(text: &str) -> String {
    text.chars().filter(|letter| !is_hidden(*letter)).collect()
}

/// Says whether a character does something unseen to the line it stands in.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || is_void(letter)
        || matches!(letter,
            // Marks, embeddings, overrides and isolates of direction.
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Line and paragraph separators.
            | '\u{2028}' | '\u{2029}'
            // Operators and annotations without a shape, and tags.
            | '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// Returns a text as a paper can bear it: composed, with lines ended by line feeds and nothing else
/// in it that cannot be seen.
pub fn seen(text: &str) -> Cow<'_, str> {
    let is_plain = |letter: char| letter == '\n' || !is_hidden(letter);
    if unicode_normalization::is_nfc(text) && text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let shown = lines.nfc().map(|letter| if letter == '\t' { ' ' } else { letter });
    Cow::Owned(shown.filter(|letter| is_plain(*letter)).collect())
}

/// Returns the word a person is called by and listed under: the last one before any bracket.
///
/// For a Vietnamese that is the given name, for an English speaker the surname.
pub fn given(name: &str) -> &str {
    let bare = name.split_once('(').map_or(name, |(before, _)| before);
    bare.split_whitespace().next_back().unwrap_or_else(|| name.trim())
}

/// Shortens a name to initials and the word the person is called by: `N.V. An`, `J. Smith`.
///
/// What stands in brackets, which tells namesakes apart, is kept.
pub fn short(name: &str) -> String {
    let (bare, bracket) = match name.find('(') {
        Some(at) => name.split_at(at),
        None => (name, ""),
    };
    let mut words: Vec<&str> = bare.split_whitespace().collect();
    let Some(called) = words.pop() else { return name.to_owned() };
    let mut short = String::new();
    for initial in words.iter().filter_map(|word| word.graphemes(true).next()) {
        short.extend(initial.chars().flat_map(char::to_uppercase));
        short.push('.');
    }
    for part in [called, bracket] {
        if !short.is_empty() && !part.is_empty() {
            short.push(' ');
        }
        short.push_str(part);
    }
    short
}

/// Returns the longest form of a name that takes no more than `cells`: whole, short, the word the
/// person is called by, or that word cut.
pub fn narrow(name: &str, cells: usize) -> Cow<'_, str> {
    if width(name) <= cells {
        return Cow::Borrowed(name);
    }
    let short = short(name);
    if width(&short) <= cells {
        return Cow::Owned(short);
    }
    fit(given(name), cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_name_comes_out_composed_with_single_spaces() {
        let apart: String = " \u{feff}Nguyễn\u{a0}\tVăn\r\n An\u{200b} ".nfd().collect();
        assert_eq!(tidy(&apart), "Nguyễn Văn An");
        assert_eq!(tidy(" \n"), "");
        assert_eq!(tidy("e\u{200b}\u{301}"), "é");
    }

    #[test]
    fn what_cannot_be_seen_is_found_with_its_place() {
        assert_eq!(hidden("Nguyễn Văn An"), None);
        assert_eq!(hidden("Vă\u{202e}n"), Some((2, '\u{202e}')));
        assert_eq!(hidden("\u{1b}[2J"), Some((0, '\u{1b}')));
        assert_eq!(hidden("a\u{85}"), Some((1, '\u{85}')));
        assert_eq!(hidden("a\u{2069}"), Some((1, '\u{2069}')));
        assert_eq!(hidden("क\u{200d}ष"), None);
    }

    #[test]
    fn a_paper_bears_nothing_that_cannot_be_seen() {
        assert_eq!(seen("a\r\nb\u{202e}\u{1b}[2J\tc\u{2028}"), "a\nb[2J c\n");
        assert!(matches!(seen("Vắn\n"), Cow::Borrowed(_)));
        assert_eq!(seen("e\u{302}"), "ê");
    }

    #[test]
    fn the_last_word_is_what_a_person_is_called() {
        assert_eq!(given("Nguyễn Văn An"), "An");
        assert_eq!(given("Lò Văn Tư (bản Pượn)"), "Tư");
        assert_eq!(given("Tư"), "Tư");
        assert_eq!(given("(khách)"), "(khách)");
        assert_eq!(given(""), "");
    }

    #[test]
    fn a_short_name_keeps_the_word_a_person_is_called_by() {
        assert_eq!(short("Nguyễn Văn An"), "N.V. An");
        assert_eq!(short("Đặng Thị Thùy Dương"), "Đ.T.T. Dương");
        assert_eq!(short("John Smith"), "J. Smith");
        assert_eq!(short("Tư"), "Tư");
        assert_eq!(short("Lò Văn Tư (1985)"), "L.V. Tư (1985)");
        assert_eq!(short(""), "");
    }

    #[test]
    fn a_narrow_column_takes_the_longest_form_it_can() {
        assert_eq!(narrow("Nguyễn Văn An", 13), "Nguyễn Văn An");
        assert_eq!(narrow("Nguyễn Văn An", 12), "N.V. An");
        assert_eq!(narrow("Nguyễn Văn An", 6), "An");
        assert_eq!(narrow("Trần Phượng", 4), "Phư…");
    }

    #[test]
    fn what_moves_a_cursor_or_turns_the_writing_is_left_out_and_nothing_else() {
        assert_eq!(plain("Lò\u{1b}[31m \u{202e}Hoa\u{2069}\n"), "Lò[31m Hoa");
        for kept in ["Nguyễn Thị Ước", "<img onerror=1>", "محمد", "👩\u{200d}🌾"] {
            assert_eq!(plain(kept), kept);
        }
    }
}
