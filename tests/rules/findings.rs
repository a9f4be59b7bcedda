//! Findings: everything the procedure's checks can find, in a meeting that has it and in one that
//! has not; live and at the end.

mod people;
mod questions;
mod steps;
mod tasks;
mod time;
mod votes;

use std::num::NonZeroU32;

use chutri::meeting::Meeting;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Proposal, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::finding::{Finding, FindingKind as Kind, Place};
use chutri::meeting::language::Text;
use chutri::meeting::note::About;
use chutri::meeting::procedure::check::Weight;
use chutri::meeting::procedure::rules::{AttendanceRule, Fraction, LengthRule, Quorum};
use chutri::meeting::procedure::sheet::{Criterion, Grade, Sheet};
use chutri::meeting::procedure::{Activity, Check, Procedure, Requirement};
use chutri::meeting::question::Stance;
use chutri::meeting::score::Judged;
use chutri::meeting::task::Progress;
use strum::IntoEnumIterator as _;

use crate::support::fixture::{
    close, conclude, enter, finish, give, holds, id, m, mark, pass_step, proceeding, q, record,
    rest_present, secretary, take_up,
};
use crate::support::given::{Given, at, given_in};
use crate::support::vote::{announce, b, hands, put, resolution};
use crate::support::work::{answered, assign, february, member, p, review, settle};

/// How grave the procedure of these tests calls a finding: the three in turn.
fn weight(kind: Kind) -> Weight {
    [Weight::Light, Weight::Grave, Weight::Ordinary][kind as usize % 3]
}

fn cite(kind: Kind) -> String {
    format!("rule-of-{}", <&str>::from(kind))
}

fn check(finding: Kind) -> Check {
    let cite = Some(cite(finding));
    Check { finding, weight: weight(finding), mend: Text::default(), cite }
}

/// Officers, roll, agenda, review, discuss, guests, tasks, petitions, score, close; every check.
fn opening() -> Opening {
    opening_with(|_| ())
}

fn opening_with(change: impl FnOnce(&mut Procedure)) -> Opening {
    let mut opening = proceeding(|procedure| {
        let last = procedure.steps[5].clone();
        let step = |name: &str, activity| {
            let mut step = last.clone();
            (step.id, step.activity) = (id(name), activity);
            step
        };
        procedure.steps.splice(
            5..5,
            [
                step("tasks", Activity::Tasks),
                step("petitions", Activity::Petitions),
                step("score", Activity::Score),
            ],
        );
        procedure.steps.insert(3, step("review", Activity::Review));
        procedure.checks = Kind::iter().map(check).collect();
        procedure.sheet = Some(sheet());
        procedure.rules.attendance =
            Some(AttendanceRule { target_percent: 90, strict: false, cite: None });
        procedure.rules.length = Some(LengthRule { minutes: 90, cite: None });
        let share = Fraction { numerator: 1, denominator: NonZeroU32::new(2).unwrap() };
        procedure.rules.quorum = Some(Quorum { share, strict: true, least: 0, cite: None });
        change(procedure);
    });
    opening.carried = february();
    opening
}

fn sheet() -> Sheet {
    let conduct = Criterion {
        id: "conduct".to_owned(),
        title: Text::default(),
        guide: Text::default(),
        points: 10,
        bands: Vec::new(),
        cite: None,
    };
    Sheet {
        id: "sheet".to_owned(),
        version: "1".to_owned(),
        title: Text::default(),
        criteria: vec![conduct],
        grades: vec![Grade { id: "good".to_owned(), title: Text::default(), from: 0 }],
        citations: Vec::new(),
    }
}

/// The whole of a meeting without fault, in parts that a test leaves out or replaces.
#[derive(Clone)]
struct Plan {
    officers: Vec<Command>,
    roll: Vec<Command>,
    agenda: Vec<Command>,
    review: Vec<Command>,
    discuss: Vec<Command>,
    guests: Vec<Command>,
    tasks: Vec<Command>,
    petitions: Vec<Command>,
    score: Vec<Command>,
    seconds: i64,
}

