//! The console's own state: screens, actions, keys, dialogs. It never draws and never waits.
//!
//! A key becomes an [`action::Action`] by the one table; an action moves something here or becomes
//! a command for the desk. Whether it may be done now is the meeting's answer, never decided here.

pub mod action;
mod behind;
pub mod dialog;
pub mod field;
mod go;
mod handle;
pub mod home;
pub mod input;
pub mod key;
pub mod live;
pub mod names;
pub mod notice;
pub mod outcome;
mod perform;
pub mod player;
pub mod rehearsal;
pub mod room;
pub mod settings;
pub mod setup;
pub mod shelf;
pub mod tell;
pub mod world;

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use action::{Action, Scope};
use behind::Behind;
use dialog::{Ask, Form, Layer};
use home::Home;
use live::Live;
use names::LiveNames;
use notice::{Notice, STAYS, Tone};
use player::Player;
use rehearsal::Rehearsal;
use settings::{Settings, ThemeName};
use setup::Setup;
use shelf::Shelf;
use world::{Winding, World};

use crate::desk::Clock;
use crate::meeting::clock::Stamp;
use crate::meeting::language::Lang;
use crate::text::Words;
use crate::text::explain::explain;

/// The console.
#[derive(Debug)]
pub struct App {
    /// Everything outside.
    pub world: World,
    /// What the person has set.
    pub settings: Settings,
    /// The colours.
    pub theme: ThemeName,
    /// Every message in the language of the screen.
    pub words: Words,
    /// What fills the screen.
    pub screen: Screen,
    /// What lies over it, the topmost last.
    pub layers: Vec<Layer>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// Texts typed and not yet used.
    drafts: HashMap<Ask, String>,
    /// Papers being written.
    printing: Option<world::Printing>,
    /// Forms left with something typed.
    forms: Vec<Form>,
    /// The form of a new meeting, while another screen is shown.
    form: Option<Box<Setup>>,
    /// The rehearsal on the screen, or left for a while.
    pub rehearsal: Option<Box<Rehearsal>>,
    /// The screens to come back to, the last one left last.
    behind: Vec<Behind>,
    clock: Box<dyn Clock>,
    /// The second shown by the clock of the screen.
    shown_second: i64,
    dirty: bool,
    rings: bool,
    leaving: bool,
}

/// What fills the screen.
#[derive(Debug)]
pub enum Screen {
    /// Where everything begins.
    Home(Home),
    /// The form of a new meeting.
    Setup(Box<Setup>),
    /// Past meetings, or procedures.
    Shelf(Box<Shelf>),
    /// A meeting.
    Live(Box<Live>),
    /// A film on its way.
    Winding(Box<Winding>),
    /// A meeting that was, shown again.
    Player(Box<Player>),
}

/// Whether an action can be done now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readiness {
    /// It can.
    Ready,
    /// It can't, and why.
    Refused(String),
}

impl App {
    /// Begins at the first screen.
    pub fn new(world: World, settings: Settings, theme: ThemeName) -> Self {
        let words = Words::load(settings.language.unwrap_or_default());
        let clock = world.clock();
        let screen = Screen::Home(Home::open(&world));
        Self {
            world,
            settings,
            theme,
            words,
            screen,
            layers: Vec::new(),
            notice: None,
            drafts: HashMap::new(),
            printing: None,
            forms: Vec::new(),
            form: None,
            rehearsal: None,
            behind: Vec::new(),
            clock,
            shown_second: 0,
            dirty: true,
            rings: false,
            leaving: false,
        }
    }

    /// Returns the language of the screen.
    pub const fn lang(&self) -> Lang {
        self.words.lang()
    }

    /// Returns the time to show.
    pub fn now(&self) -> Stamp {
        match &self.screen {
            Screen::Live(live) => live.desk.now(),
            Screen::Player(player) => player.live.desk.now(),
            Screen::Home(_) | Screen::Setup(_) | Screen::Shelf(_) | Screen::Winding(_) => {
                self.clock.read().wall
            }
        }
    }

    /// Returns the meeting on the screen, whether it goes on or is only shown again.
    pub fn live(&self) -> Option<&Live> {
        match &self.screen {
            Screen::Live(live) => Some(live.as_ref()),
            Screen::Player(player) => Some(&player.live),
            Screen::Home(_) | Screen::Setup(_) | Screen::Shelf(_) | Screen::Winding(_) => None,
        }
    }

