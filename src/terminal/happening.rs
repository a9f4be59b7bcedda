//! The way in: everything the loop waits for, on one channel.
//!
//! Keys are read on a thread of their own. The library never returns from reading a terminal that
//! was torn away, and the loop has to: it still has a meeting to put in safety.

use std::io;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event};

/// How long the word that the program goes on may be on its way.
const TELLING: Duration = Duration::from_millis(500);

/// How many bursts may wait; more stay with the system until the loop comes to them.
const WAITING: usize = 64;

/// Something the loop waits for.
#[derive(Debug)]
pub(super) enum Happening {
    /// Events, all that came in one burst.
    Burst(Vec<Event>),
    /// A whole line, where the terminal gives no keys.
    Line(String),
    /// The terminal went away, or the system asks to stop.
    Over,
    /// The system asks to stand aside for a while.
    Suspend,
    /// The program goes on after it was stopped; the screen may hold anything.
    Continued,
}

/// What happens, in order.
#[derive(Debug)]
pub(super) struct Happenings(Receiver<Happening>);

impl Happenings {
    /// Begins to listen to the terminal and to the system.
    pub(super) fn listen() -> io::Result<Self> {
        let (sender, receiver) = mpsc::sync_channel(WAITING);
        signals::listen(sender.clone())?;
        thread::Builder::new().name("keys".to_owned()).spawn(move || read_keys(&sender))?;
        Ok(Self(receiver))
    }

    /// Waits until it is told that the program goes on; what was typed until then was not for it.
    /// Says whether it does.
    pub(super) fn wait_until_continued(&self) -> bool {
        loop {
            match self.0.recv_timeout(TELLING) {
                Ok(Happening::Burst(_) | Happening::Line(_) | Happening::Suspend) => {}
                Ok(Happening::Over) => return false,
                // Nobody tells of a stop the system refused.
                Ok(Happening::Continued) | Err(_) => return true,
            }
        }
    }

    /// Returns the end they come out of.
    pub(super) const fn receiver(&self) -> &Receiver<Happening> {
        &self.0
    }
}

fn read_keys(sender: &SyncSender<Happening>) {
    loop {
        let happening = burst().map_or(Happening::Over, Happening::Burst);
        let over = matches!(happening, Happening::Over);
        if sender.send(happening).is_err() || over {
            return;
        }
    }
}

/// Waits for an event, and takes with it all that are there already.
fn burst() -> io::Result<Vec<Event>> {
    let mut events = vec![event::read()?];
    while event::poll(Duration::ZERO)? {
        events.push(event::read()?);
    }
    Ok(events)
}

#[cfg(unix)]
pub(super) use signals::stop_here;

#[cfg(unix)]
pub(super) mod signals {
    use std::io;
    use std::sync::mpsc::SyncSender;
    use std::thread;

    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::Happening;

    pub(in crate::terminal) fn listen(sender: SyncSender<Happening>) -> io::Result<()> {
        let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT])?;
        let pass_on = move || {
            for signal in signals.forever() {
                let happening = match signal {
                    SIGTSTP => Happening::Suspend,
                    SIGCONT => Happening::Continued,
                    _ => Happening::Over,
                };
                if sender.send(happening).is_err() {
                    return;
                }
            }
        };
        thread::Builder::new().name("signals".to_owned()).spawn(pass_on)?;
        Ok(())
    }

    /// Stops the program as the shell expects it; returns when it goes on.
    pub(in crate::terminal) fn stop_here() {
        // Should the system refuse, the console simply comes back.
        let _ = emulate_default_handler(SIGTSTP);
    }
}

#[cfg(not(unix))]
pub(super) const fn stop_here() {}

#[cfg(not(unix))]
pub(super) mod signals {
    use std::io;
    use std::sync::mpsc::SyncSender;

    use super::Happening;

    pub(in crate::terminal) fn listen(_: SyncSender<Happening>) -> io::Result<()> {
        Ok(())
    }
}
