//! Commands about the floor.

use super::blank::written;
use crate::meeting::Meeting;
use crate::meeting::event::Event;
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::{MemberId, RequestId, SpeechId};
use crate::meeting::permits::refuse;
use crate::meeting::refusal::{Blank, Refusal, Thing};

impl Meeting {
    pub(super) fn request_floor(&self, id: MemberId, kind: SpeechKind) -> Result<Event, Refusal> {
        self.present(id)?;
        refuse(self.has_floor(id), Refusal::AlreadySpeaking(id))?;
        refuse(self.request_of(id).is_some(), Refusal::AlreadyWaiting(id))?;
        Ok(Event::FloorRequested { request: self.next_request(), member: id, kind })
    }

    fn has_floor(&self, id: MemberId) -> bool {
        self.speaking().is_some_and(|speech| speech.member == id)
    }

    fn waiting(&self, id: RequestId) -> Result<usize, Refusal> {
        let place = self.queue().iter().position(|request| request.id == id);
        place.ok_or(Refusal::Unknown(Thing::Request))
    }

    pub(super) fn withdraw(&self, id: RequestId) -> Result<Event, Refusal> {
        self.waiting(id)?;
        Ok(Event::RequestWithdrawn { request: id })
    }

    pub(super) fn move_request(&self, id: RequestId, to: u32) -> Result<Event, Refusal> {
        let to = to.min(self.requests.len().saturating_sub(1) as u32);
        refuse(self.waiting(id)? == to as usize, Refusal::AlreadySo)?;
        Ok(Event::RequestMoved { request: id, to })
    }

    pub(super) fn give_floor(&self, id: MemberId, kind: SpeechKind) -> Result<Event, Refusal> {
        self.present(id)?;
        refuse(self.has_floor(id), Refusal::AlreadySpeaking(id))?;
        let request = self.request_of(id).map(|request| request.id);
        let speech = SpeechId::from_index(self.speeches.len());
        Ok(Event::SpeechStarted { speech, member: id, kind, request })
    }

    pub(super) fn give_next(&self) -> Result<Event, Refusal> {
        let queue = self.queue();
        let first = queue.first().ok_or(Refusal::NobodyWaiting)?;
        self.give_floor(first.member, first.kind)
    }

    pub(super) fn extend_speech(&self, seconds: u32) -> Result<Event, Refusal> {
        let event = self.of_speech(|speech| Event::SpeechExtended { speech, seconds })?;
        refuse(seconds == 0, Refusal::AlreadySo)?;
        Ok(event)
    }

    /// Makes an event of the speech going on.
    pub(super) fn of_speech(
        &self,
        event: impl FnOnce(SpeechId) -> Event,
    ) -> Result<Event, Refusal> {
        self.speaking().map(|speech| event(speech.id)).ok_or(Refusal::NobodySpeaking)
    }

    pub(super) fn record_gist(&self, id: SpeechId, gist: &str) -> Result<Event, Refusal> {
        let speech = self.speech(id).filter(|speech| !speech.taken_back);
        let speech = speech.ok_or(Refusal::Unknown(Thing::Speech))?;
        let gist = written(gist, Blank::Gist)?;
        refuse(speech.gist == gist, Refusal::AlreadySo)?;
        Ok(Event::GistRecorded { speech: id, gist })
    }

    pub(super) fn invite(&self, id: MemberId) -> Result<Event, Refusal> {
        self.present(id)?;
        Ok(Event::MemberInvited { member: id })
    }
}
