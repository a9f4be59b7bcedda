//! The votes of a session file: what was put, what was counted, what was announced.
//!
//! Apart from the other parts because one row is made of three things: the proposal, the count and
//! the verdict.

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::{Instant, stamp};
use crate::meeting::Meeting;
use crate::meeting::ballot::{
    Ballot, Choice, Count, End, Papers, Reserved, Verdict, VerdictKind, Votes, Way,
};
use crate::meeting::clock::Stamp;
use crate::meeting::id::{BallotId, MemberId, QuestionId};
use crate::meeting::note::About;
use crate::meeting::procedure::StepId;
use crate::meeting::procedure::rules::BaseOf;

/// A vote.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BallotDoc {
    /// The id.
    pub id: BallotId,
    /// The question it belongs to.
    pub question: Option<QuestionId>,
    /// The step it belongs to.
    pub step: Option<StepId>,
    /// The words put to the vote.
    pub text: String,
    /// How it was taken.
    pub way: Way,
    /// What had to be reached: the id of a threshold of the procedure.
    pub threshold: String,
    /// The vote it repeats, or whose next round it is.
    pub earlier: Option<BallotId>,
    /// Which time it was put: 1, or one more than the vote it repeats.
    pub round: u32,
    /// When it was put.
    #[serde(with = "crate::meeting::entry::stamp")]
    #[schemars(with = "chrono::DateTime<chrono::FixedOffset>")]
    pub put_at: Stamp,
    /// How it ended; null while it has not.
    pub result: Option<BallotResult>,
    /// When that was announced.
    #[serde(serialize_with = "stamp")]
    pub announced_at: Instant,
    /// What 100 % was; null without a verdict, as everything down to `quorate`.
    pub base: Option<BaseOf>,
    /// How many made 100 %.
    pub base_count: Option<u32>,
    /// Abstentions taken out of it.
    pub taken_out: Option<u32>,
    /// How many were needed.
    pub needed: Option<u32>,
    /// Voters in the room when it was counted.
    pub voters: Option<u32>,
    /// In favour; null where nobody was counted, as the next two.
    #[serde(rename = "for")]
    pub favour: Option<u32>,
    /// Against.
    pub against: Option<u32>,
    /// Of another opinion, or abstaining.
    pub other: Option<u32>,
    /// The papers of a secret ballot.
    pub papers: Option<Papers>,
    /// How the chair broke a tie.
    pub casting: Option<Choice>,
    /// Whether enough were there to decide, where the procedure asks for a number.
    pub quorate: Option<bool>,
    /// How many candidates were to be elected; 0 where nothing was chosen from.
    pub places: u32,
    /// Those who stood, or the texts chosen from.
    pub candidates: Vec<CandidateDoc>,
    /// The votes by name, where members were called.
    pub called: Vec<CalledDoc>,
    /// Opinions reserved.
    pub reserved: Vec<Reserved>,
    /// Who objected to deciding without a vote, if it was recorded.
    pub objector: Option<MemberId>,
    /// Why it was objected to or withdrawn, or announced with voters not called; empty otherwise.
    pub reason: String,
}

/// How a vote ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BallotResult {
    /// Carried; every place is filled.
    Carried,
    /// Lost.
    Lost,
    /// An election that left places open.
    Unfilled,
    /// Somebody objected to deciding without a vote.
    Objected,
    /// Withdrawn before a verdict.
    Withdrawn,
}

/// Somebody who stood.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CandidateDoc {
    /// The name, or the text.
    pub name: String,
    /// The votes; null while they are not counted.
    pub votes: Option<u32>,
    /// Whether they were elected.
    pub elected: bool,
}

/// One vote by name.
#[derive(Debug, Serialize, JsonSchema)]
#[expect(missing_docs, reason = "the fields are named after the glossary")]
pub struct CalledDoc {
    pub member: MemberId,
    pub choice: Choice,
}

