//! The port through which the store learns what a session file says above its entries.
//!
//! The writer's thread keeps a fold of its own and feeds it only what the disk has confirmed, so
//! that the session file never states more than is safe.

use serde_json::{Map, Value};

use crate::meeting::entry::Entry;
use crate::meeting::event::Event;

/// Entries folded into the tables of a session file.
pub trait Fold: Send {
    /// Takes the next entry.
    fn take(&mut self, entry: &Entry);

    /// Returns everything that stands above `entries`, in the order to be written.
    ///
    /// Invariant: a field it may ever have is always there, empty rather than absent; any other
    /// field found in a file is somebody else's and is carried over.
    fn document(&self) -> Map<String, Value>;

    /// Says whether the session file is to be written anew after this event.
    fn is_milestone(&self, event: &Event) -> bool;
}
