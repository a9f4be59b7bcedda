//! The journal on a disk: whole lines at its end, or none.
//!
//! Nothing is called kept before the disk has confirmed it. A write that fell short is cut off
//! again; a file whose sync failed is never trusted again.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::desk::journal::{Cause, Part, Trouble};
use crate::store::disk::{Disk, LogFile};
use crate::store::fault::trouble;
use crate::store::reading::HEADER;

/// A journal open for appending.
#[derive(Debug)]
pub struct JournalFile {
    log: Box<dyn LogFile>,
    path: PathBuf,
    /// The length up to which every line is whole and confirmed.
    length: u64,
    /// Whether this file can't be trusted any more.
    is_spent: bool,
}

/// What an append came to.
#[derive(Debug, Default)]
pub struct Appended {
    /// How many bytes, always whole lines, the disk has confirmed.
    pub bytes: usize,
    /// What went wrong with the rest.
    pub trouble: Option<Trouble>,
}

impl JournalFile {
    /// Begins a journal; a file of that name must not exist.
    pub fn create(disk: &dyn Disk, path: &Path) -> Result<Self, Trouble> {
        let log = disk.create(path).map_err(|error| trouble(&error, Part::Journal, path))?;
        let mut file = Self { log, path: path.to_owned(), length: 0, is_spent: false };
        match file.append(HEADER.as_bytes()).trouble {
            None => Ok(file),
            Some(trouble) => {
                // It holds nothing anybody could miss.
                let _ = disk.remove(path);
                Err(trouble)
            }
        }
    }

    /// Opens a journal whose first `length` bytes are whole lines; what follows is cut off.
    pub fn open(disk: &dyn Disk, path: &Path, length: u64) -> Result<Self, Trouble> {
        let log = disk.open(path, length).map_err(|error| trouble(&error, Part::Journal, path))?;
        Ok(Self { log, path: path.to_owned(), length, is_spent: false })
    }

    /// Appends whole lines with one write and one sync.
    pub fn append(&mut self, lines: &[u8]) -> Appended {
        if self.is_spent {
            let trouble = self.give_up(Cause::Unsynced, String::new());
            return Appended { bytes: 0, trouble: Some(trouble) };
        }
        let (bytes, mut fault) = match self.write(lines) {
            Ok(taken) if taken == lines.len() => (taken, None),
            Ok(taken) => (whole_lines(lines, taken), Some(ErrorKind::WriteZero.into())),
            Err(error) => (0, Some(error)),
        };
        if fault.is_some()
            && let Err(error) = self.log.cut(self.length + bytes as u64)
        {
            // What stands behind the last whole line now would be glued to the next one.
            self.is_spent = true;
            fault = Some(error);
        }
        let mut trouble = fault.map(|error| trouble(&error, Part::Journal, &self.path));
        if bytes > 0 {
            if let Err(error) = self.log.sync() {
                let trouble = self.give_up(Cause::Unsynced, error.to_string());
                return Appended { bytes: 0, trouble: Some(trouble) };
            }
            self.length += bytes as u64;
            if !self.log.stands(self.length) {
                let trouble = self.give_up(Cause::Gone, String::new());
                return Appended { bytes: 0, trouble: Some(trouble) };
            }
        }
        if let Some(trouble) = &mut trouble {
            trouble.lasting = self.is_spent;
        }
        Appended { bytes, trouble }
    }

    /// Says whether only another file can help.
    pub const fn is_spent(&self) -> bool {
        self.is_spent
    }

    fn write(&mut self, lines: &[u8]) -> io::Result<usize> {
        loop {
            match self.log.write(lines) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                done => return done,
            }
        }
    }

    fn give_up(&mut self, cause: Cause, detail: String) -> Trouble {
        self.is_spent = true;
        Trouble { cause, part: Part::Journal, path: self.path.clone(), lasting: true, detail }
    }
}

/// Returns how many of the first `taken` bytes are whole lines.
fn whole_lines(lines: &[u8], taken: usize) -> usize {
    lines.iter().take(taken).rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::disk::RealDisk;
    use crate::store::double::BadDisk;

    fn begin(disk: &BadDisk) -> (tempfile::TempDir, PathBuf, JournalFile) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.journal");
        let file = JournalFile::create(disk, &path).unwrap();
        (home, path, file)
    }

    fn body(path: &Path) -> String {
        fs::read_to_string(path).unwrap().strip_prefix(HEADER).unwrap().to_owned()
    }

    #[test]
    fn a_write_that_fell_short_keeps_its_whole_lines_and_nothing_else() {
        let disk = BadDisk::default();
        let (_home, path, mut file) = begin(&disk);
        disk.leave_room(10);
        let done = file.append(b"first\nsecond\nthird\n");
        assert_eq!(done.bytes, 6);
        assert_eq!(done.trouble.unwrap().cause, Cause::Full);
        assert_eq!(body(&path), "first\n");
        let done = file.append(b"second\n");
        assert_eq!((done.bytes, done.trouble.map(|trouble| trouble.lasting)), (0, Some(false)));
        disk.make_room();
        assert!(file.append(b"second\n").trouble.is_none());
        assert_eq!(body(&path), "first\nsecond\n");
    }

    #[test]
    fn a_failed_sync_is_final_for_the_file() {
        let disk = BadDisk::default();
        let (_home, _path, mut file) = begin(&disk);
        disk.fail_syncs(true);
        let trouble = file.append(b"first\n").trouble.unwrap();
        assert_eq!((trouble.cause, trouble.lasting), (Cause::Unsynced, true));
        disk.fail_syncs(false);
        let done = file.append(b"first\n");
        assert_eq!(done.bytes, 0);
        assert!(done.trouble.unwrap().lasting);
    }

    #[test]
    fn what_cannot_be_cut_off_again_ends_the_file() {
        let disk = BadDisk::default();
        let (_home, _path, mut file) = begin(&disk);
        disk.leave_room(3);
        disk.fail_cuts();
        assert!(file.append(b"first\n").trouble.unwrap().lasting);
        disk.make_room();
        assert_eq!(file.append(b"first\n").bytes, 0);
    }

    #[test]
    fn a_journal_deleted_under_us_keeps_nothing_more() {
        let (_home, path, mut file) = begin(&BadDisk::default());
        fs::remove_file(path).unwrap();
        let trouble = file.append(b"first\n").trouble.unwrap();
        assert_eq!((trouble.cause, trouble.lasting), (Cause::Gone, true));
    }

    #[test]
    fn a_journal_is_never_begun_over_another() {
        let (_home, path, _file) = begin(&BadDisk::default());
        let trouble = JournalFile::create(&RealDisk, &path).unwrap_err();
        assert_eq!(trouble.cause, Cause::Taken);
    }

    #[test]
    fn a_journal_that_could_not_be_begun_leaves_nothing_behind() {
        let home = tempfile::tempdir().unwrap();
        let disk = BadDisk::default();
        disk.leave_room(5);
        let path = home.path().join("x.journal");
        assert_eq!(JournalFile::create(&disk, &path).unwrap_err().cause, Cause::Full);
        assert!(!path.exists());
    }
}
