//! The screen for the room as a page in a browser: one page that loads nothing from elsewhere, and
//! the one stream of news that keeps it up to date.
//!
//! It shows what [`crate::app::room`] lets the room see and takes nothing in: there is nothing to
//! post to. On this computer alone unless another address was asked for; then whoever wants to read
//! has to know the link, which holds a token nobody guesses.

mod answer;
mod gate;
pub mod link;
mod page;
pub mod qr;
pub mod site;
mod stream;
