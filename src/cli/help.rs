//! The help, in the language of the reader.
//!
//! The library that reads the command line speaks English only. Every word of it that a person can
//! see is set here, headings and placeholders included; a test walks the whole tree for words left.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command};

use crate::cli::arguments;
use crate::text::Words;

/// What only one command knows is listed first, then what all know, last what asks for this.
const SHARED: usize = 100;
const ASKING: usize = 200;

/// Returns the command with every word in the language of `words`.
pub(super) fn command(words: &Words) -> Command {
    let mut command = speaking(arguments::bare(), words);
    command.build();
    shaped(command, words)
}

/// Sets what each verb and argument is for.
fn speaking(command: Command, words: &Words) -> Command {
    let verb = command.get_name().to_owned();
    let named = |argument: Arg| {
        let mut told = about_argument(&verb, argument.get_id().as_str(), words);
        if let Some(values) = values(&argument).filter(|values| values.len() > WIDE) {
            told = format!("{told}:\n{}", stacked(&values));
        }
        let argument = match placeholder(&argument, words) {
            // The library keeps placeholders for as long as the program runs; there are a dozen.
            Some(placeholder) => argument.value_name(&*placeholder.leak()),
            None => argument,
        };
        let has_values = argument.get_action().takes_values();
        let argument = argument.help(told).hide_possible_values(has_values);
        if argument.is_global_set() { argument.display_order(SHARED) } else { argument }
    };
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let help = help.help(words.cli_arg_help()).display_order(ASKING);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let version = version.help(words.cli_arg_version()).display_order(ASKING);
    let is_root = command.get_subcommands().next().is_some();
    let mut command = command
        .about(about_verb(&verb, words))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .mut_args(named)
        .arg(help);
    if is_root {
        command = command.arg(version);
    }
    command.mut_subcommands(|verb| speaking(verb, words))
}

/// Sets the headings and the usage, once everything else is known.
fn shaped(command: Command, words: &Words) -> Command {
    let style = command.get_styles().get_header();
    let headed = |heading: String, part: &str| {
        format!("\n\n{}{heading}{}\n{part}", style.render(), style.render_reset())
    };
    let usage = usage(&command, words);
    let mut shape = format!(
        "{{about}}\n\n{}{}{} {{usage}}",
        style.render(),
        words.cli_heading_usage(),
        style.render_reset()
    );
    if command.get_subcommands().next().is_some() {
        shape.push_str(&headed(words.cli_heading_verbs(), "{subcommands}"));
    }
    if command.get_positionals().next().is_some() {
        shape.push_str(&headed(words.cli_heading_arguments(), "{positionals}"));
    }
    shape.push_str(&headed(words.cli_heading_options(), "{options}"));
    command.override_usage(usage).help_template(shape).mut_subcommands(|verb| shaped(verb, words))
}

fn usage(command: &Command, words: &Words) -> String {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name()).to_owned();
    let verbs = command.get_subcommands().next().map(|_| format!("[{}]", words.cli_value_verb()));
    let options = format!("[{}]", words.cli_value_options());
    let positionals = command.get_positionals().map(ToString::to_string);
    let usage = [Some(name), verbs, Some(options)].into_iter().flatten().chain(positionals);
    usage.collect::<Vec<_>>().join(" ")
}

/// The widest list of values that stands for a value, in columns; a longer one goes under the help.
const WIDE: usize = 32;

/// Breaks a list of values after a bar wherever a line is full.
fn stacked(values: &str) -> String {
    let mut lines = vec![String::new()];
    for value in values.split_inclusive('|') {
        match lines.last_mut() {
            Some(line) if line.len() + value.len() <= WIDE => line.push_str(value),
            _ => lines.push(value.to_owned()),
        }
    }
    lines.join("\n")
}

/// Returns the values there are to choose from, if they can be counted.
fn values(argument: &Arg) -> Option<String> {
    let values = argument.get_possible_values();
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    (!names.is_empty()).then(|| names.join("|"))
}

/// Returns what stands for a value: its kind, or the values there are.
fn placeholder(argument: &Arg, words: &Words) -> Option<String> {
    if !argument.get_action().takes_values() {
        return None;
    }
    if let Some(values) = values(argument) {
        return Some(if values.len() <= WIDE { values } else { words.cli_value_kind() });
    }
    let named = argument.get_value_names().and_then(|names| names.first());
    named.map(|name| match name.as_str() {
        "DIR" => words.cli_value_dir(),
        "ID" => words.cli_value_id(),
        "TEXT" => words.cli_value_text(),
        "NAME" => words.cli_value_name(),
        "COUNT" => words.cli_value_count(),
        "ADDRESS" => words.cli_value_address(),
        _ => words.cli_value_file(),
    })
}

fn about_verb(verb: &str, words: &Words) -> String {
    match verb {
        "chutri" => format!("{}\n{}", words.app_tagline(), words.cli_home()),
        "new" => words.cli_verb_new(),
        "rehearse" => words.cli_verb_rehearse(),
        "demo" => words.cli_verb_demo(),
        "replay" => words.cli_verb_replay(),
        "resume" => words.cli_verb_resume(),
        "display" => words.cli_verb_display(),
        "check" => words.cli_verb_check(),
        "verify" => words.cli_verb_verify(),
        "minutes" => words.cli_verb_minutes(),
        "report" => words.cli_verb_report(),
        "procedures" => words.cli_verb_procedures(),
        "scenarios" => words.cli_verb_scenarios(),
        "simulate" => words.cli_verb_simulate(),
        "schema" => words.cli_verb_schema(),
        "completions" => words.cli_verb_completions(),
        _ => String::new(),
    }
}

