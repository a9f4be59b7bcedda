//! `minutes`: which paper, in which format, where to; nothing written over, damage told.

use std::fs;
use std::path::{Path, PathBuf};

use chutri::meeting::language::Lang;
use chutri::store::fold::Fold as _;
use chutri::store::line;
use chutri::store::session_file::Contents;
use chutri::store::session_fold::SessionFold;

use super::{home, run_in};
use crate::support::given::Given;
use crate::support::held;

/// Writes a session file as the console does.
fn session(folder: &Path, given: &Given) -> PathBuf {
    let path = folder.join("2026-03-05-thuong-ky.json");
    let mut fold = SessionFold::default();
    given.record.entries().iter().for_each(|entry| fold.take(entry));
    let lines: Vec<std::sync::Arc<str>> = given
        .record
        .entries()
        .iter()
        .map(|entry| format!("{}\n", line::write(entry)).into())
        .collect();
    let document = fold.document();
    let fingerprint = given.record.fingerprint();
    let contents = Contents { document: &document, others: &[], lines: &lines, fingerprint };
    let mut bytes = Vec::new();
    contents.write(&mut bytes).unwrap();
    fs::File::create(&path).unwrap();
    chutri::store::atomic::replace(&path, &mut |out| out.write_all(&bytes)).unwrap();
    path
}

fn march(folder: &Path) -> PathBuf {
    session(folder, &held::cell(Lang::Vi))
}

#[test]
fn the_style_is_the_procedures_and_the_language_the_sessions() {
    let home = home();
    let file = march(home.path());
    let ran = run_in(home.path(), &format!("minutes --lang en {}", file.display()));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("# BIÊN BẢN") && ran.out.contains("chủ trì kết luận nội dung này"));
    assert_eq!(ran.err, "");
}

