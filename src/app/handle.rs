//! What an input does: to the topmost dialog, else to the screen.

use crate::app::action::{Action, Scope};
use crate::app::dialog::{Ask, Layer, Prompt};
use crate::app::field::Field;
use crate::app::input::{Input, Target};
use crate::app::key::{Code, Key};
use crate::app::live::{Focus, Live, Row};
use crate::app::notice::Tone;
use crate::app::outcome::Outcome;
use crate::app::{App, Readiness, Screen};
use crate::text::Words;

/// How many rows a page is.
const PAGE: isize = 10;

impl App {
    /// Takes one thing that happened. Never waits, whatever it is.
    pub fn handle(&mut self, input: Input) {
        match input {
            Input::Tick => return self.tick(),
            Input::Key(key) => self.key(key),
            Input::Paste(text) => self.paste(&text),
            Input::Pick(target) => self.pick(target),
            Input::Scroll(rows) => self.scroll(isize::from(rows)),
            Input::Resize => {}
            Input::Terminate => self.terminate(),
        }
        self.dirty = true;
    }

    fn tick(&mut self) {
        let now = self.clock.read().running;
        let expired = |until| now >= until;
        if self.notice.as_ref().and_then(|notice| notice.until).is_some_and(expired) {
            self.notice = None;
            self.dirty = true;
        }
        self.dirty |= self.look_at_papers();
        let second = self.now().timestamp();
        let live = match &mut self.screen {
            Screen::Home(home) => return self.dirty |= home.tick(),
            Screen::Setup(setup) => return self.dirty |= setup.tick(&self.world, &self.words),
            Screen::Shelf(shelf) => return self.dirty |= shelf.tick(),
            Screen::Winding(_) => {
                self.dirty = true;
                return self.look_at_winding();
            }
            Screen::Player(_) => return self.tick_player(now),
            Screen::Live(live) => live,
        };
        let before = live.desk.record().last_seq();
        let changed = live.tick();
        let jumped = live.desk.record().last_seq() > before;
        let rings = live.bell();
        let ticking = live.meeting().is_open() && second != self.shown_second;
        self.shown_second = second;
        self.rings |= rings;
        self.dirty |= changed || ticking;
        if jumped {
            self.tell_last();
        }
        self.tick_room();
        self.look_at_disk();
    }

    fn key(&mut self, key: Key) {
        if let Some(action) = self.everywhere(key) {
            return self.act(action);
        }
        if !self.layers.is_empty() {
            return self.key_in_layer(key);
        }
        let outcome = match &mut self.screen {
            Screen::Home(home) => home.key(key, &self.world, &self.words),
            Screen::Setup(_) if key.to_string() == Action::SetupPeople.key() => {
                return self.act(Action::SetupPeople);
            }
            Screen::Setup(setup) => setup.key(key, &self.world, &self.words),
            Screen::Shelf(_)
                if Action::of_key(key, &[Scope::Shelf]) == Some(Action::ShelfPapers) =>
            {
                return self.act(Action::ShelfPapers);
            }
            Screen::Shelf(shelf) => shelf.key(key, &self.world, &self.words),
            Screen::Live(_) => return self.key_in_meeting(key),
            Screen::Player(_) => return self.key_in_player(key),
            Screen::Winding(_) if key.code == Code::Esc => return self.leave(),
            Screen::Winding(_) => Outcome::Ignored,
        };
        self.follow(outcome);
    }

    fn key_in_meeting(&mut self, key: Key) {
        if self.key_while_finding(key) {
            return;
        }
        if self.key_on_criterion(key) {
            return;
        }
        if let Some(action) = Action::of_key(key, &self.scopes()) {
            return self.act(action);
        }
        self.key_in_panes(key);
    }

    fn key_in_player(&mut self, key: Key) {
        match Action::of_key(key, &self.scopes()) {
            Some(action) => self.act(action),
            None => self.key_in_panes(key),
        }
    }

    /// Moves in the panes of a meeting.
    fn key_in_panes(&mut self, key: Key) {
        match key.code {
            Code::Up => self.scroll(-1),
            Code::Down => self.scroll(1),
            Code::PageUp => self.scroll(-PAGE),
            Code::PageDown => self.scroll(PAGE),
            Code::Home => self.scroll(-isize::MAX),
            Code::End => self.scroll(isize::MAX),
            Code::Esc => self.let_go(),
            _ => {}
        }
    }

