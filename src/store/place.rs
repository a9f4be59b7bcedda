//! Where things lie on this computer.
//!
//! ```text
//! DATA/bodies/<body>/sessions/2026-03-02-<title>.json .journal .lock
//! DATA/practice/<body>/sessions/…      demonstrations and rehearsals, kept apart
//! DATA/rehearsals/*.json               the scores of a class
//! DATA/procedures/*.toml               the user's own
//! DATA/scenarios/*.json                the user's own
//! DATA/sheets/*.toml                   the user's own score sheets
//! CONFIG/config.toml
//! ```

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use directories::ProjectDirs;
use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::store::session_path::SessionPath;
use crate::store::tell;
use crate::text::problem::Problem;

/// Where things lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    data: PathBuf,
    config: PathBuf,
}

/// Which records a session belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A real meeting.
    Record,
    /// A demonstration or rehearsal.
    Practice,
}

impl Places {
    /// Finds them: what was typed after `--data` and `--config`, then `CHUTRI_DATA`, then what the
    /// system keeps for programs. Nothing is created.
    pub fn find(data: Option<PathBuf>, config: Option<PathBuf>) -> Result<Self, Box<Problem>> {
        let set = std::env::var_os("CHUTRI_DATA").filter(|value| !value.is_empty());
        let own = ProjectDirs::from("", "", "chutri");
        let data = data
            .or_else(|| set.map(PathBuf::from))
            .or_else(|| own.as_ref().map(|own| own.data_dir().to_owned()))
            .ok_or_else(|| Box::new(tell::no_home()))?;
        let config = config
            .or_else(|| own.as_ref().map(|own| own.config_dir().join("config.toml")))
            .unwrap_or_else(|| data.join("config.toml"));
        Ok(Self { data, config })
    }

    /// Returns the folder that holds everything we keep.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Returns the settings file.
    pub fn config(&self) -> &Path {
        &self.config
    }

    /// Returns the folder of the user's own procedures.
    pub fn procedures(&self) -> PathBuf {
        self.data.join("procedures")
    }

    /// Returns the folder of the user's own scenarios.
    pub fn scenarios(&self) -> PathBuf {
        self.data.join("scenarios")
    }

    /// Returns the folder where the results of rehearsals are kept.
    pub fn rehearsals(&self) -> PathBuf {
        self.data.join("rehearsals")
    }

    /// Returns the folder of all bodies.
    pub fn bodies(&self, kind: Kind) -> PathBuf {
        self.data.join(match kind {
            Kind::Record => "bodies",
            Kind::Practice => "practice",
        })
    }

    /// Returns the folder of one body. Two bodies never share one, however alike their names;
    /// spacing, letter case and the way accents are typed make no other body.
    pub fn body(&self, name: &str, kind: Kind) -> PathBuf {
        let tidy: String = name.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
        let hash = Sha256::digest(tidy.to_lowercase());
        let short = hash.iter().take(5).fold(0_u64, |short, byte| short << 8 | u64::from(*byte));
        self.bodies(kind).join(format!("{}-{short:010x}", slug(&tidy, "body")))
    }

    /// Returns a free name for a session that begins on `date`.
    pub fn session(&self, body: &str, title: &str, date: NaiveDate, kind: Kind) -> SessionPath {
        let folder = self.body(body, kind).join("sessions");
        let stem = format!("{}-{}", date.format("%Y-%m-%d"), slug(title, "session"));
        let first = SessionPath::of(&folder.join(format!("{stem}.json")));
        let others = (2_u32..).map(|n| SessionPath::of(&folder.join(format!("{stem}-{n}.json"))));
        std::iter::once(first.clone()).chain(others).find(SessionPath::is_free).unwrap_or(first)
    }
}

/// Turns a name into plain letters, digits and hyphens, at most 40; `otherwise` if nothing is left.
fn slug(name: &str, otherwise: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)) {
        let c = if c == 'đ' { 'd' } else { c };
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() == 40 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { otherwise.to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(data: &Path) -> Places {
        Places::find(Some(data.to_owned()), None).unwrap()
    }

    #[test]
    fn a_name_becomes_a_plain_one() {
        assert_eq!(slug("Chi bộ bản Pượn — Đảng ủy xã", "x"), "chi-bo-ban-puon-dang-uy-xa");
        assert_eq!(slug("ຊຽງຂວາງ", "body"), "body");
        assert_eq!(slug("../../etc", "x"), "etc");
        assert!(slug(&"ế".repeat(300), "x").len() <= 40);
    }

    #[test]
    fn two_bodies_never_share_a_folder_and_one_body_never_has_two() {
        let places = places(Path::new("/d"));
        let folder = |name: &str| places.body(name, Kind::Record);
        assert_ne!(folder("Bản Cà"), folder("Bản Ca"));
        assert_ne!(folder("ຊຽງ"), folder("ຂວາງ"));
        let decomposed: String = "Bản Cà".nfd().collect();
        assert_eq!(folder("Bản Cà"), folder(&decomposed));
        assert_eq!(folder("Bản Cà"), folder("  bản   CÀ "));
        assert_ne!(folder("Bản Cà"), places.body("Bản Cà", Kind::Practice));
    }

    #[test]
    fn a_second_meeting_of_the_day_gets_a_name_of_its_own() {
        let home = tempfile::tempdir().unwrap();
        let places = places(home.path());
        let date = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        let name = || places.session("Bản Cà", "Thường kỳ 3/2026", date, Kind::Record);
        let first = name();
        assert!(first.json().ends_with("sessions/2026-03-02-thuong-ky-3-2026.json"));
        std::fs::create_dir_all(first.json().parent().unwrap()).unwrap();
        std::fs::File::create(first.journal()).unwrap();
        assert!(name().json().ends_with("2026-03-02-thuong-ky-3-2026-2.json"));
    }

    #[test]
    fn what_is_typed_wins() {
        let places = Places::find(Some("/d".into()), Some("/c.toml".into())).unwrap();
        assert_eq!(places.data(), Path::new("/d"));
        assert_eq!(places.config(), Path::new("/c.toml"));
        assert_eq!(places.procedures(), Path::new("/d/procedures"));
    }
}
