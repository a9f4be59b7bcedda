//! The half of the chair who puts things to the vote, gives tasks, takes petitions and scores.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use chutri::meeting::ballot::{Choice, Count, Papers, Proposal, Typed, Verdict, Votes};
use chutri::meeting::command::{Command, CommandKind as Kind};
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::id::{BallotId, NoteId, PetitionId, RemarkId, TaskId};
use chutri::meeting::language::Text;
use chutri::meeting::petition::{OldPetition, Plea, PleaKind, Settlement};
use chutri::meeting::procedure::rules::{BaseOf, Tie};
use chutri::meeting::procedure::sheet::{Band, Criterion, Grade, Measure, Sheet};
use chutri::meeting::procedure::{Requirement, Threshold};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::score::{Judged, Score, ScoreLine};
use chutri::meeting::task::{Assignment, Due, OldTask, Origin, PastReview, Progress, Source, Who};

use super::chair::{about, anything, member, one, question, step, words};
use crate::support::fixture::{m, thresholds};
use crate::support::random::Chance;

/// How many kinds of event [`event`] knows.
pub(super) const EVENTS: usize = 23;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 5).expect("a day of the calendar")
}

/// Gives a meeting thresholds of every sort, a score sheet, and work left from last time.
pub(super) fn furnish(opening: &mut Opening, chance: &mut Chance) {
    let procedure = Arc::make_mut(&mut opening.procedure);
    procedure.rules.base.of = one(chance);
    procedure.rules.thresholds = thresholds().map(|it| vary(it, chance)).into();
    procedure.sheet = (!chance.once_in(5)).then(sheet);
    let decided = [
        Requirement::TasksReviewed,
        Requirement::TasksForAll,
        Requirement::TasksComplete,
        Requirement::PetitionsSettled,
        Requirement::Vote,
        Requirement::QuestionsVoted,
        Requirement::Score,
    ];
    for step in &mut procedure.steps {
        if chance.once_in(3) {
            step.requires.push(*chance.pick(&decided));
        }
    }
    opening.carried.tasks = vec![old_task(1), old_task(2)];
    opening.carried.petitions = vec![old_petition()];
}

fn vary(threshold: Threshold, chance: &mut Chance) -> Threshold {
    Threshold {
        of: chance.once_in(2).then(|| one::<BaseOf>(chance)),
        abstentions: *chance.pick(&[None, Some(true), Some(false)]),
        tie: *chance.pick(&[Tie::Lost, Tie::CastingVote]),
        ..threshold
    }
}

fn sheet() -> Sheet {
    let text = || Text { vi: "điểm".to_owned(), en: "points".to_owned() };
    let band = |measure, points| Band { measure, at_least: Some(50), at_most: None, points };
    let criterion = |id: &str, bands| Criterion {
        id: id.to_owned(),
        title: text(),
        guide: Text::default(),
        points: 10,
        bands,
        cite: None,
    };
    let last = Band { at_least: None, ..band(None, 1) };
    Sheet {
        id: "fixture".to_owned(),
        version: "1".to_owned(),
        title: text(),
        criteria: vec![
            criterion("came", vec![band(Some(Measure::AttendancePercent), 10), last]),
            criterion("frank", Vec::new()),
        ],
        grades: vec![
            Grade { id: "good".to_owned(), title: text(), from: 15 },
            Grade { id: "poor".to_owned(), title: text(), from: 0 },
        ],
        citations: Vec::new(),
    }
}

fn old_task(number: usize) -> OldTask {
    OldTask {
        origin: Origin { session: "0197-past".to_owned(), id: TaskId::from_index(number) },
        assigned_on: day(),
        text: "vệ sinh nguồn nước".to_owned(),
        owners: vec![Who::Member(m(number)), Who::Name("hộ ông Páo".to_owned())],
        due: Some(Due::On(day())),
        history: vec![PastReview { on: day(), progress: None }],
    }
}

fn old_petition() -> OldPetition {
    OldPetition {
        session: "0197-past".to_owned(),
        id: PetitionId::from_index(0),
        raised_on: day(),
        plea: Plea {
            who: Who::Member(m(3)),
            kind: PleaKind::Request,
            text: "sửa cầu treo".to_owned(),
        },
        forwarded: Some(Settlement::Forwarded { to: "xã".to_owned(), due: None }),
    }
}

/// Mostly one of the first few, now and then a number nobody has.
fn index(chance: &mut Chance) -> usize {
    if chance.once_in(30) { usize::MAX } else { chance.below(4) }
}

fn who(chance: &mut Chance) -> Who {
    if chance.once_in(4) { Who::Name(words(chance)) } else { Who::Member(member(chance)) }
}

fn due(chance: &mut Chance) -> Option<Due> {
    *chance.pick(&[None, Some(Due::NextMeeting), Some(Due::On(day()))])
}

fn source(chance: &mut Chance) -> Source {
    match chance.below(9) {
        0 => Source::Step(step(chance)),
        1 => Source::Question(question(chance)),
        2 => Source::Note(NoteId::from_index(index(chance))),
        3 => Source::Remark(RemarkId::from_index(index(chance))),
        4 => Source::Petition(PetitionId::from_index(index(chance))),
        _ => Source::Meeting,
    }
}

