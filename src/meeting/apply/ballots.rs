//! What ballot events do.

use std::sync::Arc;

use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, Called, Choice, End, Reserved, Roll};
use crate::meeting::clock::Stamp;
use crate::meeting::event::Event;
use crate::meeting::id::{BallotId, MemberId};

impl Meeting {
    fn change_ballot(&mut self, id: BallotId, change: impl FnOnce(&mut Ballot)) {
        if let Some(ballot) = self.ballots.get_mut(id.index()) {
            change(Arc::make_mut(ballot));
        }
    }

    /// Changes a ballot that is being taken; what was announced stays as it was.
    fn change_open(&mut self, id: BallotId, change: impl FnOnce(&mut Ballot)) {
        if self.balloting().is_some_and(|open| open.id == id) {
            self.change_ballot(id, change);
        }
    }

    /// Ends a ballot; one that has ended stays as it was announced.
    fn end_ballot(&mut self, id: BallotId, end: End) {
        self.change_ballot(id, |ballot| {
            ballot.end.get_or_insert(end);
        });
    }

    /// Lets something happen to somebody, or to their vote, and keeps the votes that count of the
    /// ballot being taken.
    pub(super) fn with_vote(&mut self, id: MemberId, change: impl FnOnce(&mut Self)) {
        let Some(open) = self.balloting().map(|open| open.id) else { return change(self) };
        let (had, before) = self.vote_of(id);
        change(self);
        let (has, after) = self.vote_of(id);
        if before != after {
            self.change_ballot(open, |ballot| ballot.roll.swap(before, after));
        }
        if had && !has && self.ballot(open).is_some_and(|ballot| ballot.count.is_some()) {
            self.change_ballot(open, |ballot| ballot.recount = true);
        }
    }

    /// Says whether somebody has a vote, and how it was cast when they were called.
    fn vote_of(&self, id: MemberId) -> (bool, Option<Called>) {
        let Some(member) = self.members.get(id).filter(|member| self.has_vote(member)) else {
            return (false, None);
        };
        let choice = self.balloting().and_then(|open| open.called.get(&id));
        let left = member.presence.left_at.is_some();
        (true, choice.map(|choice| Called { choice: *choice, left }))
    }

    fn vote_cast(&mut self, ballot: BallotId, id: MemberId, choice: Option<Choice>) {
        if self.members.get(id).is_none() {
            return;
        }
        self.with_vote(id, |meeting| {
            meeting.change_open(ballot, |known| {
                match choice {
                    Some(choice) => known.called.insert(id, choice),
                    None => known.called.remove(&id),
                };
            });
        });
    }

    pub(super) fn apply_ballot(&mut self, at: Stamp, event: &Event) {
        match event {
            Event::BallotPut { proposal, .. } => {
                let id = BallotId::from_index(self.ballots.len());
                self.ballots.push(Arc::new(Ballot {
                    id,
                    proposal: proposal.clone(),
                    put_at: at,
                    called: std::collections::BTreeMap::new(),
                    roll: Roll::default(),
                    count: None,
                    recount: false,
                    reserved: Vec::new(),
                    end: None,
                }));
            }
            Event::VoteCast { ballot, member, choice } => {
                self.vote_cast(*ballot, *member, *choice);
            }
            Event::VotesCounted { ballot, count } => self.change_open(*ballot, |known| {
                known.count = Some(count.clone());
                known.recount = false;
            }),
            Event::BallotObjected { ballot, member, reason } => {
                let end = End::Objected { member: *member, reason: reason.clone(), at };
                self.end_ballot(*ballot, end);
            }
            Event::BallotAnnounced { ballot, verdict, despite } => {
                let (verdict, despite) = (verdict.clone(), despite.clone());
                self.end_ballot(*ballot, End::Announced { verdict, despite, at });
            }
            Event::BallotWithdrawn { ballot, reason } => {
                self.end_ballot(*ballot, End::Withdrawn { reason: reason.clone(), at });
            }
            Event::OpinionReserved { ballot, member, reason } => {
                self.change_ballot(*ballot, |known| {
                    known.reserved.retain(|held| held.member != *member);
                    known.reserved.push(Reserved { member: *member, reason: reason.clone() });
                });
            }
            _ => {}
        }
    }
}
