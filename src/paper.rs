//! What leaves the room: the minutes and the other papers of a meeting, in every format.
//!
//! One [`minutes::Minutes`] value is built from the session. A style lays it out ([`layout::Layout`])
//! and a writer gives the layout its format, so that the screen, the paper and the file cannot
//! disagree. The same session gives the same bytes.

pub mod docx;
pub mod layout;
mod letters;
pub mod minutes;
pub mod pdf;
mod sheet;
mod unwritten;

pub use unwritten::Unwritten;
