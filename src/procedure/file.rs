//! Reading one procedure file, or one score sheet, from the disk.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::meeting::procedure::{Procedure, Sheet};
use crate::procedure::check::check;
use crate::procedure::fault::Fault;
use crate::procedure::stock::Stock;
use crate::procedure::style::{self, Style};
use crate::procedure::{raw, sheet};
use crate::text::problem::{Place, Problem};

/// The biggest file read, in KiB; the longest procedure we know has 45.
const MOST_KIB: u64 = 256;

/// Reads and checks a procedure file, which may name what is in `stock`.
///
/// Returns the procedure with what is worth telling about it, or every problem at once. A file that
/// can't be read, a folder, a file of more than 256 KiB or one that is not UTF-8 is a problem too.
pub fn read(path: &Path, stock: &Stock) -> Result<(Procedure, Vec<Problem>), Vec<Problem>> {
    checked(path, |name, text| check(name, text, stock))
}

/// Reads and checks a score sheet, as [`read`] does a procedure.
pub fn read_sheet(path: &Path) -> Result<(Sheet, Vec<Problem>), Vec<Problem>> {
    checked(path, sheet::check)
}

/// Reads and checks a style, as [`read`] does a procedure.
pub fn read_style(path: &Path) -> Result<(Style, Vec<Problem>), Vec<Problem>> {
    checked(path, style::check)
}

/// What a file in our own format can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// A procedure; whatever can't be read or told counts as one.
    Procedure,
    /// A score sheet.
    Sheet,
    /// A style.
    Style,
}

/// Tells by what stands in a file what it is meant to hold.
pub fn held(path: &Path) -> Held {
    text_of(path, MOST_KIB).map_or(Held::Procedure, |text| raw::held(&text))
}

pub(super) fn checked<T>(
    path: &Path,
    check: impl FnOnce(&str, &str) -> Result<T, Vec<Problem>>,
) -> Result<T, Vec<Problem>> {
    match read_text(path, MOST_KIB) {
        Ok(text) => check(&path.display().to_string(), &text),
        Err(problem) => Err(vec![*problem]),
    }
}

/// Reads a file somebody wrote by hand: UTF-8, at most `most_kib` KiB; or says what is wrong with
/// the file as a whole.
pub fn read_text(path: &Path, most_kib: u64) -> Result<String, Box<Problem>> {
    text_of(path, most_kib).map_err(|(line, fault)| {
        let file = path.display().to_string();
        let place = Place { file, line, column: line.map(|_| 1), path: String::new() };
        Box::new(fault.at(place))
    })
}

/// Returns the text of a file, or the line (if any) and what is wrong with the file as a whole.
fn text_of(path: &Path, most_kib: u64) -> Result<String, (Option<usize>, Fault)> {
    let whole = |fault| (None, fault);
    let refused = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => whole(Fault::NotFound),
        std::io::ErrorKind::IsADirectory => whole(Fault::IsFolder),
        _ => whole(Fault::NotReadable { why: error.to_string() }),
    };
    if path.is_dir() {
        return Err(whole(Fault::IsFolder));
    }
    let file = File::open(path).map_err(refused)?;
    let mut bytes = Vec::new();
    file.take(most_kib * 1024 + 1).read_to_end(&mut bytes).map_err(refused)?;
    if bytes.len() as u64 > most_kib * 1024 {
        return Err(whole(Fault::TooBig { most_kib }));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(whole(Fault::Utf16));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let breaks = error.as_bytes().iter().take(good).filter(|byte| **byte == b'\n');
        (Some(breaks.count() + 1), Fault::NotUtf8)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: &[u8]) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.toml");
        std::io::Write::write_all(&mut File::create(&path).unwrap(), bytes).unwrap();
        let problems = read(&path, &Stock::default()).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        let told = problems[0].tell(crate::meeting::language::Lang::En);
        told.replace(&folder.path().display().to_string(), "")
    }

    #[test]
    fn a_file_that_is_no_text_is_told_in_one_sentence() {
        let big = vec![b'#'; 256 * 1024 + 1];
        let cases: [(&[u8], &str); 3] = [
            (
                b"id = \"a\"\ntitle.vi = \"H\xe4p\"\n",
                "/p.toml:2:1: this line is not UTF-8 text. Save the file with the encoding UTF-8.",
            ),
            (
                b"\xff\xfei\0d\0",
                "/p.toml: the file is UTF-16 text. Save the file with the encoding UTF-8.",
            ),
            (
                &big,
                "/p.toml: the file is bigger than 256 KiB, far more than such a file needs. \
                 Check that it is the file you mean.",
            ),
        ];
        for (bytes, expected) in cases {
            assert_eq!(told(bytes), expected);
        }
    }

    #[test]
    fn a_folder_and_a_missing_file_are_told_as_such() {
        let folder = tempfile::tempdir().unwrap();
        let tell = |path: &Path| read(path, &Stock::default()).unwrap_err()[0].what.en.clone();
        assert_eq!(tell(folder.path()), "this is a folder, not a file.");
        assert_eq!(tell(&folder.path().join("none.toml")), "there is no such file.");
    }
}
