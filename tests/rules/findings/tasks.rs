//! Findings about tasks and petitions.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::Command;
use chutri::meeting::finding::{FindingKind as Kind, Place};
use chutri::meeting::task::{Assignment, Progress};

use super::{begun, has, has_none, opening, person};
use crate::support::fixture::{close, enter, excused, mark};
use crate::support::given::given_in;
use crate::support::work::{
    answered, assign, change, forwarded, member, p, raise, review, settle, t, take_back, task,
};

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
    let given = given.and(take_back(3)).and(change(4, task("Họp dân", &[3])));
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
    let one = given.and(settle(1, forwarded("Huyện", None)));
    has(&one.clone().and(close("x")), kind, [(Place::Petition(p(2)), 1)]);
    has_none(&one.and(settle(2, answered(member(1), "Tháng sau"))), kind);
}
