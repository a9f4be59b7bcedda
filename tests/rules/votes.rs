//! Votes: what is put, how it is counted, what passes, and that it stays as announced.

mod base;
mod election;
mod frozen;
mod hands;
mod roll_call;
mod silence;
mod tie;
mod written;
