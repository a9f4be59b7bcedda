//! A chair who does anything at any time, and an event by anybody's hand.

use std::sync::Arc;

use chutri::meeting::Meeting;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::{Command, CommandKind as Kind};
use chutri::meeting::event::{Event, Jump, Unfinished};
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::id::{MemberId, NoteId, QuestionId, RequestId, SpeechId};
use chutri::meeting::member::{Class, Person};
use chutri::meeting::note::{About, Audience};
use chutri::meeting::officer::Office;
use chutri::meeting::procedure::rules::Quorum;
use chutri::meeting::procedure::{Requirement, StepId};
use chutri::meeting::question::{Matter, OutcomeKind, Stance};
use chutri::meeting::step::Lack;
use strum::IntoEnumIterator;

use super::decisions;
use crate::support::fixture::{self, m, matter, person, thresholds};
use crate::support::random::Chance;

const WORDS: [&str; 8] =
    ["đã rõ", "nhất trí ạ", "", "  ", "m3", "Nước sạch\ncho bản", "12", "\u{202e}ngược"];
const STEPS: [&str; 7] = ["officers", "roll", "agenda", "discuss", "guests", "close", "nowhere"];
const ITEMS: [&str; 4] = ["approved", "copies", "remark", "nothing"];

pub(super) fn one<T: IntoEnumIterator>(chance: &mut Chance) -> T {
    let all = T::iter().count();
    T::iter().nth(chance.below(all)).unwrap()
}

pub(super) fn words(chance: &mut Chance) -> String {
    (*chance.pick(&WORDS)).to_owned()
}

/// Mostly somebody of the first people, now and then a number nobody has.
pub(super) fn member(chance: &mut Chance) -> MemberId {
    MemberId::from_index(if chance.once_in(30) { usize::MAX } else { chance.below(10) })
}

pub(super) fn question(chance: &mut Chance) -> QuestionId {
    QuestionId::from_index(if chance.once_in(30) { usize::MAX } else { chance.below(4) })
}

pub(super) fn step(chance: &mut Chance) -> StepId {
    StepId((*chance.pick(&STEPS)).to_owned())
}

/// Mostly one that waits or spoke lately.
fn near(chance: &mut Chance, count: usize) -> usize {
    if chance.once_in(30) { usize::MAX } else { (count + 1).saturating_sub(chance.below(5)) }
}

fn attendance(chance: &mut Chance) -> Attendance {
    match chance.below(14) {
        0 => Attendance::Unmarked,
        1 => Attendance::Excused { reason: words(chance) },
        2 => Attendance::Unexcused,
        3 => Attendance::Exempt,
        4 => Attendance::Away,
        5 => Attendance::Joined,
        6 => Attendance::Suspended,
        _ => Attendance::Present,
    }
}

fn anybody(chance: &mut Chance) -> Person {
    let class = *chance.pick(&[Class::Full, Class::Full, Class::Probationary, Class::Guest]);
    let standing = if chance.once_in(4) { attendance(chance) } else { Attendance::Unmarked };
    let name = if chance.once_in(4) { words(chance) } else { "An".to_owned() };
    Person { standing, post: words(chance), ..person(&name, class) }
}

pub(super) fn anything(chance: &mut Chance) -> Matter {
    let minutes = *chance.pick(&[None, Some(0), Some(20), Some(u32::MAX)]);
    Matter { minutes, ..matter(&words(chance)) }
}

pub(super) fn about(chance: &mut Chance) -> About {
    match chance.below(3) {
        0 => About::Meeting,
        1 => About::Step(step(chance)),
        _ => About::Question(question(chance)),
    }
}

fn reason(chance: &mut Chance) -> Option<String> {
    (!chance.once_in(3)).then(|| words(chance))
}

