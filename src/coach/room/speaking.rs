//! How they speak: how long, what they say, where they stand, and why.

use super::{Deed, Room};
use crate::coach::scenario::{Manner, View};
use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::command::Command;
use crate::meeting::floor::{Speech, SpeechKind};
use crate::meeting::id::{MemberId, QuestionId};
use crate::meeting::member::Member;
use crate::meeting::question::{Question, Stance};

/// Seconds somebody speaks where nothing says it.
const USUAL: u64 = 45;

/// Seconds a guest or a report takes where nothing says it.
const REPORT: u64 = 120;

/// Seconds between being invited and answering.
const ANSWER: u64 = 3;

/// How often a talkative member asks again on one question.
const AGAIN: u32 = 2;

impl Room {
    /// Whoever has the floor says what there is to say, and sits down when it is said.
    pub(super) fn speak(&mut self, meeting: &Meeting, now: Stamp) -> Option<Command> {
        if let Some(speech) = meeting.speaking() {
            let (id, member) = (speech.id, speech.member);
            let spent = speech.watch.seconds(meeting.clock.millis(now));
            let long = self.long(meeting, speech);
            let view = speech.question.and_then(|question| self.view(member, question)).cloned();
            if let Some(view) = view.filter(|_| spent >= long.min(20) / 2) {
                if !view.gist.is_empty() && self.first(Deed::Gist(id)) {
                    return Some(Command::RecordGist { speech: id, gist: view.gist });
                }
                if let Some(command) = self.stand(meeting, member, spent >= long.min(20)) {
                    return Some(command);
                }
            }
            let done = spent >= long && self.first(Deed::End(id));
            return done.then_some(Command::EndSpeech);
        }
        // Whoever was stopped early has said where they stand all the same.
        let last = meeting.speeches.last().filter(|speech| !speech.taken_back)?;
        self.stand(meeting, last.member, last.question.is_some())
    }

    /// Says where somebody stands on the open question, once they have said it.
    fn stand(&mut self, meeting: &Meeting, member: MemberId, said: bool) -> Option<Command> {
        let question = meeting.open_question().filter(|open| open.outcome().is_none())?;
        let view = self.view(member, question.id)?;
        if !said || question.position_of(member).is_some() {
            return None;
        }
        let (stance, reason) = (view.stance?, view.reason.clone());
        let keeps = self.actors.get(member.index()).is_some_and(super::Actor::keeps_reason);
        let reason = if keeps { String::new() } else { reason };
        let first = self.first(Deed::Stand(member, question.id));
        first.then_some(Command::TakePosition { member, stance, reason })
    }

    /// Whoever has something to say on the open question asks; whoever was invited answers.
    pub(super) fn ask_on(
        &mut self,
        meeting: &Meeting,
        question: &Question,
        member: MemberId,
        now: Stamp,
    ) -> Option<Command> {
        let known = meeting.members.get(member).filter(|known| !known.is_guest())?;
        let heard = question.heard.get(&member).copied().unwrap_or(0);
        let invited = question.invited.contains(&member)
            && self.since_invited(member, now).is_some_and(|since| since >= ANSWER);
        let view = self.view(member, question.id).cloned();
        let Some(view) = view else {
            let pass = invited && heard == 0 && question.position_of(member).is_none();
            let reason = String::new();
            let stance = Stance::Pass;
            let pass = pass && self.first(Deed::Stand(member, question.id));
            return pass.then_some(Command::TakePosition { member, stance, reason });
        };
        if let Some(command) = self.why(question, member, &view, invited) {
            return Some(command);
        }
        let actor = self.actors.get(member.index())?;
        let opened = Self::since(question.opened_at?, now);
        let by_itself = actor.asks_after(question.id, self.chance).is_some_and(|at| opened >= at);
        let quiet = known.last_heard.map_or(u64::MAX, |heard| Self::since(heard, now));
        let again = actor.manner() == Manner::Talkative && heard <= AGAIN && quiet >= 60;
        let wants = if heard == 0 { by_itself || invited } else { again };
        let kind = SpeechKind::Opinion;
        let wants = wants && self.first(Deed::Ask(member, Some(question.id), heard));
        wants.then_some(Command::RequestFloor { member, kind })
    }

    /// Whoever gave no reason gives it when asked once more.
    fn why(
        &mut self,
        question: &Question,
        member: MemberId,
        view: &View,
        invited: bool,
    ) -> Option<Command> {
        let held = question.position_of(member)?;
        let owes = held.reason.is_empty() && held.stance != Stance::Pass;
        let asked = self.invited.get(&member).is_some_and(|(_, at)| *at > held.at);
        if !(owes && invited && asked) {
            return None;
        }
        // Whoever has no better reason says the same once more.
        let reason = if view.reason.is_empty() { &view.gist } else { &view.reason };
        let stance = if reason.is_empty() { Stance::Pass } else { held.stance };
        let reason = reason.clone();
        let first = self.first(Deed::Why(member, question.id));
        first.then_some(Command::TakePosition { member, stance, reason })
    }

    fn view(&self, member: MemberId, question: QuestionId) -> Option<&View> {
        self.actors.get(member.index())?.view(question)
    }

    /// Returns how long somebody goes on if nobody stops them. The talkative go on past any limit.
    fn long(&self, meeting: &Meeting, speech: &Speech) -> u64 {
        let Some(actor) = self.actors.get(speech.member.index()) else { return USUAL };
        let view = speech.question.and_then(|question| actor.view(question));
        let guest = meeting.members.get(speech.member).is_some_and(Member::is_guest);
        let usual = if guest || speech.kind == SpeechKind::Report { REPORT } else { USUAL };
        let meant = view.and_then(|view| view.seconds).map_or(usual, u64::from);
        match (actor.manner(), meeting.limit_of(speech)) {
            (Manner::Talkative, Some(limit)) => meant.max(u64::from(limit) * 5 / 2),
            (_, limit) => meant.min(limit.map_or(u64::MAX, u64::from)),
        }
    }
}
