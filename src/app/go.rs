//! Going from one screen to another.

use std::path::Path;

use crate::app::action::Action;
use crate::app::dialog::Layer;
use crate::app::home::Home;
use crate::app::notice::Tone;
use crate::app::outcome::{Destination, Outcome};
use crate::app::perform::PATIENCE;
use crate::app::setup::{Setup, last_time};
use crate::app::shelf::Shelf;
use crate::app::world::{Recalled, Resumed, Winding};
use crate::app::{App, Screen};
use crate::meeting::event::Opening;
use crate::text::problem::Problem;

impl App {
    /// Follows what a screen asks.
    pub(super) fn follow(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Stay | Outcome::Ignored => {}
            Outcome::Go(destination) => self.go(destination),
            Outcome::Problems(problems) => self.say_problems(&problems),
            Outcome::Notice(told) => self.say(Tone::Done, told),
        }
    }

    /// Goes to another screen.
    pub fn go(&mut self, destination: Destination) {
        match destination {
            Destination::Home => self.go_home(),
            Destination::NewMeeting => {
                // A form that was left is still there.
                let form = self.form.take();
                let form = form.unwrap_or_else(|| Box::new(Setup::new(&self.world, &self.words)));
                self.show(Screen::Setup(form));
            }
            Destination::Sample => match self.world.sample(self.lang()) {
                Ok(opening) => self.open(opening),
                Err(problems) => self.say_problems(&problems),
            },
            Destination::Resume(path) => self.resume(&path),
            Destination::Open(opening) => self.open(*opening),
            Destination::Replay(path) => self.replay(&path),
            Destination::Scenarios { waits } => {
                let shelf = Shelf::scenarios(&self.world, &self.words, waits);
                self.show(Screen::Shelf(Box::new(shelf)));
            }
            Destination::Demonstrate { scenario, waits } => {
                self.play(Winding::of_scenario(*scenario, waits, self.lang()));
            }
            Destination::Rehearse(scenario) => {
                if let Err(problems) = self.rehearse(*scenario, "") {
                    self.say_problems(&problems);
                }
            }
            Destination::Past => self.show(Screen::Shelf(Box::new(Shelf::past(&self.world)))),
            Destination::Procedures => {
                let shelf = Shelf::procedures(&self.world, &self.words);
                self.show(Screen::Shelf(Box::new(shelf)));
            }
            Destination::Language => self.act(Action::Language),
            Destination::Theme => self.act(Action::Theme),
            Destination::Quit => self.leaving = true,
        }
    }

    pub(super) fn show(&mut self, screen: Screen) {
        if let Screen::Setup(form) = self.exchange(screen) {
            self.form = Some(form);
        }
    }

    /// Shows a screen and returns the one shown before.
    pub(super) fn exchange(&mut self, screen: Screen) -> Screen {
        self.notice = None;
        self.layers.clear();
        std::mem::replace(&mut self.screen, screen)
    }

    pub(super) fn go_home(&mut self) {
        self.rehearsal = None;
        self.behind.clear();
        self.show(Screen::Home(Home::open(&self.world)));
    }

    /// Opens a meeting.
    pub fn open(&mut self, opening: Opening) {
        match self.world.start(opening) {
            Ok(live) => {
                self.show(Screen::Live(Box::new(live)));
                self.form = None;
            }
            Err(problems) => self.say_problems(&problems),
        }
    }

    /// Goes on with a meeting that was not closed; one that was is shown to be read.
    pub fn resume(&mut self, path: &Path) {
        match self.world.resume(path) {
            Ok((resumed, remarks)) => self.enter(resumed, remarks),
            Err(problems) => self.say_problems(&problems),
        }
    }

    /// Shows a meeting that was read from disk, with what is to be said about it.
    pub fn enter(&mut self, resumed: Resumed, remarks: Vec<Problem>) {
        match resumed {
            Resumed::Live(live) => {
                self.show(Screen::Live(live));
                self.tell_last();
                if !remarks.is_empty() {
                    self.say_problems(&remarks);
                }
            }
            Resumed::ReadOnly(record) => {
                let shelf = Shelf::reading(&self.world, *record, remarks, &self.words);
                self.show(Screen::Shelf(Box::new(shelf)));
            }
        }
    }

    /// Says what the meeting just opened brings along, or what could not be read of the one before.
    pub fn tell_last_time(&mut self, recalled: &Recalled) {
        if !recalled.problems.is_empty() {
            self.say_problems(&recalled.problems);
        } else if let Some(previous) = &recalled.previous {
            let told = last_time::told(&previous.hand_over, &self.words);
            self.say(Tone::Done, told);
        }
    }

    /// Says what cannot be used, all of it.
    pub(super) fn say_problems(&mut self, problems: &[Problem]) {
        let told: Vec<_> = problems.iter().map(|problem| problem.tell(self.lang())).collect();
        self.say(Tone::Warning, told.join("  "));
    }

    /// Leaves the topmost dialog, else the screen; a meeting never before the disk has everything.
    pub(super) fn leave(&mut self) {
        if !self.layers.is_empty() {
            return self.close_layer();
        }
        match &self.screen {
            Screen::Home(_) => self.leaving = true,
            Screen::Setup(_) | Screen::Shelf(_) => self.go_home(),
            Screen::Winding(_) | Screen::Player(_) => self.go_back(),
            Screen::Live(_) if self.is_trial() => self.go_back(),
            Screen::Live(_) => match self.world.leave(PATIENCE) {
                Ok(()) => self.go_home(),
                Err(unsaved) => {
                    if !unsaved.problems.is_empty() {
                        self.say_problems(&unsaved.problems);
                    }
                    self.layers.push(Layer::LeaveUnsaved);
                }
            },
        }
    }

    /// Leaves a meeting although something is not saved.
    pub(super) fn leave_unsaved(&mut self) {
        self.world.abandon();
        self.go_home();
    }

    /// Goes on writing at another place, as typed.
    pub(super) fn save_elsewhere(&mut self, place: &str) {
        if place.is_empty() {
            return self.refuse_prompt(self.words.told_refused_empty());
        }
        let Screen::Live(live) = &mut self.screen else { return };
        match self.world.relocate(live, place) {
            Ok(()) => {
                let told = self.words.told_moved(live.path.display().to_string());
                self.layers.pop();
                self.say(Tone::Done, told);
            }
            Err(problem) => self.refuse_prompt(problem.tell(self.words.lang())),
        }
    }

    /// The system asks to stop, or the terminal went away: everything to the disk, and out.
    pub(super) fn terminate(&mut self) {
        if self.world.leave(PATIENCE).is_err() {
            self.world.abandon();
        }
        self.leaving = true;
    }
}
