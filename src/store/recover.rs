//! What the journal and the session file together say.
//!
//! Either alone restores the meeting. Where both are there they must agree as far as both go, and
//! the longer one is the record. Whatever cannot be explained by a power cut is never guessed
//! about: the record is then shown and not written, and its place is told.

use std::path::Path;

use serde_json::value::RawValue;

use crate::meeting::entry::Entry;
use crate::meeting::event::Event;
use crate::meeting::id::Seq;
use crate::store::fault::{Refused, read_file};
use crate::store::line::Chain;
use crate::store::reading::{self, Form, Reading};
use crate::store::session_path::SessionPath;
use crate::store::tell;
use crate::store::watch::Watch;
use crate::text::problem::Problem;

/// A session as it was found. Nothing on the disk has been touched.
#[derive(Debug)]
pub struct Recovered {
    /// What can be believed.
    pub chain: Chain,
    /// Fields of the session file other than the entries: the fold as it was, and what others added.
    pub fields: Vec<(String, Box<RawValue>)>,
    /// Everything the chair should be told.
    pub remarks: Vec<Problem>,
    /// Whether the meeting may go on.
    pub mode: Mode,
    /// What has to be mended before it does.
    pub plan: Plan,
}

/// Whether the meeting may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// It may.
    Writable,
    /// It is only shown.
    ReadOnly(Reason),
}

/// Why a session is only shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// There is nothing.
    Missing,
    /// A newer version wrote it.
    Newer,
    /// The system does not let us read it, or it is something else.
    Unreadable,
    /// It is damaged before its end.
    Damaged,
    /// Its two files tell different things.
    Disagree,
    /// The meeting went on at another place.
    MovedOn,
    /// Another console has it open.
    Held,
}

/// What has to be mended before the meeting goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// What becomes of the journal.
    pub journal: JournalPlan,
    /// Whether the session file is set aside.
    pub sets_session_aside: bool,
}

/// What becomes of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JournalPlan {
    /// It stays, as far as it is whole.
    Keep {
        /// How many bytes are whole lines.
        whole: u64,
        /// What was cut off behind them, to be set aside.
        torn: Vec<u8>,
    },
    /// It is written anew.
    Rewrite {
        /// Whether the old one is kept under another name.
        keeps_old: bool,
    },
}

impl Default for JournalPlan {
    fn default() -> Self {
        Self::Rewrite { keeps_old: false }
    }
}

impl Recovered {
    /// Returns the entries.
    pub fn entries(&self) -> &[Entry] {
        &self.chain.entries
    }

    fn nothing(reason: Reason, remarks: Vec<Problem>) -> Self {
        Self {
            chain: Chain::with_capacity(0),
            fields: Vec::new(),
            remarks,
            mode: Mode::ReadOnly(reason),
            plan: Plan::default(),
        }
    }

    fn from(reading: Reading) -> Self {
        let (fields, journal) = match reading.form {
            Form::Session { fields } => (fields, JournalPlan::default()),
            Form::Journal { whole, torn } => (Vec::new(), JournalPlan::Keep { whole, torn }),
        };
        let plan = Plan { journal, sets_session_aside: false };
        let chain = reading.chain;
        Self { chain, fields, remarks: Vec::new(), mode: Mode::Writable, plan }
    }

    fn shown(self, reason: Reason) -> Self {
        Self { mode: Mode::ReadOnly(reason), ..self }
    }

    fn remark(mut self, remarks: impl IntoIterator<Item = Problem>) -> Self {
        self.remarks.extend(remarks);
        self
    }
}

/// One of the two files.
struct Side<'a> {
    path: &'a Path,
    bytes: Vec<u8>,
    read: Result<Reading, Refused>,
}

impl<'a> Side<'a> {
    fn read(
        path: &'a Path,
        watch: &Watch,
        read: impl FnOnce(&[u8]) -> Result<Reading, Refused>,
    ) -> Self {
        match read_file(path) {
            Ok(bytes) => {
                watch.expect(bytes.len());
                Self { path, read: read(&bytes), bytes }
            }
            Err(refused) => Self { path, bytes: Vec::new(), read: Err(refused) },
        }
    }

