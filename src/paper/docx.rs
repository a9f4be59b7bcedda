//! A paper as DOCX: what an office opens, edits and prints.
//!
//! The parts are written here, in the order the standard wants, because the crate for it writes them
//! in an order Word need not accept. Everything hangs on styles, so that an office changes a look in
//! one place; lists count by themselves; the draft mark is the one Word itself takes away again. The
//! same layout gives the same bytes on any machine.

mod body;
mod foot;
mod lists;
mod package;
mod properties;
mod styles;
mod stylesheet;
mod table;
mod watermark;
mod xml;

use crate::paper::Unwritten;
use crate::paper::docx::body::Body;
use crate::paper::docx::package::{Package, Part};
use crate::paper::layout::Layout;
use crate::paper::letters::Letters;
use crate::paper::sheet::Sheet;

/// Writes a paper as DOCX.
///
/// # Errors
///
/// Only if the program itself is at fault: whatever a layout holds can be written.
pub fn write(layout: &Layout) -> Result<Vec<u8>, Unwritten> {
    parts(layout).and_then(Package::bytes).map_err(|error| Unwritten(error.to_string()))
}

fn parts(layout: &Layout) -> std::io::Result<Package> {
    let sheet = Sheet::of(&layout.face);
    let mut body = Body::new(&sheet, Letters::measure());
    let document = body.document(layout)?;
    let mut package = Package::default();
    package.add(Part::Core, properties::core(layout)?);
    package.add(Part::App, properties::app()?);
    package.add(Part::Document, document);
    package.add(Part::Styles, stylesheet::part(&sheet, layout)?);
    package.add(Part::Settings, properties::settings(&sheet, layout)?);
    package.add(Part::Fonts, stylesheet::fonts(layout)?);
    package.add(Part::Numbering, body.lists.part(&sheet)?);
    package.add(Part::Footer, foot::part(&layout.foot)?);
    if let Some(mark) = &layout.draft {
        package.add(Part::Header, watermark::part(mark)?);
    }
    Ok(package)
}
