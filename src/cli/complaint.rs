//! What is wrong with the command line, in the language of whoever typed it.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::exit::Exit;
use crate::cli::output;
use crate::text::Words;

/// Why the command line is not carried out; asking for help is one reason.
#[derive(Debug)]
pub struct Complaint(clap::Error);

impl From<clap::Error> for Complaint {
    fn from(error: clap::Error) -> Self {
        Self(error)
    }
}

impl Complaint {
    /// Tells it: help and version on standard output, everything else on standard error.
    pub fn tell(&self, words: &Words) -> Exit {
        match self.0.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                // The library knows whether there is a terminal, and whether colours are wanted.
                match self.0.print() {
                    Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Exit::Problem,
                    _ => Exit::Done,
                }
            }
            _ => {
                output::complain(&self.sentence(words));
                output::complain(&words.cli_see_help(self.command()));
                Exit::Usage
            }
        }
    }

    fn sentence(&self, words: &Words) -> String {
        let argument = name_of(&self.found(ContextKind::InvalidArg));
        let value = self.found(ContextKind::InvalidValue);
        let told = match self.0.kind() {
            ErrorKind::InvalidSubcommand => {
                words.cli_unknown_verb(self.found(ContextKind::InvalidSubcommand))
            }
            ErrorKind::UnknownArgument => words.cli_unknown_argument(argument),
            ErrorKind::InvalidValue if value.is_empty() => words.cli_value_missing(argument),
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
                words.cli_value_wrong(value, argument)
            }
            ErrorKind::MissingRequiredArgument => words.cli_missing(argument),
            ErrorKind::ArgumentConflict => words.cli_twice(argument),
            ErrorKind::InvalidUtf8 => words.cli_no_text(),
            ErrorKind::TooManyValues => words.cli_unknown_argument(value),
            _ => self.0.to_string(),
        };
        [told, self.suggestion(words)].join(" ").trim_end().to_owned()
    }

    /// Returns what was perhaps meant, or what there is to choose from.
    fn suggestion(&self, words: &Words) -> String {
        let meant = [
            ContextKind::SuggestedSubcommand,
            ContextKind::SuggestedArg,
            ContextKind::SuggestedValue,
        ];
        if let Some(meant) = meant.into_iter().find_map(|kind| self.likeliest(kind)) {
            return words.cli_perhaps(meant);
        }
        let there = self.found(ContextKind::ValidValue);
        if there.is_empty() { String::new() } else { words.cli_choose(there) }
    }

    fn found(&self, kind: ContextKind) -> String {
        match self.0.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            Some(ContextValue::StyledStr(text)) => text.to_string(),
            Some(ContextValue::Number(number)) => number.to_string(),
            _ => String::new(),
        }
    }

    /// Returns the likeliest of what may have been meant; the library puts it last.
    fn likeliest(&self, kind: ContextKind) -> Option<&str> {
        match self.0.get(kind)? {
            ContextValue::String(text) => Some(text),
            ContextValue::Strings(texts) => texts.last().map(String::as_str),
            _ => None,
        }
    }

    /// Returns the command whose help explains more.
    fn command(&self) -> String {
        let usage = self.found(ContextKind::Usage);
        let after = usage.split_once("chutri").map_or("", |(_, after)| after);
        let verb: Vec<&str> =
            after.split_whitespace().take_while(|word| !word.starts_with(['[', '<'])).collect();
        ["chutri"].into_iter().chain(verb).collect::<Vec<_>>().join(" ")
    }
}

/// Takes what stands for a value off an option.
fn name_of(argument: &str) -> String {
    let end = if argument.starts_with('-') { argument.find([' ', '=']) } else { None };
    let name = end.and_then(|end| argument.get(..end)).unwrap_or(argument);
    name.trim_end_matches("...").to_owned()
}
