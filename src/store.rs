//! Disk: the journal, the session file, the lock, recovery, and where things lie.
