//! Black-box tests.

mod properties;
mod rules;
mod support;
