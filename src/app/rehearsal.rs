//! A rehearsal: somebody presides on the live screen, and the people of a scenario behave.
//!
//! It is a meeting like any other, practice and written down as such; what is added is the room that
//! acts while time passes, a hint when it is asked for, and the score at the end.

use std::path::PathBuf;

use crate::app::dialog::{Layer, Sheet};
use crate::app::notice::Tone;
use crate::app::player::Player;
use crate::app::{App, Screen};
use crate::coach::hint;
use crate::coach::room::Room;
use crate::coach::scenario::Scenario;
use crate::coach::score::{self, Rehearsed};
use crate::coach::timeline::Timeline;
use crate::meeting::ballot::Way;
use crate::meeting::command::Command;
use crate::meeting::event::{Event, Opening};
use crate::meeting::id::{BallotId, Seq};
use crate::text::problem::Problem;

/// How many things happen between two looks at the screen, at most.
const MOST: usize = 16;

/// A rehearsal going on, or over.
#[derive(Debug)]
pub struct Rehearsal {
    /// What is rehearsed.
    pub scenario: Box<Scenario>,
    /// Who presides; may be empty.
    pub trainee: String,
    /// How many hints were asked for.
    pub hints: u32,
    /// Where the result is kept, once it is.
    pub kept: Option<PathBuf>,
    room: Room,
    /// The vote whose hands were told.
    told: Option<BallotId>,
    scored: bool,
}

impl App {
    /// Opens the meeting of a scenario for somebody to preside over.
    pub fn rehearse(&mut self, scenario: Scenario, trainee: &str) -> Result<(), Vec<Problem>> {
        let session = self.world.new_session_id();
        let opening = Opening { session, practice: true, ..(*scenario.opening).clone() };
        let live = self.world.start(opening)?;
        self.show(Screen::Live(Box::new(live)));
        let room = Room::of(&scenario);
        self.rehearsal = Some(Box::new(Rehearsal {
            scenario: Box::new(scenario),
            trainee: trainee.to_owned(),
            hints: 0,
            kept: None,
            room,
            told: None,
            scored: false,
        }));
        let key = crate::app::action::Action::Hint.key();
        self.say(Tone::Done, self.words.coach_begun(key));
        Ok(())
    }

    /// Says whether the meeting on the screen is a rehearsal.
    pub fn is_rehearsal(&self) -> bool {
        self.rehearsal.is_some() && matches!(self.screen, Screen::Live(_)) && !self.is_trial()
    }

    /// The people do what is due; says nothing where there is no rehearsal.
    pub(super) fn tick_room(&mut self) {
        if !self.is_rehearsal() {
            return;
        }
        for _ in 0..MOST {
            let Some(command) = self.due() else { break };
            // What the meeting refuses is not tried again.
            let Screen::Live(live) = &mut self.screen else { return };
            if let Ok(entry) = live.desk.submit(&command) {
                let event = entry.event.clone();
                live.take_notice(&event);
                self.dirty = true;
                self.tell_room(&event);
            }
        }
        self.tell_hands();
        let over = self.live().is_some_and(|live| live.meeting().closed_at.is_some());
        if over && !self.rehearsal.as_ref().is_some_and(|rehearsal| rehearsal.scored) {
            self.open_score();
        }
    }

    fn due(&mut self) -> Option<Command> {
        let Screen::Live(live) = &self.screen else { return None };
        let rehearsal = self.rehearsal.as_mut()?;
        rehearsal.room.next(live.desk.meeting(), live.desk.now())
    }

    /// Says what somebody of the room did, unless the chair is in the middle of something.
    fn tell_room(&mut self, event: &Event) {
        if !self.layers.is_empty() {
            return;
        }
        let told = self.live().map(|live| crate::app::tell::tell(event, live, &self.words));
        if let Some(told) = told.filter(|told| !told.is_empty()) {
            self.say(Tone::Done, told);
        }
    }

    /// Says, once, which hands are raised or what the papers say.
    fn tell_hands(&mut self) {
        let Screen::Live(live) = &self.screen else { return };
        let Some(rehearsal) = &mut self.rehearsal else { return };
        let Some(ballot) = live.meeting().balloting() else { return };
        let counted = matches!(ballot.proposal.way, Way::ShowOfHands | Way::Secret);
        if !counted || rehearsal.told == Some(ballot.id) {
            return;
        }
        rehearsal.told = Some(ballot.id);
        let Some(hands) = rehearsal.room.hands(live.meeting()) else { return };
        let seen = hands.seen();
        let told = match ballot.proposal.way {
            Way::Secret => self.words.coach_papers(seen.favour, seen.against, seen.other),
            _ => self.words.coach_hands(seen.favour, seen.against, seen.other),
        };
        self.say(Tone::Warning, told);
        self.dirty = true;
    }

    /// A hint is asked for: it costs. When the meeting is over the score is shown instead.
    pub(super) fn ask_hint(&mut self) {
        let Some(live) = self.live() else { return };
        let Some(hint) = hint::next(live.meeting(), live.desk.now()) else {
            return self.open_score();
        };
        let Some(rehearsal) = &mut self.rehearsal else { return };
        rehearsal.hints += 1;
        let hints = rehearsal.hints;
        let told = self.live().map(|live| hint.tell(live.meeting(), &self.words));
        let told = self.words.coach_hint(hints, told.unwrap_or_default());
        self.say(Tone::Warning, told);
    }

    /// Shows the score; the first time it is written down too.
    pub(super) fn open_score(&mut self) {
        let Screen::Live(live) = &self.screen else { return };
        let Some(rehearsal) = &mut self.rehearsal else { return };
        let record = live.desk.record();
        let sheet = score::Sheet::of(&rehearsal.scenario, record, rehearsal.hints);
        if !rehearsal.scored && live.meeting().closed_at.is_some() {
            rehearsal.scored = true;
            let scenario = &rehearsal.scenario;
            let result = Rehearsed::of(scenario, record, &sheet, &rehearsal.trainee);
            match self.world.keep_result(&result) {
                Ok(path) => rehearsal.kept = Some(path),
                Err(problem) => {
                    let told = problem.tell(self.words.lang());
                    self.say(Tone::Warning, told);
                }
            }
        }
        self.layers.push(Layer::Score(Box::new(Sheet::of(sheet))));
        self.dirty = true;
    }

    /// Shows the meeting as it went, at the entry where something was lost; the score waits.
    pub(super) fn show_loss(&mut self, seq: Seq) {
        let Screen::Live(live) = &self.screen else { return };
        let entries = live.desk.record().entries().to_vec();
        let timeline = Timeline::of(entries, Vec::new(), |_| {});
        let now = self.clock.read().running;
        let Some(player) = Player::new(timeline, false, now) else { return };
        self.show_over(Screen::Player(Box::new(player)));
        self.go_to_moment(usize::try_from(seq).unwrap_or(usize::MAX));
    }

    /// Back from the replay of a rehearsal the score is shown again.
    pub(super) fn come_back_to_score(&mut self) {
        let over = self.live().is_some_and(|live| live.meeting().closed_at.is_some());
        if self.is_rehearsal() && over {
            self.open_score();
        }
    }
}
