//! A table as CSV, in the shape the roster's lists have: UTF-8 with its mark, commas, lines as
//! spreadsheets end them, and no name that a spreadsheet would calculate.

use crate::archive::table::Table;
use crate::archive::write::cells::{coded, codes, plain};
use crate::roster::put_cell;

/// Writes the table.
pub fn write(table: &Table) -> String {
    let names = table.by.keys().iter().flat_map(|key| codes(*key)).copied();
    let head = names.chain(table.columns.iter().map(|column| column.id));
    let mut csv = String::from("\u{feff}");
    line(head.map(str::to_owned), &mut csv);
    for row in &table.rows {
        let names = row.names.iter().map(coded);
        line(names.chain(row.values.iter().map(|value| plain(*value))), &mut csv);
    }
    csv
}

fn line(cells: impl Iterator<Item = String>, csv: &mut String) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            csv.push(',');
        }
        put_cell(&cell, csv);
    }
    csv.push_str("\r\n");
}
