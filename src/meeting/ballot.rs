//! Ballots: what is put to the vote, how it is counted, and the verdict that was announced.
//!
//! A ballot is put, counted, and its verdict announced. The verdict carries every number it was
//! made of, so that whoever arrives, leaves or changes class later changes nothing of it.

mod count;
mod round;
mod verdict;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::Stamp;
use crate::meeting::id::{BallotId, MemberId};
use crate::meeting::note::About;
pub use count::{Count, Misfit, Papers, Typed};
pub use verdict::{Electorate, Outlook, Poll, Verdict, VerdictKind};

/// What is put to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Proposal {
    /// The words put to the vote.
    pub text: String,
    /// What it belongs to.
    pub about: About,
    /// What must be reached: the id of a threshold of the procedure.
    pub threshold: String,
    /// How the vote is taken.
    pub way: Way,
    /// Those who stand, or the texts to choose from; empty for a proposal that is carried or lost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<String>,
    /// How many of the candidates are to be elected; 0 without candidates.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub places: u32,
    /// The ballot this one repeats, or whose next round it is. The earlier one stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<BallotId>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Proposal {
    /// Says whether people or texts are chosen from, not one carried or lost.
    pub const fn is_election(&self) -> bool {
        !self.candidates.is_empty()
    }
}

/// How a vote is taken.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Way {
    /// Hands or cards are raised and counted.
    #[default]
    ShowOfHands,
    /// Members are called one by one.
    RollCall,
    /// Papers are given out, collected and counted.
    Secret,
    /// It is carried unless somebody objects.
    NoObjection,
}

/// What one vote says.
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
pub enum Choice {
    /// Nhất trí, tán thành.
    For,
    /// Không nhất trí.
    Against,
    /// Ý kiến khác; abstains.
    Other,
}

/// Votes by what they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Votes {
    /// In favour.
    #[serde(rename = "for")]
    pub favour: u32,
    /// Against.
    pub against: u32,
    /// Of another opinion, or abstaining.
    pub other: u32,
}

impl Votes {
    /// Returns how many there are.
    pub const fn sum(self) -> u32 {
        self.favour.saturating_add(self.against).saturating_add(self.other)
    }

    const fn of(&mut self, choice: Choice) -> &mut u32 {
        match choice {
            Choice::For => &mut self.favour,
            Choice::Against => &mut self.against,
            Choice::Other => &mut self.other,
        }
    }
}

/// A ballot of this meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Its number; never reused.
    pub id: BallotId,
    /// What was put to the vote.
    pub proposal: Proposal,
    /// When it was put.
    pub put_at: Stamp,
    /// Votes by name, where members are called; not being in here is not abstaining.
    pub called: BTreeMap<MemberId, Choice>,
    /// Those of them that count, kept up to date: a key costs the same in a hall as in a room.
    pub(crate) roll: Roll,
    /// What was counted, where hands or papers are.
    pub count: Option<Count>,
    /// Whether somebody who may have been counted turned out to have no vote since.
    pub recount: bool,
    /// Opinions reserved, in the order recorded; a member has one.
    pub reserved: Vec<Reserved>,
    /// How it ended.
    pub end: Option<End>,
}

/// How a ballot ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// The verdict was announced.
    Announced {
        /// What it was.
        verdict: Box<Verdict>,
        /// Why it was announced although voters had not been called; empty otherwise.
        despite: String,
        /// When.
        at: Stamp,
    },
    /// Somebody objected to deciding without a vote.
    Objected {
        /// Who, if it was recorded.
        member: Option<MemberId>,
        /// Why; may be empty.
        reason: String,
        /// When.
        at: Stamp,
    },
    /// It was withdrawn before a verdict.
    Withdrawn {
        /// Why.
        reason: String,
        /// When.
        at: Stamp,
    },
}

impl Ballot {
    /// Returns the verdict that was announced.
    pub fn verdict(&self) -> Option<&Verdict> {
        match &self.end {
            Some(End::Announced { verdict, .. }) => Some(verdict),
            _ => None,
        }
    }

    /// Says whether it was announced as carried.
    pub fn is_carried(&self) -> bool {
        self.verdict().is_some_and(|verdict| verdict.kind == VerdictKind::Carried)
    }

    /// Returns the votes called by name that count: not those of somebody who was found to have
    /// no vote after all.
    pub const fn called_votes(&self) -> Votes {
        self.roll.votes
    }

    /// Returns how many of them are of members who voted and left.
    pub const fn voted_and_left(&self) -> u32 {
        self.roll.left
    }
}

/// The votes called by name that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Roll {
    votes: Votes,
    left: u32,
}

/// One vote called by name that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Called {
    pub(crate) choice: Choice,
    /// Whether whoever cast it has left since.
    pub(crate) left: bool,
}

impl Roll {
    /// Takes a vote out and puts another one in.
    pub(crate) fn swap(&mut self, before: Option<Called>, after: Option<Called>) {
        if let Some(Called { choice, left }) = before {
            let count = self.votes.of(choice);
            *count = count.saturating_sub(1);
            self.left = self.left.saturating_sub(u32::from(left));
        }
        if let Some(Called { choice, left }) = after {
            let count = self.votes.of(choice);
            *count = count.saturating_add(1);
            self.left = self.left.saturating_add(u32::from(left));
        }
    }
}

/// An opinion a member reserves: it binds nobody to silence and costs nobody anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reserved {
    /// Whose.
    pub member: MemberId,
    /// What, and why.
    pub reason: String,
}
