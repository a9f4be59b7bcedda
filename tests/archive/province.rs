//! The province itself: its files are session files like any other.

use chutri::store::session_fold::SessionFold;
use chutri::store::verify::verify;
use chutri::store::walk::{Found, Walk};

use crate::support::province::Province;

#[test]
fn every_session_of_the_province_is_one_the_program_could_have_written() {
    let home = tempfile::tempdir().unwrap();
    let count = Province { bodies: 6, months: 12, years: 6 }.write(home.path());
    assert!(count > 60, "{count}");
    let mut seen = 0;
    for found in Walk::new(&[home.path()]) {
        let Found::Session(lying) = found else { panic!("{found:?}") };
        let path = lying.path.json();
        let verdict = verify(path, Some(Box::new(SessionFold::default())));
        assert!(verdict.is_unchanged(), "{}: {:?}", path.display(), verdict.problems);
        seen += 1;
    }
    assert_eq!(seen, count);
}
