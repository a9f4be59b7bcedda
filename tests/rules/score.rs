//! The score the meeting gives itself: computed, judged, drafted, adopted.

use chutri::meeting::Meeting;
use chutri::meeting::ballot::{Choice, Proposal, Typed, Way};
use chutri::meeting::carried::Carried;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::{Event, Opening, Unfinished};
use chutri::meeting::id::BallotId;
use chutri::meeting::language::Text;
use chutri::meeting::note::About;
use chutri::meeting::procedure::rules::LengthRule;
use chutri::meeting::procedure::sheet::{Band, Criterion, Grade, Measure, Sheet};
use chutri::meeting::procedure::{Activity, Part, Procedure, Requirement};
use chutri::meeting::refusal::{Blank, Refusal, Thing};
use chutri::meeting::score::{Judged, Score, ScoreLine};
use chutri::meeting::task::Progress;

use crate::support::fixture::{
    close, conclude, enter, excused, finish, give, id, mark, pause, proceeding, record, skip,
    take_up,
};
use crate::support::given::{Given, given_in, session_in};
use crate::support::work::{assign, february, review};

const fn band(measure: Measure, at_least: u32, points: u32) -> Band {
    Band { measure: Some(measure), at_least: Some(at_least), at_most: None, points }
}

const fn at_most(measure: Measure, at_most: u32, points: u32) -> Band {
    Band { measure: Some(measure), at_least: None, at_most: Some(at_most), points }
}

const fn otherwise(points: u32) -> Band {
    Band { measure: None, at_least: None, at_most: None, points }
}

fn criterion(id: &str, points: u32, bands: &[Band]) -> Criterion {
    Criterion {
        id: id.to_owned(),
        title: Text::default(),
        guide: Text::default(),
        points,
        bands: bands.to_vec(),
        cite: None,
    }
}

/// Attendance 5, conduct 10 by judgement, results of last time 30; good from 40, poor below.
fn sheet() -> Sheet {
    let grade = |id: &str, from| Grade { id: id.to_owned(), title: Text::default(), from };
    let attendance = [
        band(Measure::AttendancePercent, 90, 5),
        band(Measure::AttendancePercent, 60, 3),
        otherwise(1),
    ];
    let results = [band(Measure::OldTasksPercent, 90, 30), band(Measure::OldTasksPercent, 50, 15)];
    Sheet {
        id: "sheet".to_owned(),
        version: "1".to_owned(),
        title: Text::default(),
        criteria: vec![
            criterion("attendance", 5, &attendance),
            criterion("conduct", 10, &[]),
            criterion("results", 30, &results),
        ],
        grades: vec![grade("good", 40), grade("poor", 0)],
        citations: Vec::new(),
    }
}

/// The fixture's opening with the sheet, a step to score in before the last, and February's tasks.
fn opening() -> Opening {
    opening_with(|_| ())
}

fn opening_with(change: impl FnOnce(&mut Procedure)) -> Opening {
    let mut opening = proceeding(|procedure| {
        procedure.sheet = Some(sheet());
        let mut score = procedure.steps[5].clone();
        (score.id, score.activity) = (id("score"), Activity::Score);
        procedure.steps.insert(5, score);
        change(procedure);
    });
    opening.carried = february();
    opening
}

fn march() -> Given {
    session_in(opening(), [])
}

/// Both old tasks reported on as done, and conduct judged.
fn ready() -> Given {
    march().after([review(1, Progress::Done), review(2, Progress::Done), judge("conduct", 8)])
}

fn judge(criterion: &str, points: u32) -> Command {
    judge_for(criterion, points, "")
}

fn judge_for(criterion: &str, points: u32, reason: &str) -> Command {
    let judged = Judged { points, reason: reason.to_owned() };
    Command::ScoreCriterion { criterion: criterion.to_owned(), judged }
}

fn adopt(reason: &str) -> Command {
    Command::AdoptScore { reason: reason.to_owned() }
}

fn line(criterion: &str, points: u32, computed: bool) -> ScoreLine {
    ScoreLine { criterion: criterion.to_owned(), points, computed, reason: String::new() }
}

fn score(attendance: u32, conduct: u32, results: u32, grade: &str) -> Score {
    Score {
        lines: vec![
            line("attendance", attendance, true),
            line("conduct", conduct, false),
            line("results", results, true),
        ],
        total: attendance + conduct + results,
        grade: grade.to_owned(),
    }
}

fn points(criterion: usize) -> impl Fn(&Meeting) -> Option<u32> {
    move |meeting| meeting.computed(&meeting.procedure.sheet.as_ref().unwrap().criteria[criterion])
}

