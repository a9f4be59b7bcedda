//! Tasks: who does what by when, and what became of those of last time.

use chutri::meeting::Meeting;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::{Event, Opening, Unfinished};
use chutri::meeting::member::Class;
use chutri::meeting::note::{About, Audience};
use chutri::meeting::procedure::Requirement;
use chutri::meeting::refusal::{Blank, Refusal, Thing};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::task::{Assignment, Due, OldTask, Progress, Source, Task};

use crate::support::fixture::{correct, excused, id, m, mark, n, pause, proceeding, q};
use crate::support::given::{Given, in_session, session_in};
use crate::support::work::{
    after_february, assign, change, february, k, member, name, on, p, raise, remark, review, t,
    take_back, task,
};

/// How many tasks the members have, in roster order, the guest last.
fn shares(meeting: &Meeting) -> Vec<u32> {
    meeting.members.iter().map(|member| member.tasks).collect()
}

fn due(number: usize) -> impl Fn(&Meeting) -> Option<Due> {
    move |meeting| meeting.task(t(number)).unwrap().due()
}

/// March's meeting with what February left, everybody there.
fn march() -> Given {
    session_in(after_february(), [])
}

fn not_done(reason: &str) -> Progress {
    Progress::NotDone { reason: reason.to_owned() }
}

fn dropped(reason: &str) -> Progress {
    Progress::Dropped { reason: reason.to_owned() }
}

const fn partly(percent: u8) -> Progress {
    Progress::Partly { percent }
}

fn from(source: Source) -> Command {
    Command::AssignTask { assignment: Assignment { source, ..task("Phát cỏ", &[2]) } }
}

#[test]
fn a_task_is_given_to_its_owners_and_counts_for_each() {
    in_session([])
        .when(assign(" Phát cỏ ", &[3, 2]))
        .then(Event::TaskAssigned { task: t(1), assignment: task("Phát cỏ", &[3, 2]) })
        .and(assign("Họp dân", &[3]))
        .sees(shares, vec![0, 1, 2, 0, 0, 0, 0])
        .sees(Meeting::without_task, 4)
        .sees(|meeting| meeting.tasks().map(|task| task.id).collect::<Vec<_>>(), vec![t(1), t(2)]);
}

#[test]
fn an_owner_named_twice_stands_once() {
    let mut twice = task("Phát cỏ", &[3, 2, 3]);
    twice.owners.extend([name(" Hộ ông Páo "), name("Hộ ông Páo")]);
    let mut once = task("Phát cỏ", &[3, 2]);
    once.owners.push(name("Hộ ông Páo"));
    in_session([])
        .when(Command::AssignTask { assignment: twice })
        .then(Event::TaskAssigned { task: t(1), assignment: once })
        .sees(shares, vec![0, 1, 1, 0, 0, 0, 0]);
}

#[test]
fn owner_and_date_may_be_said_later() {
    let bare = Assignment { text: "Phát cỏ".to_owned(), ..Assignment::default() };
    in_session([])
        .when(Command::AssignTask { assignment: bare.clone() })
        .then(Event::TaskAssigned { task: t(1), assignment: bare })
        .sees(|meeting| meeting.missing(Requirement::TasksComplete, &id("close")), 1)
        .and(change(1, task("Phát cỏ", &[2])))
        .sees(|meeting| meeting.missing(Requirement::TasksComplete, &id("close")), 0);
}

#[test]
fn a_task_needs_words_and_owners_that_can_be() {
    let mut nameless = task("Phát cỏ", &[2]);
    nameless.owners.push(name("  "));
    in_session([])
        .when(assign(" \n ", &[2]))
        .refused(Refusal::Empty(Blank::Task))
        .when(assign("Phát\u{1b}cỏ", &[2]))
        .refused(Refusal::ControlCharacter(Blank::Task))
        .when(assign("Phát cỏ", &[2, 7]))
        .refused(Refusal::GuestMayNot(m(7)))
        .when(assign("Phát cỏ", &[8]))
        .refused(Refusal::Unknown(Thing::Member))
        .when(Command::AssignTask { assignment: nameless })
        .refused(Refusal::Empty(Blank::Who))
        .when(assign(&"dài ".repeat(6_000), &[2]))
        .refused(Refusal::TooLong { what: Blank::Task, most: 20_000 })
        .sees(|meeting| meeting.tasks().count(), 0);
}

