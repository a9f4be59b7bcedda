//! The house: which folder may use which, where the disk, the clock and the screen are named.
//!
//! These rules are about absences, so they are read off the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors, lowest first. A folder uses those on its own line and those above it in this list.
const FLOORS: [&[&str]; 9] = [
    &["meeting"],
    &["desk"],
    &["text"],
    &["procedure", "store", "roster"],
    &["paper", "coach", "archive"],
    &["app"],
    &["view", "web"],
    &["terminal"],
    &["cli", "main", "lib"],
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// Every source file with its folder of the house and its text without comments.
fn sources() -> Vec<(PathBuf, String, String)> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    assert!(files.len() > 50, "the sources are read");
    files
        .into_iter()
        .filter(|path| !path.ends_with("text/build.rs"))
        .map(|path| {
            let inside = path.strip_prefix(root().join("src")).unwrap();
            let first = inside.iter().next().unwrap().to_str().unwrap();
            let folder = first.trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            (inside.to_owned(), folder, code.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

/// The part of a file that ships; unit tests may use any floor's helpers.
fn shipped(code: &str) -> &str {
    code.split("#[cfg(test)]").next().unwrap()
}

fn floor_of(folder: &str) -> usize {
    FLOORS
        .iter()
        .position(|floor| floor.contains(&folder))
        .unwrap_or_else(|| panic!("src/{folder} has no floor"))
}

#[test]
fn no_folder_uses_one_above_it() {
    for (path, folder, code) in sources() {
        let own = floor_of(&folder);
        for (floor, folders) in FLOORS.iter().enumerate().filter(|(floor, _)| *floor > own) {
            for above in *folders {
                let used = shipped(&code).contains(&format!("crate::{above}"));
                assert!(!used, "{} (floor {own}) uses {above} (floor {floor})", path.display());
            }
        }
    }
}

#[track_caller]
fn assert_named_only_in(word: &str, folders: &[&str]) {
    let mut seen = false;
    for (path, folder, code) in sources() {
        if shipped(&code).contains(word) {
            seen = true;
            assert!(folders.contains(&folder.as_str()), "{} names {word}", path.display());
        }
    }
    assert!(seen, "{word} is named nowhere: is the rule still needed?");
}

#[test]
fn the_screen_is_named_where_it_is_drawn_and_run() {
    assert_named_only_in("ratatui::", &["view", "terminal"]);
    assert_named_only_in("crossterm::", &["terminal"]);
}

#[test]
fn the_disk_is_named_where_files_are_read_and_written() {
    assert_named_only_in("std::fs", &["procedure", "store", "roster"]);
}

#[test]
fn the_wall_clock_is_read_in_one_place() {
    for (path, _, code) in sources() {
        let read =
            ["Local::now", "Utc::now", "SystemTime::now"].iter().any(|word| code.contains(word));
        assert_eq!(read, path == Path::new("desk/clock.rs"), "{}", path.display());
    }
}

#[test]
fn every_file_says_what_it_is() {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    rust_files(&root().join("tests"), &mut files);
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not say what it is", path.display());
    }
}

#[test]
fn no_promise_is_left_open() {
    for (path, _, code) in sources() {
        for word in ["todo!(", "unimplemented!(", "#[ignore"] {
            assert!(!code.contains(word), "{} holds {word}", path.display());
        }
    }
}

#[test]
fn every_licence_can_be_shipped() {
    const ALLOWED: [&str; 13] = [
        "MIT",
        "MIT-0",
        "Apache-2.0",
        "Apache-2.0 WITH LLVM-exception",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "Zlib",
        "Unicode-3.0",
        "MPL-2.0",
        "Unlicense",
        "0BSD",
        "CC0-1.0",
    ];
    let told = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--quiet"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let graph: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    let packages = graph["packages"].as_array().unwrap();
    assert!(packages.len() > 50);
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default().replace('/', " OR ");
        let licence = licence.replace(['(', ')'], "");
        // One of the choices is enough, and of a choice every part must be allowed.
        let fine = licence
            .split(" OR ")
            .any(|choice| choice.split(" AND ").all(|part| ALLOWED.contains(&part.trim())));
        assert!(fine, "{}: {licence}", package["name"]);
    }
}
