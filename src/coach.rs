//! Training: scenarios, scripted members, replay and the score of a rehearsal.
//!
//! Everything here runs at the same desk and under the same rules as a live meeting.

pub mod hint;
pub mod library;
pub mod mark;
pub mod room;
pub mod scenario;
pub mod score;
pub mod simulate;
pub mod timeline;
