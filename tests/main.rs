//! Black-box tests.

#[cfg(unix)]
mod support;
