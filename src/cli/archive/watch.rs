//! A bar on standard error while many files are read: shown only when it takes longer than a second.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::archive::reading::Progress;
use crate::store::walk::Walk;
use crate::text::Words;

/// How long nothing is shown.
const QUIET: Duration = Duration::from_secs(1);

/// How often the bar is looked after.
const BEAT: Duration = Duration::from_millis(100);

/// Does some work and shows how far it has come.
pub(super) fn while_at<T>(
    paths: &[PathBuf],
    progress: &Progress,
    words: &Words,
    work: impl FnOnce() -> T,
) -> T {
    let reading = |count: u64| words.report_reading(count);
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            std::thread::park_timeout(QUIET);
            if is_done.load(Ordering::Acquire) {
                return;
            }
            // Names alone are quick to count, and the reading has come far by then.
            let count = Walk::new(paths).count() as u64;
            let bar = ProgressBar::new(count).with_message(reading(count));
            let style = ProgressStyle::with_template("{msg}  {bar:24}  {percent:>3}%  {eta}");
            bar.set_style(
                style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("▓▓░"),
            );
            while !is_done.load(Ordering::Acquire) {
                bar.set_position(progress.done());
                let next = Instant::now() + BEAT;
                std::thread::park_timeout(next.saturating_duration_since(Instant::now()));
            }
            bar.finish_and_clear();
        });
        let done = work();
        is_done.store(true, Ordering::Release);
        watcher.thread().unpark();
        done
    })
}
