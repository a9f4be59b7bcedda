//! What ballot events do.

use std::sync::Arc;

use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, End, Reserved};
use crate::meeting::clock::Stamp;
use crate::meeting::event::Event;
use crate::meeting::id::BallotId;

impl Meeting {
    fn change_ballot(&mut self, id: BallotId, change: impl FnOnce(&mut Ballot)) {
        if let Some(ballot) = self.ballots.get_mut(id.index()) {
            change(Arc::make_mut(ballot));
        }
    }

    /// Ends a ballot; one that has ended stays as it was announced.
    fn end_ballot(&mut self, id: BallotId, end: End) {
        self.change_ballot(id, |ballot| {
            ballot.end.get_or_insert(end);
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
                    count: None,
                    reserved: Vec::new(),
                    end: None,
                }));
            }
            Event::VoteCast { ballot, member, choice } => {
                self.change_ballot(*ballot, |known| {
                    match choice {
                        Some(choice) => known.called.insert(*member, *choice),
                        None => known.called.remove(member),
                    };
                });
            }
            Event::VotesCounted { ballot, count } => {
                self.change_ballot(*ballot, |known| known.count = Some(count.clone()));
            }
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
