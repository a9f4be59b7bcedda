//! Findings: everything the procedure's checks can find, in a meeting that has it and in one that
//! has not; live and at the end.

use chutri::meeting::Meeting;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Proposal, VerdictKind, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::finding::{Finding, FindingKind as Kind, Place};
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::language::Text;
use chutri::meeting::note::About;
use chutri::meeting::procedure::check::Weight;
use chutri::meeting::procedure::rules::{AttendanceRule, Fraction, LengthRule, Quorum};
use chutri::meeting::procedure::sheet::{Criterion, Grade, Sheet};
use chutri::meeting::procedure::{Activity, Check, Procedure, Requirement};
use chutri::meeting::question::{OutcomeKind, Stance};
use chutri::meeting::score::Judged;
use chutri::meeting::task::{Assignment, Progress};
use strum::IntoEnumIterator as _;

use crate::support::fixture::{
    close, conclude, end_question, enter, excused, finish, give, give_for, holds, id, leave, m,
    mark, pass_step, present, proceeding, q, record, rest_present, s, secretary, skip, take_up,
};
use crate::support::given::{Given, at, given_in};
use crate::support::vote::{
    announce, announce_despite, b, chosen, election, hands, put, resolution, says,
};
use crate::support::work::{
    answered, assign, february, member, p, raise, review, settle, t, take_back, task,
};

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
        let share = Fraction { numerator: 1, denominator: std::num::NonZeroU32::new(2).unwrap() };
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
fn step_not_taken() {
    let kind = Kind::StepNotTaken;
    let jumped = begun().and(enter("tasks"));
    has(&jumped, kind, [(step("review"), 1), (step("discuss"), 1)]);
    has_none(&begun(), kind);
    let closed = jumped.and(close("hết giờ"));
    let late = ["petitions", "score", "close"].map(|name| (step(name), 1));
    let early = [(step("review"), 1), (step("discuss"), 1)];
    has(&closed, kind, early.into_iter().chain(late));
    let excused = begun().and(skip("review", "chưa có")).and(enter("discuss"));
    has_none(&excused, kind);
}

#[test]
fn a_step_that_may_be_left_out_is_no_finding_and_one_left_out_without_reason_is() {
    let kind = Kind::StepNotTaken;
    let left = |name: &str| {
        let event = Event::StepSkipped { step: id(name), reason: String::new(), next: None };
        begun().happens(event)
    };
    has_none(&left("guests"), kind);
    has(&left("review"), kind, [(step("review"), 1)]);
}

#[test]
fn step_passed() {
    let kind = Kind::StepPassed;
    let passed = given_in(opening(), [pass_step("vội"), pass_step("vội")]);
    has(&passed, kind, [(step("officers"), 1), (step("roll"), 1)]);
    let mended = passed.clone().after([secretary(2), rest_present()]);
    has_none(&mended, kind);
    let later = begun().and(Command::AddMember {
        person: crate::support::fixture::person("Khoa", chutri::meeting::member::Class::Full),
    });
    has_none(&later, kind);
    has(&passed.and(close("mất điện")), kind, {
        [(step("officers"), 1), (step("roll"), 1), (step("agenda"), 1)]
    });
}

#[test]
fn a_step_left_behind_is_passed_unless_the_meeting_still_comes_to_it() {
    let kind = Kind::StepPassed;
    has(&begun().and(enter("discuss")), kind, [(step("agenda"), 1)]);
    has_none(&begun().and(enter("roll")), kind);
    has_none(&begun().and(record("agenda", "approved", "")).and(enter("discuss")), kind);
}

#[test]
fn no_secretary() {
    let without = Plan::but(|plan| plan.officers.clear());
    has(&without.clone().played(), Kind::NoSecretary, [(Place::Meeting, 1)]);
    has(&without.closed(), Kind::NoSecretary, [(Place::Meeting, 1)]);
    has_none(&Plan::perfect().closed(), Kind::NoSecretary);
}

#[test]
fn roll_incomplete() {
    let some = Plan::but(|plan| {
        plan.roll = (1..=4).map(present).collect();
        plan.discuss.clear();
        plan.guests.clear();
    });
    has(&some.clone().played(), Kind::RollIncomplete, [(Place::Meeting, 2)]);
    has_none(&some.played().and(rest_present()), Kind::RollIncomplete);
    let before = given_in(opening(), [secretary(2)]);
    has_none(&before, Kind::RollIncomplete);
    has(&before.and(finish()), Kind::RollIncomplete, [(Place::Meeting, 6)]);
}

