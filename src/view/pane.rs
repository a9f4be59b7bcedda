//! The parts of the live screen, each drawn into the place it is given.

pub(crate) mod figures;
pub(crate) mod footer;
pub(crate) mod header;
pub(crate) mod narration;
pub(crate) mod people;
pub(crate) mod sheet;
pub(crate) mod stage;
pub(crate) mod steps;
pub(crate) mod timeline;
