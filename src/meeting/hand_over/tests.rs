//! Three months of one body: what one meeting leaves, the next takes up.

use std::sync::Arc;

use super::*;
use crate::meeting::clock::Stamp;
use crate::meeting::command::Command;
use crate::meeting::entry::Entry;
use crate::meeting::event::Opening;
use crate::meeting::finding::{FindingKind, Place};
use crate::meeting::id::{MemberId, PetitionId, TaskId};
use crate::meeting::language::Lang;
use crate::meeting::petition::{Plea, PleaKind};
use crate::meeting::procedure::Procedure;
use crate::meeting::procedure::check::Weight;
use crate::meeting::record::Record;
use crate::meeting::task::{Assignment, Progress, Source};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn person(name: &str, mark: &str) -> Person {
    Person { name: name.to_owned(), mark: mark.to_owned(), ..Person::default() }
}

fn guest(name: &str, post: &str) -> Person {
    Person { post: post.to_owned(), class: Class::Guest, ..person(name, "") }
}

fn m(number: usize) -> MemberId {
    MemberId::from_index(number - 1)
}

fn matter(title: &str) -> Matter {
    Matter { title: title.to_owned(), ..Matter::default() }
}

/// A meeting of a month, on its third day.
struct Month {
    record: Record,
    now: Stamp,
}

impl Month {
    fn open(month: u32, people: &[Person], agenda: &[Matter], carried: Carried) -> Self {
        let now: Stamp = format!("2026-0{month}-03T19:00:00+07:00").parse().unwrap();
        let mut held = Self { record: Record::default(), now };
        held.does(Command::Open(Box::new(Opening {
            session: format!("session-{month}"),
            body: "Chi bộ".to_owned(),
            title: format!("Kỳ {month}"),
            place: "Nhà văn hóa".to_owned(),
            language: Lang::Vi,
            planned_minutes: 90,
            procedure: Arc::new(Procedure::blank()),
            people: people.to_vec(),
            agenda: agenda.to_vec(),
            chair: None,
            carried,
            practice: false,
        })));
        held
    }

    /// The meeting after another, of these people.
    fn after(before: &HandOver, month: u32, people: &[Person], own: &[Matter]) -> Self {
        let agenda = before.agenda(own);
        let carried = before.carried(people, &agenda, day(month, 3));
        Self::open(month, people, &agenda, carried)
    }

    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "a sentence reads better without signs")]
    fn does(&mut self, command: Command) -> &mut Self {
        let event = self.record.decide(&command).unwrap();
        let (before, seq) = (self.record.fingerprint(), self.record.last_seq() + 1);
        self.record.apply(Entry::seal(&before, seq, self.now, event));
        self
    }

    fn gives(&mut self, text: &str, owners: &[Who], due: Option<Due>) -> &mut Self {
        let assignment = Assignment {
            text: text.to_owned(),
            owners: owners.to_vec(),
            due,
            source: Source::Meeting,
        };
        self.does(Command::AssignTask { assignment })
    }

    fn reviews(&mut self, task: usize, progress: Progress) -> &mut Self {
        self.does(Command::ReviewTask { task: TaskId::from_index(task - 1), progress })
    }

    fn ends(&mut self, question: usize, kind: OutcomeKind) -> &mut Self {
        let question = QuestionId::from_index(question - 1);
        self.does(Command::OpenQuestion { question });
        let text = "Kỳ sau".to_owned();
        self.does(Command::SetOutcome { kind, text, despite: Some("vắng".to_owned()) })
    }

    fn hands_over(&self) -> HandOver {
        self.record.meeting().hand_over(Vec::new()).unwrap()
    }
}

fn owners(carried: &Carried) -> Vec<Vec<Who>> {
    carried.tasks.iter().map(|task| task.owners.clone()).collect()
}

fn name(name: &str) -> Who {
    Who::Name(name.to_owned())
}

#[test]
fn a_meeting_never_opened_leaves_nothing() {
    assert_eq!(Meeting::default().hand_over(Vec::new()), None);
}

