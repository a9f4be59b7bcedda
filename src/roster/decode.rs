//! From bytes to text, or to the knowledge that it is none.
//!
//! Nothing is ever guessed about an encoding that is not Unicode: a name read wrongly is worse than
//! a list refused.

use crate::roster::complaint::{Complaints, Spot};

/// What the bytes are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Text, without byte order mark, lines ended by line feeds or both signs.
    Text(String),
    /// A workbook of the XLSX kind.
    Workbook,
}

/// Why the bytes can't be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// Nothing there.
    Empty,
    /// Another kind of file; the word is that of the message.
    Kind(&'static str),
    /// Letters in an encoding of eight bits; with the first line that has one.
    Legacy(usize),
    /// UTF-16 cut within a character; with the line.
    Cut(usize),
}

/// How much of a file is looked at to know its kind, in bytes.
const SAMPLE: usize = 4096;

/// Reads the bytes as text, or recognises the workbook.
pub(super) fn content(bytes: &[u8]) -> Result<Content, Unreadable> {
    if let Some(kind) = packed(bytes) {
        return kind.map(|()| Content::Workbook).map_err(Unreadable::Kind);
    }
    let text = text(bytes)?;
    if text.contains('\0') {
        return Err(Unreadable::Kind("binary"));
    }
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Unreadable::Empty);
    }
    if let Some(kind) = marked_up(start) {
        return Err(Unreadable::Kind(kind));
    }
    // A lone carriage return ended the lines of old Macintosh files.
    let text = if text.contains('\n') { text } else { text.replace('\r', "\n") };
    Ok(Content::Text(text))
}

/// Recognises files that begin with a signature; `Ok` is a workbook that can be read.
fn packed(bytes: &[u8]) -> Option<Result<(), &'static str>> {
    let holds = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    let begins = |signature: &[u8]| bytes.starts_with(signature);
    if begins(b"PK\x03\x04") {
        return Some(if holds(b"xl/workbook.xml") {
            Ok(())
        } else if holds(b"word/document.xml") {
            Err("word")
        } else if holds(b"mimetypeapplication/vnd.oasis.opendocument") {
            Err("opendocument")
        } else {
            Err("archive")
        });
    }
    let kind = if begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        "old_office"
    } else if begins(b"%PDF") {
        "pdf"
    } else if begins(b"\x89PNG") || begins(b"\xff\xd8\xff") || begins(b"GIF8") {
        "picture"
    } else if begins(b"\x1f\x8b") || begins(b"7z\xbc\xaf") || begins(b"Rar!") {
        "archive"
    } else {
        return None;
    };
    Some(Err(kind))
}

/// Recognises texts that are not lists.
fn marked_up(start: &str) -> Option<&'static str> {
    let head: String = start.chars().take(15).collect::<String>().to_ascii_lowercase();
    if head.starts_with("{\\rtf") {
        Some("rich_text")
    } else if ["<!doctype", "<html", "<table", "<?xml"].iter().any(|sign| head.starts_with(sign)) {
        Some("web_page")
    } else {
        None
    }
}

fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes);
    }
    match nul_side(bytes) {
        Some(Side::High) => return utf16(bytes, u16::from_le_bytes),
        Some(Side::Low) => return utf16(bytes, u16::from_be_bytes),
        None => {}
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if is_machine_data(bytes) => Err(Unreadable::Kind("binary")),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            Err(Unreadable::Legacy(line_after(before)))
        }
    }
}

/// Which byte of each pair is zero in UTF-16 that came without its mark.
enum Side {
    High,
    Low,
}

fn nul_side(bytes: &[u8]) -> Option<Side> {
    let (mut pairs, mut first, mut second) = (0, 0, 0);
    for pair in bytes.chunks_exact(2).take(SAMPLE / 2) {
        pairs += 1;
        first += usize::from(pair.first() == Some(&0));
        second += usize::from(pair.last() == Some(&0));
    }
    // Spaces, separators and half the letters of any list in Latin script have a zero byte.
    let many = pairs / 4;
    if second > many && first * 10 < second {
        Some(Side::High)
    } else if first > many && second * 10 < first {
        Some(Side::Low)
    } else {
        None
    }
}