/// What a meeting measures, under other rules and after these commands.
fn measured(
    measure: Measure,
    change: impl FnOnce(&mut Procedure),
    commands: impl IntoIterator<Item = Command>,
) -> Option<u32> {
    session_in(opening_with(change), commands).meeting().measure(measure)
}

#[test]
fn the_first_band_that_fits_gives_the_points() {
    let came = |absent: &[usize]| {
        let absent = absent.iter().map(|number| mark(*number, excused("ốm")));
        march().after(absent.collect::<Vec<_>>())
    };
    came(&[]).sees(points(0), Some(5));
    came(&[6]).sees(points(0), Some(3));
    came(&[4, 5]).sees(points(0), Some(3));
    came(&[4, 5, 6]).sees(points(0), Some(1));
}

#[test]
fn a_band_has_a_floor_a_ceiling_or_both_and_never_more_than_the_criterion() {
    let of = |bands: &[Band]| march_but_one().meeting().computed(&criterion("x", 5, bands));
    assert_eq!(of(&[]), None, "without bands it takes judgement");
    assert_eq!(of(&[at_most(Measure::AttendancePercent, 83, 4)]), Some(4));
    assert_eq!(of(&[at_most(Measure::AttendancePercent, 82, 4)]), None, "no band fits");
    let between =
        |from, to| Band { at_most: Some(to), ..band(Measure::AttendancePercent, from, 2) };
    assert_eq!(of(&[between(84, 90), between(80, 83), otherwise(1)]), Some(2));
    assert_eq!(of(&[otherwise(9)]), Some(5));
}

/// Five of six members came: 83 per cent.
fn march_but_one() -> Given {
    session_in(opening(), [mark(6, excused("ốm"))])
}

#[test]
fn where_there_is_nothing_to_measure_it_takes_judgement() {
    let without = Opening { carried: Carried::default(), ..opening() };
    let nothing = session_in(without, []).sees(points(2), None);
    nothing
        .and(judge("conduct", 8))
        .when(Command::DraftScore)
        .refused(Refusal::SomeUnscored { count: 1 })
        .and(judge("results", 25))
        .and(Command::DraftScore)
        .sees(|meeting| meeting.scoring.drafted.as_ref().unwrap().total, 38);
}

#[test]
fn time_is_measured_as_it_will_have_been_if_the_rest_goes_as_planned() {
    let least = |minutes| {
        move |procedure: &mut Procedure| {
            procedure.rules.length = Some(LengthRule { minutes, cite: None });
        }
    };
    assert_eq!(measured(Measure::MinutesShort, |_| (), []), None, "no least length");
    assert_eq!(measured(Measure::LengthPercent, |_| (), []), None);
    // The steps are planned for 110 minutes here, in a meeting of 100: a share each.
    assert_eq!(measured(Measure::MinutesShort, least(90), []), Some(0));
    assert_eq!(measured(Measure::LengthPercent, least(90), []), Some(100));
    let cut = session_in(opening_with(least(90)), []).at(1_800).and(close("mất điện"));
    assert_eq!(cut.meeting().measure(Measure::MinutesShort), Some(60));
    assert_eq!(cut.meeting().measure(Measure::LengthPercent), Some(33));
}

#[test]
fn people_are_measured() {
    let all = |_: &mut Procedure| ();
    assert_eq!(measured(Measure::AttendancePercent, all, [mark(6, excused("ốm"))]), Some(83));
    let absent = mark(6, chutri::meeting::attendance::Attendance::Unexcused);
    assert_eq!(measured(Measure::Unexcused, all, [absent]), Some(1));
    let heard = [give(2), give(3), give(2)];
    assert_eq!(
        measured(Measure::SpokePercent, all, heard),
        Some(40),
        "two of five, the chair apart"
    );
    let tasks = [assign("Phát cỏ", &[2, 3]), assign("Họp dân", &[3])];
    assert_eq!(measured(Measure::TaskedPercent, all, tasks), Some(33));
    let nobody =
        Opening { people: Vec::new(), chair: None, carried: Carried::default(), ..opening() };
    let nobody = given_in(nobody, []);
    for measure in [Measure::AttendancePercent, Measure::SpokePercent, Measure::TaskedPercent] {
        assert_eq!(nobody.meeting().measure(measure), None, "{measure:?}");
    }
}

#[test]
fn questions_are_measured_by_their_outcomes() {
    let one = [take_up(1), conclude("xong")];
    assert_eq!(measured(Measure::OutcomesPercent, |_| (), one), Some(50));
    let none = Opening { agenda: Vec::new(), ..opening() };
    assert_eq!(session_in(none, []).meeting().measure(Measure::OutcomesPercent), None);
}

