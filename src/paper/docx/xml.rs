//! A part of the file being written: elements inside one another, text escaped, nothing in it that
//! XML may not hold.

use std::fmt::Display;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An XML part.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    /// What went wrong first; writing to memory, nothing should.
    fault: Option<io::Error>,
}

/// The attributes of an element, in order.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a dyn Display)];

impl Xml {
    /// Begins a part.
    pub(super) fn part() -> Self {
        let mut part = Self { writer: Writer::new(Vec::new()), fault: None };
        part.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        part
    }

    /// Ends it.
    pub(super) fn finish(self) -> io::Result<Vec<u8>> {
        match self.fault {
            Some(fault) => Err(fault),
            None => Ok(self.writer.into_inner()),
        }
    }

    /// An element with others inside.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.begin(name, attributes);
        inside(self);
        self.end(name);
    }

    /// The beginning of an element.
    pub(super) fn begin(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Start(start(name, attributes)));
    }

    /// Its end.
    pub(super) fn end(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing inside.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Empty(start(name, attributes)));
    }

    /// An element with a value and nothing inside, as most of this format are.
    pub(super) fn value(&mut self, name: &str, value: impl Display) {
        self.empty(name, &[("w:val", &value)]);
    }

    /// An element with text inside.
    pub(super) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        let text = clean(text);
        self.element(name, attributes, |xml| xml.write(Event::Text(BytesText::new(&text))));
    }

    fn write(&mut self, event: Event<'_>) {
        if let Err(fault) = self.writer.write_event(event) {
            self.fault.get_or_insert(fault);
        }
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        let value = clean(&value.to_string()).replace(['\n', '\r', '\t'], " ");
        start.push_attribute((*key, value.as_str()));
    }
    start
}

/// The characters that XML 1.0 may hold; the others are dropped.
fn clean(text: &str) -> String {
    let may = |letter: &char| match letter {
        '\t' | '\n' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => *letter >= ' ',
    };
    text.chars().filter(may).collect()
}