    /// On a criterion of the score sheet a digit begins its points.
    fn key_on_criterion(&mut self, key: Key) -> bool {
        let Code::Char(digit @ '0'..='9') = key.code else { return false };
        let Some(live) = self.live().filter(|live| live.focus == Focus::Sheet) else {
            return false;
        };
        let Some(Row::Criterion(place)) = live.sheet_row() else { return false };
        let Some(criterion) = live.criterion(place).filter(|_| !key.ctrl) else { return false };
        let ask = Ask::Points(criterion.id.clone());
        if let Some(Readiness::Refused(why)) = self.readiness(Action::Points) {
            self.say(Tone::Refused, why);
        } else {
            let field = Field::with(&digit.to_string());
            self.layers.push(Layer::Prompt(Prompt { ask, field, refused: None }));
        }
        true
    }

    /// What works everywhere, except that a letter typed into a field is a letter.
    fn everywhere(&self, key: Key) -> Option<Action> {
        let typing = self.is_typing();
        Action::of_key(key, &[Scope::Everywhere])
            .filter(|_| !typing || key.ctrl || matches!(key.code, Code::F(_)))
    }

    /// Says whether letters go into a text.
    pub fn is_typing(&self) -> bool {
        match self.layers.last() {
            Some(
                Layer::Prompt(_)
                | Layer::Form(_)
                | Layer::Person(_)
                | Layer::Palette(_)
                | Layer::Jump(_),
            ) => true,
            Some(Layer::Ballot(form)) => form.is_typing(),
            Some(Layer::Papers(papers)) => papers.is_typing(),
            Some(_) => false,
            None => match &self.screen {
                Screen::Live(live) => live.people.finding().is_some(),
                Screen::Setup(_) | Screen::Shelf(_) => true,
                Screen::Home(_) | Screen::Winding(_) | Screen::Player(_) => false,
            },
        }
    }

    /// While somebody is looked for, letters narrow the list and Enter stays with whom it found.
    fn key_while_finding(&mut self, key: Key) -> bool {
        let Some(live) = self.live_mut() else { return false };
        if live.people.finding().is_none() {
            return false;
        }
        match key.code {
            Code::Esc => live.people.end_find(live.desk.meeting(), false),
            Code::Enter | Code::Tab => live.people.end_find(live.desk.meeting(), true),
            Code::Up => live.people.step(live.desk.meeting(), -1),
            Code::Down => live.people.step(live.desk.meeting(), 1),
            _ => return live.people.refine(|field| field.key(key)),
        }
        true
    }

    fn paste(&mut self, text: &str) {
        if !self.layers.is_empty() {
            return self.paste_in_layer(text);
        }
        let outcome = match &mut self.screen {
            Screen::Setup(setup) => setup.paste(text, &self.world, &self.words),
            Screen::Shelf(shelf) => shelf.paste(text),
            Screen::Home(_) | Screen::Winding(_) | Screen::Player(_) => Outcome::Ignored,
            Screen::Live(live) => {
                live.people.refine(|field| {
                    field.paste(text);
                    true
                });
                Outcome::Stay
            }
        };
        self.follow(outcome);
    }

    fn pick(&mut self, target: Target) {
        if !self.layers.is_empty() {
            match target {
                Target::Line(row) => self.pick_in_layer(row),
                Target::Action(action) if action.scope() == Scope::Everywhere => self.act(action),
                _ => {}
            }
            return;
        }
        if let Target::Action(action) = target {
            return self.act(action);
        }
        match (&self.screen, target) {
            (Screen::Player(_), Target::Moment(count)) => {
                return self.go_to_moment(count);
            }
            (Screen::Player(_), Target::Step(place)) => return self.go_to_shown_step(place),
            _ => {}
        }
        let Some(live) = self.panes_mut() else {
            return self.pick_line(target);
        };
        match target {
            Target::Person(row) => {
                live.focus = Focus::People;
                live.people.select(live.desk.meeting(), row);
            }
            Target::Step(place) => {
                let again = live.focus == Focus::Steps && live.step == place;
                live.focus = Focus::Steps;
                live.step = place;
                if again {
                    self.act(Action::GoToStep);
                }
            }
            Target::Sheet(row) => {
                let again = live.focus == Focus::Sheet && live.sheet == row;
                live.focus = Focus::Sheet;
                live.sheet = row;
                let enter = Action::of_key(Key::plain(Code::Enter), live.scopes());
                if let Some(action) = enter.filter(|_| again) {
                    self.act(action);
                }
            }
            Target::Line(_) | Target::Action(_) | Target::Moment(_) => {}
        }
    }