#[test]
fn a_task_keeps_its_origin_over_three_meetings_and_its_history_grows() {
    let people = [person("Lò Thị Hoa", ""), person("Hà Văn Bình", "")];
    let mut march = Month::open(3, &people, &[], Carried::default());
    march.gives("Sửa đường", &[Who::Member(m(1))], Some(Due::NextMeeting));
    march.gives("Thu quỹ", &[Who::Member(m(2))], Some(Due::On(day(3, 20))));
    march.gives("Nhầm", &[], None).does(Command::RemoveTask { task: TaskId::from_index(2) });
    let left = march.hands_over();
    assert_eq!(left.tasks.len(), 2, "what was taken back does not go on");

    let mut april = Month::after(&left, 4, &people, &[]);
    let carried = april.record.meeting().carried.clone();
    assert_eq!(carried.from.as_ref().map(|from| from.on), Some(day(3, 3)));
    assert_eq!(carried.tasks[0].due, Some(Due::On(day(4, 3))), "the next meeting is this one");
    assert_eq!(carried.tasks[0].history, []);
    april.reviews(1, Progress::Partly { percent: 40 }).reviews(2, Progress::Done);
    april.gives("Trồng cây", &[Who::Member(m(2))], None);

    let may = Month::after(&april.hands_over(), 5, &people, &[]);
    let june = Month::after(&may.hands_over(), 6, &people, &[]);
    let carried = june.record.meeting().carried.clone();
    let roads = &carried.tasks[0];
    assert_eq!(roads.origin, Origin { session: "session-3".to_owned(), id: TaskId::from_index(0) });
    assert_eq!(roads.assigned_on, day(3, 3));
    let partly = PastReview { on: day(4, 3), progress: Some(Progress::Partly { percent: 40 }) };
    assert_eq!(roads.history, [partly, PastReview { on: day(5, 3), progress: None }]);
    let trees = &carried.tasks[1];
    assert_eq!(
        trees.origin,
        Origin { session: "session-4".to_owned(), id: TaskId::from_index(2) },
        "its number in the meeting that gave it"
    );
    assert_eq!(carried.tasks.len(), 2, "what is done does not come back");
}

#[test]
fn a_new_date_given_at_the_review_is_the_date_next_time() {
    let people = [person("An", "")];
    let mut march = Month::open(3, &people, &[], Carried::default());
    march.gives("Sửa đường", &[Who::Member(m(1))], Some(Due::On(day(3, 20))));
    let mut april = Month::after(&march.hands_over(), 4, &people, &[]);
    april.reviews(1, Progress::CarriedOn { due: Some(Due::On(day(6, 1))) });
    let may = Month::after(&april.hands_over(), 5, &people, &[]);
    assert_eq!(may.record.meeting().carried.tasks[0].due, Some(Due::On(day(6, 1))));
}

#[test]
fn an_owner_renamed_in_the_meeting_is_found_and_one_who_left_stays_a_name() {
    let people = [person("Lò Thị Hoa", ""), person("Hà Văn Bình", ""), person("Vi Văn Nam", "")];
    let mut march = Month::open(3, &people, &[], Carried::default());
    march.gives("Một", &[Who::Member(m(1)), Who::Member(m(3))], None);
    let corrected = person("Lò Thị Hoà", "");
    march.does(Command::CorrectMember { member: m(1), person: corrected });
    march.does(Command::AddMember { person: person("Cao Văn Dựng", "") });
    march.does(Command::AddMember { person: guest("Khách", "") });
    let left = march.hands_over();
    let names: Vec<_> = left.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Lò Thị Hoà", "Hà Văn Bình", "Vi Văn Nam", "Cao Văn Dựng"]);

    // Nam has moved away, and the list is in another order and in capitals.
    let people = [person("HÀ VĂN BÌNH", ""), person("LÒ  THỊ HOÀ", "")];
    let april = Month::after(&left, 4, &people, &[]);
    assert_eq!(owners(&april.record.meeting().carried), [[Who::Member(m(2)), name("Vi Văn Nam")]]);
    // In May he is back.
    let people = [person("Vi Văn Nam", ""), person("Lò Thị Hoà", "")];
    let may = Month::after(&april.hands_over(), 5, &people, &[]);
    assert_eq!(owners(&may.record.meeting().carried), [[Who::Member(m(2)), Who::Member(m(1))]]);
}

