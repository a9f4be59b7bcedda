//! What can be wrong with what was read, as facts; `tell` puts them into words.

use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use crate::desk::journal::{Cause, Part, Trouble};
use crate::meeting::id::Seq;

/// What is wrong at one place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is no JSON.
    NotJson {
        /// What the reader said.
        detail: String,
    },
    /// It is JSON, but no entry that this version knows.
    NotAnEntry {
        /// What the reader said.
        detail: String,
    },
    /// An entry is missing, twice there, or out of order.
    Number {
        /// The number that should stand here.
        expected: Seq,
        /// The number that does.
        found: Seq,
    },
    /// The entry, or one before it, is not what was sealed.
    Changed,
    /// The line was cut off and another entry was written on to it.
    Glued,
    /// The first line is not the one a journal begins with.
    Header,
    /// The fingerprint is not that of the last entry: entries are missing at the end.
    Fingerprint,
}

/// Where the reading of a file had to stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// The line, counted from one.
    pub line: usize,
    /// The entry that could not be read.
    pub seq: Seq,
    /// Why.
    pub fault: Fault,
}

/// Why a file is no use at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It is not there.
    Missing,
    /// There is nothing in it.
    Empty,
    /// It is a folder, or something else that is no file.
    NotAFile,
    /// The system will not let us read it.
    Unreadable {
        /// What the system said.
        detail: String,
    },
    /// A newer version of the program wrote it.
    Newer {
        /// The version found.
        version: u64,
    },
    /// It holds something else.
    NotASession {
        /// The line, counted from one, where that shows.
        line: Option<usize>,
        /// The column, counted from one.
        column: Option<usize>,
        /// What was found.
        detail: String,
    },
}

/// Reads a file whole, or says why not.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    read_file_into(path, &mut bytes).map(|()| bytes)
}

/// Reads a file whole into a buffer used before, or says why not.
pub fn read_file_into(path: &Path, bytes: &mut Vec<u8>) -> Result<(), Refused> {
    let unreadable = |error: &io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Refused::Missing,
        _ => Refused::Unreadable { detail: error.to_string() },
    };
    bytes.clear();
    // A pipe or a device could keep us waiting for ever.
    let data = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
    if !data.is_file() {
        return Err(Refused::NotAFile);
    }
    bytes.reserve(usize::try_from(data.len()).unwrap_or(0));
    let mut file = std::fs::File::open(path).map_err(|error| unreadable(&error))?;
    file.read_to_end(bytes).map(drop).map_err(|error| unreadable(&error))
}

/// Turns what the system said into a trouble.
pub fn trouble(error: &io::Error, part: Part, path: &Path) -> Trouble {
    let cause = match error.kind() {
        ErrorKind::StorageFull
        | ErrorKind::QuotaExceeded
        | ErrorKind::FileTooLarge
        | ErrorKind::WriteZero => Cause::Full,
        ErrorKind::PermissionDenied => Cause::Denied,
        ErrorKind::ReadOnlyFilesystem => Cause::ReadOnly,
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::StaleNetworkFileHandle => {
            Cause::Gone
        }
        ErrorKind::AlreadyExists => Cause::Taken,
        _ => Cause::Other,
    };
    Trouble { cause, part, path: path.to_owned(), lasting: false, detail: error.to_string() }
}
