//! What the black-box tests share.

#[cfg(unix)]
pub(crate) mod browser;
pub(crate) mod carried;
pub(crate) mod console;
pub(crate) mod file;
pub(crate) mod film;
pub(crate) mod fixture;
pub(crate) mod given;
pub(crate) mod held;
pub(crate) mod layouts;
pub(crate) mod printed;
pub(crate) mod programs;
pub(crate) mod province;
#[cfg(unix)]
pub(crate) mod pty;
pub(crate) mod random;
pub(crate) mod rehearsal;
pub(crate) mod room;
pub(crate) mod scoring;
pub(crate) mod screen;
pub(crate) mod told;
pub(crate) mod vote;
pub(crate) mod work;
