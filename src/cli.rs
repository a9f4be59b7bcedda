//! The command line: what can be typed, and what comes of it.
//!
//! Answers go to standard output, problems to standard error: what, where, how to mend it. Nothing
//! here colours or moves a cursor, so that a pipe gets what a person reads.

mod archive;
pub mod arguments;
mod check;
pub mod complaint;
mod completions;
mod console;
mod demo;
mod display;
pub mod exit;
pub mod fault;
mod help;
pub mod language;
mod minutes;
mod new;
mod output;
mod procedures;
mod rehearse;
mod replay;
mod report;
mod resume;
mod scenarios;
mod schema;
mod simulate;
mod verify;

use std::io;

use arguments::{Arguments, Verb};
use exit::Exit;
use output::Output;

use crate::text::Words;

/// Does what was asked for.
pub fn run(arguments: Arguments, words: &Words) -> Exit {
    let Arguments { common, verb } = arguments;
    let mut output = Output::standard();
    let Some(verb) = verb else { return console::home(common, words) };
    let done = match verb {
        Verb::New(asked) => Ok(new::run(common, &asked, words)),
        Verb::Resume(asked) => Ok(resume::run(common, &asked, words)),
        Verb::Display(asked) => Ok(display::run(common, &asked, words)),
        Verb::Rehearse(asked) => Ok(rehearse::run(common, &asked, words)),
        Verb::Demo(asked) => Ok(demo::run(common, &asked, words)),
        Verb::Replay(asked) => Ok(replay::run(common, &asked, words)),
        Verb::Check(asked) => check::run(common, &asked, words, &mut output),
        Verb::Verify(asked) => verify::run(&asked, words, &mut output),
        Verb::Minutes(asked) => minutes::run(common, &asked, words, &mut output),
        Verb::Report(asked) => archive::run(&asked, words, &mut output),
        Verb::Procedures(asked) => procedures::run(common, &asked, words, &mut output),
        Verb::Scenarios(asked) => scenarios::run(common, &asked, words, &mut output),
        Verb::Simulate(asked) => simulate::run(common, &asked, words, &mut output),
        Verb::Schema(asked) => schema::run(&asked, &mut output),
        Verb::Completions(asked) => completions::run(&asked, words, &mut output),
    };
    done.unwrap_or_else(|error| give_up(&error, words))
}

/// Whoever read our answers has stopped, or they cannot be written.
fn give_up(error: &io::Error, words: &Words) -> Exit {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Exit::Done;
    }
    output::complain(&words.cli_not_written(error.to_string()));
    Exit::Problem
}
