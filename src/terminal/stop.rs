//! The wish to stop, for what runs without taking the terminal over.

use std::io;

/// Calls `stop` once the system asks to stop: Ctrl+C, a closed window, the end of the day. Where the
/// system ends programs by itself nothing is called.
#[cfg(unix)]
pub fn on_stop(stop: impl FnOnce() + Send + 'static) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    let wait = move || {
        if signals.forever().next().is_some() {
            stop();
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(wait)?;
    Ok(())
}

/// Does nothing: the system ends the program by itself.
#[cfg(not(unix))]
pub fn on_stop(_: impl FnOnce() + Send + 'static) -> io::Result<()> {
    Ok(())
}
