//! Looking for findings: what the procedure's checks name, over the whole record.
//!
//! The same list serves live and at the end. While the meeting is open nothing is held against it
//! that lies ahead: a matter is looked at once the step that takes care of it has been reached, and
//! what is found can still be mended. Nothing is kept: it is worked out when somebody asks, and
//! costs a walk over the people, the questions, the votes and the speeches.

mod people;
mod questions;
mod steps;
mod tasks;
mod time;
mod votes;

use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::finding::{Finding, FindingKind as Kind, Place};
use crate::meeting::procedure::{Activity, Check, Requirement, Step};
use crate::meeting::step::{StepRun, StepState};

/// Where one kind was found and how much of it, in the order of the record.
type Found = Vec<(Place, u32)>;

impl Meeting {
    /// Returns what the procedure's checks find at `now`: the grave first, then as the procedure
    /// lists them, then by their place in the record. Nothing before the meeting is opened.
    pub fn findings(&self, now: Stamp) -> Vec<Finding> {
        if self.opened_at.is_none() {
            return Vec::new();
        }
        let mut checks: Vec<&Check> = self.procedure.checks.iter().collect();
        checks.sort_by_key(|check| check.weight);
        let mut findings = Vec::new();
        for check in checks {
            let open = self.is_open() && can_be_mended(check.finding);
            let found = self.found(check.finding, now).into_iter();
            findings.extend(found.map(|(place, count)| Finding {
                finding: check.finding,
                weight: check.weight,
                place,
                count,
                open,
                cite: check.cite.clone(),
            }));
        }
        findings
    }

    /// Returns what the procedure says of a finding: how grave it is and how to mend it next time.
    pub fn check_of(&self, kind: Kind) -> Option<&Check> {
        self.procedure.checks.iter().find(|check| check.finding == kind)
    }

    fn found(&self, kind: Kind, now: Stamp) -> Found {
        if self.is_ahead(kind) {
            return Found::new();
        }
        match kind {
            Kind::StepNotTaken => self.steps_not_taken(),
            Kind::StepPassed => self.steps_passed(),
            Kind::NoSecretary => self.no_secretary(),
            Kind::RollIncomplete => self.roll_incomplete(),
            Kind::AttendanceUnderTarget => self.attendance_under_target(),
            Kind::AbsentWithoutReason => self.absent_without_reason(),
            Kind::MemberUnheard => self.members_unheard(),
            Kind::SpokeUnderTarget => self.spoke_under_target(),
            Kind::QuestionWithoutOutcome => self.questions_without_outcome(),
            Kind::QuestionConcludedOverSilence => self.questions_over_silence(),
            Kind::QuestionNotVoted => self.questions_not_voted(),
            Kind::PositionWithoutReason => self.positions_without_reason(),
            Kind::VoteWithoutDiscussion => self.votes_without_discussion(),
            Kind::VoteWithoutQuorum => self.votes_without_quorum(),
            Kind::VoteBeforeRoll => self.votes_before_roll(),
            Kind::VoteOnWrongBase => self.votes_on_wrong_base(),
            Kind::VoteNotAnnounced => self.votes_not_announced(),
            Kind::TaskWithoutOwner => self.tasks_without_owner(),
            Kind::TaskWithoutDue => self.tasks_without_due(),
            Kind::MemberWithoutTask => self.members_without_task(),
            Kind::OldTaskUnreviewed => self.old_tasks_unreviewed(),
            Kind::PetitionUnanswered => self.petitions_unanswered(),
            Kind::ScoreMissing => self.score_missing(),
            Kind::LengthUnderMinimum => self.length_under_minimum(now),
            Kind::ChairTalksMost => self.chair_talks_most(),
            Kind::GuestOverTime => self.guests_over_time(now),
        }
    }

