//! What was said: every speech in order, and step by step what belongs to no question.

use serde::Serialize;

use super::{Source, typed};
use crate::meeting::clock::Stamp;
use crate::meeting::document::{Document, NoteDoc, SpeechDoc};
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::{MemberId, QuestionId, SpeechId};
use crate::meeting::note::{About, Audience};
use crate::meeting::procedure::{ItemKind, StepId};
use crate::meeting::step::StepState;
use crate::text::explain::Names as _;

/// A speech.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spoken {
    /// The id.
    pub id: SpeechId,
    /// Who spoke.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// Whether a guest spoke.
    pub guest: bool,
    /// On which question.
    pub question: Option<QuestionId>,
    /// The number of the question on the agenda, from one.
    pub number: Option<usize>,
    /// In which step.
    pub step: Option<StepId>,
    /// What the step is called; empty outside any.
    pub step_title: String,
    /// What kind.
    pub kind: SpeechKind,
    /// When it began.
    pub started_at: Stamp,
    /// How long, in seconds.
    pub seconds: u64,
    /// What was said; may be empty.
    pub gist: String,
}

impl Spoken {
    fn of(speech: &SpeechDoc, source: &Source<'_>) -> Self {
        let member = source.meeting.members.get(speech.member);
        let step = speech.step.as_ref();
        Self {
            id: speech.id,
            member: speech.member,
            name: typed(&source.names.bare(speech.member)),
            guest: member.is_some_and(crate::meeting::member::Member::is_guest),
            question: speech.question,
            number: speech.question.and_then(|id| source.meeting.agenda_number(id)),
            step: step.cloned(),
            step_title: step.map_or_else(String::new, |id| source.names.step(id)),
            kind: speech.kind,
            started_at: speech.started_at,
            seconds: speech.seconds,
            gist: typed(&speech.gist),
        }
    }
}

/// Lists every speech that may leave the room.
pub(super) fn all(document: &Document<'_>, source: &Source<'_>) -> Vec<Spoken> {
    let speeches = document.speeches.iter().filter(|speech| !source.hides(speech.kind));
    speeches.map(|speech| Spoken::of(speech, source)).collect()
}

/// A step, with what was said and recorded in it outside any question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its name within the procedure.
    pub id: StepId,
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub state: StepState,
    /// Why it was skipped or passed; empty otherwise.
    pub reason: String,
    /// When it was first entered.
    pub entered_at: Option<Stamp>,
    /// Seconds spent in it.
    pub seconds: u64,
    /// What was filled in for its items, each with what it answers.
    pub items: Vec<(String, String)>,
    /// What was said in it outside any question, in order.
    pub speeches: Vec<SpeechId>,
    /// Notes for the minutes.
    pub notes: Vec<String>,
}

/// Lists the steps in the order of the meeting.
pub(super) fn parts(document: &Document<'_>, source: &Source<'_>) -> Vec<Part> {
    let lang = source.words.lang();
    let steps = document.steps.iter().map(|run| {
        let known = document.procedure.step(&run.id).map(|(_, step)| step);
        let items = known.into_iter().flat_map(|step| &step.items);
        let items = items.filter(|item| item.kind != ItemKind::Tick).filter_map(|item| {
            let value = run.items.get(&item.id).filter(|value| !value.is_empty())?;
            Some((item.text.get(lang).to_owned(), typed(value)))
        });
        let speeches = document.speeches.iter().filter(|speech| {
            let here = speech.step.as_ref() == Some(&run.id) && speech.question.is_none();
            here && !source.hides(speech.kind)
        });
        Part {
            id: run.id.clone(),
            title: source.names.step(&run.id),
            state: run.state,
            reason: typed(&run.reason),
            entered_at: run.entered_at,
            seconds: run.seconds,
            items: items.collect(),
            speeches: speeches.map(|speech| speech.id).collect(),
            notes: notes(document, &About::Step(run.id.clone())),
        }
    });
    steps.collect()
}

/// Lists the notes about something that go into the minutes; the chair's own never do.
pub(super) fn notes(document: &Document<'_>, about: &About) -> Vec<String> {
    let is_ours = |note: &&NoteDoc| note.audience == Audience::Public && note.about == *about;
    document.notes.iter().filter(is_ours).map(|note| typed(&note.text)).collect()
}
