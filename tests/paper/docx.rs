//! A paper as DOCX.

use chutri::paper::docx;

use super::digest;
use crate::support::layouts;

/// What the minutes made by hand come to. It changes when the writer or its archive does, and is the
/// same on every machine.
const DIGEST: &str = "b30336a44fc32a14";

#[test]
fn the_same_paper_gives_the_same_bytes_on_any_machine() {
    let bytes = docx::write(&layouts::minutes()).unwrap();
    assert_eq!(bytes, docx::write(&layouts::minutes()).unwrap());
    assert_eq!(digest(&bytes), DIGEST);
}
