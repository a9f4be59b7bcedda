//! A paper as PDF.

use chutri::paper::pdf;

use crate::support::layouts;

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let minutes = layouts::minutes();
    let bytes = pdf::write(&minutes).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(bytes, pdf::write(&minutes).unwrap());
}
