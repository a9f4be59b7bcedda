//! Findings put into sentences: what was missed and where, and the rule that asks for it.

use crate::meeting::finding::{Finding, FindingKind as Kind, Place};
use crate::meeting::id::{PetitionId, SpeechId, TaskId};
use crate::meeting::procedure::Citation;
use crate::text::Words;
use crate::text::date;
use crate::text::explain::{Names, capitalised};

/// What else of a meeting a finding names.
pub trait Places: Names {
    /// Returns the words of a task.
    fn task(&self, task: TaskId) -> String;
    /// Returns the words of a petition.
    fn petition(&self, petition: PetitionId) -> String;
    /// Returns whoever spoke, with the form of address.
    fn speaker(&self, speech: SpeechId) -> String;
}

/// Says what was found, in one sentence that names the place.
pub fn tell(finding: &Finding, words: &Words, names: &dyn Places) -> String {
    let count = finding.count;
    let at = named(&finding.place, names);
    capitalised(&match finding.finding {
        Kind::StepNotTaken => words.finding_step_not_taken(at),
        Kind::StepPassed => words.finding_step_passed(at, count),
        Kind::NoSecretary => words.finding_no_secretary(),
        Kind::RollIncomplete => words.finding_roll_incomplete(count),
        Kind::AttendanceUnderTarget => words.finding_attendance_under_target(count),
        Kind::AbsentWithoutReason => words.finding_absent_without_reason(at),
        Kind::MemberUnheard => words.finding_member_unheard(at),
        Kind::SpokeUnderTarget => words.finding_spoke_under_target(count),
        Kind::QuestionWithoutOutcome => words.finding_question_without_outcome(at),
        Kind::QuestionConcludedOverSilence => {
            words.finding_question_concluded_over_silence(at, count)
        }
        Kind::QuestionNotVoted => words.finding_question_not_voted(at),
        Kind::PositionWithoutReason => {
            words.finding_position_without_reason(at, asked(&finding.place, names))
        }
        Kind::VoteWithoutDiscussion => words.finding_vote_without_discussion(at),
        Kind::VoteWithoutQuorum => words.finding_vote_without_quorum(at, count),
        Kind::VoteBeforeRoll => words.finding_vote_before_roll(at, count),
        Kind::VoteOnWrongBase => words.finding_vote_on_wrong_base(at),
        Kind::VoteNotAnnounced => words.finding_vote_not_announced(at),
        Kind::TaskWithoutOwner => words.finding_task_without_owner(at),
        Kind::TaskWithoutDue => words.finding_task_without_due(at),
        Kind::MemberWithoutTask => words.finding_member_without_task(at),
        Kind::OldTaskUnreviewed => words.finding_old_task_unreviewed(at),
        Kind::PetitionUnanswered => words.finding_petition_unanswered(at),
        Kind::ScoreMissing => words.finding_score_missing(),
        Kind::LengthUnderMinimum => words.finding_length_under_minimum(count),
        Kind::ChairTalksMost => words.finding_chair_talks_most(at, count),
        Kind::GuestOverTime => words.finding_guest_over_time(at, count),
    })
}

/// Names a place; the meeting as a whole needs no name.
fn named(place: &Place, names: &dyn Places) -> String {
    match place {
        Place::Meeting => String::new(),
        Place::Step(id) => names.step(id),
        Place::Question(id) => names.question(*id),
        Place::Position { member, .. } | Place::Member(member) => names.member(*member),
        Place::Speech(id) => names.speaker(*id),
        Place::Ballot(id) => names.ballot(*id),
        Place::Task(id) => names.task(*id),
        Place::Petition(id) => names.petition(*id),
    }
}

/// Names the question a position is on.
fn asked(place: &Place, names: &dyn Places) -> String {
    match place {
        Place::Position { question, .. } => names.question(*question),
        _ => String::new(),
    }
}

