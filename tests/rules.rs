//! Every rule of the meeting, one sentence each.

mod attendance;
mod breaks;
mod closing;
mod desk;
mod document;
mod figures;
mod floor;
mod notes;
mod opening;
mod participation;
mod positions;
mod questions;
mod queue;
mod roster;
mod schedule;
mod steps;
mod undo;
mod votes;
