//! `chutri display`: the screen for the room, in a terminal or as a page for a browser.

use std::io::{self, IsTerminal as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::mpsc;

use crate::app::room::display::{Display, Manner, Source};
use crate::app::world::World;
use crate::cli::arguments::{Common, Display as Asked};
use crate::cli::exit::Exit;
use crate::cli::output::{self, Output};
use crate::cli::{console, report};
use crate::desk::clock::SystemClock;
use crate::store::session_path::SessionPath;
use crate::terminal::{self, stop};
use crate::text::Words;
use crate::text::problem::Problem;
use crate::text::words::both;
use crate::web::qr;
use crate::web::site::Site;

pub(super) fn run(common: Common, asked: &Asked, words: &Words) -> Exit {
    let shown = if asked.web { page(common, asked, words) } else { screen(common, asked, words) };
    shown.unwrap_or_else(|problems| {
        report::tell(&problems, words.lang());
        Exit::Problem
    })
}

/// Finds out which meeting to follow and how to show it.
fn opening(
    common: Common,
    asked: &Asked,
    words: &Words,
) -> Result<impl FnOnce() -> Display + Send + use<>, Vec<Problem>> {
    let plain = common.no_color;
    let world = World::open(common.data, common.config, || Box::new(SystemClock::new()))
        .map_err(|problem| vec![*problem])?;
    let (settings, unreadable) = world.load_settings();
    report::tell(unreadable.as_slice(), words.lang());
    let source = match &asked.file {
        Some(file) => Source::File(SessionPath::of(file)),
        None => Source::Latest(world.places),
    };
    let (lang, idle, names) = (common.lang, words.lang(), !asked.no_names);
    // A page has the browser's colours.
    let theme = if asked.web {
        settings.theme.unwrap_or_default()
    } else {
        console::theme(plain, common.theme, &settings)
    };
    let manner = Manner { lang, idle, names, theme };
    Ok(move || Display::open(source, manner, Box::new(SystemClock::new())))
}

fn screen(common: Common, asked: &Asked, words: &Words) -> Result<Exit, Vec<Problem>> {
    console::need_terminal()?;
    let mut display = opening(common, asked, words)?();
    Ok(match terminal::run(&mut display) {
        Ok(()) => Exit::Done,
        Err(error) => {
            output::complain(&words.cli_terminal_failed(error.to_string()));
            Exit::Problem
        }
    })
}

fn page(common: Common, asked: &Asked, words: &Words) -> Result<Exit, Vec<Problem>> {
    let open = opening(common, asked, words)?;
    let address = asked.address.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let site = Site::bind(address, asked.port).map_err(|error| {
        let at = asked
            .port
            .map_or_else(|| address.to_string(), |port| SocketAddr::new(address, port).to_string());
        let why = error.to_string();
        vec![report::problem(
            "chutri display --web",
            both(|words| words.room_web_not_bound(&at, &why)),
            both(|words| words.room_web_not_bound_cure()),
        )]
    })?;
    let (over, end) = mpsc::channel();
    let asked_to = over.clone();
    let served = tell(&site, words)
        .and_then(|()| {
            stop::on_stop(move || {
                let _ = asked_to.send(());
            })
        })
        .and_then(|()| {
            site.serve(open, move || {
                let _ = over.send(());
            })
        })
        .and_then(|serving| {
            // Asked to stop, or it ended by itself.
            let _ = end.recv();
            serving.stop()
        });
    Ok(match served {
        Ok(()) => Exit::Done,
        Err(error) => {
            output::complain(&words.room_web_failed(error.to_string()));
            Exit::Problem
        }
    })
}

/// Tells where the page is found, and who can open it.
fn tell(site: &Site, words: &Words) -> io::Result<()> {
    let mut output = Output::standard();
    let link = site.link().to_string();
    output.line(&words.room_web_link(&link))?;
    let reach = if site.link().is_open() { words.room_web_open() } else { words.room_web_local() };
    output.line(&reach)?;
    if io::stdout().is_terminal() {
        for line in qr::lines(&link) {
            output.line(&line)?;
        }
        output.line(&words.room_web_stop())?;
    }
    Ok(())
}
