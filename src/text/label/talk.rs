//! What people do in a meeting: speak, wait, take a stand, come to an outcome, write a note.

use crate::meeting::floor::SpeechKind;
use crate::meeting::note::Audience;
use crate::meeting::question::{OutcomeKind, Stance};
use crate::text::Words;
use crate::text::label::Label;

impl Label for SpeechKind {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Opinion => words.label_speech_opinion(),
            Self::Question => words.label_speech_question(),
            Self::Reply => words.label_speech_reply(),
            Self::PointOfOrder => words.label_speech_point_of_order(),
            Self::Petition => words.label_speech_petition(),
            Self::SelfCriticism => words.label_speech_self_criticism(),
            Self::Criticism => words.label_speech_criticism(),
            Self::Report => words.label_speech_report(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::PointOfOrder => words.label_speech_point_of_order_short(),
            Self::SelfCriticism => words.label_speech_self_criticism_short(),
            Self::Opinion
            | Self::Question
            | Self::Reply
            | Self::Petition
            | Self::Criticism
            | Self::Report => self.label(words),
        }
    }
}

impl Label for Stance {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Agree => words.label_stance_agree(),
            Self::Disagree => words.label_stance_disagree(),
            Self::Other => words.label_stance_other(),
            Self::Pass => words.label_stance_pass(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Disagree => words.label_stance_disagree_short(),
            Self::Other => words.label_stance_other_short(),
            Self::Pass => words.label_stance_pass_short(),
            Self::Agree => self.label(words),
        }
    }
}

impl Label for OutcomeKind {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Concluded => words.label_outcome_concluded(),
            Self::Deferred => words.label_outcome_deferred(),
            Self::Withdrawn => words.label_outcome_withdrawn(),
            Self::PassedUp => words.label_outcome_passed_up(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Concluded => words.label_outcome_concluded_short(),
            Self::Deferred => words.label_outcome_deferred_short(),
            Self::Withdrawn => words.label_outcome_withdrawn_short(),
            Self::PassedUp => words.label_outcome_passed_up_short(),
        }
    }
}

impl Label for Audience {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Public => words.label_audience_public(),
            Self::Chair => words.label_audience_chair(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Public => words.label_audience_public_short(),
            Self::Chair => words.label_audience_chair_short(),
        }
    }
}