#[test]
fn a_task_comes_from_something_the_meeting_knows() {
    let note = Command::AddNote {
        about: About::Meeting,
        audience: Audience::Public,
        text: "Cỏ mọc cao".to_owned(),
    };
    let things = [note, remark(7, RemarkKind::Direction, "Giữ rừng"), raise(member(3), "Sửa cầu")];
    let known = [
        Source::Meeting,
        Source::Step(id("discuss")),
        Source::Question(q(2)),
        Source::Note(n(1)),
        Source::Remark(k(1)),
        Source::Petition(p(1)),
    ];
    in_session(things).after(known.map(from)).sees(|meeting| meeting.tasks().count(), 6);
    for (source, thing) in [
        (Source::Step(id("nowhere")), Thing::Step),
        (Source::Question(q(3)), Thing::Question),
        (Source::Note(n(1)), Thing::Note),
        (Source::Remark(k(1)), Thing::Remark),
        (Source::Petition(p(1)), Thing::Petition),
    ] {
        in_session([]).when(from(source)).refused(Refusal::Unknown(thing));
    }
}

#[test]
fn a_task_changes_hands_and_the_counts_with_it() {
    in_session([assign("Phát cỏ", &[2, 3])])
        .when(change(1, task("Phát cỏ", &[3, 4])))
        .then(Event::TaskChanged { task: t(1), assignment: task("Phát cỏ", &[3, 4]) })
        .sees(shares, vec![0, 0, 1, 1, 0, 0, 0])
        .when(change(1, task(" Phát cỏ", &[3, 4])))
        .refused(Refusal::AlreadySo)
        .when(change(1, task("", &[3])))
        .refused(Refusal::Empty(Blank::Task))
        .when(change(1, task("Phát cỏ", &[7])))
        .refused(Refusal::GuestMayNot(m(7)))
        .when(change(2, task("Phát cỏ", &[3])))
        .refused(Refusal::Unknown(Thing::Task));
}

#[test]
fn a_task_given_by_mistake_is_taken_back_and_its_number_not_used_again() {
    in_session([assign("Phát cỏ", &[2])])
        .when(take_back(1))
        .then(Event::TaskRemoved { task: t(1) })
        .sees(shares, vec![0; 7])
        .sees(|meeting| meeting.tasks().count(), 0)
        .when(take_back(1))
        .refused(Refusal::Unknown(Thing::Task))
        .when(change(1, task("Phát cỏ", &[3])))
        .refused(Refusal::Unknown(Thing::Task))
        .when(assign("Họp dân", &[3]))
        .then(Event::TaskAssigned { task: t(2), assignment: task("Họp dân", &[3]) });
}

#[test]
fn undone_a_task_counts_for_nobody_and_redone_for_the_same() {
    let steps = [
        assign("Phát cỏ", &[2]),
        change(3, task("Phát cỏ", &[4])),
        review(1, partly(70)),
        review(1, Progress::Done),
        take_back(3),
    ];
    let mut given = march();
    let mut seen = vec![shares(given.meeting())];
    for step in steps {
        given = given.and(step);
        seen.push(shares(given.meeting()));
    }
    assert_eq!(seen, {
        [
            vec![0, 0, 0, 0, 0, 0, 0],
            vec![0, 1, 0, 0, 0, 0, 0],
            vec![0, 0, 0, 1, 0, 0, 0],
            vec![0, 1, 1, 1, 0, 0, 0],
            vec![0, 0, 0, 1, 0, 0, 0],
            vec![0, 0, 0, 0, 0, 0, 0],
        ]
    });
    for expected in seen.iter().rev().skip(1) {
        given = given.and(Command::Undo).sees(shares, expected.clone());
    }
    for expected in seen.iter().skip(1) {
        given = given.and(Command::Redo).sees(shares, expected.clone());
    }
}

