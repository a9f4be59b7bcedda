//! A year of meetings of one body, really held: people differ, some never speak, some are away,
//! tasks go on from month to month, petitions wait.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{Datelike as _, NaiveDate, TimeDelta};
use chutri::desk::journal::Nowhere;
use chutri::desk::{Clock, Desk, Reading};
use chutri::meeting::attendance::Attendance;
use chutri::meeting::carried::{Carried, OldFinding};
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::hand_over::HandOver;
use chutri::meeting::id::{MemberId, PetitionId, QuestionId, TaskId};
use chutri::meeting::language::Lang;
use chutri::meeting::member::{Class, Person};
use chutri::meeting::officer::Office;
use chutri::meeting::petition::{Plea, PleaKind, Settlement};
use chutri::meeting::procedure::{Activity, Procedure, StepId};
use chutri::meeting::question::{Matter, OutcomeKind, Stance};
use chutri::meeting::record::Record;
use chutri::meeting::score::Judged;
use chutri::meeting::task::{Assignment, Due, Progress, Source, Who};
use chutri::procedure::Library;

use super::template::{Role, Template};
use crate::support::random::Chance;

const QUESTIONS: [&str; 6] = [
    "Trồng cây ăn quả có múi",
    "Vận động con em trở lại trường",
    "Làm đường vào bản",
    "Thu quỹ \"Đền ơn đáp nghĩa\"",
    "Nước sạch mùa khô",
    "Kết nạp quần chúng ưu tú",
];
const WORK: [&str; 5] = [
    "Vận động ba hộ hiến đất",
    "Dọn vệ sinh nhà văn hóa",
    "Rà soát hộ nghèo",
    "Đo đất mở đường",
    "Viết tin cho loa xã",
];

/// A clock that is turned by hand.
#[derive(Debug, Clone)]
struct Turned(Arc<Mutex<Reading>>);

impl Clock for Turned {
    fn read(&self) -> Reading {
        *self.0.lock().unwrap()
    }
}

/// A body over the year.
struct Body {
    chance: Chance,
    procedure: Arc<Procedure>,
    members: usize,
    /// How eager each member is to speak; 0 never does.
    eager: Vec<usize>,
}

/// A meeting being held.
struct Held {
    desk: Desk,
    clock: Turned,
    /// The members who came.
    here: Vec<usize>,
}

/// Holds so many months of a year; another seed makes another year.
pub(super) fn hold(seed: usize, months: usize) -> Vec<Template> {
    let mut chance = Chance::new(1_000 + seed as u64);
    let id = ["chi-bo-thuong-ky-hd42", "chi-bo-thuong-ky-hd12", "committee"][seed % 3];
    let procedure = Arc::clone(&Library::load(None).find(id).unwrap().procedure);
    let members = 7 + chance.below(16);
    let eager = (0..members).map(|_| [0, 1, 2, 2, 3, 6][chance.below(6)]).collect();
    let mut body = Body { chance, procedure, members, eager };
    let mut before: Option<HandOver> = None;
    let mut year = Vec::new();
    for month in 0..months {
        let held = body.meet(month, before.as_ref());
        let meeting = held.desk.meeting();
        let findings = OldFinding::tally(&meeting.findings(held.desk.now()));
        before = meeting.hand_over(findings);
        year.push(Template::of(held.desk.record()));
    }
    year
}

fn day(month: usize) -> NaiveDate {
    let date = NaiveDate::from_ymd_opt(2026, 1, 3).unwrap();
    date.with_month(u32::try_from(month % 12).unwrap() + 1).unwrap()
}

impl Body {
    fn people(&self) -> Vec<Person> {
        let class = |place| match place {
            place if place == self.members => Class::Guest,
            place if place + 2 >= self.members => Class::Probationary,
            _ => Class::Full,
        };
        let mark =
            |place| ["", "1985", "1990", ""][if place == 3 || place == 4 { place - 2 } else { 0 }];
        let person = |place| Person {
            name: Role::Person(place).blank(),
            class: class(place),
            mark: mark(place).to_owned(),
            ..Person::default()
        };
        (0..=self.members).map(person).collect()
    }

