//! How they vote: each by their own lights; some raise a hand who should not.

use super::{Deed, Room};
use crate::coach::scenario::Manner;
use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, Choice, Votes, Way};
use crate::meeting::clock::Stamp;
use crate::meeting::command::Command;
use crate::meeting::id::MemberId;
use crate::meeting::member::Member;
use crate::meeting::note::About;
use crate::meeting::question::Stance;

/// Seconds before somebody objects, and between two answers when members are called.
const PAUSE: u64 = 3;

/// What can be seen when hands are raised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hands {
    /// The votes of those who have one, the chair's own left out.
    pub votes: Votes,
    /// Those who raised a hand and have no vote. Whoever counts the room counts them too.
    pub wrongly: Vec<MemberId>,
}

impl Hands {
    /// Returns what somebody counts who counts every hand.
    pub const fn seen(&self) -> Votes {
        let mut votes = self.votes;
        votes.favour = votes.favour.saturating_add(self.wrongly.len() as u32);
        votes
    }
}

impl Room {
    /// Returns the hands raised, or the papers put in, for what is being voted on; the chair votes in
    /// favour with them.
    pub fn hands(&self, meeting: &Meeting) -> Option<Hands> {
        let ballot = meeting.balloting()?;
        let mut hands = Hands::default();
        for member in meeting.members.iter().filter(|member| member.presence.is_here()) {
            let choice = self.choice(meeting, ballot, member.id);
            if meeting.is_voter(member) {
                let count = match choice {
                    Choice::For => &mut hands.votes.favour,
                    Choice::Against => &mut hands.votes.against,
                    Choice::Other => &mut hands.votes.other,
                };
                *count = count.saturating_add(1);
            } else if ballot.proposal.way == Way::ShowOfHands && self.is_eager(member) {
                hands.wrongly.push(member.id);
            }
        }
        Some(hands)
    }

    /// Whoever is called votes; whoever is against what nobody should be against objects.
    pub(super) fn vote(&mut self, meeting: &Meeting, now: Stamp) -> Option<Command> {
        let ballot = meeting.balloting()?;
        let since = Self::since(ballot.put_at, now);
        match ballot.proposal.way {
            Way::RollCall => {
                let called = usize::try_from(since / PAUSE).unwrap_or(usize::MAX);
                let voters = meeting.members.iter().filter(|member| meeting.is_voter(member));
                let due: Vec<_> = voters.take(called).map(|member| member.id).collect();
                for member in due {
                    let silent = !ballot.called.contains_key(&member);
                    if silent && self.first(Deed::Vote(member, ballot.id)) {
                        let choice = Some(self.choice(meeting, ballot, member));
                        return Some(Command::CastVote { member, choice });
                    }
                }
                None
            }
            Way::NoObjection if since >= PAUSE => {
                let against = |member: &&Member| {
                    meeting.is_voter(member)
                        && self.choice(meeting, ballot, member.id) == Choice::Against
                };
                let member = meeting.members.iter().find(against).map(|member| member.id)?;
                let reason = self.reason(ballot, member);
                let first = self.first(Deed::Object(ballot.id));
                first.then_some(Command::Object { member: Some(member), reason })
            }
            Way::ShowOfHands | Way::Secret | Way::NoObjection => None,
        }
    }

    /// Returns how somebody votes.
    fn choice(&self, meeting: &Meeting, ballot: &Ballot, member: MemberId) -> Choice {
        let Some(actor) = self.actors.get(member.index()) else { return Choice::For };
        if meeting.officers.chair == Some(member) {
            return Choice::For;
        }
        let About::Question(question) = ballot.proposal.about else {
            return actor.character.votes.unwrap_or(Choice::For);
        };
        let view = actor.view(question);
        let stands = view.and_then(|view| view.stance).map(|stance| match stance {
            Stance::Agree | Stance::Pass => Choice::For,
            Stance::Disagree => Choice::Against,
            Stance::Other => Choice::Other,
        });
        actor.votes(question).or(stands).or(actor.character.votes).unwrap_or(Choice::For)
    }

    /// Returns why somebody objects.
    fn reason(&self, ballot: &Ballot, member: MemberId) -> String {
        let About::Question(question) = ballot.proposal.about else { return String::new() };
        let actor = self.actors.get(member.index());
        let view = actor.and_then(|actor| actor.view(question));
        view.map_or_else(String::new, |view| view.reason.clone())
    }

    /// Says whether somebody without a vote raises a hand all the same.
    fn is_eager(&self, member: &Member) -> bool {
        let actor = self.actors.get(member.id.index());
        !member.is_guest() && actor.is_some_and(|actor| actor.manner() == Manner::Talkative)
    }
}
