//! The lines of a session file that are worth parsing.
//!
//! We write one top-level field a line and one entry a line, and line feeds stand nowhere else. So
//! the procedure and the entries, which are nearly all of a file, need not be parsed to be passed
//! over: the next line feed is enough. A file laid out otherwise by another program is read whole.

use std::io::BufRead as _;

/// The fields that are read.
const WANTED: [&[u8]; 10] = [
    b"\"session\":",
    b"\"officers\":",
    b"\"members\":",
    b"\"questions\":",
    b"\"tasks\":",
    b"\"petitions\":",
    b"\"evaluation\":",
    b"\"findings\":",
    b"\"participation\":",
    b"\"fingerprint\":",
];

/// How a file begins that is laid out as we lay it out.
const BEGINNING: &[u8] = b"{\"format\":";

/// Copies what is worth parsing, an object again; says whether the file is laid out as ours are,
/// from its first line to its last.
pub fn of(bytes: &[u8], essence: &mut Vec<u8>) -> bool {
    essence.clear();
    let mut lines = Lines(bytes);
    let Some(first) = lines.next().filter(|line| line.starts_with(BEGINNING)) else { return false };
    essence.extend_from_slice(first);
    while let Some(line) = lines.next() {
        if line == b"\"entries\":[\n" {
            if !lines.any(|line| line == b"],\n") {
                return false;
            }
        } else if WANTED.iter().any(|name| line.starts_with(name)) {
            essence.extend_from_slice(line);
            if line.starts_with(b"\"fingerprint\":") {
                return line.trim_ascii_end().ends_with(b"}") && lines.0.trim_ascii().is_empty();
            }
        } else if !line.starts_with(b"\"") {
            return false;
        }
    }
    false
}

/// Lines with their line feeds.
struct Lines<'a>(&'a [u8]);

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let before = self.0;
        // The standard library finds a byte many at a time. Memory cannot fail to be read.
        let length = self.0.skip_until(b'\n').ok().filter(|length| *length > 0)?;
        before.get(..length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "{\"format\":\"chutri/session\",\"version\":1,\n\"session\":{\"id\":\"1\"},\n\
        \"procedure\":{\"id\":\"x\"},\n\"tasks\":[],\n\"entries\":[\n{\"seq\":1},\n{\"seq\":2}\n],\n\
        \"fingerprint\":\"ab\"}\n";

    fn essence(text: &str) -> Option<String> {
        let mut essence = Vec::new();
        of(text.as_bytes(), &mut essence).then(|| String::from_utf8(essence).unwrap())
    }

    #[test]
    fn what_is_not_read_is_passed_over() {
        assert_eq!(
            essence(FILE).unwrap(),
            "{\"format\":\"chutri/session\",\"version\":1,\n\"session\":{\"id\":\"1\"},\n\
             \"tasks\":[],\n\"fingerprint\":\"ab\"}\n"
        );
    }

    #[test]
    fn a_file_that_is_cut_or_laid_out_otherwise_has_no_essence() {
        for cut in 0..FILE.len() - 1 {
            assert_eq!(essence(FILE.get(..cut).unwrap()), None, "cut at {cut}");
        }
        assert_eq!(essence(&FILE.replace("\"procedure\"", " \"procedure\"")), None);
        assert_eq!(essence(&format!("{FILE}{{}}")), None);
        assert_eq!(essence(&FILE.replace('\n', "")), None);
        assert!(essence(FILE.trim_end()).is_some(), "without its last line feed it is whole");
    }
}
