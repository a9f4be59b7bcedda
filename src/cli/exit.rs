//! What the program answers whoever started it.

use std::process::ExitCode;

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Refused, or a problem was found.
    Problem,
    /// The command line makes no sense.
    Usage,
    /// A fault of ours.
    Fault,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Problem => Self::from(1),
            Exit::Usage => Self::from(2),
            Exit::Fault => Self::from(70),
        }
    }
}
