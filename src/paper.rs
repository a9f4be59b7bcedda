//! What leaves the room: one value built from the record, papers laid out from it, writers for each
//! format.
//!
//! ```text
//! Record ─► minutes::Minutes ─► compose (by a style) ─► layout::Layout ─► docx, pdf, html, markdown, plain
//!                            └► table (CSV), calendar (ICS), JSON
//! ```
//!
//! The two writers that make pages measure them alike: `sheet` knows the page, `letters` how wide
//! words are on it.
//!
//! Nothing is counted here: every figure is the record's own, so the screen, the paper and the
//! session file cannot disagree. Papers speak the language of the session, not of the screen.

pub mod calendar;
pub mod compose;
pub mod docx;
pub mod format;
pub mod html;
pub mod layout;
mod letters;
pub mod markdown;
pub mod minutes;
pub mod pdf;
pub mod plain;
mod print;
mod sheet;
pub mod table;
mod unwritten;

pub use print::{Order, print};
pub use unwritten::Unwritten;
