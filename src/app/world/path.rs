//! A path as people type or paste it.

use std::path::PathBuf;

/// Takes what a file manager or a terminal puts around a path off again: quotation marks, escaped
/// spaces, `file://`; `~` is the home folder.
pub fn typed_path(typed: &str) -> PathBuf {
    let trimmed = typed.trim();
    let quoted = ['"', '\''].into_iter().find_map(|mark| {
        trimmed.strip_prefix(mark)?.strip_suffix(mark).filter(|inside| !inside.contains(mark))
    });
    let mut text = quoted.unwrap_or(trimmed).to_owned();
    if let Some(path) = text.strip_prefix("file://") {
        text = path.replace("%20", " ");
    } else if quoted.is_none() && cfg!(unix) {
        text = text.replace("\\ ", " ");
    }
    match text.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\'])) {
        Some(rest) => match std::env::home_dir() {
            Some(home) => home.join(rest.trim_start_matches(['/', '\\'])),
            None => text.into(),
        },
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_is_put_around_a_path_comes_off() {
        for typed in
            ["/a/chi bo.csv", " '/a/chi bo.csv' ", "\"/a/chi bo.csv\"", "file:///a/chi%20bo.csv"]
        {
            assert_eq!(typed_path(typed), Path::new("/a/chi bo.csv"), "{typed}");
        }
        #[cfg(unix)]
        assert_eq!(typed_path("/a/chi\\ bo.csv"), Path::new("/a/chi bo.csv"));
        assert_eq!(typed_path("it's.csv"), Path::new("it's.csv"));
    }

    #[test]
    fn the_home_folder_is_found() {
        if let Some(home) = std::env::home_dir() {
            assert_eq!(typed_path("~/ds.csv"), home.join("ds.csv"));
        }
        assert_eq!(typed_path("~x/ds.csv"), Path::new("~x/ds.csv"));
    }
}
