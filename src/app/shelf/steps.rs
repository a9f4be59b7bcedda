//! A procedure as lines to be read: what it is for, its steps, its sources, what is wrong with it.

use crate::app::shelf::look::{Text, TextLine};
use crate::app::shelf::procedures::Row;
use crate::meeting::procedure::{Procedure, Step};
use crate::text::Words;
use crate::text::date;
use crate::text::label::Label as _;

/// Makes the lines.
pub(super) fn lines(row: &Row, words: &Words) -> Vec<TextLine> {
    let mut text = Text::default();
    match row {
        Row::Good { procedure, file, warnings } => {
            let source = file.as_ref().map_or_else(
                || words.shelf_shipped(),
                |path| words.shelf_own(path.display().to_string()),
            );
            text.plain(words.shelf_version(&procedure.version, source));
            text.problems(warnings, words);
            whole(&mut text, procedure, words);
        }
        Row::Broken { file, problems } => {
            text.plain(words.shelf_broken(file.display().to_string(), problems.len()));
            text.problems(problems, words);
        }
    }
    text.0
}

fn whole(text: &mut Text, procedure: &Procedure, words: &Words) {
    let lang = words.lang();
    text.plain(procedure.summary.get(lang).trim());
    text.plain(words.shelf_length(procedure.steps.len(), procedure.minutes));
    let mut part = None;
    for (number, step) in (1..).zip(&procedure.steps) {
        if part != Some(step.part) {
            part = Some(step.part);
            text.heading(step.part.label(words));
        }
        of_step(text, number, step, words);
    }
    text.heading(words.shelf_sources());
    for citation in &procedure.citations {
        let dated = citation.date.map(|day| date::short(day, words)).unwrap_or_default();
        text.plain(format!("{} {dated}", citation.number).trim().to_owned());
        text.detail(words.shelf_citation(citation.title.get(lang), citation.trust.label(words)));
    }
}

fn of_step(text: &mut Text, number: u32, step: &Step, words: &Words) {
    let lang = words.lang();
    text.plain(words.shelf_step(number, step.title.get(lang), step.minutes));
    text.detail(step.who.get(lang).trim());
    text.detail(step.todo.get(lang).trim());
    for requirement in &step.requires {
        text.detail(words.shelf_requires(requirement.label(words)));
    }
    for item in &step.items {
        text.detail(words.shelf_item(item.text.get(lang)));
    }
}
