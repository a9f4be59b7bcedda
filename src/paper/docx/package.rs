//! The parts of the file, what each is, and the archive they lie in.

use std::io::{self, Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::paper::docx::xml::{Attributes, Xml};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Core,
    App,
    Document,
    Styles,
    Settings,
    Fonts,
    Numbering,
    Footer,
    Header,
}

/// The parts of a file, in order.
#[derive(Debug, Default)]
pub(super) struct Package {
    parts: Vec<(Part, Vec<u8>)>,
}

impl Part {
    /// Where it lies.
    const fn path(self) -> &'static str {
        match self {
            Self::Core => "docProps/core.xml",
            Self::App => "docProps/app.xml",
            Self::Document => "word/document.xml",
            Self::Styles => "word/styles.xml",
            Self::Settings => "word/settings.xml",
            Self::Fonts => "word/fontTable.xml",
            Self::Numbering => "word/numbering.xml",
            Self::Footer => "word/footer1.xml",
            Self::Header => "word/header1.xml",
        }
    }

    /// What its content is.
    fn content(self) -> String {
        match self {
            Self::Core => "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
            Self::App => {
                "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned()
            }
            Self::Document => format!("{WORD}.document.main+xml"),
            Self::Styles => format!("{WORD}.styles+xml"),
            Self::Settings => format!("{WORD}.settings+xml"),
            Self::Fonts => format!("{WORD}.fontTable+xml"),
            Self::Numbering => format!("{WORD}.numbering+xml"),
            Self::Footer => format!("{WORD}.footer+xml"),
            Self::Header => format!("{WORD}.header+xml"),
        }
    }

    /// What it is to what points at it.
    fn relation(self) -> String {
        match self {
            Self::Core => format!("{PACKAGE}/relationships/metadata/core-properties"),
            Self::App => format!("{OFFICE}/extended-properties"),
            Self::Document => format!("{OFFICE}/officeDocument"),
            Self::Styles => format!("{OFFICE}/styles"),
            Self::Settings => format!("{OFFICE}/settings"),
            Self::Fonts => format!("{OFFICE}/fontTable"),
            Self::Numbering => format!("{OFFICE}/numbering"),
            Self::Footer => format!("{OFFICE}/footer"),
            Self::Header => format!("{OFFICE}/header"),
        }
    }

    /// What it is called by what points at it.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Core => "rId2",
            Self::App => "rId3",
            Self::Document | Self::Styles => "rId1",
            Self::Settings => "rId4",
            Self::Numbering => "rId5",
            Self::Footer => "rId6",
            Self::Header => "rId7",
            Self::Fonts => "rId8",
        }
    }

    /// Whether the file points at it, and not the document.
    const fn outer(self) -> bool {
        matches!(self, Self::Core | Self::App | Self::Document)
    }
}

impl Package {
    /// Adds a part.
    pub(super) fn add(&mut self, part: Part, bytes: Vec<u8>) {
        self.parts.push((part, bytes));
    }

    /// The file: the parts in a fixed order, dated alike, on every machine.
    pub(super) fn bytes(self) -> io::Result<Vec<u8>> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .system(System::Unix)
            .unix_permissions(0o644);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut file = |path: &str, bytes: &[u8]| {
            zip.start_file(path, options)?;
            zip.write_all(bytes)
        };
        // Readers that look at the first bytes only want the kinds of content first.
        file("[Content_Types].xml", &self.contents()?)?;
        file("_rels/.rels", &self.relations(true)?)?;
        file("word/_rels/document.xml.rels", &self.relations(false)?)?;
        for (part, bytes) in &self.parts {
            file(part.path(), bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }

    fn contents(&self) -> io::Result<Vec<u8>> {
        let mut xml = Xml::part();
        xml.element("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
            let relations = "application/vnd.openxmlformats-package.relationships+xml";
            xml.empty("Default", &[("Extension", &"rels"), ("ContentType", &relations)]);
            xml.empty("Default", &[("Extension", &"xml"), ("ContentType", &"application/xml")]);
            for (part, _) in &self.parts {
                let path = format!("/{}", part.path());
                xml.empty("Override", &[("PartName", &path), ("ContentType", &part.content())]);
            }
        });
        xml.finish()
    }

    fn relations(&self, outer: bool) -> io::Result<Vec<u8>> {
        let mut xml = Xml::part();
        xml.element("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
            for (part, _) in self.parts.iter().filter(|(part, _)| part.outer() == outer) {
                let path = part.path();
                let target = if outer { path } else { path.trim_start_matches("word/") };
                let attributes: Attributes<'_> =
                    &[("Id", &part.id()), ("Type", &part.relation()), ("Target", &target)];
                xml.empty("Relationship", attributes);
            }
        });
        xml.finish()
    }
}
