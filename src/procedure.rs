//! Procedure files: as written, checked (every problem at once), and the library of them.
//!
//! ```text
//! text ─► raw (TOML with places) ─► check (a Procedure, or every problem) ─► library (shipped + own)
//! ```
//!
//! The words of the format are explained in `assets/procedures/README.md`.

mod check;
mod fault;
mod file;
mod findings;
pub mod library;
mod near;
mod raw;
mod source;
mod visible;

pub use check::check;
pub use file::read;
pub use library::{Broken, Library, Listed, Origin};
