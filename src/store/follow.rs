//! Following a session that another program writes: only what is new is read, nothing is touched.
//!
//! No lock is taken and no file is opened for writing, so the console never notices. Lines are
//! believed seal by seal, as everywhere; whatever does not simply follow on (a journal written anew,
//! cut, gone, moved) is read whole once more, and of what is read only the rest is told.

use std::fs::{self, File, Metadata};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use crate::meeting::entry::{Digest, Entry};
use crate::meeting::id::Seq;
use crate::store::disk::same_file;
use crate::store::line;
use crate::store::recover::{JournalPlan, Mode, Reason, Recovered, recover};
use crate::store::session_path::SessionPath;
use crate::text::problem::{Problem, Severity};

/// What became known.
#[derive(Debug, PartialEq, Eq)]
pub enum News {
    /// These entries follow those known.
    More(Vec<Entry>),
    /// The record tells something else than was known: these are all of its entries.
    Anew(Vec<Entry>),
}

/// What following has cost so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cost {
    /// Bytes read from the disk.
    pub bytes: u64,
    /// Entries handed out.
    pub entries: u64,
}

/// A reader that goes on where it stopped.
#[derive(Debug)]
pub struct Follower {
    path: SessionPath,
    /// The places the meeting has left.
    left: Vec<SessionPath>,
    seen: Seen,
    /// How many bytes of the journal are believed; none where it cannot simply be read on.
    whole: Option<u64>,
    /// The seal of the last entry known.
    seal: Digest,
    /// The number of the last entry known; 0 before the first.
    last: Seq,
    /// The seal of the first entry, which opens the meeting: no other meeting begins alike.
    first: Option<Digest>,
    trouble: Option<Problem>,
    cost: Cost,
}

/// What the files looked like.
#[derive(Debug, Default)]
struct Seen {
    journal: Option<Metadata>,
    /// Looked at only where there is no journal: it says no more than that.
    session: Option<Metadata>,
}

impl Seen {
    fn of(path: &SessionPath) -> Self {
        let journal = fs::metadata(path.journal()).ok();
        let session = if journal.is_some() { None } else { fs::metadata(path.json()).ok() };
        Self { journal, session }
    }

    fn is(&self, other: &Self) -> bool {
        let same = |one: &Option<Metadata>, other: &Option<Metadata>| match (one, other) {
            (None, None) => true,
            (Some(one), Some(other)) => {
                let written = |data: &Metadata| data.modified().ok();
                same_file(one, other) && one.len() == other.len() && written(one) == written(other)
            }
            _ => false,
        };
        same(&self.journal, &other.journal) && same(&self.session, &other.session)
    }

    /// Says whether the journal is the same file as before.
    fn goes_on_from(&self, before: &Self) -> bool {
        let both = self.journal.as_ref().zip(before.journal.as_ref());
        both.is_some_and(|(one, other)| cfg!(not(unix)) || same_file(one, other))
    }
}

impl Follower {
    /// Begins to follow a session. Nothing is read yet; there may be nothing to read.
    pub fn of(path: SessionPath) -> Self {
        Self {
            path,
            left: Vec::new(),
            seen: Seen::default(),
            whole: None,
            seal: Digest::START,
            last: 0,
            first: None,
            trouble: None,
            cost: Cost::default(),
        }
    }

    /// Returns where the session lies now.
    pub const fn path(&self) -> &SessionPath {
        &self.path
    }

    /// Says why the record cannot be read on, if it cannot.
    pub const fn trouble(&self) -> Option<&Problem> {
        self.trouble.as_ref()
    }

    /// Says whether a console has the session in hand, as far as its lock beside it tells: the file
    /// goes when the console lets go, and stays when it was killed.
    pub fn is_held(&self) -> bool {
        fs::symlink_metadata(self.path.lock()).is_ok()
    }

