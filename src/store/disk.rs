//! What the store asks of a disk, as a port, so that a full, slow or lying disk can be played.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::store::{atomic, folder};

/// A disk.
pub trait Disk: fmt::Debug + Send + Sync {
    /// Creates a file that must not exist yet, for appending. Its name is lasting on return.
    fn create(&self, path: &Path) -> io::Result<Box<dyn LogFile>>;

    /// Opens a file for appending, cut back to `length` bytes.
    fn open(&self, path: &Path, length: u64) -> io::Result<Box<dyn LogFile>>;

    /// Replaces a file whole, as [`atomic::replace`] does.
    fn replace(
        &self,
        path: &Path,
        write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()>;

    /// Gives a file another name, which must be free; lasting on return.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file; one that is not there is no fault.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// A file that only grows, but for what has to be cut off again.
pub trait LogFile: fmt::Debug + Send {
    /// Writes once at the end and returns how many bytes were taken.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// Returns once the disk has everything written.
    fn sync(&mut self) -> io::Result<()>;

    /// Cuts the file back to a length; the next write goes there.
    fn cut(&mut self, length: u64) -> io::Result<()>;

    /// Says whether the file's name still leads to this very file, `length` bytes long.
    fn stands(&self, length: u64) -> bool;
}

/// The computer's own disks.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn create(&self, path: &Path) -> io::Result<Box<dyn LogFile>> {
        let file = atomic::private().read(true).write(true).create_new(true).open(path)?;
        folder::sync_name(path)?;
        Ok(Box::new(RealLog { file, path: path.to_owned() }))
    }

    fn open(&self, path: &Path, length: u64) -> io::Result<Box<dyn LogFile>> {
        let file = atomic::private().read(true).write(true).open(path)?;
        let mut log = RealLog { file, path: path.to_owned() };
        log.cut(length)?;
        Ok(Box::new(log))
    }

    fn replace(
        &self,
        path: &Path,
        write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        atomic::replace(path, write)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if fs::symlink_metadata(to).is_ok() {
            return Err(ErrorKind::AlreadyExists.into());
        }
        fs::rename(from, to)?;
        folder::sync_name(to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Ok(()) => folder::sync_name(path),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// A file on a real disk.
#[derive(Debug)]
struct RealLog {
    file: File,
    path: PathBuf,
}

impl LogFile for RealLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.sync_data()
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.file.set_len(length)?;
        self.file.seek(SeekFrom::Start(length)).map(drop)
    }

    fn stands(&self, length: u64) -> bool {
        let (Ok(named), Ok(held)) = (fs::metadata(&self.path), self.file.metadata()) else {
            return false;
        };
        named.len() == length && held.len() == length && same_file(&named, &held)
    }
}

/// Says whether two answers describe one file, where the system numbers its files.
#[cfg(unix)]
pub(crate) fn same_file(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Elsewhere a file in use cannot be replaced, so its length is sign enough.
#[cfg(not(unix))]
pub(crate) fn same_file(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    one.len() == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_file_grows_from_where_it_was_cut() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.journal");
        let mut log = RealDisk.create(&path).unwrap();
        log.write(b"one\ntwo").unwrap();
        log.cut(4).unwrap();
        log.write(b"three\n").unwrap();
        log.sync().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\nthree\n");
        assert!(log.stands(10));
        assert!(RealDisk.create(&path).is_err(), "an existing file is never created anew");
    }

    #[test]
    fn a_file_deleted_replaced_or_cut_under_us_is_noticed() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.journal");
        let mut log = RealDisk.create(&path).unwrap();
        log.write(b"one\n").unwrap();
        assert!(log.stands(4));
        File::options().write(true).open(&path).unwrap().set_len(1).unwrap();
        assert!(!log.stands(4));
        fs::remove_file(&path).unwrap();
        assert!(!log.stands(4));
    }

    #[test]
    fn a_rename_never_overwrites() {
        let home = tempfile::tempdir().unwrap();
        let (one, two) = (home.path().join("1"), home.path().join("2"));
        for path in [&one, &two] {
            RealDisk.create(path).unwrap();
        }
        assert_eq!(RealDisk.rename(&one, &two).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert!(one.exists());
    }
}
