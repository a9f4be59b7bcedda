//! Black-box tests.

mod console;
mod house;
mod screens;
mod support;
