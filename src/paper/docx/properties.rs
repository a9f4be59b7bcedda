//! What the file says of itself, and how Word is to treat it.

use std::io;

use chrono::{DateTime, SecondsFormat, Utc};

use crate::meeting::language::Lang;
use crate::paper::docx::styles::{WORD, twips};
use crate::paper::docx::xml::{Attributes, Xml};
use crate::paper::layout::Layout;
use crate::paper::sheet::{Sheet, language_tag};

/// Title, issuer, language, and the one date the file may bear.
pub(super) fn core(layout: &Layout) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    let namespaces: Attributes<'_> = &[
        ("xmlns:cp", &"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", &"http://purl.org/dc/terms/"),
        ("xmlns:xsi", &"http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let dated: DateTime<Utc> = layout.dated.into();
    let dated = dated.to_rfc3339_opts(SecondsFormat::Secs, true);
    xml.element("cp:coreProperties", namespaces, |xml| {
        xml.text("dc:title", &[], &layout.title);
        xml.text("dc:creator", &[], &layout.issuer);
        xml.text("dcterms:created", &[("xsi:type", &"dcterms:W3CDTF")], &dated);
        xml.text("dcterms:modified", &[("xsi:type", &"dcterms:W3CDTF")], &dated);
        xml.text("dc:language", &[], language_tag(layout.language));
    });
    xml.finish()
}

/// What wrote it.
pub(super) fn app() -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", &namespace)], |xml| {
        xml.text("Application", &[], "chutri");
    });
    xml.finish()
}

/// As Word of today would have it; without saying so it opens in a compatibility mode.
pub(super) fn settings(sheet: &Sheet, layout: &Layout) -> io::Result<Vec<u8>> {
    let (decimal, list) = match layout.language {
        Lang::Vi => (",", ";"),
        Lang::En => (".", ","),
    };
    let mut xml = Xml::part();
    xml.element("w:settings", &[("xmlns:w", &WORD)], |xml| {
        xml.value("w:defaultTabStop", twips(sheet.indent.max(28.35)));
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.element("w:compat", &[], |xml| {
            let mode: Attributes<'_> = &[
                ("w:name", &"compatibilityMode"),
                ("w:uri", &"http://schemas.microsoft.com/office/word"),
                ("w:val", &15),
            ];
            xml.empty("w:compatSetting", mode);
        });
        xml.value("w:themeFontLang", language_tag(layout.language));
        xml.value("w:decimalSymbol", decimal);
        xml.value("w:listSeparator", list);
    });
    xml.finish()
}
