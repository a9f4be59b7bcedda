//! Words: messages in each language, dates, numbers, names.
//!
//! Sentences live in `assets/locales/{vi,en}/*.ftl`, one file a folder of the house; the build turns
//! each into a typed function of [`Words`]. A message missing in one language does not compile.

pub mod date;
pub mod due;
pub mod duration;
pub mod explain;
pub mod facts;
pub mod finding;
pub mod fit;
pub mod fold;
pub mod label;
pub mod language;
pub mod name;
pub mod names;
pub mod namesake;
pub mod near;
pub mod order;
pub mod problem;
pub mod score;
pub mod script;
pub mod search;
pub mod source;
pub mod verdict;
pub mod visible;
pub mod words;

pub use words::Words;
