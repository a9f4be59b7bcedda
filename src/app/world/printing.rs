//! Papers being written beside the screen: neither a slow disk nor a long meeting keeps a key
//! waiting. What is there already stays; a name that is taken gets a number.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use strum::IntoEnumIterator as _;

use crate::app::world::coming::Coming;
use crate::app::world::{World, problem};
use crate::meeting::record::Record;
use crate::paper::compose::Particulars;
use crate::paper::format::Format;
use crate::paper::minutes::LeftOut;
use crate::paper::table::Table;
use crate::paper::{Order, print};
use crate::procedure::style::Style;
use crate::store::place::{Kind, paper_stem};
use crate::store::{atomic, folder};
use crate::text::problem::{Problem, Severity};
use crate::text::words::both;

/// What is to be printed, and where to.
#[derive(Debug, Clone)]
pub struct Wish {
    /// In which style.
    pub style: Arc<Style>,
    /// In which format.
    pub format: Format,
    /// The number of the paper.
    pub number: Option<u32>,
    /// What is not to leave the room.
    pub left_out: LeftOut,
    /// The folder it goes to.
    pub folder: PathBuf,
}

/// The files written, or why they could not be.
type Printed = Result<Vec<PathBuf>, Box<Problem>>;

/// Papers on their way.
#[derive(Debug)]
pub struct Printing(Coming<Printed>);

impl Printing {
    /// Begins to write, and waits just as long as nobody notices.
    pub fn start(record: Record, wish: Wish) -> Self {
        Self(Coming::start("papers", move || write(&record, &wish)))
    }

    /// Returns what came of it, once.
    pub fn take(&mut self) -> Option<Printed> {
        self.0.poll();
        self.0.take()
    }

    /// Returns when to look again; `None` once there is nothing to wait for.
    pub fn wake_in(&self) -> Option<Duration> {
        self.0.wake_in()
    }
}

impl World {
    /// Returns the folder the papers of a meeting go to if nobody says otherwise.
    pub fn papers_folder(&self, record: &Record) -> PathBuf {
        let meeting = record.meeting();
        let kind = if meeting.practice { Kind::Practice } else { Kind::Record };
        self.places.papers(&meeting.body, kind)
    }
}

fn write(record: &Record, wish: &Wish) -> Printed {
    let meeting = record.meeting();
    let day = meeting.opened_at.or(meeting.last_at).unwrap_or_default().date_naive();
    let stem = paper_stem(&meeting.title, day);
    let is_table = wish.format == Format::Csv;
    let tables = Table::iter().filter(|table| is_table || *table == Table::Attendance);
    let failed = |path: &PathBuf, detail: String| {
        let what = both(|words| words.world_paper_not_written(detail.as_str()));
        let cure = both(|words| words.world_paper_not_written_cure());
        Box::new(Problem { cure, ..problem(path, Severity::Error, what) })
    };
    folder::make(&wish.folder).map_err(|error| failed(&wish.folder, error.to_string()))?;
    let mut written = Vec::new();
    for table in tables {
        let what = match wish.format {
            Format::Csv => table.name(),
            format if format.is_laid_out() => &wish.style.id,
            _ => "minutes",
        };
        let path = wish.folder.join(format!("{stem}-{what}.{}", wish.format.ending()));
        let bytes = print(record, &order(wish, table));
        let bytes = bytes.map_err(|fault| failed(&path, fault.to_string()))?;
        let put = |out: &mut dyn io::Write| out.write_all(&bytes);
        let named = atomic::create_numbered(&path, &mut { put });
        written.push(named.map_err(|error| failed(&path, error.to_string()))?);
    }
    Ok(written)
}

fn order(wish: &Wish, table: Table) -> Order<'_> {
    Order {
        style: &wish.style,
        format: wish.format,
        table,
        particulars: Particulars { number: wish.number, ..Particulars::default() },
        left_out: wish.left_out,
    }
}
