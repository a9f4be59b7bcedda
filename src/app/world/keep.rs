//! What is kept from one meeting to the next: the settings, and each body's roster.

use std::path::{Path, PathBuf};

use crate::app::settings::Settings;
use crate::app::world::previous::members;
use crate::app::world::{World, problem};
use crate::coach::score::{Rehearsed, result_path};
use crate::meeting::member::Person;
use crate::roster::{self, Import};
use crate::store::fault::{Refused, read_file};
use crate::store::place::{Kind, Places};
use crate::store::{atomic, folder, fresh};
use crate::text::problem::{Problem, Severity};
use crate::text::words::both;

impl World {
    /// Reads the settings; a file that cannot be used is told and stops nothing.
    pub fn load_settings(&self) -> (Settings, Option<Problem>) {
        match self.settings_table() {
            Ok(table) => match Settings::try_from_table(table) {
                Ok(settings) => (settings, None),
                Err(error) => (Settings::default(), Some(self.unusable_settings(&error))),
            },
            Err(problem) => (Settings::default(), Some(*problem)),
        }
    }

    /// Keeps the settings. What else stands in the file stays there; a file that could not be read
    /// is left as it is.
    pub fn save_settings(&self, settings: &Settings) -> Result<(), Box<Problem>> {
        let mut table = self.settings_table()?;
        let failed = |detail: String| Box::new(unwritable(self.places.config(), &detail));
        let ours = toml::Table::try_from(settings).map_err(|error| failed(error.to_string()))?;
        for unset in ["language", "theme"] {
            table.remove(unset);
        }
        table.extend(ours);
        let text = toml::to_string(&table).map_err(|error| failed(error.to_string()))?;
        put(self.places.config(), &text).map_err(|error| failed(error.to_string()))
    }

    /// Keeps the result of a rehearsal and returns where.
    pub fn keep_result(&self, result: &Rehearsed) -> Result<PathBuf, Box<Problem>> {
        let path = result_path(&self.places, result);
        let text = serde_json::to_string_pretty(result).unwrap_or_default();
        fresh::put(&path, &mut |out| writeln!(out, "{text}"))?;
        Ok(path)
    }

    fn settings_table(&self) -> Result<toml::Table, Box<Problem>> {
        let bytes = match read_file(self.places.config()) {
            Ok(bytes) => bytes,
            Err(Refused::Missing) => return Ok(toml::Table::new()),
            Err(refused) => {
                return Err(Box::new(crate::store::tell::refused(self.places.config(), &refused)));
            }
        };
        let text = String::from_utf8_lossy(&bytes);
        text.parse().map_err(|error: toml::de::Error| {
            let mut problem = self.unusable_settings(&error);
            let before = error.span().and_then(|span| text.get(..span.start));
            problem.place.line = before.map(|before| before.matches('\n').count() + 1);
            Box::new(problem)
        })
    }

    fn unusable_settings(&self, error: &toml::de::Error) -> Problem {
        let detail = error.message().to_owned();
        let what = both(|words| words.world_settings_unusable(&detail));
        let cure = both(|words| words.world_settings_cure());
        Problem { cure, ..problem(self.places.config(), Severity::Warning, what) }
    }

    /// Returns where the roster of a body is remembered, whether or not it is.
    pub fn roster_path(&self, body: &str) -> PathBuf {
        roster_path(&self.places, body)
    }

    /// Returns the roster remembered for a body; `None` if there is none.
    pub fn remembered(&self, body: &str) -> Option<Result<Import, Vec<Problem>>> {
        remembered(&self.places, body)
    }

    /// Remembers the members of a body for next time. Guests come to one meeting and are not kept.
    ///
    /// A file that says the same already, perhaps in its owner's own layout, is not touched; one
    /// that cannot be read is left to its owner.
    pub fn remember_roster(&self, body: &str, people: &[Person]) -> Result<(), Vec<Problem>> {
        let members = members(people);
        if members.is_empty() {
            return Ok(());
        }
        if let Some(kept) = self.remembered(body)
            && kept?.people == members
        {
            return Ok(());
        }
        let path = self.roster_path(body);
        put(&path, &roster::to_csv(&members))
            .map_err(|error| vec![unwritable(&path, &error.to_string())])
    }
}

impl Settings {
    fn try_from_table(table: toml::Table) -> Result<Self, toml::de::Error> {
        table.try_into()
    }
}

fn roster_path(places: &Places, body: &str) -> PathBuf {
    places.body(body, Kind::Record).join("roster.csv")
}

/// Reads the roster remembered for a body, if there is one.
pub(super) fn remembered(places: &Places, body: &str) -> Option<Result<Import, Vec<Problem>>> {
    let path = roster_path(places, body);
    path.is_file().then(|| roster::read(&path))
}

/// Says that something could not be kept.
fn unwritable(path: &Path, detail: &str) -> Problem {
    let what = both(|words| words.world_not_kept(detail));
    Problem {
        cure: both(|words| words.world_not_kept_cure()),
        ..problem(path, Severity::Warning, what)
    }
}

/// Writes a file whole, making its folder.
fn put(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        folder::make(parent)?;
    }
    atomic::replace(path, &mut |out| out.write_all(text.as_bytes()))
}
