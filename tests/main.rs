//! Black-box tests.

mod console;
mod house;
mod properties;
mod rules;
mod screens;
mod support;
