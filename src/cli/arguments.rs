//! What can be typed.
//!
//! Only names and kinds stand here; what they mean is told in both languages by `help`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::app::settings::ThemeName;
use crate::cli::complaint::Complaint;
use crate::cli::help;
use crate::meeting::language::Lang;
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
    /// Look whether files can be used.
    Check(Check),
    /// Look whether sessions were changed since they were written.
    Verify(Verify),
    /// List the procedures.
    Procedures(Procedures),
    /// Print a JSON Schema.
    Schema(Schema),
    /// Print what makes a shell complete the command line.
    Completions(Completions),
    /// Print the manual page.
    Man,
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
    /// A list of people.
    Roster,
    /// A list of questions.
    Agenda,
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

/// How to list the procedures.
#[derive(Debug, Args)]
pub struct Procedures {
    /// Whether a program reads the answer.
    #[arg(long)]
    pub json: bool,
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
