//! How things look: the colours and the language, chosen once a frame.

use ratatui::style::Style;
use ratatui::text::Span;

use crate::app::App;
use crate::app::notice::Tone;
use crate::text::Words;
use crate::view::theme::Theme;

/// The colours and the language of one frame.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look<'a> {
    /// The styles.
    pub(crate) theme: &'static Theme,
    /// Every message.
    pub(crate) words: &'a Words,
}

impl<'a> Look<'a> {
    /// Takes what the person has chosen.
    pub(crate) const fn of(app: &'a App) -> Self {
        Self { theme: Theme::of(app.theme), words: &app.words }
    }

    /// Returns the glyph and the style of a tone, so that colour is never the only sign.
    pub(crate) const fn tone(&self, tone: Tone) -> (&'static str, Style) {
        match tone {
            Tone::Done => ("✓", self.theme.good),
            Tone::Refused => ("✗", self.theme.warn),
            Tone::Warning => ("!", self.theme.bad),
        }
    }

    /// Returns a text that stands back.
    pub(crate) fn muted<'t>(&self, text: impl Into<std::borrow::Cow<'t, str>>) -> Span<'t> {
        Span::styled(text, self.theme.muted)
    }

    /// Returns a text as it is.
    pub(crate) fn text<'t>(&self, text: impl Into<std::borrow::Cow<'t, str>>) -> Span<'t> {
        Span::styled(text, self.theme.text)
    }
}
