//! What a report over a province costs: run with `cargo bench --bench archive`.
//!
//! Prints rows for BENCHMARKS.md: ratios and growth, since times on a shared machine mean little by
//! themselves. Each figure is the best of several runs, taken in turns, so that what else the
//! machine does falls on all of them alike.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a bench that fails should fail at once, and prints what it measured"
)]

#[path = "../tests/support"]
mod support {
    pub(crate) mod province;
    pub(crate) mod random;
}

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use chutri::archive::by::{By, Key};
use chutri::archive::period::Span;
use chutri::archive::reading::{Asked, Progress, read};
use chutri::archive::table::Table;
use chutri::store::fault::read_file_into;
use chutri::store::walk::{Found, Walk};
use support::province::Province;

const RUNS: usize = 5;

fn main() {
    // Run again for one measurement of memory: the folder, and how many months of it.
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, mark, folder, months] = arguments.as_slice()
        && mark == "--memory"
    {
        return memory(Path::new(folder), months);
    }
    let home = tempfile::tempdir_in(concat!(env!("CARGO_MANIFEST_DIR"), "/target")).unwrap();
    let begun = Instant::now();
    let files = Province { bodies: 1000, months: 12, years: 16 }.write(home.path());
    let made = begun.elapsed();
    let bytes: u64 = sessions(home.path()).iter().map(|path| path.metadata().unwrap().len()).sum();
    println!("{files} sessions of 1,000 bodies, {} kB each", bytes / files as u64 / 1000);
    println!("made in {:.1} times the bytes alone", made.as_secs_f64() / bytes_alone(home.path()));
    let mut best = [f64::MAX; 4];
    for _ in 0..RUNS {
        let took = [
            bytes_alone(home.path()),
            report(home.path(), 1, None),
            report(home.path(), 2, None),
            report(home.path(), 2, Some(Span::Month)),
        ];
        for (best, took) in best.iter_mut().zip(took) {
            *best = best.min(took);
        }
    }
    let [alone, one, two, page] = best;
    println!("reading the bytes alone, one core      1");
    println!("a report by body, one core             {:.2}", one / alone);
    println!("a report by body, two cores            {:.2}", two / alone);
    println!("one core against two                   {:.2}", one / two);
    println!("the same by month, two cores           {:.2}", page / alone);
    for (months, by) in [("01", "body"), ("12", "body"), ("12", "month")] {
        let folder = home.path().display().to_string();
        let told = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--memory", &folder, &format!("{months}{by}")])
            .output()
            .unwrap();
        print!("{}", String::from_utf8(told.stdout).unwrap());
    }
}

/// Lists the sessions of a province.
fn sessions(home: &Path) -> Vec<PathBuf> {
    let path = |found| match found {
        Found::Session(lying) => lying.path.json().to_owned(),
        Found::Refused(problem) => panic!("{problem:?}"),
    };
    Walk::new(&[home]).map(path).collect()
}

/// Reads every file and looks at none, in seconds.
fn bytes_alone(home: &Path) -> f64 {
    let begun = Instant::now();
    let mut bytes = Vec::new();
    for path in sessions(home) {
        read_file_into(&path, &mut bytes).unwrap();
        black_box(&bytes);
    }
    begun.elapsed().as_secs_f64()
}

/// Makes a report of every file, in seconds.
fn report(home: &Path, cores: usize, span: Option<Span>) -> f64 {
    let begun = Instant::now();
    table(&[home.to_owned()], cores, span);
    begun.elapsed().as_secs_f64()
}

fn table(paths: &[PathBuf], cores: usize, span: Option<Span>) {
    let asked = Asked { span, practice: false };
    let read = read(paths, asked, cores, &Progress::default());
    let key = span.map_or(Key::Body, Key::Period);
    black_box(Table::of(&read.cube, &By::new(&[key]).unwrap()));
}

/// Makes one report and tells the most memory it held at a time, as the system counted.
fn memory(home: &Path, asked: &str) {
    let (months, by) = asked.split_at(2);
    let is_asked = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.get(5..7) <= Some(months)
    };
    let paths: Vec<PathBuf> = sessions(home).into_iter().filter(is_asked).collect();
    let count = paths.len();
    // The list is the bench's own; a folder is gone through a few names at a time.
    let before = resident("VmHWM");
    let whole = [home.to_owned()];
    let paths = if months == "12" { &whole[..] } else { &paths[..] };
    table(paths, 2, (by == "month").then_some(Span::Month));
    let after = resident("VmHWM");
    println!("memory for {count} sessions by {by}: {:.1} MB", (after - before) as f64 / 1000.0);
}

fn resident(field: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(field));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}
