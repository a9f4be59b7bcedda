//! Refusals put into words: one plain sentence that says why not, and how to go on.
//!
//! The same words serve the footer, the dialogs, the headless commands and the line that tells what
//! a step still needs.

mod decisions;

use crate::meeting::event::Unfinished;
use crate::meeting::id::{BallotId, MemberId, QuestionId};
use crate::meeting::procedure::{Requirement, StepId};
use crate::meeting::refusal::{Refusal, Thing};
use crate::meeting::step::Lack;
use crate::text::Words;
use crate::text::label::Label as _;

/// How many things a sentence lists before it only counts the rest.
const MOST_LISTED: usize = 4;

/// What the things of a meeting are called, in the language of the sentence.
pub trait Names {
    /// Returns a person with the form of address: `đồng chí Lò Thị Hoa`.
    fn member(&self, member: MemberId) -> String;
    /// Returns a question's title.
    fn question(&self, question: QuestionId) -> String;
    /// Returns what a ballot put to the vote.
    fn ballot(&self, ballot: BallotId) -> String;
    /// Returns a step's title.
    fn step(&self, step: &StepId) -> String;
    /// Returns the text of an item of a step; without a step, of the one the meeting is at.
    fn item(&self, step: Option<&StepId>, item: &str) -> String;
}

/// Says why something may not be done now, and how to go on.
pub fn explain(refusal: &Refusal, words: &Words, names: &dyn Names) -> String {
    capitalised(&match refusal {
        Refusal::NotOpened => words.refusal_not_opened(),
        Refusal::AlreadyOpened => words.refusal_already_opened(),
        Refusal::Closed => words.refusal_closed(),
        Refusal::MeetingPaused => words.refusal_meeting_paused(),
        Refusal::NotPaused => words.refusal_not_paused(),
        Refusal::Unknown(thing) => unknown(*thing, words),
        Refusal::Empty(blank) => words.refusal_empty(blank.label(words)),
        Refusal::TooLong { what, most } => words.refusal_too_long(what.label(words), *most),
        Refusal::ControlCharacter(blank) => words.refusal_control_character(blank.label(words)),
        Refusal::AlreadySo => words.refusal_already_so(),
        Refusal::NotHere(member) => words.refusal_not_here(names.member(*member)),
        Refusal::NotAway(member) => words.refusal_not_away(names.member(*member)),
        Refusal::AlreadyWaiting(member) => words.refusal_already_waiting(names.member(*member)),
        Refusal::AlreadySpeaking(member) => words.refusal_already_speaking(names.member(*member)),
        Refusal::NobodyWaiting => words.refusal_nobody_waiting(),
        Refusal::NobodySpeaking => words.refusal_nobody_speaking(),
        Refusal::SpeechHalted => words.refusal_speech_halted(),
        Refusal::SpeechRunning => words.refusal_speech_running(),
        Refusal::GuestMayNot(member) => words.refusal_guest_may_not(names.member(*member)),
        Refusal::NoQuestions => words.refusal_no_questions(),
        Refusal::NoQuestionOpen => words.refusal_no_question_open(),
        Refusal::QuestionPending(id) => words.refusal_question_pending(names.question(*id)),
        Refusal::QuestionIsOpen(id) => words.refusal_question_is_open(names.question(*id)),
        Refusal::QuestionDiscussed(id) => words.refusal_question_discussed(names.question(*id)),
        Refusal::SomeSilent { count } => words.refusal_some_silent(*count),
        Refusal::StepLacks(lacks) => {
            words.refusal_step_lacks(listed(lacks, words, |each| lack(each, None, words, names)))
        }
        Refusal::StepIsCurrent => words.refusal_step_is_current(),
        Refusal::NoStepLeft => words.refusal_no_step_left(),
        Refusal::StepFixed(step) => words.refusal_step_fixed(names.step(step)),
        Refusal::NotANumber => words.refusal_not_a_number(),
        Refusal::BallotPending(_)
        | Refusal::NoBallot
        | Refusal::BallotEnded(_)
        | Refusal::OtherWay(_)
        | Refusal::NoVote(_)
        | Refusal::VotesElsewhere(_)
        | Refusal::Misfit(_)
        | Refusal::NotCounted
        | Refusal::CountedBefore
        | Refusal::SomeUncalled { .. }
        | Refusal::CastingVote
        | Refusal::NoCandidates
        | Refusal::ElectionWay(_) => decisions::of_ballot(refusal, words, names),
        Refusal::TaskIsNew(_) => words.decision_refusal_task_is_new(),
        Refusal::TaskIsOld(_) => words.decision_refusal_task_is_old(),
        Refusal::PetitionIsOld(_) => words.decision_refusal_petition_is_old(),
        Refusal::PercentOutOfRange => words.decision_refusal_percent_out_of_range(),
        Refusal::NoSheet => words.decision_refusal_no_sheet(),
        Refusal::TooManyPoints { most } => words.decision_refusal_too_many_points(*most),
        Refusal::SomeUnscored { count } => words.decision_refusal_some_unscored(*count),
        Refusal::NoDraft => words.decision_refusal_no_draft(),
        Refusal::NothingToUndo => words.refusal_nothing_to_undo(),
        Refusal::NothingToRedo => words.refusal_nothing_to_redo(),
        Refusal::Unfinished(list) => {
            words.refusal_unfinished(listed(list, words, |each| unfinished(each, words, names)))
        }
    })
}

