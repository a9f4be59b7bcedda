//! Procedure files, score sheets and styles of papers: as written, checked (every problem at once), and the library.
//!
//! ```text
//! text ─► raw (TOML with places) ─► check (a Procedure, or every problem) ─► library (shipped + own)
//!                               ├─► sheet (a Sheet, or every problem) ────► sheets (shipped + own)
//!                               └─► style (a Style, or every problem) ────► styles (shipped + own)
//! ```
//!
//! A procedure names a sheet by its id; the sheet is put into the procedure whole. It names styles
//! too; they stay outside, for a paper may be laid out anew. The words of the formats are explained
//! in the `README.md` of `assets/procedures`, `assets/sheets` and `assets/styles`.

mod check;
mod fault;
mod file;
mod findings;
pub mod library;
mod own;
mod raw;
mod sheet;
mod sheets;
mod stock;
pub mod style;
mod styles;

pub use check::check;
pub use file::{Held, held, read, read_sheet, read_style, read_text};
pub use library::{Broken, Library, Listed, Origin};
pub use own::{Kept, Own};
pub use sheet::check as check_sheet;
pub use sheets::Sheets;
pub use stock::Stock;
pub use styles::Styles;
