//! What Vietnamese input methods send to a terminal.
//!
//! They know nothing of a text field. The letter typed goes through at once; when a later key
//! changes it, that key is swallowed and the method sends Backspaces and the letters as they should
//! have been, in one burst. This is what breaks programs that take Backspace for a command, group
//! keys by time, or count bytes.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A way to type Vietnamese.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    /// Marks are letters: `Nguyeenx`.
    Telex,
    /// Marks are digits, typed at the end of the word: `Nguyen64`.
    Vni,
}

/// How a method talks to the program.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sender {
    /// Which way of typing.
    pub(crate) method: Method,
    /// What it sends for Backspace: 0x7f, or 0x08 on some machines.
    pub(crate) backspace: u8,
    /// Whether marks come as characters of their own (NFD).
    pub(crate) decomposed: bool,
}

impl Sender {
    /// Returns the usual one: 0x7f, composed letters.
    pub(crate) const fn new(method: Method) -> Self {
        Self { method, backspace: 0x7f, decomposed: false }
    }

    /// Types a text. Each chunk is what one key pressed sends, in one write.
    pub(crate) fn type_text(self, text: &str) -> Vec<Vec<u8>> {
        let mut chunks = Vec::new();
        let letters: Vec<char> = text.nfc().collect();
        let mut rest = letters.as_slice();
        while let Some(first) = rest.first() {
            let length = rest.iter().take_while(|letter| letter.is_alphabetic()).count().max(1);
            let (word, after) = rest.split_at(length);
            if first.is_alphabetic() {
                chunks.extend(self.type_word(word));
            } else {
                chunks.push(first.to_string().into_bytes());
            }
            rest = after;
        }
        chunks
    }

    fn type_word(self, word: &[char]) -> Vec<Vec<u8>> {
        let mut shown: Vec<char> = Vec::new();
        let mut chunks = Vec::new();
        for now in stages(self.method, word) {
            chunks.extend(self.burst(&shown, &now));
            shown = now;
        }
        chunks
    }

    /// Returns what turns one stage of a word into the next; nothing if they are the same.
    fn burst(self, shown: &[char], now: &[char]) -> Option<Vec<u8>> {
        let same = shown.iter().zip(now).take_while(|(old, new)| old == new).count();
        let mut burst = vec![self.backspace; shown.len() - same];
        let letters = now[same..].iter();
        if self.decomposed {
            burst.extend(letters.collect::<String>().nfd().collect::<String>().bytes());
        } else {
            burst.extend(letters.collect::<String>().bytes());
        }
        (!burst.is_empty()).then_some(burst)
    }
}

/// A letter taken apart: what is typed first, and what is added to it.
struct Parts {
    base: char,
    /// Circumflex, breve or horn; `'đ'` for the stroke.
    mark: Option<char>,
    tone: Option<char>,
}

const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

fn take_apart(letter: char) -> Parts {
    match letter {
        'đ' => return Parts { base: 'd', mark: Some('đ'), tone: None },
        'Đ' => return Parts { base: 'D', mark: Some('đ'), tone: None },
        _ => {}
    }
    let mut parts = Parts { base: letter, mark: None, tone: None };
    for piece in std::iter::once(letter).nfd() {
        match piece {
            tone if TONES.contains(&tone) => parts.tone = Some(tone),
            mark if is_combining_mark(mark) => parts.mark = Some(mark),
            base => parts.base = base,
        }
    }
    parts
}

fn put_together(base: char, mark: Option<char>, tone: Option<char>) -> char {
    let base = match (base, mark) {
        ('d', Some('đ')) => 'đ',
        ('D', Some('đ')) => 'Đ',
        _ => base,
    };
    let mark = mark.filter(|mark| *mark != 'đ');
    let whole: String = [Some(base), mark, tone].into_iter().flatten().nfc().collect();
    whole.chars().next().unwrap()
}

/// Returns what a word looks like after each key.
fn stages(method: Method, word: &[char]) -> Vec<Vec<char>> {
    let parts: Vec<Parts> = word.iter().map(|letter| take_apart(*letter)).collect();
    let mut marked = vec![false; parts.len()];
    let show = |count: usize, marked: &[bool], toned: bool| -> Vec<char> {
        let shown = parts.iter().zip(marked).take(count);
        shown
            .map(|(part, marked)| {
                let mark = part.mark.filter(|_| *marked);
                put_together(part.base, mark, part.tone.filter(|_| toned))
            })
            .collect()
    };
    let mut stages = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        stages.push(show(place + 1, &marked, false));
        if method == Method::Telex && part.mark.is_some() {
            marked[place] = true;
            stages.push(show(place + 1, &marked, false));
        }
    }
    if method == Method::Vni {
        for (place, part) in parts.iter().enumerate() {
            if part.mark.is_some() && !marked[place] {
                // One digit puts its mark on every letter of the word that takes it.
                for (other, marked) in parts.iter().zip(&mut marked) {
                    *marked |= other.mark == part.mark;
                }
                stages.push(show(parts.len(), &marked, false));
            }
        }
    }
    stages.push(show(parts.len(), &marked, true));
    stages
}

/// Plays chunks into a text field that knows only letters and Backspace.
fn field(chunks: &[Vec<u8>]) -> String {
    let mut text = String::new();
    for letter in String::from_utf8(chunks.concat()).unwrap().chars() {
        if matches!(letter, '\u{8}' | '\u{7f}') {
            text = text.nfc().collect();
            text.pop();
        } else {
            text.push(letter);
        }
    }
    text.nfc().collect()
}

fn readable(chunks: &[Vec<u8>]) -> Vec<String> {
    let chunk = |bytes: &Vec<u8>| String::from_utf8(bytes.clone()).unwrap();
    chunks.iter().map(|bytes| chunk(bytes).replace(['\u{7f}', '\u{8}'], "<")).collect()
}

#[test]
fn telex_corrects_the_letter_at_once_and_the_tone_at_the_end() {
    let chunks = Sender::new(Method::Telex).type_text("Nguyễn Đặng");
    let expected = ["N", "g", "u", "y", "e", "<ê", "n", "<<ễn", " ", "D", "<Đ", "a", "<ă", "n"];
    assert_eq!(readable(&chunks)[..14], expected);
    assert_eq!(readable(&chunks)[14..], ["g", "<<<ặng"]);
}

#[test]
fn vni_corrects_the_whole_word_at_its_end() {
    let chunks = Sender::new(Method::Vni).type_text("người, đi!");
    let expected = ["n", "g", "u", "o", "i", "<<<ươi", "<<ời", ",", " ", "d", "i", "<<đi", "!"];
    assert_eq!(readable(&chunks), expected);
}

#[test]
fn a_field_that_knows_letters_and_backspace_ends_with_the_text() {
    let text = "Đồng chí Nguyễn Thị Ưởng: “nhất trí”, vì cây ăn quả có múi hợp đất bản Pượn 2026.";
    for method in [Method::Telex, Method::Vni] {
        for backspace in [0x7f, 0x08] {
            for decomposed in [false, true] {
                let sender = Sender { method, backspace, decomposed };
                let chunks = sender.type_text(text);
                assert_eq!(field(&chunks), text, "{sender:?}");
                assert!(chunks.concat().contains(&backspace), "{sender:?}");
            }
        }
    }
}

#[test]
fn the_decomposed_variant_sends_marks_of_their_own() {
    let sender = Sender { decomposed: true, ..Sender::new(Method::Telex) };
    let sent = String::from_utf8(sender.type_text("ế").concat()).unwrap();
    assert_eq!(sent, "e\u{7f}e\u{302}\u{7f}e\u{302}\u{301}");
}
