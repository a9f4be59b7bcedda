//! A roster on its way: read beside the screen, so that a list of a whole province, a slow share or
//! a pipe nobody writes to stops no key.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use crate::app::world::coming::Coming;
use crate::roster::{self, Import};
use crate::text::problem::Problem;

/// What a file gave: a roster, or everything that is wrong with it.
pub type Imported = Result<Import, Vec<Problem>>;

/// A roster being read. Dropped, it is no longer waited for.
#[derive(Debug)]
pub struct Importing {
    coming: Coming<Imported>,
    percent: Arc<AtomicU8>,
}

impl Importing {
    /// Begins to read a file, and waits just as long as nobody notices.
    pub fn start(path: &Path) -> Self {
        let percent = Arc::new(AtomicU8::new(0));
        let (told, path) = (Arc::clone(&percent), path.to_owned());
        let read = move || {
            roster::read_telling(&path, &mut |percent| told.store(percent, Ordering::Relaxed))
        };
        Self { coming: Coming::start("roster", read), percent }
    }

    /// Returns how far it has come, of a hundred.
    pub fn percent(&self) -> u8 {
        self.percent.load(Ordering::Relaxed)
    }

    /// Looks whether it has come.
    pub fn poll(&mut self) {
        self.coming.poll();
    }

    /// Waits for it, but no longer than `patience`.
    pub fn wait(&mut self, patience: Duration) {
        self.coming.wait(patience);
    }

    /// Hands it out once it is here.
    pub const fn take(&mut self) -> Option<Imported> {
        self.coming.take()
    }

    /// Returns when to look again; `None` once there is nothing to wait for.
    pub fn wake_in(&self) -> Option<Duration> {
        self.coming.wake_in()
    }
}
