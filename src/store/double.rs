//! What the tests of the store share: small meetings, a small fold, and disks that misbehave.

use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta};
use serde_json::{Map, Value, json};

use crate::meeting::clock::Stamp;
use crate::meeting::entry::{Digest, Entry};
use crate::meeting::event::Event;
use crate::meeting::id::{MemberId, QuestionId};
use crate::meeting::procedure::StepId;
use crate::meeting::question::Stance;
use crate::store::disk::{Disk, LogFile, RealDisk};
use crate::store::fold::Fold;
use crate::store::line;
use crate::store::reading::HEADER;
use crate::store::session_file::Contents;

/// A moment of the evening, some seconds after seven.
pub(super) fn at(second: i64) -> Stamp {
    DateTime::parse_from_rfc3339("2026-03-02T19:00:00+07:00").unwrap()
        + TimeDelta::try_seconds(second).unwrap()
}

/// Seals events one after the other.
pub(super) fn seal(events: impl IntoIterator<Item = Event>) -> Vec<Entry> {
    let mut before = Digest::START;
    let sealed = |(seq, event)| {
        let entry = Entry::seal(&before, seq, at(seq.cast_signed()), event);
        before = entry.digest;
        entry
    };
    (1..).zip(events).map(sealed).collect()
}

/// A meeting of a given number of entries; every fourth is a step change.
pub(super) fn entries(count: usize) -> Vec<Entry> {
    seal((0..count).map(|n| match n % 4 {
        0 => Event::PositionTaken {
            question: QuestionId::from_index(n),
            member: MemberId::from_index(n),
            stance: Stance::Agree,
            reason: "Đồng ý, vì \"giống\" cam đã thử\nở bản Pượn {\"seq\":1}".to_owned(),
        },
        1 => Event::MemberInvited { member: MemberId::from_index(n) },
        2 => Event::Paused { reason: String::new() },
        _ => Event::StepEntered { step: StepId(format!("buoc-{n}")) },
    }))
}

/// A journal of these entries.
pub(super) fn journal_of(entries: &[Entry]) -> Vec<u8> {
    let lines = entries.iter().map(|entry| line::write(entry) + "\n");
    std::iter::once(HEADER.to_owned()).chain(lines).collect::<String>().into_bytes()
}

/// A session file of these entries.
pub(super) fn session_of(entries: &[Entry]) -> Vec<u8> {
    let mut fold = Count::default();
    for entry in entries {
        fold.take(entry);
    }
    let lines: Vec<Arc<str>> =
        entries.iter().map(|entry| (line::write(entry) + "\n").into()).collect();
    let mut bytes = Vec::new();
    let fingerprint = entries.last().map_or(Digest::START, |entry| entry.digest);
    Contents { document: &fold.document(), others: &[], lines: &lines, fingerprint }
        .write(&mut bytes)
        .unwrap();
    bytes
}

/// A fold that only counts.
#[derive(Debug, Default)]
pub(super) struct Count {
    entries: u64,
}

impl Fold for Count {
    fn take(&mut self, _: &Entry) {
        self.entries += 1;
    }

    fn document(&self) -> Map<String, Value> {
        let Value::Object(map) = json!({ "session": { "entries": self.entries } }) else {
            panic!()
        };
        map
    }

    fn is_milestone(&self, event: &Event) -> bool {
        matches!(event, Event::StepEntered { .. })
    }
}

/// A disk that misbehaves as told; what it does write lies on the real one.
#[derive(Debug, Clone, Default)]
pub(super) struct BadDisk(Arc<Moods>);

#[derive(Debug, Default)]
struct Moods {
    /// Bytes left for appending, while `is_tight`.
    room: AtomicU64,
    is_tight: AtomicBool,
    is_read_only: AtomicBool,
    sync_fails: AtomicBool,
    cut_fails: AtomicBool,
    gate: Mutex<Option<Gate>>,
}

