//! What the things of a meeting are called, on the screen, on paper or read from disk.

use crate::meeting::Meeting;
use crate::meeting::id::{BallotId, MemberId, PetitionId, QuestionId, SpeechId, TaskId};
use crate::meeting::language::Lang;
use crate::meeting::procedure::StepId;
use crate::meeting::task::Who;
use crate::text::explain::Names;
use crate::text::finding::Places;
use crate::text::namesake::Namesakes;

/// The names of a meeting in one language.
#[derive(Debug, Clone, Copy)]
pub struct MeetingNames<'a> {
    meeting: &'a Meeting,
    namesakes: &'a Namesakes,
    lang: Lang,
}

impl<'a> MeetingNames<'a> {
    /// Names the things of a meeting in `lang`.
    pub const fn of_record(meeting: &'a Meeting, namesakes: &'a Namesakes, lang: Lang) -> Self {
        Self { meeting, namesakes, lang }
    }

    /// Returns a person of the roster, told apart from namesakes, or the name of somebody else.
    pub fn who(&self, who: &Who) -> String {
        match who {
            Who::Member(id) => self.bare(*id),
            Who::Name(name) => name.clone(),
        }
    }

    /// Returns a person's name without a form of address.
    pub fn bare(&self, id: MemberId) -> String {
        let member = self.meeting.members.get(id);
        let shown = member.map(|known| self.namesakes.shown(&known.person, id.number()));
        shown.map_or_else(|| id.to_string(), std::borrow::Cow::into_owned)
    }
}

impl Names for MeetingNames<'_> {
    fn member(&self, id: MemberId) -> String {
        let name = self.bare(id);
        match self.meeting.procedure.words.address.get(self.lang) {
            "" => name,
            address => format!("{address} {name}"),
        }
    }

    fn question(&self, id: QuestionId) -> String {
        let question = self.meeting.question(id);
        question.map_or_else(|| id.to_string(), |question| question.matter.title.clone())
    }

    fn ballot(&self, id: BallotId) -> String {
        let ballot = self.meeting.ballot(id);
        ballot.map_or_else(|| id.to_string(), |ballot| ballot.proposal.text.clone())
    }

    fn step(&self, id: &StepId) -> String {
        let step = self.meeting.procedure.step(id);
        step.map_or_else(|| id.0.clone(), |(_, step)| step.title.get(self.lang).to_owned())
    }

    fn item(&self, step: Option<&StepId>, item: &str) -> String {
        let step = match step {
            Some(id) => self.meeting.procedure.step(id).map(|(_, step)| step),
            None => self.meeting.current().map(|(_, step)| step),
        };
        let found = step.and_then(|step| step.items.iter().find(|known| known.id == item));
        found.map_or_else(|| item.to_owned(), |item| item.text.get(self.lang).to_owned())
    }
}

impl Places for MeetingNames<'_> {
    fn task(&self, id: TaskId) -> String {
        let task = self.meeting.task(id);
        task.map_or_else(|| id.to_string(), |task| task.assignment.text.clone())
    }

    fn petition(&self, id: PetitionId) -> String {
        let petition = self.meeting.petition(id);
        petition.map_or_else(|| id.to_string(), |petition| petition.plea.text.clone())
    }

    fn speaker(&self, id: SpeechId) -> String {
        let speech = self.meeting.speech(id);
        speech.map_or_else(|| id.to_string(), |speech| self.member(speech.member))
    }
}
