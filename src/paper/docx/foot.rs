//! The foot of every page: what pins the record on the left, the number of the page on the right.

use std::io;

use crate::paper::docx::styles::{Style, WORD};
use crate::paper::docx::xml::Xml;

/// The part that holds the foot.
pub(super) fn part(foot: &str) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.element("w:ftr", &[("xmlns:w", &WORD)], |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.value("w:pStyle", Style::Footer.id()));
            words(xml, foot);
            xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            field(xml, "PAGE");
            words(xml, "/");
            field(xml, "NUMPAGES");
        });
    });
    xml.finish()
}

fn words(xml: &mut Xml, words: &str) {
    xml.element("w:r", &[], |xml| xml.text("w:t", &[("xml:space", &"preserve")], words));
}

/// A number the office counts.
fn field(xml: &mut Xml, name: &str) {
    xml.element("w:fldSimple", &[("w:instr", &name)], |xml| words(xml, "1"));
}
