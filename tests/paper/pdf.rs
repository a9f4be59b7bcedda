//! A paper as PDF.

use chutri::paper::pdf;

use super::digest;
use crate::support::layouts;

/// What the minutes made by hand come to. It changes when the writer or krilla does, and is the
/// same on every machine.
const DIGEST: &str = "3a8d72f07887c5b9";

#[test]
fn the_same_paper_gives_the_same_bytes_on_any_machine() {
    let bytes = pdf::write(&layouts::minutes()).unwrap();
    assert_eq!(bytes, pdf::write(&layouts::minutes()).unwrap());
    assert_eq!(digest(&bytes), DIGEST);
}
