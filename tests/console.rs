//! The console, driven by keys, without a terminal.

mod carry;
mod dialogs;
mod discussion;
mod roll_call;
pub(crate) mod votes;
mod words;
mod work;
