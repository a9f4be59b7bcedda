//! Taking the terminal over, and giving it back.
//!
//! What is taken is remembered for the whole process, because the one function that gives it back is
//! called from everywhere: at the end, on an error, on a signal, and in the middle of a panic.

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::execute;
use crossterm::style::{Print, force_color_output};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};

/// Bytes of a whole frame, so that one goes out in one write.
const FRAME: usize = 1 << 16;

/// Asks for presses and the wheel, told in a form that knows wide screens.
const CLICKS: &str = "\u{1b}[?1000h\u{1b}[?1006h";

static ENTERED: AtomicBool = AtomicBool::new(false);
static MOUSE: AtomicBool = AtomicBool::new(false);

/// Proof that the terminal is ours. Giving it up gives the terminal back.
#[derive(Debug)]
pub(super) struct Entered(());

impl Entered {
    /// Takes the terminal over: raw mode, a screen of its own, pasted text in one piece.
    pub(super) fn enter() -> io::Result<Self> {
        // Our own monochrome theme answers NO_COLOR. Left to itself the library would answer it
        // by writing a full reset in the place of each colour, and take bold and reverse away.
        force_color_output(true);
        let entered = Self(());
        enter_again()?;
        Ok(entered)
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        leave();
    }
}

/// Takes the terminal over once more, after somebody else had it.
pub(super) fn enter_again() -> io::Result<()> {
    // The library remembers that it is in raw mode and would do nothing, though a shell may have
    // ended it.
    disable_raw_mode()?;
    MOUSE.store(false, Ordering::SeqCst);
    ENTERED.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen)?;
    // The library refuses it on Windows: pasted text arrives there as keys.
    if cfg!(not(windows)) {
        execute!(io::stdout(), EnableBracketedPaste)?;
    }
    Ok(())
}

/// Gives the terminal back, if it was taken. Never fails: each part is tried, whatever became of
/// the others.
pub(super) fn leave() {
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout();
    if MOUSE.swap(false, Ordering::SeqCst) {
        let _ = execute!(out, DisableMouseCapture);
    }
    if cfg!(not(windows)) {
        let _ = execute!(out, DisableBracketedPaste);
    }
    let _ = execute!(out, EndSynchronizedUpdate, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
}

/// Says whether the terminal is ours now.
pub(super) fn is_entered() -> bool {
    ENTERED.load(Ordering::SeqCst)
}

/// Asks the terminal to report clicks, or to keep them for its own selection.
pub(super) fn report_mouse(mut out: impl Write, wanted: bool) -> io::Result<()> {
    MOUSE.store(wanted, Ordering::SeqCst);
    match (wanted, cfg!(windows)) {
        (false, _) => execute!(out, DisableMouseCapture),
        (true, true) => execute!(out, EnableMouseCapture),
        // The library would ask for every movement too, which wakes the program for nothing.
        (true, false) => execute!(out, Print(CLICKS)),
    }
}

/// Returns where frames are written.
pub(super) fn out() -> BufWriter<Stdout> {
    BufWriter::with_capacity(FRAME, io::stdout())
}
