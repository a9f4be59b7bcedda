//! What the tests share.

pub(crate) mod console;
#[cfg(unix)]
pub(crate) mod pty;
pub(crate) mod screen;
