//! Actions about the floor.

use strum::IntoEnumIterator as _;

use crate::app::action::Action;
use crate::app::dialog::{Ask, Choice};
use crate::app::live::Live;
use crate::app::live::intent::Intent;
use crate::meeting::command::Command;
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::MemberId;
use crate::meeting::procedure::Activity;
use crate::meeting::refusal::Refusal;

/// How much time one key gives.
const MORE_SECONDS: u32 = 60;

impl Live {
    pub(super) fn floor_intent(&self, action: Action) -> Result<Intent, Refusal> {
        let meeting = self.meeting();
        let command = match action {
            Action::Floor if meeting.speaking().is_some() => Command::EndSpeech,
            Action::Floor => {
                let member = self.chosen()?;
                Command::GiveFloor { member, kind: self.kind_for(member) }
            }
            Action::Invite => Command::Invite { member: self.chosen()? },
            Action::Queue => {
                let member = self.chosen()?;
                match meeting.request_of(member) {
                    Some(request) => Command::WithdrawRequest { request: request.id },
                    None => Command::RequestFloor { member, kind: self.kind_for(member) },
                }
            }
            Action::GiveNext => Command::GiveNext,
            Action::QueueUp => return self.shift_request(-1),
            Action::QueueDown => return self.shift_request(1),
            Action::HaltSpeech => match meeting.speaking() {
                Some(speech) if !speech.watch.is_running() => Command::ResumeSpeech,
                _ => Command::PauseSpeech,
            },
            Action::Extend => Command::ExtendSpeech { seconds: MORE_SECONDS },
            Action::TakeBack => Command::TakeBackSpeech,
            Action::FloorAs => return self.kinds(Choice::Floor),
            Action::QueueAs => return self.kinds(Choice::Queue),
            _ => return self.gist_intent(),
        };
        Ok(Intent::Submit(command))
    }

    /// What somebody given the floor here would most likely do.
    fn kind_for(&self, member: MemberId) -> SpeechKind {
        let asked = self.meeting().request_of(member).map(|request| request.kind);
        asked.unwrap_or_else(|| match self.activity() {
            Activity::Report => SpeechKind::Report,
            Activity::Announce
            | Activity::Officers
            | Activity::RollCall
            | Activity::Agenda
            | Activity::Discuss
            | Activity::Guests
            | Activity::Review
            | Activity::Tasks
            | Activity::Vote
            | Activity::Score
            | Activity::Close => SpeechKind::Opinion,
            Activity::Petitions => SpeechKind::Petition,
        })
    }

    fn shift_request(&self, by: isize) -> Result<Intent, Refusal> {
        let member = self.chosen()?;
        let queue = self.meeting().queue();
        let place = queue.iter().position(|request| request.member == member);
        let place = place.ok_or(Refusal::NobodyWaiting)?;
        let request = queue.get(place).map(|request| request.id).ok_or(Refusal::NobodyWaiting)?;
        let to = place.checked_add_signed(by).ok_or(Refusal::AlreadySo)?;
        let to = u32::try_from(to).unwrap_or(u32::MAX);
        Ok(Intent::Submit(Command::MoveRequest { request, to }))
    }

    fn kinds(&self, choice: fn(MemberId, SpeechKind) -> Choice) -> Result<Intent, Refusal> {
        let member = self.chosen()?;
        Ok(Intent::Choose(SpeechKind::iter().map(|kind| choice(member, kind)).collect()))
    }

    /// The speech going on, else the last one.
    fn gist_intent(&self) -> Result<Intent, Refusal> {
        let speech = self.meeting().speeches.iter().rev().find(|speech| !speech.taken_back);
        Ok(Intent::Ask(Ask::Gist(speech.ok_or(Refusal::NobodySpeaking)?.id)))
    }
}
