//! What the keys of the player do, and how one comes to a film and leaves it.

use std::path::Path;
use std::time::Duration;

use crate::app::action::Action;
use crate::app::dialog::{Jump, Layer};
use crate::app::notice::Tone;
use crate::app::player::{Kind, Playback, Player, Spot};
use crate::app::world::winding::Wound;
use crate::app::world::{Winding, World};
use crate::app::{App, Screen};

impl App {
    /// Shows a session again, from its beginning.
    pub(in crate::app) fn replay(&mut self, path: &Path) {
        self.play(World::wind(path));
    }

    /// Shows a film as soon as it is there.
    pub fn play(&mut self, winding: Winding) {
        let screen = Screen::Winding(Box::new(winding));
        if matches!(self.screen, Screen::Shelf(_)) {
            self.show_over(screen);
        } else {
            self.show(screen);
        }
        self.look_at_winding();
    }

    /// A film on its way may have come.
    pub(in crate::app) fn look_at_winding(&mut self) {
        let Screen::Winding(winding) = &mut self.screen else { return };
        let waits = winding.waits;
        if let Some(wound) = winding.take() {
            self.begin_film(wound, waits);
        }
    }

    fn begin_film(&mut self, wound: Wound, waits: bool) {
        let now = self.clock.read().running;
        let (player, problems) = match wound {
            Ok((timeline, remarks)) => (Player::new(timeline, waits, now), remarks),
            Err(problems) => (None, problems),
        };
        match player {
            Some(player) => {
                self.show(Screen::Player(Box::new(player)));
            }
            None => self.go_back(),
        }
        if !problems.is_empty() {
            self.say_problems(&problems);
        }
    }

    /// Does what an action says in the player.
    pub(in crate::app) fn act_in_player(&mut self, action: Action) {
        if action.only_looks() {
            return self.act_live(action);
        }
        // What was said before would hide what happens now.
        self.notice = None;
        let now = self.clock.read().running;
        let Screen::Player(player) = &mut self.screen else { return };
        match action {
            Action::FilmTurn => player.wind(|playback, film| playback.turn(film, now)),
            Action::FilmOn => player.wind(Playback::forward),
            Action::FilmBack => player.wind(Playback::back),
            Action::FilmNextStep => {
                let to = player.timeline().index().step_after(player.playback.count());
                player.wind(|playback, film| playback.go_to(film, to.unwrap_or(film.len())));
            }
            Action::FilmStepBefore => {
                let to = player.timeline().index().step_before(player.playback.count());
                player.wind(|playback, film| playback.go_to(film, to.unwrap_or(1)));
            }
            Action::FilmFaster => player.wind(|playback, film| playback.accelerate(film, 1, now)),
            Action::FilmSlower => player.wind(|playback, film| playback.accelerate(film, -1, now)),
            Action::FilmBegin => player.wind(|playback, film| playback.go_to(film, 1)),
            Action::FilmEnd => player.wind(|playback, film| playback.go_to(film, film.len())),
            Action::FilmGo => self.open_jump(),
            Action::FilmWaits => self.turn_waits(),
            Action::TakeOver => self.take_over(),
            _ => {
                let told = self.words.player_only_shown(Action::TakeOver.key());
                self.say(Tone::Refused, told);
            }
        }
    }

    fn turn_waits(&mut self) {
        let Screen::Player(player) = &mut self.screen else { return };
        let told = if player.playback.turn_waits() {
            self.words.player_waits(Action::FilmTurn.key())
        } else {
            self.words.player_waits_not()
        };
        self.say(Tone::Done, told);
    }

    /// Goes to a place of the film, and halts there.
    pub(in crate::app) fn go_to_spot(&mut self, spot: &Spot) {
        let Screen::Player(player) = &mut self.screen else { return };
        player.wind(|playback, film| match spot.mark {
            Some(place) => playback.go_to_mark(film, place),
            None => playback.go_to(film, spot.count),
        });
    }

    /// Goes to where so many entries have happened, and halts there.
    pub(in crate::app) fn go_to_moment(&mut self, count: usize) {
        if let Screen::Player(player) = &mut self.screen {
            player.wind(|playback, film| playback.go_to(film, count));
        }
    }

    /// Goes to where the meeting came to a step of the list, behind this moment if it comes again.
    pub(in crate::app) fn go_to_shown_step(&mut self, place: usize) {
        let Screen::Player(player) = &mut self.screen else { return };
        let Some(run) = player.live.meeting().steps.get(place) else { return };
        let here = player.playback.count();
        let steps = player.timeline().index().steps();
        let of_step = || steps.iter().filter(|(_, id)| *id == run.id).map(|(count, _)| *count);
        let to = of_step().find(|count| *count > here).or_else(|| of_step().next());
        if let Some(to) = to {
            player.wind(|playback, film| playback.go_to(film, to));
        }
    }

    fn open_jump(&mut self) {
        let Screen::Player(player) = &mut self.screen else { return };
        player.wind(|playback, _| playback.pause());
        let kinds = player.kinds();
        let kind = kinds.first().copied().unwrap_or(Kind::Step);
        let jump = Jump::of(kinds, kind, player.spots(kind));
        self.layers.push(Layer::Jump(Box::new(jump)));
    }

    /// Another kind of places is listed, the next one or the one before.
    pub(in crate::app) fn turn_jump(&mut self, by: isize) {
        let (Screen::Player(player), Some(Layer::Jump(jump))) =
            (&mut self.screen, self.layers.last_mut())
        else {
            return;
        };
        let kind = jump.neighbour(by);
        jump.list(kind, player.spots(kind));
    }

    /// A meeting goes on from this moment, in memory only; the film waits.
    fn take_over(&mut self) {
        let clock = self.world.clock();
        let Screen::Player(player) = &mut self.screen else { return };
        player.wind(|playback, _| playback.pause());
        let live = player.take_over(clock);
        self.show_over(Screen::Live(Box::new(live)));
        self.say(Tone::Done, self.words.player_taken_over(Action::BackToFilm.key()));
    }

    /// Time passed in the player.
    pub(in crate::app) fn tick_player(&mut self, now: Duration) {
        if let Screen::Player(player) = &mut self.screen {
            self.dirty |= player.tick(now);
        }
    }
}
