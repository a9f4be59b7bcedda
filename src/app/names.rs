//! What the things of the meeting on the screen are called.

use crate::app::live::Live;
use crate::meeting::id::{BallotId, MemberId, QuestionId};
use crate::meeting::language::Lang;
use crate::meeting::procedure::StepId;
use crate::text::explain::Names;

/// The names of a live meeting in one language.
#[derive(Debug, Clone, Copy)]
pub struct LiveNames<'a> {
    live: &'a Live,
    lang: Lang,
}

impl<'a> LiveNames<'a> {
    /// Names the things of `live` in `lang`.
    pub const fn of(live: &'a Live, lang: Lang) -> Self {
        Self { live, lang }
    }
}

impl Names for LiveNames<'_> {
    fn member(&self, id: MemberId) -> String {
        let meeting = self.live.meeting();
        let Some(member) = meeting.members.get(id) else { return id.to_string() };
        let name = self.live.people.shown(member);
        match meeting.procedure.words.address.get(self.lang) {
            "" => name,
            address => format!("{address} {name}"),
        }
    }

    fn question(&self, id: QuestionId) -> String {
        let question = self.live.meeting().question(id);
        question.map_or_else(|| id.to_string(), |question| question.matter.title.clone())
    }

    fn ballot(&self, id: BallotId) -> String {
        let ballot = self.live.meeting().ballot(id);
        ballot.map_or_else(|| id.to_string(), |ballot| ballot.proposal.text.clone())
    }

    fn step(&self, id: &StepId) -> String {
        let step = self.live.meeting().procedure.step(id);
        step.map_or_else(|| id.0.clone(), |(_, step)| step.title.get(self.lang).to_owned())
    }

    fn item(&self, step: Option<&StepId>, item: &str) -> String {
        let meeting = self.live.meeting();
        let step = match step {
            Some(id) => meeting.procedure.step(id).map(|(_, step)| step),
            None => meeting.current().map(|(_, step)| step),
        };
        let found = step.and_then(|step| step.items.iter().find(|known| known.id == item));
        found.map_or_else(|| item.to_owned(), |item| item.text.get(self.lang).to_owned())
    }
}
