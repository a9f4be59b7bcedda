//! Every session there is, listed beside the screen: a slow disk with a thousand of them keeps
//! nobody waiting.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::time::Duration;

use crate::meeting::clock::Stamp;
use crate::store::lock::{Holder, Lock, Unlocked};
use crate::store::place::{Kind, Places};
use crate::store::session_path::SessionPath;
use crate::store::shelf::{self, Head, Shelved, State};
use crate::text::problem::Problem;

/// How long a screen waits for the list before it is shown without it; nobody sees that.
const PATIENCE: Duration = Duration::from_millis(60);

/// How often a screen looks whether the list has come.
const LOOK: Duration = Duration::from_millis(50);

/// A session as it is listed.
#[derive(Debug, Clone)]
pub struct OnShelf {
    /// Where it lies.
    pub path: SessionPath,
    /// What it says of itself.
    pub head: Head,
    /// How it stands.
    pub state: State,
    /// When it began.
    pub date: Option<Stamp>,
    /// Whether it is practice.
    pub practice: bool,
    /// Whether another console has it open.
    pub held: bool,
}

/// Every session, the newest first.
#[derive(Debug, Default)]
pub struct Shelves {
    /// The sessions, practice too.
    pub sessions: Vec<OnShelf>,
    /// What could not be listed.
    pub problems: Vec<Problem>,
}

impl Shelves {
    /// Lists everything now.
    pub fn of(places: &Places, me: &Holder) -> Self {
        let mut shelves = Self::default();
        for kind in [Kind::Record, Kind::Practice] {
            let (found, problems) = shelf::list(places, kind);
            let listed = found.into_iter().map(|one| listed(one, kind, me));
            shelves.sessions.extend(listed);
            shelves.problems.extend(problems);
        }
        shelves.sessions.sort_by_key(|one| std::cmp::Reverse(one.date));
        shelves
    }

    /// Goes through those that can be resumed, real ones first.
    pub fn unfinished(&self) -> impl Iterator<Item = &OnShelf> {
        let of = |practice: bool| {
            self.sessions
                .iter()
                .filter(move |one| one.practice == practice && one.state == State::Unfinished)
        };
        of(false).chain(of(true))
    }

    /// Returns the bodies that met, each once, the latest first.
    pub fn bodies(&self) -> Vec<String> {
        let mut bodies: Vec<String> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for one in self.sessions.iter().filter(|one| !one.practice && !one.head.body.is_empty()) {
            if seen.insert(&one.head.body) {
                bodies.push(one.head.body.clone());
            }
        }
        bodies
    }
}

fn listed(one: Shelved, kind: Kind, me: &Holder) -> OnShelf {
    let held = one.state == State::Unfinished && is_held(&one.path, me);
    let Shelved { path, head, state, date, .. } = one;
    OnShelf { path, head, state, date, practice: kind == Kind::Practice, held }
}

/// Says whether another console has a session open; a lock nobody holds any more is cleared away.
fn is_held(path: &SessionPath, me: &Holder) -> bool {
    if !path.lock().exists() {
        return false;
    }
    match Lock::take(&path.lock(), me) {
        Ok(lock) => {
            lock.release();
            false
        }
        Err(Unlocked::Held(_)) => true,
        Err(Unlocked::Unknown | Unlocked::Failed(_)) => false,
    }
}

/// A list on its way.
#[derive(Debug)]
pub struct Gathering {
    coming: Option<Receiver<Shelves>>,
    here: Option<Arc<Shelves>>,
}

impl Gathering {
    /// Begins to list, and waits just as long as nobody notices.
    pub fn start(places: &Places, now: Stamp) -> Self {
        let (sender, coming) = channel();
        let places = places.clone();
        let me = Holder::this(now);
        let work = move || {
            // Whoever waited may have gone elsewhere.
            let _ = sender.send(Shelves::of(&places, &me));
        };
        let spawned = std::thread::Builder::new().name("shelf".to_owned()).spawn(work);
        let coming = spawned.is_ok().then_some(coming);
        let mut gathering = Self { coming, here: None };
        gathering.wait(PATIENCE);
        gathering
    }

    /// Waits for the list, but no longer than `patience`; says whether it has just come.
    pub fn wait(&mut self, patience: Duration) -> bool {
        let Some(coming) = &self.coming else { return false };
        match coming.recv_timeout(patience) {
            Ok(shelves) => self.here = Some(Arc::new(shelves)),
            Err(RecvTimeoutError::Timeout) => return false,
            Err(RecvTimeoutError::Disconnected) => {}
        }
        self.coming = None;
        self.here.is_some()
    }

    /// Says whether the list has just come.
    pub fn poll(&mut self) -> bool {
        let Some(coming) = &self.coming else { return false };
        match coming.try_recv() {
            Ok(shelves) => self.here = Some(Arc::new(shelves)),
            Err(TryRecvError::Empty) => return false,
            Err(TryRecvError::Disconnected) => {}
        }
        self.coming = None;
        self.here.is_some()
    }

    /// Returns the list once it is here.
    pub const fn shelves(&self) -> Option<&Arc<Shelves>> {
        self.here.as_ref()
    }

    /// Returns when to look again; `None` once there is nothing to wait for.
    pub fn wake_in(&self) -> Option<Duration> {
        self.coming.is_some().then_some(LOOK)
    }
}