/// Opens the fixture's meeting under some rules, with a few people more and some of them here.
pub(crate) fn open(chance: &mut Chance) -> Command {
    let mut opening = fixture::opening();
    let procedure = Arc::make_mut(&mut opening.procedure);
    let rules = &mut procedure.rules;
    rules.queue.order = one(chance);
    rules.queue.point_of_order_first = chance.once_in(2);
    rules.base.joined = chance.once_in(2);
    rules.participation.each_question = chance.once_in(2);
    let [majority, _] = thresholds();
    rules.quorum = Some(Quorum { share: majority.share, strict: true, least: 3, cite: None });
    for person in &mut opening.people {
        if chance.once_in(3) {
            person.standing = Attendance::Joined;
        }
    }
    decisions::furnish(&mut opening, chance);
    opening.chair = (!chance.once_in(4)).then(|| m(1 + chance.below(6)));
    Command::Open(Box::new(opening))
}

/// Now and then the clock jumps or the console is started again.
pub(crate) fn clock_event(chance: &mut Chance) -> Option<Event> {
    let seconds = chance.draw() % 10;
    match chance.below(40) {
        0 => Some(Event::ClockJumped { seconds, direction: Jump::Forward }),
        1 => Some(Event::Reopened { away: seconds, counted: chance.once_in(2) }),
        _ => None,
    }
    .filter(|_| chance.once_in(2))
}

/// Asks for something, the frequent things more often.
pub(crate) fn command(chance: &mut Chance, meeting: &Meeting) -> Command {
    const FREQUENT: [Kind; 24] = [
        Kind::MarkAttendance,
        Kind::MarkRest,
        Kind::RequestFloor,
        Kind::RequestFloor,
        Kind::MoveRequest,
        Kind::GiveFloor,
        Kind::GiveNext,
        Kind::EndSpeech,
        Kind::OpenQuestion,
        Kind::TakePosition,
        Kind::PutBallot,
        Kind::PutBallot,
        Kind::CastVote,
        Kind::CastVote,
        Kind::CountVotes,
        Kind::CountVotes,
        Kind::AnnounceBallot,
        Kind::AnnounceBallot,
        Kind::Leave,
        Kind::AssignTask,
        Kind::RemoveTask,
        Kind::ScoreCriterion,
        Kind::Resume,
        Kind::Undo,
    ];
    let kind = if chance.once_in(2) { *chance.pick(&FREQUENT) } else { one(chance) };
    // Few close a meeting before its end.
    let kind = if kind == Kind::Close && !chance.once_in(20) { Kind::Redo } else { kind };
    command_of(kind, chance, meeting)
}

/// Asks for something of this kind.
pub(crate) fn command_of(kind: Kind, chance: &mut Chance, meeting: &Meeting) -> Command {
    match kind {
        Kind::Open => open(chance),
        Kind::AddMember => Command::AddMember { person: anybody(chance) },
        Kind::CorrectMember => {
            Command::CorrectMember { member: member(chance), person: anybody(chance) }
        }
        Kind::Appoint => Command::Appoint {
            office: one::<Office>(chance),
            member: (!chance.once_in(5)).then(|| member(chance)),
        },
        Kind::MarkAttendance => {
            Command::MarkAttendance { member: member(chance), attendance: attendance(chance) }
        }
        Kind::MarkRest => Command::MarkRest { attendance: attendance(chance) },
        Kind::Leave => Command::Leave { member: member(chance) },
        Kind::Return => Command::Return { member: member(chance) },
        Kind::AddNote => Command::AddNote {
            about: about(chance),
            audience: Audience::Public,
            text: words(chance),
        },
        Kind::Pause => Command::Pause { reason: words(chance) },
        Kind::Resume => Command::Resume,
        Kind::Undo => Command::Undo,
        Kind::Redo => Command::Redo,
        Kind::Close => Command::Close { reason: reason(chance) },
        kind => on_the_way(kind, chance, meeting),
    }
}

