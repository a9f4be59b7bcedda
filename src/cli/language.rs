//! Which language to speak, known before the command line is understood: its complaints and its
//! help are to be in that language already.

use std::ffi::OsString;

use crate::meeting::language::Lang;
use crate::store::fault::read_file;
use crate::store::place::Places;
use crate::text::language::{choose, system};

/// Finds the language for what was typed, the program's own name first.
pub fn of(typed: &[OsString]) -> Lang {
    let explicit = value_of("--lang", typed).and_then(|value| lang(value.to_str()?));
    let configured = if explicit.is_some() { None } else { configured(typed) };
    let system = system();
    choose(explicit, configured, system.iter().map(String::as_str))
}

fn lang(code: &str) -> Option<Lang> {
    [Lang::Vi, Lang::En].into_iter().find(|lang| lang.code() == code)
}

/// Reads the language off the settings. A file that can't be read is told of later.
fn configured(typed: &[OsString]) -> Option<Lang> {
    let path = |name| value_of(name, typed).map(Into::into);
    let places = Places::find(path("--data"), path("--config")).ok()?;
    let text = String::from_utf8(read_file(places.config()).ok()?).ok()?;
    let settings: toml::Table = text.parse().ok()?;
    lang(settings.get("language")?.as_str()?)
}

/// Returns what was typed as the value of an option.
fn value_of(name: &str, typed: &[OsString]) -> Option<OsString> {
    let mut words = typed.iter().skip(1).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == name {
            return words.next().cloned();
        }
        let joined = word.to_str().and_then(|word| word.strip_prefix(name)?.strip_prefix('='));
        if let Some(value) = joined {
            return Some(value.into());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_language_asked_for_is_spoken_wherever_it_stands() {
        for line in ["chutri --lang en", "chutri check --lang=en x", "chutri check x --lang en"] {
            assert_eq!(of(&typed(line)), Lang::En, "{line}");
        }
        assert_eq!(of(&typed("chutri --lang vi --help")), Lang::Vi);
    }

    #[test]
    fn the_settings_are_asked_when_nothing_was_typed() {
        let home = tempfile::tempdir().unwrap();
        let config = home.path().join("c.toml");
        for (code, expected) in [("en", Lang::En), ("vi", Lang::Vi)] {
            let text = format!("mouse = false\nlanguage = \"{code}\"\n");
            crate::store::atomic::replace(&config, &mut |out| out.write_all(text.as_bytes()))
                .unwrap();
            let line = format!("chutri --config {} procedures", config.display());
            assert_eq!(of(&typed(&line)), expected);
        }
    }

    #[test]
    fn what_stands_behind_two_dashes_is_a_file() {
        assert_eq!(value_of("--lang", &typed("chutri check -- --lang en")), None);
        assert_eq!(value_of("--lang", &typed("chutri --lang")), None);
    }
}
