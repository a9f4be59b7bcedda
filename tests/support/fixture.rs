//! A small meeting: five full members with the chair first, a probationary one, a guest; six steps
//! of a hundred minutes together; two questions. And short ways to say what is asked of it.

use std::num::NonZeroU32;
use std::sync::Arc;

use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::id::{MemberId, NoteId, QuestionId, RequestId, SpeechId};
use chutri::meeting::language::{Lang, Text};
use chutri::meeting::member::{Class, Person};
use chutri::meeting::officer::Office;
use chutri::meeting::procedure::rules::{
    Base, BaseOf, Fraction, Participation, Queue, QueueOrder, Rules, SpeechRule, Threshold, Tie,
};
use chutri::meeting::procedure::{
    Activity, Item, ItemKind, Part, Procedure, Requirement, Step, StepId, Words,
};
use chutri::meeting::question::{Matter, OutcomeKind, Stance};

fn text(words: &str) -> Text {
    Text { vi: words.to_owned(), en: words.to_owned() }
}

fn step(id: &str, activity: Activity, requires: &[Requirement], minutes: u32) -> Step {
    Step {
        vote: None,
        id: StepId(id.to_owned()),
        part: Part::Body,
        title: text(id),
        who: text("chair"),
        say: text("…"),
        todo: text("…"),
        activity,
        requires: requires.to_vec(),
        items: Vec::new(),
        minutes,
        movable: false,
        optional: false,
        mistakes: Vec::new(),
        cites: Vec::new(),
    }
}

fn item(id: &str, kind: ItemKind, optional: bool) -> Item {
    Item { id: id.to_owned(), text: text(id), kind, optional }
}

fn threshold(id: &str, numerator: u32, denominator: u32, strict: bool) -> Threshold {
    let denominator = NonZeroU32::new(denominator).unwrap();
    let share = Fraction { numerator, denominator };
    Threshold {
        id: id.to_owned(),
        title: text(id),
        share,
        strict,
        of: None,
        abstentions: None,
        tie: Tie::default(),
        cite: None,
    }
}

/// More than half, and at least two thirds.
pub(crate) fn thresholds() -> [Threshold; 2] {
    [threshold("majority", 1, 2, true), threshold("two-thirds", 2, 3, false)]
}

fn rules() -> Rules {
    Rules {
        base: Base {
            of: BaseOf::Convened,
            classes: vec![Class::Full],
            classes_cite: None,
            joined: false,
            cite: None,
        },
        thresholds: thresholds().into(),
        quorum: None,
        queue: Queue { order: QueueOrder::FirstCome, point_of_order_first: true, cite: None },
        speech: SpeechRule {
            seconds: Some(180),
            guest_seconds: Some(600),
            warn_seconds: 30,
            per_question: None,
            cite: None,
        },
        participation: Participation {
            everyone: true,
            each_question: false,
            target_percent: 100,
            counts: vec![SpeechKind::Opinion, SpeechKind::Criticism],
            cite: None,
        },
        attendance: None,
        length: None,
    }
}

/// The steps: officers, roll, agenda, discuss, guests, close.
pub(crate) fn procedure() -> Procedure {
    use Requirement as Needs;
    let mut agenda = step("agenda", Activity::Agenda, &[Needs::Agenda], 10);
    agenda.items = vec![
        item("approved", ItemKind::Tick, false),
        item("copies", ItemKind::Number, true),
        item("remark", ItemKind::Text, true),
    ];
    let mut guests = step("guests", Activity::Guests, &[Needs::GuestHeard], 10);
    (guests.movable, guests.optional) = (true, true);
    Procedure {
        checks: Vec::new(),
        sheet: None,
        styles: Vec::new(),
        id: "fixture".to_owned(),
        version: "1".to_owned(),
        title: text("fixture"),
        summary: text("fixture"),
        words: Words::default(),
        minutes: 100,
        steps: vec![
            step("officers", Activity::Officers, &[Needs::Chair, Needs::Secretary], 5),
            step("roll", Activity::RollCall, &[Needs::RollCall], 5),
            agenda,
            step("discuss", Activity::Discuss, &[Needs::Outcomes, Needs::EveryoneHeard], 60),
            guests,
            step("close", Activity::Close, &[], 10),
        ],
        rules: rules(),
        citations: Vec::new(),
    }
}

pub(crate) fn person(name: &str, class: Class) -> Person {
    Person { name: name.to_owned(), class, ..Person::default() }
}

pub(crate) fn matter(title: &str) -> Matter {
    Matter { title: title.to_owned(), minutes: None, ..Matter::default() }
}

/// An, Bình, Chi, Dung, Em; Giang, probationary; Hải, a guest. An presides.
pub(crate) fn opening() -> Opening {
    let mut people: Vec<_> =
        ["An", "Bình", "Chi", "Dung", "Em"].map(|name| person(name, Class::Full)).into();
    people.push(person("Giang", Class::Probationary));
    people.push(person("Hải", Class::Guest));
    Opening {
        carried: chutri::meeting::carried::Carried::default(),
        session: "0198-fixture".to_owned(),
        body: "Chi bộ".to_owned(),
        title: "Thường kỳ".to_owned(),
        place: "Nhà văn hóa".to_owned(),
        language: Lang::Vi,
        planned_minutes: 100,
        procedure: Arc::new(procedure()),
        people,
        agenda: vec![matter("Trồng cây"), matter("Đường làng")],
        chair: Some(m(1)),
        practice: false,
    }
}

