//! Black-box tests.

mod console;
mod house;
mod pages;
mod properties;
mod readme;
mod rules;
mod screens;
mod support;
