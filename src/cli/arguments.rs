//! What can be typed.
//!
//! Only names and kinds stand here; what they mean is told in both languages by `help`.

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use strum::VariantNames as _;

use crate::app::settings::ThemeName;
use crate::cli::complaint::Complaint;
use crate::cli::help;
use crate::meeting::language::Lang;
use crate::paper;
use crate::text::Words;

/// Everything typed.
#[derive(Debug, Parser)]
#[command(name = "chutri", version)]
pub struct Arguments {
    /// What holds for every command.
    #[command(flatten)]
    pub common: Common,
    /// What to do; without it the console begins at its first screen.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// What holds for every command.
#[derive(Debug, Args)]
pub struct Common {
    /// The language to speak.
    #[arg(long, global = true, value_parser = lang())]
    pub lang: Option<Lang>,
    /// The settings file.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder everything is kept in.
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// No colour at all.
    #[arg(long, global = true)]
    pub no_color: bool,
    /// Lines of text instead of a screen.
    #[arg(long, global = true)]
    pub plain: bool,
    /// The colours.
    #[arg(long, global = true, value_parser = theme())]
    pub theme: Option<ThemeName>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Open a new meeting.
    New(New),
    /// Go on with a meeting that was not closed.
    Resume(Resume),
    /// Show the room a meeting while it is held.
    Display(Display),
    /// Show a scenario by itself, with explanations.
    Demo(Demo),
    /// Preside over a scenario oneself.
    Rehearse(Rehearse),
    /// Show a recorded meeting again.
    Replay(Replay),
    /// Look whether files can be used.
    Check(Check),
    /// Look whether sessions were changed since they were written.
    Verify(Verify),
    /// Write the papers of a meeting.
    Minutes(Minutes),
    /// Tell what many sessions come to.
    Report(Report),
    /// List the procedures.
    Procedures(Procedures),
    /// List the scenarios, or make one of a session.
    Scenarios(Scenarios),
    /// Play a scenario without a screen.
    Simulate(Simulate),
    /// Print a JSON Schema.
    Schema(Schema),
    /// Print what makes a shell complete the command line.
    Completions(Completions),
}

/// What is known of a new meeting.
#[derive(Debug, Default, Args)]
pub struct New {
    /// The procedure: its id, or its file.
    #[arg(long, value_name = "ID")]
    pub procedure: Option<String>,
    /// The list of people.
    #[arg(long, value_name = "FILE")]
    pub roster: Option<PathBuf>,
    /// The questions.
    #[arg(long, value_name = "FILE")]
    pub agenda: Option<PathBuf>,
    /// The body that meets.
    #[arg(long, value_name = "TEXT")]
    pub body: Option<String>,
    /// What the meeting is called.
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Where it is held.
    #[arg(long, value_name = "TEXT")]
    pub place: Option<String>,
    /// Who presides.
    #[arg(long, value_name = "NAME")]
    pub chair: Option<String>,
    /// How long it should take.
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..=LONGEST))]
    pub minutes: Option<u32>,
    /// The meeting before, whose tasks, petitions and questions come back.
    #[arg(long, value_name = "FILE", conflicts_with = "no_previous")]
    pub previous: Option<PathBuf>,
    /// Whether nothing comes back from the meeting before.
    #[arg(long)]
    pub no_previous: bool,
    /// Where it is written.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// The longest meeting that can be planned, in minutes: ten days.
const LONGEST: i64 = 10 * 24 * 60;

