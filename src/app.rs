//! The console's own state: screens, actions, keys, dialogs. It never draws and never waits.
//!
//! A key becomes an [`action::Action`] by the one table; an action moves something here or becomes
//! a command for the desk. Whether it may be done now is the meeting's answer, never decided here.

pub mod action;
pub mod dialog;
pub mod field;
pub mod input;
pub mod key;
pub mod live;
pub mod notice;
pub mod settings;

use std::collections::HashMap;
use std::time::Duration;

use dialog::{Ask, Layer};
use live::Live;
use notice::Notice;
use settings::{Settings, ThemeName};

use crate::text::Words;

/// The console.
#[derive(Debug)]
pub struct App {
    /// What the person has set.
    pub settings: Settings,
    /// The colours.
    pub theme: ThemeName,
    /// Every message in the language of the screen.
    pub words: Words,
    /// What fills the screen.
    pub screen: Screen,
    /// What lies over it, the topmost last.
    pub layers: Vec<Layer>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// Texts typed and not yet used.
    drafts: HashMap<Ask, String>,
    /// The running clock at the last input.
    running: Duration,
    dirty: bool,
    leaving: bool,
}

/// What fills the screen.
#[derive(Debug)]
pub enum Screen {
    /// A meeting.
    Live(Box<Live>),
}
