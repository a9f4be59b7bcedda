//! The README cannot lie: its picture, its keys and its commands are made from the program.
//!
//! `UPDATE_README=1 cargo test readme` writes them anew.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use chutri::app::action::{Action, Group, Scope};
use chutri::meeting::language::Lang;
use chutri::text::Words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use strum::IntoEnumIterator as _;

use crate::support::console::Console;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// Holds what stands between two marks to `text`, or writes it there.
#[track_caller]
fn hold(mark: &str, text: &str) {
    let readme = fs::read_to_string(path()).unwrap();
    let (begin, end) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let (before, rest) = readme.split_once(&begin).expect("the mark is there");
    let (stands, after) = rest.split_once(&end).expect("its end is there");
    if std::env::var_os("UPDATE_README").is_some() {
        let readme = format!("{before}{begin}{text}{end}{after}");
        fs::File::create(path()).unwrap().write_all(readme.as_bytes()).unwrap();
    } else {
        assert_eq!(stands, text, "the README is behind: UPDATE_README=1 cargo test readme");
    }
}

/// The sample cell in the middle of its first question.
fn live(lang: Lang) -> Console {
    let mut console = Console::open(lang);
    console.press("Enter / ").types("hoa").press("Enter b 1 Enter");
    console.press("/").types("thiem").press("Enter v").types("con ốm").press("Enter P Enter");
    let steps = |console: &Console, id: &str| {
        console.meeting().steps.iter().position(|run| run.id.0 == id).unwrap()
    };
    let downs = steps(&console, "discussion") - steps(&console, "dues");
    console.wait(1500).press("Tab Tab");
    for _ in 0..downs {
        console.press("Down");
    }
    console.press("Enter q").wait(20);
    for stance in ["1", "2", "1"] {
        console.press("Space").wait(95).press(stance).press("l").types("đất hợp cây có múi");
        console.press("Enter Space").wait(5);
    }
    console.press("Down Down h Down h Esc m").wait(15);
    console.press("/").types("mai").press("Enter Space").wait(130);
    console
}

#[test]
fn the_picture_is_the_live_screen() {
    let console = live(Lang::Vi);
    let mut terminal = Terminal::new(TestBackend::new(96, 30)).unwrap();
    terminal.draw(|frame| chutri::view::draw(&console.app, frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let rows = (0..buffer.area.height).map(|y| {
        let row: String = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
        row.trim_end().to_owned()
    });
    hold("screen", &format!("```text\n{}\n```\n", rows.collect::<Vec<_>>().join("\n")));
}

#[test]
fn the_key_table_is_the_action_table() {
    let words = Words::load(Lang::En);
    let group = |group| match group {
        Group::Floor => "The floor",
        Group::Steps => "Steps",
        Group::Questions => "Questions and positions",
        Group::People => "People",
        Group::Meeting => "The meeting",
        Group::Film => "A meeting shown again",
        Group::Work => "Tasks, petitions, the next meeting",
        Group::Program => "The program",
    };
    let place = |scope| match scope {
        Scope::Everywhere | Scope::Live => "",
        Scope::Home => "on the first screen",
        Scope::Setup => "in the form of a new meeting",
        Scope::Shelf => "among past meetings",
        Scope::Player => "in the player",
        Scope::Trial => "in what was taken over",
        Scope::Rehearsal => "in a rehearsal",
        Scope::People => "on the list of people",
        Scope::Roll => "at the roll call",
        Scope::Sheet => "on the agenda",
        Scope::Review => "on the tasks of last time",
        Scope::Tasks => "on the tasks given",
        Scope::Petitions => "on the petitions",
        Scope::Remarks => "on the remarks",
        Scope::Score => "on the score sheet",
        Scope::Steps => "on the list of steps",
    };
    let mut table = "| key | what it does | where |\n|---|---|---|\n".to_owned();
    for heading in Group::iter() {
        let _ = writeln!(table, "| | **{}** | |", group(heading));
        for action in Action::all().filter(|action| action.group() == heading) {
            let keys: Vec<_> = action.keys().iter().map(|key| format!("`{key}`")).collect();
            let (label, place) = (action.label(&words), place(action.scope()));
            let _ = writeln!(table, "| {} | {label} | {place} |", keys.join(" "));
        }
    }
    hold("keys", &table);
}

#[test]
fn the_commands_are_what_the_program_says() {
    let told = std::process::Command::new(env!("CARGO_BIN_EXE_chutri"))
        .args(["--lang", "en", "--help"])
        .output()
        .unwrap();
    assert!(told.status.success());
    hold("commands", &format!("```text\n{}```\n", String::from_utf8(told.stdout).unwrap()));
}