#[test]
fn attendance_under_target() {
    let kind = Kind::AttendanceUnderTarget;
    let absent = |numbers: &[usize]| {
        let numbers = numbers.to_vec();
        Plan::but(move |plan| {
            let away = numbers.iter().map(|number| mark(*number, excused("ốm")));
            plan.roll = away.chain([rest_present()]).collect();
            plan.discuss.clear();
        })
        .played()
    };
    has_none(&absent(&[]), kind);
    // Nine tenths of six are six.
    has(&absent(&[6]), kind, [(Place::Meeting, 1)]);
    has(&absent(&[4, 5, 6]), kind, [(Place::Meeting, 3)]);
    has_none(&absent(&[6]).and(present(6)), kind);
    let exempt = Plan::but(|plan| {
        plan.roll = vec![mark(6, Attendance::Exempt), rest_present()];
        plan.discuss.clear();
    });
    has_none(&exempt.played(), kind);
    let calling = given_in(opening(), [secretary(2), finish(), mark(6, excused("ốm"))]);
    has_none(&calling, kind);
    let strict = opening_with(|procedure| {
        let rule = AttendanceRule { target_percent: 100, strict: true, cite: None };
        procedure.rules.attendance = Some(rule);
    });
    has(&Plan::perfect().played_in(strict), kind, [(Place::Meeting, 1)]);
    let without = opening_with(|procedure| procedure.rules.attendance = None);
    has_none(&given_in(without, [close("x")]), kind);
}

#[test]
fn absent_without_reason() {
    let kind = Kind::AbsentWithoutReason;
    let given = begun().after([mark(5, Attendance::Unexcused), mark(7, Attendance::Unexcused)]);
    let given = given.and(mark(3, Attendance::Unexcused));
    has(&given, kind, [(person(3), 1), (person(5), 1)]);
    has(&given.clone().and(close("x")), kind, [(person(3), 1), (person(5), 1)]);
    let mended = given.after([mark(3, excused("ốm")), present(5)]);
    has_none(&mended, kind);
}

#[test]
fn member_unheard() {
    let kind = Kind::MemberUnheard;
    let silent = Plan::but(|plan| {
        let pass = holds(5, Stance::Pass);
        plan.discuss = vec![take_up(1), give(2), give(4), pass, conclude("xong")];
    });
    let given = silent.played();
    has(&given, kind, [(person(3), 1), (person(5), 1), (person(6), 1)]);
    let gone = given.clone().and(leave(6));
    has(&gone, kind, [(person(3), 1), (person(5), 1)]);
    has(&gone.and(close("x")), kind, [(person(3), 1), (person(5), 1)]);
    has_none(&given.after([give(3), give(5), give(6)]), kind);
    has_none(&begun(), kind);
    let asked = give_for(3, SpeechKind::Question);
    has(&begun().after([enter("discuss"), asked]), kind, (2..=6).map(|number| (person(number), 1)));
}

#[test]
fn spoke_under_target() {
    let kind = Kind::SpokeUnderTarget;
    let half = |speakers: &[usize]| {
        let opening = opening_with(|procedure| procedure.rules.participation.target_percent = 50);
        let speakers = speakers.iter().map(|number| give(*number)).collect();
        Plan::but(|plan| plan.discuss = speakers).played_in(opening)
    };
    has(&half(&[]), kind, [(Place::Meeting, 3)]);
    has(&half(&[2, 3, 2]), kind, [(Place::Meeting, 1)]);
    has_none(&half(&[2, 3, 4]), kind);
    has(&half(&[2, 3]).and(close("x")), kind, [(Place::Meeting, 1)]);
    has_none(&begun(), kind);
}

#[test]
fn question_without_outcome() {
    let kind = Kind::QuestionWithoutOutcome;
    has_none(&begun(), kind);
    let talking = begun().and(enter("discuss"));
    has(&talking, kind, [(Place::Question(q(1)), 1), (Place::Question(q(2)), 1)]);
    let one = talking.after([take_up(1), end_question(OutcomeKind::Deferred, "")]);
    has(&one, kind, [(Place::Question(q(2)), 1)]);
    has(&one.clone().and(close("x")), kind, [(Place::Question(q(2)), 1)]);
    has_none(&one.and(Command::RemoveQuestion { question: q(2) }), kind);
}

