//! The same questions asked of the real engines: `DuckDB` and Spark give the tables that
//! `chutri report` gives, on a year of a province.
//!
//! `.ci/run` installs both and asks for the whole province (`CHUTRI_PROVINCE` bodies). Where an engine
//! is not there its test says so in one line and is passed over.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use chutri::archive::by::{By, Key};
use chutri::archive::period::Span;
use chutri::archive::reading::{Asked, Progress, read};
use chutri::archive::table::Table;
use chutri::archive::write::json::Report;
use chutri::text::problem::Severity;
use serde_json::{Map, Value};

use super::by_hand_folder;
use crate::support::programs;
use crate::support::province::Province;

/// What is asked: the keys of `--by`, and the macro that answers in `DuckDB`.
const ASKED: [(&str, &str); 9] = [
    ("all", "report(by_body := false)"),
    ("month", "report(by_body := false, span := 'month')"),
    ("year", "report(by_body := false, span := 'year')"),
    ("body", "report()"),
    ("body,quarter", "report(span := 'quarter')"),
    ("person", "people()"),
    ("person,quarter", "people(span := 'quarter')"),
    ("finding", "findings()"),
    ("body,finding,year", "findings(by_body := true, span := 'year')"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the Python that has an engine, and Java where the engine wants it.
fn python(engine: &str) -> Option<PathBuf> {
    if engine == "pyspark" {
        programs::program("java")?;
    }
    programs::python(engine)
}

/// A year of a province, and beside it the sessions worked out by hand.
fn province() -> tempfile::TempDir {
    let bodies = std::env::var("CHUTRI_PROVINCE").ok().and_then(|count| count.parse().ok());
    let bodies = bodies.unwrap_or(40);
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    Province { bodies, months: 12, years: bodies.min(16) }.write(home.path());
    for name in ["a/january.json", "a/february.json", "b/march.json"] {
        let to = home.path().join("by-hand").join(name.replace('/', "-"));
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(by_hand_folder().join(name), to).unwrap();
    }
    // The same session sent in twice, and an earlier state of it: neither may count.
    let text = std::fs::read_to_string(by_hand_folder().join("a/january.json")).unwrap();
    let earlier =
        text.replace("\"closed_at\":\"2026-01-05T20:30:00.000+07:00\"", "\"closed_at\":null");
    assert_ne!(text, earlier);
    for (name, text) in [("again.json", &text), ("earlier.json", &earlier)] {
        crate::support::file::put(home.path().join("by-hand").join(name), text);
    }
    home
}

/// What a report answers, a list of rows for each table. All are made of one reading.
fn ours(home: &Path) -> Vec<Vec<Value>> {
    let asked = Asked { span: Some(Span::Month), practice: false };
    let read = read(&[home.to_owned()], asked, 2, &Progress::default());
    let behind = read.problems.iter().filter(|one| one.severity == Severity::Warning).count();
    assert_eq!((read.problems.len(), behind), (1, 1), "the earlier state is told");
    let table = |keys: &str| {
        let keys: Vec<Key> = keys.split(',').filter_map(key).collect();
        let table = Table::of(&read.cube, &By::new(&keys).unwrap());
        let report = serde_json::to_value(Report::of(read.sessions, &[table])).unwrap();
        report["tables"][0]["rows"].as_array().unwrap().clone()
    };
    ASKED.iter().map(|(keys, _)| table(keys)).collect()
}

fn key(word: &str) -> Option<Key> {
    match word {
        "body" => Some(Key::Body),
        "person" => Some(Key::Person),
        "finding" => Some(Key::Finding),
        span => span.parse().ok().map(Key::Period),
    }
}

/// Runs an engine and returns its rows, in which what is not asked for is left out.
fn theirs(python: &Path, script: &Path, arguments: &[String]) -> Vec<Vec<Value>> {
    // Nothing listens but on this machine itself, and nothing is shown.
    let spark = "--master local[2] --driver-memory 2g --conf spark.ui.enabled=false \
                 --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 \
                 --conf spark.sql.shuffle.partitions=4 --conf spark.ui.showConsoleProgress=false \
                 pyspark-shell";
    let output = Command::new(python)
        .arg(script)
        .args(arguments)
        .env("SPARK_LOCAL_IP", "127.0.0.1")
        .env("PYSPARK_SUBMIT_ARGS", spark)
        .env("PYSPARK_PYTHON", python)
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    let text = String::from_utf8(output.stdout).unwrap();
    let rows =
        |block: &str| block.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let tables: Vec<_> = text.trim_end().split("\n\n").map(rows).collect();
    assert_eq!(tables.len(), ASKED.len(), "{complaint}");
    tables
}

/// Names a row by what it stands for.
fn name(row: &Map<String, Value>) -> String {
    let mut name = String::new();
    for key in ["body", "person", "mark", "month", "quarter", "year", "finding"] {
        if let Some(value) = row.get(key) {
            let _ = write!(name, "{key} {value} ");
        }
    }
    name
}

/// Holds two lists of rows against each other, whatever their order; columns must stand alike.
#[track_caller]
fn assert_alike(keys: &str, ours: &[Value], theirs: &[Value]) {
    let by_name = |rows: &[Value]| {
        let mut rows: Vec<Map<String, Value>> =
            rows.iter().map(|row| row.as_object().unwrap().clone()).collect();
        rows.sort_by_key(name);
        rows
    };
    let (ours, theirs) = (by_name(ours), by_name(theirs));
    assert_eq!(ours.len(), theirs.len(), "rows by {keys}");
    let measures = |row: &Map<String, Value>| -> Vec<String> {
        let names = ["body", "person", "mark", "month", "quarter", "year", "finding"];
        row.keys().filter(|column| !names.contains(&column.as_str())).cloned().collect()
    };
    for (one, other) in ours.iter().zip(&theirs) {
        assert_eq!(name(one), name(other), "by {keys}");
        assert_eq!(measures(one), measures(other), "the columns by {keys}");
        for (column, value) in one {
            assert_eq!(Some(value), other.get(column), "{}: {column}", name(one));
        }
    }
}

#[test]
fn the_engines_give_the_tables_of_the_report() {
    let (duckdb, spark) = (python("duckdb"), python("pyspark"));
    if duckdb.is_none() && spark.is_none() {
        return;
    }
    let home = province();
    let ours = ours(home.path());
    if let Some(python) = duckdb {
        let theirs = in_duckdb(&python, home.path());
        for (((keys, _), ours), theirs) in ASKED.iter().zip(&ours).zip(theirs) {
            assert_alike(keys, ours, &theirs);
        }
    }
    if let Some(python) = spark {
        let theirs = in_spark(&python, home.path());
        for (((keys, _), ours), theirs) in ASKED.iter().zip(&ours).zip(theirs) {
            assert_alike(keys, ours, &theirs);
        }
    }
}

fn in_duckdb(python: &Path, home: &Path) -> Vec<Vec<Value>> {
    let mut arguments = vec![format!("{}/**/*.json", home.display())];
    arguments.extend(ASKED.iter().map(|(_, asked)| (*asked).to_owned()));
    let theirs = theirs(python, &root().join("tests/archive/in_duckdb.py"), &arguments);
    let renamed = |(rows, (keys, _)): (Vec<Value>, &(&str, &str))| {
        let span = keys.split(',').find(|key| ["month", "quarter", "year"].contains(key));
        rows.into_iter().map(|row| renamed(row, span, keys)).collect()
    };
    theirs.into_iter().zip(&ASKED).map(renamed).collect()
}

fn in_spark(python: &Path, home: &Path) -> Vec<Vec<Value>> {
    let mut arguments = vec![home.display().to_string()];
    for (keys, _) in ASKED {
        arguments.extend(["--by".to_owned(), keys.to_owned()]);
    }
    theirs(python, &root().join("assets/queries/spark/report.py"), &arguments)
}

/// Its macros always have a body and a period; those that are not asked for are empty.
fn renamed(mut row: Value, span: Option<&str>, keys: &str) -> Value {
    let fields = row.as_object_mut().unwrap();
    let period = fields.shift_remove("period").unwrap();
    match span {
        Some(span) => drop(fields.insert(span.to_owned(), period)),
        None => assert_eq!(period, Value::Null),
    }
    if !keys.contains("body") && !keys.contains("person") && fields.get("body").is_some() {
        assert_eq!(fields.shift_remove("body"), Some(Value::Null));
    }
    row
}
