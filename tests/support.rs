//! What the black-box tests share.

pub(crate) mod carried;
pub(crate) mod console;
pub(crate) mod file;
pub(crate) mod film;
pub(crate) mod fixture;
pub(crate) mod given;
#[cfg(unix)]
pub(crate) mod pty;
pub(crate) mod random;
pub(crate) mod rehearsal;
pub(crate) mod scoring;
pub(crate) mod screen;
pub(crate) mod vote;
pub(crate) mod work;
