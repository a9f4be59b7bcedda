//! Who is next: the order of those who wait, by the procedure's rule or by the chair's word.

use crate::meeting::Meeting;
use crate::meeting::floor::{Request, SpeechKind};
use crate::meeting::id::{MemberId, RequestId};
use crate::meeting::procedure::QueueOrder;
use crate::meeting::question::{Question, Stance};

impl Meeting {
    /// Returns those who wait, first in line first.
    ///
    /// The rule orders those the chair left alone; those the chair put at a place stand there.
    pub fn queue(&self) -> Vec<&Request> {
        let (placed, mut line): (Vec<_>, Vec<_>) =
            self.requests.iter().partition(|request| request.place.is_some());
        line.sort_by_key(|request| self.rank(request));
        let mut placed: Vec<_> =
            placed.into_iter().map(|request| (request.place.unwrap_or(0), request)).collect();
        placed.sort_by_key(|(place, request)| (*place, request.id));
        for (place, request) in placed {
            line.insert((place as usize).min(line.len()), request);
        }
        line
    }

    /// Returns the request of `member`, if they wait.
    pub fn request_of(&self, member: MemberId) -> Option<&Request> {
        self.requests.iter().find(|request| request.member == member)
    }

    /// Smaller goes first: points of order, those heard less, the other side, then as they asked.
    fn rank(&self, request: &Request) -> (bool, u32, u32, bool, RequestId) {
        let rule = &self.procedure.rules.queue;
        let urgent = rule.point_of_order_first && request.kind == SpeechKind::PointOfOrder;
        let question = self.open_question();
        let heard =
            question.map_or(0, |open| open.heard.get(&request.member).copied().unwrap_or(0));
        let in_all = self.members.get(request.member).map_or(0, |member| member.speeches);
        let (heard, in_all, same_side) = match rule.order {
            _ if urgent => (0, 0, false),
            QueueOrder::FirstCome => (0, 0, false),
            QueueOrder::UnheardFirst => (heard, in_all, false),
            QueueOrder::Alternate => (heard, 0, self.on_last_side(question, request.member)),
        };
        (!urgent, heard, in_all, same_side, request.id)
    }

    /// Says whether `member` stands on the side of the last speaker.
    fn on_last_side(&self, question: Option<&Question>, member: MemberId) -> bool {
        let side = |who| -> Option<Stance> { Some(question?.position_of(who)?.stance) };
        let on_this = self.speeches.iter().rev().take_while(|speech| speech.question == self.open);
        let mut others = on_this.filter(|speech| !speech.taken_back && speech.member != member);
        let last = others.next();
        last.and_then(|speech| side(speech.member))
            .is_some_and(|stance| side(member) == Some(stance))
    }

    /// Takes a request off the queue, with the place it stood at; those the chair placed behind it
    /// move up.
    pub(super) fn take_request(&mut self, id: RequestId) -> Option<(u32, Request)> {
        let place = self.queue().iter().position(|request| request.id == id)? as u32;
        let index = self.requests.iter().position(|request| request.id == id)?;
        let taken = self.requests.remove(index);
        for request in &mut self.requests {
            request.place = request.place.map(|at| if at > place { at - 1 } else { at });
        }
        Some((place, taken))
    }

    /// Puts a request where it stood, or shall stand; those the chair placed there or behind move
    /// down, so that no two are placed alike.
    pub(super) fn put_request(&mut self, place: u32, request: Request) {
        for other in &mut self.requests {
            other.place = other.place.map(|at| if at >= place { at.saturating_add(1) } else { at });
        }
        let index = self.requests.partition_point(|other| other.id < request.id);
        self.requests.insert(index, request);
    }
}
