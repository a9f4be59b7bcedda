//! Colours: fourteen roles, each a style. No other file names a colour.
//!
//! Colour is never the only sign: whatever a role says, a glyph or a word beside it says too, and
//! the mono theme shows every role by weight alone.

use ratatui::style::{Color, Modifier, Style};

use crate::app::settings::ThemeName;

/// A style for each role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Theme {
    /// The whole window, before anything is drawn.
    pub(crate) base: Style,
    /// What is read.
    pub(crate) text: Style,
    /// What stands back.
    pub(crate) muted: Style,
    /// What belongs to the present moment.
    pub(crate) accent: Style,
    /// What is done and well.
    pub(crate) good: Style,
    /// What is missing.
    pub(crate) warn: Style,
    /// What goes wrong.
    pub(crate) bad: Style,
    /// A key to press.
    pub(crate) key: Style,
    /// A frame.
    pub(crate) border: Style,
    /// The frame the keys move in.
    pub(crate) focus: Style,
    /// The row the keys act on.
    pub(crate) selected: Style,
    /// A heading.
    pub(crate) title: Style,
    /// A clock with time left.
    pub(crate) timer_ok: Style,
    /// A clock near its end.
    pub(crate) timer_low: Style,
    /// A clock past its end.
    pub(crate) timer_over: Style,
}

impl Theme {
    /// Returns the theme of a name.
    pub(crate) const fn of(name: ThemeName) -> &'static Self {
        match name {
            ThemeName::Dark => &DARK,
            ThemeName::Light => &LIGHT,
            ThemeName::Contrast => &CONTRAST,
            ThemeName::Mono => &MONO,
        }
    }
}

const PLAIN: Style = Style::new();

const fn ink(color: Color) -> Style {
    Style::new().fg(color)
}

const fn index(number: u8) -> Style {
    ink(Color::Indexed(number))
}

const fn bold(style: Style) -> Style {
    style.add_modifier(Modifier::BOLD)
}

const DARK: Theme = Theme {
    base: PLAIN,
    text: PLAIN,
    muted: index(246),
    accent: bold(index(80)),
    good: index(114),
    warn: index(221),
    bad: bold(index(210)),
    key: bold(index(153)),
    border: index(241),
    focus: bold(index(80)),
    selected: Style::new().bg(Color::Indexed(24)).fg(Color::Indexed(231)),
    title: bold(PLAIN),
    timer_ok: index(114),
    timer_low: bold(index(221)),
    timer_over: bold(index(210)),
};

const LIGHT: Theme = Theme {
    base: PLAIN,
    text: PLAIN,
    muted: index(241),
    accent: bold(index(24)),
    good: index(22),
    warn: index(94),
    bad: bold(index(124)),
    key: bold(index(25)),
    border: index(245),
    focus: bold(index(24)),
    selected: Style::new().bg(Color::Indexed(153)).fg(Color::Indexed(16)),
    title: bold(PLAIN),
    timer_ok: index(22),
    timer_low: bold(index(94)),
    timer_over: bold(index(124)),
};

const CONTRAST: Theme = Theme {
    base: Style::new().fg(Color::White).bg(Color::Black),
    text: ink(Color::White),
    muted: ink(Color::Gray),
    accent: bold(ink(Color::LightCyan)),
    good: bold(ink(Color::LightGreen)),
    warn: bold(ink(Color::LightYellow)),
    bad: bold(ink(Color::LightRed)),
    key: bold(ink(Color::LightYellow)),
    border: ink(Color::Gray),
    focus: bold(ink(Color::LightYellow)),
    selected: bold(Style::new().fg(Color::Black).bg(Color::LightYellow)),
    title: bold(ink(Color::White)),
    timer_ok: bold(ink(Color::LightGreen)),
    timer_low: bold(ink(Color::LightYellow)),
    timer_over: bold(Style::new().fg(Color::White).bg(Color::Red)),
};

const MONO: Theme = Theme {
    base: PLAIN,
    text: PLAIN,
    muted: Style::new().add_modifier(Modifier::DIM),
    accent: bold(PLAIN),
    good: PLAIN,
    warn: bold(PLAIN),
    bad: bold(PLAIN).add_modifier(Modifier::UNDERLINED),
    key: bold(PLAIN),
    border: Style::new().add_modifier(Modifier::DIM),
    focus: bold(PLAIN),
    selected: Style::new().add_modifier(Modifier::REVERSED),
    title: bold(PLAIN),
    timer_ok: PLAIN,
    timer_low: bold(PLAIN),
    timer_over: bold(PLAIN).add_modifier(Modifier::REVERSED),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mono_theme_names_no_colour() {
        let Theme {
            base,
            text,
            muted,
            accent,
            good,
            warn,
            bad,
            key,
            border,
            focus,
            selected,
            title,
            ..
        } = MONO;
        let timers = [MONO.timer_ok, MONO.timer_low, MONO.timer_over];
        let roles =
            [base, text, muted, accent, good, warn, bad, key, border, focus, selected, title];
        for style in roles.into_iter().chain(timers) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }

    #[test]
    fn the_selected_row_stands_out_in_every_theme() {
        for theme in [DARK, LIGHT, CONTRAST, MONO] {
            assert_ne!(theme.selected, theme.text);
            assert_ne!(theme.focus, theme.border);
            assert_ne!(theme.timer_over, theme.timer_ok);
        }
    }
}
