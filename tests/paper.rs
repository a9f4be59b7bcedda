//! What leaves the room, format by format.

mod docx;
mod hostile;
mod pdf;
