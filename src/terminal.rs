//! The terminal: raw mode, events, the loop.
//!
//! It stands between the console and the screen it runs on: what comes in becomes an
//! [`Input`], what is to be seen goes out as frames. It knows no rule of a
//! meeting and no word of any language.

pub mod background;
mod console;
mod display;
mod happening;
mod modes;
pub mod plain;
pub mod rescue;
mod screen;
pub mod size;
pub mod stage;
pub mod stop;
mod translate;
mod turns;

use std::io;

use crate::app::input::Input;
use happening::Happenings;
use screen::Screen;
use stage::Stage;
use turns::Ended;

/// Shows a console in the terminal until it wants to leave, the terminal goes away, or the system
/// asks to stop. The terminal is as it was before when this returns, however it returns.
///
/// Fails if the terminal can't be put into raw mode, written to or listened to at the start. A
/// terminal that goes away later is no failure: the console is told, and this returns.
pub fn run(stage: &mut impl Stage) -> io::Result<()> {
    let _left_behind = modes::Entered::enter()?;
    let happenings = Happenings::listen()?;
    let mut screen = Screen::new(modes::out())?;
    loop {
        match turns::run(stage, &mut screen, happenings.receiver()) {
            Ended::Leaving => return Ok(()),
            Ended::Suspended => {
                modes::leave();
                happening::stop_here();
                if !happenings.wait_until_continued() {
                    break;
                }
            }
            Ended::Continued => {}
        }
        // Whoever had the terminal in between may have left it in any state, or taken it away: a
        // program is told to go on then, too.
        match modes::enter_again().and_then(|()| Screen::new(modes::out())) {
            Ok(anew) => screen = anew,
            Err(_) => break,
        }
    }
    stage.handle(Input::Terminate);
    Ok(())
}
