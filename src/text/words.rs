//! The messages of one language, loaded.

use std::ops::Deref;

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
    messages: generated::L10nLanguage,
}

impl Words {
    /// Loads a language. Costs some milliseconds, so it is done once a language, not once a frame.
    pub fn load(lang: Lang) -> Self {
        let messages = match lang {
            Lang::Vi => generated::L10n::Vi.load(),
            Lang::En => generated::L10n::En.load(),
        };
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
    thread_local! {
        static LOADED: [Words; 2] = [Words::load(Lang::Vi), Words::load(Lang::En)];
    }
    LOADED.with(|[vi, en]| Text { vi: say(vi), en: say(en) })
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