fn assignment(chance: &mut Chance) -> Assignment {
    let owners = (0..chance.below(3)).map(|_| who(chance)).collect();
    Assignment { text: words(chance), owners, due: due(chance), source: source(chance) }
}

fn progress(chance: &mut Chance) -> Progress {
    match chance.below(5) {
        0 => Progress::Done,
        1 => Progress::Partly { percent: *chance.pick(&[0, 1, 60, 99, 100, 255]) },
        2 => Progress::NotDone { reason: words(chance) },
        3 => Progress::Dropped { reason: words(chance) },
        _ => Progress::CarriedOn { due: due(chance) },
    }
}

fn plea(chance: &mut Chance) -> Plea {
    Plea { who: who(chance), kind: one(chance), text: words(chance) }
}

fn settlement(chance: &mut Chance) -> Settlement {
    if chance.once_in(2) {
        Settlement::Answered { by: who(chance), text: words(chance) }
    } else {
        Settlement::Forwarded { to: words(chance), due: due(chance) }
    }
}

fn proposal(chance: &mut Chance) -> Proposal {
    let stands = chance.once_in(5);
    let candidates = if stands { vec!["An".to_owned(), words(chance)] } else { Vec::new() };
    let threshold = *chance.pick(&["majority", "majority", "two-thirds", "nothing"]);
    Proposal {
        text: if chance.once_in(3) { words(chance) } else { "Nghị quyết".to_owned() },
        about: about(chance),
        threshold: threshold.to_owned(),
        way: one(chance),
        candidates,
        places: if stands || chance.once_in(20) { 1 + chance.below(3) as u32 } else { 0 },
        earlier: chance.once_in(4).then(|| BallotId::from_index(index(chance))),
    }
}

fn papers(chance: &mut Chance) -> Papers {
    let given = chance.below(6) as u32;
    let collected = given.saturating_sub(chance.below(2) as u32);
    Papers { given, collected, invalid: chance.below(2) as u32 }
}

fn number(chance: &mut Chance) -> u32 {
    if chance.once_in(30) { u32::MAX } else { chance.below(4) as u32 }
}

fn typed(chance: &mut Chance) -> Typed {
    let some = |chance: &mut Chance| (!chance.once_in(4)).then(|| number(chance));
    Typed {
        favour: some(chance),
        against: some(chance),
        other: chance.once_in(2).then(|| number(chance)),
        papers: (!chance.once_in(4)).then(|| papers(chance)),
        candidates: (0..chance.below(3)).map(|_| number(chance)).collect(),
    }
}

fn count(chance: &mut Chance) -> Count {
    Count {
        votes: Votes { favour: number(chance), against: number(chance), other: number(chance) },
        voters: number(chance),
        papers: chance.once_in(3).then(|| papers(chance)),
        candidates: (0..chance.below(3)).map(|_| number(chance)).collect(),
    }
}

fn verdict(chance: &mut Chance) -> Verdict {
    Verdict {
        kind: one(chance),
        electorate: chutri::meeting::ballot::Electorate {
            listed: number(chance),
            voters: number(chance),
            ..Default::default()
        },
        of: one(chance),
        taken_out: number(chance),
        base: number(chance),
        needed: number(chance),
        count: count(chance),
        elected: (0..chance.below(3)).map(|_| number(chance)).collect(),
        casting: chance.once_in(3).then(|| one(chance)),
        quorate: *chance.pick(&[None, Some(true), Some(false)]),
    }
}

fn judged(chance: &mut Chance) -> Judged {
    Judged { points: chance.below(12) as u32, reason: words(chance) }
}

fn criterion(chance: &mut Chance) -> String {
    (*chance.pick(&["came", "frank", "frank", "nothing"])).to_owned()
}

fn score(chance: &mut Chance) -> Score {
    let line = ScoreLine {
        criterion: criterion(chance),
        points: number(chance),
        computed: chance.once_in(2),
        reason: words(chance),
    };
    Score { lines: vec![line], total: number(chance), grade: words(chance) }
}

fn next_day(chance: &mut Chance) -> Option<NaiveDate> {
    chance.once_in(2).then(day)
}

fn next_time(chance: &mut Chance) -> Option<NaiveTime> {
    chance.once_in(2).then(|| NaiveTime::from_hms_opt(19, 30, 0)).flatten()
}

