//! What leaves the room, format by format.

mod pdf;