#[test]
fn the_tasks_of_last_time_come_first_and_wait_for_a_report() {
    march()
        .sees(|meeting| meeting.tasks().map(Task::is_old).collect::<Vec<_>>(), vec![true, true])
        .sees(Meeting::unreviewed, 2)
        .sees(shares, vec![0; 7])
        .when(assign("Phát cỏ", &[2]))
        .then(Event::TaskAssigned { task: t(3), assignment: task("Phát cỏ", &[2]) })
        .sees(Meeting::unreviewed, 2);
}

#[test]
fn a_report_says_whether_the_task_goes_on() {
    for (progress, goes_on) in [
        (Progress::Done, false),
        (partly(1), true),
        (partly(99), true),
        (not_done("mưa lũ"), true),
        (dropped("xã đã làm"), false),
        (Progress::CarriedOn { due: None }, true),
    ] {
        let share = u32::from(goes_on);
        march()
            .when(review(1, progress.clone()))
            .then(Event::TaskReviewed { task: t(1), progress })
            .sees(Meeting::unreviewed, 1)
            .sees(|meeting| meeting.task(t(1)).unwrap().goes_on(), goes_on)
            .sees(shares, vec![0, share, share, 0, 0, 0, 0]);
    }
}

#[test]
fn a_report_says_why_and_how_much() {
    march()
        .when(review(1, partly(0)))
        .refused(Refusal::PercentOutOfRange)
        .when(review(1, partly(100)))
        .refused(Refusal::PercentOutOfRange)
        .when(review(1, not_done(" ")))
        .refused(Refusal::Empty(Blank::Reason))
        .when(review(1, dropped("")))
        .refused(Refusal::Empty(Blank::Reason))
        .when(review(1, not_done(" mưa lũ ")))
        .then(Event::TaskReviewed { task: t(1), progress: not_done("mưa lũ") })
        .when(review(1, not_done("mưa lũ")))
        .refused(Refusal::AlreadySo)
        .when(review(1, partly(30)))
        .then(Event::TaskReviewed { task: t(1), progress: partly(30) })
        .sees(Meeting::unreviewed, 1);
}

#[test]
fn only_the_tasks_of_last_time_are_reported_on_and_they_are_not_taken_back() {
    march()
        .and(assign("Phát cỏ", &[2]))
        .when(review(3, Progress::Done))
        .refused(Refusal::TaskIsNew(t(3)))
        .when(take_back(1))
        .refused(Refusal::TaskIsOld(t(1)))
        .when(review(4, Progress::Done))
        .refused(Refusal::Unknown(Thing::Task));
}

#[test]
fn a_task_of_last_time_can_be_given_to_others() {
    march()
        .and(change(1, task("Khơi mương", &[5])))
        .sees(shares, vec![0; 7])
        .and(review(1, partly(70)))
        .sees(shares, vec![0, 0, 0, 0, 1, 0, 0])
        .and(change(1, task("Khơi mương", &[5, 6])))
        .sees(shares, vec![0, 0, 0, 0, 1, 1, 0])
        .sees(|meeting| meeting.task(t(1)).unwrap().old.clone().unwrap().owners, {
            vec![member(2), member(3)]
        });
}

#[test]
fn a_task_carried_on_takes_its_new_date_and_can_be_given_yet_another() {
    let carry_on = |due| review(1, Progress::CarriedOn { due });
    let later = Assignment { due: Some(on("2026-05-10")), ..task("Khơi mương", &[2]) };
    let carried = march()
        .sees(due(1), Some(Due::NextMeeting))
        .and(carry_on(Some(on("2026-04-30"))))
        .sees(due(1), Some(on("2026-04-30")));
    carried.clone().and(change(1, later.clone())).sees(due(1), Some(on("2026-05-10")));
    carried
        .clone()
        .and(carry_on(Some(on("2026-06-01"))))
        .sees(due(1), Some(on("2026-06-01")))
        .and(review(1, partly(50)))
        .sees(due(1), Some(Due::NextMeeting));
    carried.and(change(1, later)).and(review(1, partly(50))).sees(due(1), Some(on("2026-05-10")));
    march().and(carry_on(None)).sees(due(1), Some(Due::NextMeeting));
}

