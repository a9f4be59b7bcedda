//! Every session there is, listed beside the screen: a slow disk with a thousand of them keeps
//! nobody waiting.

use std::sync::Arc;
use std::time::Duration;

use crate::app::world::coming::Coming;
use crate::meeting::clock::Stamp;
use crate::store::lock::{Holder, Lock, Unlocked};
use crate::store::place::{Kind, Places};
use crate::store::session_path::SessionPath;
use crate::store::shelf::{self, Head, Shelved, State};
use crate::text::problem::Problem;

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
pub struct Gathering(Coming<Arc<Shelves>>);

impl Gathering {
    /// Begins to list, and waits just as long as nobody notices.
    pub fn start(places: &Places, now: Stamp) -> Self {
        let places = places.clone();
        let me = Holder::this(now);
        Self(Coming::start("shelf", move || Arc::new(Shelves::of(&places, &me))))
    }

    /// Waits for the list, but no longer than `patience`; says whether it has just come.
    pub fn wait(&mut self, patience: Duration) -> bool {
        self.0.wait(patience)
    }

    /// Says whether the list has just come.
    pub fn poll(&mut self) -> bool {
        self.0.poll()
    }

    /// Returns the list once it is here.
    pub const fn shelves(&self) -> Option<&Arc<Shelves>> {
        self.0.here()
    }

    /// Returns when to look again; `None` once there is nothing to wait for.
    pub fn wake_in(&self) -> Option<Duration> {
        self.0.wake_in()
    }
}
