//! `chutri minutes`: the papers of a meeting, closed or still going on.
//!
//! What was found of the session is told besides; a paper is written from as much as can be read.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use crate::cli::arguments::{Common, Minutes};
use crate::cli::exit::Exit;
use crate::cli::output::{self, Output};
use crate::cli::report;
use crate::meeting::record::Record;
use crate::paper::compose::Particulars;
use crate::paper::format::Format;
use crate::paper::minutes::LeftOut;
use crate::paper::table::Table;
use crate::paper::{Order, Unwritten, print};
use crate::procedure::style::Style;
use crate::procedure::{Kept, Styles};
use crate::store::atomic;
use crate::store::place::Places;
use crate::store::recover::recover;
use crate::store::session_path::SessionPath;
use crate::text::Words;
use crate::text::problem::Problem;
use crate::text::words::both;

pub(super) fn run(
    common: Common,
    asked: &Minutes,
    words: &Words,
    output: &mut Output,
) -> io::Result<Exit> {
    // Where nothing can be kept there are no styles of one's own either.
    let places = Places::find(common.data, common.config).ok();
    let styles = Styles::load(places.map(|places| places.procedures()).as_deref());
    let read = asked.file.as_deref().map(read);
    let (record, remarks) = match read {
        None => (None, Vec::new()),
        Some(Ok((record, remarks))) => (Some(record), remarks),
        Some(Err(problems)) => return Ok(refuse(&problems, words)),
    };
    report::tell(&remarks, words.lang());
    if asked.list {
        list(&styles, record.as_ref(), words, output)?;
        return Ok(Exit::Done);
    }
    // The command line asks for a file unless it asks for the list.
    let Some(record) = record else { return Ok(Exit::Usage) };
    match paper(asked, &record, &styles) {
        Err(problems) => Ok(refuse(&problems, words)),
        Ok((_, Err(unwritten))) => {
            output::complain(&words.cli_fault(unwritten.to_string()));
            Ok(Exit::Fault)
        }
        Ok((out, Ok(bytes))) => {
            match out {
                None => output.bytes(&bytes)?,
                Some(path) => {
                    if let Err(problem) = write(&path, &bytes, asked.force) {
                        return Ok(refuse(&[problem], words));
                    }
                    output.line(&words.cli_written(path.display().to_string()))?;
                }
            }
            Ok(if report::has_error(&remarks) { Exit::Problem } else { Exit::Done })
        }
    }
}

fn refuse(problems: &[Problem], words: &Words) -> Exit {
    report::tell(problems, words.lang());
    Exit::Problem
}

/// Reads as much of a session as can be read.
fn read(path: &Path) -> Result<(Record, Vec<Problem>), Vec<Problem>> {
    let mut found = recover(&SessionPath::of(path));
    let remarks = std::mem::take(&mut found.remarks);
    let record = Record::replay(std::mem::take(&mut found.chain.entries));
    if record.meeting().opened_at.is_some() { Ok((record, remarks)) } else { Err(remarks) }
}

/// Makes the paper that is asked for, and says where it goes.
fn paper(
    asked: &Minutes,
    record: &Record,
    styles: &Styles,
) -> Result<(Option<PathBuf>, Result<Vec<u8>, Unwritten>), Vec<Problem>> {
    let style = style(asked, record, styles)?;
    let ending = asked.out.as_deref().and_then(Format::of);
    let format = asked.format.or(ending).unwrap_or(Format::Md);
    if asked.out.is_none() && !format.is_text() && io::stdout().is_terminal() {
        let ending = format.ending();
        let cure = both(|words| words.cli_not_for_a_terminal_cure(ending));
        let what = both(|words| words.cli_not_for_a_terminal(ending));
        return Err(vec![report::problem("--format", what, cure)]);
    }
    let order = Order {
        style,
        format,
        particulars: Particulars {
            parent: asked.parent.clone().unwrap_or_default(),
            number: asked.number,
            locality: asked.locality.clone().unwrap_or_default(),
        },
        table: asked.table.unwrap_or(Table::Attendance),
        left_out: LeftOut { criticism: asked.no_criticism, voters: asked.no_voters },
    };
    Ok((asked.out.clone(), print(record, &order)))
}

/// Finds the style that is asked for, else the first the procedure names.
fn style<'s>(
    asked: &Minutes,
    record: &Record,
    styles: &'s Styles,
) -> Result<&'s Style, Vec<Problem>> {
    let offered = styles.of(&record.meeting().procedure);
    let found = match &asked.style {
        Some(id) => offered.iter().find(|kept| kept.held.id == *id),
        None => offered.first(),
    };
    found.map(|kept| kept.held.as_ref()).ok_or_else(|| {
        let known: Vec<&str> = offered.iter().map(|kept| kept.held.id.as_str()).collect();
        let id = asked.style.as_deref().unwrap_or_default();
        vec![report::problem(
            "--style",
            both(|words| words.style_unknown(id)),
            both(|words| words.style_unknown_cure(known.join(", "))),
        )]
    })
}

/// Writes a paper; one that is there already stays unless it may be written over.
fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Problem> {
    let mut put = |out: &mut dyn io::Write| out.write_all(bytes);
    let written =
        if force { atomic::replace(path, &mut put) } else { atomic::create(path, &mut put) };
    written.map_err(|error| {
        let place = path.display().to_string();
        if error.kind() == io::ErrorKind::AlreadyExists {
            report::problem(
                &place,
                both(|words| words.cli_there_already()),
                both(|words| words.cli_there_already_cure()),
            )
        } else {
            report::problem(
                &place,
                both(|words| words.cli_not_written(error.to_string())),
                both(|_| String::new()),
            )
        }
    })
}

/// Lists the styles: those the session's procedure names first, the one it is written in without
/// being told otherwise at the head.
fn list(
    styles: &Styles,
    record: Option<&Record>,
    words: &Words,
    output: &mut Output,
) -> io::Result<()> {
    let offered: Vec<&Kept<Style>> = match record {
        Some(record) => styles.of(&record.meeting().procedure),
        None => styles.all().iter().collect(),
    };
    for kept in offered {
        let (style, lang) = (&kept.held, words.lang());
        output.line(&format!("{}  {}", style.id, style.title.get(lang)))?;
        output.line(&format!("    {}", style.summary.get(lang).replace('\n', " ")))?;
    }
    Ok(())
}
