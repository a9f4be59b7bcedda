//! Questions: the matters of the agenda, the positions taken on them and how each one ends.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::meeting::clock::{Stamp, Stopwatch};
use crate::meeting::id::{MemberId, QuestionId};
use crate::meeting::procedure::StepId;

/// A question as it comes from an agenda, before it has a number.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Matter {
    /// What is asked.
    pub title: String,
    /// Planned minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// The step that takes it up, where the procedure has several for it; the first, if none is
    /// named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
}

/// A question of this meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its number; never reused.
    pub id: QuestionId,
    /// What is asked, and for how long.
    pub matter: Matter,
    /// The time spent on it.
    pub watch: Stopwatch,
    /// When it was first opened.
    pub opened_at: Option<Stamp>,
    /// Every position in the order taken; the last one of a member holds.
    pub positions: Vec<Position>,
    /// Where in `positions` the one stands that each member holds.
    pub(crate) held: BTreeMap<MemberId, usize>,
    /// Those whose position is a pass.
    pub(crate) passed: BTreeSet<MemberId>,
    /// The members heard on it, with how often.
    pub heard: BTreeMap<MemberId, u32>,
    /// The members invited on it.
    pub invited: BTreeSet<MemberId>,
    /// Every outcome in the order set; the last holds unless the question was reopened after it.
    pub outcomes: Vec<Outcome>,
    /// Whether the last outcome holds.
    pub settled: bool,
    /// Invariant: a question withdrawn from the agenda before it was opened is not shown.
    pub removed: bool,
}

impl Question {
    /// Returns the outcome that holds.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcomes.last().filter(|_| self.settled)
    }

    /// Returns the position a member holds now.
    pub fn position_of(&self, member: MemberId) -> Option<&Position> {
        self.positions.get(*self.held.get(&member)?)
    }

    /// Goes through those whose position is a pass, whether or not they spoke besides.
    pub fn passers(&self) -> impl Iterator<Item = MemberId> {
        self.passed.iter().copied()
    }

    /// Takes a position down; it holds until the same member takes another.
    pub(crate) fn take_position(&mut self, position: Position) {
        if position.stance == Stance::Pass {
            self.passed.insert(position.member);
        } else {
            self.passed.remove(&position.member);
        }
        self.held.insert(position.member, self.positions.len());
        self.positions.push(position);
    }

    /// Goes through the positions that hold, each member's last, in the order taken.
    pub fn standing(&self) -> impl Iterator<Item = &Position> {
        let holds = |place, position: &Position| self.held.get(&position.member) == Some(&place);
        self.positions
            .iter()
            .enumerate()
            .filter(move |(place, position)| holds(*place, position))
            .map(|(_, position)| position)
    }
}

/// What a member holds on a question, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Whose.
    pub member: MemberId,
    /// For, against, something else, or nothing to say.
    pub stance: Stance,
    /// Why; may be empty.
    pub reason: String,
    /// When it was taken.
    pub at: Stamp,
}

/// Where a member stands.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Stance {
    /// Nhất trí.
    Agree,
    /// Không nhất trí.
    Disagree,
    /// Ý kiến khác.
    Other,
    /// Was asked and has nothing to add: neither silent nor a speech.
    Pass,
}

/// How a question ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Which way.
    pub kind: OutcomeKind,
    /// The conclusion, or until when, or to whom.
    pub text: String,
    /// Why it was ended although somebody had not been heard; empty otherwise.
    pub despite: String,
    /// When.
    pub at: Stamp,
}

/// The ways a question can end.
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
pub enum OutcomeKind {
    /// Kết luận.
    Concluded,
    /// Để lại kỳ sau.
    Deferred,
    /// Rút lại.
    Withdrawn,
    /// Chuyển cấp trên.
    PassedUp,
}
