//! The few things every screen is drawn with.

mod canvas;
mod columns;
mod cut;
mod dialog;
mod digits;
mod field;
mod frame;
mod list;
mod meter;
mod page;
mod wrap;

pub(crate) use canvas::Canvas;
pub(crate) use columns::{Column, columns};
pub(crate) use cut::cut;
pub(crate) use dialog::Dialog;
pub(crate) use digits::Digits;
pub(crate) use field::{field, height as field_height};
pub(crate) use frame::{Frame, Rule};
pub(crate) use list::{Row, inset, rows, window};
pub(crate) use meter::meter;
pub(crate) use page::Page;
pub(crate) use wrap::{clip, wrap};
