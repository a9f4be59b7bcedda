//! Replacing a file whole: whoever looks sees the old one or the new one, never half of either.
//!
//! Write beside it, sync, rename over it, sync the folder. A crash leaves at worst a file whose
//! name begins with a dot and ends in `.tmp`, which nobody reads.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::store::folder;

/// How often a rename is tried where a reader can hold the old file against it.
const TRIES: u32 = if cfg!(windows) { 10 } else { 1 };

/// Writes a file whole and puts it in the place of `path`, readable by its owner alone.
///
/// Where `path` is a symbolic link, the file it points to is replaced and the link stays.
pub fn replace(
    path: &Path,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let (file, beside) = create_beside(&target)?;
    let done = fill(file, write).and_then(|()| rename(&beside, &target));
    if done.is_err() {
        // The first fault is the one to tell; a file left over here is harmless.
        let _ = fs::remove_file(&beside);
        return done;
    }
    folder::sync_name(&target)
}

/// Writes a file whole under a name that is free; one that is there already stays as it is, and the
/// fault says [`ErrorKind::AlreadyExists`].
pub fn create(
    path: &Path,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let (file, beside) = create_beside(path)?;
    let done = fill(file, write).and_then(|()| match fs::hard_link(&beside, path) {
        Ok(()) => fs::remove_file(&beside),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // Not every disk gives a file two names; the name was free a moment ago.
        Err(_) => rename(&beside, path),
    });
    if done.is_err() {
        let _ = fs::remove_file(&beside);
        return done;
    }
    folder::sync_name(path)
}

/// Writes a file whole under the first free name of `path`, `…-2`, `…-3` and so on; returns it.
pub fn create_numbered(
    path: &Path,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<PathBuf> {
    let mut number = 1_u32;
    loop {
        let named = numbered(path, number);
        match create(&named, write) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && number < 10_000 => {
                number += 1;
            }
            done => return done.map(|()| named),
        }
    }
}

/// Puts a number behind the name of a file, before what it ends in; none for the first.
fn numbered(path: &Path, number: u32) -> PathBuf {
    if number == 1 {
        return path.to_owned();
    }
    let mut name = OsString::from(path.file_stem().unwrap_or_default());
    name.push(format!("-{number}"));
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

/// Removes what crashes left beside a file. Only for whoever alone writes that file.
pub fn sweep(path: &Path) {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    // Names are given in order, so the first that is free ends the search.
    let _ = (0..).map_while(|number| fs::remove_file(hidden(&target, number)?).ok()).count();
}

/// Returns the name a file is written under before it takes its place.
fn hidden(target: &Path, number: u32) -> Option<PathBuf> {
    let mut name = OsString::from(".");
    name.push(target.file_name()?);
    name.push(format!(".{number}.tmp"));
    Some(target.with_file_name(name))
}

/// Returns options that make files readable by their owner alone.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

fn fill(file: File, write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut buffered = BufWriter::with_capacity(1 << 16, file);
    write(&mut buffered)?;
    buffered.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}

/// Creates a file of a free name in the same folder, so that the rename stays on one disk.
fn create_beside(target: &Path) -> io::Result<(File, PathBuf)> {
    let mut number = 0_u32;
    loop {
        let beside = hidden(target, number).ok_or(ErrorKind::InvalidFilename)?;
        match private().write(true).create_new(true).open(&beside) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && number < 1000 => number += 1,
            opened => return opened.map(|file| (file, beside)),
        }
    }
}

/// Renames, patiently where the system refuses while another program reads the old file.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let mut tries = 1;
    loop {
        match fs::rename(from, to) {
            Err(error) if error.kind() == ErrorKind::PermissionDenied && tries < TRIES => {
                std::thread::sleep(Duration::from_millis(10 << tries.min(5)));
                tries += 1;
            }
            done => return done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(path: &Path, text: &str) -> io::Result<()> {
        replace(path, &mut |out| out.write_all(text.as_bytes()))
    }

    fn names(folder: &Path) -> Vec<OsString> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect()
    }

    #[test]
    fn the_new_file_takes_the_place_of_the_old() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.json");
        put(&path, "old").unwrap();
        put(&path, "new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(names(home.path()), ["x.json"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_write_that_fails_half_way_leaves_the_old_file_and_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.json");
        put(&path, "old").unwrap();
        let fault = replace(&path, &mut |out| {
            out.write_all(b"half")?;
            Err(ErrorKind::StorageFull.into())
        });
        assert_eq!(fault.unwrap_err().kind(), ErrorKind::StorageFull);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(names(home.path()), ["x.json"]);
    }

    #[test]
    fn a_file_left_over_from_a_crash_is_in_nobodys_way_and_can_be_swept_up() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.json");
        for name in [".x.json.0.tmp", ".x.json.1.tmp"] {
            File::create(home.path().join(name)).unwrap();
        }
        put(&path, "new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        sweep(&path);
        assert_eq!(names(home.path()), ["x.json"]);
    }

    #[test]
    fn a_folder_of_that_name_is_not_replaced() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.json");
        fs::create_dir(&path).unwrap();
        assert!(put(&path, "new").is_err());
        assert_eq!(names(home.path()), ["x.json"]);
    }

    #[test]
    fn what_is_there_already_stays_as_it_is() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("x.md");
        let put = |text: &str| create(&path, &mut |out| out.write_all(text.as_bytes()));
        put("first").unwrap();
        assert_eq!(put("second").unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        assert_eq!(names(home.path()), ["x.md"]);
        let fault = create(&home.path().join("y"), &mut |_| Err(ErrorKind::StorageFull.into()));
        assert_eq!(fault.unwrap_err().kind(), ErrorKind::StorageFull);
        assert_eq!(names(home.path()), ["x.md"]);
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.b.md");
        let put = || create_numbered(&path, &mut |out| out.write_all(b"x")).unwrap();
        assert_eq!(put(), path);
        assert_eq!(put(), home.path().join("a.b-2.md"));
        assert_eq!(put(), home.path().join("a.b-3.md"));
        let plain = home.path().join("plain");
        assert_eq!(create_numbered(&plain, &mut |_| Ok(())).unwrap(), plain);
        let again = create_numbered(&plain, &mut |_| Ok(())).unwrap();
        assert_eq!(again, home.path().join("plain-2"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let home = tempfile::tempdir().unwrap();
        let (real, link) = (home.path().join("real"), home.path().join("link"));
        put(&real, "old").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        put(&link, "new").unwrap();
        assert_eq!(fs::read_to_string(&real).unwrap(), "new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }
}