#[test]
fn question_concluded_over_silence() {
    let kind = Kind::QuestionConcludedOverSilence;
    let talk = begun().after([enter("discuss"), take_up(1), give(2), holds(3, Stance::Pass)]);
    let concluded = talk.clone().at(60).and(conclude("xong"));
    has(&concluded, kind, [(Place::Question(q(1)), 3)]);
    let closed = concluded.clone().at(90).after([leave(4), close("x")]);
    has(&closed, kind, [(Place::Question(q(1)), 3)]);
    let up = talk.clone().and(end_question(OutcomeKind::PassedUp, "Xã"));
    has(&up, kind, [(Place::Question(q(1)), 3)]);
    has_none(&talk.clone().and(end_question(OutcomeKind::Deferred, "")), kind);
    has_none(&talk, kind);
    let heard = concluded.after([take_up(1), give(4), give(5), give(6), conclude("vẫn vậy")]);
    has_none(&heard, kind);
}

#[test]
fn question_not_voted() {
    let kind = Kind::QuestionNotVoted;
    let talk = begun().and(enter("discuss")).and(take_up(1));
    has_none(&talk, kind);
    let concluded = talk.clone().and(conclude("xong"));
    has(&concluded, kind, [(Place::Question(q(1)), 1)]);
    has(&concluded.clone().and(close("x")), kind, [(Place::Question(q(1)), 1)]);
    has_none(&concluded.after(voted(1)), kind);
    has_none(&talk.and(end_question(OutcomeKind::Withdrawn, "")), kind);
    // Where votes have a step of their own it is no fault before that step.
    let apart = opening_with(|procedure| procedure.steps[7].activity = Activity::Vote);
    let talk = Plan::but(|plan| plan.discuss = vec![take_up(2), conclude("xong")]);
    let given = given_in(apart, []).after(talk.officers).and(finish()).and(rest_present());
    let given = given.and(enter("discuss")).after(talk.discuss);
    has_none(&given, kind);
    has(&given.and(enter("petitions")), kind, [(Place::Question(q(2)), 1)]);
}

#[test]
fn position_without_reason() {
    let kind = Kind::PositionWithoutReason;
    let why = |member, stance, reason: &str| Command::TakePosition {
        member: m(member),
        stance,
        reason: reason.to_owned(),
    };
    let given = begun().after([
        enter("discuss"),
        take_up(2),
        holds(5, Stance::Disagree),
        holds(3, Stance::Agree),
        holds(4, Stance::Pass),
        why(2, Stance::Other, "để sang năm"),
    ]);
    let place = |member| (Place::Position { question: q(2), member: m(member) }, 1);
    has(&given, kind, [place(5), place(3)]);
    let mended = given.and(why(5, Stance::Disagree, "thiếu vốn"));
    has(&mended.clone().and(close("x")), kind, [place(3)]);
    has_none(&mended.and(why(3, Stance::Agree, "có vốn")), kind);
}

#[test]
fn vote_without_discussion() {
    let kind = Kind::VoteWithoutDiscussion;
    let talk = || begun().and(enter("discuss")).and(take_up(1));
    let silent = talk().after(voted(1));
    has(&silent, kind, [(Place::Ballot(b(1)), 1)]);
    has(&silent.clone().at(30).and(give(2)), kind, [(Place::Ballot(b(1)), 1)]);
    has_none(&talk().and(give(2)).at(30).after(voted(1)), kind);
    has_none(&begun().after([put(resolution(Way::ShowOfHands)), hands(5, 0, 0), announce()]), kind);
    let taken_back = talk().after([give(2), Command::TakeBackSpeech]).after(voted(1));
    has(&taken_back, kind, [(Place::Ballot(b(1)), 1)]);
    let elsewhere = talk().after([give(2), conclude("xong")]).after(voted(2));
    has(&elsewhere, kind, [(Place::Ballot(b(1)), 1)]);
    let repeated = silent.at(30).and(give(2)).at(60);
    let repeated = repeated.after([again(1, on_question(1)), hands(5, 0, 0)]);
    has(&repeated, kind, [(Place::Ballot(b(1)), 1)]);
    has_none(&repeated.and(announce()), kind);
}

