//! Papers written from the console: at the end of a meeting, in the middle of it, and of past ones.

use std::path::PathBuf;

use chutri::app::dialog::Layer;
use chutri::app::world::World;
use chutri::meeting::language::Lang;

use crate::support::console::Console;
use crate::support::scoring;

/// Waits until the papers are written, and lists what lies in their folder.
#[track_caller]
fn written(console: &mut Console) -> Vec<String> {
    let folder = folder(console);
    while console.notice().starts_with("Đang") || console.notice().starts_with("Writing") {
        std::thread::sleep(std::time::Duration::from_millis(2));
        console.app.handle(chutri::app::input::Input::Tick);
    }
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn folder(console: &Console) -> PathBuf {
    console.app.world.places.papers("Chi bộ bản Pượn", chutri::store::place::Kind::Record)
}

fn closed(lang: Lang) -> Console {
    let mut console = Console::open(lang);
    console.press("F10 F10").types("trời tối").press("Enter");
    assert!(!console.meeting().is_open());
    console
}

#[test]
fn at_the_end_one_key_offers_the_papers_and_says_where_they_are() {
    let mut console = closed(Lang::Vi);
    assert!(console.notice().contains("G in biên bản"), "{}", console.notice());
    console.press("G Enter");
    let names = written(&mut console);
    assert_eq!(names, ["2026-03-03-sinh-hoat-thuong-ky-thang-3-2026-bien-ban-chi-bo.docx"]);
    let told = console.notice().to_owned();
    assert!(told.contains(&folder(&console).join(&names[0]).display().to_string()), "{told}");
    let bytes = std::fs::read(folder(&console).join(&names[0])).unwrap();
    assert!(bytes.starts_with(b"PK"), "a docx is a zip");
}

#[test]
fn nothing_is_written_over() {
    let mut console = closed(Lang::En);
    for _ in 0..2 {
        console.press("G Down Left Enter");
        written(&mut console);
    }
    // Before the first format stands the last one.
    let name = "2026-03-03-sinh-hoat-thuong-ky-thang-3-2026-minutes";
    assert_eq!(written(&mut console), [format!("{name}-2.json"), format!("{name}.json")]);
}

#[test]
fn a_paper_of_a_meeting_that_goes_on_is_a_draft() {
    let mut console = Console::open(Lang::Vi);
    console.press("Ctrl+G Down Right Right Right Enter");
    let names = written(&mut console);
    let text = std::fs::read_to_string(folder(&console).join(&names[0])).unwrap();
    assert!(text.starts_with("**DỰ THẢO**"), "{text}");
    assert!(console.meeting().is_open());
}

#[test]
fn what_is_chosen_is_what_is_written() {
    let mut console = closed(Lang::En);
    console.press("G Right Down Right Right Right Down").types("a7").press("Enter");
    let names = written(&mut console);
    assert_eq!(names, ["2026-03-03-sinh-hoat-thuong-ky-thang-3-2026-nghi-quyet-thang.md"]);
    let text = std::fs::read_to_string(folder(&console).join(&names[0])).unwrap();
    // The paper speaks the language of the session, not of the screen.
    assert!(text.contains("Số 07-NQ/CB") && text.contains("# NGHỊ QUYẾT"), "{text}");
}

#[test]
fn a_spreadsheet_is_a_file_for_each_table() {
    let mut console = closed(Lang::Vi);
    console.press("G Down Right Right Right Right Right Enter");
    let names = written(&mut console);
    let ends: Vec<&str> = names.iter().map(|name| name.rsplit('-').next().unwrap()).collect();
    let tables = ["attendance.csv", "positions.csv", "speeches.csv", "tasks.csv", "votes.csv"];
    assert_eq!(ends, tables);
    assert!(console.notice().contains("và 4 tệp nữa"), "{}", console.notice());
}

#[test]
fn a_folder_that_cannot_be_is_told_and_the_meeting_goes_on() {
    let mut console = closed(Lang::En);
    let blocked = tempfile::NamedTempFile::new().unwrap();
    let place = blocked.path().join("papers").display().to_string();
    console.press("G Up Ctrl+U").paste(&place).press("Enter");
    while console.notice().starts_with("Writing") {
        std::thread::sleep(std::time::Duration::from_millis(2));
        console.app.handle(chutri::app::input::Input::Tick);
    }
    assert!(console.notice().contains("could not be written"), "{}", console.notice());
    console.press("G Up Ctrl+U Enter");
    let Some(Layer::Papers(papers)) = console.app.layers.last() else { panic!("it stays open") };
    assert!(papers.refused.is_some());
}

#[test]
fn a_past_meeting_has_its_papers_from_the_list_and_while_it_is_read() {
    let hold = |world: &mut World| scoring::hold(world);
    for keys in ["Ctrl+G Enter", "Enter Ctrl+G Enter"] {
        let name = format!("past-papers-{}", keys.len());
        let mut console = Console::begin(Lang::Vi, &name, hold);
        console.app.go(chutri::app::outcome::Destination::Past);
        console.settle().press(keys);
        let names = written(&mut console);
        assert_eq!(names.len(), 1, "{keys}: {}", console.notice());
        assert_eq!(names[0].rsplit('.').next(), Some("docx"));
    }
}

#[test]
fn among_procedures_there_are_no_papers() {
    let mut console = Console::begin(Lang::En, "no-papers", |_| ());
    console.app.go(chutri::app::outcome::Destination::Procedures);
    console.settle().press("Ctrl+G");
    assert_eq!(console.notice(), "Choose a meeting that can be read.");
    assert!(console.app.layers.is_empty());
}
