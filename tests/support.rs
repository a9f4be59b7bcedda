//! What the tests share.

#[cfg(unix)]
pub(crate) mod pty;