#[test]
fn vote_without_quorum() {
    let kind = Kind::VoteWithoutQuorum;
    let few = begun().after([leave(3), leave(4), leave(5)]);
    let few = few.after([put(resolution(Way::ShowOfHands)), hands(2, 0, 0), announce()]);
    // Five are convened, so three are needed, and two are there.
    has(&few, kind, [(Place::Ballot(b(1)), 1)]);
    has(&few.clone().and(close("x")), kind, [(Place::Ballot(b(1)), 1)]);
    let enough = begun().after([leave(4), leave(5)]);
    let vote = [put(resolution(Way::ShowOfHands)), hands(3, 0, 0), announce()];
    has_none(&enough.after(vote), kind);
    let back = Command::Return { member: m(3) };
    let repeat = [back, again(1, resolution(Way::ShowOfHands)), hands(3, 0, 0), announce()];
    has_none(&few.after(repeat), kind);
}

#[test]
fn vote_before_roll() {
    let kind = Kind::VoteBeforeRoll;
    let some = given_in(opening(), [secretary(2), present(1), present(2), present(3)]);
    let vote = || [put(resolution(Way::ShowOfHands)), hands(3, 0, 0), announce()];
    let early = some.clone().after(vote());
    // Two full members were not called; the probationary one has no vote.
    has(&early, kind, [(Place::Ballot(b(1)), 2)]);
    has(&early.and(rest_present()), kind, [(Place::Ballot(b(1)), 2)]);
    has_none(&some.and(rest_present()).after(vote()), kind);
    let of_cast = opening_with(|procedure| {
        procedure.rules.base.of = chutri::meeting::procedure::rules::BaseOf::Cast;
    });
    let some = given_in(of_cast, [secretary(2), present(1), present(2), present(3)]);
    has_none(&some.after(vote()), kind);
}

/// A vote whose verdict another hand has changed before it was written.
fn forged(change: impl FnOnce(&mut chutri::meeting::ballot::Verdict)) -> Given {
    let counted = begun().after([put(resolution(Way::ShowOfHands)), hands(3, 2, 0)]);
    let Ok(Event::BallotAnnounced { ballot, mut verdict, despite }) =
        counted.record.decide(&announce())
    else {
        panic!("the vote can be announced");
    };
    change(&mut verdict);
    counted.happens(Event::BallotAnnounced { ballot, verdict, despite })
}

#[test]
fn vote_on_wrong_base() {
    let kind = Kind::VoteOnWrongBase;
    has_none(&forged(|_| ()), kind);
    let changes: [fn(&mut chutri::meeting::ballot::Verdict); 7] = [
        |verdict| verdict.base = 4,
        |verdict| verdict.needed = 2,
        |verdict| verdict.kind = VerdictKind::Lost,
        |verdict| verdict.of = chutri::meeting::procedure::rules::BaseOf::Present,
        |verdict| verdict.electorate.convened = 4,
        |verdict| verdict.count.votes.favour = 2,
        |verdict| verdict.taken_out = 1,
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let found = found(&forged(change), kind);
        assert_eq!(found.len(), 1, "change {number}");
    }
    let wrong = forged(|verdict| verdict.needed = 2);
    has(&wrong, kind, [(Place::Ballot(b(1)), 1)]);
    has(&wrong.clone().and(close("x")), kind, [(Place::Ballot(b(1)), 1)]);
    has_none(
        &wrong.after([again(1, resolution(Way::ShowOfHands)), hands(5, 0, 0), announce()]),
        kind,
    );
}

#[test]
fn every_way_of_voting_is_announced_on_its_right_base() {
    let mut given = begun();
    for way in [Way::ShowOfHands, Way::Secret, Way::RollCall, Way::NoObjection] {
        given = given.and(put(resolution(way)));
        given = match way {
            Way::ShowOfHands => given.and(hands(2, 2, 1)),
            Way::Secret => given.and(crate::support::vote::count(chutri::meeting::ballot::Typed {
                papers: crate::support::vote::papers(5, 4, 1),
                ..crate::support::vote::votes(2, 1, 0)
            })),
            Way::RollCall => given.and(says(2, chutri::meeting::ballot::Choice::For)).and(leave(2)),
            Way::NoObjection => given,
        };
        given = given.and(announce_despite("vội"));
    }
    let elected = [put(election(&["Chi", "Dung"], 1)), chosen(4, 0, &[3, 1]), announce()];
    has_none(&given.after(elected), Kind::VoteOnWrongBase);
}

