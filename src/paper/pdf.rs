//! A paper as PDF: pages laid out here, letter by letter, and drawn with krilla.
//!
//! The file is PDF/A-2a and tagged, so that it can be kept, searched and read aloud: fonts embedded
//! and cut down to what is used, every glyph mapped to its letters, headings in the outline. The
//! same layout gives the same bytes on any machine. Laying out is separate from drawing, because
//! how many pages there are must be known before the foot of the first is drawn.

mod block;
mod draw;
mod meta;
mod pages;
mod strip;
mod table;
mod tree;
mod wrap;

use crate::paper::Unwritten;
use crate::paper::layout::Layout;
use crate::paper::letters::Letters;
use crate::paper::sheet::Sheet;

/// Writes a paper as PDF.
///
/// # Errors
///
/// Only if the program itself is at fault: whatever a layout holds can be drawn.
pub fn write(layout: &Layout) -> Result<Vec<u8>, Unwritten> {
    let letters = Letters::measure();
    let sheet = Sheet::of(&layout.face);
    let mut tree = tree::Tree::default();
    let pages = block::pages(layout, &sheet, &letters, &mut tree);
    draw::document(layout, &sheet, &letters, pages, tree).map_err(Unwritten)
}
