//! What leaves the room: one value built from the record, papers laid out from it, writers for each
//! format.
//!
//! ```text
//! Record ─► minutes::Minutes ─► compose (by a style) ─► layout::Layout ─► markdown, …
//!                            └► data: JSON, …
//! ```
//!
//! Nothing is counted here: every figure is the record's own, so the screen, the paper and the
//! session file cannot disagree. Papers speak the language of the session, not of the screen.

pub mod compose;
pub mod format;
pub mod layout;
mod letters;
pub mod markdown;
pub mod minutes;
pub mod pdf;
mod print;
mod sheet;
mod unwritten;

pub use print::{Order, print};
pub use unwritten::Unwritten;
