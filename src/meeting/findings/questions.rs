//! Findings about questions: how they ended, and what was said on them.

use super::Found;
use crate::meeting::Meeting;
use crate::meeting::finding::Place;
use crate::meeting::question::{OutcomeKind, Position, Question, Stance};

impl Meeting {
    pub(super) fn questions_without_outcome(&self) -> Found {
        self.agenda()
            .filter(|question| question.outcome().is_none())
            .map(|question| (Place::Question(question.id), 1))
            .collect()
    }

    /// Counts those who were in the room when it ended and had neither spoken nor passed. A
    /// question put off or withdrawn asks nobody.
    pub(super) fn questions_over_silence(&self) -> Found {
        let decided = |question: &&Question| {
            question.outcome().is_some_and(|outcome| match outcome.kind {
                OutcomeKind::Concluded | OutcomeKind::PassedUp => true,
                OutcomeKind::Deferred | OutcomeKind::Withdrawn => false,
            })
        };
        self.agenda()
            .filter(decided)
            .map(|question| (Place::Question(question.id), self.silent_on(question).count() as u32))
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    pub(super) fn questions_not_voted(&self) -> Found {
        self.unvoted().map(|question| (Place::Question(question.id), 1)).collect()
    }

    pub(super) fn positions_without_reason(&self) -> Found {
        let bare =
            |position: &&Position| position.stance != Stance::Pass && position.reason.is_empty();
        let of = |question: &Question| {
            let place = |position: &Position| Place::Position {
                question: question.id,
                member: position.member,
            };
            question.standing().filter(bare).map(|held| (place(held), 1)).collect::<Found>()
        };
        self.agenda().flat_map(of).collect()
    }
}