#[test]
fn the_tasks_of_last_time_are_measured_by_how_far_they_came() {
    let old = |one: Progress, other: Option<Progress>| {
        let reports = std::iter::once(review(1, one));
        measured(
            Measure::OldTasksPercent,
            |_| (),
            reports.chain(other.map(|other| review(2, other))),
        )
    };
    let partly = |percent| Progress::Partly { percent };
    let dropped = || Progress::Dropped { reason: "x".to_owned() };
    assert_eq!(old(Progress::Done, Some(Progress::Done)), Some(100));
    assert_eq!(old(partly(75), Some(partly(70))), Some(72), "rounded down");
    assert_eq!(old(Progress::Done, None), Some(50), "one not reported on is not done");
    let not_done = Progress::NotDone { reason: "mưa".to_owned() };
    assert_eq!(old(Progress::Done, Some(not_done)), Some(50));
    assert_eq!(old(Progress::Done, Some(dropped())), Some(100), "what is dropped does not count");
    assert_eq!(old(partly(60), Some(Progress::CarriedOn { due: None })), Some(60));
    assert_eq!(old(dropped(), Some(dropped())), None);
}

#[test]
fn steps_ahead_speak_neither_for_the_meeting_nor_against_it() {
    let whole = |meeting: &Meeting| meeting.measure(Measure::StepsPercent);
    let done = [finish(), finish(), record("agenda", "approved", ""), finish()];
    march()
        .sees(whole, Some(100))
        .after(done)
        .sees(whole, Some(100))
        .and(enter("score"))
        .sees(whole, Some(80))
        .and(skip("discuss", "không có vấn đề"))
        .sees(whole, Some(100));
    let broken_off = march().and(finish()).and(close("mất điện"));
    // One of six: the roll was broken off, four were not reached, the guests may be left out.
    assert_eq!(whole(broken_off.meeting()), Some(16));
}

#[test]
fn the_closing_part_is_measured_without_the_last_step() {
    let closing = |procedure: &mut Procedure| {
        for step in &mut procedure.steps[3..] {
            step.part = Part::Closing;
        }
    };
    let measure = |meeting: &Meeting| meeting.measure(Measure::ClosingPercent);
    let given = session_in(opening_with(closing), []).sees(measure, None);
    given
        .and(enter("discuss"))
        .sees(measure, Some(100))
        .and(enter("close"))
        .sees(measure, Some(0))
        .and(enter("score"))
        .sees(measure, Some(50))
        .and(skip("discuss", "x"))
        .sees(measure, Some(100));
}

#[test]
fn judgement_stands_above_what_is_computed() {
    let judged = |meeting: &Meeting| meeting.score_now().unwrap().lines[0].clone();
    ready()
        .sees(judged, line("attendance", 5, true))
        .when(judge_for("attendance", 2, " đến muộn "))
        .then(Event::CriterionScored {
            criterion: "attendance".to_owned(),
            judged: Judged { points: 2, reason: "đến muộn".to_owned() },
        })
        .sees(judged, ScoreLine { reason: "đến muộn".to_owned(), ..line("attendance", 2, false) })
        .and(Command::Undo)
        .sees(judged, line("attendance", 5, true));
}

#[test]
fn points_are_for_a_criterion_of_the_sheet_and_no_more_than_it_gives() {
    march()
        .when(judge("conduct", 11))
        .refused(Refusal::TooManyPoints { most: 10 })
        .and(judge("conduct", 10))
        .when(judge("conduct", 10))
        .refused(Refusal::AlreadySo)
        .and(judge("conduct", 0))
        .when(judge("chairing", 1))
        .refused(Refusal::Unknown(Thing::Criterion))
        .when(judge_for("conduct", 1, "a\u{7}b"))
        .refused(Refusal::ControlCharacter(Blank::Reason));
}

#[test]
fn a_score_is_drafted_when_every_criterion_has_its_points() {
    march()
        .when(Command::DraftScore)
        .refused(Refusal::SomeUnscored { count: 2 })
        .after([review(1, Progress::Done), review(2, Progress::Done)])
        .when(Command::DraftScore)
        .refused(Refusal::SomeUnscored { count: 1 })
        .and(judge("conduct", 8))
        .when(Command::DraftScore)
        .then(Event::ScoreDrafted { score: score(5, 8, 30, "good") })
        .when(Command::DraftScore)
        .refused(Refusal::AlreadySo)
        .and(judge("conduct", 4))
        .when(Command::DraftScore)
        .then(Event::ScoreDrafted { score: score(5, 4, 30, "poor") });
}

#[test]
fn what_was_drafted_is_adopted_without_a_reason() {
    ready()
        .when(adopt(""))
        .refused(Refusal::NoDraft)
        .and(Command::DraftScore)
        .when(adopt(" "))
        .then(Event::ScoreAdopted {
            score: score(5, 8, 30, "good"),
            reason: String::new(),
            ballot: None,
        })
        .when(adopt(""))
        .refused(Refusal::AlreadySo);
}