#[test]
fn namesakes_are_found_by_their_mark_and_never_guessed() {
    let old = [person("Hà Văn Bình", "1950"), person("Hà Văn Bình", "1985"), person("An", "")];
    let mut march = Month::open(3, &old, &[], Carried::default());
    march.gives("Một", &[Who::Member(m(2))], None);
    march.gives("Hai", &[Who::Member(m(3))], None);
    let left = march.hands_over();
    let carry = |people: &[Person]| owners(&left.carried(people, &[], day(4, 3)));
    let an = person("An", "");
    let young = person("Hà Văn Bình", "1985");
    let bare = person("Hà Văn Bình", "");
    assert_eq!(
        carry(&[young.clone(), person("Hà Văn Bình", "1950"), an.clone()]),
        [[Who::Member(m(1))], [Who::Member(m(3))]]
    );
    let kept = name("Hà Văn Bình (1985)");
    assert_eq!(
        carry(&[bare.clone(), an.clone()])[0],
        std::slice::from_ref(&kept),
        "which of the two is it?"
    );
    assert_eq!(carry(&[person("Hà Văn Bình", "1950"), an.clone()])[0], std::slice::from_ref(&kept));
    assert_eq!(carry(&[young.clone(), young.clone(), an.clone()])[0], [kept]);
    assert_eq!(carry(&[an.clone(), an.clone()])[1], [name("An")]);
    assert_eq!(
        carry(&[person("An", "1990")])[1],
        [Who::Member(m(1))],
        "the list has learnt a year"
    );
    assert_eq!(carry(&[guest("An", "")])[1], [name("An")], "a guest bears no task");

    // A name kept with its mark is found again once it is certain.
    let april = Month::after(&left, 4, &[bare, an], &[]);
    let may = april.hands_over().carried(&[person("Lò", ""), young], &[], day(5, 3));
    assert_eq!(owners(&may)[0], [Who::Member(m(2))]);
}

#[test]
fn twins_without_a_mark_stay_names() {
    let people = [person("An", ""), person("An", "")];
    let mut march = Month::open(3, &people, &[], Carried::default());
    march.gives("Một", &[Who::Member(m(1)), Who::Member(m(2))], None);
    let carried = march.hands_over().carried(&people, &[], day(4, 3));
    assert_eq!(owners(&carried), [[name("An")]]);
}

#[test]
fn a_petition_comes_back_until_it_is_answered() {
    let people = [person("An", ""), guest("Lê Thị Nhung", "Đảng ủy xã")];
    let mut march = Month::open(3, &people, &[], Carried::default());
    let plea = |who, text: &str| Plea { who, kind: PleaKind::Request, text: text.to_owned() };
    march.does(Command::RaisePetition { plea: plea(Who::Member(m(1)), "Điện") });
    march.does(Command::RaisePetition { plea: plea(name("Hộ ông Tư"), "Nước") });
    let first = PetitionId::from_index(0);
    let forwarded = Settlement::Forwarded { to: "UBND xã".into(), due: Some(Due::NextMeeting) };
    march.does(Command::SettlePetition { petition: first, settlement: forwarded });
    let answer = Settlement::Answered { by: Who::Member(m(2)), text: "Quý II".into() };
    let mut april = Month::after(&march.hands_over(), 4, &people, &[]);
    let carried = april.record.meeting().carried.clone();
    assert_eq!(carried.petitions.len(), 2);
    assert_eq!(carried.petitions[0].plea.who, Who::Member(m(1)));
    let by = Settlement::Forwarded { to: "UBND xã".into(), due: Some(Due::On(day(4, 3))) };
    assert_eq!(carried.petitions[0].forwarded, Some(by.clone()));
    assert_eq!(carried.petitions[1].plea.who, name("Hộ ông Tư"));
    april.does(Command::SettlePetition { petition: PetitionId::from_index(1), settlement: answer });
    let may = Month::after(&april.hands_over(), 5, &people, &[]);
    let carried = may.record.meeting().carried.clone();
    assert_eq!(carried.petitions.len(), 1, "one was answered");
    let petition = &carried.petitions[0];
    assert_eq!((petition.session.as_str(), petition.id), ("session-3", first));
    assert_eq!((petition.raised_on, &petition.forwarded), (day(3, 3), &Some(by)));
}