impl BallotDoc {
    pub(super) fn of(ballot: &Ballot, meeting: &Meeting) -> Self {
        let (proposal, verdict) = (&ballot.proposal, ballot.verdict());
        let (question, step) = match &proposal.about {
            About::Meeting => (None, None),
            About::Step(id) => (None, Some(id.clone())),
            About::Question(id) => (Some(*id), None),
        };
        let votes = verdict.and_then(|verdict| counted(ballot, verdict));
        let Ending { result, announced_at, objector, reason } = Ending::of(ballot.end.as_ref());
        Self {
            id: ballot.id,
            question,
            step,
            text: proposal.text.clone(),
            way: proposal.way,
            threshold: proposal.threshold.clone(),
            earlier: proposal.earlier,
            round: meeting.round(ballot),
            put_at: ballot.put_at,
            result,
            announced_at,
            base: verdict.map(|verdict| verdict.of),
            base_count: verdict.map(|verdict| verdict.base),
            taken_out: verdict.map(|verdict| verdict.taken_out),
            needed: verdict.map(|verdict| verdict.needed),
            voters: verdict.map(|verdict| verdict.count.voters),
            favour: votes.map(|votes| votes.favour),
            against: votes.map(|votes| votes.against),
            other: votes.map(|votes| votes.other),
            papers: verdict.and_then(Verdict::papers),
            casting: verdict.and_then(|verdict| verdict.casting),
            quorate: verdict.and_then(|verdict| verdict.quorate),
            places: proposal.places,
            candidates: candidates(ballot),
            called: ballot
                .called
                .iter()
                .map(|(member, choice)| CalledDoc { member: *member, choice: *choice })
                .collect(),
            reserved: ballot.reserved.clone(),
            objector,
            reason,
        }
    }
}

/// Silence and elections have no votes for and against.
fn counted(ballot: &Ballot, verdict: &Verdict) -> Option<Votes> {
    let asked = ballot.proposal.way != Way::NoObjection && !ballot.proposal.is_election();
    asked.then_some(verdict.count.votes)
}

fn candidates(ballot: &Ballot) -> Vec<CandidateDoc> {
    let count: Option<&Count> =
        ballot.verdict().map(|verdict| &verdict.count).or(ballot.count.as_ref());
    let elected = ballot.verdict().map_or(&[][..], |verdict| &verdict.elected);
    let candidates = ballot.proposal.candidates.iter().zip(0_u32..);
    candidates
        .map(|(name, place)| CandidateDoc {
            name: name.clone(),
            votes: count.and_then(|count| count.candidates.get(place as usize).copied()),
            elected: elected.contains(&place),
        })
        .collect()
}

/// What is known of how a vote ended.
#[derive(Default)]
struct Ending {
    result: Option<BallotResult>,
    announced_at: Instant,
    objector: Option<MemberId>,
    reason: String,
}

impl Ending {
    fn of(end: Option<&End>) -> Self {
        match end {
            None => Self::default(),
            Some(End::Announced { verdict, despite, at }) => Self {
                result: Some(match verdict.kind {
                    VerdictKind::Carried => BallotResult::Carried,
                    VerdictKind::Lost => BallotResult::Lost,
                    VerdictKind::Unfilled => BallotResult::Unfilled,
                }),
                announced_at: Some(*at),
                objector: None,
                reason: despite.clone(),
            },
            Some(End::Objected { member, reason, .. }) => Self {
                result: Some(BallotResult::Objected),
                objector: *member,
                reason: reason.clone(),
                ..Self::default()
            },
            Some(End::Withdrawn { reason, .. }) => Self {
                result: Some(BallotResult::Withdrawn),
                reason: reason.clone(),
                ..Self::default()
            },
        }
    }
}

impl Meeting {
    /// Returns which time a vote was put: 1, or one more than the vote it repeats.
    pub fn round(&self, ballot: &Ballot) -> u32 {
        // An earlier vote has a smaller number, whatever a file says.
        let before = |ballot: &&Ballot| {
            let earlier = ballot.proposal.earlier.filter(|earlier| *earlier < ballot.id)?;
            self.ballot(earlier)
        };
        std::iter::successors(Some(ballot), before).count() as u32
    }
}
