//! One console a session: a lock on a file beside it, so that readers stay free on every system.
//!
//! The system drops the lock when its holder dies, however that happens, so a file left over
//! blocks nobody. What stands in it only serves to tell the second console who was first.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::meeting::clock::Stamp;
use crate::meeting::entry::stamp;
use crate::store::{atomic, disk};

/// Who holds a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The process.
    pub pid: u32,
    /// The computer's name; may be empty.
    #[serde(default)]
    pub host: String,
    /// Since when.
    #[serde(with = "stamp")]
    pub started: Stamp,
}

impl Holder {
    /// Describes this very program.
    pub fn this(started: Stamp) -> Self {
        Self { pid: std::process::id(), host: host(), started }
    }
}

/// Returns the computer's name where the system keeps it in reach; empty elsewhere.
fn host() -> String {
    ["COMPUTERNAME", "HOSTNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .or_else(|| fs::read_to_string("/proc/sys/kernel/hostname").ok())
        .or_else(|| fs::read_to_string("/etc/hostname").ok())
        .map(|name| name.trim().to_owned())
        .unwrap_or_default()
}

/// A lock held. Dropping it, or dying, lets go.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    file: Option<File>,
}

/// Why there is no lock.
#[derive(Debug)]
pub enum Unlocked {
    /// Another console holds it; who, if that can be read.
    Held(Option<Holder>),
    /// This disk knows no locks; one has to take care oneself.
    Unknown,
    /// The file cannot be made.
    Failed(io::Error),
}

impl Lock {
    /// Takes the lock or says why not. Never waits.
    pub fn take(path: &Path, me: &Holder) -> Result<Self, Unlocked> {
        loop {
            let file = atomic::private()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(path)
                .map_err(Unlocked::Failed)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(Unlocked::Held(read(path))),
                Err(TryLockError::Error(_)) => return Err(Unlocked::Unknown),
            }
            // The holder before may have removed the file between our opening and our locking it;
            // then we hold a file that no third console would find.
            if is_at(&file, path) {
                let mut lock = Self { path: path.to_owned(), file: Some(file) };
                lock.sign(me);
                return Ok(lock);
            }
        }
    }

    /// Lets go and removes the file.
    pub fn release(mut self) {
        // Removed while still held, so that nobody's lock but ours is taken away; a file that stays
        // blocks nobody.
        let _ = fs::remove_file(&self.path);
        drop(self.file.take());
    }

    /// Writes down who holds it; only a courtesy, so a full disk is no fault.
    fn sign(&mut self, me: &Holder) {
        if let (Some(file), Ok(text)) = (&mut self.file, serde_json::to_string(me)) {
            let _ = file
                .set_len(0)
                .and_then(|()| file.rewind())
                .and_then(|()| writeln!(file, "{text}"));
        }
    }
}

fn is_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(named)) => disk::same_file(&held, &named),
        (_, Err(error)) => error.kind() != ErrorKind::NotFound,
        (Err(_), Ok(_)) => true,
    }
}

fn read(path: &Path) -> Option<Holder> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::double::at;

    fn me() -> Holder {
        Holder { pid: 4711, host: "maytinh".to_owned(), started: at(0) }
    }

    #[test]
    fn the_second_is_told_who_was_first_until_the_first_lets_go() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.lock");
        let first = Lock::take(&path, &me()).unwrap();
        let Err(Unlocked::Held(holder)) = Lock::take(&path, &Holder::this(at(9))) else { panic!() };
        if cfg!(unix) {
            assert_eq!(holder, Some(me()));
        }
        first.release();
        assert!(!path.exists());
        Lock::take(&path, &me()).unwrap();
    }

    #[test]
    fn a_file_left_by_the_dead_blocks_nobody() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.lock");
        File::create(&path).unwrap().write_all(&[b'x'; 500]).unwrap();
        let lock = Lock::take(&path, &me()).unwrap();
        if cfg!(unix) {
            assert_eq!(read(&path), Some(me()));
        }
        drop(lock);
        assert!(Lock::take(&path, &me()).is_ok());
    }

    #[test]
    fn a_lock_that_cannot_be_made_is_told() {
        let home = tempfile::tempdir().unwrap();
        let lock = Lock::take(&home.path().join("no/such/folder.lock"), &me());
        assert!(matches!(lock, Err(Unlocked::Failed(_))));
    }
}
