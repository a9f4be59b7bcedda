//! Which language to speak when the console starts.

use crate::meeting::language::Lang;

/// Chooses a language: what was asked for on the command line, else what the configuration says,
/// else the first language of the system, else Vietnamese.
///
/// `system` is what the system prefers, best first, as [`system`] tells it. `C` and `POSIX` name no
/// language. A system that speaks neither of ours gets English, the likelier one to be read there.
pub fn choose<'a>(
    explicit: Option<Lang>,
    config: Option<Lang>,
    system: impl IntoIterator<Item = &'a str>,
) -> Lang {
    explicit.or(config).unwrap_or_else(|| spoken(system))
}

/// Returns the languages the system prefers, best first.
pub fn system() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Returns the language that fits the system's preferences best.
fn spoken<'a>(locales: impl IntoIterator<Item = &'a str>) -> Lang {
    let mut foreign = false;
    for locale in locales {
        let code = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match code.to_ascii_lowercase().as_str() {
            "vi" => return Lang::Vi,
            "en" => return Lang::En,
            "" | "c" | "posix" => {}
            _ => foreign = true,
        }
    }
    if foreign { Lang::En } else { Lang::Vi }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_goes_first() {
        assert_eq!(choose(Some(Lang::En), Some(Lang::Vi), ["vi-VN"]), Lang::En);
        assert_eq!(choose(None, Some(Lang::Vi), ["en-US"]), Lang::Vi);
        assert_eq!(choose(None, None, ["en-US"]), Lang::En);
        assert_eq!(choose(None, None, []), Lang::Vi);
    }

    #[test]
    fn a_locale_is_read_however_it_is_spelt() {
        for (locale, lang) in [
            ("vi", Lang::Vi),
            ("vi_VN.UTF-8", Lang::Vi),
            ("EN-gb", Lang::En),
            ("C", Lang::Vi),
            ("C.UTF-8", Lang::Vi),
            ("POSIX", Lang::Vi),
            ("fr-FR", Lang::En),
        ] {
            assert_eq!(choose(None, None, [locale]), lang, "{locale}");
        }
    }

    #[test]
    fn the_best_language_of_ours_on_the_list_is_taken() {
        assert_eq!(choose(None, None, ["fr-FR", "vi-VN", "en"]), Lang::Vi);
        assert_eq!(choose(None, None, ["C", "en-US"]), Lang::En);
    }
}
