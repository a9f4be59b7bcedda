//! Black-box tests.

#![cfg(test)]

mod cli;
mod coach;
mod console;
mod house;
mod pages;
mod properties;
#[cfg(unix)]
mod pty;
mod readme;
mod rules;
mod screens;
mod support;
