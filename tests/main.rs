//! Black-box tests.

mod console;
mod house;
mod properties;
mod rules;
mod pages;
mod screens;
mod support;
