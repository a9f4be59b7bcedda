//! What we write, judged by the programs people will open it with.

mod docx;
mod pdf;
mod pictures;
