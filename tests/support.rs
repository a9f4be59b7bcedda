//! What the black-box tests share.

pub(crate) mod carried;
pub(crate) mod console;
pub(crate) mod file;
pub(crate) mod fixture;
pub(crate) mod given;
pub(crate) mod held;
pub(crate) mod layouts;
pub(crate) mod programs;
#[cfg(unix)]
pub(crate) mod pty;
pub(crate) mod random;
pub(crate) mod scoring;
pub(crate) mod screen;
pub(crate) mod vote;
pub(crate) mod work;
