//! Papers: what stands on them, in every style and format, and that they say what the record says.

mod golden;
mod pdf;
