//! Procedure files and score sheets: as written, checked (every problem at once), and the library.
//!
//! ```text
//! text ─► raw (TOML with places) ─► check (a Procedure, or every problem) ─► library (shipped + own)
//!                               └─► sheet (a Sheet, or every problem) ────► sheets (shipped + own)
//! ```
//!
//! A procedure names a sheet by its id; the sheet is put into the procedure whole. The words of the
//! formats are explained in `assets/procedures/README.md` and `assets/sheets/README.md`.

mod check;
mod fault;
mod file;
mod findings;
pub mod library;
mod raw;
mod sheet;
mod sheets;

pub use check::check;
pub use file::{is_sheet, read, read_sheet, read_text};
pub use library::{Broken, Library, Listed, Origin};
pub use sheet::check as check_sheet;
pub use sheets::{ListedSheet, Sheets};