/// Says what a step lacks, in a few words without a full stop: `còn thiếu thư ký`.
///
/// `step` is the step it lacks in; `None` is the one the meeting is at.
pub fn lack(lack: &Lack, step: Option<&StepId>, words: &Words, names: &dyn Names) -> String {
    let (requirement, count) = match lack {
        Lack::Item { item } => return words.refusal_lack_item(names.item(step, item)),
        Lack::Requirement { requirement, count } => (*requirement, *count),
    };
    match requirement {
        Requirement::Chair => words.refusal_lack_chair(),
        Requirement::Secretary => words.refusal_lack_secretary(),
        Requirement::Observer => words.refusal_lack_observer(),
        Requirement::RollCall => words.refusal_lack_roll_call(count),
        Requirement::Agenda => words.refusal_lack_agenda(),
        Requirement::Outcomes => words.refusal_lack_outcomes(count),
        Requirement::EveryoneHeard => words.refusal_lack_everyone_heard(count),
        Requirement::Speech => words.refusal_lack_speech(),
        Requirement::GuestHeard => words.refusal_lack_guest_heard(),
        Requirement::TasksReviewed => words.decision_lack_tasks_reviewed(count),
        Requirement::TasksForAll => words.decision_lack_tasks_for_all(count),
        Requirement::TasksComplete => words.decision_lack_tasks_complete(count),
        Requirement::PetitionsSettled => words.decision_lack_petitions_settled(count),
        Requirement::Vote => words.decision_lack_vote(),
        Requirement::QuestionsVoted => words.decision_lack_questions_voted(count),
        Requirement::Score => words.decision_lack_score(),
    }
}

/// Says what is unfinished in the meeting, in a few words without a full stop.
pub fn unfinished(unfinished: &Unfinished, words: &Words, names: &dyn Names) -> String {
    match unfinished {
        Unfinished::Step { step } => words.refusal_unfinished_step(names.step(step)),
        Unfinished::Question { question } => {
            words.refusal_unfinished_question(names.question(*question))
        }
        Unfinished::Silent { count } => words.refusal_unfinished_silent(*count),
        Unfinished::Unmarked { count } => words.refusal_unfinished_unmarked(*count),
        Unfinished::Secretary => words.refusal_unfinished_secretary(),
        Unfinished::Ballot { ballot } => words.decision_unfinished_ballot(names.ballot(*ballot)),
        Unfinished::OldTasks { count } => words.decision_lack_tasks_reviewed(*count),
        Unfinished::WithoutTask { count } => words.decision_lack_tasks_for_all(*count),
        Unfinished::Petitions { count } => words.decision_lack_petitions_settled(*count),
        Unfinished::Score => words.decision_unfinished_score(),
    }
}

