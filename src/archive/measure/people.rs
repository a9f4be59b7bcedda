//! What is told of a person over sessions.

use super::{Column, Measure, Theme, Unit, Value, percent};
use crate::archive::cube::person::Count;
use crate::archive::group::Voice;

/// The measures, in the order of the columns.
pub const PEOPLE: [Measure<Voice>; 17] = [
    Measure {
        column: Column {
            id: "sessions",
            unit: Unit::Count,
            theme: Theme::Ground,
            lead: 1,
            label: |words| words.report_sessions(),
            long: |words| words.report_sessions(),
            meaning: "sessions in which they stood on the roster and were no guest",
        },
        of: |voice| count(voice, Count::Sessions),
    },
    Measure {
        column: Column {
            id: "expected",
            unit: Unit::Count,
            theme: Theme::Attendance,
            lead: 0,
            label: |words| words.report_expected(),
            long: |words| words.report_expected(),
            meaning: "those with `attendance.state` none of `exempt`, `away`, `suspended`",
        },
        of: |voice| count(voice, Count::Expected),
    },
    Measure {
        column: Column {
            id: "came",
            unit: Unit::Count,
            theme: Theme::Attendance,
            lead: 2,
            label: |words| words.report_came(),
            long: |words| words.report_came(),
            meaning: "those with `attendance.state` `present` or `joined`",
        },
        of: |voice| count(voice, Count::Came),
    },
    Measure {
        column: Column {
            id: "excused",
            unit: Unit::Count,
            theme: Theme::Attendance,
            lead: 0,
            label: |words| words.report_excused(),
            long: |words| words.report_excused(),
            meaning: "those with `attendance.state` `excused`",
        },
        of: |voice| count(voice, Count::Excused),
    },
    Measure {
        column: Column {
            id: "unexcused",
            unit: Unit::Count,
            theme: Theme::Attendance,
            lead: 0,
            label: |words| words.report_unexcused(),
            long: |words| words.report_unexcused(),
            meaning: "those with `attendance.state` `unexcused`",
        },
        of: |voice| count(voice, Count::Unexcused),
    },
    Measure {
        column: Column {
            id: "attendance_percent",
            unit: Unit::Percent,
            theme: Theme::Attendance,
            lead: 7,
            label: |words| words.report_attendance_percent(),
            long: |words| words.report_attendance_percent(),
            meaning: "`came` of `expected`",
        },
        of: |voice| percent(voice.presence.get(Count::Came), voice.presence.get(Count::Expected)),
    },
    Measure {
        column: Column {
            id: "chaired",
            unit: Unit::Count,
            theme: Theme::Ground,
            lead: 0,
            label: |words| words.report_chaired(),
            long: |words| words.report_chaired(),
            meaning: "those in which they were `officers.chair`",
        },
        of: |voice| count(voice, Count::Chaired),
    },
    Measure {
        column: Column {
            id: "heard",
            unit: Unit::Count,
            theme: Theme::Speaking,
            lead: 3,
            label: |words| words.report_heard(),
            long: |words| words.report_heard(),
            meaning: "those with `speeches` above 0",
        },
        of: |voice| count(voice, Count::Heard),
    },
    Measure {
        column: Column {
            id: "silent",
            unit: Unit::Count,
            theme: Theme::Speaking,
            lead: 4,
            label: |words| words.report_silent(),
            long: |words| words.report_silent(),
            meaning: "those they came to, did not leave (`attendance.left_at`), did not chair, with `speeches` 0",
        },
        of: |voice| count(voice, Count::Silent),
    },
    Measure {
        column: Column {
            id: "speeches",
            unit: Unit::Count,
            theme: Theme::Speaking,
            lead: 0,
            label: |words| words.report_speeches(),
            long: |words| words.report_speeches(),
            meaning: "sum of `speeches`",
        },
        of: |voice| count(voice, Count::Speeches),
    },
    Measure {
        column: Column {
            id: "talk_seconds",
            unit: Unit::Seconds,
            theme: Theme::Speaking,
            lead: 5,
            label: |words| words.report_talk_seconds(),
            long: |words| words.report_talk_seconds(),
            meaning: "sum of `seconds`",
        },
        of: |voice| count(voice, Count::Seconds),
    },
    Measure {
        column: Column {
            id: "invited",
            unit: Unit::Count,
            theme: Theme::Speaking,
            lead: 0,
            label: |words| words.report_invited(),
            long: |words| words.report_invited(),
            meaning: "sum of `invited`",
        },
        of: |voice| count(voice, Count::Invited),
    },
    Measure {
        column: Column {
            id: "last_heard",
            unit: Unit::Date,
            theme: Theme::Speaking,
            lead: 6,
            label: |words| words.report_last_heard(),
            long: |words| words.report_last_heard(),
            meaning: "the last day with `speeches` above 0",
        },
        of: |voice| voice.presence.last_heard.into(),
    },
    Measure {
        column: Column {
            id: "tasks_given",
            unit: Unit::Count,
            theme: Theme::Tasks,
            lead: 0,
            label: |words| words.report_tasks_given(),
            long: |words| words.report_tasks_given(),
            meaning: "as above, of tasks they are among the `owners` of",
        },
        of: |voice| count(voice, Count::TasksGiven),
    },
    Measure {
        column: Column {
            id: "tasks_on_time",
            unit: Unit::Count,
            theme: Theme::Tasks,
            lead: 10,
            label: |words| words.report_tasks_on_time(),
            long: |words| words.report_tasks_on_time(),
            meaning: "as above, of tasks they are among the `owners` of",
        },
        of: |voice| count(voice, Count::TasksOnTime),
    },
    Measure {
        column: Column {
            id: "tasks_late",
            unit: Unit::Count,
            theme: Theme::Tasks,
            lead: 9,
            label: |words| words.report_tasks_late(),
            long: |words| words.report_tasks_late(),
            meaning: "as above, of tasks they are among the `owners` of",
        },
        of: |voice| count(voice, Count::TasksLate),
    },
    Measure {
        column: Column {
            id: "tasks_open",
            unit: Unit::Count,
            theme: Theme::Tasks,
            lead: 8,
            label: |words| words.report_tasks_open(),
            long: |words| words.report_tasks_open(),
            meaning: "as above, of tasks they are among the `owners` of",
        },
        of: |voice| voice.tasks_open.into(),
    },
];

fn count(voice: &Voice, count: Count) -> Value {
    voice.presence.get(count).into()
}
