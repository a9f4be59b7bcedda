//! Many sessions at once: what a superior body reads out of one file or ten thousand.
//!
//! ```text
//! store/walk ─► reading ─► brief ─► cube ─► group ─► table ─► write/{terminal,markdown,csv,json}
//!   names       all cores   one      sums     by       rows
//!                           file              whom     and columns
//! ```
//!
//! The results of rehearsals go the same way: `rehearsal` stands beside `brief`, a class beside the
//! bodies. A file is read, added to the sums of its body, its people and its month, and let go: memory grows
//! with these three and not with the files. What each figure means is said in one place,
//! [`measure`], from which every table draws; `assets/queries` answers the same questions where
//! one machine is not enough.

pub mod brief;
pub mod by;
pub mod cube;
pub mod group;
pub mod measure;
pub mod period;
pub mod reading;
pub mod rehearsal;
pub mod spread;
pub mod table;
pub mod write;