/// Asks for something of this kind.
pub(super) fn command_of(kind: Kind, chance: &mut Chance) -> Command {
    match kind {
        Kind::PutBallot => Command::PutBallot { proposal: proposal(chance) },
        Kind::CastVote => Command::CastVote {
            member: member(chance),
            choice: (!chance.once_in(6)).then(|| one::<Choice>(chance)),
        },
        Kind::CountVotes => Command::CountVotes { typed: typed(chance) },
        Kind::Object => Command::Object {
            member: chance.once_in(2).then(|| member(chance)),
            reason: words(chance),
        },
        Kind::AnnounceBallot => Command::AnnounceBallot {
            casting: chance.once_in(2).then(|| one(chance)),
            despite: chance.once_in(2).then(|| words(chance)),
        },
        Kind::WithdrawBallot => Command::WithdrawBallot { reason: words(chance) },
        Kind::ReserveOpinion => Command::ReserveOpinion {
            ballot: BallotId::from_index(index(chance)),
            member: member(chance),
            reason: words(chance),
        },
        Kind::AssignTask => Command::AssignTask { assignment: assignment(chance) },
        Kind::ChangeTask => Command::ChangeTask {
            task: TaskId::from_index(index(chance)),
            assignment: assignment(chance),
        },
        Kind::RemoveTask => Command::RemoveTask { task: TaskId::from_index(index(chance)) },
        Kind::ReviewTask => Command::ReviewTask {
            task: TaskId::from_index(index(chance)),
            progress: progress(chance),
        },
        Kind::RaisePetition => Command::RaisePetition { plea: plea(chance) },
        Kind::ChangePetition => Command::ChangePetition {
            petition: PetitionId::from_index(index(chance)),
            plea: plea(chance),
        },
        Kind::SettlePetition => Command::SettlePetition {
            petition: PetitionId::from_index(index(chance)),
            settlement: settlement(chance),
        },
        Kind::RemovePetition => {
            Command::RemovePetition { petition: PetitionId::from_index(index(chance)) }
        }
        kind => command_at_the_end(kind, chance),
    }
}

fn command_at_the_end(kind: Kind, chance: &mut Chance) -> Command {
    match kind {
        Kind::RecordRemark => Command::RecordRemark {
            member: member(chance),
            kind: one::<RemarkKind>(chance),
            text: words(chance),
        },
        Kind::ChangeRemark => Command::ChangeRemark {
            remark: RemarkId::from_index(index(chance)),
            kind: one(chance),
            text: words(chance),
        },
        Kind::ProposeQuestion => {
            Command::ProposeQuestion { matter: anything(chance), source: source(chance) }
        }
        Kind::RemoveProposal => Command::RemoveProposal { place: index(chance) },
        Kind::SetNextMeeting => {
            Command::SetNextMeeting { on: next_day(chance), at: next_time(chance) }
        }
        Kind::ScoreCriterion => {
            Command::ScoreCriterion { criterion: criterion(chance), judged: judged(chance) }
        }
        Kind::DraftScore => Command::DraftScore,
        Kind::AdoptScore => Command::AdoptScore { reason: words(chance) },
        kind => unreachable!("{kind:?} is asked for elsewhere"),
    }
}

/// An event of the kind with this number, naming anything.
pub(super) fn event(kind: usize, chance: &mut Chance) -> Event {
    let ballot = BallotId::from_index(index(chance));
    match kind {
        0 => Event::BallotPut { ballot, proposal: proposal(chance) },
        1 => Event::VoteCast {
            ballot,
            member: member(chance),
            choice: (!chance.once_in(4)).then(|| one(chance)),
        },
        2 => Event::VotesCounted { ballot, count: count(chance) },
        3 => Event::BallotObjected {
            ballot,
            member: chance.once_in(2).then(|| member(chance)),
            reason: words(chance),
        },
        4 => Event::BallotAnnounced {
            ballot,
            verdict: Box::new(verdict(chance)),
            despite: words(chance),
        },
        5 => Event::BallotWithdrawn { ballot, reason: words(chance) },
        6 => Event::OpinionReserved { ballot, member: member(chance), reason: words(chance) },
        kind => event_of_work(kind, chance),
    }
}

fn event_of_work(kind: usize, chance: &mut Chance) -> Event {
    let task = TaskId::from_index(index(chance));
    let petition = PetitionId::from_index(index(chance));
    let remark = RemarkId::from_index(index(chance));
    match kind {
        7 => Event::TaskAssigned { task, assignment: assignment(chance) },
        8 => Event::TaskChanged { task, assignment: assignment(chance) },
        9 => Event::TaskRemoved { task },
        10 => Event::TaskReviewed { task, progress: progress(chance) },
        11 => Event::PetitionRaised { petition, plea: plea(chance) },
        12 => Event::PetitionChanged { petition, plea: plea(chance) },
        13 => Event::PetitionSettled { petition, settlement: settlement(chance) },
        14 => Event::RemarkRecorded {
            remark,
            member: member(chance),
            kind: one(chance),
            text: words(chance),
        },
        15 => Event::RemarkChanged { remark, kind: one(chance), text: words(chance) },
        16 => Event::QuestionProposed { matter: anything(chance), source: source(chance) },
        17 => Event::NextMeetingSet { on: next_day(chance), at: next_time(chance) },
        18 => Event::CriterionScored { criterion: criterion(chance), judged: judged(chance) },
        19 => Event::ScoreDrafted { score: score(chance) },
        20 => Event::PetitionRemoved { petition },
        21 => Event::ProposalRemoved { place: index(chance) },
        _ => Event::ScoreAdopted {
            score: score(chance),
            reason: words(chance),
            ballot: chance.once_in(2).then(|| BallotId::from_index(index(chance))),
        },
    }
}
