//! `chutri report`: what many sessions come to.

mod watch;

use std::io::{self, IsTerminal as _};
use std::path::Path;

use crate::archive::by::{By, Clash, Key};
use crate::archive::cube::Cube;
use crate::archive::measure::Theme;
use crate::archive::period::Span;
use crate::archive::reading::{Asked, Progress, Read, read};
use crate::archive::table::Table;
use crate::archive::write::json::Report as Json;
use crate::archive::write::terminal::Look;
use crate::archive::write::{csv, markdown, page, terminal as lines};
use crate::cli::arguments::{Report, ReportFormat as Format, RowsBy, Show};
use crate::cli::exit::Exit;
use crate::cli::output::{self, Output};
use crate::cli::report;
use crate::store::{atomic, tell};
use crate::terminal::size;
use crate::text::Words;
use crate::text::words::both;

pub(super) fn run(asked: &Report, words: &Words, output: &mut Output) -> io::Result<Exit> {
    let keys: Vec<Key> = asked.by.iter().copied().map(key).collect();
    let by = match By::new(&keys) {
        Ok(by) => by,
        Err(clash) => return Ok(complain(clash, words)),
    };
    if let Some(out) = asked.out.as_deref().filter(|out| out.symlink_metadata().is_ok()) {
        report::tell(&[tell::taken(out)], words.lang());
        return Ok(Exit::Problem);
    }
    let read = look(asked, &by, words);
    report::tell(&read.problems, words.lang());
    if read.practice > 0 {
        output::complain(&words.report_practice(read.practice));
    }
    if read.sessions + read.rehearsals == 0 {
        let place = asked.paths.first().map_or_else(String::new, |path| path.display().to_string());
        let nothing = both(|words| words.report_nothing());
        let cure = both(|words| words.report_nothing_cure());
        report::tell(&[report::problem(&place, nothing, cure)], words.lang());
        return Ok(Exit::Problem);
    }
    let text = write(&read, asked, &by, words)?;
    match &asked.out {
        Some(out) => save(out, &text)?,
        None => output.bytes(text.as_bytes())?,
    }
    Ok(if report::has_error(&read.problems) { Exit::Problem } else { Exit::Done })
}

/// Says that two keys make no table together.
fn complain(Clash { one, other }: Clash, words: &Words) -> Exit {
    let what = both(|words| words.report_clash(one.id(), other.id()));
    let cure = both(|words| words.report_clash_cure());
    report::tell(&[report::problem("--by", what, cure)], words.lang());
    Exit::Usage
}

/// Reads the sessions on all cores, while somebody at a terminal sees how far it has come.
fn look(asked: &Report, by: &By, words: &Words) -> Read {
    let shows_course = asked.format == Format::Table || by.keys().is_empty();
    let span = if shows_course { Some(Span::Month) } else { by.span() };
    let span = by.span().filter(|_| by.has(Key::Person)).or(span);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let progress = Progress::default();
    let work = || {
        let asked_for = Asked { span, practice: asked.practice };
        read(&asked.paths, asked_for, cores, &progress)
    };
    if io::stderr().is_terminal() {
        watch::while_at(&asked.paths, &progress, words, work)
    } else {
        work()
    }
}

fn write(read: &Read, asked: &Report, by: &By, words: &Words) -> io::Result<String> {
    let is_page = by.keys().is_empty();
    let cube = &read.cube;
    let show = |table: &Table| shown(table, asked.show.unwrap_or(Show::Overview));
    let is_overview = asked.show.is_none_or(|show| show == Show::Overview);
    let look = Look { drops: is_overview, ..look_of(asked.out.is_none()) };
    Ok(match asked.format {
        Format::Table if is_page => lines::page(&page::parts(cube, words), &show, look, words),
        Format::Table => {
            let table = Table::of(cube, by);
            lines::table(&table, &show(&table), look, words)
        }
        Format::Md if is_page => markdown::page(&page::parts(cube, words), &show, words),
        Format::Md => {
            let table = Table::of(cube, by);
            markdown::table(&table, &show(&table), words)
        }
        Format::Csv => csv::write(&cut(one(cube, by), asked.show)),
        Format::Json => {
            let tables = if is_page { page::tables(cube) } else { vec![Table::of(cube, by)] };
            let tables: Vec<Table> =
                tables.into_iter().map(|table| cut(table, asked.show)).collect();
            serde_json::to_string_pretty(&Json::of(read.sessions, &tables))? + "\n"
        }
    })
}

/// Returns the only table a CSV file has room for: by body, if nothing was asked for.
fn one(cube: &Cube, by: &By) -> Table {
    let own = if cube.bodies().is_empty() { Key::Trainee } else { Key::Body };
    let usual = || By::new(&[own]).unwrap_or_default();
    Table::of(cube, &if by.keys().is_empty() { usual() } else { by.clone() })
}

/// Returns the places of the columns to be shown.
fn shown(table: &Table, show: Show) -> Vec<usize> {
    let theme = match show {
        Show::Overview | Show::All => None,
        Show::Attendance => Some(Theme::Attendance),
        Show::Speaking => Some(Theme::Speaking),
        Show::Questions => Some(Theme::Questions),
        Show::Tasks => Some(Theme::Tasks),
        Show::Petitions => Some(Theme::Petitions),
        Show::Scores => Some(Theme::Scores),
    };
    let columns = table.columns.iter().enumerate();
    let is_shown = columns.filter(|(_, column)| match theme {
        None => show == Show::All || column.lead > 0,
        Some(theme) => column.theme == theme || column.id == "sessions",
    });
    is_shown.map(|(place, _)| place).collect()
}

/// Leaves out of a table for programs what was not asked for; if nothing was, it has everything.
fn cut(mut table: Table, show: Option<Show>) -> Table {
    let Some(show) = show else { return table };
    let kept = shown(&table, show);
    let keep = |place: &mut usize| {
        *place += 1;
        kept.contains(&(*place - 1))
    };
    let mut place = 0;
    table.columns.retain(|_| keep(&mut place));
    for row in &mut table.rows {
        let mut place = 0;
        row.values.retain(|_| keep(&mut place));
    }
    table
}

/// In a file or a pipe lines may be as long as they like, and pictures are left out.
fn look_of(is_shown: bool) -> Look {
    let is_terminal = is_shown && io::stdout().is_terminal();
    let cells = size::columns().filter(|_| is_terminal);
    Look { cells, pictures: is_terminal, drops: false }
}

fn save(out: &Path, text: &str) -> io::Result<()> {
    atomic::replace(out, &mut |file| file.write_all(text.as_bytes()))
}

const fn key(by: RowsBy) -> Key {
    match by {
        RowsBy::Body => Key::Body,
        RowsBy::Person => Key::Person,
        RowsBy::Month => Key::Period(Span::Month),
        RowsBy::Quarter => Key::Period(Span::Quarter),
        RowsBy::Year => Key::Period(Span::Year),
        RowsBy::Finding => Key::Finding,
        RowsBy::Trainee => Key::Trainee,
        RowsBy::Scenario => Key::Scenario,
    }
}