#[test]
fn what_differs_from_the_draft_is_adopted_with_a_reason_and_both_are_kept() {
    let drafted = |meeting: &Meeting| meeting.scoring.drafted.clone();
    let given = ready().after([Command::DraftScore, judge("conduct", 4)]);
    given
        .when(adopt(" "))
        .refused(Refusal::Empty(Blank::Reason))
        .when(adopt(" chi bộ nhất trí trừ 4 điểm "))
        .then(Event::ScoreAdopted {
            score: score(5, 4, 30, "poor"),
            reason: "chi bộ nhất trí trừ 4 điểm".to_owned(),
            ballot: None,
        })
        .sees(drafted, Some(score(5, 8, 30, "good")));
}

#[test]
fn what_the_record_gave_stays_as_it_was_drafted() {
    let drafted = ready().and(Command::DraftScore);
    // Two come late and one report is corrected: nothing of it was laid before the meeting.
    let later = drafted.after([
        mark(5, excused("ốm")),
        mark(6, excused("ốm")),
        review(1, Progress::Dropped { reason: "x".to_owned() }),
        review(2, Progress::Dropped { reason: "x".to_owned() }),
    ]);
    later.sees(points(0), Some(3)).sees(points(2), None).when(adopt("")).then(
        Event::ScoreAdopted { score: score(5, 8, 30, "good"), reason: String::new(), ballot: None },
    );
}

fn vote(favour: u32) -> [Command; 3] {
    let proposal = Proposal {
        text: "Điểm buổi họp".to_owned(),
        about: About::Step(id("score")),
        threshold: "majority".to_owned(),
        way: Way::ShowOfHands,
        candidates: Vec::new(),
        places: 0,
        earlier: None,
    };
    let typed = Typed { favour: Some(favour), other: Some(0), ..Typed::default() };
    [
        Command::PutBallot { proposal },
        Command::CountVotes { typed },
        Command::AnnounceBallot { casting: None, despite: None },
    ]
}

#[test]
fn the_vote_that_carried_the_score_is_linked_to_it() {
    let adopted = |number: usize, given: Given| {
        given.when(adopt("")).then(Event::ScoreAdopted {
            score: score(5, 8, 30, "good"),
            reason: String::new(),
            ballot: Some(BallotId::from_index(number - 1)),
        })
    };
    let drafted = ready().and(Command::DraftScore);
    adopted(1, drafted.clone().after(vote(4)));
    adopted(2, drafted.clone().after(vote(1)).after(vote(5)));
    let late = drafted.clone().and(adopt("")).after(vote(4));
    adopted(1, late).when(adopt("")).refused(Refusal::AlreadySo);
    let lost = drafted.after(vote(1)).and(adopt(""));
    assert_eq!(lost.meeting().scoring.adopted.as_ref().unwrap().ballot, None);
    assert_eq!(lost.meeting().ballots[0].verdict().unwrap().casting, None::<Choice>);
}

#[test]
fn the_grade_is_the_first_that_the_points_reach() {
    let sheet = sheet();
    let grade = |points| sheet.grade(points).map(|grade| grade.id.as_str());
    assert_eq!((grade(45), grade(40), grade(39), grade(0)), {
        (Some("good"), Some("good"), Some("poor"), Some("poor"))
    });
    assert_eq!(sheet.most(), 45);
}

#[test]
fn without_a_sheet_nothing_is_scored() {
    for kind in [CommandKind::ScoreCriterion, CommandKind::DraftScore, CommandKind::AdoptScore] {
        let meeting = session_in(crate::support::fixture::opening(), []);
        assert_eq!(meeting.meeting().permits(kind), Err(Refusal::NoSheet), "{kind:?}");
    }
    assert_eq!(march().meeting().permits(CommandKind::AdoptScore), Err(Refusal::NoDraft));
}

#[test]
fn in_a_break_points_are_given_but_no_score_is_drafted_or_adopted() {
    let drafted = ready().and(Command::DraftScore).and(pause("")).and(judge("conduct", 3));
    drafted
        .when(Command::DraftScore)
        .refused(Refusal::MeetingPaused)
        .when(adopt("x"))
        .refused(Refusal::MeetingPaused);
}

#[test]
fn a_meeting_with_a_sheet_is_unfinished_until_it_has_adopted_its_score() {
    let left = |meeting: &Meeting| meeting.unfinished().contains(&Unfinished::Score);
    let missing = |meeting: &Meeting| meeting.missing(Requirement::Score, &id("score"));
    let given = ready().sees(left, true).sees(missing, 1);
    given.after([Command::DraftScore, adopt("")]).sees(left, false).sees(missing, 0);
}
