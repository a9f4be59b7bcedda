//! From the shell to the console on the screen, and back.

use std::env;
use std::io::{self, IsTerminal as _};

use crate::app::App;
use crate::app::settings::{Settings, ThemeName};
use crate::app::world::World;
use crate::cli::arguments::Common;
use crate::cli::exit::Exit;
use crate::cli::{output, report};
use crate::desk::clock::SystemClock;
use crate::terminal::background::{self, Background};
use crate::terminal::{self, rescue};
use crate::text::Words;
use crate::text::problem::Problem;
use crate::text::words::both;

/// How the console is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// On the whole screen.
    Screen,
    /// Line by line.
    Lines,
}

impl Manner {
    /// Takes lines where they are asked for, or where the terminal can do no more.
    pub(super) fn of(common: &Common) -> Self {
        let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        if common.plain || dumb { Self::Lines } else { Self::Screen }
    }
}

/// `chutri` alone: the console begins at its first screen.
pub(super) fn home(common: Common, words: &Words) -> Exit {
    let manner = Manner::of(&common);
    show(manner, open(common, words), words)
}

/// Says what is wrong if there is no terminal to show anything in.
pub(super) fn need_terminal() -> Result<(), Vec<Problem>> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        return Ok(());
    }
    Err(vec![report::problem(
        "chutri",
        both(|words| words.cli_no_terminal()),
        both(|words| words.cli_no_terminal_cure()),
    )])
}

/// Makes a console that shows its first screen, if there is a terminal to show it in.
pub(super) fn open(common: Common, words: &Words) -> Result<App, Vec<Problem>> {
    let screen = Manner::of(&common) == Manner::Screen;
    if screen {
        need_terminal()?;
    }
    let (colourless, asked) = (common.no_color, common.theme);
    let world = World::open(common.data, common.config, || Box::new(SystemClock::new()))
        .map_err(|problem| vec![*problem])?;
    let (settings, unreadable) = world.load_settings();
    report::tell(unreadable.as_slice(), words.lang());
    let theme = if screen { theme(colourless, asked, &settings) } else { ThemeName::Mono };
    let mut app = App::new(world, settings, theme);
    // The settings stay as they are: a language asked for once is not one chosen for good.
    if app.lang() != words.lang() {
        app.words = Words::load(words.lang());
    }
    Ok(app)
}

/// Chooses the colours: the command line, the settings, `NO_COLOR`, the terminal itself.
pub(super) fn theme(plain: bool, asked: Option<ThemeName>, settings: &Settings) -> ThemeName {
    let asked = if plain { Some(ThemeName::Mono) } else { asked };
    let none = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let plain = || none.then_some(ThemeName::Mono);
    asked.or(settings.theme).or_else(plain).unwrap_or_else(|| match background::ask() {
        Some(Background::Light) => ThemeName::Light,
        Some(Background::Dark) | None => ThemeName::Dark,
    })
}

/// Shows a console until it is left; or tells why there is none.
pub(super) fn show(manner: Manner, opened: Result<App, Vec<Problem>>, words: &Words) -> Exit {
    let mut app = match opened {
        Ok(app) => app,
        Err(problems) => {
            report::tell(&problems, words.lang());
            return Exit::Problem;
        }
    };
    rescue::keep(app.kept());
    let ran = match manner {
        Manner::Screen => terminal::run(&mut app),
        Manner::Lines => terminal::plain::run(&mut app, &mut io::stdout()),
    };
    let kept = tell_kept(&app);
    if let Err(error) = ran {
        output::complain(&app.words.cli_terminal_failed(error.to_string()));
        return Exit::Problem;
    }
    if kept { Exit::Done } else { Exit::Problem }
}

/// Tells where a meeting left in the middle is kept, and what of it is not; says whether all is.
fn tell_kept(app: &App) -> bool {
    let Some(live) = app.live().filter(|live| live.is_kept()) else { return true };
    let file = live.path.display().to_string();
    let saved = live.desk.saved();
    let entries = live.desk.record().last_seq().saturating_sub(saved.seq);
    if entries > 0 {
        output::complain(&app.words.cli_unsaved(entries, file));
    } else {
        output::complain(&app.words.cli_kept(file));
    }
    entries == 0
}