#[test]
fn questions_without_an_end_and_those_proposed_are_on_the_next_agenda_once() {
    let agenda = ["Một", "Hai", "Ba", "Bốn"].map(matter);
    let mut march = Month::open(3, &[person("An", "")], &agenda, Carried::default());
    march.ends(1, OutcomeKind::Concluded).ends(2, OutcomeKind::Deferred);
    march.ends(3, OutcomeKind::PassedUp);
    for title in ["Năm", "hai"] {
        let (matter, source) = (matter(title), Source::Meeting);
        march.does(Command::ProposeQuestion { matter, source });
    }
    let left = march.hands_over();
    let titles =
        |matters: &[Matter]| matters.iter().map(|matter| matter.title.clone()).collect::<Vec<_>>();
    assert_eq!(titles(&left.questions), ["Hai", "Bốn", "Năm"]);
    let agenda = left.agenda(&[matter("Sáu"), matter("bốn")]);
    assert_eq!(titles(&agenda), ["Hai", "Bốn", "Năm", "Sáu"]);
    let brought = left.carried(&[], &agenda[1..], day(4, 3)).questions;
    let want = [0, 1].map(QuestionId::from_index);
    assert_eq!(brought, want, "the one taken off the agenda is not brought");
}

#[test]
fn directions_the_next_date_and_findings_come_along() {
    let people = [person("An", ""), guest("Lê Thị Nhung", "Phó bí thư Đảng ủy xã")];
    let mut march = Month::open(3, &people, &[], Carried::default());
    for (kind, text) in [(RemarkKind::Strength, "Đủ"), (RemarkKind::Direction, "Giao rõ người")]
    {
        march.does(Command::RecordRemark { member: m(2), kind, text: text.to_owned() });
    }
    march.does(Command::SetNextMeeting { on: Some(day(4, 4)), at: None });
    let found = |finding, number: usize| Finding {
        finding,
        weight: Weight::Ordinary,
        place: Place::Member(m(number)),
        count: 7,
        cite: None,
        open: false,
    };
    let findings = [
        found(FindingKind::MemberUnheard, 1),
        found(FindingKind::NoSecretary, 1),
        found(FindingKind::MemberUnheard, 2),
    ];
    let left = march.record.meeting().hand_over(OldFinding::tally(&findings)).unwrap();
    assert_eq!((left.next_on, left.closed), (Some(day(4, 4)), false));
    let carried = left.carried(&people, &[], day(4, 4));
    let by = "Lê Thị Nhung, Phó bí thư Đảng ủy xã".to_owned();
    assert_eq!(carried.directions, [Direction { by, text: "Giao rõ người".to_owned() }]);
    let counts: Vec<_> = carried.findings.iter().map(|old| (old.finding, old.count)).collect();
    assert_eq!(counts, [(FindingKind::MemberUnheard, 2), (FindingKind::NoSecretary, 1)]);
}

#[test]
fn who_is_exempt_stays_so_and_who_was_ill_does_not() {
    let exempt = Person { standing: Attendance::Exempt, ..person("An", "") };
    let people = [exempt.clone(), person("Bình", ""), person("Chi", "")];
    let mut march = Month::open(3, &people, &[], Carried::default());
    for (number, attendance) in [
        (1, Attendance::Present),
        (2, Attendance::Excused { reason: "ốm".to_owned() }),
        (3, Attendance::Away),
    ] {
        march.does(Command::MarkAttendance { member: m(number), attendance });
    }
    let away = Person { standing: Attendance::Away, ..people[2].clone() };
    assert_eq!(march.hands_over().people, [exempt, people[1].clone(), away]);
}
