//! Short ways to say what is to be done: tasks, petitions, remarks, and what the meeting before
//! left of them.

use chrono::NaiveDate;
use chutri::meeting::carried::Carried;
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::id::{PetitionId, RemarkId, TaskId};
use chutri::meeting::petition::{OldPetition, Plea, PleaKind, Settlement};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::task::{Assignment, Due, OldTask, Origin, PastReview, Progress, Source, Who};

use crate::support::fixture::{self, m};

pub(crate) fn t(number: usize) -> TaskId {
    TaskId::from_index(number - 1)
}

pub(crate) fn p(number: usize) -> PetitionId {
    PetitionId::from_index(number - 1)
}

pub(crate) fn k(number: usize) -> RemarkId {
    RemarkId::from_index(number - 1)
}

pub(crate) fn member(number: usize) -> Who {
    Who::Member(m(number))
}

pub(crate) fn name(name: &str) -> Who {
    Who::Name(name.to_owned())
}

pub(crate) fn date(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

pub(crate) fn on(day: &str) -> Due {
    Due::On(date(day))
}

/// A task for the 20th of April, from the meeting as a whole.
pub(crate) fn task(text: &str, owners: &[usize]) -> Assignment {
    Assignment {
        text: text.to_owned(),
        owners: owners.iter().copied().map(member).collect(),
        due: Some(on("2026-04-20")),
        source: Source::Meeting,
    }
}

pub(crate) fn assign(text: &str, owners: &[usize]) -> Command {
    Command::AssignTask { assignment: task(text, owners) }
}

pub(crate) fn change(number: usize, assignment: Assignment) -> Command {
    Command::ChangeTask { task: t(number), assignment }
}

pub(crate) fn take_back(number: usize) -> Command {
    Command::RemoveTask { task: t(number) }
}

pub(crate) fn review(number: usize, progress: Progress) -> Command {
    Command::ReviewTask { task: t(number), progress }
}

pub(crate) fn plea(who: Who, text: &str) -> Plea {
    Plea { who, kind: PleaKind::Request, text: text.to_owned() }
}

pub(crate) fn raise(who: Who, text: &str) -> Command {
    Command::RaisePetition { plea: plea(who, text) }
}

pub(crate) fn settle(number: usize, settlement: Settlement) -> Command {
    Command::SettlePetition { petition: p(number), settlement }
}

pub(crate) fn answered(by: Who, text: &str) -> Settlement {
    Settlement::Answered { by, text: text.to_owned() }
}

pub(crate) fn forwarded(to: &str, due: Option<Due>) -> Settlement {
    Settlement::Forwarded { to: to.to_owned(), due }
}

pub(crate) fn remark(member: usize, kind: RemarkKind, text: &str) -> Command {
    Command::RecordRemark { member: m(member), kind, text: text.to_owned() }
}

/// The fixture's opening with two tasks and a petition of February: Bình and Chi drain the lower
/// field, somebody outside the roster mends the fence, and the commune owes Dung an answer.
pub(crate) fn after_february() -> Opening {
    Opening { carried: february(), ..fixture::opening() }
}

/// What February left.
pub(crate) fn february() -> Carried {
    let old = |number, text: &str, owners: Vec<Who>| OldTask {
        origin: Origin { session: "0197-february".to_owned(), id: t(number) },
        assigned_on: date("2026-02-05"),
        text: text.to_owned(),
        owners,
        due: Some(Due::NextMeeting),
        history: Vec::new(),
    };
    let drain = OldTask {
        assigned_on: date("2026-01-05"),
        history: vec![PastReview {
            on: date("2026-02-05"),
            progress: Some(Progress::Partly { percent: 40 }),
        }],
        ..old(3, "Khơi mương", vec![member(2), member(3)])
    };
    let asked = OldPetition {
        session: "0197-february".to_owned(),
        id: p(1),
        raised_on: date("2026-02-05"),
        plea: plea(member(4), "Sửa cầu"),
        forwarded: Some(forwarded("Đảng ủy xã", Some(on("2026-03-01")))),
    };
    Carried {
        tasks: vec![drain, old(4, "Sửa hàng rào", vec![name("Hộ ông Páo")])],
        petitions: vec![asked],
        ..Carried::default()
    }
}
