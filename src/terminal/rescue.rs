//! What happens when the program itself is at fault.
//!
//! First the terminal is given back, so that what is then said can be read; then it is said where
//! everything is that was recorded.

use std::io::{self, Write as _};
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::terminal::modes;

static FAULTY: AtomicBool = AtomicBool::new(false);

/// Prepares for a fault of ours. `tell` says it to the person, given what the program knows of it;
/// it must not fail itself.
///
/// To be called from the thread that runs the console. A fault of another thread does not take the
/// terminal away from a meeting that goes on; [`is_faulty`] tells of it afterwards.
pub fn prepare(tell: impl Fn(&str) -> String + Send + Sync + 'static) {
    let console = thread::current().id();
    panic::set_hook(Box::new(move |fault| {
        FAULTY.store(true, Ordering::SeqCst);
        if thread::current().id() != console && modes::is_entered() {
            return;
        }
        modes::leave();
        // Standard error may be closed; there is nobody else to tell.
        let _ = writeln!(io::stderr(), "{}", tell(&describe(fault)));
    }));
}

/// Says whether something in this program broke down since [`prepare`].
pub fn is_faulty() -> bool {
    FAULTY.load(Ordering::SeqCst)
}

/// Says what broke down and where, on one line.
fn describe(fault: &PanicHookInfo<'_>) -> String {
    let payload = fault.payload();
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
    let what = text.unwrap_or_default().replace('\n', " ");
    match fault.location() {
        Some(place) => format!("{}:{}: {what}", place.file(), place.line()),
        None => what,
    }
}
