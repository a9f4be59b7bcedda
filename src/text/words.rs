//! The messages of one language, loaded.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::meeting::language::{Lang, Text};

#[allow(
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    dead_code,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    clippy::nursery,
    reason = "generated from assets/locales by build.rs"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}

/// Every message of one language, as functions.
pub struct Words {
    lang: Lang,
    messages: Arc<generated::L10nLanguage>,
}

impl Words {
    /// Returns a language. Loading one costs some milliseconds and close to a megabyte, so it is
    /// done once a language, however many ask for it, and never for one nobody reads.
    pub fn load(lang: Lang) -> Self {
        static VI: OnceLock<Arc<generated::L10nLanguage>> = OnceLock::new();
        static EN: OnceLock<Arc<generated::L10nLanguage>> = OnceLock::new();
        let (cell, language) = match lang {
            Lang::Vi => (&VI, generated::L10n::Vi),
            Lang::En => (&EN, generated::L10n::En),
        };
        let messages = Arc::clone(cell.get_or_init(|| Arc::new(language.load())));
        Self { lang, messages }
    }

    /// Returns which language this is.
    pub const fn lang(&self) -> Lang {
        self.lang
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Deref for Words {
    type Target = generated::L10nLanguage;

    fn deref(&self) -> &Self::Target {
        &self.messages
    }
}

/// Says the same in both languages; for problems, which are shown in whichever is asked for.
pub fn both(say: impl Fn(&Words) -> String) -> Text {
    Text { vi: say(&Words::load(Lang::Vi)), en: say(&Words::load(Lang::En)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_load() {
        let text = both(|words| words.app_tagline());
        assert_ne!(text.vi, text.en);
        assert!(!text.vi.is_empty());
    }
}
