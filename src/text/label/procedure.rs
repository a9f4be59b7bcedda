//! What a procedure is made of: parts, steps, what they require, the rules and their sources.

use crate::meeting::procedure::rules::BaseOf;
use crate::meeting::procedure::{Activity, Part, QueueOrder, Requirement, Trust};
use crate::meeting::step::StepState;
use crate::text::Words;
use crate::text::label::Label;

impl Label for Part {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Opening => words.label_part_opening(),
            Self::Body => words.label_part_body(),
            Self::Closing => words.label_part_closing(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Opening | Self::Body | Self::Closing => self.label(words),
        }
    }
}

impl Label for StepState {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Open => words.label_step_open(),
            Self::Current => words.label_step_current(),
            Self::Done => words.label_step_done(),
            Self::Skipped => words.label_step_skipped(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Open | Self::Current | Self::Done | Self::Skipped => self.label(words),
        }
    }
}

impl Label for Activity {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Announce => words.label_activity_announce(),
            Self::Officers => words.label_activity_officers(),
            Self::RollCall => words.label_activity_roll_call(),
            Self::Agenda => words.label_activity_agenda(),
            Self::Report => words.label_activity_report(),
            Self::Discuss => words.label_activity_discuss(),
            Self::Guests => words.label_activity_guests(),
            Self::Review => words.decision_activity_review(),
            Self::Tasks => words.decision_activity_tasks(),
            Self::Petitions => words.decision_activity_petitions(),
            Self::Vote => words.decision_activity_vote(),
            Self::Score => words.decision_activity_score(),
            Self::Close => words.label_activity_close(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Announce => words.label_activity_announce_short(),
            Self::Officers => words.label_activity_officers_short(),
            Self::Agenda => words.label_activity_agenda_short(),
            Self::Guests => words.label_activity_guests_short(),
            Self::RollCall
            | Self::Report
            | Self::Discuss
            | Self::Review
            | Self::Tasks
            | Self::Petitions
            | Self::Vote
            | Self::Score
            | Self::Close => self.label(words),
        }
    }
}

impl Label for Requirement {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Chair => words.label_requirement_chair(),
            Self::Secretary => words.label_requirement_secretary(),
            Self::Observer => words.label_requirement_observer(),
            Self::RollCall => words.label_requirement_roll_call(),
            Self::Agenda => words.label_requirement_agenda(),
            Self::Outcomes => words.label_requirement_outcomes(),
            Self::EveryoneHeard => words.label_requirement_everyone_heard(),
            Self::Speech => words.label_requirement_speech(),
            Self::GuestHeard => words.label_requirement_guest_heard(),
            Self::TasksReviewed => words.decision_requirement_tasks_reviewed(),
            Self::TasksForAll => words.decision_requirement_tasks_for_all(),
            Self::TasksComplete => words.decision_requirement_tasks_complete(),
            Self::PetitionsSettled => words.decision_requirement_petitions_settled(),
            Self::Vote => words.decision_requirement_vote(),
            Self::QuestionsVoted => words.decision_requirement_questions_voted(),
            Self::Score => words.decision_requirement_score(),
        }
    }
}

impl Label for QueueOrder {
    fn label(self, words: &Words) -> String {
        match self {
            Self::FirstCome => words.label_queue_first_come(),
            Self::UnheardFirst => words.label_queue_unheard_first(),
            Self::Alternate => words.label_queue_alternate(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::FirstCome => words.label_queue_first_come_short(),
            Self::UnheardFirst => words.label_queue_unheard_first_short(),
            Self::Alternate => words.label_queue_alternate_short(),
        }
    }
}

impl Label for BaseOf {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Convened => words.label_base_convened(),
            Self::Present => words.label_base_present(),
            Self::Cast => words.decision_base_cast(),
            Self::Valid => words.decision_base_valid(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Convened => words.label_base_convened_short(),
            Self::Present => words.label_base_present_short(),
            Self::Cast => words.decision_base_cast_short(),
            Self::Valid => words.decision_base_valid_short(),
        }
    }
}

impl Label for Trust {
    fn label(self, words: &Words) -> String {
        match self {
            Self::Verified => words.label_trust_verified(),
            Self::Reported => words.label_trust_reported(),
            Self::Custom => words.label_trust_custom(),
            Self::Deduced => words.label_trust_deduced(),
        }
    }

    fn short(self, words: &Words) -> String {
        match self {
            Self::Verified => words.label_trust_verified_short(),
            Self::Reported => words.label_trust_reported_short(),
            Self::Custom => words.label_trust_custom_short(),
            Self::Deduced => words.label_trust_deduced_short(),
        }
    }
}
