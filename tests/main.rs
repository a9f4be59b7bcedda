//! Black-box tests.

mod console;
mod house;
mod properties;
mod readme;
mod rules;
mod screens;
mod support;
