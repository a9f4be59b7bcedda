//! The order of a list: the Vietnamese alphabet, and people by the word they are called by.
//!
//! A key is made once a name and compared as bytes. It has three levels, each over the whole text
//! before the next: letters (a ă â b c d đ e ê … o ô ơ … u ư …), tones (ngang, huyền, hỏi, ngã,
//! sắc, nặng), then small before capital; the same three a collation library would weigh, without
//! its megabyte.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::text::name::given;

/// A text as it is compared. Keys of [`vi_key`] and of [`person_key`] are not to be mixed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Vec<u8>);

const NO_TONE: u8 = 1;
const FOREIGN_MARK: u8 = 7;

/// Returns the place of a text in Vietnamese alphabetical order, which contains the English one.
pub fn vi_key(text: &str) -> Key {
    let mut letters = Vec::with_capacity(text.len() * 3 + 2);
    let mut tones = Vec::with_capacity(text.len());
    let mut capitals = Vec::with_capacity(text.len());
    let mut base = '\0';
    for part in text.nfd() {
        if is_combining_mark(part) {
            mark(part, base, &mut letters, &mut tones);
            continue;
        }
        base = small(part);
        weigh(base, &mut letters);
        tones.push(NO_TONE);
        capitals.push(if base == part { 1 } else { 2 });
    }
    letters.push(0);
    letters.append(&mut tones);
    letters.push(0);
    letters.append(&mut capitals);
    Key(letters)
}

/// Returns the place of a person in a list: by the last word of the name, then by the whole.
///
/// The last word is the given name of a Vietnamese, by which lists are ordered in Vietnam, and the
/// surname of an English speaker, by which lists are ordered there. So the order of a list does not
/// change when the language of the screen does, and a mixed list has one order.
pub fn person_key(name: &str) -> Key {
    let Key(mut key) = vi_key(given(name));
    key.append(&mut vi_key(name).0);
    Key(key)
}

/// Returns the small letter, with the look-alikes of `đ` made one.
fn small(letter: char) -> char {
    match letter {
        'Đ' | 'Ð' | 'Ɖ' | 'ð' | 'ɖ' => 'đ',
        _ => letter.to_lowercase().next().unwrap_or(letter),
    }
}

/// Adds the weight of a small letter: signs and digits first, then Latin letters, then all others.
fn weigh(base: char, letters: &mut Vec<u8>) {
    match base {
        'đ' => letters.push(latin('d', 1)),
        'a'..='z' => letters.push(latin(base, 0)),
        '\0' => letters.push(1),
        _ if base.is_ascii() => letters.push(base as u8),
        _ => {
            letters.push(u8::MAX);
            letters.extend_from_slice(base.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}

/// Returns the weight of a Latin letter; `shape` is its place among the letters made from it.
const fn latin(letter: char, shape: u8) -> u8 {
    0x80 + (letter as u8 - b'a') * 4 + shape
}

/// Applies a mark to the letter it follows: it makes another letter of it, or gives it a tone.
fn mark(mark: char, base: char, letters: &mut [u8], tones: &mut [u8]) {
    let (Some(letter), Some(tone)) = (letters.last_mut(), tones.last_mut()) else {
        return;
    };
    match (base, mark) {
        ('a', '\u{306}') | ('e' | 'o', '\u{302}') | ('u', '\u{31b}') => *letter = latin(base, 1),
        ('a', '\u{302}') | ('o', '\u{31b}') => *letter = latin(base, 2),
        (_, '\u{300}') => *tone = 2,
        (_, '\u{309}') => *tone = 3,
        (_, '\u{303}') => *tone = 4,
        (_, '\u{301}') => *tone = 5,
        (_, '\u{323}') => *tone = 6,
        _ => *tone = FOREIGN_MARK,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assert_ordered(texts: &[&str], key: impl Fn(&str) -> Key) {
        for pair in texts.windows(2) {
            assert!(key(pair[0]) < key(pair[1]), "{} before {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn letters_follow_the_vietnamese_alphabet() {
        let alphabet = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z";
        assert_ordered(&alphabet.split(' ').collect::<Vec<_>>(), vi_key);
    }

    #[test]
    fn tones_come_after_letters_and_capitals_after_tones() {
        assert_ordered(&["ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mă", "mắ", "mâ"], vi_key);
        assert_ordered(&["Hà An", "hạ lan", "hà mai"], vi_key);
        assert_ordered(&["Lê An", "Lêa"], vi_key);
        assert_ordered(&["bộ", "bơ", "bờ"], vi_key);
    }

    #[test]
    fn signs_and_digits_come_first_and_other_scripts_last() {
        assert_ordered(&["", " ", "1", "2", "A", "Z", "Ω", "中"], vi_key);
    }

    #[test]
    fn composed_or_not_is_the_same() {
        let apart: String = "Nguyễn Thị Ngọc Ước".nfd().collect();
        assert_eq!(vi_key(&apart), vi_key("Nguyễn Thị Ngọc Ước"));
        assert_eq!(vi_key("Ðặng"), vi_key("Đặng"));
    }

    #[test]
    fn people_stand_by_given_name_then_by_the_whole() {
        assert_ordered(
            &[
                "Nguyễn Văn An",
                "Trần Văn An",
                "Vi Thị Ánh",
                "Hà Văn Bình",
                "Lê Dũng",
                "Bùi Đạt",
                "Đặng Thị Hà",
                "An Văn Hạ",
                "Jane Smith",
                "John Smith",
                "Lò Văn Tư (1985)",
                "Lò Văn Tư (1990)",
                "Phạm Ước",
            ],
            person_key,
        );
    }

    proptest! {
        #[test]
        fn a_longer_text_never_comes_before_its_beginning(text in "[a-zàạăđ ]{0,12}", more in "[a-z ]{1,4}") {
            let longer = text.clone() + &more;
            prop_assert!(vi_key(&text) < vi_key(&longer));
        }

        #[test]
        fn any_text_has_one_key_composed_or_not(text in any::<String>()) {
            let composed: String = text.nfc().collect();
            prop_assert_eq!(vi_key(&text), vi_key(&composed));
        }
    }
}
