//! The votes: the numbers of the verdict, and the sentence that was announced.

use serde::Serialize;

use super::{Source, typed};
use crate::meeting::ballot::{Choice, Papers, Way};
use crate::meeting::clock::Stamp;
use crate::meeting::document::{BallotDoc, BallotResult};
use crate::meeting::figures::percent;
use crate::meeting::id::{BallotId, MemberId, QuestionId};
use crate::meeting::procedure::{Activity, StepId};
use crate::text::Words;
use crate::text::explain::Names as _;
use crate::text::verdict::Teller;

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Vote {
    /// The id.
    pub id: BallotId,
    /// The question it belongs to.
    pub question: Option<QuestionId>,
    /// The step it belongs to.
    pub step: Option<StepId>,
    /// Whether the meeting scores itself in that step.
    pub on_score: bool,
    /// What it belongs to: the question's or the step's title; empty for the meeting as a whole.
    pub about: String,
    /// The words put to the vote.
    pub text: String,
    /// How it was taken.
    pub way: Way,
    /// Which time it was put, from one.
    pub round: u32,
    /// When it was announced.
    pub announced_at: Option<Stamp>,
    /// How it ended; null while it has not.
    pub result: Option<BallotResult>,
    /// In favour; null where nobody was counted, as the next two.
    #[serde(rename = "for")]
    pub favour: Option<u32>,
    /// Against.
    pub against: Option<u32>,
    /// Of another opinion, or abstaining.
    pub other: Option<u32>,
    /// How many made 100 %.
    pub base: Option<u32>,
    /// How many were needed.
    pub needed: Option<u32>,
    /// In favour, of a hundred of the base, rounded down; null where nobody was counted.
    pub percent: Option<u32>,
    /// The papers of a secret ballot.
    pub papers: Option<Papers>,
    /// Those who stood.
    pub candidates: Vec<Candidate>,
    /// What was announced, or how else it ended: the sentences, the most important first.
    pub told: Vec<String>,
    /// The votes by name, where members were called.
    pub called: Vec<Called>,
    /// Opinions reserved.
    pub reserved: Vec<Held>,
    /// Why it was objected to or withdrawn, or announced with voters not called; empty otherwise.
    pub reason: String,
}

/// Somebody who stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// The name, or the text.
    pub name: String,
    /// The votes; null while they are not counted.
    pub votes: Option<u32>,
    /// Whether they were elected.
    pub elected: bool,
}

/// One vote by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Called {
    /// Whose.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// What it says.
    pub choice: Choice,
}

/// An opinion reserved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Held {
    /// The name; empty where voters are not to be named.
    pub name: String,
    /// What, and why.
    pub reason: String,
}

impl Vote {
    pub(super) fn of(ballot: &BallotDoc, source: &Source<'_>) -> Self {
        let names = &source.names;
        let about = match (&ballot.question, &ballot.step) {
            (Some(question), _) => names.question(*question),
            (None, Some(step)) => names.step(step),
            (None, None) => String::new(),
        };
        let step = ballot.step.as_ref().and_then(|id| source.meeting.procedure.step(id));
        let called = ballot.called.iter().map(|called| Called {
            member: called.member,
            name: typed(&names.bare(called.member)),
            choice: called.choice,
        });
        let name = |id| if source.left_out.voters { String::new() } else { typed(&names.bare(id)) };
        let reserved = ballot
            .reserved
            .iter()
            .map(|held| Held { name: name(held.member), reason: typed(&held.reason) });
        Self {
            id: ballot.id,
            question: ballot.question,
            step: ballot.step.clone(),
            on_score: step.is_some_and(|(_, step)| step.activity == Activity::Score),
            about: typed(&about),
            text: typed(&ballot.text),
            way: ballot.way,
            round: ballot.round,
            announced_at: ballot.announced_at,
            result: ballot.result,
            favour: ballot.favour,
            against: ballot.against,
            other: ballot.other,
            base: ballot.base_count,
            needed: ballot.needed,
            percent: ballot.favour.zip(ballot.base_count).map(|(part, all)| percent(part, all)),
            papers: ballot.papers,
            candidates: ballot.candidates.iter().map(Candidate::of).collect(),
            told: told(ballot.id, source),
            called: if source.left_out.voters { Vec::new() } else { called.collect() },
            reserved: reserved.collect(),
            reason: typed(&ballot.reason),
        }
    }

    /// Says in a few words how it ended.
    pub fn ended(&self, words: &Words) -> String {
        match self.result {
            None => words.ballot_brief_open(),
            Some(BallotResult::Carried) => words.decision_verdict_carried(),
            Some(BallotResult::Lost) => words.decision_verdict_lost(),
            Some(BallotResult::Unfilled) => words.decision_verdict_unfilled(),
            Some(BallotResult::Objected) => words.ballot_brief_objected(),
            Some(BallotResult::Withdrawn) => words.ballot_brief_withdrawn(),
        }
    }

    /// Says whether its result was announced.
    pub const fn is_announced(&self) -> bool {
        self.announced_at.is_some()
    }

    /// Says whether it was carried.
    pub const fn is_carried(&self) -> bool {
        matches!(self.result, Some(BallotResult::Carried))
    }
}

impl Candidate {
    fn of(candidate: &crate::meeting::document::CandidateDoc) -> Self {
        Self { name: typed(&candidate.name), votes: candidate.votes, elected: candidate.elected }
    }
}

/// Says what was announced, or how else the vote ended.
fn told(id: BallotId, source: &Source<'_>) -> Vec<String> {
    let (meeting, words) = (source.meeting, source.words);
    let Some(ballot) = meeting.ballot(id) else { return Vec::new() };
    let teller = Teller::of(&meeting.procedure, words);
    let proposal = &ballot.proposal;
    let threshold = meeting.threshold(&proposal.threshold);
    let told = match (ballot.verdict(), threshold) {
        (Some(verdict), Some(threshold)) => {
            let mut told = vec![teller.after(proposal, threshold, verdict)];
            told.extend(teller.elected(proposal, verdict));
            told
        }
        _ => vec![teller.brief(ballot)],
    };
    told.iter().map(|line| typed(line)).collect()
}
