//! A film on its way: a session is read and wound up on a thread of its own, however long it is.

use std::path::Path;
use std::time::Duration;

use crate::app::world::coming::Coming;
use crate::app::world::{World, told};
use crate::coach::mark::Mark;
use crate::coach::scenario::Scenario;
use crate::coach::simulate::{Simulated, simulate};
use crate::coach::timeline::Timeline;
use crate::meeting::entry::Entry;
use crate::meeting::language::Lang;
use crate::store::recover::recover_watched;
use crate::store::session_path::SessionPath;
use crate::store::watch::Watch;
use crate::text::problem::Problem;

/// A film, with what is to be said about where it came from; or why there is none.
pub type Wound = Result<(Timeline, Vec<Problem>), Vec<Problem>>;

/// What a film is made of.
#[derive(Debug)]
pub struct Footage {
    /// What happened.
    pub entries: Vec<Entry>,
    /// What is told of it.
    pub marks: Vec<Mark>,
    /// What is to be said about it.
    pub remarks: Vec<Problem>,
}

/// A film on its way.
#[derive(Debug)]
pub struct Winding {
    coming: Coming<Wound>,
    read: Watch,
    wound: Watch,
    /// What is being opened.
    pub name: String,
    /// Whether what is told waits for a key.
    pub waits: bool,
}

impl World {
    /// Begins to read a session that is to be shown again. Nothing of it is touched, and whether
    /// somebody is still writing it does not matter: what is there is shown.
    pub fn wind(path: &Path) -> Winding {
        let path = SessionPath::of(path);
        let name = path.json().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Winding::start(name, move |watch| {
            let mut found = recover_watched(&path, watch);
            let remarks = std::mem::take(&mut found.remarks);
            let entries = std::mem::take(&mut found.chain.entries);
            if entries.is_empty() {
                return Err(told(remarks, &path));
            }
            Ok(Footage { entries, marks: Vec::new(), remarks })
        })
    }
}

impl Winding {
    /// Begins to play a scenario that is to be shown; what is told waits for a key if `waits`.
    /// Nothing of it is written anywhere.
    pub fn of_scenario(scenario: Scenario, waits: bool, lang: Lang) -> Self {
        let name = scenario.title.get(lang).to_owned();
        let winding = Self::start(name, move |_| {
            let Simulated { entries, marks, unmet, .. } = simulate(&scenario);
            if entries.is_empty() {
                return Err(unmet);
            }
            Ok(Footage { entries, marks, remarks: unmet })
        });
        Self { waits, ..winding }
    }

    /// Begins to fetch what a film is made of, and waits just as long as nobody notices.
    pub fn start(
        name: String,
        fetch: impl FnOnce(&Watch) -> Result<Footage, Vec<Problem>> + Send + 'static,
    ) -> Self {
        let (read, wound) = (Watch::default(), Watch::default());
        let watches = (read.clone(), wound.clone());
        let coming = Coming::start("winding", move || {
            let (read, wound) = watches;
            let Footage { entries, marks, remarks } = fetch(&read)?;
            wound.expect(entries.len());
            let mut last = 0;
            let timeline = Timeline::of(entries, marks, |count| {
                wound.advance(count - last);
                last = count;
            });
            Ok((timeline, remarks))
        });
        Self { coming, read, wound, name, waits: false }
    }

    /// Waits for it, but no longer than `patience`; says whether it has just come.
    pub fn wait(&mut self, patience: Duration) -> bool {
        self.coming.wait(patience)
    }

    /// Returns why there is no film, if it has come and there is none.
    pub fn refusal(&mut self) -> Option<Vec<Problem>> {
        self.coming.here()?.as_ref().err().cloned()
    }

    /// Hands it out once it is here.
    pub fn take(&mut self) -> Option<Wound> {
        self.coming.poll();
        self.coming.take()
    }

    /// Returns how far reading and winding up have come, each in parts of a hundred.
    pub fn percent(&self) -> (u64, u64) {
        (self.read.percent(), self.wound.percent())
    }

    /// Returns when to look again; `None` once there is nothing to wait for.
    pub fn wake_in(&self) -> Option<Duration> {
        self.coming.wake_in()
    }
}