#[test]
fn vote_not_announced() {
    let kind = Kind::VoteNotAnnounced;
    let counted = begun().after([put(resolution(Way::ShowOfHands)), hands(5, 0, 0)]);
    has(&counted, kind, [(Place::Ballot(b(1)), 1)]);
    has(&counted.clone().and(close("x")), kind, [(Place::Ballot(b(1)), 1)]);
    has_none(&counted.clone().and(announce()), kind);
    has_none(&counted.and(Command::WithdrawBallot { reason: String::new() }), kind);
}

#[test]
fn what_was_objected_to_is_put_to_a_vote() {
    let kind = Kind::VoteNotAnnounced;
    let object = Command::Object { member: Some(m(3)), reason: String::new() };
    let objected = begun().after([put(resolution(Way::NoObjection)), object]);
    has(&objected, kind, [(Place::Ballot(b(1)), 1)]);
    let by_hands = objected.clone().and(put(resolution(Way::ShowOfHands)));
    has(&by_hands, kind, [(Place::Ballot(b(2)), 1)]);
    has_none(&by_hands.after([hands(5, 0, 0), announce()]), kind);
    let other = Proposal { text: "Khác".to_owned(), ..resolution(Way::ShowOfHands) };
    let vote = |proposal| [proposal, hands(5, 0, 0), announce()];
    has(&objected.clone().after(vote(put(other.clone()))), kind, [(Place::Ballot(b(1)), 1)]);
    has_none(&objected.after(vote(again(1, other))), kind);
}

#[test]
fn the_next_round_of_an_election_does_not_replace_the_first() {
    let kind = Kind::VoteWithoutQuorum;
    let first = [put(election(&["An", "Bình", "Chi"], 2)), chosen(2, 0, &[2, 1, 1]), announce()];
    let few = begun().after([leave(3), leave(4), leave(5)]).after(first);
    let back = [3, 4].map(|number| Command::Return { member: m(number) });
    let next = [again(1, election(&["Bình", "Chi"], 1)), chosen(4, 0, &[4, 0]), announce()];
    has(&few.after(back).after(next), kind, [(Place::Ballot(b(1)), 1)]);
}

#[test]
fn task_without_owner_and_without_date() {
    let (owner, due) = (Kind::TaskWithoutOwner, Kind::TaskWithoutDue);
    let bare = |assignment| Command::AssignTask { assignment };
    let tasks = [
        bare(task("Phát cỏ", &[])),
        bare(Assignment { due: None, ..task("Họp dân", &[3]) }),
        assign("Thăm hộ nghèo", &[4]),
    ];
    let given = begun().after(tasks);
    has_none(&given, owner);
    has_none(&given, due);
    let given = given.and(enter("tasks"));
    has(&given, owner, [(Place::Task(t(3)), 1)]);
    has(&given, due, [(Place::Task(t(4)), 1)]);
    has(&given.clone().and(close("x")), owner, [(Place::Task(t(3)), 1)]);
    let given = given.and(take_back(3)).and(crate::support::work::change(4, task("Họp dân", &[3])));
    has_none(&given, owner);
    has_none(&given, due);
    // A task of last time counts once the meeting has given it on, and not when it is done.
    let mut opening = opening();
    opening.carried.tasks[0].owners.clear();
    opening.carried.tasks[0].due = None;
    let old = given_in(opening, [enter("tasks")]);
    has_none(&old, owner);
    let on = old.clone().and(review(1, Progress::Partly { percent: 10 }));
    has(&on, owner, [(Place::Task(t(1)), 1)]);
    has(&on, due, [(Place::Task(t(1)), 1)]);
    has_none(&old.and(review(1, Progress::Done)), owner);
}

