//! Papers: what stands on them, in every style and format, and that they say what the record says.

mod docx;
mod golden;
mod hostile;
mod pdf;