impl Plan {
    fn perfect() -> Self {
        let judged = Judged { points: 8, reason: String::new() };
        let of = |number| [take_up(number), holds(2, Stance::Pass)].into_iter().chain(heard());
        let ended = |number| of(number).chain(voted(number)).chain([conclude("nhất trí")]);
        Self {
            officers: vec![secretary(2)],
            roll: vec![rest_present()],
            agenda: vec![record("agenda", "approved", "")],
            review: vec![review(1, Progress::Done), review(2, Progress::Partly { percent: 50 })],
            discuss: ended(1).chain(ended(2)).collect(),
            guests: vec![give(7)],
            tasks: (1..=6).map(|number| assign("Phát cỏ", &[number])).collect(),
            petitions: vec![settle(1, answered(member(7), "Đã có vốn"))],
            score: vec![
                Command::ScoreCriterion { criterion: "conduct".to_owned(), judged },
                Command::DraftScore,
                Command::AdoptScore { reason: String::new() },
            ],
            seconds: 5_400,
        }
    }

    /// The plan with something else.
    fn but(change: impl FnOnce(&mut Self)) -> Self {
        let mut plan = Self::perfect();
        change(&mut plan);
        plan
    }

    /// Plays the plan up to the last step, every step passed if it lacks something.
    fn played_in(self, opening: Opening) -> Given {
        let parts = [
            self.officers,
            self.roll,
            self.agenda,
            self.review,
            self.discuss,
            self.guests,
            self.tasks,
            self.petitions,
            self.score,
        ];
        let played = parts
            .into_iter()
            .fold(given_in(opening, []), |given, part| given.after(part).and(pass_step("vội")));
        played.at(self.seconds)
    }

    fn played(self) -> Given {
        self.played_in(opening())
    }

    fn closed(self) -> Given {
        self.played().and(close("hết giờ"))
    }
}

/// Everybody but the chair is heard.
fn heard() -> impl Iterator<Item = Command> {
    (2..=6).map(give)
}

fn on_question(number: usize) -> Proposal {
    Proposal { about: About::Question(q(number)), ..resolution(Way::ShowOfHands) }
}

fn again(earlier: usize, proposal: Proposal) -> Command {
    put(Proposal { earlier: Some(b(earlier)), ..proposal })
}

/// Question `number` is put to the vote, and carried by five.
fn voted(number: usize) -> [Command; 3] {
    [put(on_question(number)), hands(5, 0, 0), announce()]
}

fn found(given: &Given, kind: Kind) -> Vec<Finding> {
    let all = given.meeting().findings(given.now).into_iter();
    all.filter(|finding| finding.finding == kind).collect()
}

/// Exactly these places, in this order, with the weight and the citation of the check.
#[track_caller]
fn has(given: &Given, kind: Kind, places: impl IntoIterator<Item = (Place, u32)>) {
    let open = given.meeting().is_open() && kind != Kind::GuestOverTime;
    let expected: Vec<_> = places
        .into_iter()
        .map(|(place, count)| Finding {
            finding: kind,
            weight: weight(kind),
            place,
            count,
            open,
            cite: Some(cite(kind)),
        })
        .collect();
    assert_eq!(found(given, kind), expected);
}

#[track_caller]
fn has_none(given: &Given, kind: Kind) {
    has(given, kind, []);
}

fn step(name: &str) -> Place {
    Place::Step(id(name))
}

fn person(number: usize) -> Place {
    Place::Member(m(number))
}

/// Begun, all called, at the agenda.
fn begun() -> Given {
    given_in(opening(), [secretary(2), finish(), rest_present(), finish()])
}

#[test]
fn a_closed_perfect_meeting_has_no_findings() {
    let closed = Plan::perfect().played().when(Command::Close { reason: None }).whatever();
    assert!(closed.meeting().closed_at.is_some(), "nothing is unfinished");
    assert_eq!(closed.meeting().findings(at(90_000)), []);
}

#[test]
fn a_meeting_just_opened_or_not_opened_has_none_for_all_of_it_lies_ahead() {
    let opened = given_in(opening(), []);
    let held: Vec<_> = opened.meeting().findings(opened.now);
    assert_eq!(held.len(), 1, "it is at choosing a secretary: {held:?}");
    has(&opened, Kind::NoSecretary, [(Place::Meeting, 1)]);
    assert_eq!(Meeting::default().findings(at(0)), []);
}

