//! The console, driven by keys, without a terminal.

mod carry;
mod dialogs;
mod discussion;
mod findings;
mod papers;
mod parts;
mod plain;
mod player;
mod rehearsal;
mod roll_call;
mod score;
pub(crate) mod votes;
mod words;
mod work;
