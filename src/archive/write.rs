//! Tables on their way out: for people in a terminal or a document, for programs as CSV or JSON.

pub mod cells;
pub mod csv;
pub mod json;
pub mod markdown;
pub mod page;
pub mod picture;
pub mod terminal;
