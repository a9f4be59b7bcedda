//! A vote in a few words, for a row of a list or a line of the stage.

use super::{Ballot, Meeting, Outlook, Teller, Way};
use crate::meeting::ballot::End;
use crate::text::label::Label as _;

impl Teller<'_> {
    /// Says how a ballot ended, or that it is being taken.
    pub fn brief(&self, ballot: &Ballot) -> String {
        let (words, proposal) = (self.words, &ballot.proposal);
        match &ballot.end {
            None => words.ballot_brief_open(),
            Some(End::Objected { .. }) => words.ballot_brief_objected(),
            Some(End::Withdrawn { .. }) => words.ballot_brief_withdrawn(),
            Some(End::Announced { .. }) if proposal.way == Way::NoObjection => {
                words.ballot_brief_silence()
            }
            Some(End::Announced { verdict, .. }) if proposal.is_election() => {
                words.ballot_brief_election(verdict.elected.len() as u32, proposal.places)
            }
            Some(End::Announced { verdict, .. }) => {
                let favour = verdict.count.votes.favour;
                words.ballot_brief(verdict.kind.label(words), favour, verdict.base)
            }
        }
    }

    /// Says what a vote would need now.
    pub fn brief_outlook(&self, outlook: Outlook) -> String {
        let Outlook { base, needed, voters, .. } = outlook;
        self.words.ballot_brief_outlook(needed, base, voters, self.chance(outlook))
    }

    /// Says how far the calling of names has come.
    pub fn brief_called(&self, meeting: &Meeting, ballot: &Ballot) -> String {
        let voters = meeting.electorate().voters;
        self.words.ballot_brief_called(voters - meeting.uncalled(ballot).min(voters), voters)
    }
}