#[derive(Debug)]
struct Gate {
    arrived: SyncSender<()>,
    go: Receiver<()>,
}

impl BadDisk {
    /// Leaves room for so many bytes more.
    pub(super) fn leave_room(&self, bytes: u64) {
        self.0.room.store(bytes, Ordering::SeqCst);
        self.0.is_tight.store(true, Ordering::SeqCst);
    }

    /// Makes room without end.
    pub(super) fn make_room(&self) {
        self.0.is_tight.store(false, Ordering::SeqCst);
    }

    /// Lets nothing be written any more.
    pub(super) fn make_read_only(&self) {
        self.0.is_read_only.store(true, Ordering::SeqCst);
    }

    /// Makes every sync fail from now on, or succeed again.
    pub(super) fn fail_syncs(&self, fail: bool) {
        self.0.sync_fails.store(fail, Ordering::SeqCst);
    }

    /// Makes every cut fail from now on.
    pub(super) fn fail_cuts(&self) {
        self.0.cut_fails.store(true, Ordering::SeqCst);
    }

    /// Makes each sync wait: it says on the receiver that it has come, and goes on when told.
    pub(super) fn hold_syncs(&self) -> (Receiver<()>, SyncSender<()>) {
        let (arrived, has_arrived) = sync_channel(100);
        let (let_go, go) = sync_channel(100);
        *self.0.gate.lock().unwrap() = Some(Gate { arrived, go });
        (has_arrived, let_go)
    }

    fn check(&self) -> io::Result<()> {
        if self.0.is_read_only.load(Ordering::SeqCst) {
            return Err(ErrorKind::ReadOnlyFilesystem.into());
        }
        Ok(())
    }

    fn wrap(&self, log: io::Result<Box<dyn LogFile>>) -> io::Result<Box<dyn LogFile>> {
        self.check()?;
        Ok(Box::new(BadLog { disk: self.clone(), log: log? }))
    }
}

impl Disk for BadDisk {
    fn create(&self, path: &Path) -> io::Result<Box<dyn LogFile>> {
        self.check()?;
        self.wrap(RealDisk.create(path))
    }

    fn open(&self, path: &Path, length: u64) -> io::Result<Box<dyn LogFile>> {
        self.check()?;
        self.wrap(RealDisk.open(path, length))
    }

    fn replace(
        &self,
        path: &Path,
        write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        self.check()?;
        if self.0.is_tight.load(Ordering::SeqCst) {
            return Err(ErrorKind::StorageFull.into());
        }
        RealDisk.replace(path, write)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check()?;
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.check()?;
        RealDisk.remove(path)
    }
}

#[derive(Debug)]
struct BadLog {
    disk: BadDisk,
    log: Box<dyn LogFile>,
}

impl LogFile for BadLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.disk.check()?;
        let moods = &self.disk.0;
        if !moods.is_tight.load(Ordering::SeqCst) {
            return self.log.write(bytes);
        }
        let room = moods.room.load(Ordering::SeqCst);
        if room == 0 {
            return Err(ErrorKind::StorageFull.into());
        }
        let taken = self.log.write(&bytes[..bytes.len().min(room as usize)])?;
        moods.room.fetch_sub(taken as u64, Ordering::SeqCst);
        Ok(taken)
    }

    fn sync(&mut self) -> io::Result<()> {
        if let Some(gate) = &*self.disk.0.gate.lock().unwrap() {
            // A test that has ended wants nothing held back any more.
            let _ = gate.arrived.send(());
            let _ = gate.go.recv();
        }
        if self.disk.0.sync_fails.load(Ordering::SeqCst) {
            return Err(io::Error::other("the disk would not confirm"));
        }
        self.log.sync()
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        if self.disk.0.cut_fails.load(Ordering::SeqCst) {
            return Err(io::Error::other("the disk would not cut"));
        }
        self.log.cut(length)
    }

    fn stands(&self, length: u64) -> bool {
        self.log.stands(length)
    }
}
