//! The console, driven by keys, without a terminal.

mod carry;
mod dialogs;
mod discussion;
mod roll_call;
mod words;
mod work;
