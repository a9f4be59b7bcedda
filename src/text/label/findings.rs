//! Kinds of finding, named so that they can head a row of a table.

use crate::meeting::finding::FindingKind;
use crate::text::Words;
use crate::text::label::Label;

impl Label for FindingKind {
    fn label(self, words: &Words) -> String {
        match self {
            Self::StepNotTaken => words.report_kind_step_not_taken(),
            Self::StepPassed => words.report_kind_step_passed(),
            Self::NoSecretary => words.report_kind_no_secretary(),
            Self::RollIncomplete => words.report_kind_roll_incomplete(),
            Self::AttendanceUnderTarget => words.report_kind_attendance_under_target(),
            Self::AbsentWithoutReason => words.report_kind_absent_without_reason(),
            Self::MemberUnheard => words.report_kind_member_unheard(),
            Self::SpokeUnderTarget => words.report_kind_spoke_under_target(),
            Self::QuestionWithoutOutcome => words.report_kind_question_without_outcome(),
            Self::QuestionConcludedOverSilence => {
                words.report_kind_question_concluded_over_silence()
            }
            Self::QuestionNotVoted => words.report_kind_question_not_voted(),
            Self::PositionWithoutReason => words.report_kind_position_without_reason(),
            Self::VoteWithoutDiscussion => words.report_kind_vote_without_discussion(),
            Self::VoteWithoutQuorum => words.report_kind_vote_without_quorum(),
            Self::VoteBeforeRoll => words.report_kind_vote_before_roll(),
            Self::VoteOnWrongBase => words.report_kind_vote_on_wrong_base(),
            Self::VoteNotAnnounced => words.report_kind_vote_not_announced(),
            Self::TaskWithoutOwner => words.report_kind_task_without_owner(),
            Self::TaskWithoutDue => words.report_kind_task_without_due(),
            Self::MemberWithoutTask => words.report_kind_member_without_task(),
            Self::OldTaskUnreviewed => words.report_kind_old_task_unreviewed(),
            Self::PetitionUnanswered => words.report_kind_petition_unanswered(),
            Self::ScoreMissing => words.report_kind_score_missing(),
            Self::LengthUnderMinimum => words.report_kind_length_under_minimum(),
            Self::ChairTalksMost => words.report_kind_chair_talks_most(),
            Self::GuestOverTime => words.report_kind_guest_over_time(),
        }
    }
}
