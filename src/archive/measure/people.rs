//! What is told of a person over sessions.

use super::{Column, Measure, Theme, Unit, Value, percent};
use crate::archive::cube::person::Count;
use crate::archive::group::Voice;

measures! {
    /// The measures, in the order of the columns.
    PEOPLE of |voice: &Voice|

    sessions Count Ground 1 report_sessions:
        "sessions in which they stood on the roster and were no guest"
        => count(voice, Count::Sessions);
    expected Count Attendance 0 report_expected:
        "those with `attendance.state` none of `exempt`, `away`, `suspended`"
        => count(voice, Count::Expected);
    came Count Attendance 2 report_came:
        "those with `attendance.state` `present` or `joined`"
        => count(voice, Count::Came);
    excused Count Attendance 0 report_excused:
        "those with `attendance.state` `excused`"
        => count(voice, Count::Excused);
    unexcused Count Attendance 0 report_unexcused:
        "those with `attendance.state` `unexcused`"
        => count(voice, Count::Unexcused);
    attendance_percent Percent Attendance 7 report_attendance_percent:
        "`came` of `expected`"
        => percent(voice.presence.get(Count::Came), voice.presence.get(Count::Expected));
    chaired Count Ground 0 report_chaired:
        "those in which they were `officers.chair`"
        => count(voice, Count::Chaired);
    heard Count Speaking 3 report_heard:
        "those with `speeches` above 0"
        => count(voice, Count::Heard);
    silent Count Speaking 4 report_silent:
        "those they came to, did not leave (`attendance.left_at`), did not chair, with \
         `speeches` 0"
        => count(voice, Count::Silent);
    speeches Count Speaking 0 report_speeches:
        "sum of `speeches`"
        => count(voice, Count::Speeches);
    talk_seconds Seconds Speaking 5 report_talk_seconds:
        "sum of `seconds`"
        => count(voice, Count::Seconds);
    invited Count Speaking 0 report_invited:
        "sum of `invited`"
        => count(voice, Count::Invited);
    last_heard Date Speaking 6 report_last_heard:
        "the last day with `speeches` above 0"
        => voice.presence.last_heard.into();
    tasks_given Count Tasks 0 report_tasks_given:
        "as above, of tasks they are among the `owners` of"
        => count(voice, Count::TasksGiven);
    tasks_on_time Count Tasks 10 report_tasks_on_time:
        "as above, of tasks they are among the `owners` of"
        => count(voice, Count::TasksOnTime);
    tasks_late Count Tasks 9 report_tasks_late:
        "as above, of tasks they are among the `owners` of"
        => count(voice, Count::TasksLate);
    tasks_open Count Tasks 8 report_tasks_open:
        "as above, of tasks they are among the `owners` of"
        => voice.tasks_open.into();
}

fn count(voice: &Voice, count: Count) -> Value {
    voice.presence.get(count).into()
}
