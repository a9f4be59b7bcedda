//! Something a thread of its own is reading from the disk, while the screen goes on.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::time::Duration;

/// How long a screen waits before it is shown without what is coming; nobody sees that.
const PATIENCE: Duration = Duration::from_millis(60);

/// How often a screen looks whether it has come.
const LOOK: Duration = Duration::from_millis(50);

/// Something on its way.
#[derive(Debug)]
pub(super) struct Coming<T> {
    coming: Option<Receiver<T>>,
    here: Option<T>,
}

impl<T: Send + 'static> Coming<T> {
    /// Begins to fetch it, and waits just as long as nobody notices.
    pub(super) fn start(name: &str, fetch: impl FnOnce() -> T + Send + 'static) -> Self {
        let (sender, coming) = channel();
        let work = move || {
            // Whoever waited may have gone elsewhere.
            let _ = sender.send(fetch());
        };
        let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(work);
        let mut coming = Self { coming: spawned.is_ok().then_some(coming), here: None };
        coming.wait(PATIENCE);
        coming
    }

    /// Waits for it, but no longer than `patience`; says whether it has just come.
    pub(super) fn wait(&mut self, patience: Duration) -> bool {
        let Some(coming) = &self.coming else { return false };
        match coming.recv_timeout(patience) {
            Ok(here) => self.here = Some(here),
            Err(RecvTimeoutError::Timeout) => return false,
            Err(RecvTimeoutError::Disconnected) => {}
        }
        self.coming = None;
        self.here.is_some()
    }

    /// Says whether it has just come.
    pub(super) fn poll(&mut self) -> bool {
        let Some(coming) = &self.coming else { return false };
        match coming.try_recv() {
            Ok(here) => self.here = Some(here),
            Err(TryRecvError::Empty) => return false,
            Err(TryRecvError::Disconnected) => {}
        }
        self.coming = None;
        self.here.is_some()
    }

    /// Returns it once it is here.
    pub(super) const fn here(&self) -> Option<&T> {
        self.here.as_ref()
    }

    /// Hands it out once it is here.
    pub(super) const fn take(&mut self) -> Option<T> {
        self.here.take()
    }

    /// Returns when to look again; `None` once there is nothing to wait for.
    pub(super) fn wake_in(&self) -> Option<Duration> {
        self.coming.is_some().then_some(LOOK)
    }
}
