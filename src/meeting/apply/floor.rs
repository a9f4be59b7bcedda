//! What floor events do.

use crate::meeting::Meeting;
use crate::meeting::clock::{Stamp, Stopwatch};
use crate::meeting::event::Event;
use crate::meeting::floor::{Request, Speech, SpeechKind};
use crate::meeting::id::{MemberId, QuestionId, RequestId, SpeechId};

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
                if let Some(known) = self.requests.iter_mut().find(|known| known.id == *request) {
                    known.place = Some(*to);
                }
            }
            Event::SpeechStarted { speech, member, kind, request } => {
                self.start_speech(at, (*speech, *member, *kind), *request);
            }
            Event::SpeechPaused { speech } => {
                self.change_speech(*speech, |known| known.watch.stop(millis));
            }
            Event::SpeechResumed { speech } => {
                self.change_speech(*speech, |known| known.watch.start(millis));
            }
            Event::SpeechExtended { speech, seconds } => {
                self.change_speech(*speech, |known| known.extended += seconds);
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
        (id, member, kind): (SpeechId, MemberId, SpeechKind),
        request: Option<RequestId>,
    ) {
        self.end_speech(at);
        let request = request.and_then(|request| self.take_request(request));
        let mut watch = Stopwatch::default();
        watch.start(self.clock.millis(at));
        self.speeches.push(Speech {
            id,
            member,
            question: self.open,
            step: self.current().map(|(run, _)| run.id.clone()),
            kind,
            started_at: at,
            watch,
            ended: false,
            gist: String::new(),
            request,
            extended: 0,
            taken_back: false,
        });
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

    /// The speech going on ends; nothing if nobody speaks.
    pub(super) fn end_speech(&mut self, at: Stamp) {
        let millis = self.clock.millis(at);
        let Some(speech) = self.speeches.last_mut().filter(|speech| !speech.ended) else { return };
        speech.watch.stop(millis);
        speech.ended = true;
        let (member, seconds) = (speech.member, speech.watch.seconds(millis));
        let guest = self.members.get(member).is_some_and(crate::meeting::member::Member::is_guest);
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
    fn take_back(&mut self, at: Stamp, id: SpeechId) {
        let millis = self.clock.millis(at);
        let mut restored = None;
        self.change_speech(id, |speech| {
            speech.watch.stop(millis);
            speech.ended = true;
            speech.taken_back = true;
            restored = speech.request.take();
        });
        self.requests.extend(restored);
        self.requests.sort_by_key(|request| request.id);
        let Some(speech) = self.speeches.get(id.index()) else { return };
        let (member, question, kind) = (speech.member, speech.question, speech.kind);
        if !self.counts(kind) {
            return;
        }
        let counted = |other: &&Speech| {
            other.member == member && !other.taken_back && self.counts(other.kind)
        };
        let last = self.speeches.iter().rev().find(counted).map(|speech| speech.started_at);
        self.members.change(member, |known| {
            known.speeches = known.speeches.saturating_sub(1);
            known.last_heard = last;
        });
        if let Some(question) = question {
            self.forget_heard(question, member);
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
