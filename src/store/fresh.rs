//! Writing a file where none is yet: nothing is ever written over.
//!
//! For what somebody asked for by name: a session played without a screen, a scenario made of a
//! session. A session being held is the writer's.

use std::io::{self, Write};
use std::path::Path;

use crate::store::{atomic, folder, tell};
use crate::text::problem::Problem;

/// Writes a file whole, making its folder; a name in use, and a disk that refuses, are told.
pub fn put(
    path: &Path,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Box<Problem>> {
    if std::fs::symlink_metadata(path).is_ok() {
        return Err(Box::new(tell::file_taken(path)));
    }
    let failed = |error: &io::Error| Box::new(tell::not_written(path, error));
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        folder::make(folder).map_err(|error| match folder::in_the_way(folder) {
            Some(file) => Box::new(tell::no_folder(path, file)),
            None => failed(&error),
        })?;
    }
    atomic::replace(path, write).map_err(|error| failed(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_over_and_a_folder_is_made() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a/b.json");
        put(&path, &mut |out| out.write_all(b"first")).unwrap();
        let problem = put(&path, &mut |out| out.write_all(b"second")).unwrap_err();
        assert!(problem.cure.en.contains("nothing was overwritten"), "{problem:?}");
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        let below = put(&path.join("c.json"), &mut |out| out.write_all(b"x")).unwrap_err();
        assert!(below.what.en.contains("should be a folder"), "{below:?}");
    }

    #[test]
    fn a_write_that_fails_leaves_nothing() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("b.json");
        let refuse = &mut |_: &mut dyn Write| Err(io::ErrorKind::StorageFull.into());
        assert!(put(&path, refuse).is_err());
        assert!(!path.exists());
    }
}