#[test]
fn without_tasks_there_is_none_to_change() {
    for kind in [CommandKind::ChangeTask, CommandKind::RemoveTask, CommandKind::ReviewTask] {
        let none = Err(Refusal::Unknown(Thing::Task));
        assert_eq!(in_session([]).meeting().permits(kind), none);
        assert_eq!(march().meeting().permits(kind), Ok(()));
    }
}

#[test]
fn in_a_break_tasks_are_given_but_not_reported_on() {
    march()
        .after([pause(""), assign("Phát cỏ", &[2]), change(3, task("Phát cỏ", &[3])), take_back(3)])
        .when(review(1, Progress::Done))
        .refused(Refusal::MeetingPaused);
}

#[test]
fn whoever_is_expected_should_have_a_task_whether_or_not_they_came() {
    let missing = |meeting: &Meeting| meeting.missing(Requirement::TasksForAll, &id("close"));
    let all = (1..=6).map(|number| assign("Phát cỏ", &[number]));
    in_session([mark(5, excused("ốm"))])
        .sees(missing, 6)
        .after(all)
        .sees(missing, 0)
        .and(correct(7, "Hải", Class::Probationary))
        .sees(missing, 1)
        .and(mark(7, Attendance::Exempt))
        .sees(missing, 0)
        .and(take_back(2))
        .sees(missing, 1);
}

#[test]
fn what_is_not_done_with_tasks_is_unfinished_where_the_procedure_asks() {
    let asks = [Requirement::TasksReviewed, Requirement::TasksForAll];
    let mut opening = proceeding(|procedure| procedure.steps[5].requires = asks.to_vec());
    opening.carried = february();
    let tasks = |meeting: &Meeting| {
        let of_tasks = |what: &Unfinished| {
            matches!(what, Unfinished::OldTasks { .. } | Unfinished::WithoutTask { .. })
        };
        meeting.unfinished().into_iter().filter(of_tasks).collect::<Vec<_>>()
    };
    session_in(opening, [])
        .sees(tasks, vec![Unfinished::OldTasks { count: 2 }, Unfinished::WithoutTask { count: 6 }])
        .after([review(1, partly(50)), review(2, Progress::Done)])
        .sees(tasks, vec![Unfinished::WithoutTask { count: 4 }]);
    march().sees(tasks, vec![]);
}

#[test]
fn what_is_brought_names_people_and_questions_that_are_there() {
    let open = |opening: Opening| Given::unopened().when(Command::Open(Box::new(opening)));
    let brought = |change: fn(&mut Opening)| {
        let mut opening = after_february();
        change(&mut opening);
        open(opening)
    };
    brought(|opening| opening.carried.tasks[0].owners[1] = member(8))
        .refused(Refusal::Unknown(Thing::Member));
    brought(|opening| opening.carried.petitions[0].plea.who = member(9))
        .refused(Refusal::Unknown(Thing::Member));
    brought(|opening| opening.carried.questions = vec![q(3)])
        .refused(Refusal::Unknown(Thing::Question));
    let fits = brought(|opening| opening.carried.questions = vec![q(2)]).whatever();
    assert_eq!(fits.meeting().carried.questions, [q(2)]);
}

#[test]
fn what_earlier_meetings_found_stays_with_the_task() {
    let history = |meeting: &Meeting| {
        let old: OldTask = meeting.task(t(1)).unwrap().old.clone().unwrap();
        old.history.into_iter().map(|past| past.progress).collect::<Vec<_>>()
    };
    march().and(review(1, Progress::Done)).sees(history, vec![Some(partly(40))]);
}
