//! `chutri schema`: the shape of our files, for programs that read or check them.

use std::io;

use schemars::schema_for;

use crate::cli::arguments::{Format, Schema};
use crate::cli::exit::Exit;
use crate::cli::output::Output;
use crate::coach::scenario;
use crate::meeting::document::SessionFile;
use crate::meeting::procedure::Procedure;

pub(super) fn run(asked: &Schema, output: &mut Output) -> io::Result<Exit> {
    let schema = match asked.of {
        Format::Session => schema_for!(SessionFile<'_>),
        Format::Procedure => schema_for!(Procedure),
        Format::Scenario => scenario::schema::schema(),
    };
    output.json(&schema)?;
    Ok(Exit::Done)
}
