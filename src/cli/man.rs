//! `chutri man`: the manual page, in the language asked for, every command on the one page.

use std::io;

use clap::Command;
use clap_mangen::Man;

use crate::cli::exit::Exit;
use crate::cli::help;
use crate::cli::output::Output;
use crate::text::Words;

pub(super) fn run(words: &Words, output: &mut Output) -> io::Result<Exit> {
    output.bytes(&page(help::command(words), words)?)?;
    Ok(Exit::Done)
}

/// Sets the page: the program, then each command under a heading of its own.
fn page(command: Command, words: &Words) -> io::Result<Vec<u8>> {
    // The template of the help is for the screen; the page has headings of its own.
    let verbs: Vec<Command> = command.get_subcommands().cloned().collect();
    let man = Man::new(command).title("CHUTRI");
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    headed(&mut page, &words.cli_heading_usage(), |out| man.render_synopsis_section(out))?;
    headed(&mut page, &words.cli_heading_options(), |out| man.render_options_section(out))?;
    for verb in verbs {
        let heading = format!("chutri {}", verb.get_name());
        let about = verb.get_about().map(ToString::to_string).unwrap_or_default();
        let man = Man::new(verb);
        headed(&mut page, &heading, |out| {
            out.extend_from_slice(format!(".SH x\n{about}\n").as_bytes());
            man.render_options_section(out)
        })?;
    }
    headed(&mut page, &words.cli_man_exit(), |out| {
        out.extend_from_slice(format!(".SH x\n{}\n", words.cli_man_exit_codes()).as_bytes());
        Ok(())
    })?;
    Ok(page)
}

/// Puts a section under its heading in the language of the page.
fn headed(
    page: &mut Vec<u8>,
    heading: &str,
    render: impl FnOnce(&mut Vec<u8>) -> io::Result<()>,
) -> io::Result<()> {
    let mut section = Vec::new();
    render(&mut section)?;
    page.extend_from_slice(format!(".SH \"{}\"\n", heading.trim_end_matches(':')).as_bytes());
    for line in String::from_utf8_lossy(&section).lines().filter(|line| !line.starts_with(".SH")) {
        page.extend_from_slice(line.as_bytes());
        page.push(b'\n');
    }
    Ok(())
}