    fn is_newer(&self) -> bool {
        matches!(self.read, Err(Refused::Newer { .. }))
    }

    fn refusal(&self) -> Option<Problem> {
        self.read.as_ref().err().map(|refused| tell::refused(self.path, refused))
    }
}

/// Reads a session from whatever there is of it.
pub fn recover(path: &SessionPath) -> Recovered {
    recover_watched(path, &Watch::default())
}

/// As [`recover`]; `watch` learns how many bytes there are and how many have been read.
pub fn recover_watched(path: &SessionPath, watch: &Watch) -> Recovered {
    let journal_path = path.journal();
    let journal = Side::read(&journal_path, watch, |bytes| reading::journal_watched(bytes, watch));
    let known = journal.read.as_ref().map_or("", |reading| &reading.chain.text);
    let session =
        Side::read(path.json(), watch, |bytes| reading::session_beside(bytes, known, watch));
    let found = if journal.is_newer() || session.is_newer() {
        let newer = [&journal, &session].into_iter().filter(|side| side.is_newer());
        Recovered::nothing(Reason::Newer, newer.filter_map(Side::refusal).collect())
    } else {
        join(journal, session)
    };
    match std::fs::read_to_string(path.moved()) {
        Ok(to) => found.shown(Reason::MovedOn).remark([tell::moved(path.json(), to.trim())]),
        Err(_) => found,
    }
}

fn join(journal: Side<'_>, session: Side<'_>) -> Recovered {
    let refusals = [&journal, &session]
        .into_iter()
        .filter(|side| !matches!(side.read, Err(Refused::Missing)))
        .filter_map(Side::refusal)
        .collect::<Vec<_>>();
    match (&journal.read, &session.read) {
        (Ok(_), Ok(_)) => both(journal, session),
        (Ok(_), Err(_)) => {
            let mut found = journal_alone(journal);
            found.plan.sets_session_aside = !refusals.is_empty();
            found.remark(refusals.into_iter().map(tell::as_warning))
        }
        (Err(Refused::Missing), Ok(_)) => session_alone(session),
        (Err(_), Ok(_)) => session_alone(session).shown(Reason::Unreadable).remark(refusals),
        (Err(Refused::Missing), Err(Refused::Missing)) => Recovered::nothing(
            Reason::Missing,
            vec![tell::refused(session.path, &Refused::Missing)],
        ),
        (Err(_), Err(_)) => Recovered::nothing(Reason::Unreadable, refusals),
    }
}

fn journal_alone(side: Side<'_>) -> Recovered {
    let Ok(reading) = side.read else { return Recovered::nothing(Reason::Unreadable, vec![]) };
    if let Some(damage) = damage(side.path, &reading) {
        return Recovered::from(reading).shown(Reason::Damaged).remark([damage]);
    }
    let torn = torn(side.path, &reading);
    let empty = reading.entries().is_empty().then(|| tell::empty(side.path));
    let mut found = Recovered::from(reading).remark(torn).remark(empty);
    mind_the_end(&mut found.plan, &side.bytes);
    found
}

fn session_alone(side: Side<'_>) -> Recovered {
    let Ok(reading) = side.read else { return Recovered::nothing(Reason::Unreadable, vec![]) };
    if let Some(damage) = damage(side.path, &reading) {
        return Recovered::from(reading).shown(Reason::Damaged).remark([damage]);
    }
    let is_closed =
        reading.entries().last().is_some_and(|last| matches!(last.event, Event::Closed { .. }));
    let next = reading.chain.next();
    let lost = (!is_closed).then(|| tell::journal_missing(side.path, next));
    Recovered::from(reading).remark(lost)
}

