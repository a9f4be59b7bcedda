//! A vote in hand: putting it, counting it, calling names, announcing, looking at the result.
//!
//! Nothing is announced with a bare Enter. A page that is left is kept with everything typed, and
//! the ballot stays open until it is announced or withdrawn.

pub mod count;
mod keys;
mod open;
pub mod pick;
pub mod put;
pub mod roll;

pub use count::Counting;
pub use pick::{Pick, Purpose};
pub use put::Put;
pub use roll::Roll;

use crate::app::action::Action;
use crate::meeting::Meeting;
use crate::meeting::ballot::Ballot;
use crate::meeting::clock::Stamp;
use crate::meeting::id::BallotId;

/// The action that comes back to a ballot that was left.
const PUT: Action = Action::PutBallot;

/// The key that announces, and puts a form: never Enter alone.
pub const ANNOUNCE: &str = "F10";

/// The dialog.
#[derive(Debug, Clone)]
pub struct BallotForm {
    /// What is in hand.
    pub page: Page,
    /// Why what was typed was not taken, if so.
    pub refused: Option<String>,
    /// Both sides have as many votes, and the chair is asked to decide.
    pub casting: bool,
}

/// What is in hand.
#[derive(Debug, Clone)]
pub enum Page {
    /// Something is to be put to the vote.
    Put(Put),
    /// Hands or papers are counted.
    Count(Counting),
    /// Names are called.
    Roll(Roll),
    /// It is carried unless somebody objects.
    Silence(Mark),
    /// It was announced; scrolled by so many rows.
    Result(BallotId, usize),
    /// Whose opinion is reserved.
    Pick(Pick),
}

/// Which ballot, told apart from one that was taken back and bore the same number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Its number.
    pub id: BallotId,
    /// When it was put.
    pub put_at: Stamp,
}

impl Mark {
    /// Marks a ballot.
    pub const fn of(ballot: &Ballot) -> Self {
        Self { id: ballot.id, put_at: ballot.put_at }
    }
}

impl BallotForm {
    /// Opens a page.
    pub const fn of(page: Page) -> Self {
        Self { page, refused: None, casting: false }
    }

    /// Says whether letters go into a text.
    pub const fn is_typing(&self) -> bool {
        matches!(self.page, Page::Put(_) | Page::Pick(_))
    }
}

impl Page {
    /// Says whether this was left with something to be found again when `other` is opened.
    fn keeps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Put(kept), Self::Put(fresh)) => kept.is_about(fresh),
            (Self::Count(kept), Self::Count(fresh)) => kept.mark == fresh.mark,
            _ => false,
        }
    }

    /// Says whether there is anything to keep.
    const fn is_worth_keeping(&self) -> bool {
        match self {
            Self::Put(put) => put.touched,
            Self::Count(_) => true,
            Self::Roll(_) | Self::Silence(_) | Self::Result(..) | Self::Pick(_) => false,
        }
    }
}

/// Says whether the chair has to break a tie before the verdict can be announced.
pub fn is_tied(meeting: &Meeting, ballot: &Ballot) -> bool {
    let threshold = meeting.threshold(&ballot.proposal.threshold);
    let verdict = meeting.verdict_now(ballot);
    threshold.zip(verdict).is_some_and(|(rule, verdict)| rule.asks_chair(&verdict))
}