    /// Returns what it has cost so far.
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// Looks whether there is more. Where nothing was written it costs a look at two files.
    pub fn look(&mut self) -> Option<News> {
        self.move_on();
        let now = Seen::of(&self.path);
        if now.is(&self.seen) {
            return None;
        }
        let before = std::mem::replace(&mut self.seen, now);
        let goes_on = self.seen.goes_on_from(&before);
        let more = self.whole.filter(|_| goes_on).and_then(|whole| self.read_on(whole));
        let news = match more {
            Some(more) => Some(News::More(more)),
            None => self.read_anew(),
        };
        news.filter(|news| !matches!(news, News::More(more) if more.is_empty()))
    }

    /// Goes where the meeting went, if a note beside the files says so and something lies there.
    fn move_on(&mut self) {
        if fs::symlink_metadata(self.path.moved()).is_err() {
            return;
        }
        let Some(to) = self.path.went_on().filter(|to| !self.left.contains(to)) else { return };
        if to != self.path && (to.journal().exists() || to.json().exists()) {
            self.left.push(std::mem::replace(&mut self.path, to));
            (self.seen, self.whole) = (Seen::default(), None);
        }
    }

    /// Reads the lines behind the first `whole` bytes; none if they do not follow.
    fn read_on(&mut self, whole: u64) -> Option<Vec<Entry>> {
        let bytes = tail(&self.path.journal(), whole).ok()?;
        self.cost.bytes += bytes.len() as u64;
        // What has no line feed yet may still be on its way.
        let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
        let (mut seal, mut last, mut more) = (self.seal, self.last, Vec::new());
        for text in bytes.get(..end)?.split(|byte| *byte == b'\n') {
            if !text.iter().all(u8::is_ascii_whitespace) {
                let (entry, _) = line::read(text, &seal, last + 1).ok()?;
                (seal, last) = (entry.digest, entry.seq);
                more.push(entry);
            }
        }
        self.whole = Some(whole + end as u64);
        self.know(seal, last, more.len());
        Some(more)
    }

    /// Reads everything there is, and tells what of it was not known.
    fn read_anew(&mut self) -> Option<News> {
        let found = recover(&self.path);
        let sizes = [self.path.journal().as_path(), self.path.json()].map(fs::metadata);
        self.cost.bytes += sizes.iter().flatten().map(Metadata::len).sum::<u64>();
        self.whole = match (found.mode, &found.plan.journal) {
            (Mode::Writable, JournalPlan::Keep { whole, .. }) => Some(*whole),
            _ => None,
        };
        self.trouble = trouble(&found);
        let mut entries = found.chain.entries;
        let (seal, last) = entries.last().map(|entry| (entry.digest, entry.seq))?;
        let known = usize::try_from(self.last).unwrap_or(usize::MAX);
        let at = |count: usize| count.checked_sub(1).and_then(|place| entries.get(place));
        if known > 0 && at(known).is_some_and(|entry| entry.digest == self.seal) {
            let rest = entries.split_off(known);
            self.know(seal, last, rest.len());
            return Some(News::More(rest));
        }
        let first = entries.first().map(|entry| entry.digest);
        // An older copy of what is known, or one still on its way to another place.
        if entries.len() < known && first == self.first {
            return None;
        }
        self.first = first;
        self.know(seal, last, entries.len());
        Some(News::Anew(entries))
    }

    fn know(&mut self, seal: Digest, last: Seq, entries: usize) {
        (self.seal, self.last) = (seal, last);
        self.cost.entries += entries as u64;
    }
}

/// Reads a file from a place on.
fn tail(path: &Path, from: u64) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    if file.metadata()?.len() < from {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Says why a record cannot be read on. That there is nothing yet, or that it went on elsewhere, is
/// no trouble.
fn trouble(found: &Recovered) -> Option<Problem> {
    let is_bad = match found.mode {
        Mode::Writable | Mode::ReadOnly(Reason::Missing | Reason::MovedOn | Reason::Held) => false,
        Mode::ReadOnly(Reason::Newer | Reason::Unreadable | Reason::Damaged | Reason::Disagree) => {
            true
        }
    };
    let mut errors = found.remarks.iter().filter(|problem| problem.severity == Severity::Error);
    errors.next().filter(|_| is_bad).cloned()
}

#[cfg(test)]
mod tests;
