//! What is left for a while and come back to as it was: the list a film was chosen from, the film
//! somebody took over from.

use std::collections::HashMap;

use crate::app::dialog::{Ask, Form};
use crate::app::{App, Screen};

/// A screen that was left, with what was typed there.
#[derive(Debug)]
pub(super) struct Behind {
    screen: Screen,
    drafts: HashMap<Ask, String>,
    forms: Vec<Form>,
}

impl App {
    /// Shows a screen; the one shown now is come back to.
    pub(super) fn show_over(&mut self, screen: Screen) {
        let drafts = std::mem::take(&mut self.drafts);
        let forms = std::mem::take(&mut self.forms);
        let before = self.exchange(screen);
        self.behind.push(Behind { screen: before, drafts, forms });
    }

    /// Goes back to the screen left last, else to the first one.
    pub(super) fn go_back(&mut self) {
        let Some(Behind { screen, drafts, forms }) = self.behind.pop() else {
            return self.go_home();
        };
        self.show(screen);
        (self.drafts, self.forms) = (drafts, forms);
        self.come_back_to_score();
    }

    /// Says whether the meeting on the screen was taken over from a film.
    pub fn is_trial(&self) -> bool {
        let film = self.behind.last().is_some_and(|left| matches!(left.screen, Screen::Player(_)));
        film && matches!(self.screen, Screen::Live(_))
    }
}
