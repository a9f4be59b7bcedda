//! The list of what is still to do, by the procedure's rules.
//!
//! It is worked out when it is opened, never while the meeting runs by itself: it looks at the
//! whole record.

use crate::app::App;
use crate::app::dialog::Layer;
use crate::app::key::{Code, Key};
use crate::meeting::finding::Finding;

/// The dialog.
#[derive(Debug)]
pub struct Findings {
    /// What was found, the grave first.
    pub found: Vec<Finding>,
    /// The selected one.
    pub cursor: usize,
}

impl App {
    pub(in crate::app) fn open_findings(&mut self) {
        let Some(live) = self.live() else { return };
        let found = live.meeting().findings(live.desk.now());
        self.layers.push(Layer::Findings(Findings { found, cursor: 0 }));
    }

    pub(super) fn key_in_findings(&mut self, key: Key) {
        match key.code {
            Code::Enter => self.go_to_found(),
            // The key that opened the list closes it.
            Code::Char('X') => self.close_layer(),
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            Code::PageUp => self.scroll_layer(-10),
            Code::PageDown => self.scroll_layer(10),
            Code::Home => self.scroll_layer(-isize::MAX),
            Code::End => self.scroll_layer(isize::MAX),
            _ => {}
        }
    }

    /// Closes the list and goes where the selected one is to be mended.
    pub(super) fn go_to_found(&mut self) {
        let Some(Layer::Findings(Findings { found, cursor })) = self.layers.last() else { return };
        let Some(finding) = found.get(*cursor).cloned() else { return };
        self.layers.pop();
        if let Some(live) = self.panes_mut() {
            live.go_to(&finding);
        }
    }
}