    /// Says whether the meeting has yet to come to what a kind of finding is about.
    fn is_ahead(&self, kind: Kind) -> bool {
        let Some(Home { requirement, activities }) = home(kind) else { return false };
        let requires = |step: &Step| requirement.is_some_and(|what| step.requires.contains(&what));
        let mut places = self.places_of(requires);
        for activity in activities {
            if places.is_empty() {
                places = self.places_of(|step| step.activity == *activity);
            }
        }
        if places.is_empty() {
            places.push(self.steps.len().saturating_sub(1));
        }
        places.into_iter().any(|place| self.lies_ahead(place))
    }

    /// Returns the places, in this meeting's order, of the steps of which something holds.
    fn places_of(&self, is: impl Fn(&Step) -> bool) -> Vec<usize> {
        let holds = |run: &StepRun| self.procedure.step(&run.id).is_some_and(|(_, step)| is(step));
        let all = self.steps.iter().enumerate();
        all.filter(|(_, run)| holds(run)).map(|(place, _)| place).collect()
    }

    /// Says whether the meeting, if it simply goes on, has yet to come to the step at a place.
    pub(super) fn lies_ahead(&self, place: usize) -> bool {
        let here = self.steps.iter().position(|run| run.state == StepState::Current);
        let open = self.steps.get(place).is_some_and(|run| run.state == StepState::Open);
        self.is_open() && open && here.is_some_and(|here| place > here)
    }
}

/// What takes care of a kind of finding.
#[derive(Debug, Clone, Copy)]
struct Home {
    /// The steps that require this do.
    requirement: Option<Requirement>,
    /// Where none does, the steps in which this is done; the first that any step has. Where no step
    /// has one of them either, the last step of the meeting.
    activities: &'static [Activity],
}

/// Returns what takes care of a kind of finding; none where it is a matter of the moment.
const fn home(kind: Kind) -> Option<Home> {
    let (requirement, activities): (_, &[Activity]) = match kind {
        Kind::NoSecretary => (Some(Requirement::Secretary), &[Activity::Officers]),
        Kind::RollIncomplete | Kind::AttendanceUnderTarget => {
            (Some(Requirement::RollCall), &[Activity::RollCall])
        }
        Kind::MemberUnheard | Kind::SpokeUnderTarget | Kind::ChairTalksMost => {
            (Some(Requirement::EveryoneHeard), &[Activity::Discuss])
        }
        Kind::QuestionWithoutOutcome => (Some(Requirement::Outcomes), &[Activity::Discuss]),
        Kind::QuestionNotVoted => {
            (Some(Requirement::QuestionsVoted), &[Activity::Vote, Activity::Discuss])
        }
        Kind::TaskWithoutOwner | Kind::TaskWithoutDue => {
            (Some(Requirement::TasksComplete), &[Activity::Tasks])
        }
        Kind::MemberWithoutTask => (Some(Requirement::TasksForAll), &[Activity::Tasks]),
        Kind::OldTaskUnreviewed => (Some(Requirement::TasksReviewed), &[Activity::Review]),
        Kind::PetitionUnanswered => (Some(Requirement::PetitionsSettled), &[Activity::Petitions]),
        Kind::ScoreMissing => (Some(Requirement::Score), &[Activity::Score]),
        Kind::LengthUnderMinimum => (None, &[]),
        Kind::StepNotTaken
        | Kind::StepPassed
        | Kind::AbsentWithoutReason
        | Kind::QuestionConcludedOverSilence
        | Kind::PositionWithoutReason
        | Kind::VoteWithoutDiscussion
        | Kind::VoteWithoutQuorum
        | Kind::VoteBeforeRoll
        | Kind::VoteOnWrongBase
        | Kind::VoteNotAnnounced
        | Kind::GuestOverTime => return None,
    };
    Some(Home { requirement, activities })
}

/// Says whether such a thing can be put right as long as the meeting lasts: a step is taken again,
/// a vote repeated, somebody heard. What was spoken too long was.
const fn can_be_mended(kind: Kind) -> bool {
    !matches!(kind, Kind::GuestOverTime)
}

/// Returns the place as the only one where something was found, if it was.
fn at(place: Place, count: u32) -> Found {
    if count == 0 { Found::new() } else { vec![(place, count)] }
}
