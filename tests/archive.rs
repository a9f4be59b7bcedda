//! Many sessions at once: what a report says, and that it says it of whatever lies there.

mod province;