/// Says that something named is not there.
fn unknown(thing: Thing, words: &Words) -> String {
    match thing {
        Thing::Member => words.refusal_unknown_member(),
        Thing::Question => words.refusal_unknown_question(),
        Thing::Request => words.refusal_unknown_request(),
        Thing::Step => words.refusal_unknown_step(),
        Thing::Item => words.refusal_unknown_item(),
        Thing::Speech => words.refusal_unknown_speech(),
        Thing::Ballot => words.decision_unknown_ballot(),
        Thing::Threshold => words.decision_unknown_threshold(),
        Thing::Task => words.decision_unknown_task(),
        Thing::Petition => words.decision_unknown_petition(),
        Thing::Remark => words.decision_unknown_remark(),
        Thing::Note => words.decision_unknown_note(),
        Thing::Criterion => words.decision_unknown_criterion(),
    }
}

/// Lists what is missing, and counts what would be too long to list.
fn listed<T>(all: &[T], words: &Words, say: impl FnMut(&T) -> String) -> String {
    let mut told: Vec<String> = all.iter().take(MOST_LISTED).map(say).collect();
    if let Some(more) = all.len().checked_sub(MOST_LISTED).filter(|more| *more > 0) {
        told.push(words.refusal_and_more(more));
    }
    told.join(", ")
}

