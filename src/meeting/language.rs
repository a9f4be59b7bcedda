//! The two languages, and a text that exists in both.
//!
//! The core never writes a sentence; it only carries the bilingual texts of a procedure.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language a person can be addressed in.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Vietnamese, the home language of the product.
    #[default]
    Vi,
    /// English.
    En,
}

impl Lang {
    /// Returns the two-letter code, as typed after `--lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// Returns the other language, for switching live.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Vi => Self::En,
            Self::En => Self::Vi,
        }
    }
}

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Text {
    /// The Vietnamese side.
    pub vi: String,
    /// The English side.
    pub en: String,
}

impl Text {
    /// Returns the side in `lang`.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        }
    }
}
