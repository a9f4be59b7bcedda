//! What floor events do.

use crate::meeting::clock::{Stamp, Stopwatch};
use crate::meeting::event::Event;
use crate::meeting::floor::{Request, Speech, SpeechKind};
use crate::meeting::id::{MemberId, QuestionId, RequestId, SpeechId};
use crate::meeting::member::Member;
use crate::meeting::procedure::StepId;
use crate::meeting::{Meeting, Talk};

impl Meeting {
    /// Says whether a speech of this kind counts as having spoken.
    fn counts(&self, kind: SpeechKind) -> bool {
        self.procedure.rules.participation.counts.contains(&kind)
    }

    pub(super) fn apply_floor(&mut self, at: Stamp, event: &Event) {
        let millis = self.clock.millis(at);
        match event {
            Event::FloorRequested { request, member, kind } => {
                self.asked = self.asked.max(request.index() + 1);
                self.requests.push(Request {
                    id: *request,
                    member: *member,
                    kind: *kind,
                    asked_at: at,
                    place: None,
                });
            }
            Event::RequestWithdrawn { request } => {
                self.take_request(*request);
            }
            Event::RequestMoved { request, to } => {
                if let Some((_, known)) = self.take_request(*request) {
                    let to = (*to).min(self.requests.len() as u32);
                    self.put_request(to, Request { place: Some(to), ..known });
                }
            }
            Event::SpeechStarted { member, kind, request, .. } => {
                self.start_speech(at, *member, *kind, *request);
            }
            Event::SpeechPaused { speech } => {
                self.change_speech(*speech, |known| known.watch.stop(millis));
            }
            Event::SpeechResumed { speech } => {
                self.change_speech(*speech, |known| known.watch.start(millis));
            }
            Event::SpeechExtended { speech, seconds } => {
                self.change_speech(*speech, |known| {
                    known.extended = known.extended.saturating_add(*seconds);
                });
            }
            Event::SpeechEnded { .. } => self.end_speech(at),
            Event::SpeechTakenBack { speech } => self.take_back(at, *speech),
            Event::GistRecorded { speech, gist } => {
                self.change_speech(*speech, |known| known.gist.clone_from(gist));
            }
            Event::MemberInvited { member } => {
                self.members.change(*member, |known| known.invited += 1);
                if let Some(open) = self.open {
                    self.change_question(open, |question| {
                        question.invited.insert(*member);
                    });
                }
            }
            _ => {}
        }
    }

    fn change_speech(&mut self, id: SpeechId, change: impl FnOnce(&mut Speech)) {
        if let Some(speech) = self.speeches.get_mut(id.index()) {
            change(speech);
        }
    }

    fn start_speech(
        &mut self,
        at: Stamp,
        member: MemberId,
        kind: SpeechKind,
        request: Option<RequestId>,
    ) {
        self.end_speech(at);
        let (stood_at, request) = request.and_then(|request| self.take_request(request)).unzip();
        let mut watch = Stopwatch::default();
        watch.start(self.clock.millis(at));
        let step = self.current().map(|(run, _)| run.id.clone());
        self.speeches.push(Speech {
            id: SpeechId::from_index(self.speeches.len()),
            member,
            question: self.open,
            step: step.clone(),
            kind,
            started_at: at,
            watch,
            ended: false,
            gist: String::new(),
            request,
            extended: 0,
            taken_back: false,
            stood_at: stood_at.unwrap_or(0),
            heard_before: self.members.get(member).and_then(|known| known.last_heard),
        });
        self.count_turn(member, step.as_ref(), |turns| turns.saturating_add(1));
        if self.counts(kind) {
            self.members.change(member, |known| {
                known.speeches += 1;
                known.last_heard = Some(at);
            });
            if let Some(open) = self.open {
                self.change_question(open, |question| {
                    *question.heard.entry(member).or_default() += 1;
                });
            }
        }
    }

    /// Counts one turn more or less in its step, and among those of guests.
    fn count_turn(&mut self, member: MemberId, step: Option<&StepId>, by: fn(u32) -> u32) {
        if let Some(run) = self.steps.iter_mut().find(|run| Some(&run.id) == step) {
            run.speeches = by(run.speeches);
        }
        if self.members.get(member).is_some_and(Member::is_guest) {
            self.talk.guest_turns = by(self.talk.guest_turns);
        }
    }

    /// The speech going on ends; nothing if nobody speaks.
    pub(super) fn end_speech(&mut self, at: Stamp) {
        let millis = self.clock.millis(at);
        let Some(speech) = self.speeches.last_mut().filter(|speech| !speech.ended) else { return };
        speech.watch.stop(millis);
        speech.ended = true;
        let (member, seconds) = (speech.member, speech.watch.seconds(millis));
        let guest = self.members.get(member).is_some_and(Member::is_guest);
        if guest {
            self.talk.guests += seconds;
        } else {
            self.talk.members += seconds;
        }
        self.members.change(member, |known| known.seconds += seconds);
    }

    /// Whoever goes out neither speaks nor waits any more.
    pub(super) fn leave_floor(&mut self, at: Stamp, id: MemberId) {
        if self.speaking().is_some_and(|speech| speech.member == id) {
            self.end_speech(at);
        }
        if let Some(request) = self.request_of(id).map(|request| request.id) {
            self.take_request(request);
        }
    }

    /// It was no speech: the count, the order of silence and the request are as before it.
    ///
    /// Only the speech going on can be taken back; what was said was said.
    fn take_back(&mut self, at: Stamp, id: SpeechId) {
        let millis = self.clock.millis(at);
        let Some(speech) = self.speeches.last_mut().filter(|last| !last.ended && last.id == id)
        else {
            return;
        };
        speech.watch.stop(millis);
        speech.ended = true;
        speech.taken_back = true;
        let (member, question, step) = (speech.member, speech.question, speech.step.clone());
        let (kind, before, stood_at) = (speech.kind, speech.heard_before, speech.stood_at);
        if let Some(request) = speech.request.take() {
            self.put_request(stood_at, request);
        }
        self.count_turn(member, step.as_ref(), |turns| turns.saturating_sub(1));
        if !self.counts(kind) {
            return;
        }
        self.members.change(member, |known| {
            known.speeches = known.speeches.saturating_sub(1);
            known.last_heard = before;
        });
        if let Some(question) = question {
            self.forget_heard(question, member);
        }
    }

    /// A person's class was put right: what they said moves to the side they stand on.
    pub(super) fn change_sides(&mut self, id: MemberId, guest: bool) {
        let Some(seconds) = self.members.get(id).map(|known| known.seconds) else { return };
        let turns = self.speeches.iter().filter(|said| said.member == id && !said.taken_back);
        let turns = turns.count() as u32;
        let Talk { members, guests, guest_turns } = &mut self.talk;
        if guest {
            *members = members.saturating_sub(seconds);
            *guests += seconds;
            *guest_turns += turns;
        } else {
            *guests = guests.saturating_sub(seconds);
            *members += seconds;
            *guest_turns = guest_turns.saturating_sub(turns);
        }
    }

    fn forget_heard(&mut self, question: QuestionId, member: MemberId) {
        self.change_question(question, |question| {
            let left = question.heard.get(&member).map_or(0, |times| times - 1);
            if left == 0 {
                question.heard.remove(&member);
            } else {
                question.heard.insert(member, left);
            }
        });
    }
}
