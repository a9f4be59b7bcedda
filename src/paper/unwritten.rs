//! Why a paper could not be written in a format: only ever a fault of the program itself.

/// A paper that a writer could not bring into its format. Whatever a layout holds can be written, so
/// this is a fault of ours and carries the writer's own words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unwritten(pub String);
