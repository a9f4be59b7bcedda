//! Every rule of the meeting, one sentence each.

mod attendance;
mod breaks;
mod closing;
mod desk;
mod document;
mod figures;
mod findings;
mod floor;
mod notes;
mod opening;
mod participation;
mod petitions;
mod positions;
mod questions;
mod queue;
mod remarks;
mod roster;
mod schedule;
mod score;
mod steps;
mod takers;
mod tasks;
mod undo;
mod votes;
