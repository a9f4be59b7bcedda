//! The fold of a session for the disk: what its file says above the entries.
//!
//! The writer's thread feeds it what is safe, so the file never states more than that.

use serde_json::{Map, Value};

use crate::meeting::entry::Entry;
use crate::meeting::event::Event;
use crate::meeting::procedure::StepId;
use crate::meeting::record::Record;
use crate::store::fold::Fold;

/// Entries folded into a meeting.
#[derive(Debug, Default)]
pub struct SessionFold {
    record: Record,
    /// Whether the last entry brought the meeting to another step, be it by taking one back.
    has_moved: bool,
}

impl SessionFold {
    fn step(&self) -> Option<StepId> {
        self.record.meeting().current().map(|(run, _)| run.id.clone())
    }
}

impl Fold for SessionFold {
    fn take(&mut self, entry: &Entry) {
        let before = self.step();
        self.record.apply(entry.clone());
        self.has_moved = before != self.step();
    }

    fn document(&self) -> Map<String, Value> {
        let Some(now) = self.record.last_ts() else { return Map::new() };
        // Plain data always has a value.
        match serde_json::to_value(self.record.meeting().document(now)) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        }
    }

    fn is_milestone(&self, event: &Event) -> bool {
        self.has_moved || matches!(event, Event::Closed { .. })
    }
}