    /// Returns where the meeting on the screen is being written; none if there is none, or none
    /// that is written.
    pub fn kept(&self) -> Option<&Path> {
        self.live().filter(|live| live.is_kept()).map(|live| live.path.as_path())
    }

    /// Returns the meeting on the screen if it goes on.
    fn live_mut(&mut self) -> Option<&mut Live> {
        match &mut self.screen {
            Screen::Live(live) => Some(live.as_mut()),
            _ => None,
        }
    }

    /// Returns the panes of the meeting on the screen, to move in them.
    fn panes_mut(&mut self) -> Option<&mut Live> {
        match &mut self.screen {
            Screen::Live(live) => Some(live.as_mut()),
            Screen::Player(player) => Some(&mut player.live),
            Screen::Home(_) | Screen::Setup(_) | Screen::Shelf(_) | Screen::Winding(_) => None,
        }
    }

    /// Returns the scopes in which a key is looked up, the innermost first; none in a dialog but
    /// what works everywhere.
    pub fn scopes(&self) -> Vec<Scope> {
        let mut scopes = match &self.screen {
            _ if !self.layers.is_empty() => Vec::new(),
            Screen::Live(live) if self.is_trial() => [&[Scope::Trial], live.scopes()].concat(),
            Screen::Live(live) if self.is_rehearsal() => {
                [&[Scope::Rehearsal], live.scopes()].concat()
            }
            Screen::Live(live) => live.scopes().to_vec(),
            Screen::Home(_) => vec![Scope::Home],
            Screen::Setup(_) => vec![Scope::Setup],
            Screen::Shelf(_) => vec![Scope::Shelf],
            Screen::Player(_) => vec![Scope::Player, Scope::Live],
            Screen::Winding(_) => Vec::new(),
        };
        scopes.push(Scope::Everywhere);
        scopes
    }

    /// Says whether an action can be done now; `None` if it is not for this screen.
    pub fn readiness(&self, action: Action) -> Option<Readiness> {
        if action.scope() == Scope::Everywhere {
            return Some(Readiness::Ready);
        }
        if action.scope() == Scope::Trial {
            return self.is_trial().then_some(Readiness::Ready);
        }
        if action.scope() == Scope::Rehearsal {
            return self.is_rehearsal().then_some(Readiness::Ready);
        }
        if matches!(self.screen, Screen::Player(_)) && action.scope() == Scope::Live {
            return action.only_looks().then_some(Readiness::Ready);
        }
        let Screen::Live(live) = &self.screen else {
            return self.scopes().contains(&action.scope()).then_some(Readiness::Ready);
        };
        let may = live.may(action)?;
        let names = LiveNames::of(live, self.lang());
        Some(match may {
            Ok(()) => Readiness::Ready,
            Err(refusal) => Readiness::Refused(explain(&refusal, &self.words, &names)),
        })
    }

    /// Says something that goes away by itself, unless it is a warning.
    pub(crate) fn say(&mut self, tone: Tone, text: String) {
        let now = self.clock.read().running;
        let until = (tone != Tone::Warning).then_some(now + STAYS);
        self.notice = Some(Notice { text, tone, until });
    }

    /// Says whether the screen must be drawn again.
    pub const fn is_dirty(&self) -> bool {
        self.dirty
    }

    /// The screen was drawn.
    pub const fn drawn(&mut self) {
        self.dirty = false;
    }

    /// Says whether the program should end.
    pub const fn wants_to_leave(&self) -> bool {
        self.leaving
    }

    /// Says whether clicks are taken.
    pub const fn mouse(&self) -> bool {
        self.settings.mouse
    }

    /// Says, once, that the terminal should ring.
    pub const fn wants_bell(&mut self) -> bool {
        std::mem::replace(&mut self.rings, false) && self.settings.bell
    }

    /// Returns how long nothing changes by itself; `None`: until something is pressed.
    pub fn wake_in(&self) -> Option<Duration> {
        let now = self.clock.read().running;
        let notice = self.notice.as_ref().and_then(|notice| notice.until);
        let notice = notice.map(|until| until.saturating_sub(now));
        let screen = match &self.screen {
            Screen::Live(live) => live.wake_in(),
            Screen::Home(home) => home.wake_in(),
            Screen::Setup(setup) => setup.wake_in(),
            Screen::Shelf(shelf) => shelf.wake_in(),
            Screen::Winding(winding) => winding.wake_in(),
            Screen::Player(player) => player.wake_in(now),
        };
        let printing = self.printing.as_ref().and_then(world::Printing::wake_in);
        notice.into_iter().chain(printing).chain(screen).min()
    }
}