fn about_argument(verb: &str, argument: &str, words: &Words) -> String {
    match (verb, argument) {
        (_, "lang") => words.cli_arg_lang(),
        (_, "config") => words.cli_arg_config(),
        (_, "data") => words.cli_arg_data(),
        (_, "no_color") => words.cli_arg_no_color(),
        (_, "plain") => words.cli_arg_plain(),
        (_, "theme") => words.cli_arg_theme(),
        (_, "json") => words.cli_arg_json(),
        ("new", "procedure") => words.cli_new_procedure(),
        ("new", "roster") => words.cli_new_roster(),
        ("new", "agenda") => words.cli_new_agenda(),
        ("new", "body") => words.cli_new_body(),
        ("new", "title") => words.cli_new_title(),
        ("new", "place") => words.cli_new_place(),
        ("new", "chair") => words.cli_new_chair(),
        ("new", "minutes") => words.cli_new_minutes(),
        ("new", "previous") => words.cli_new_previous(),
        ("new", "no_previous") => words.cli_new_no_previous(),
        ("new", "out") => words.cli_new_out(),
        ("resume" | "display", "file") => words.cli_resume_file(),
        ("display", "no_names") => words.cli_display_no_names(),
        ("display", "web") => words.cli_display_web(),
        ("display", "port") => words.cli_display_port(),
        ("display", "address") => words.cli_display_address(),
        ("rehearse", "scenario") => words.cli_rehearse_scenario(),
        ("rehearse", "trainee") => words.cli_rehearse_as(),
        ("demo", "scenario") => words.cli_demo_scenario(),
        ("demo", "step") => words.cli_demo_step(),
        ("replay", "file") => words.cli_replay_file(),
        ("check", "files") => words.cli_check_files(),
        ("check", "kind") => words.cli_check_kind(),
        ("verify", "files") => words.cli_verify_files(),
        ("scenarios", "from") => words.cli_scenarios_from(),
        ("scenarios", "out") => words.cli_scenarios_out(),
        ("simulate", "scenario") => words.cli_simulate_scenario(),
        ("simulate", "out") => words.cli_simulate_out(),
        ("minutes", "file") => words.cli_minutes_file(),
        ("minutes", "format") => words.cli_minutes_format(),
        ("minutes", "style") => words.cli_minutes_style(),
        ("minutes", "table") => words.cli_minutes_table(),
        ("minutes", "out") => words.cli_minutes_out(),
        ("minutes", "force") => words.cli_minutes_force(),
        ("minutes", "no_criticism") => words.cli_minutes_no_criticism(),
        ("minutes", "no_voters") => words.cli_minutes_no_voters(),
        ("minutes", "number") => words.cli_minutes_number(),
        ("minutes", "parent") => words.cli_minutes_parent(),
        ("minutes", "locality") => words.cli_minutes_locality(),
        ("minutes", "list") => words.cli_minutes_list(),
        ("report", "paths") => words.cli_report_paths(),
        ("report", "by") => words.cli_report_by(),
        ("report", "show") => words.cli_report_show(),
        ("report", "format") => words.cli_report_format(),
        ("report", "out") => words.cli_report_out(),
        ("report", "practice") => words.cli_report_practice(),
        ("schema", "of") => words.cli_schema_of(),
        ("completions", "shell") => words.cli_completions_shell(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::language::Lang;

    fn every(command: &Command, see: &mut impl FnMut(&Command)) {
        see(command);
        command.get_subcommands().for_each(|verb| every(verb, see));
    }

    #[test]
    fn everything_that_can_be_typed_is_explained_in_both_languages() {
        let said = |lang| {
            let mut said = Vec::new();
            every(&command(&Words::load(lang)), &mut |verb| {
                said.push((verb.get_name().to_owned(), verb.get_about().unwrap().to_string()));
                for argument in verb.get_arguments() {
                    let help = argument.get_help().unwrap().to_string();
                    said.push((format!("{} {}", verb.get_name(), argument.get_id()), help));
                }
            });
            said
        };
        let (vi, en) = (said(Lang::Vi), said(Lang::En));
        assert!(vi.len() > 20);
        for ((name, vi), (_, en)) in vi.iter().zip(&en) {
            assert!(!vi.is_empty() && !en.is_empty(), "{name} is not explained");
            assert_ne!(vi, en, "{name} is the same in both languages");
        }
    }

    #[test]
    fn no_word_of_the_library_is_left_in_vietnamese_help() {
        every(&command(&Words::load(Lang::Vi)), &mut |verb| {
            let help = verb.clone().render_long_help().to_string();
            for word in ["Usage", "Commands", "Options", "Arguments", "OPTIONS", "COMMAND", "Print"]
            {
                assert!(!help.contains(word), "{word} in:\n{help}");
            }
            assert!(!help.contains("[possible") && !help.contains("FILE"), "{help}");
        });
    }

    #[test]
    fn help_fits_a_terminal_of_eighty_columns() {
        for lang in [Lang::Vi, Lang::En] {
            every(&command(&Words::load(lang)), &mut |verb| {
                for line in verb.clone().render_help().to_string().lines() {
                    assert!(line.chars().count() <= 80, "{line}");
                }
            });
        }
    }
}
