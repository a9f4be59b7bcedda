//! A session as far as tables need it, read off the fold a session file has above its entries.
//!
//! Texts are borrowed from the bytes, and what is not named here (the procedure, the entries) is
//! passed over without being built. The names are those of `chutri schema session`; words of a later
//! version that are not known are kept as words, so that they stop nothing.

pub mod essence;

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::store::fault::Refused;
use crate::store::session_file::{FORMAT, VERSION};

/// A word of the file.
type Word<'a> = Cow<'a, str>;

/// What is read of a session file.
#[derive(Debug, Deserialize)]
pub struct Brief<'a> {
    #[serde(borrow)]
    format: Word<'a>,
    version: u64,
    /// The meeting as a whole.
    pub session: Session<'a>,
    /// Who held which office.
    #[serde(default)]
    pub officers: Officers<'a>,
    /// Everybody on the roster, in the order of their ids.
    #[serde(default)]
    pub members: Vec<Member<'a>>,
    /// The agenda.
    #[serde(default)]
    pub questions: Vec<Question<'a>>,
    /// The tasks of last time, and those given.
    #[serde(default)]
    pub tasks: Vec<Task<'a>>,
    /// The petitions of last time, and those raised.
    #[serde(default)]
    pub petitions: Vec<Petition<'a>>,
    /// The meeting's own score.
    #[serde(default)]
    pub evaluation: Option<Evaluation>,
    /// What the rules say was missed.
    #[serde(default)]
    pub findings: Vec<Finding<'a>>,
    /// Who was heard.
    #[serde(default)]
    pub participation: Participation,
    /// The digest of the last entry.
    #[serde(default)]
    pub fingerprint: Word<'a>,
}

/// The meeting as a whole.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Session<'a> {
    #[serde(borrow)]
    pub id: Word<'a>,
    pub body: Word<'a>,
    pub opened_at: Option<Word<'a>>,
    #[serde(default)]
    pub closed_at: Option<Word<'a>>,
    #[serde(default)]
    pub seconds: u64,
    #[serde(default)]
    pub practice: bool,
}

/// Who held which office.
#[derive(Debug, Default, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Officers<'a> {
    #[serde(borrow, default)]
    pub chair: Option<Word<'a>>,
}

/// A person.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Member<'a> {
    #[serde(borrow)]
    pub id: Word<'a>,
    pub name: Word<'a>,
    pub class: Word<'a>,
    #[serde(default)]
    pub mark: Word<'a>,
    pub attendance: Attendance<'a>,
    #[serde(default)]
    pub speeches: u64,
    #[serde(default)]
    pub seconds: u64,
    #[serde(default)]
    pub invited: u64,
}

/// Attendance.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Attendance<'a> {
    #[serde(borrow)]
    pub state: Word<'a>,
    #[serde(default)]
    pub left_at: Option<Word<'a>>,
}

/// A question.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Question<'a> {
    #[serde(borrow, default)]
    pub outcome: Option<Outcome<'a>>,
}

/// How a question ended.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Outcome<'a> {
    #[serde(borrow)]
    pub kind: Word<'a>,
}

/// A task.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Task<'a> {
    #[serde(borrow, default)]
    pub owners: Vec<Owner<'a>>,
    #[serde(default)]
    pub due: Option<Word<'a>>,
    pub status: Word<'a>,
    #[serde(default)]
    pub from_session: Option<Word<'a>>,
    #[serde(default)]
    pub history: Vec<Review<'a>>,
}

/// Somebody who does a task.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Owner<'a> {
    #[serde(borrow, default)]
    pub member: Option<Word<'a>>,
}

/// What an earlier meeting found of a task.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Review<'a> {
    #[serde(borrow)]
    pub on: Word<'a>,
}

/// A petition.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Petition<'a> {
    #[serde(borrow)]
    pub state: Word<'a>,
    #[serde(default)]
    pub from_session: Option<Word<'a>>,
    #[serde(default)]
    pub raised_on: Option<Word<'a>>,
}

/// The score.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Evaluation {
    pub most: u64,
    #[serde(default)]
    pub total: Option<u64>,
}

/// Something found.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Finding<'a> {
    #[serde(borrow)]
    pub kind: Word<'a>,
    pub weight: Word<'a>,
}

/// Who was heard.
#[derive(Debug, Default, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the session file")]
pub struct Participation {
    pub expected: u64,
    pub spoke: u64,
}

/// Why a file gives no brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It is no session that this version can read.
    Refused(Refused),
    /// It is something else that we write, of this format.
    Other(String),
}

/// The marks of a file, read when it is not what it should be.
#[derive(Deserialize)]
struct Marks {
    format: Option<String>,
    version: Option<u64>,
}

impl<'a> Brief<'a> {
    /// Reads a session file, or says why it is none that this version can read.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Unread> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Unread::Refused(Refused::Empty));
        }
        match serde_json::from_slice::<Self>(bytes) {
            Ok(brief) if brief.format == FORMAT && brief.version <= VERSION => Ok(brief),
            Ok(brief) => Err(unread(Some(&brief.format), brief.version, None)),
            // A later version may have other tables, so the marks are asked before the fault is told.
            Err(error) => Err(match serde_json::from_slice(bytes) {
                Ok(Marks { format, version }) => {
                    unread(format.as_deref(), version.unwrap_or(0), Some(&error))
                }
                Err(_) => unread(Some(FORMAT), 0, Some(&error)),
            }),
        }
    }

    /// Returns the day the meeting was held, as the clock on the wall had it; none for one that was
    /// never opened.
    pub fn day(&self) -> Option<NaiveDate> {
        self.session.opened_at.as_deref().and_then(day)
    }
}

/// Reads the day off a date, or off a moment with its offset.
pub fn day(text: &str) -> Option<NaiveDate> {
    text.get(..10)?.parse().ok()
}

fn unread(format: Option<&str>, version: u64, error: Option<&serde_json::Error>) -> Unread {
    let place = |at: fn(&serde_json::Error) -> usize| error.map(at).filter(|place| *place > 0);
    let refused = |detail: String| Refused::NotASession {
        line: place(serde_json::Error::line),
        column: place(serde_json::Error::column),
        detail,
    };
    Unread::Refused(match format {
        Some(FORMAT) if version > VERSION => Refused::Newer { version },
        Some(FORMAT) => refused(error.map_or_else(String::new, ToString::to_string)),
        Some(other) if other.starts_with("chutri/") => return Unread::Other(other.to_owned()),
        other => {
            let detail = other.map_or_else(|| "no format".to_owned(), |found| format!("{found:?}"));
            Refused::NotASession { line: None, column: None, detail }
        }
    })
}