/// Begins a sentence with a capital; a form of address or a noun may stand first.
/// Begins a sentence with a capital letter: names come with their form of address, which has none.
pub fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::meeting::ballot::{Misfit, Way};
    use crate::meeting::id::{PetitionId, TaskId};
    use crate::meeting::language::Lang;
    use crate::meeting::refusal::Blank;
    use crate::text::words::both;

    struct Known(Lang);

    impl Names for Known {
        fn member(&self, member: MemberId) -> String {
            match self.0 {
                Lang::Vi => format!("đồng chí Lò Thị Hoa {member}"),
                Lang::En => format!("Jane Smith {member}"),
            }
        }

        fn question(&self, question: QuestionId) -> String {
            format!("Câu {question}")
        }

        fn ballot(&self, ballot: BallotId) -> String {
            format!("Nghị quyết {ballot}")
        }

        fn step(&self, step: &StepId) -> String {
            format!("Bước {}", step.0)
        }

        fn item(&self, step: Option<&StepId>, item: &str) -> String {
            format!("{item} {}", step.map_or("now", |step| &step.0))
        }
    }

    fn step() -> StepId {
        StepId("roll".into())
    }

    fn lacks(count: u32) -> Vec<Lack> {
        let mut lacks: Vec<Lack> = Requirement::iter()
            .map(|requirement| Lack::Requirement { requirement, count })
            .collect();
        lacks.push(Lack::Item { item: "dues".into() });
        lacks
    }

    fn unfinished_all(count: u32) -> Vec<Unfinished> {
        vec![
            Unfinished::Step { step: step() },
            Unfinished::Question { question: QuestionId::from_index(1) },
            Unfinished::Silent { count },
            Unfinished::Unmarked { count },
            Unfinished::Secretary,
            Unfinished::Ballot { ballot: BallotId::from_index(0) },
            Unfinished::OldTasks { count },
            Unfinished::WithoutTask { count },
            Unfinished::Petitions { count },
            Unfinished::Score,
        ]
    }

    /// The refusal told after this one, so that a new one cannot be forgotten here.
    fn after(refusal: &Refusal) -> Option<Refusal> {
        let member = MemberId::from_index(6);
        let question = QuestionId::from_index(1);
        Some(match refusal {
            Refusal::NotOpened => Refusal::AlreadyOpened,
            Refusal::AlreadyOpened => Refusal::Closed,
            Refusal::Closed => Refusal::MeetingPaused,
            Refusal::MeetingPaused => Refusal::NotPaused,
            Refusal::NotPaused => Refusal::Unknown(Thing::Member),
            Refusal::Unknown(_) => Refusal::Empty(Blank::Name),
            Refusal::Empty(_) => Refusal::TooLong { what: Blank::Name, most: 200 },
            Refusal::TooLong { .. } => Refusal::ControlCharacter(Blank::Name),
            Refusal::ControlCharacter(_) => Refusal::AlreadySo,
            Refusal::AlreadySo => Refusal::NotHere(member),
            Refusal::NotHere(_) => Refusal::NotAway(member),
            Refusal::NotAway(_) => Refusal::AlreadyWaiting(member),
            Refusal::AlreadyWaiting(_) => Refusal::AlreadySpeaking(member),
            Refusal::AlreadySpeaking(_) => Refusal::NobodyWaiting,
            Refusal::NobodyWaiting => Refusal::NobodySpeaking,
            Refusal::NobodySpeaking => Refusal::SpeechHalted,
            Refusal::SpeechHalted => Refusal::SpeechRunning,
            Refusal::SpeechRunning => Refusal::GuestMayNot(member),
            Refusal::GuestMayNot(_) => Refusal::NoQuestions,
            Refusal::NoQuestions => Refusal::NoQuestionOpen,
            Refusal::NoQuestionOpen => Refusal::QuestionPending(question),
            Refusal::QuestionPending(_) => Refusal::QuestionIsOpen(question),
            Refusal::QuestionIsOpen(_) => Refusal::QuestionDiscussed(question),
            Refusal::QuestionDiscussed(_) => Refusal::SomeSilent { count: 3 },
            Refusal::SomeSilent { .. } => Refusal::StepLacks(lacks(3)),
            Refusal::StepLacks(_) => Refusal::StepIsCurrent,
            Refusal::StepIsCurrent => Refusal::NoStepLeft,
            Refusal::NoStepLeft => Refusal::StepFixed(step()),
            Refusal::StepFixed(_) => Refusal::NotANumber,
            Refusal::NotANumber => Refusal::BallotPending(BallotId::from_index(0)),
            Refusal::BallotPending(_) => Refusal::NoBallot,
            Refusal::NoBallot => Refusal::BallotEnded(BallotId::from_index(0)),
            Refusal::BallotEnded(_) => Refusal::OtherWay(Way::Secret),
            Refusal::OtherWay(_) => Refusal::NoVote(member),
            Refusal::NoVote(_) => Refusal::VotesElsewhere(member),
            Refusal::VotesElsewhere(_) => Refusal::Misfit(Misfit::TooLittle),
            Refusal::Misfit(_) => Refusal::NotCounted,
            Refusal::NotCounted => Refusal::CountedBefore,
            Refusal::CountedBefore => Refusal::SomeUncalled { count: 3 },
            Refusal::SomeUncalled { .. } => Refusal::CastingVote,
            Refusal::CastingVote => Refusal::NoCandidates,
            Refusal::NoCandidates => Refusal::ElectionWay(Way::RollCall),
            Refusal::ElectionWay(_) => Refusal::TaskIsNew(TaskId::from_index(0)),
            Refusal::TaskIsNew(_) => Refusal::TaskIsOld(TaskId::from_index(0)),
            Refusal::TaskIsOld(_) => Refusal::PetitionIsOld(PetitionId::from_index(0)),
            Refusal::PetitionIsOld(_) => Refusal::PercentOutOfRange,
            Refusal::PercentOutOfRange => Refusal::NoSheet,
            Refusal::NoSheet => Refusal::TooManyPoints { most: 5 },
            Refusal::TooManyPoints { .. } => Refusal::SomeUnscored { count: 2 },
            Refusal::SomeUnscored { .. } => Refusal::NoDraft,
            Refusal::NoDraft => Refusal::NothingToUndo,
            Refusal::NothingToUndo => Refusal::NothingToRedo,
            Refusal::NothingToRedo => Refusal::Unfinished(unfinished_all(3)),
            Refusal::Unfinished(_) => return None,
        })
    }

    fn every_refusal() -> Vec<Refusal> {
        let mut all: Vec<Refusal> =
            std::iter::successors(Some(Refusal::NotOpened), after).collect();
        all.extend(Thing::iter().map(Refusal::Unknown));
        for blank in Blank::iter() {
            all.push(Refusal::Empty(blank));
            all.push(Refusal::TooLong { what: blank, most: 2000 });
            all.push(Refusal::ControlCharacter(blank));
        }
        all.extend(
            [
                Misfit::TooManyVotes { votes: 9, most: 8 },
                Misfit::PapersLeftOver { votes: 7, valid: 8 },
                Misfit::TooManyGiven { given: 9, voters: 8 },
                Misfit::TooManyCollected { collected: 9, given: 8 },
                Misfit::TooManyInvalid { invalid: 9, collected: 8 },
                Misfit::NoPapers,
                Misfit::Candidates { counts: 2, candidates: 3 },
            ]
            .map(Refusal::Misfit),
        );
        all.extend([Refusal::SomeSilent { count: 1 }, Refusal::StepLacks(lacks(1))]);
        all
    }

    #[test]
    fn every_refusal_is_one_sentence_in_each_language() {
        for refusal in every_refusal() {
            let told = both(|words| explain(&refusal, words, &Known(words.lang())));
            for sentence in [&told.vi, &told.en] {
                assert!(sentence.ends_with('.'), "{sentence}");
                assert!(!sentence.starts_with(char::is_lowercase), "{sentence}");
                assert_eq!(sentence.matches(". ").count(), 0, "{sentence}");
                assert!(sentence.contains([';', ':']), "it says how to go on: {sentence}");
                assert!(!sentence.contains(['{', '}', '\u{2068}']), "{sentence}");
            }
            assert_ne!(told.vi, told.en);
        }
    }

    #[test]
    fn whatever_lacks_is_told_in_a_few_words() {
        for count in [1, 3] {
            for each in lacks(count) {
                let told = both(|words| lack(&each, Some(&step()), words, &Known(words.lang())));
                assert_ne!(told.vi, told.en);
                for text in [told.vi, told.en] {
                    assert!(!text.is_empty() && !text.contains(['{', '.', ';']), "{text}");
                    assert!(text.chars().count() <= 40, "{text}");
                }
            }
            for each in unfinished_all(count) {
                let told = both(|words| unfinished(&each, words, &Known(words.lang())));
                assert_ne!(told.vi, told.en);
                for text in [told.vi, told.en] {
                    assert!(!text.is_empty() && !text.contains(['{', '.', ';']), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_sentence_names_people_and_counts_them_rightly() {
        let told = |refusal: Refusal| both(|words| explain(&refusal, words, &Known(words.lang())));
        let here = told(Refusal::NotHere(MemberId::from_index(6)));
        assert!(here.vi.starts_with("Đồng chí Lò Thị Hoa m7 không có mặt;"), "{}", here.vi);
        assert!(told(Refusal::SomeSilent { count: 1 }).en.starts_with("One person has not"));
        assert!(told(Refusal::SomeSilent { count: 5 }).en.starts_with("5 people have not"));
        assert!(told(Refusal::SomeSilent { count: 5 }).vi.starts_with("Còn 5 người chưa"));
        let long = told(Refusal::TooLong { what: Blank::Name, most: 200 });
        assert_eq!(long.vi, "Họ tên dài quá 200 ký tự; hãy rút gọn lại.");
    }

    #[test]
    fn a_long_list_is_cut_and_counted() {
        let secretary = Lack::Requirement { requirement: Requirement::Secretary, count: 1 };
        let silent = Lack::Requirement { requirement: Requirement::EveryoneHeard, count: 3 };
        let told = |lacks: Vec<Lack>| {
            both(|w| explain(&Refusal::StepLacks(lacks.clone()), w, &Known(w.lang())))
        };
        let short = told(vec![secretary.clone(), silent]);
        assert!(short.vi.contains(": còn thiếu thư ký, 3 người chưa nói; "), "{}", short.vi);
        assert!(short.en.contains(": no secretary yet, 3 people not heard; "), "{}", short.en);
        let long = told(vec![secretary; 6]);
        assert!(long.vi.contains(", và 2 việc nữa; "), "{}", long.vi);
        assert!(long.en.contains(", and 2 more; "), "{}", long.en);
    }
}
