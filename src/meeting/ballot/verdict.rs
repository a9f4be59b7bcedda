//! The verdict: the electorate, the base, what was needed, and what came of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Choice, Count, Papers, Votes, Way};
use crate::meeting::procedure::Threshold;
use crate::meeting::procedure::rules::{BaseOf, Tie};

/// The people a vote is about, by the classes that vote, as they stood when it was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Electorate {
    /// Everybody of these classes on the roster.
    pub listed: u32,
    /// Of them exempt and not attending.
    pub exempt: u32,
    /// Of them away on temporary activity elsewhere.
    pub away: u32,
    /// Of them suspended.
    pub suspended: u32,
    /// Of them here temporarily and voting elsewhere.
    pub joined: u32,
    /// Those who make up the base where all convened do: listed less the four before.
    pub convened: u32,
    /// Voters in the room.
    pub voters: u32,
    /// Of those listed not called at the roll, so that nobody knows where they belong.
    pub unmarked: u32,
}

/// How a vote stands before it is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outlook {
    /// What 100 % is.
    pub of: BaseOf,
    /// How many that is; where votes cast are the base, as many as can be cast.
    pub base: u32,
    /// How many are needed of that many.
    pub needed: u32,
    /// Voters in the room.
    pub voters: u32,
}

impl Outlook {
    /// Says whether it can be carried with the voters in the room.
    pub const fn can_pass(self) -> bool {
        self.voters >= self.needed
    }
}

/// What a verdict is worked out of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    /// The people it is about.
    pub electorate: Electorate,
    /// What 100 % is.
    pub of: BaseOf,
    /// What was counted.
    pub count: Count,
    /// How the vote was taken.
    pub way: Way,
    /// How many candidates are to be elected; 0 without candidates.
    pub places: u32,
}

/// What was announced, with every number it was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Verdict {
    /// How it ended.
    pub kind: VerdictKind,
    /// The people it was about.
    pub electorate: Electorate,
    /// What 100 % was.
    pub of: BaseOf,
    /// Abstentions taken out of the base.
    #[serde(default)]
    pub taken_out: u32,
    /// How many made 100 %.
    pub base: u32,
    /// How many were needed.
    pub needed: u32,
    /// What was counted.
    #[serde(flatten)]
    pub count: Count,
    /// The places among the candidates, from zero, of those elected, most votes first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elected: Vec<u32>,
    /// How the chair voted to break a tie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub casting: Option<Choice>,
    /// Whether enough were there to decide, where the procedure asks for a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorate: Option<bool>,
}

/// How a vote ended.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum VerdictKind {
    /// Được thông qua; every place is filled.
    Carried,
    /// Không được thông qua.
    Lost,
    /// An election that filled some places or none: another round is needed for the rest.
    Unfilled,
}

impl Threshold {
    /// Returns how many make 100 %, and how many abstentions were taken out of it.
    ///
    /// Never fewer than took part: somebody who voted and left belongs to the base.
    fn base(&self, poll: &Poll) -> (u32, u32) {
        let Poll { electorate, of, count, way, .. } = poll;
        // Where nobody is asked, everybody in the room takes part by keeping silent.
        let cast = if *way == Way::NoObjection { count.voters } else { count.cast() };
        let whole = match of {
            BaseOf::Convened => electorate.convened.max(cast),
            BaseOf::Present => count.voters.max(cast),
            BaseOf::Cast | BaseOf::Valid => cast,
        };
        let keeps = self.abstentions.unwrap_or_else(|| of.keeps_abstentions());
        let out = if keeps { 0 } else { count.votes.other.min(whole) };
        (whole - out, out)
    }

    /// Works the verdict out, as it is before the chair breaks a tie.
    pub fn verdict(&self, poll: Poll) -> Verdict {
        let (base, taken_out) = self.base(&poll);
        let needed = self.needed(base);
        let Poll { electorate, of, count, way, places } = poll;
        let elected = elected(&count.candidates, places, needed);
        let kind = if !count.candidates.is_empty() {
            VerdictKind::filled(elected.len() as u32 >= places)
        } else if way == Way::NoObjection {
            // Silence is at most the consent of those in the room.
            VerdictKind::reached(count.voters >= needed)
        } else {
            VerdictKind::reached(count.votes.favour >= needed)
        };
        Verdict {
            kind,
            electorate,
            of,
            taken_out,
            base,
            needed,
            count,
            elected,
            casting: None,
            quorate: None,
        }
    }

    /// Says whether the chair has to break a tie: as many in favour as against, and one more in
    /// favour would carry it. Where it would not, or where half is enough, nobody is asked.
    pub fn asks_chair(&self, verdict: &Verdict) -> bool {
        let Votes { favour, against, .. } = verdict.count.votes;
        self.tie == Tie::CastingVote
            && verdict.kind == VerdictKind::Lost
            && favour == against
            && favour > 0
            && favour.saturating_add(1) >= verdict.needed
    }
}

impl Verdict {
    /// Lets the chair break the tie: in favour carries it.
    #[must_use]
    pub fn broken_by(self, casting: Choice) -> Self {
        let kind = VerdictKind::reached(casting == Choice::For);
        Self { kind, casting: Some(casting), ..self }
    }

    /// Returns the valid papers, or how many took part.
    pub fn cast(&self) -> u32 {
        self.count.cast()
    }

    /// Returns the papers of a secret ballot.
    pub const fn papers(&self) -> Option<Papers> {
        self.count.papers
    }
}

impl VerdictKind {
    const fn reached(is: bool) -> Self {
        if is { Self::Carried } else { Self::Lost }
    }

    const fn filled(is: bool) -> Self {
        if is { Self::Carried } else { Self::Unfilled }
    }
}

/// Returns the places of those who reach the needed votes and stand among the first; where the last
/// place is tied nobody of the tied has it.
fn elected(candidates: &[u32], places: u32, needed: u32) -> Vec<u32> {
    let mut order: Vec<(u32, u32)> =
        candidates.iter().zip(0_u32..).map(|(votes, place)| (*votes, place)).collect();
    order.sort_by_key(|(votes, place)| (std::cmp::Reverse(*votes), *place));
    let places = places as usize;
    let next = order.get(places).map(|(votes, _)| *votes);
    order
        .into_iter()
        .take(places)
        .filter(|(votes, _)| *votes >= needed && Some(*votes) != next)
        .map(|(_, place)| place)
        .collect()
}