    fn meet(&mut self, month: usize, before: Option<&HandOver>) -> Held {
        let people = self.people();
        let count = 2 + self.chance.below(2);
        let title = |n: usize| format!("{} ({})", QUESTIONS[(month + n) % 6], month + 1);
        let fresh =
            (0..count).map(|n| Matter { title: title(n), minutes: Some(20), ..Matter::default() });
        let fresh: Vec<Matter> = fresh.collect();
        let agenda = before.map_or_else(|| fresh.clone(), |before| before.agenda(&fresh));
        let on = day(month);
        let carried =
            before.map_or_else(Carried::default, |before| before.carried(&people, &agenda, on));
        let opening = Opening {
            session: Role::Session(month).blank(),
            body: Role::Body.blank(),
            title: format!("Sinh hoạt thường kỳ tháng {}/2026", month + 1),
            place: "Nhà văn hóa".to_owned(),
            language: Lang::Vi,
            planned_minutes: self.procedure.minutes,
            procedure: Arc::clone(&self.procedure),
            people,
            agenda,
            chair: Some(MemberId::from_index(0)),
            carried,
            practice: false,
        };
        let wall = chrono::DateTime::parse_from_rfc3339(&format!("{on}T19:30:00+07:00")).unwrap();
        let clock = Turned(Arc::new(Mutex::new(Reading { wall, running: Duration::ZERO })));
        let desk =
            Desk::new(Record::default(), Box::new(Nowhere::default()), Box::new(clock.clone()));
        let mut held = Held { desk, clock, here: Vec::new() };
        held.ask(&Command::Open(Box::new(opening)));
        self.call(&mut held);
        self.review(&mut held, month);
        self.discuss(&mut held);
        self.assign(&mut held, month);
        self.petitions(&mut held, month);
        self.score(&mut held);
        if self.chance.once_in(3) {
            let last = held.here[held.here.len() - 1];
            held.ask(&Command::Leave { member: MemberId::from_index(last) });
        }
        held.ask(&Command::SetNextMeeting { on: Some(day(month + 1)), at: None });
        // Some consoles are never told that the meeting is over.
        if !self.chance.once_in(20) {
            held.ask(&Command::Close { reason: Some("hết giờ".to_owned()) });
        }
        held
    }

    fn call(&mut self, held: &mut Held) {
        if !self.chance.once_in(8) {
            let member = Some(MemberId::from_index(1));
            held.ask(&Command::Appoint { office: Office::Secretary, member });
        }
        held.enter(Activity::RollCall);
        for place in 1..self.members {
            let attendance = match self.chance.below(40) {
                0..=3 => Attendance::Excused { reason: "con ốm".to_owned() },
                4 => Attendance::Unexcused,
                5 => Attendance::Exempt,
                6 => Attendance::Away,
                _ => {
                    held.here.push(place);
                    continue;
                }
            };
            held.ask(&Command::MarkAttendance { member: MemberId::from_index(place), attendance });
        }
        held.wait(120);
        held.ask(&Command::MarkRest { attendance: Attendance::Present });
    }

    fn review(&mut self, held: &mut Held, month: usize) {
        let old = held.desk.meeting().tasks().filter(|task| task.is_old()).count();
        for place in 0..old {
            let progress = match self.chance.below(20) {
                0..=8 => Progress::Done,
                9..=11 => Progress::Partly { percent: 40 },
                12..=14 => Progress::NotDone { reason: "mưa nhiều".to_owned() },
                15 => Progress::Dropped { reason: "không cần nữa".to_owned() },
                16..=17 => Progress::CarriedOn { due: Some(Due::On(day(month + 1))) },
                _ => continue,
            };
            held.wait(40);
            held.ask(&Command::ReviewTask { task: TaskId::from_index(place), progress });
        }
    }

    fn discuss(&mut self, held: &mut Held) {
        held.enter(Activity::Discuss);
        let questions: Vec<QuestionId> =
            held.desk.meeting().agenda().map(|question| question.id).collect();
        for question in questions {
            if self.chance.once_in(9) {
                continue;
            }
            held.ask(&Command::OpenQuestion { question });
            held.speech(0, SpeechKind::Opinion, 60 + self.chance.below(240));
            for place in held.here.clone() {
                if self.chance.below(8) < self.eager[place] {
                    held.speech(place, SpeechKind::Opinion, 20 + self.chance.below(200));
                    let member = MemberId::from_index(place);
                    let stance =
                        *self.chance.pick(&[Stance::Agree, Stance::Agree, Stance::Disagree]);
                    let reason = ["", "đất hợp cây có múi"][self.chance.below(2)].to_owned();
                    held.ask(&Command::TakePosition { member, stance, reason });
                }
            }
            if self.chance.once_in(3) {
                held.speech(self.members, SpeechKind::Report, 100 + self.chance.below(700));
            }
            let kind = match self.chance.below(12) {
                0 => OutcomeKind::Deferred,
                1 => OutcomeKind::Withdrawn,
                2 => OutcomeKind::PassedUp,
                _ => OutcomeKind::Concluded,
            };
            let (text, despite) = ("làm như đã bàn".to_owned(), Some("hết giờ".to_owned()));
            held.ask(&Command::SetOutcome { kind, text, despite });
        }
    }

