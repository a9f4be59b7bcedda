//! chutri: the chair's console.

pub mod app;
pub mod cli;
pub mod desk;
pub mod meeting;
pub mod procedure;
pub mod roster;
pub mod store;
pub mod terminal;
pub mod text;
pub mod view;