#[test]
fn nothing_is_looked_for_that_the_procedure_does_not_name() {
    let bare = opening_with(|procedure| {
        procedure.checks.retain(|check| check.finding == Kind::NoSecretary);
    });
    let closed = given_in(bare, [close("mất điện")]);
    let kinds = closed.meeting().findings(closed.now).into_iter().map(|finding| finding.finding);
    assert_eq!(kinds.collect::<Vec<_>>(), [Kind::NoSecretary]);
    let weight = closed.meeting().check_of(Kind::NoSecretary).map(|check| check.weight);
    assert_eq!(weight, Some(self::weight(Kind::NoSecretary)));
    assert_eq!(closed.meeting().check_of(Kind::StepPassed), None);
}

#[test]
fn the_grave_come_first_then_as_the_procedure_lists_them_then_as_they_happened() {
    let kinds = [
        (Kind::MemberWithoutTask, Weight::Light),
        (Kind::NoSecretary, Weight::Ordinary),
        (Kind::QuestionWithoutOutcome, Weight::Grave),
        (Kind::AbsentWithoutReason, Weight::Ordinary),
        (Kind::RollIncomplete, Weight::Grave),
    ];
    let opening = opening_with(|procedure| {
        let listed = kinds.map(|(kind, weight)| Check { weight, cite: None, ..check(kind) });
        procedure.checks = listed.into();
    });
    let absent = [4, 3].map(|number| mark(number, Attendance::Unexcused));
    let closed = given_in(opening, absent).and(close("mất điện"));
    let findings = closed.meeting().findings(closed.now).into_iter();
    let places: Vec<_> = findings.map(|finding| (finding.finding, finding.place)).collect();
    assert_eq!(
        places[..6],
        [
            (Kind::QuestionWithoutOutcome, Place::Question(q(1))),
            (Kind::QuestionWithoutOutcome, Place::Question(q(2))),
            (Kind::RollIncomplete, Place::Meeting),
            (Kind::NoSecretary, Place::Meeting),
            (Kind::AbsentWithoutReason, person(3)),
            (Kind::AbsentWithoutReason, person(4)),
        ]
    );
    assert_eq!(places.len(), 12, "and six without a task");
}

#[test]
fn whatever_can_be_found_while_open_can_be_found_at_the_end() {
    let open = Plan::but(|plan| {
        plan.discuss = vec![take_up(1), holds(3, Stance::Agree), conclude("xong")];
        plan.tasks.clear();
        plan.score.clear();
    });
    let open = open.played();
    let closed = open.clone().and(close("hết giờ"));
    let sorted = |given: &Given| {
        given
            .meeting()
            .findings(given.now)
            .into_iter()
            .map(|finding| (finding.finding, finding.place))
    };
    let at_end: Vec<_> = sorted(&closed).collect();
    assert!(sorted(&open).count() > 10);
    assert!(sorted(&open).all(|finding| at_end.contains(&finding)));
    assert!(found(&open, Kind::ScoreMissing).iter().all(|finding| finding.open));
    assert!(closed.meeting().findings(closed.now).iter().all(|finding| !finding.open));
}

#[test]
fn a_matter_without_a_step_of_its_own_is_looked_at_in_the_last_one() {
    let kind = Kind::PetitionUnanswered;
    let opening = opening_with(|procedure| procedure.steps[7].activity = Activity::Announce);
    let given = given_in(opening, [enter("petitions")]);
    has_none(&given, kind);
    has(&given.and(enter("close")), kind, [(Place::Petition(p(1)), 1)]);
}

#[test]
fn the_step_that_requires_it_takes_care_of_it() {
    let kind = Kind::MemberWithoutTask;
    let opening = opening_with(|procedure| {
        procedure.steps[8].requires = vec![Requirement::TasksForAll];
    });
    let given = given_in(opening, [rest_present(), enter("tasks")]);
    has_none(&given, kind);
    assert_eq!(found(&given.and(enter("score")), kind).len(), 6);
}
