//! The live meeting: the desk, and where the chair is looking.

mod finding;
pub mod intent;
pub mod people;
pub mod scoring;
pub mod sheet;
mod showing;
mod work;

use std::time::Duration;

use crate::app::action::Scope;
use crate::desk::{Desk, Saved};
use crate::meeting::Meeting;
use crate::meeting::id::MemberId;
use crate::meeting::procedure::{Activity, StepId};
pub use people::{Order, People};
pub use sheet::Row;
pub use work::Burden;

/// Which list the keys move in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Focus {
    /// The people.
    #[default]
    People,
    /// What the step asks for, and the agenda.
    Sheet,
    /// The steps.
    Steps,
}

/// A meeting on the screen.
#[derive(Debug)]
pub struct Live {
    /// The gate to the meeting.
    pub desk: Desk,
    /// Which list the keys move in.
    pub focus: Focus,
    /// The list of people.
    pub people: People,
    /// The selected row of the sheet.
    pub sheet: usize,
    /// The selected step, by its place.
    pub step: usize,
    /// How far the disk had it when last looked.
    pub saved: Saved,
    /// Where the session is being written, for the chair to know; empty if it is not.
    pub path: std::path::PathBuf,
    /// The pages of votes that were left with something typed.
    pub(super) kept: Vec<crate::app::dialog::ballot::Page>,
    /// The speech the bell has rung for.
    rung: Option<crate::meeting::id::SpeechId>,
}

impl Live {
    /// Puts a meeting on the screen.
    pub fn new(desk: Desk, path: std::path::PathBuf) -> Self {
        let people = People::of(desk.meeting());
        let saved = desk.saved();
        let mut live = Self {
            desk,
            focus: Focus::People,
            people,
            sheet: 0,
            step: 0,
            saved,
            path,
            kept: Vec::new(),
            rung: None,
        };
        live.follow_step();
        live
    }

    /// Returns the meeting.
    pub const fn meeting(&self) -> &Meeting {
        self.desk.meeting()
    }

    /// Returns what happens in the current step.
    pub fn activity(&self) -> Activity {
        self.meeting().current().map_or(Activity::Announce, |(_, step)| step.activity)
    }

    /// Returns the current step's id.
    pub fn current_step(&self) -> Option<&StepId> {
        self.meeting().current().map(|(run, _)| &run.id)
    }

    /// Returns the person the keys act on.
    pub fn selected(&self) -> Option<MemberId> {
        self.people.selected(self.meeting())
    }

    /// Returns whose position a key records: whoever speaks, else the selected person.
    pub fn holder(&self) -> Option<MemberId> {
        self.meeting().speaking().map(|speech| speech.member).or_else(|| self.selected())
    }

    /// Returns the scopes in which a key is looked up, the innermost first.
    pub fn scopes(&self) -> &'static [Scope] {
        match self.focus {
            Focus::People if self.activity() == Activity::RollCall => {
                &[Scope::Roll, Scope::People, Scope::Live]
            }
            Focus::People => &[Scope::People, Scope::Live],
            Focus::Sheet => match self.activity() {
                Activity::Review => &[Scope::Review, Scope::Live],
                Activity::Tasks => &[Scope::Tasks, Scope::Live],
                Activity::Petitions => &[Scope::Petitions, Scope::Live],
                Activity::Guests => &[Scope::Remarks, Scope::Live],
                Activity::Score => &[Scope::Score, Scope::Live],
                Activity::Announce
                | Activity::Officers
                | Activity::RollCall
                | Activity::Agenda
                | Activity::Report
                | Activity::Discuss
                | Activity::Vote
                | Activity::Close => &[Scope::Sheet, Scope::Live],
            },
            Focus::Steps => &[Scope::Steps, Scope::Live],
        }
    }

    /// The meeting came to another step: the lists follow it.
    pub(super) fn follow_step(&mut self) {
        let meeting = self.desk.meeting();
        self.step = meeting
            .steps
            .iter()
            .position(|run| run.state == crate::meeting::step::StepState::Current)
            .unwrap_or(0);
        self.sheet = self.first_missing();
        let activity = self.activity();
        self.people.follow(activity, self.desk.meeting());
        // Between two questions the chair looks at the agenda; else at the people.
        let meeting = self.desk.meeting();
        let between = meeting.open_question().is_none() && meeting.next_question().is_some();
        let agenda = activity == Activity::Discuss && between;
        // Scoring is about the sheet.
        let scores = activity == Activity::Score && meeting.procedure.sheet.is_some();
        let sheet = agenda || scores || self.has_old_work();
        self.focus = if sheet { Focus::Sheet } else { Focus::People };
    }

    /// Looks at the clock and the disk; says whether anything visible changed.
    pub fn tick(&mut self) -> bool {
        let jumped = self.desk.tick().is_some();
        let saved = self.desk.saved();
        let changed = jumped || saved != self.saved;
        self.saved = saved;
        changed
    }

    /// Says whether the disk has everything.
    pub fn is_saved(&self) -> bool {
        self.saved.seq >= self.desk.record().last_seq()
    }

    /// Returns how long nothing on the screen changes by itself; `None`: not by itself at all.
    pub fn wake_in(&self) -> Option<Duration> {
        if !self.is_saved() && self.saved.trouble.is_none() {
            return Some(Duration::from_millis(15));
        }
        let into_second = u64::from(self.desk.now().timestamp_subsec_millis());
        self.meeting().is_open().then(|| Duration::from_millis(1000 - into_second.min(999)))
    }

    /// Returns the running speech once it is over its time, if the bell has not rung for it.
    pub fn bell(&mut self) -> bool {
        let meeting = self.desk.meeting();
        let Some(speech) = meeting.speaking() else { return false };
        let spent = speech.watch.seconds(meeting.clock.millis(self.desk.now()));
        let over = meeting.limit_of(speech).is_some_and(|limit| spent >= u64::from(limit));
        let rings = over && self.rung != Some(speech.id);
        if rings {
            self.rung = Some(speech.id);
        }
        rings
    }
}