#[test]
fn member_without_task() {
    let kind = Kind::MemberWithoutTask;
    let given = begun().after([assign("Phát cỏ", &[1, 3]), mark(2, excused("ốm"))]);
    let given = given.and(mark(4, Attendance::Exempt));
    has_none(&given, kind);
    let left = [2, 5, 6].map(|number| (person(number), 1));
    has(&given.clone().and(enter("tasks")), kind, left.clone());
    has(&given.clone().and(close("x")), kind, left);
    has_none(&given.after([assign("Họp dân", &[2, 5, 6]), enter("tasks")]), kind);
}

#[test]
fn old_task_unreviewed() {
    let kind = Kind::OldTaskUnreviewed;
    has_none(&begun(), kind);
    let given = begun().and(enter("review"));
    has(&given, kind, [(Place::Task(t(1)), 1), (Place::Task(t(2)), 1)]);
    let one = given.and(review(1, Progress::CarriedOn { due: None })).and(assign("Phát cỏ", &[2]));
    has(&one.clone().and(close("x")), kind, [(Place::Task(t(2)), 1)]);
    has_none(&one.and(review(2, Progress::Done)), kind);
}

#[test]
fn petition_unanswered() {
    let kind = Kind::PetitionUnanswered;
    let raised = begun().and(raise(member(3), "Kéo điện"));
    has_none(&raised, kind);
    let given = raised.and(enter("petitions"));
    has(&given, kind, [(Place::Petition(p(1)), 1), (Place::Petition(p(2)), 1)]);
    let one = given.and(settle(1, crate::support::work::forwarded("Huyện", None)));
    has(&one.clone().and(close("x")), kind, [(Place::Petition(p(2)), 1)]);
    has_none(&one.and(settle(2, answered(member(1), "Tháng sau"))), kind);
}

#[test]
fn score_missing() {
    let kind = Kind::ScoreMissing;
    let drafted = Plan::but(|plan| {
        plan.score.pop();
    });
    has(&drafted.clone().played(), kind, [(Place::Meeting, 1)]);
    has(&drafted.closed(), kind, [(Place::Meeting, 1)]);
    has_none(&Plan::perfect().closed(), kind);
    has_none(&begun(), kind);
    let without = opening_with(|procedure| procedure.sheet = None);
    has_none(&given_in(without, [close("x")]), kind);
}

#[test]
fn length_under_minimum() {
    let kind = Kind::LengthUnderMinimum;
    let short = |seconds| Plan::but(|plan| plan.seconds = seconds).played();
    has(&short(5_399), kind, [(Place::Meeting, 1)]);
    has(&short(3_600), kind, [(Place::Meeting, 30)]);
    has(&short(3_600).and(close("x")).at(9_000), kind, [(Place::Meeting, 30)]);
    has_none(&short(5_400).and(close("x")), kind);
    has_none(&begun().at(600), kind);
    has(&begun().at(600).and(close("x")), kind, [(Place::Meeting, 80)]);
    let without = opening_with(|procedure| procedure.rules.length = None);
    has_none(&given_in(without, [close("x")]), kind);
}

#[test]
fn chair_talks_most() {
    let kind = Kind::ChairTalksMost;
    let talk = |chair: i64, other: i64| {
        let given = begun().and(enter("discuss")).and(give(1)).at(chair).and(give(3));
        given.at(chair + other).and(give(7)).at(chair + other + 900).and(Command::EndSpeech)
    };
    has_none(&talk(120, 120), kind);
    has(&talk(180, 60), kind, [(person(1), 75)]);
    has(&talk(180, 60).and(close("x")), kind, [(person(1), 75)]);
    let opening_words = begun().and(give(1)).at(300).and(Command::EndSpeech);
    has_none(&opening_words, kind);
    has_none(&begun().and(enter("discuss")), kind);
}

#[test]
fn guest_over_time() {
    let kind = Kind::GuestOverTime;
    let speak = |seconds| begun().and(give(7)).at(seconds);
    let ended = |given: Given| given.and(Command::EndSpeech);
    has_none(&ended(speak(600)), kind);
    has_none(&speak(900), kind);
    has(&ended(speak(601)), kind, [(Place::Speech(s(1)), 1)]);
    has(&ended(speak(900)).and(close("x")), kind, [(Place::Speech(s(1)), 5)]);
    has_none(&ended(speak(900).and(Command::ExtendSpeech { seconds: 300 })), kind);
    has_none(&speak(900).and(Command::TakeBackSpeech), kind);
    has_none(&ended(begun().and(give(2)).at(900)), kind);
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
