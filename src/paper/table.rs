//! The minutes as tables for a spreadsheet: speeches, positions, votes, tasks, attendance.
//!
//! With a byte order mark and the line ends a spreadsheet expects, so that Vietnamese letters come
//! out right by a double click. A cell that a spreadsheet would take for a formula is kept from it.

use crate::meeting::clock::Stamp;
use crate::paper::minutes::{Minutes, Vote};
use crate::text::Words;
use crate::text::label::Label as _;

/// A table.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumIter,
    strum::EnumString,
    strum::VariantNames,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
pub enum Table {
    /// Everybody with their attendance and how often and long they spoke.
    Attendance,
    /// Every speech.
    Speeches,
    /// Who held what on each question, and why.
    Positions,
    /// Every vote with its counts.
    Votes,
    /// Every task.
    Tasks,
}

impl Table {
    /// Returns the name of the table, as it is typed and as its file is called.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// Writes one table as CSV.
pub fn write(minutes: &Minutes<'_>, table: Table, words: &Words) -> Vec<u8> {
    let (head, rows) = match table {
        Table::Attendance => attendance(minutes, words),
        Table::Speeches => speeches(minutes, words),
        Table::Positions => positions(minutes, words),
        Table::Votes => votes(minutes, words),
        Table::Tasks => tasks(minutes, words),
    };
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    for row in std::iter::once(head).chain(rows) {
        // Writing to memory does not fail.
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

type Row = Vec<String>;

fn attendance(minutes: &Minutes<'_>, words: &Words) -> (Row, Vec<Row>) {
    let head = vec![
        words.table_member(),
        words.table_name(),
        words.table_class(),
        words.table_post(),
        words.table_attendance(),
        words.table_reason(),
        words.table_arrived(),
        words.table_left(),
        words.table_speeches(),
        words.table_seconds(),
    ];
    let rows = minutes.people.iter().map(|person| {
        vec![
            person.id.to_string(),
            person.name.clone(),
            person.class.label(words),
            person.post.clone(),
            person.attendance.label(words),
            person.reason.clone(),
            time(person.arrived_at),
            time(person.left_at),
            person.speeches.to_string(),
            person.seconds.to_string(),
        ]
    });
    (head, rows.collect())
}

fn speeches(minutes: &Minutes<'_>, words: &Words) -> (Row, Vec<Row>) {
    let head = vec![
        words.table_speech(),
        words.table_member(),
        words.table_name(),
        words.table_question(),
        words.table_step(),
        words.table_kind(),
        words.table_started(),
        words.table_seconds(),
        words.table_gist(),
    ];
    let rows = minutes.speeches.iter().map(|speech| {
        vec![
            speech.id.to_string(),
            speech.member.to_string(),
            speech.name.clone(),
            speech.number.map_or_else(String::new, |number| number.to_string()),
            speech.step_title.clone(),
            speech.kind.label(words),
            time(Some(speech.started_at)),
            speech.seconds.to_string(),
            speech.gist.clone(),
        ]
    });
    (head, rows.collect())
}

fn positions(minutes: &Minutes<'_>, words: &Words) -> (Row, Vec<Row>) {
    let head = vec![
        words.table_question(),
        words.table_title(),
        words.table_member(),
        words.table_name(),
        words.table_stance(),
        words.table_reason(),
    ];
    let mut rows = Vec::new();
    for question in &minutes.questions {
        for opinion in &question.opinions {
            let Some(stance) = opinion.stance else { continue };
            rows.push(vec![
                question.number.to_string(),
                question.title.clone(),
                opinion.member.to_string(),
                opinion.name.clone(),
                stance.label(words),
                opinion.reason.clone(),
            ]);
        }
    }
    (head, rows)
}

fn votes(minutes: &Minutes<'_>, words: &Words) -> (Row, Vec<Row>) {
    let head = vec![
        words.table_vote(),
        words.table_about(),
        words.table_text(),
        words.table_way(),
        words.table_round(),
        words.table_for(),
        words.table_against(),
        words.table_other(),
        words.table_base(),
        words.table_needed(),
        words.table_percent(),
        words.table_result(),
        words.table_announced(),
    ];
    let number = |number: Option<u32>| number.map_or_else(String::new, |it| it.to_string());
    let rows = minutes.votes.iter().map(|vote: &Vote| {
        vec![
            vote.id.to_string(),
            vote.about.clone(),
            vote.text.clone(),
            vote.way.label(words),
            vote.round.to_string(),
            number(vote.favour),
            number(vote.against),
            number(vote.other),
            number(vote.base),
            number(vote.needed),
            number(vote.percent),
            vote.ended(words),
            time(vote.announced_at),
        ]
    });
    (head, rows.collect())
}

fn tasks(minutes: &Minutes<'_>, words: &Words) -> (Row, Vec<Row>) {
    let head = vec![
        words.table_task(),
        words.table_text(),
        words.table_owners(),
        words.table_due_on(),
        words.table_due(),
        words.table_status(),
        words.table_percent(),
        words.table_reason(),
        words.table_assigned(),
    ];
    let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
    let rows = minutes.tasks.iter().map(|task| {
        vec![
            task.id.to_string(),
            task.text.clone(),
            task.owners.join("; "),
            day(task.due_on),
            task.due.clone(),
            task.stands(words),
            task.percent.map_or_else(String::new, |percent| percent.to_string()),
            task.reason.clone(),
            day(task.assigned_on),
        ]
    });
    (head, rows.collect())
}

/// Writes a moment as spreadsheets read it, in the time of the meeting.
fn time(at: Option<Stamp>) -> String {
    at.map_or_else(String::new, |at| at.format("%Y-%m-%d %H:%M:%S").to_string())
}

/// Keeps a spreadsheet from taking a cell for a formula: an apostrophe makes it text.
fn guarded(cell: &str) -> String {
    let dangerous = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
        .iter()
        .any(|mark| cell.starts_with(*mark));
    if dangerous { format!("'{cell}") } else { cell.to_owned() }
}
