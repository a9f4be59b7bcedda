//! What is told of sessions added up: by body, by period, by both, or all of them.

use super::{Column, Measure, Theme, Unit, Value, per, percent};
use crate::archive::cube::cell::Sum;
use crate::archive::group::Group;

measures! {
    /// The measures, in the order of the columns.
    SESSIONS of |group: &Group|

    bodies Count Ground 0 report_bodies:
        "distinct bodies that met"
        => group.bodies.into();
    sessions Count Ground 1 report_sessions or report_long_sessions:
        "sessions, each id once; practice left out"
        => sum(group, Sum::Sessions);
    closed Count Ground 0 report_closed:
        "sessions with a `session.closed_at`"
        => sum(group, Sum::Closed);
    seconds Seconds Ground 0 report_seconds:
        "sum of `session.seconds`"
        => sum(group, Sum::Seconds);
    people Count Attendance 0 report_people:
        "distinct people on the rosters, guests left out: same body, name and mark"
        => group.people.into();
    expected Count Attendance 0 report_expected:
        "sum over sessions of members expected: not guests, `attendance.state` none of \
         `exempt`, `away`, `suspended`"
        => sum(group, Sum::Expected);
    came Count Attendance 0 report_came:
        "sum of members, not guests, with `attendance.state` `present` or `joined`"
        => sum(group, Sum::Came);
    excused Count Attendance 0 report_excused:
        "sum of members, not guests, with `attendance.state` `excused`"
        => sum(group, Sum::Excused);
    unexcused Count Attendance 0 report_unexcused:
        "sum of members, not guests, with `attendance.state` `unexcused`"
        => sum(group, Sum::Unexcused);
    attendance_percent Percent Attendance 2
        report_attendance_percent or report_long_attendance_percent:
        "`came` of `expected`"
        => ratio(group, Sum::Came, Sum::Expected);
    to_hear Count Speaking 0 report_to_hear:
        "sum of `participation.expected`"
        => sum(group, Sum::ToHear);
    heard Count Speaking 0 report_heard:
        "sum of `participation.spoke`"
        => sum(group, Sum::Heard);
    heard_percent Percent Speaking 3 report_heard_percent or report_long_heard_percent:
        "`heard` of `to_hear`"
        => ratio(group, Sum::Heard, Sum::ToHear);
    never_heard Count Speaking 4 report_never_heard or report_long_never_heard:
        "people with `silent` above 0 and `heard` 0, as the table of people has them"
        => group.never_heard.into();
    speeches Count Speaking 0 report_speeches:
        "sum of `members.speeches`, guests left out"
        => sum(group, Sum::Speeches);
    talk_seconds Seconds Speaking 0 report_talk_seconds:
        "sum of `members.seconds`, guests left out"
        => sum(group, Sum::TalkSeconds);
    chair_seconds Seconds Speaking 0 report_chair_seconds:
        "that of whoever was `officers.chair`"
        => sum(group, Sum::ChairSeconds);
    chair_percent Percent Speaking 0 report_chair_percent:
        "`chair_seconds` of `talk_seconds`"
        => ratio(group, Sum::ChairSeconds, Sum::TalkSeconds);
    guest_seconds Seconds Speaking 0 report_guest_seconds:
        "sum of `members.seconds` of guests"
        => sum(group, Sum::GuestSeconds);
    gini Thousandths Speaking 9 report_gini or report_long_gini:
        "Gini coefficient of talking time over people: of each the seconds of the sessions \
         they came to without being the chair, 0 for who came and never talked; empty where \
         nobody talked"
        => group.gini.into();
    questions Count Questions 0 report_questions:
        "questions of the agendas"
        => sum(group, Sum::Questions);
    concluded Count Questions 0 report_concluded:
        "those with `outcome.kind` `concluded`"
        => sum(group, Sum::Concluded);
    deferred Count Questions 0 report_deferred:
        "those with `outcome.kind` `deferred`"
        => sum(group, Sum::Deferred);
    withdrawn Count Questions 0 report_withdrawn:
        "those with `outcome.kind` `withdrawn`"
        => sum(group, Sum::Withdrawn);
    passed_up Count Questions 0 report_passed_up:
        "those with `outcome.kind` `passed_up`"
        => sum(group, Sum::PassedUp);
    undecided Count Questions 0 report_undecided:
        "those without `outcome`"
        => sum(group, Sum::Undecided);
    decided_percent Percent Questions 8 report_decided_percent or report_long_decided_percent:
        "`questions` less `undecided`, of `questions`"
        => percent(
            group.cell.get(Sum::Questions) - group.cell.get(Sum::Undecided),
            group.cell.get(Sum::Questions),
            );
    tasks_given Count Tasks 0 report_tasks_given:
        "tasks with `status` `new` and no `from_session`: each once, where it was given"
        => sum(group, Sum::TasksGiven);
    tasks_on_time Count Tasks 0 report_tasks_on_time:
        "tasks with `status` `done` that are not late; a task once done does not come back"
        => sum(group, Sum::TasksOnTime);
    tasks_late Count Tasks 0 report_tasks_late:
        "tasks with `status` `done` that an earlier meeting (`history.on`) on the day of `due` \
         or after it had before it; without a day in `due` none is late"
        => sum(group, Sum::TasksLate);
    tasks_dropped Count Tasks 0 report_tasks_dropped:
        "tasks with `status` `dropped`"
        => sum(group, Sum::TasksDropped);
    tasks_open Count Tasks 0 report_tasks_open:
        "tasks neither `done` nor `dropped` in the last session of each body (by `opened_at`, \
         then `id`)"
        => group.cell.last.tasks_open.into();
    tasks_overdue Count Tasks 10 report_tasks_overdue or report_long_tasks_overdue:
        "those of them with a day in `due` on or before the day of that session"
        => group.cell.last.tasks_overdue.into();
    on_time_percent Percent Tasks 5 report_on_time_percent or report_long_on_time_percent:
        "`tasks_on_time` of `tasks_on_time` and `tasks_late`"
        => percent(
            group.cell.get(Sum::TasksOnTime),
            group.cell.get(Sum::TasksOnTime) + group.cell.get(Sum::TasksLate),
            );
    petitions_raised Count Petitions 0 report_petitions_raised:
        "petitions without `from_session`: each once, where it was raised"
        => sum(group, Sum::PetitionsRaised);
    petitions_answered Count Petitions 0 report_petitions_answered:
        "petitions with `state` `answered`; one once answered does not come back"
        => sum(group, Sum::PetitionsAnswered);
    petitions_forwarded Count Petitions 0 report_petitions_forwarded:
        "petitions with `state` `forwarded`: how often one was passed on"
        => sum(group, Sum::PetitionsForwarded);
    answer_days Days Petitions 0 report_answer_days:
        "mean days from `raised_on` to the session that answered, rounded down"
        => per(group.cell.get(Sum::AnswerDays), group.cell.get(Sum::PetitionsAnswered));
    answer_days_most Days Petitions 0 report_answer_days_most:
        "the most days from `raised_on` to the session that answered"
        => group.cell.answer_days_most.into();
    petitions_waiting Count Petitions 7 report_petitions_waiting or report_long_petitions_waiting:
        "petitions not `answered` in the last session of each body"
        => group.cell.last.petitions_waiting.into();
    waiting_days_most Days Petitions 0 report_waiting_days_most:
        "the most days from `raised_on` of those to that session"
        => group.cell.last.waiting_days_most.into();
    scored Count Scores 0 report_scored:
        "sessions with `evaluation.total` and `evaluation.most` above 0"
        => sum(group, Sum::Scored);
    score_percent Percent Scores 6 report_score_percent or report_long_score_percent:
        "sum of `evaluation.total` of the sum of `evaluation.most` of those"
        => ratio(group, Sum::Points, Sum::PointsPossible);
    score_least Percent Scores 0 report_score_least:
        "the lowest `total` of `most` of one session"
        => group.cell.scores.map(|(least, _)| least).into();
    score_most Percent Scores 0 report_score_most:
        "the highest `total` of `most` of one session"
        => group.cell.scores.map(|(_, most)| most).into();
    findings Count Scores 0 report_findings:
        "entries of `findings`"
        => sum(group, Sum::Findings);
    grave Count Scores 0 report_grave:
        "those with `weight` `grave`"
        => sum(group, Sum::Grave);
}

fn sum(group: &Group, sum: Sum) -> Value {
    group.cell.get(sum).into()
}

fn ratio(group: &Group, part: Sum, whole: Sum) -> Value {
    percent(group.cell.get(part), group.cell.get(whole))
}
