//! Black-box tests.

mod console;
mod house;
mod support;
