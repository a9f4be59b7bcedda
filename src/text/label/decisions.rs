//! What a meeting decides: votes, tasks, petitions, remarks, findings.

use crate::meeting::ballot::{Choice, VerdictKind, Way};
use crate::meeting::petition::PleaKind;
use crate::meeting::procedure::check::Weight;
use crate::meeting::procedure::rules::Tie;
use crate::meeting::remark::RemarkKind;
use crate::meeting::task::Progress;
use crate::text::Words;
use crate::text::label::Label;

impl Label for Way {
    fn label(self, words: &Words) -> String {
        match self {
            Self::ShowOfHands => words.decision_way_show_of_hands(),
            Self::RollCall => words.decision_way_roll_call(),
            Self::Secret => words.decision_way_secret(),
            Self::NoObjection => words.decision_way_no_objection(),
        }
    }
}

impl Label for Choice {
    fn label(self, words: &Words) -> String {
        match self {
            Self::For => words.decision_choice_for(),
            Self::Against => words.decision_choice_against(),
            Self::Other => words.decision_choice_other(),
        }
    }
}

impl Label for VerdictKind {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Carried => words.decision_verdict_carried(),
            Self::Lost => words.decision_verdict_lost(),
            Self::Unfilled => words.decision_verdict_unfilled(),
        }
    }
}

impl Label for PleaKind {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Request => words.decision_plea_request(),
            Self::Proposal => words.decision_plea_proposal(),
            Self::Complaint => words.decision_plea_complaint(),
            Self::Inquiry => words.decision_plea_inquiry(),
        }
    }
}

impl Label for RemarkKind {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Strength => words.decision_remark_strength(),
            Self::Limit => words.decision_remark_limit(),
            Self::Direction => words.decision_remark_direction(),
        }
    }
}

impl Label for Weight {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Grave => words.decision_weight_grave(),
            Self::Ordinary => words.decision_weight_ordinary(),
            Self::Light => words.decision_weight_light(),
        }
    }
}

impl Label for Tie {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Lost => words.decision_tie_lost(),
            Self::CastingVote => words.decision_tie_casting_vote(),
        }
    }
}

impl Label for &Progress {
    fn label(self, words: &Words) -> String {
        match self {
            Progress::Done => words.decision_progress_done(),
            Progress::Partly { .. } => words.decision_progress_partly(),
            Progress::NotDone { .. } => words.decision_progress_not_done(),
            Progress::Dropped { .. } => words.decision_progress_dropped(),
            Progress::CarriedOn { .. } => words.decision_progress_carried_on(),
        }
    }
}
