//! The core: the state of a meeting, what may be asked of it, what happened, and every rule.
//!
//! No disk, no clock, no screen, no language. A [`command::Command`] is answered by
//! `Meeting::decide` with events or a [`refusal::Refusal`]; events become [`entry::Entry`]s; only
//! `apply` changes the state, and it cannot fail.

pub mod attendance;
pub mod clock;
pub mod command;
pub mod entry;
pub mod event;
pub mod floor;
pub mod id;
pub mod language;
pub mod member;
pub mod note;
pub mod officer;
pub mod procedure;
pub mod question;
pub mod refusal;
pub mod step;
