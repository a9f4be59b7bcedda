//! What happens when the program itself is at fault.
//!
//! First the terminal is given back, so that what is then said can be read; then it is said where
//! everything is that was recorded.

use std::io::{self, Write as _};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::terminal::modes;

static FAULTY: AtomicBool = AtomicBool::new(false);
static KEPT: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Remembers where the record is being kept, for the case of a fault.
pub fn keep(place: Option<&Path>) {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.as_deref() != place {
        *kept = place.map(Path::to_owned);
    }
}

/// Prepares for a fault of ours. `tell` says it to the person, given what the program knows of it
/// and where the record is; it must not fail itself.
///
/// To be called from the thread that runs the console. A fault of another thread does not take the
/// terminal away from a meeting that goes on; [`is_faulty`] tells of it afterwards.
pub fn prepare(tell: impl Fn(&str, Option<&Path>) -> String + Send + Sync + 'static) {
    let console = thread::current().id();
    panic::set_hook(Box::new(move |fault| {
        FAULTY.store(true, Ordering::SeqCst);
        if thread::current().id() != console && modes::is_entered() {
            return;
        }
        modes::leave();
        // Whoever broke down may hold the lock; the sentence then does without the place.
        let kept = KEPT.try_lock().ok().and_then(|kept| kept.clone());
        // Standard error may be closed; there is nobody else to tell.
        let _ = writeln!(io::stderr(), "{}", tell(&describe(fault), kept.as_deref()));
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
