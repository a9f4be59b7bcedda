//! The console's own state: screens, actions, keys, dialogs. It never draws and never waits.

pub mod input;
pub mod key;