    /// A line of the list that fills the screen.
    fn pick_line(&mut self, target: Target) {
        let Target::Line(row) = target else { return };
        let outcome = match &mut self.screen {
            Screen::Home(home) => home.pick(row),
            Screen::Setup(setup) => setup.pick(row, &self.world, &self.words),
            Screen::Shelf(shelf) => shelf.pick(row, &self.world, &self.words),
            Screen::Live(_) | Screen::Winding(_) | Screen::Player(_) => Outcome::Ignored,
        };
        self.follow(outcome);
    }

    fn scroll(&mut self, by: isize) {
        if !self.layers.is_empty() {
            return self.scroll_layer(by);
        }
        match &mut self.screen {
            Screen::Live(live) => live.scroll(by),
            Screen::Player(player) => player.live.scroll(by),
            Screen::Shelf(shelf) => shelf.scroll(i16::try_from(by).unwrap_or(0)),
            Screen::Home(_) | Screen::Setup(_) | Screen::Winding(_) => {}
        }
    }

    /// Esc: the selection goes back to where the meeting is.
    fn let_go(&mut self) {
        self.notice = None;
        if let Some(live) = self.panes_mut() {
            live.people.release();
            live.focus = Focus::People;
        }
    }

    /// Does what an action says.
    pub fn act(&mut self, action: Action) {
        match action {
            Action::Help => self.toggle(Layer::Help(0)),
            Action::Palette => self.open_palette(),
            Action::Language => {
                self.words = Words::load(self.lang().other());
                self.settings.language = Some(self.lang());
                if let Screen::Shelf(shelf) = &mut self.screen {
                    shelf.speak(&self.words);
                }
                self.keep_settings();
                self.say(Tone::Done, self.words.told_language());
            }
            Action::Theme => self.turn_theme(),
            Action::Mouse => {
                self.settings.mouse = !self.settings.mouse;
                let on = self.settings.mouse;
                let told = if on {
                    self.words.told_mouse_on(Action::Mouse.key())
                } else {
                    self.words.told_mouse_off()
                };
                self.say(Tone::Done, told);
                self.keep_settings();
            }
            Action::Leave | Action::BackToFilm => self.leave(),
            Action::Hint => self.ask_hint(),
            Action::SetupPeople => self.ask_person(None),
            Action::ShelfPapers => self.open_papers(),
            Action::HomeEnter
            | Action::ShelfEnter
            | Action::ShelfReplay
            | Action::ShelfRehearse
            | Action::OpenMeeting => {
                if let Ok(key) = action.key().parse() {
                    self.key(key);
                }
            }
            _ if matches!(self.screen, Screen::Player(_)) => self.act_in_player(action),
            _ => self.act_live(action),
        }
    }

    fn turn_theme(&mut self) {
        use crate::app::settings::ThemeName;
        self.theme = self.theme.next();
        self.settings.theme = Some(self.theme);
        let name = match self.theme {
            ThemeName::Dark => self.words.theme_dark(),
            ThemeName::Light => self.words.theme_light(),
            ThemeName::Contrast => self.words.theme_contrast(),
            ThemeName::Mono => self.words.theme_mono(),
        };
        self.say(Tone::Done, self.words.told_theme(name));
        self.keep_settings();
    }

    fn keep_settings(&mut self) {
        if let Err(problem) = self.world.save_settings(&self.settings) {
            self.say_problems(&[*problem]);
        }
    }

    /// Opens a dialog, or closes it if it is the topmost one.
    fn toggle(&mut self, layer: Layer) {
        let same = self.layers.last().map(std::mem::discriminant);
        if same == Some(std::mem::discriminant(&layer)) {
            self.layers.pop();
        } else {
            self.layers.push(layer);
        }
    }
}

impl Live {
    /// Moves the selection of the focused list.
    fn scroll(&mut self, by: isize) {
        match self.focus {
            Focus::People => self.people.step(self.desk.meeting(), by),
            Focus::Sheet => {
                let last = self.sheet_rows().len().saturating_sub(1);
                self.sheet = self.sheet.saturating_add_signed(by).min(last);
            }
            Focus::Steps => {
                let last = self.meeting().steps.len().saturating_sub(1);
                self.step = self.step.saturating_add_signed(by).min(last);
            }
        }
    }
}
