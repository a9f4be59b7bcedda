//! Black-box tests.

#![cfg(test)]

mod archive;
mod cli;
mod coach;
mod console;
mod golden;
mod house;
mod pages;
mod paper;
mod programs;
mod properties;
#[cfg(unix)]
mod pty;
mod readme;
mod rules;
mod screens;
mod support;
#[cfg(unix)]
mod web;
