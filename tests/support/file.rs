//! Files for tests to find. Nobody loses anything with them, so they are written plainly.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

/// Writes a file.
#[track_caller]
pub(crate) fn put(path: impl AsRef<Path>, text: &str) {
    File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
}

/// Writes a file of bytes.
#[track_caller]
pub(crate) fn put_bytes(path: impl AsRef<Path>, bytes: &[u8]) {
    File::create(path).unwrap().write_all(bytes).unwrap();
}
