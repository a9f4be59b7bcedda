//! Help, version, and what is said when the command line makes no sense.

use super::{home, program, run, run_in};
use crate::support::file::put;

#[test]
fn help_speaks_the_language_asked_for() {
    let vi = run("--help --lang vi");
    let en = run("--lang en -h");
    assert_eq!((vi.code, en.code), (0, 0));
    assert!(vi.out.contains("Cách dùng: chutri") && vi.out.contains("Tùy chọn:"), "{}", vi.out);
    assert!(en.out.contains("Usage: chutri") && en.out.contains("Options:"), "{}", en.out);
    assert!(vi.err.is_empty() && en.err.is_empty());
    let check = run("check --help --lang vi");
    assert!(check.out.contains("Cách dùng: chutri check [TÙY CHỌN] <TỆP>..."), "{}", check.out);
}

#[test]
fn every_command_explains_itself() {
    for verb in
        ["new", "resume", "check", "verify", "report", "procedures", "schema", "completions"]
    {
        for lang in ["vi", "en"] {
            let ran = run(&format!("{verb} --help --lang {lang}"));
            assert_eq!(ran.code, 0, "{verb}");
            assert!(ran.out.contains(&format!("chutri {verb}")), "{}", ran.out);
        }
    }
}

#[test]
fn the_version_is_told() {
    let ran = run("--version");
    assert_eq!(ran.code, 0);
    assert_eq!(ran.out.trim(), concat!("chutri ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_wrong_command_line_is_told_in_one_sentence_and_ends_with_two() {
    for (line, vi, en) in [
        ("chek x", "Không có lệnh “chek”. Có phải ý bạn là check?", "no command “chek”"),
        ("check", "Còn thiếu: <TỆP>.", "Something is missing: <FILE>."),
        ("procedures --jsn", "“--jsn” không dùng được ở đây.", "Did you mean --json?"),
        (
            "schema minutes",
            "“minutes” không hợp với",
            "Choose one of: session, procedure, scenario.",
        ),
        ("procedures --theme", "Sau --theme cần có một giá trị.", "--theme needs a value"),
        ("new --minutes two", "“two” không hợp với --minutes.", "“two” does not fit --minutes."),
        (
            "new --previous a.json --no-previous",
            "--previous chỉ được ghi một lần, và không đi cùng tùy chọn loại trừ nó.",
            "--previous can be given only once, and not with what excludes it.",
        ),
        ("procedures extra", "“extra” không dùng được ở đây.", "“extra” does not belong here."),
        (
            "procedures --json --json",
            "--json chỉ được ghi một lần",
            "--json can be given only once",
        ),
    ] {
        for (lang, expected) in [("vi", vi), ("en", en)] {
            let ran = run(&format!("{line} --lang {lang}"));
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{line}");
            assert!(ran.err.contains(expected), "{line}: {}", ran.err);
            assert!(ran.err.trim_end().ends_with("--help"), "{line}: {}", ran.err);
            assert_eq!(ran.err.lines().count(), 2, "{line}: {}", ran.err);
        }
    }
}

#[test]
fn the_console_does_not_start_where_there_is_no_terminal() {
    for line in ["--lang en", "new --lang en", "resume --lang en"] {
        let home = home();
        let ran = run_in(home.path(), line);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{line}");
        assert!(ran.err.contains("needs a terminal"), "{}", ran.err);
        assert!(!home.path().join("data").exists(), "nothing was begun");
    }
}

#[test]
fn an_unknown_language_is_refused_in_one_we_speak() {
    let ran = run("--lang fr procedures");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("vi, en"), "{}", ran.err);
}

#[test]
fn the_settings_and_the_system_choose_the_language() {
    let home = home();
    let config = home.path().join("c.toml");
    put(&config, "language = \"en\"\n");
    let ran = run_in(home.path(), "--config {}/c.toml --help");
    assert!(ran.out.contains("Usage:"), "{}", ran.out);
    for (locale, heading) in [("en_GB.UTF-8", "Usage:"), ("vi_VN.UTF-8", "Cách dùng:")] {
        let output = program(home.path()).env("LANG", locale).arg("-h").output().unwrap();
        assert!(String::from_utf8(output.stdout).unwrap().contains(heading), "{locale}");
    }
}