/// The fixture's opening with other rules.
pub(crate) fn ruled(change: impl FnOnce(&mut Rules)) -> Opening {
    proceeding(|procedure| change(&mut procedure.rules))
}

/// The fixture's opening with another procedure.
pub(crate) fn proceeding(change: impl FnOnce(&mut Procedure)) -> Opening {
    let mut opening = opening();
    change(Arc::make_mut(&mut opening.procedure));
    opening
}

/// The fixture's opening with this many full, then probationary members; nobody presides.
pub(crate) fn peopled(full: usize, probationary: usize) -> Opening {
    let named = |class| move |number: usize| person(&format!("No. {number}"), class);
    let people = (0..full).map(named(Class::Full));
    let people = people.chain((0..probationary).map(named(Class::Probationary))).collect();
    Opening { people, chair: None, ..opening() }
}

pub(crate) fn m(number: usize) -> MemberId {
    MemberId::from_index(number - 1)
}

pub(crate) fn q(number: usize) -> QuestionId {
    QuestionId::from_index(number - 1)
}

pub(crate) fn r(number: usize) -> RequestId {
    RequestId::from_index(number - 1)
}

pub(crate) fn s(number: usize) -> SpeechId {
    SpeechId::from_index(number - 1)
}

pub(crate) fn n(number: usize) -> NoteId {
    NoteId::from_index(number - 1)
}

pub(crate) fn id(step: &str) -> StepId {
    StepId(step.to_owned())
}

pub(crate) fn excused(reason: &str) -> Attendance {
    Attendance::Excused { reason: reason.to_owned() }
}

pub(crate) fn mark(member: usize, attendance: Attendance) -> Command {
    Command::MarkAttendance { member: m(member), attendance }
}

pub(crate) fn present(member: usize) -> Command {
    mark(member, Attendance::Present)
}

pub(crate) fn rest_present() -> Command {
    Command::MarkRest { attendance: Attendance::Present }
}

pub(crate) fn leave(member: usize) -> Command {
    Command::Leave { member: m(member) }
}

pub(crate) fn come_back(member: usize) -> Command {
    Command::Return { member: m(member) }
}

pub(crate) fn appoint(office: Office, member: usize) -> Command {
    Command::Appoint { office, member: Some(m(member)) }
}

pub(crate) fn secretary(member: usize) -> Command {
    appoint(Office::Secretary, member)
}

pub(crate) fn correct(member: usize, name: &str, class: Class) -> Command {
    Command::CorrectMember { member: m(member), person: person(name, class) }
}

pub(crate) fn enter(step: &str) -> Command {
    Command::EnterStep { step: id(step) }
}

pub(crate) fn finish() -> Command {
    Command::FinishStep { reason: None }
}

pub(crate) fn pass_step(reason: &str) -> Command {
    Command::FinishStep { reason: Some(reason.to_owned()) }
}

pub(crate) fn skip(step: &str, reason: &str) -> Command {
    Command::SkipStep { step: id(step), reason: reason.to_owned() }
}

pub(crate) fn record(step: &str, item: &str, value: &str) -> Command {
    Command::RecordItem { step: id(step), item: item.to_owned(), value: value.to_owned() }
}

pub(crate) fn take_up(question: usize) -> Command {
    Command::OpenQuestion { question: q(question) }
}

pub(crate) fn conclude(text: &str) -> Command {
    end_question(OutcomeKind::Concluded, text)
}

pub(crate) fn end_question(kind: OutcomeKind, text: &str) -> Command {
    Command::SetOutcome { kind, text: text.to_owned(), despite: None }
}

pub(crate) fn ask(member: usize) -> Command {
    ask_for(member, SpeechKind::Opinion)
}

pub(crate) fn ask_for(member: usize, kind: SpeechKind) -> Command {
    Command::RequestFloor { member: m(member), kind }
}

pub(crate) fn put(request: usize, to: u32) -> Command {
    Command::MoveRequest { request: r(request), to }
}

pub(crate) fn give(member: usize) -> Command {
    give_for(member, SpeechKind::Opinion)
}

pub(crate) fn give_for(member: usize, kind: SpeechKind) -> Command {
    Command::GiveFloor { member: m(member), kind }
}

pub(crate) fn invite(member: usize) -> Command {
    Command::Invite { member: m(member) }
}

pub(crate) fn holds(member: usize, stance: Stance) -> Command {
    Command::TakePosition { member: m(member), stance, reason: String::new() }
}

pub(crate) fn pause(reason: &str) -> Command {
    Command::Pause { reason: reason.to_owned() }
}

pub(crate) fn close(reason: &str) -> Command {
    Command::Close { reason: Some(reason.to_owned()) }
}
