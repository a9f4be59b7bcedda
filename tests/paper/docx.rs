//! A paper as DOCX.

use chutri::paper::docx;

use crate::support::layouts;

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let minutes = layouts::minutes();
    let bytes = docx::write(&minutes).unwrap();
    assert!(bytes.starts_with(b"PK"));
    assert_eq!(bytes, docx::write(&minutes).unwrap());
}