#[test]
fn the_format_is_what_the_name_ends_in_and_nothing_is_written_over() {
    let home = home();
    let file = march(home.path());
    let line = |more: &str| format!("minutes --lang en {} {more}", file.display());
    for (ending, begins) in [
        ("docx", "PK"),
        ("pdf", "%PDF"),
        ("html", "<!DOCTYPE html>"),
        ("txt", "             ĐẢNG BỘ"),
        ("ics", "BEGIN:VCALENDAR"),
        ("json", "{"),
    ] {
        let ran = run_in(home.path(), &line(&format!("--out {{}}/paper.{ending}")));
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains(&format!("paper.{ending}")), "{}", ran.out);
        let bytes = fs::read(home.path().join(format!("paper.{ending}"))).unwrap();
        assert!(bytes.starts_with(begins.as_bytes()), "{ending}");
    }
    let before = fs::read(home.path().join("paper.txt")).unwrap();
    let ran = run_in(home.path(), &line("--out {}/paper.txt --style decisions"));
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("there already") && ran.err.contains("--force"), "{}", ran.err);
    assert_eq!(fs::read(home.path().join("paper.txt")).unwrap(), before);
    let ran = run_in(home.path(), &line("--out {}/paper.txt --style decisions --force"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_ne!(fs::read(home.path().join("paper.txt")).unwrap(), before);
}

#[test]
fn a_folder_gets_a_file_named_after_the_session_and_the_style() {
    let home = home();
    let file = march(home.path());
    fs::create_dir(home.path().join("papers")).unwrap();
    let line =
        format!("minutes {} --format txt --style task-list --out {{}}/papers", file.display());
    assert_eq!(run_in(home.path(), &line).code, 0);
    assert!(home.path().join("papers/2026-03-05-thuong-ky-task-list.txt").is_file());
}

#[test]
fn a_spreadsheet_is_one_table_or_a_folder_of_them() {
    let home = home();
    let file = march(home.path());
    let line = |more: &str| format!("minutes --lang en {} --format csv {more}", file.display());
    let ran = run_in(home.path(), &line(""));
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("--table") && ran.err.contains("attendance, speeches"), "{}", ran.err);
    let ran = run_in(home.path(), &line("--out {}/all.csv"));
    assert_eq!(ran.code, 1, "a file is no folder");
    let ran = run_in(home.path(), &line("--out {}/tables"));
    assert_eq!((ran.code, ran.out.lines().count()), (0, 5), "{}", ran.err);
    let votes = fs::read(home.path().join("tables/votes.csv")).unwrap();
    assert!(votes.starts_with(b"\xef\xbb\xbf") && votes.ends_with(b"\r\n"));
    let ran = run_in(home.path(), &line("--table votes --out {}/votes.csv"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(fs::read(home.path().join("votes.csv")).unwrap(), votes);
}

#[test]
fn what_the_record_does_not_know_can_be_said() {
    let home = home();
    let file = march(home.path());
    let line = format!(
        "minutes {} --style nghi-quyet-thang --number 5 --parent Đảng.bộ.xã --locality Mường.Lát",
        file.display()
    );
    let ran = run_in(home.path(), &line);
    for said in ["Số 05-NQ/CB", "ĐẢNG.BỘ.XÃ", "Mường.Lát, ngày 05 tháng 3 năm 2026"]
    {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
}

#[test]
fn the_styles_are_listed_the_sessions_own_first_and_ones_own_among_them() {
    let home = home();
    let file = session(home.path(), &held::committee());
    let ran = run_in(home.path(), &format!("minutes --list --lang en {}", file.display()));
    assert!(ran.out.starts_with("decisions  Minutes of decisions\n"), "{}", ran.out);
    let own = include_str!("../data/style/good.toml");
    fs::create_dir_all(home.path().join("data/styles")).unwrap();
    crate::support::file::put(home.path().join("data/styles/small.toml"), own);
    crate::support::file::put(home.path().join("data/styles/broken.toml"), "id = 7\n");
    let ran = run_in(home.path(), "minutes --list --lang en");
    assert!(ran.out.contains("small  Small paper"), "{}", ran.out);
    assert!(ran.err.contains("broken.toml:1"), "{}", ran.err);
    let ran = run_in(home.path(), &format!("minutes --style small {}", file.display()));
    assert_eq!(ran.code, 0, "{}", ran.err);
    crate::support::file::put(home.path().join("other.toml"), own);
    let line = format!("minutes --style {{}}/other.toml {}", file.display());
    assert_eq!(run_in(home.path(), &line).code, 0, "a style in a file");
    let ran = run_in(home.path(), &format!("minutes --lang en --style smal {}", file.display()));
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("no style of papers has the id “smal”"), "{}", ran.err);
}

#[test]
fn a_torn_file_gives_the_paper_of_what_stands_and_says_so() {
    let home = home();
    let file = march(home.path());
    let text = fs::read_to_string(&file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let entry = lines.iter().position(|line| line.contains("\"seq\":60,")).unwrap();
    let torn = lines[entry].replace("\"seq\":60", "\"seq\":61");
    crate::support::file::put(&file, &text.replacen(lines[entry], &torn, 1));
    let ran = run_in(home.path(), &format!("minutes --lang en {}", file.display()));
    assert_eq!(ran.code, 1, "damage is a problem");
    assert!(ran.err.contains("damaged"), "{}", ran.err);
    assert!(ran.out.starts_with("**DỰ THẢO**") && ran.out.contains("# BIÊN BẢN"), "{}", ran.out);
}

#[test]
fn what_is_no_session_is_told_and_nothing_is_written() {
    let home = home();
    crate::support::file::put(home.path().join("x.json"), "{}");
    for name in ["x.json", "absent.json"] {
        let ran = run_in(home.path(), &format!("minutes --lang en {{}}/{name} --out {{}}/x.md"));
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{name}");
        assert!(ran.err.contains(name), "{}", ran.err);
        assert!(!home.path().join("x.md").exists());
    }
    assert_eq!(run_in(home.path(), "minutes").code, 2);
    assert_eq!(run_in(home.path(), "minutes x.json --format odt").code, 2);
}

#[test]
fn a_style_is_checked_like_every_other_file() {
    let home = home();
    let shipped = format!("{}/assets/styles/decisions.toml", env!("CARGO_MANIFEST_DIR"));
    crate::support::file::put(home.path().join("s.toml"), "sections = 3\n");
    let ran = run_in(home.path(), &format!("check --lang en {shipped} {{}}/s.toml"));
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("a style of papers that can be used: decisions"), "{}", ran.out);
    assert!(ran.err.contains("s.toml:1"), "{}", ran.err);
}
