//! What a person sets once: language, colours, mouse. Kept in the configuration file.

use serde::{Deserialize, Serialize};

use crate::meeting::language::Lang;

/// The settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the screen; `None` until one is chosen.
    pub language: Option<Lang>,
    /// The colours; `None`: by the terminal's background.
    pub theme: Option<ThemeName>,
    /// Whether clicks are taken; off leaves the terminal's own selection working.
    pub mouse: bool,
    /// Whether the terminal rings when a speech is over its time.
    pub bell: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: None, theme: None, mouse: true, bell: false }
    }
}

/// A set of colours.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
pub enum ThemeName {
    /// For dark backgrounds.
    #[default]
    Dark,
    /// For light backgrounds.
    Light,
    /// Strong contrast, for projectors and tired eyes.
    Contrast,
    /// No colour at all: only bold, reverse and underline.
    Mono,
}

impl ThemeName {
    /// Returns the one after it, around and around.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Contrast,
            Self::Contrast => Self::Mono,
            Self::Mono => Self::Dark,
        }
    }
}
