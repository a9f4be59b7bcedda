//! `chutri completions`: what makes a shell complete the command line.

use std::io;

use crate::cli::arguments::Completions;
use crate::cli::exit::Exit;
use crate::cli::help;
use crate::cli::output::Output;
use crate::text::Words;

pub(super) fn run(asked: &Completions, words: &Words, output: &mut Output) -> io::Result<Exit> {
    // The library gives up on a writer that fails, and a pipe may be closed at any moment.
    let mut script = Vec::new();
    clap_complete::generate(asked.shell, &mut help::command(words), "chutri", &mut script);
    output.bytes(&script)?;
    Ok(Exit::Done)
}
