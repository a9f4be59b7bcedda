//! A vote as the room sees it: what is asked; what came of it, and not before it was announced.

use serde::Serialize;

use super::Sight;
use crate::meeting::ballot::{Ballot, End, Verdict, VerdictKind, Way};
use crate::text::label::Label as _;
use crate::text::name::plain;
use crate::text::verdict::Teller;

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Vote {
    /// The words that stand over it: it is being taken, or this is its result.
    pub label: String,
    /// What was put to the vote.
    pub text: String,
    /// How it is taken.
    pub way: String,
    /// Who stands, or what is chosen from; none where names are hidden.
    pub candidates: Vec<String>,
    /// How it ended, once that was announced.
    pub ending: Option<Ending>,
}

/// How a vote ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ending {
    /// `✓`, `✗`, `○`; `–` where there is no verdict.
    pub sign: &'static str,
    /// In a word or two.
    pub verdict: String,
    /// Votes in favour of what makes a hundred per cent, `11/17`; empty where that says nothing.
    pub figure: String,
    /// The arithmetic, the counts, who is elected.
    pub told: Vec<String>,
}

impl Sight<'_> {
    /// Returns the last vote while its result is news: nothing was taken up or settled since.
    pub(super) fn announced(&self) -> Option<&Ballot> {
        let meeting = self.meeting;
        let ballot = meeting.ballots.last()?;
        let at = match ballot.end.as_ref()? {
            End::Announced { at, .. } | End::Objected { at, .. } => *at,
            End::Withdrawn { .. } => return None,
        };
        let entered = meeting.current().and_then(|(run, _)| run.entered_at);
        let opened = meeting.open_question().and_then(|question| question.opened_at);
        let settled = meeting.agenda().filter_map(|question| Some(question.outcome()?.at)).max();
        let since = [entered, opened, settled].into_iter().flatten().max();
        since.is_none_or(|since| since <= at).then_some(ballot)
    }

    pub(super) fn vote(&self, ballot: &Ballot) -> Vote {
        let (words, proposal) = (self.words, &ballot.proposal);
        let ending = self.ending_of(ballot);
        let candidates = match &ending {
            None if self.names => proposal.candidates.iter().map(|name| plain(name)).collect(),
            _ => Vec::new(),
        };
        Vote {
            label: if ending.is_none() { words.room_voting() } else { words.ballot_outcome() },
            text: plain(&proposal.text),
            way: proposal.way.label(words),
            candidates,
            ending,
        }
    }

    /// Says what came of a vote in one line.
    pub(super) fn in_a_line(&self, ballot: &Ballot) -> String {
        let told = Teller::of(&self.meeting.procedure, self.words).brief(ballot);
        format!("{told} · {}", plain(&ballot.proposal.text))
    }

    fn ending_of(&self, ballot: &Ballot) -> Option<Ending> {
        let (meeting, proposal) = (self.meeting, &ballot.proposal);
        let teller = Teller::of(&meeting.procedure, self.words);
        match ballot.end.as_ref()? {
            End::Announced { verdict, .. } => {
                let told = self.told(ballot, verdict);
                let sign = match verdict.kind {
                    VerdictKind::Carried => "✓",
                    VerdictKind::Lost => "✗",
                    VerdictKind::Unfilled => "○",
                };
                let counts = proposal.way != Way::NoObjection && !proposal.is_election();
                let favour = verdict.count.votes.favour;
                let figure =
                    if counts { format!("{favour}/{}", verdict.base) } else { String::new() };
                Some(Ending { sign, verdict: verdict.kind.label(self.words), figure, told })
            }
            End::Objected { .. } | End::Withdrawn { .. } => Some(Ending {
                sign: "–",
                verdict: teller.brief(ballot),
                figure: String::new(),
                told: Vec::new(),
            }),
        }
    }

    fn told(&self, ballot: &Ballot, verdict: &Verdict) -> Vec<String> {
        let (meeting, proposal) = (self.meeting, &ballot.proposal);
        let Some(threshold) = meeting.threshold(&proposal.threshold) else { return Vec::new() };
        let teller = Teller::of(&meeting.procedure, self.words);
        let mut told = vec![teller.after(proposal, threshold, verdict)];
        if self.names {
            told.extend(teller.elected(proposal, verdict));
        }
        told.extend(teller.counted(proposal, verdict));
        told.iter().map(|line| plain(line)).collect()
    }
}
