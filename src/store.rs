//! Disk: the journal, the session file, the lock, recovery, and where things lie.
//!
//! `session` is the door: it opens or begins a recorded meeting and gives the desk its journal.
//! Behind it `reading` turns bytes into entries, `recover` decides what two files together say,
//! `mend` puts aside what is torn, and `writer` keeps the disk off the path of the keystroke.
//! `follow` is the window: it reads on in a session that another program writes.

pub mod atomic;
pub mod disk;
pub mod fault;
pub mod fold;
pub mod folder;
pub mod follow;
pub mod fresh;
pub mod journal_file;
pub mod line;
pub mod lock;
pub mod mend;
pub mod place;
pub mod raw;
pub mod reading;
pub mod recover;
pub mod session;
pub mod session_file;
pub mod session_fold;
pub mod session_path;
pub mod shelf;
pub mod tell;
pub mod verify;
pub mod walk;
pub mod watch;
pub mod writer;

#[cfg(test)]
mod double;