fn both(journal: Side<'_>, session: Side<'_>) -> Recovered {
    let (journal_path, session_path) = (journal.path, session.path);
    let (Side { bytes, read: Ok(of_journal), .. }, Side { read: Ok(of_session), .. }) =
        (journal, session)
    else {
        return Recovered::nothing(Reason::Unreadable, vec![]);
    };
    let torn = torn(journal_path, &of_journal);
    let journal_damage = damage(journal_path, &of_journal);
    let session_damage = damage(session_path, &of_session);
    if let Some(seq) = first_difference(of_journal.entries(), of_session.entries()) {
        let told = tell::disagree(journal_path, seq);
        return longer(of_journal, of_session)
            .shown(Reason::Disagree)
            .remark([told])
            .remark(journal_damage)
            .remark(session_damage);
    }
    let is_longer = of_session.entries().len() > of_journal.entries().len();
    match (journal_damage, session_damage) {
        (None, None) if is_longer => {
            let next = of_session.chain.next();
            let keeps_old = torn.is_some();
            let mut found = Recovered::from(of_session)
                .remark(torn)
                .remark([tell::journal_shorter(journal_path, next)]);
            found.plan.journal = JournalPlan::Rewrite { keeps_old };
            found
        }
        (None, session_damage) if !is_longer => {
            let mut found = with_fields(Recovered::from(of_journal), of_session).remark(torn);
            found.plan.sets_session_aside = session_damage.is_some();
            mind_the_end(&mut found.plan, &bytes);
            found.remark(session_damage.map(tell::as_warning))
        }
        (Some(journal_damage), None) => over_damage(of_journal, of_session, &bytes, journal_damage),
        (journal_damage, session_damage) => longer(of_journal, of_session)
            .shown(Reason::Damaged)
            .remark(journal_damage)
            .remark(session_damage),
    }
}

/// Goes on from the session file if it, and what follows it seal by seal, has all the damaged
/// journal had.
fn over_damage(
    of_journal: Reading,
    mut of_session: Reading,
    bytes: &[u8],
    damage: Problem,
) -> Recovered {
    let has_all = of_session.chain.next() > reading::begun(bytes)
        || reading::bridge(&mut of_session.chain, bytes);
    if !has_all {
        return longer(of_journal, of_session).shown(Reason::Damaged).remark([damage]);
    }
    let mut found = Recovered::from(of_session).remark([tell::covered(damage)]);
    found.plan.journal = JournalPlan::Rewrite { keeps_old: true };
    found
}

/// Takes the longer of two that agree; the journal where they are equal.
fn longer(of_journal: Reading, of_session: Reading) -> Recovered {
    if of_session.entries().len() > of_journal.entries().len() {
        Recovered::from(of_session)
    } else {
        with_fields(Recovered::from(of_journal), of_session)
    }
}

fn with_fields(mut found: Recovered, of_session: Reading) -> Recovered {
    if let Form::Session { fields } = of_session.form {
        found.fields = fields;
    }
    found
}

fn damage(path: &Path, reading: &Reading) -> Option<Problem> {
    reading.stop.as_ref().map(|stop| tell::damaged(path, stop))
}

fn torn(path: &Path, reading: &Reading) -> Option<Problem> {
    match &reading.form {
        Form::Journal { torn, .. } if !torn.is_empty() => {
            Some(tell::torn(path, reading.chain.next()))
        }
        Form::Journal { .. } | Form::Session { .. } => None,
    }
}

/// A journal whose last line lacks its line feed, or whose first line is not whole, is written anew
/// rather than continued.
fn mind_the_end(plan: &mut Plan, bytes: &[u8]) {
    if let JournalPlan::Keep { whole, torn } = &plan.journal
        && torn.is_empty()
        && (*whole == 0 || !bytes.ends_with(b"\n"))
    {
        plan.journal = JournalPlan::Rewrite { keeps_old: false };
    }
}

/// Returns the number of the first entry that two records tell differently.
fn first_difference(one: &[Entry], other: &[Entry]) -> Option<Seq> {
    // The seals are chained, so records that agree at the last common entry agree before it.
    let common = one.len().min(other.len());
    let last = common.checked_sub(1)?;
    if one.get(last).map(|entry| entry.digest) == other.get(last).map(|entry| entry.digest) {
        return None;
    }
    one.iter().zip(other).find(|(one, other)| one.digest != other.digest).map(|(one, _)| one.seq)
}
