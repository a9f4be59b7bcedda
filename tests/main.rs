//! Black-box tests.

mod screens;
mod support;