fn on_the_way(kind: Kind, chance: &mut Chance, meeting: &Meeting) -> Command {
    let item = |chance: &mut Chance| (*chance.pick(&ITEMS)).to_owned();
    let with_items = |chance: &mut Chance| {
        if chance.once_in(4) { step(chance) } else { StepId("agenda".to_owned()) }
    };
    match kind {
        Kind::FinishStep => Command::FinishStep { reason: reason(chance) },
        Kind::SkipStep => Command::SkipStep { step: step(chance), reason: words(chance) },
        Kind::EnterStep => Command::EnterStep { step: step(chance) },
        Kind::MoveStep => Command::MoveStep { step: step(chance), to: chance.below(8) },
        Kind::RecordItem => Command::RecordItem {
            step: with_items(chance),
            item: item(chance),
            value: words(chance),
        },
        Kind::ClearItem => Command::ClearItem { step: with_items(chance), item: item(chance) },
        Kind::AddQuestion => Command::AddQuestion { matter: anything(chance) },
        Kind::RewordQuestion => {
            Command::RewordQuestion { question: question(chance), matter: anything(chance) }
        }
        Kind::MoveQuestion => {
            Command::MoveQuestion { question: question(chance), to: chance.below(6) }
        }
        Kind::RemoveQuestion => Command::RemoveQuestion { question: question(chance) },
        Kind::OpenQuestion => Command::OpenQuestion { question: question(chance) },
        Kind::SetOutcome => Command::SetOutcome {
            kind: one::<OutcomeKind>(chance),
            text: words(chance),
            despite: reason(chance),
        },
        kind => on_the_floor(kind, chance, meeting),
    }
}

fn on_the_floor(kind: Kind, chance: &mut Chance, meeting: &Meeting) -> Command {
    let asked = meeting.requests.last().map_or(0, |request| request.id.index());
    let request = |chance: &mut Chance| RequestId::from_index(near(chance, asked));
    let spoken = meeting.speeches.len();
    match kind {
        Kind::RequestFloor => {
            Command::RequestFloor { member: member(chance), kind: one::<SpeechKind>(chance) }
        }
        Kind::WithdrawRequest => Command::WithdrawRequest { request: request(chance) },
        Kind::MoveRequest => {
            Command::MoveRequest { request: request(chance), to: chance.below(6) as u32 }
        }
        Kind::GiveFloor => {
            Command::GiveFloor { member: member(chance), kind: one::<SpeechKind>(chance) }
        }
        Kind::GiveNext => Command::GiveNext,
        Kind::PauseSpeech => Command::PauseSpeech,
        Kind::ResumeSpeech => Command::ResumeSpeech,
        Kind::ExtendSpeech => Command::ExtendSpeech { seconds: chance.draw() as u32 },
        Kind::EndSpeech => Command::EndSpeech,
        Kind::TakeBackSpeech => Command::TakeBackSpeech,
        Kind::RecordGist => Command::RecordGist {
            speech: SpeechId::from_index(near(chance, spoken)),
            gist: words(chance),
        },
        Kind::Invite => Command::Invite { member: member(chance) },
        Kind::TakePosition => Command::TakePosition {
            member: member(chance),
            stance: one::<Stance>(chance),
            reason: words(chance),
        },
        kind => decisions::command_of(kind, chance),
    }
}

/// How many kinds of event [`event`] knows.
pub(crate) const EVENTS: usize = 40 + decisions::EVENTS;

/// Any event, naming anything.
pub(crate) fn any_event(chance: &mut Chance) -> Event {
    let kind = 1 + chance.below(EVENTS - 1);
    event(kind, chance)
}

