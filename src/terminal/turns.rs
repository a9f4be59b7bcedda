//! The loop: wait, take everything that is there, draw once if something changed.
//!
//! Between two happenings the program sleeps; the console says when it has to be woken though
//! nothing happened. However many keys come in one burst, they cost one frame.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use ratatui::layout::Rect;

use crate::app::input::Input;
use crate::terminal::happening::Happening;
use crate::terminal::screen::Screen;
use crate::terminal::stage::Stage;
use crate::terminal::translate::{Heard, Translator};

/// The shortest sleep. A console that wants to be woken at once, again and again, must not cost a
/// whole processor.
const SHORTEST_SLEEP: Duration = Duration::from_millis(5);

/// The longest the screen stays behind while keys keep coming faster than they are taken.
const LONGEST_TURN: Duration = Duration::from_millis(100);

/// Why the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// It is over.
    Leaving,
    /// The terminal is to be given back for a while.
    Suspended,
    /// The terminal has to be taken over once more.
    Continued,
}

/// Runs until something ends it. The first frame is drawn in any case.
///
/// A terminal that can't be written to is one that went away.
pub(super) fn run<W: Write>(
    stage: &mut impl Stage,
    screen: &mut Screen<W>,
    happenings: &Receiver<Happening>,
) -> Ended {
    let mut translator = Translator::default();
    if show(stage, screen).is_err() {
        return over(stage);
    }
    while !stage.wants_to_leave() {
        match turn(stage, &mut translator, screen.area(), happenings) {
            Some(Ended::Leaving) => return over(stage),
            Some(ended) => return ended,
            None if refresh(stage, screen).is_err() => return over(stage),
            None => {}
        }
    }
    Ended::Leaving
}

/// Tells the console that it is over.
fn over(stage: &mut impl Stage) -> Ended {
    stage.handle(Input::Terminate);
    Ended::Leaving
}

/// Waits, then hands over all there is, and that time passed if the console waits for that.
fn turn(
    stage: &mut impl Stage,
    translator: &mut Translator,
    area: Rect,
    happenings: &Receiver<Happening>,
) -> Option<Ended> {
    let patience = stage.wake_in().map(|patience| patience.max(SHORTEST_SLEEP));
    let due = patience.and_then(|patience| Instant::now().checked_add(patience));
    let first = wait(happenings, patience);
    let enough = Instant::now() + LONGEST_TURN;
    for happening in first.into_iter().chain(happenings.try_iter()) {
        match happening {
            Happening::Burst(events) => {
                for heard in translator.burst(events) {
                    hand_over(stage, area, heard);
                    if stage.wants_to_leave() {
                        return None;
                    }
                }
            }
            Happening::Line(_) => {}
            Happening::Over => return Some(Ended::Leaving),
            Happening::Suspend => return Some(Ended::Suspended),
            Happening::Continued => return Some(Ended::Continued),
        }
        if enough <= Instant::now() {
            break;
        }
    }
    if due.is_some_and(|due| due <= Instant::now()) {
        stage.handle(Input::Tick);
    }
    None
}

fn hand_over(stage: &mut impl Stage, area: Rect, heard: Heard) {
    let input = match heard {
        Heard::Input(input) => Some(input),
        Heard::Click(at) => stage.target(area, at).map(Input::Pick),
    };
    if let Some(input) = input {
        stage.handle(input);
    }
}

/// Returns what happens next, or nothing if the patience ends first.
fn wait(happenings: &Receiver<Happening>, patience: Option<Duration>) -> Option<Happening> {
    // With nobody left to tell us anything, there is no terminal any more.
    match patience {
        None => Some(happenings.recv().unwrap_or(Happening::Over)),
        Some(patience) => match happenings.recv_timeout(patience) {
            Ok(happening) => Some(happening),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Happening::Over),
        },
    }
}

/// Brings the terminal up to date with the console.
fn refresh<W: Write>(stage: &mut impl Stage, screen: &mut Screen<W>) -> io::Result<()> {
    if stage.wants_bell() {
        screen.ring()?;
    }
    if stage.is_dirty() && !stage.wants_to_leave() { show(stage, screen) } else { Ok(()) }
}

fn show<W: Write>(stage: &mut impl Stage, screen: &mut Screen<W>) -> io::Result<()> {
    screen.report_mouse(stage.mouse())?;
    screen.draw(stage)?;
    stage.drawn();
    Ok(())
}

#[cfg(test)]
mod tests;
