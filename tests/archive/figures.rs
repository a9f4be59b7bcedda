//! The file's fold says what the meeting's own rules say: a report of one session comes to the
//! figures the chair saw.

use chutri::archive::by::{By, Key};
use chutri::archive::reading::{Asked, Progress, read};
use chutri::archive::table::Table;
use chutri::meeting::question::OutcomeKind;
use chutri::meeting::record::Record;
use chutri::store::recover::recover;
use chutri::store::walk::{Found, Walk};

use crate::support::province::Province;

#[test]
fn a_report_of_one_session_comes_to_the_figures_of_the_meeting() {
    let home = tempfile::tempdir().unwrap();
    Province { bodies: 4, months: 6, years: 4 }.write(home.path());
    let mut seen = 0;
    for found in Walk::new(&[home.path()]) {
        let Found::Session(lying) = found else { panic!("{found:?}") };
        let path = lying.path.json().to_owned();
        let read = read(&[path], Asked::default(), 1, &Progress::default());
        let table = Table::of(&read.cube, &By::new(&[Key::Body]).unwrap());
        let told = |id: &str| table.rows[0].value(table.column(id)).number();
        let record = Record::replay(recover(&lying.path).chain.entries);
        let meeting = record.meeting();
        let (figures, heard) = (meeting.figures(), meeting.participation(None));
        let outcomes = |kind: Option<OutcomeKind>| {
            let is = |outcome: Option<_>| outcome == kind;
            meeting.agenda().filter(|one| is(one.outcome().map(|outcome| outcome.kind))).count()
        };
        let tasks = meeting.tasks();
        let number = |count: usize| u64::try_from(count).unwrap();
        for (id, expected) in [
            ("expected", figures.expected.into()),
            ("came", figures.came.into()),
            ("excused", figures.excused.into()),
            ("unexcused", figures.unexcused.into()),
            ("attendance_percent", figures.attendance_percent().into()),
            ("to_hear", heard.expected.into()),
            ("heard", heard.spoke.into()),
            ("heard_percent", heard.percent().into()),
            ("never_heard", heard.silent().into()),
            ("talk_seconds", meeting.chair_share().1),
            ("chair_seconds", meeting.chair_share().0),
            ("undecided", number(outcomes(None))),
            ("concluded", number(outcomes(Some(OutcomeKind::Concluded)))),
            ("tasks_open", number(tasks.filter(|task| task.goes_on()).count())),
            (
                "petitions_waiting",
                number(meeting.petitions.iter().filter(|one| one.comes_back()).count()),
            ),
            ("findings", number(meeting.findings(record.last_ts().unwrap()).len())),
        ] {
            assert_eq!(told(id), Some(expected), "{}: {id}", lying.path.json().display());
        }
        seen += 1;
    }
    assert!(seen > 20);
}