    fn assign(&mut self, held: &mut Held, month: usize) {
        for _ in 0..self.chance.below(4) {
            let owners = (0..self.chance.below(3))
                .map(|_| Who::Member(MemberId::from_index(*self.chance.pick(&held.here))))
                .collect();
            let due = match self.chance.below(4) {
                0 => None,
                1 => Some(Due::NextMeeting),
                2 => Some(Due::On(day(month) + TimeDelta::days(12))),
                _ => Some(Due::On(day(month) + TimeDelta::days(45))),
            };
            let text = (*self.chance.pick(&WORK)).to_owned();
            held.wait(30);
            held.ask(&Command::AssignTask {
                assignment: Assignment { text, owners, due, source: Source::Meeting },
            });
        }
    }

    fn petitions(&mut self, held: &mut Held, month: usize) {
        if self.chance.once_in(2) {
            let who = match self.chance.below(2) {
                0 => Who::Member(MemberId::from_index(*self.chance.pick(&held.here))),
                _ => Who::Name("Hộ bà Xuân".to_owned()),
            };
            let plea =
                Plea { who, kind: PleaKind::Request, text: format!("Sửa cầu treo ({month})") };
            held.ask(&Command::RaisePetition { plea });
        }
        for place in 0..held.desk.meeting().petitions.len() {
            let settlement = match self.chance.below(5) {
                0 => Settlement::Answered {
                    by: Who::Member(MemberId::from_index(0)),
                    text: "xã đã có kế hoạch".to_owned(),
                },
                1..=2 => {
                    Settlement::Forwarded { to: "Ủy ban nhân dân xã".to_owned(), due: None }
                }
                _ => continue,
            };
            held.wait(60);
            held.ask(&Command::SettlePetition {
                petition: PetitionId::from_index(place),
                settlement,
            });
        }
    }

    fn score(&mut self, held: &mut Held) {
        let Some(sheet) = self.procedure.sheet.clone().filter(|_| !self.chance.once_in(5)) else {
            return;
        };
        held.enter(Activity::Score);
        for criterion in &sheet.criteria {
            let most = usize::try_from(criterion.points).unwrap();
            let points = u32::try_from(most - self.chance.below(most / 2 + 1)).unwrap();
            let judged = Judged { points, reason: "theo nhận xét chung".to_owned() };
            held.ask(&Command::ScoreCriterion { criterion: criterion.id.clone(), judged });
        }
        held.ask(&Command::DraftScore);
        if !self.chance.once_in(6) {
            held.ask(&Command::AdoptScore { reason: "nhất trí".to_owned() });
        }
    }
}

impl Held {
    fn wait(&self, seconds: usize) {
        let mut reading = self.clock.0.lock().unwrap();
        reading.wall += TimeDelta::seconds(i64::try_from(seconds).unwrap());
        reading.running += Duration::from_secs(seconds as u64);
    }

    #[track_caller]
    fn ask(&mut self, command: &Command) {
        let told = format!("{command:?}");
        self.desk.submit(command).unwrap_or_else(|refusal| panic!("{told}: {refusal:?}"));
    }

    /// Goes to the step in which something is done, where the procedure has one.
    fn enter(&mut self, activity: Activity) {
        let steps = &self.desk.meeting().procedure.steps;
        let step: Option<StepId> =
            steps.iter().find(|step| step.activity == activity).map(|step| step.id.clone());
        if let Some(step) = step {
            self.wait(20);
            self.ask(&Command::EnterStep { step });
        }
    }

    fn speech(&mut self, place: usize, kind: SpeechKind, seconds: usize) {
        self.ask(&Command::GiveFloor { member: MemberId::from_index(place), kind });
        self.wait(seconds);
        self.ask(&Command::EndSpeech);
        self.wait(5);
    }
}
