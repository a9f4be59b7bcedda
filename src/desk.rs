//! The one gate through which a meeting changes, and the ports it needs of the world.

pub mod journal;