fn is_machine_data(bytes: &[u8]) -> bool {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let odd = sample.iter().filter(|byte| **byte < b' ' && !b"\t\n\r\x0c".contains(byte)).count();
    odd * 20 > sample.len() || sample.contains(&0)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Unreadable> {
    let pairs = bytes.chunks_exact(2);
    let whole = pairs.remainder().is_empty();
    let units = pairs.filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(unit);
    let mut text = String::with_capacity(bytes.len());
    for letter in char::decode_utf16(units) {
        match letter {
            Ok(letter) => text.push(letter),
            Err(_) => return Err(Unreadable::Cut(line_after(text.as_bytes()))),
        }
    }
    if whole { Ok(text) } else { Err(Unreadable::Cut(line_after(text.as_bytes()))) }
}

/// Returns the number of the line on which something stands that follows `before`.
pub(super) fn line_after(before: &[u8]) -> usize {
    before.split(|byte| *byte == b'\n').count()
}

impl Unreadable {
    /// Notes why the file can't be read.
    pub(super) fn report(&self, complaints: &mut Complaints) {
        match *self {
            Self::Empty => complaints.error(
                Spot::WHOLE,
                |words| words.roster_empty(),
                |words| words.roster_empty_cure(),
            ),
            Self::Kind(kind) => complaints.error(
                Spot::WHOLE,
                |words| words.roster_other_kind(kind),
                |words| words.roster_other_kind_cure(),
            ),
            Self::Legacy(line) => complaints.error(
                Spot::line(line),
                |words| words.roster_legacy(),
                |words| words.roster_legacy_cure(),
            ),
            Self::Cut(line) => complaints.error(
                Spot::line(line),
                |words| words.roster_utf16_cut(),
                |words| words.roster_utf16_cut_cure(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "Hà Văn Thoại\r\nĐinh Thị Ngọc Ánh 😀\r\n";

    fn le(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn be(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_be_bytes).collect()
    }

    #[test]
    fn every_unicode_encoding_reads_alike() {
        let want = Ok(Content::Text(LIST.to_owned()));
        assert_eq!(content(LIST.as_bytes()), want);
        assert_eq!(content(&[b"\xef\xbb\xbf", LIST.as_bytes()].concat()), want);
        for bytes in
            [le(LIST), be(LIST), le(&format!("\u{feff}{LIST}")), be(&format!("\u{feff}{LIST}"))]
        {
            assert_eq!(content(&bytes), want);
        }
    }

    #[test]
    fn utf16_that_breaks_off_is_not_read() {
        let mut bytes = le(&format!("\u{feff}{LIST}"));
        bytes.pop();
        assert_eq!(content(&bytes), Err(Unreadable::Cut(2)));
        let lone = [b"\xff\xfea\0\n\0", b"\x3d\xd8".as_slice(), b"a\0"].concat();
        assert_eq!(content(&lone), Err(Unreadable::Cut(2)));
    }

    #[test]
    fn eight_bits_are_never_guessed_about() {
        assert_eq!(content(b"name\nSi\xe2n\n"), Err(Unreadable::Legacy(2)));
    }

    #[test]
    fn lines_of_an_old_macintosh_are_lines() {
        assert_eq!(content(b"An\rBa"), Ok(Content::Text("An\nBa".into())));
    }

    #[test]
    fn other_files_are_called_by_their_kind() {
        let kinds: [(&[u8], &str); 9] = [
            (b"%PDF-1.7\n", "pdf"),
            (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
            (b"PK\x03\x04..word/document.xml", "word"),
            (b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "opendocument"),
            (b"PK\x03\x04..a.txt", "archive"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_office"),
            (b"{\\rtf1 An}", "rich_text"),
            (b"\n<!DOCTYPE html>", "web_page"),
            (b"\x7fELF\x02\x01\x01\0\0", "binary"),
        ];
        for (bytes, kind) in kinds {
            assert_eq!(content(bytes), Err(Unreadable::Kind(kind)));
        }
        for nothing in [&b""[..], b" \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe"] {
            assert_eq!(content(nothing), Err(Unreadable::Empty));
        }
    }
}
