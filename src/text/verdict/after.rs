//! What came of a vote: the sentence that is announced, and the counts behind it.

use super::{Ballot, Meeting, Teller, Threshold, Verdict, Way};
use crate::meeting::ballot::{End, Proposal, VerdictKind};
use crate::meeting::figures::percent;
use crate::text::date;
use crate::text::explain::{Names, capitalised};
use crate::text::label::Label as _;

impl Teller<'_> {
    /// Says the arithmetic of a verdict and what came of it, in one sentence.
    pub fn after(&self, proposal: &Proposal, threshold: &Threshold, verdict: &Verdict) -> String {
        let (words, votes) = (self.words, verdict.count.votes);
        let said = match verdict.kind {
            VerdictKind::Carried if proposal.is_election() => words.ballot_filled(),
            VerdictKind::Carried => words.ballot_carried(),
            VerdictKind::Lost => words.ballot_lost(),
            VerdictKind::Unfilled => words.ballot_unfilled(),
        };
        let part = || self.part(threshold, self.base_after(verdict));
        let needed = verdict.needed;
        capitalised(&if proposal.way == Way::NoObjection {
            words.ballot_after_silence(verdict.electorate.voters, said)
        } else if proposal.is_election() {
            let elected = verdict.elected.len() as u32;
            words.ballot_after_election(part(), needed, elected, proposal.places, said)
        } else if let Some(casting) = verdict.casting {
            let casting = casting.label(words);
            words.ballot_after_casting(part(), needed, votes.favour, votes.against, casting, said)
        } else {
            let share = percent(votes.favour, verdict.base);
            words.ballot_after(part(), needed, votes.favour, share, said)
        })
    }

    /// Says what was counted: papers, votes, and how many in the room did not vote.
    pub fn counted(&self, proposal: &Proposal, verdict: &Verdict) -> Vec<String> {
        let (words, votes) = (self.words, verdict.count.votes);
        let mut told = Vec::new();
        if let Some(papers) = verdict.papers() {
            let valid = papers.valid();
            told.push(words.ballot_papers(papers.given, papers.collected, valid, papers.invalid));
        }
        if proposal.way == Way::NoObjection || proposal.is_election() {
            return told;
        }
        told.push(words.ballot_counts(votes.favour, votes.against, votes.other));
        let silent = verdict.electorate.voters.saturating_sub(votes.sum());
        if verdict.papers().is_none() && silent > 0 {
            told.push(words.ballot_counts_rest(silent));
        }
        told
    }

    /// Says who is elected, who is not, and who stands in the next round; nothing where nobody
    /// stands.
    pub fn elected(&self, proposal: &Proposal, verdict: &Verdict) -> Vec<String> {
        if !proposal.is_election() {
            return Vec::new();
        }
        let words = self.words;
        let told = |place: u32| {
            let name = proposal.candidates.get(place as usize).map_or("", String::as_str);
            let votes = verdict.count.candidates.get(place as usize).copied().unwrap_or_default();
            words.ballot_candidate(name, votes, percent(votes, verdict.base))
        };
        let list = |places: &[u32]| places.iter().map(|place| told(*place)).collect::<Vec<_>>();
        let left = proposal.left(verdict);
        let mut lines = Vec::new();
        if !verdict.elected.is_empty() {
            lines.push(words.ballot_elected(list(&verdict.elected).join(", ")));
        }
        if !left.is_empty() {
            lines.push(words.ballot_not_elected(list(&left).join(", ")));
        }
        if let Some(next) = proposal.next_round(verdict) {
            lines.push(words.ballot_next_round(next.places, next.candidates.join(", ")));
        }
        lines
    }

    /// Says all there is to know of an announced ballot, the sentence first.
    pub fn announced(&self, meeting: &Meeting, ballot: &Ballot, names: &dyn Names) -> Vec<String> {
        let Some(End::Announced { verdict, despite, at }) = &ballot.end else { return Vec::new() };
        let Some(threshold) = meeting.threshold(&ballot.proposal.threshold) else {
            return Vec::new();
        };
        let (proposal, words) = (&ballot.proposal, self.words);
        let mut told = vec![self.after(proposal, threshold, verdict)];
        told.extend(self.elected(proposal, verdict));
        told.push(
            [self.counted(proposal, verdict), vec![words.ballot_announced_at(date::time(*at))]]
                .concat()
                .join(" "),
        );
        if proposal.way != Way::NoObjection {
            told.push(self.made_after(verdict));
        }
        if verdict.quorate == Some(false) {
            told.push(words.ballot_not_quorate());
        }
        if !despite.is_empty() {
            told.push(words.ballot_despite(despite.as_str()));
        }
        told.extend(self.reserved(ballot, names));
        told.extend(self.sources(threshold));
        told
    }

    /// Names those who reserve their opinion, with what they hold.
    fn reserved(&self, ballot: &Ballot, names: &dyn Names) -> Vec<String> {
        let said = ballot.reserved.iter().map(|held| {
            let told = self.words.ballot_reserved(names.member(held.member), held.reason.as_str());
            capitalised(&told)
        });
        said.collect()
    }
}
