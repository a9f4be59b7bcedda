//! The files of one session, which share one name.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Where one session lies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionPath {
    json: PathBuf,
    stem: PathBuf,
}

impl SessionPath {
    /// Names the session that any one of its files belongs to.
    ///
    /// `x.json`, `x.journal` and `x.lock` are one session. A name that ends otherwise is taken as
    /// the session file's own, and the others are named after it.
    pub fn of(path: &Path) -> Self {
        let ours = path
            .extension()
            .is_some_and(|end| ["json", "journal", "lock"].iter().any(|ours| end == *ours));
        if ours {
            Self { json: path.with_extension("json"), stem: path.with_extension("") }
        } else {
            Self { json: path.to_owned(), stem: path.to_owned() }
        }
    }

    /// Names a session to be written at a place somebody typed, adding `.json` where it is missing
    /// so that each of its files will lead to the others.
    pub fn new(path: &Path) -> Self {
        let named = Self::of(path);
        if named.stem != named.json {
            return named;
        }
        let mut json = OsString::from(path);
        json.push(".json");
        Self { json: json.into(), stem: named.stem }
    }

    /// Returns the session file.
    pub fn json(&self) -> &Path {
        &self.json
    }

    /// Returns the journal.
    pub fn journal(&self) -> PathBuf {
        self.beside(".journal")
    }

    /// Returns the lock.
    pub fn lock(&self) -> PathBuf {
        self.beside(".lock")
    }

    /// Returns the note that says where the meeting went on when this disk failed.
    pub fn moved(&self) -> PathBuf {
        self.beside(".moved")
    }

    /// Returns where the meeting went on when this disk failed, as the note says.
    pub fn went_on(&self) -> Option<Self> {
        let note = std::fs::read_to_string(self.moved()).ok()?;
        Some(note.trim()).filter(|to| !to.is_empty()).map(|to| Self::of(Path::new(to)))
    }

    /// Returns a free name for what is set aside; `what` ends it.
    pub fn aside(&self, what: &str) -> PathBuf {
        let first = self.beside(&format!(".{what}"));
        let others = (2_u32..).map(|number| self.beside(&format!(".{what}-{number}")));
        std::iter::once(first.clone())
            .chain(others)
            .find(|path| std::fs::symlink_metadata(path).is_err())
            .unwrap_or(first)
    }

    /// Says whether no file of this session exists.
    pub fn is_free(&self) -> bool {
        [self.json.clone(), self.journal(), self.lock(), self.moved()]
            .iter()
            .all(|path| std::fs::symlink_metadata(path).is_err())
    }

    fn beside(&self, end: &str) -> PathBuf {
        let mut name = OsString::from(&self.stem);
        name.push(end);
        name.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_file_of_a_session_names_it() {
        let session = SessionPath::of(Path::new("/a/2026-03-02-x.json"));
        assert_eq!(session, SessionPath::of(&session.journal()));
        assert_eq!(session, SessionPath::of(&session.lock()));
        assert_eq!(session.journal(), Path::new("/a/2026-03-02-x.journal"));
    }

    #[test]
    fn a_name_of_another_kind_is_kept_whole() {
        let session = SessionPath::of(Path::new("hop.3.2026"));
        assert_eq!(session.json(), Path::new("hop.3.2026"));
        assert_eq!(session.journal(), Path::new("hop.3.2026.journal"));
        let new = SessionPath::new(Path::new("hop.3.2026"));
        assert_eq!(new.json(), Path::new("hop.3.2026.json"));
        assert_eq!(new, SessionPath::of(&new.journal()));
        assert_eq!(new, SessionPath::new(new.json()));
    }

    #[test]
    fn what_is_set_aside_never_takes_a_name_in_use() {
        let home = tempfile::tempdir().unwrap();
        let session = SessionPath::of(&home.path().join("x.json"));
        assert!(session.is_free());
        std::fs::File::create(session.aside("torn")).unwrap();
        std::fs::File::create(session.aside("torn")).unwrap();
        assert!(home.path().join("x.torn").exists());
        assert!(home.path().join("x.torn-2").exists());
        std::fs::File::create(session.journal()).unwrap();
        assert!(!session.is_free());
    }
}