/// Names a source by its number and date: `42-HD/BTCTW (28/10/2025)`.
pub fn source(cited: &Citation, words: &Words) -> String {
    match cited.date {
        Some(day) => words.finding_source(cited.number.as_str(), date::short(day, words)),
        None => cited.number.clone(),
    }
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::meeting::id::{BallotId, MemberId, QuestionId};
    use crate::meeting::procedure::StepId;
    use crate::meeting::procedure::check::Weight;
    use crate::text::words::both;

    struct Known;

    impl Names for Known {
        fn member(&self, _: MemberId) -> String {
            "đồng chí Lò Thị Hoa".to_owned()
        }

        fn question(&self, _: QuestionId) -> String {
            "Làm đường".to_owned()
        }

        fn ballot(&self, _: BallotId) -> String {
            "Nghị quyết".to_owned()
        }

        fn step(&self, _: &StepId) -> String {
            "Điểm danh".to_owned()
        }

        fn item(&self, _: Option<&StepId>, _: &str) -> String {
            "Đảng phí".to_owned()
        }
    }

    impl Places for Known {
        fn task(&self, _: TaskId) -> String {
            "Vận động học sinh".to_owned()
        }

        fn petition(&self, _: PetitionId) -> String {
            "Sửa cầu treo".to_owned()
        }

        fn speaker(&self, _: SpeechId) -> String {
            "đồng chí Trần Toản".to_owned()
        }
    }

    /// The place a kind is found at, and the name that then stands in its sentence.
    fn place(kind: Kind) -> (Place, &'static str) {
        let question = QuestionId::from_index(0);
        let member = MemberId::from_index(0);
        match kind {
            Kind::StepNotTaken | Kind::StepPassed => {
                (Place::Step(StepId("roll".into())), "Điểm danh")
            }
            Kind::NoSecretary
            | Kind::RollIncomplete
            | Kind::AttendanceUnderTarget
            | Kind::SpokeUnderTarget
            | Kind::ScoreMissing
            | Kind::LengthUnderMinimum => (Place::Meeting, ""),
            Kind::AbsentWithoutReason
            | Kind::MemberUnheard
            | Kind::MemberWithoutTask
            | Kind::ChairTalksMost => (Place::Member(member), "Lò Thị Hoa"),
            Kind::QuestionWithoutOutcome
            | Kind::QuestionConcludedOverSilence
            | Kind::QuestionNotVoted => (Place::Question(question), "Làm đường"),
            Kind::PositionWithoutReason => (Place::Position { question, member }, "Làm đường"),
            Kind::VoteWithoutDiscussion
            | Kind::VoteWithoutQuorum
            | Kind::VoteBeforeRoll
            | Kind::VoteOnWrongBase
            | Kind::VoteNotAnnounced => (Place::Ballot(BallotId::from_index(0)), "Nghị quyết"),
            Kind::TaskWithoutOwner | Kind::TaskWithoutDue | Kind::OldTaskUnreviewed => {
                (Place::Task(TaskId::from_index(0)), "Vận động học sinh")
            }
            Kind::PetitionUnanswered => {
                (Place::Petition(PetitionId::from_index(0)), "Sửa cầu treo")
            }
            Kind::GuestOverTime => (Place::Speech(SpeechId::from_index(0)), "Trần Toản"),
        }
    }

    #[test]
    fn every_finding_is_one_sentence_that_names_its_place() {
        let mut seen = std::collections::HashSet::new();
        for kind in Kind::iter() {
            let (place, name) = place(kind);
            for count in [1, 3] {
                let (weight, place) = (Weight::Ordinary, place.clone());
                let finding =
                    Finding { finding: kind, weight, place, count, open: true, cite: None };
                let told = both(|words| tell(&finding, words, &Known));
                assert_ne!(told.vi, told.en);
                for sentence in [&told.vi, &told.en] {
                    assert!(sentence.ends_with('.'), "{sentence}");
                    assert!(!sentence.starts_with(char::is_lowercase), "{sentence}");
                    assert!(!sentence.contains(['{', '}', '\u{2068}']), "{sentence}");
                    assert!(sentence.contains(name), "{kind:?} does not name {name}: {sentence}");
                }
                if count == 3 {
                    assert!(seen.insert(told.vi), "{kind:?} reads like another");
                }
            }
        }
    }
}
