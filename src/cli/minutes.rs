//! `chutri minutes`: the papers of a meeting, closed or still going on.
//!
//! What was found of the session is told besides; a paper is written from as much as can be read.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use strum::IntoEnumIterator as _;

use crate::cli::arguments::{Common, Minutes};
use crate::cli::exit::Exit;
use crate::cli::output::Output;
use crate::cli::report;
use crate::meeting::language::Text;
use crate::meeting::record::Record;
use crate::paper::compose::Particulars;
use crate::paper::format::Format;
use crate::paper::minutes::LeftOut;
use crate::paper::table::Table;
use crate::paper::{Order, print};
use crate::procedure::style::Style;
use crate::procedure::{self, Kept, Styles};
use crate::store::place::Places;
use crate::store::recover::recover;
use crate::store::session_path::SessionPath;
use crate::store::{atomic, folder};
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
    let (record, remarks) = match asked.file.as_deref().map(read) {
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
    let written = match papers(asked, &record, &styles) {
        Err(problems) => return Ok(refuse(&problems, words)),
        Ok(papers) => papers,
    };
    let mut refused = Vec::new();
    for (path, bytes) in written {
        let Some(path) = path else {
            output.bytes(&bytes)?;
            continue;
        };
        match write(&path, &bytes, asked.force) {
            Ok(()) => output.line(&words.cli_written(path.display().to_string()))?,
            Err(problem) => refused.push(*problem),
        }
    }
    report::tell(&refused, words.lang());
    let whole = refused.is_empty() && !report::has_error(&remarks);
    Ok(if whole { Exit::Done } else { Exit::Problem })
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
    if record.meeting().opened_at.is_some() {
        return Ok((record, remarks));
    }
    let unopened =
        || problem(&path.display().to_string(), |words| words.cli_unopened(), |_| String::new());
    Err(if remarks.is_empty() { vec![unopened()] } else { remarks })
}

/// A paper, and the file it goes to; without one it is printed.
type Paper = (Option<PathBuf>, Vec<u8>);

/// Makes the papers that are asked for.
fn papers(asked: &Minutes, record: &Record, styles: &Styles) -> Result<Vec<Paper>, Vec<Problem>> {
    let style = style(asked, record, styles)?;
    let named = asked.out.as_deref().and_then(Format::of);
    let format = asked.format.or(named).unwrap_or(Format::Md);
    let order = |table| Order {
        style: &style,
        format,
        table,
        particulars: Particulars {
            parent: asked.parent.clone().unwrap_or_default(),
            number: asked.number,
            locality: asked.locality.clone().unwrap_or_default(),
        },
        left_out: LeftOut { criticism: asked.no_criticism, voters: asked.no_voters },
    };
    let make = |table| {
        print(record, &order(table)).map_err(|fault| {
            let place = format.ending();
            vec![problem(
                place,
                |words| words.cli_not_written(fault.to_string()),
                |_| String::new(),
            )]
        })
    };
    if format == Format::Csv && asked.table.is_none() {
        return tables(asked, make);
    }
    let out = asked.out.as_deref().map(|out| {
        // Within a folder a paper is called after its session.
        if out.is_dir() { out.join(name(asked, &style, format)) } else { out.to_owned() }
    });
    if out.is_none() && !format.is_text() && io::stdout().is_terminal() {
        let cure = |words: &Words| words.cli_no_text_cure(format!("--out x.{}", format.ending()));
        return Err(vec![problem(format.ending(), |words| words.cli_no_text_format(), cure)]);
    }
    Ok(vec![(out, make(asked.table.unwrap_or(Table::Attendance))?)])
}

/// Makes every table, each for a file of its own in a folder.
fn tables(
    asked: &Minutes,
    make: impl Fn(Table) -> Result<Vec<u8>, Vec<Problem>>,
) -> Result<Vec<Paper>, Vec<Problem>> {
    let Some(out) = &asked.out else {
        let names = Table::iter().map(Table::name).collect::<Vec<_>>().join(", ");
        let cure = |words: &Words| words.cli_many_tables_cure(names.as_str());
        return Err(vec![problem("csv", |words| words.cli_many_tables(), cure)]);
    };
    let place = out.display().to_string();
    if Format::of(out).is_some() || folder::in_the_way(out).is_some() {
        let cure = |words: &Words| words.cli_tables_folder_cure();
        return Err(vec![problem(&place, |words| words.cli_tables_folder(), cure)]);
    }
    folder::make(out).map_err(|error| {
        vec![problem(&place, |words| words.cli_not_written(error.to_string()), |_| String::new())]
    })?;
    let each = Table::iter().map(|table| {
        let path = out.join(format!("{}.csv", table.name()));
        Ok((Some(path), make(table)?))
    });
    each.collect()
}

/// Names the file of a paper after its session and its style.
fn name(asked: &Minutes, style: &Style, format: Format) -> String {
    let session = asked.file.as_deref().and_then(Path::file_stem).unwrap_or_default();
    let table = asked.table.filter(|_| format == Format::Csv).map(Table::name);
    let what = if format.is_laid_out() { Some(style.id.as_str()) } else { table };
    let what = what.map(|what| format!("-{what}")).unwrap_or_default();
    format!("{}{what}.{}", session.to_string_lossy(), format.ending())
}

/// Finds the style that is asked for, by its id or in a file, else the first the procedure names.
fn style(asked: &Minutes, record: &Record, styles: &Styles) -> Result<Arc<Style>, Vec<Problem>> {
    if let Some(path) = asked.style.as_deref().map(Path::new).filter(|path| path.is_file()) {
        return procedure::read_style(path).map(|(style, _)| Arc::new(style));
    }
    let offered = styles.of(&record.meeting().procedure);
    let found = match &asked.style {
        Some(id) => offered.iter().find(|kept| kept.held.id == *id),
        None => offered.first(),
    };
    found.map(|kept| Arc::clone(&kept.held)).ok_or_else(|| {
        let known: Vec<&str> = offered.iter().map(|kept| kept.held.id.as_str()).collect();
        let id = asked.style.as_deref().unwrap_or_default();
        let cure = |words: &Words| words.style_unknown_cure(known.join(", "));
        vec![problem("--style", |words| words.style_unknown(id), cure)]
    })
}

/// Writes a paper; one that is there already stays unless it may be written over.
fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Box<Problem>> {
    let mut put = |out: &mut dyn io::Write| out.write_all(bytes);
    let done = if force { atomic::replace(path, &mut put) } else { atomic::create(path, &mut put) };
    done.map_err(|error| {
        let place = path.display().to_string();
        if error.kind() == io::ErrorKind::AlreadyExists {
            let cure = |words: &Words| words.cli_there_already_cure();
            return Box::new(problem(&place, |words| words.cli_there_already(), cure));
        }
        let what = |words: &Words| words.cli_not_written(error.to_string());
        Box::new(problem(&place, what, |_| String::new()))
    })
}

fn problem(
    place: &str,
    what: impl Fn(&Words) -> String,
    cure: impl Fn(&Words) -> String,
) -> Problem {
    let (what, cure): (Text, Text) = (both(what), both(cure));
    report::problem(place, what, cure)
}

/// Lists the styles: those the session's procedure names first, the one it is written in without
/// being told otherwise at the head. Files that can't be used are told.
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
        report::tell(&kept.warnings, lang);
    }
    for broken in styles.broken() {
        report::tell(&broken.problems, words.lang());
    }
    Ok(())
}
