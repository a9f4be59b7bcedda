//! Folders: made private, and their names made lasting.
//!
//! A power cut takes a new name with it unless the folder that holds the name was synced too.

use std::fs::{self, DirBuilder};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Makes a folder and those above it, each for its owner alone; one that exists stays as it is.
pub fn make(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = parent(path) {
        make(parent)?;
    }
    match private().create(path) {
        Ok(()) => parent(path).map_or(Ok(()), sync),
        Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

/// Returns what stands where a folder should be made, and is none: the path itself or the nearest
/// one above it that exists. `None` if nothing is in the way.
pub fn in_the_way(path: &Path) -> Option<&Path> {
    let nearest = path.ancestors().find(|path| fs::symlink_metadata(path).is_ok())?;
    (!nearest.is_dir()).then_some(nearest)
}

/// Makes the names within a folder lasting.
///
/// Systems that cannot sync a folder keep its names by other means; there this does nothing.
pub fn sync(path: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match fs::File::open(path)?.sync_all() {
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Ok(())
        }
        done => done,
    }
}

/// Makes the name of a file lasting.
pub fn sync_name(path: &Path) -> io::Result<()> {
    sync(parent(path).unwrap_or_else(|| Path::new(".")))
}

/// Returns the folder above, if the path names one.
fn parent(path: &Path) -> Option<&Path> {
    path.parent().filter(|parent| !parent.as_os_str().is_empty())
}

#[cfg(unix)]
fn private() -> DirBuilder {
    use std::os::unix::fs::DirBuilderExt as _;
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

#[cfg(not(unix))]
fn private() -> DirBuilder {
    DirBuilder::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_made_is_private_and_making_it_again_is_no_fault() {
        let home = tempfile::tempdir().unwrap();
        let deep = home.path().join("a/b/c");
        make(&deep).unwrap();
        make(&deep).unwrap();
        #[cfg(unix)]
        for folder in [home.path().join("a"), home.path().join("a/b"), deep] {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }

    #[test]
    fn a_file_in_the_way_is_told() {
        let home = tempfile::tempdir().unwrap();
        let file = tempfile::NamedTempFile::new_in(home.path()).unwrap();
        let inside = file.path().join("inside");
        assert!(make(&inside).is_err());
        assert_eq!(in_the_way(&inside), Some(file.path()));
        assert_eq!(in_the_way(&inside.join("deeper")), Some(file.path()));
        assert_eq!(in_the_way(&home.path().join("free/to/make")), None);
        assert_eq!(in_the_way(Path::new("free")), None);
    }
}
