//! Tables as Markdown, for a page or a message.

use std::fmt::Write as _;

use crate::archive::table::Table;
use crate::archive::write::cells::{headings, named, said};
use crate::archive::write::page::Part;
use crate::text::Words;

/// Writes the parts of a page, each under its title.
pub fn page(parts: &[Part], show: &dyn Fn(&Table) -> Vec<usize>, words: &Words) -> String {
    let mut out = String::new();
    for part in parts {
        let gap = if out.is_empty() { "" } else { "\n" };
        let _ = writeln!(out, "{gap}## {}\n", escaped(&part.title));
        out.push_str(&table(&part.table, &show(&part.table), words));
        if !part.note.is_empty() {
            let _ = writeln!(out, "\n{}", escaped(&part.note));
        }
    }
    out
}

/// Writes one table with the columns at these places.
pub fn table(table: &Table, shown: &[usize], words: &Words) -> String {
    let names: Vec<String> = table.by.keys().iter().flat_map(|key| headings(*key, words)).collect();
    let columns = || shown.iter().filter_map(|place| table.columns.get(*place));
    let mut out = String::new();
    line(names.iter().cloned().chain(columns().map(|column| (column.label)(words))), &mut out);
    let dashes = names.iter().map(|_| "---").chain(columns().map(|_| "---:"));
    let _ = writeln!(out, "|{}|", dashes.collect::<Vec<_>>().join("|"));
    for row in &table.rows {
        let names = row.names.iter().map(|name| named(name, words));
        let values = shown.iter().filter_map(|place| {
            let column = table.columns.get(*place)?;
            Some(said(row.value(Some(*place)), column.unit, words))
        });
        line(names.chain(values), &mut out);
    }
    out
}

fn line(cells: impl Iterator<Item = String>, out: &mut String) {
    for cell in cells {
        let _ = write!(out, "| {} ", escaped(&cell));
    }
    out.push_str("|\n");
}

/// Writes what people typed so that it is read as they typed it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '|' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '~' | '&' | '#' | '!' => {
                out.extend(['\\', letter]);
            }
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}