/// An event of the kind with this number; the first is the opening.
pub(crate) fn event(kind: usize, chance: &mut Chance) -> Event {
    match kind {
        0 => match open(chance) {
            Command::Open(opening) => Event::Opened(opening),
            other => unreachable!("{other:?} opens nothing"),
        },
        1 => Event::MemberAdded {
            member: member(chance),
            person: anybody(chance),
            here: chance.once_in(2),
        },
        2 => Event::MemberCorrected { member: member(chance), person: anybody(chance) },
        3 => Event::OfficerAppointed { office: one(chance), member: Some(member(chance)) },
        4 => Event::AttendanceMarked {
            member: member(chance),
            attendance: attendance(chance),
            late: chance.once_in(2),
        },
        5 => Event::RestMarked { attendance: attendance(chance) },
        6 => Event::MemberLeft { member: member(chance) },
        7 => Event::MemberReturned { member: member(chance) },
        8 => Event::StepEntered { step: step(chance) },
        9 => Event::StepFinished {
            step: step(chance),
            lacking: vec![
                Lack::Item { item: words(chance) },
                Lack::Requirement { requirement: Requirement::Agenda, count: 1 },
            ],
            reason: words(chance),
            next: Some(step(chance)).filter(|_| chance.once_in(2)),
        },
        10 => Event::StepSkipped { step: step(chance), reason: words(chance), next: None },
        11 => Event::StepMoved { step: step(chance), to: chance.draw() as usize },
        12 => Event::ItemRecorded { step: step(chance), item: words(chance), value: words(chance) },
        13 => Event::ItemCleared { step: step(chance), item: words(chance) },
        14 => Event::QuestionAdded { question: question(chance), matter: anything(chance) },
        15 => Event::QuestionReworded { question: question(chance), matter: anything(chance) },
        16 => Event::QuestionMoved { question: question(chance), to: chance.draw() as usize },
        17 => Event::QuestionRemoved { question: question(chance) },
        18 => Event::QuestionOpened { question: question(chance) },
        19 => Event::OutcomeSet {
            question: question(chance),
            kind: one(chance),
            text: words(chance),
            despite: words(chance),
        },
        kind => later_event(kind, chance),
    }
}

fn later_event(kind: usize, chance: &mut Chance) -> Event {
    let request = RequestId::from_index(near(chance, 5));
    let speech = SpeechId::from_index(near(chance, 5));
    match kind {
        20 => Event::FloorRequested { request, member: member(chance), kind: one(chance) },
        21 => Event::RequestWithdrawn { request },
        22 => Event::RequestMoved { request, to: chance.draw() as u32 },
        23 => Event::SpeechStarted {
            speech,
            member: member(chance),
            kind: one(chance),
            request: Some(request).filter(|_| chance.once_in(2)),
        },
        24 => Event::SpeechPaused { speech },
        25 => Event::SpeechResumed { speech },
        26 => Event::SpeechExtended { speech, seconds: chance.draw() as u32 },
        27 => Event::SpeechEnded { speech },
        28 => Event::SpeechTakenBack { speech },
        29 => Event::GistRecorded { speech, gist: words(chance) },
        30 => Event::MemberInvited { member: member(chance) },
        31 => Event::PositionTaken {
            question: question(chance),
            member: member(chance),
            stance: one(chance),
            reason: words(chance),
        },
        32 => Event::NoteAdded {
            note: NoteId::from_index(chance.below(9)),
            about: about(chance),
            audience: Audience::Chair,
            text: words(chance),
        },
        33 => Event::Paused { reason: words(chance) },
        34 => Event::Resumed,
        35 => Event::Reopened { away: chance.draw(), counted: chance.once_in(2) },
        36 => Event::ClockJumped {
            seconds: chance.draw(),
            direction: *chance.pick(&[Jump::Forward, Jump::Backward]),
        },
        37 => Event::Undone { entry: chance.draw() % 70 },
        38 => Event::Redone { entry: chance.draw() % 70 },
        39 => Event::Closed {
            unfinished: vec![
                Unfinished::Step { step: step(chance) },
                Unfinished::Question { question: question(chance) },
                Unfinished::Silent { count: 2 },
                Unfinished::Unmarked { count: 1 },
                Unfinished::Secretary,
                Unfinished::OldTasks { count: 1 },
                Unfinished::WithoutTask { count: 2 },
                Unfinished::Petitions { count: 1 },
                Unfinished::Score,
            ],
            reason: words(chance),
        },
        kind => decisions::event(kind - 40, chance),
    }
}