/// Which meeting to go on with.
#[derive(Debug, Args)]
pub struct Resume {
    /// Its file; the latest unfinished one otherwise.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// What to show the room.
#[derive(Debug, Args)]
pub struct Display {
    /// The session file; the latest unfinished one otherwise.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Whether nobody is named.
    #[arg(long)]
    pub no_names: bool,
    /// Whether it is a page for a browser.
    #[arg(long)]
    pub web: bool,
    /// The port of the page.
    #[arg(long, value_name = "COUNT", requires = "web")]
    pub port: Option<u16>,
    /// The address of the page; this computer alone otherwise.
    #[arg(long, value_name = "ADDRESS", requires = "web")]
    pub address: Option<IpAddr>,
}

/// Which scenario to show.
#[derive(Debug, Args)]
pub struct Demo {
    /// Its id or its file; without it there is a list to choose from.
    #[arg(value_name = "ID")]
    pub scenario: Option<String>,
    /// Whether it stands still after everything told until somebody goes on.
    #[arg(long)]
    pub step: bool,
}

/// Which meeting to show again.
#[derive(Debug, Args)]
pub struct Replay {
    /// Its file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Files to look at.
#[derive(Debug, Args)]
pub struct Check {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// What they are, if their names do not say.
    #[arg(long = "as", value_enum)]
    pub kind: Option<Kind>,
    /// Whether a program reads the answer.
    #[arg(long)]
    pub json: bool,
}

/// What a file can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A procedure.
    Procedure,
    /// A score sheet.
    Sheet,
    /// A style of papers.
    Style,
    /// A list of people.
    Roster,
    /// A list of questions.
    Agenda,
    /// A scenario.
    Scenario,
    /// A recorded meeting.
    Session,
}

/// Sessions to verify.
#[derive(Debug, Args)]
pub struct Verify {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Whether a program reads the answer.
    #[arg(long)]
    pub json: bool,
}

/// Which paper of which meeting.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch that is typed or not")]
pub struct Minutes {
    /// The session.
    #[arg(value_name = "FILE", required_unless_present = "list")]
    pub file: Option<PathBuf>,
    /// In which format; otherwise as `--out` ends.
    #[arg(long, value_parser = format())]
    pub format: Option<paper::format::Format>,
    /// In which style; otherwise the first the procedure names.
    #[arg(long, value_name = "ID")]
    pub style: Option<String>,
    /// Which table of a spreadsheet; otherwise each in its own file.
    #[arg(long, value_parser = table())]
    pub table: Option<paper::table::Table>,
    /// Where it is written; otherwise to standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Whether what is there already is written over.
    #[arg(long)]
    pub force: bool,
    /// Whether criticism and self-criticism stay in the room.
    #[arg(long)]
    pub no_criticism: bool,
    /// Whether who voted how stays in the room.
    #[arg(long)]
    pub no_voters: bool,
    /// The number of the paper.
    #[arg(long, value_name = "COUNT")]
    pub number: Option<u32>,
    /// The body above.
    #[arg(long, value_name = "TEXT")]
    pub parent: Option<String>,
    /// The place it is dated from.
    #[arg(long, value_name = "TEXT")]
    pub locality: Option<String>,
    /// Whether the styles are to be listed.
    #[arg(long)]
    pub list: bool,
}

/// Sessions to be put together.
#[derive(Debug, Args)]
pub struct Report {
    /// Session files, and folders of them.
    #[arg(required = true, value_name = "FILE")]
    pub paths: Vec<PathBuf>,
    /// What the rows stand for.
    #[arg(long, value_enum, value_delimiter = ',')]
    pub by: Vec<RowsBy>,
    /// Which columns.
    #[arg(long, value_enum)]
    pub show: Option<Show>,
    /// How it is written.
    #[arg(long, value_enum, default_value = "table", hide_default_value = true)]
    pub format: ReportFormat,
    /// Where it is written.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Whether practice counts, too.
    #[arg(long)]
    pub practice: bool,
}

/// What the rows of a table stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "the variants are `archive::by`'s")]
pub enum RowsBy {
    Body,
    Person,
    Month,
    Quarter,
    Year,
    Finding,
    Trainee,
    Scenario,
}

/// Which columns a table shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "the variants are the themes of `archive::measure`")]
pub enum Show {
    Overview,
    Attendance,
    Speaking,
    Questions,
    Tasks,
    Petitions,
    Scores,
    All,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Lines for people.
    Table,
    /// Markdown.
    Md,
    /// CSV.
    Csv,
    /// JSON.
    Json,
}

/// How to list the procedures.
#[derive(Debug, Args)]
pub struct Procedures {
    /// Whether a program reads the answer.
    #[arg(long)]
    pub json: bool,
}

/// How to list the scenarios, or which session to make one of.
#[derive(Debug, Args)]
pub struct Scenarios {
    /// The recorded meeting a scenario is made of.
    #[arg(long, value_name = "FILE", requires = "out")]
    pub from: Option<PathBuf>,
    /// Where it is written.
    #[arg(long, value_name = "FILE", requires = "from")]
    pub out: Option<PathBuf>,
    /// Whether a program reads the answer.
    #[arg(long, conflicts_with = "from")]
    pub json: bool,
}

/// Which scenario to preside over.
#[derive(Debug, Args)]
pub struct Rehearse {
    /// The scenario: its id, or its file; the shortest one otherwise.
    #[arg(value_name = "ID")]
    pub scenario: Option<String>,
    /// Who presides, for the result.
    #[arg(long = "as", value_name = "NAME")]
    pub trainee: Option<String>,
}

/// Which scenario to play without a screen.
#[derive(Debug, Args)]
pub struct Simulate {
    /// The scenario: its id, or its file.
    #[arg(value_name = "ID")]
    pub scenario: String,
    /// Where the session is written.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Which schema.
#[derive(Debug, Args)]
pub struct Schema {
    /// Of which file.
    #[arg(value_enum)]
    pub of: Format,
}

/// A file with a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A recorded meeting.
    Session,
    /// A procedure, as a session embeds it.
    Procedure,
    /// A scenario.
    Scenario,
}

/// Which shell.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Reads everything typed, the program's own name first.
pub fn read(typed: &[OsString], words: &Words) -> Result<Arguments, Complaint> {
    let matches = help::command(words).try_get_matches_from(typed)?;
    Ok(Arguments::from_arg_matches(&matches)?)
}

/// Returns the bare command, before it has learnt to speak.
pub(super) fn bare() -> clap::Command {
    Arguments::command()
}

fn lang() -> impl clap::builder::TypedValueParser<Value = Lang> {
    PossibleValuesParser::new([Lang::Vi.code(), Lang::En.code()])
        .map(|code| if code == Lang::En.code() { Lang::En } else { Lang::Vi })
}

fn format() -> impl clap::builder::TypedValueParser<Value = paper::format::Format> {
    PossibleValuesParser::new(paper::format::Format::VARIANTS)
        .try_map(|ending| ending.parse::<paper::format::Format>())
}

fn table() -> impl clap::builder::TypedValueParser<Value = paper::table::Table> {
    PossibleValuesParser::new(paper::table::Table::VARIANTS)
        .try_map(|name| name.parse::<paper::table::Table>())
}

fn theme() -> impl clap::builder::TypedValueParser<Value = ThemeName> {
    PossibleValuesParser::new(["dark", "light", "contrast", "mono"]).map(|name| {
        match name.as_str() {
            "light" => ThemeName::Light,
            "contrast" => ThemeName::Contrast,
            "mono" => ThemeName::Mono,
            _ => ThemeName::Dark,
        }
    })
}
