//! Each measure is said once: the list in `assets/queries/README.md` is the one the program has.
//!
//! `UPDATE_README=1 cargo test meanings` writes it anew.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use chutri::archive::measure::{Column, FINDINGS, PEOPLE, REHEARSALS, SESSIONS};
use chutri::meeting::language::Lang;
use chutri::text::Words;
use chutri::text::fit::width;

fn list(columns: &[Column]) -> String {
    let mut list = "| column | in | meaning |\n|---|---|---|\n".to_owned();
    for column in columns {
        let unit: &str = column.unit.into();
        let _ = writeln!(list, "| `{}` | {unit} | {} |", column.id, column.meaning);
    }
    list
}

fn all() -> [(&'static str, Vec<Column>); 4] {
    [
        ("sessions", SESSIONS.iter().map(|one| one.column).collect()),
        ("people", PEOPLE.iter().map(|one| one.column).collect()),
        ("rehearsals", REHEARSALS.iter().map(|one| one.column).collect()),
        ("findings", FINDINGS.iter().map(|one| one.column).collect()),
    ]
}

#[test]
fn the_list_beside_the_queries_is_the_list_of_the_measures() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/queries/README.md");
    let mut readme = fs::read_to_string(&path).unwrap();
    for (mark, columns) in all() {
        let (begin, end) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
        let (before, rest) = readme.split_once(&begin).expect("the mark is there");
        let (stands, after) = rest.split_once(&end).expect("its end is there");
        let list = list(&columns);
        if std::env::var_os("UPDATE_README").is_none() {
            assert_eq!(stands, list, "behind: UPDATE_README=1 cargo test meanings");
        }
        readme = format!("{before}{begin}{list}{end}{after}");
    }
    if std::env::var_os("UPDATE_README").is_some() {
        crate::support::file::put(path, &readme);
    }
}

#[test]
fn every_column_has_a_name_of_its_own_and_a_heading_that_fits() {
    for (_, columns) in all() {
        let ids: HashSet<_> = columns.iter().map(|column| column.id).collect();
        assert_eq!(ids.len(), columns.len());
        let mut leads: Vec<_> =
            columns.iter().map(|column| column.lead).filter(|lead| *lead > 0).collect();
        leads.sort_unstable();
        assert_eq!(
            leads,
            (1..=leads.len() as u8).collect::<Vec<_>>(),
            "each has a turn of its own"
        );
        for lang in [Lang::Vi, Lang::En] {
            let words = Words::load(lang);
            let headings: HashSet<_> =
                columns.iter().map(|column| (column.label)(&words)).collect();
            assert_eq!(headings.len(), columns.len(), "{lang:?}");
            for heading in headings {
                assert!((1..=14).contains(&width(&heading)), "{heading}");
            }
        }
    }
}
