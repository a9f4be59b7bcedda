//! The pages shown in the README, pictured from the very papers.

use std::path::{Path, PathBuf};

use chutri::meeting::language::Lang;
use chutri::paper::pdf;

use crate::support::programs::{program, run};
use crate::support::{file, held, printed};

/// How large a picture may be.
const LARGEST: usize = 150 * 1024;

/// The first page of a paper as a picture, by poppler.
fn picture(pdftoppm: &Path, style: &str) -> Vec<u8> {
    let home = tempfile::tempdir().unwrap();
    let paper = home.path().join("paper.pdf");
    let layout = printed::laid_out(&held::cell(Lang::Vi), style);
    file::put_bytes(&paper, &pdf::write(&layout).unwrap());
    let page = home.path().join("page");
    let how = ["-png", "-gray", "-r", "80", "-f", "1", "-l", "1", "-singlefile"].map(Path::new);
    run(pdftoppm, how.into_iter().chain([paper.as_path(), page.as_path()]));
    std::fs::read(page.with_extension("png")).unwrap()
}

/// Holds the picture that is kept against the paper; `UPDATE_PICTURES=1` takes it anew. Another
/// poppler draws other greys, so what is held is that hardly any of it differs in length.
#[track_caller]
fn holds(name: &str, style: &str) {
    let Some(pdftoppm) = program("pdftoppm") else { return };
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/pictures").join(name);
    let taken = picture(&pdftoppm, style);
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        file::put_bytes(&path, &taken);
    }
    let kept = std::fs::read(&path).unwrap_or_default();
    assert!(kept.len() <= LARGEST, "{name} is too large");
    let differs = kept.len().abs_diff(taken.len()) * 50 > taken.len();
    assert!(!differs, "{name} is behind the paper: UPDATE_PICTURES=1 cargo test pictures");
}

#[test]
fn the_minutes_of_the_cell_are_pictured() {
    holds("bien-ban.png", "bien-ban-chi-bo");
}

#[test]
fn the_resolution_of_the_month_is_pictured() {
    holds("nghi-quyet.png", "nghi-quyet-thang");
}
