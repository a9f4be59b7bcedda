//! The province itself: its files are session files like any other.

use std::path::{Path, PathBuf};

use chutri::store::session_fold::SessionFold;
use chutri::store::verify::verify;
use chutri::store::walk::{Found, Walk};

use crate::support::province::Province;

fn files(home: &Path) -> Vec<PathBuf> {
    Walk::new(&[home])
        .map(|found| match found {
            Found::Session(lying) => lying.path.json().to_owned(),
            Found::Refused(problem) => panic!("{problem:?}"),
        })
        .collect()
}

#[test]
fn every_session_of_the_province_is_one_the_program_could_have_written() {
    let home = tempfile::tempdir().unwrap();
    let begun = std::time::Instant::now();
    let count = Province { bodies: 6, months: 12, years: 6 }.write(home.path());
    eprintln!("TIME {:?}", begun.elapsed());
    let files = files(home.path());
    assert_eq!(files.len(), count);
    assert!(count > 60, "{count}");
    for file in files {
        let verdict = verify(&file, Some(Box::new(SessionFold::default())));
        assert!(verdict.is_unchanged(), "{}: {:?}", file.display(), verdict.problems);
    }
    eprintln!("TIME {:?}", begun.elapsed());
}
