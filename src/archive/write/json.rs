//! Tables as JSON: what was read, then each table with its rows as objects.

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::archive::measure::Value;
use crate::archive::table::{Row, Table};
use crate::archive::write::cells::{coded, codes};

/// What names the format.
pub const FORMAT: &str = "chutri/report";

/// The version of this shape.
pub const VERSION: u32 = 1;

/// A report as programs read it.
#[derive(Debug, Serialize)]
pub struct Report {
    format: &'static str,
    version: u32,
    sessions: u64,
    tables: Vec<Rows>,
}

/// A table.
#[derive(Debug, Serialize)]
struct Rows {
    by: Vec<&'static str>,
    rows: Vec<Map<String, Json>>,
}

impl Report {
    /// Puts the tables of so many sessions together.
    pub fn of(sessions: u64, tables: &[Table]) -> Self {
        Self {
            format: FORMAT,
            version: VERSION,
            sessions,
            tables: tables.iter().map(rows).collect(),
        }
    }
}

fn rows(table: &Table) -> Rows {
    let by = table.by.keys().iter().map(|key| key.id()).collect();
    Rows { by, rows: table.rows.iter().map(|row| object(table, row)).collect() }
}

fn object(table: &Table, row: &Row) -> Map<String, Json> {
    let names = table.by.keys().iter().flat_map(|key| codes(*key)).copied();
    let names = names.zip(row.names.iter().map(|name| Json::from(coded(name))));
    let ids = table.columns.iter().map(|column| column.id);
    let values = ids.zip(row.values.iter().map(|value| json(*value)));
    names.chain(values).map(|(name, value)| (name.to_owned(), value)).collect()
}

fn json(value: Value) -> Json {
    match value {
        Value::None => Json::Null,
        Value::Number(number) => number.into(),
        Value::Day(day) => day.to_string().into(),
    }
}
