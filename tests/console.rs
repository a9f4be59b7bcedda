//! The console, driven by keys, without a terminal.

mod dialogs;
mod discussion;
mod roll_call;
mod votes;
mod words;
