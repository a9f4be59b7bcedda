//! The meeting as a whole: which, where, when, who presided, and what pins the paper to the record.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::{Source, typed};
use crate::meeting::clock::Stamp;
use crate::meeting::document::Document;
use crate::meeting::entry::Digest;
use crate::meeting::id::{MemberId, Seq};
use crate::meeting::language::Lang;
use crate::meeting::record::Record;

/// The meeting as a whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sitting {
    /// The session's own name.
    pub session: String,
    /// The body that met.
    pub body: String,
    /// What the meeting is called.
    pub title: String,
    /// Where; may be empty.
    pub place: String,
    /// The language of the record.
    pub language: Lang,
    /// The procedure: its id, version and name.
    pub procedure: String,
    /// The version of the procedure.
    pub procedure_version: String,
    /// What the procedure is called.
    pub procedure_title: String,
    /// When it was opened.
    pub opened_at: Option<Stamp>,
    /// When it was closed; null while it is open.
    pub closed_at: Option<Stamp>,
    /// When the record was last written to.
    pub as_of: Option<Stamp>,
    /// How long it lasted, pauses and lost time left out.
    pub seconds: u64,
    /// Whether it was practice.
    pub practice: bool,
    /// Why it was closed with something unfinished; empty otherwise.
    pub closed_despite: String,
    /// The chair's name; empty if none was named.
    pub chair: String,
    /// The chair's post; may be empty.
    pub chair_post: String,
    /// The secretary's name; empty if none was chosen.
    pub secretary: String,
    /// The observer's name; empty if none was named.
    pub observer: String,
    /// How a person is addressed before the name: `đồng chí`; may be empty.
    pub address: String,
    /// How many entries the record has.
    pub entries: Seq,
    /// The seal of the last one: a signed sheet that bears it pins the file.
    pub fingerprint: Digest,
}

impl Sitting {
    pub(super) fn of(document: &Document<'_>, record: &Record, source: &Source<'_>) -> Self {
        let (session, officers) = (&document.session, &document.officers);
        let lang = source.words.lang();
        let name =
            |id: Option<MemberId>| id.map_or_else(String::new, |id| typed(&source.names.bare(id)));
        let chair = officers.chair.and_then(|id| source.meeting.members.get(id));
        Self {
            session: typed(&session.id),
            body: typed(&session.body),
            title: typed(&session.title),
            place: typed(&session.place),
            language: session.language,
            procedure: document.procedure.id.clone(),
            procedure_version: document.procedure.version.clone(),
            procedure_title: document.procedure.title.get(lang).to_owned(),
            opened_at: session.opened_at,
            closed_at: session.closed_at,
            as_of: record.last_ts(),
            seconds: session.seconds,
            practice: session.practice,
            closed_despite: typed(&session.closed_despite),
            chair: name(officers.chair),
            chair_post: chair.map_or_else(String::new, |chair| typed(&chair.person.post)),
            secretary: name(officers.secretary),
            observer: name(officers.observer),
            address: document.procedure.words.address.get(lang).to_owned(),
            entries: record.last_seq(),
            fingerprint: record.fingerprint(),
        }
    }

    /// Returns the day of the meeting.
    pub fn day(&self) -> Option<NaiveDate> {
        self.opened_at.or(self.as_of).map(|at| at.date_naive())
    }
}

/// The next meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Next {
    /// The day; null if it was not set.
    pub on: Option<NaiveDate>,
    /// The time of day; null if it was not set.
    pub at: Option<NaiveTime>,
    /// The questions that come back or were proposed.
    pub questions: Vec<String>,
}

impl Next {
    pub(super) fn of(document: &Document<'_>, source: &Source<'_>) -> Self {
        use crate::meeting::question::OutcomeKind;
        let deferred = document.questions.iter().filter(|question| {
            let outcome = question.outcome.as_ref();
            outcome.is_some_and(|outcome| outcome.kind == OutcomeKind::Deferred)
        });
        let deferred = deferred.map(|question| typed(&question.title));
        let proposed = document.next.questions.iter().map(|proposed| typed(&proposed.title));
        let mut questions: Vec<String> = Vec::new();
        for title in deferred.chain(proposed) {
            if !questions.contains(&title) {
                questions.push(title);
            }
        }
        Self { on: source.meeting.next.on, at: source.meeting.next.at, questions }
    }
}
