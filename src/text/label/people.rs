//! What people are: class, attendance, office; and the parts of a sentence that name what is asked.

use crate::meeting::attendance::AttendanceKind;
use crate::meeting::member::Class;
use crate::meeting::officer::Office;
use crate::meeting::refusal::{Blank, Thing};
use crate::text::Words;
use crate::text::label::Label;

impl Label for Class {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Full => words.label_class_full(),
            Self::Probationary => words.label_class_probationary(),
            Self::Guest => words.label_class_guest(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Full => words.label_class_full_short(),
            Self::Probationary => words.label_class_probationary_short(),
            Self::Guest => self.label(words),
        }
    }
}

impl Label for AttendanceKind {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Unmarked => words.label_attendance_unmarked(),
            Self::Present => words.label_attendance_present(),
            Self::Excused => words.label_attendance_excused(),
            Self::Unexcused => words.label_attendance_unexcused(),
            Self::Exempt => words.label_attendance_exempt(),
            Self::Away => words.label_attendance_away(),
            Self::Joined => words.label_attendance_joined(),
            Self::Suspended => words.label_attendance_suspended(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Unmarked => words.label_attendance_unmarked_short(),
            Self::Excused => words.label_attendance_excused_short(),
            Self::Unexcused => words.label_attendance_unexcused_short(),
            Self::Exempt => words.label_attendance_exempt_short(),
            Self::Away => words.label_attendance_away_short(),
            Self::Joined => words.label_attendance_joined_short(),
            Self::Suspended => words.label_attendance_suspended_short(),
            Self::Present => self.label(words),
        }
    }
}

impl Label for Office {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Chair => words.label_office_chair(),
            Self::Secretary => words.label_office_secretary(),
            Self::Observer => words.label_office_observer(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Observer => words.label_office_observer_short(),
            Self::Chair | Self::Secretary => self.label(words),
        }
    }
}

impl Label for Thing {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Member => words.label_thing_member(),
            Self::Question => words.label_thing_question(),
            Self::Request => words.label_thing_request(),
            Self::Step => words.label_thing_step(),
            Self::Item => words.label_thing_item(),
            Self::Speech => words.label_thing_speech(),
            Self::Ballot => words.label_thing_ballot(),
            Self::Threshold => words.label_thing_threshold(),
            Self::Task => words.label_thing_task(),
            Self::Petition => words.label_thing_petition(),
            Self::Remark => words.label_thing_remark(),
            Self::Note => words.label_thing_note(),
            Self::Criterion => words.label_thing_criterion(),
        }
    }
}

/// In the middle of a sentence, with its article: `the name`.
impl Label for Blank {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Name => words.label_blank_name(),
            Self::Reason => words.label_blank_reason(),
            Self::Question => words.label_blank_question(),
            Self::Conclusion => words.label_blank_conclusion(),
            Self::Note => words.label_blank_note(),
            Self::Gist => words.label_blank_gist(),
            Self::Value => words.label_blank_value(),
            Self::Title => words.label_blank_title(),
            Self::Body => words.label_blank_body(),
            Self::Particular => words.label_blank_particular(),
            Self::Place => words.label_blank_place(),
            Self::Proposal => words.decision_blank_proposal(),
            Self::Candidate => words.decision_blank_candidate(),
            Self::Opinion => words.decision_blank_opinion(),
            Self::Task => words.decision_blank_task(),
            Self::Who => words.decision_blank_who(),
            Self::Petition => words.decision_blank_petition(),
            Self::Answer => words.decision_blank_answer(),
            Self::Recipient => words.decision_blank_recipient(),
            Self::Remark => words.decision_blank_remark(),
        }
    }
}
