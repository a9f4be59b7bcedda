//! A line that says what just happened, and goes away by itself.

use std::time::Duration;

/// How long a notice stays.
pub const STAYS: Duration = Duration::from_secs(8);

/// What just happened, in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
    /// When it goes away, on the running clock of the console; `None`: not until something else happens.
    pub until: Option<Duration>,
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something may not be done now, and why.
    Refused,
    /// Something needs looking after.
    Warning,
}
