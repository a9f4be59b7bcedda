//! What is told of sessions added up: by body, by period, by both, or all of them.

use super::{Column, Measure, Theme, Unit, Value, per, percent};
use crate::archive::cube::cell::Sum;
use crate::archive::group::Group;

/// The measures, in the order of the columns.
pub const SESSIONS: [Measure<Group>; 47] = [
    Measure {
        column: Column {
            id: "bodies",
            unit: Unit::Count,
            theme: Theme::Ground,
            leads: false,
            label: |words| words.report_bodies(),
            meaning: "distinct bodies that met",
        },
        of: |group| group.bodies.into(),
    },
    Measure {
        column: Column {
            id: "sessions",
            unit: Unit::Count,
            theme: Theme::Ground,
            leads: true,
            label: |words| words.report_sessions(),
            meaning: "sessions, each id once; practice left out",
        },
        of: |group| sum(group, Sum::Sessions),
    },
    Measure {
        column: Column {
            id: "closed",
            unit: Unit::Count,
            theme: Theme::Ground,
            leads: false,
            label: |words| words.report_closed(),
            meaning: "sessions with a `session.closed_at`",
        },
        of: |group| sum(group, Sum::Closed),
    },
    Measure {
        column: Column {
            id: "seconds",
            unit: Unit::Seconds,
            theme: Theme::Ground,
            leads: false,
            label: |words| words.report_seconds(),
            meaning: "sum of `session.seconds`",
        },
        of: |group| sum(group, Sum::Seconds),
    },
    Measure {
        column: Column {
            id: "people",
            unit: Unit::Count,
            theme: Theme::Attendance,
            leads: false,
            label: |words| words.report_people(),
            meaning: "distinct people on the rosters, guests left out: same body, name and mark",
        },
        of: |group| group.people.into(),
    },
    Measure {
        column: Column {
            id: "expected",
            unit: Unit::Count,
            theme: Theme::Attendance,
            leads: false,
            label: |words| words.report_expected(),
            meaning: "sum over sessions of members expected: not guests, `attendance.state` none of `exempt`, `away`, `suspended`",
        },
        of: |group| sum(group, Sum::Expected),
    },
    Measure {
        column: Column {
            id: "came",
            unit: Unit::Count,
            theme: Theme::Attendance,
            leads: false,
            label: |words| words.report_came(),
            meaning: "sum of members, not guests, with `attendance.state` `present` or `joined`",
        },
        of: |group| sum(group, Sum::Came),
    },
    Measure {
        column: Column {
            id: "excused",
            unit: Unit::Count,
            theme: Theme::Attendance,
            leads: false,
            label: |words| words.report_excused(),
            meaning: "sum of members, not guests, with `attendance.state` `excused`",
        },
        of: |group| sum(group, Sum::Excused),
    },
    Measure {
        column: Column {
            id: "unexcused",
            unit: Unit::Count,
            theme: Theme::Attendance,
            leads: false,
            label: |words| words.report_unexcused(),
            meaning: "sum of members, not guests, with `attendance.state` `unexcused`",
        },
        of: |group| sum(group, Sum::Unexcused),
    },
    Measure {
        column: Column {
            id: "attendance_percent",
            unit: Unit::Percent,
            theme: Theme::Attendance,
            leads: true,
            label: |words| words.report_attendance_percent(),
            meaning: "`came` of `expected`",
        },
        of: |group| ratio(group, Sum::Came, Sum::Expected),
    },
    Measure {
        column: Column {
            id: "to_hear",
            unit: Unit::Count,
            theme: Theme::Speaking,
            leads: false,
            label: |words| words.report_to_hear(),
            meaning: "sum of `participation.expected`",
        },
        of: |group| sum(group, Sum::ToHear),
    },
    Measure {
        column: Column {
            id: "heard",
            unit: Unit::Count,
            theme: Theme::Speaking,
            leads: false,
            label: |words| words.report_heard(),
            meaning: "sum of `participation.spoke`",
        },
        of: |group| sum(group, Sum::Heard),
    },
    Measure {
        column: Column {
            id: "heard_percent",
            unit: Unit::Percent,
            theme: Theme::Speaking,
            leads: true,
            label: |words| words.report_heard_percent(),
            meaning: "`heard` of `to_hear`",
        },
        of: |group| ratio(group, Sum::Heard, Sum::ToHear),
    },
    Measure {
        column: Column {
            id: "never_heard",
            unit: Unit::Count,
            theme: Theme::Speaking,
            leads: true,
            label: |words| words.report_never_heard(),
            meaning: "people with `silent` above 0 and `heard` 0, as the table of people has them",
        },
        of: |group| group.never_heard.into(),
    },
    Measure {
        column: Column {
            id: "speeches",
            unit: Unit::Count,
            theme: Theme::Speaking,
            leads: false,
            label: |words| words.report_speeches(),
            meaning: "sum of `members.speeches`, guests left out",
        },
        of: |group| sum(group, Sum::Speeches),
    },
    Measure {
        column: Column {
            id: "talk_seconds",
            unit: Unit::Seconds,
            theme: Theme::Speaking,
            leads: false,
            label: |words| words.report_talk_seconds(),
            meaning: "sum of `members.seconds`, guests left out",
        },
        of: |group| sum(group, Sum::TalkSeconds),
    },
    Measure {
        column: Column {
            id: "chair_seconds",
            unit: Unit::Seconds,
            theme: Theme::Speaking,
            leads: false,
            label: |words| words.report_chair_seconds(),
            meaning: "that of whoever was `officers.chair`",
        },
        of: |group| sum(group, Sum::ChairSeconds),
    },
    Measure {
        column: Column {
            id: "chair_percent",
            unit: Unit::Percent,
            theme: Theme::Speaking,
            leads: false,
            label: |words| words.report_chair_percent(),
            meaning: "`chair_seconds` of `talk_seconds`",
        },
        of: |group| ratio(group, Sum::ChairSeconds, Sum::TalkSeconds),
    },
    Measure {
        column: Column {
            id: "guest_seconds",
            unit: Unit::Seconds,
            theme: Theme::Speaking,
            leads: false,
            label: |words| words.report_guest_seconds(),
            meaning: "sum of `members.seconds` of guests",
        },
        of: |group| sum(group, Sum::GuestSeconds),
    },
    Measure {
        column: Column {
            id: "gini",
            unit: Unit::Thousandths,
            theme: Theme::Speaking,
            leads: true,
            label: |words| words.report_gini(),
            meaning: "Gini coefficient of talking time over people: of each the seconds of the sessions they came to without being the chair, 0 for who came and never talked; empty where nobody talked",
        },
        of: |group| group.gini.into(),
    },
    Measure {
        column: Column {
            id: "questions",
            unit: Unit::Count,
            theme: Theme::Questions,
            leads: false,
            label: |words| words.report_questions(),
            meaning: "questions of the agendas",
        },
        of: |group| sum(group, Sum::Questions),
    },
    Measure {
        column: Column {
            id: "concluded",
            unit: Unit::Count,
            theme: Theme::Questions,
            leads: false,
            label: |words| words.report_concluded(),
            meaning: "those with `outcome.kind` `concluded`",
        },
        of: |group| sum(group, Sum::Concluded),
    },
    Measure {
        column: Column {
            id: "deferred",
            unit: Unit::Count,
            theme: Theme::Questions,
            leads: false,
            label: |words| words.report_deferred(),
            meaning: "those with `outcome.kind` `deferred`",
        },
        of: |group| sum(group, Sum::Deferred),
    },
    Measure {
        column: Column {
            id: "withdrawn",
            unit: Unit::Count,
            theme: Theme::Questions,
            leads: false,
            label: |words| words.report_withdrawn(),
            meaning: "those with `outcome.kind` `withdrawn`",
        },
        of: |group| sum(group, Sum::Withdrawn),
    },
    Measure {
        column: Column {
            id: "passed_up",
            unit: Unit::Count,
            theme: Theme::Questions,
            leads: false,
            label: |words| words.report_passed_up(),
            meaning: "those with `outcome.kind` `passed_up`",
        },
        of: |group| sum(group, Sum::PassedUp),
    },
    Measure {
        column: Column {
            id: "undecided",
            unit: Unit::Count,
            theme: Theme::Questions,
            leads: false,
            label: |words| words.report_undecided(),
            meaning: "those without `outcome`",
        },
        of: |group| sum(group, Sum::Undecided),
    },
    Measure {
        column: Column {
            id: "decided_percent",
            unit: Unit::Percent,
            theme: Theme::Questions,
            leads: true,
            label: |words| words.report_decided_percent(),
            meaning: "`questions` less `undecided`, of `questions`",
        },
        of: |group| {
            percent(
                group.cell.get(Sum::Questions) - group.cell.get(Sum::Undecided),
                group.cell.get(Sum::Questions),
            )
        },
    },
    Measure {
        column: Column {
            id: "tasks_given",
            unit: Unit::Count,
            theme: Theme::Tasks,
            leads: false,
            label: |words| words.report_tasks_given(),
            meaning: "tasks with `status` `new` and no `from_session`: each once, where it was given",
        },
        of: |group| sum(group, Sum::TasksGiven),
    },
    Measure {
        column: Column {
            id: "tasks_on_time",
            unit: Unit::Count,
            theme: Theme::Tasks,
            leads: false,
            label: |words| words.report_tasks_on_time(),
            meaning: "tasks with `status` `done` that are not late; a task once done does not come back",
        },
        of: |group| sum(group, Sum::TasksOnTime),
    },
    Measure {
        column: Column {
            id: "tasks_late",
            unit: Unit::Count,
            theme: Theme::Tasks,
            leads: false,
            label: |words| words.report_tasks_late(),
            meaning: "tasks with `status` `done` that an earlier meeting (`history.on`) on the day of `due` or after it had before it; without a day in `due` none is late",
        },
        of: |group| sum(group, Sum::TasksLate),
    },
    Measure {
        column: Column {
            id: "tasks_dropped",
            unit: Unit::Count,
            theme: Theme::Tasks,
            leads: false,
            label: |words| words.report_tasks_dropped(),
            meaning: "tasks with `status` `dropped`",
        },
        of: |group| sum(group, Sum::TasksDropped),
    },
    Measure {
        column: Column {
            id: "tasks_open",
            unit: Unit::Count,
            theme: Theme::Tasks,
            leads: false,
            label: |words| words.report_tasks_open(),
            meaning: "tasks neither `done` nor `dropped` in the last session of each body (by `opened_at`, then `id`)",
        },
        of: |group| group.cell.last.tasks_open.into(),
    },
    Measure {
        column: Column {
            id: "tasks_overdue",
            unit: Unit::Count,
            theme: Theme::Tasks,
            leads: true,
            label: |words| words.report_tasks_overdue(),
            meaning: "those of them with a day in `due` on or before the day of that session",
        },
        of: |group| group.cell.last.tasks_overdue.into(),
    },
    Measure {
        column: Column {
            id: "on_time_percent",
            unit: Unit::Percent,
            theme: Theme::Tasks,
            leads: true,
            label: |words| words.report_on_time_percent(),
            meaning: "`tasks_on_time` of `tasks_on_time` and `tasks_late`",
        },
        of: |group| {
            percent(
                group.cell.get(Sum::TasksOnTime),
                group.cell.get(Sum::TasksOnTime) + group.cell.get(Sum::TasksLate),
            )
        },
    },
    Measure {
        column: Column {
            id: "petitions_raised",
            unit: Unit::Count,
            theme: Theme::Petitions,
            leads: false,
            label: |words| words.report_petitions_raised(),
            meaning: "petitions without `from_session`: each once, where it was raised",
        },
        of: |group| sum(group, Sum::PetitionsRaised),
    },
    Measure {
        column: Column {
            id: "petitions_answered",
            unit: Unit::Count,
            theme: Theme::Petitions,
            leads: false,
            label: |words| words.report_petitions_answered(),
            meaning: "petitions with `state` `answered`; one once answered does not come back",
        },
        of: |group| sum(group, Sum::PetitionsAnswered),
    },
    Measure {
        column: Column {
            id: "petitions_forwarded",
            unit: Unit::Count,
            theme: Theme::Petitions,
            leads: false,
            label: |words| words.report_petitions_forwarded(),
            meaning: "petitions with `state` `forwarded`: how often one was passed on",
        },
        of: |group| sum(group, Sum::PetitionsForwarded),
    },
    Measure {
        column: Column {
            id: "answer_days",
            unit: Unit::Days,
            theme: Theme::Petitions,
            leads: false,
            label: |words| words.report_answer_days(),
            meaning: "mean days from `raised_on` to the session that answered, rounded down",
        },
        of: |group| per(group.cell.get(Sum::AnswerDays), group.cell.get(Sum::PetitionsAnswered)),
    },
    Measure {
        column: Column {
            id: "answer_days_most",
            unit: Unit::Days,
            theme: Theme::Petitions,
            leads: false,
            label: |words| words.report_answer_days_most(),
            meaning: "the most days from `raised_on` to the session that answered",
        },
        of: |group| group.cell.answer_days_most.into(),
    },
    Measure {
        column: Column {
            id: "petitions_waiting",
            unit: Unit::Count,
            theme: Theme::Petitions,
            leads: true,
            label: |words| words.report_petitions_waiting(),
            meaning: "petitions not `answered` in the last session of each body",
        },
        of: |group| group.cell.last.petitions_waiting.into(),
    },
    Measure {
        column: Column {
            id: "waiting_days_most",
            unit: Unit::Days,
            theme: Theme::Petitions,
            leads: false,
            label: |words| words.report_waiting_days_most(),
            meaning: "the most days from `raised_on` of those to that session",
        },
        of: |group| group.cell.last.waiting_days_most.into(),
    },
    Measure {
        column: Column {
            id: "scored",
            unit: Unit::Count,
            theme: Theme::Scores,
            leads: false,
            label: |words| words.report_scored(),
            meaning: "sessions with `evaluation.total` and `evaluation.most` above 0",
        },
        of: |group| sum(group, Sum::Scored),
    },
    Measure {
        column: Column {
            id: "score_percent",
            unit: Unit::Percent,
            theme: Theme::Scores,
            leads: true,
            label: |words| words.report_score_percent(),
            meaning: "sum of `evaluation.total` of the sum of `evaluation.most` of those",
        },
        of: |group| ratio(group, Sum::Points, Sum::PointsPossible),
    },
    Measure {
        column: Column {
            id: "score_least",
            unit: Unit::Percent,
            theme: Theme::Scores,
            leads: false,
            label: |words| words.report_score_least(),
            meaning: "the lowest `total` of `most` of one session",
        },
        of: |group| group.cell.scores.map(|(least, _)| least).into(),
    },
    Measure {
        column: Column {
            id: "score_most",
            unit: Unit::Percent,
            theme: Theme::Scores,
            leads: false,
            label: |words| words.report_score_most(),
            meaning: "the highest `total` of `most` of one session",
        },
        of: |group| group.cell.scores.map(|(_, most)| most).into(),
    },
    Measure {
        column: Column {
            id: "findings",
            unit: Unit::Count,
            theme: Theme::Scores,
            leads: false,
            label: |words| words.report_findings(),
            meaning: "entries of `findings`",
        },
        of: |group| sum(group, Sum::Findings),
    },
    Measure {
        column: Column {
            id: "grave",
            unit: Unit::Count,
            theme: Theme::Scores,
            leads: false,
            label: |words| words.report_grave(),
            meaning: "those with `weight` `grave`",
        },
        of: |group| sum(group, Sum::Grave),
    },
];

fn sum(group: &Group, sum: Sum) -> Value {
    group.cell.get(sum).into()
}

fn ratio(group: &Group, part: Sum, whole: Sum) -> Value {
    percent(group.cell.get(part), group.cell.get(whole))
}
