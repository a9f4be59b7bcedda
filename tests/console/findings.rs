//! What is still to do: listed on request, gone to with Enter, named at the close.

use chutri::app::dialog::Layer;
use chutri::app::live::Focus;
use chutri::meeting::finding::{Finding, FindingKind};
use chutri::meeting::language::Lang;

use crate::support::console::Console;
use crate::support::scoring::{begun, scoring};
use crate::support::screen::text;

fn listed(console: &Console) -> &[Finding] {
    match console.app.layers.last() {
        Some(Layer::Findings(list)) => &list.found,
        _ => panic!("no list"),
    }
}

/// Moves to the first finding of a kind.
#[track_caller]
fn choose(console: &mut Console, kind: FindingKind) {
    console.press("X");
    let place = listed(console).iter().position(|each| each.finding == kind);
    for _ in 0..place.expect("it is found") {
        console.press("Down");
    }
}

#[test]
fn nothing_pops_up_by_itself() {
    let console = scoring(Lang::Vi);
    assert!(console.app.layers.is_empty());
}

#[test]
fn the_list_opens_by_a_key_the_grave_first_and_closes_by_the_same() {
    let mut console = scoring(Lang::Vi);
    let before = console.live().desk.record().last_seq();
    console.press("X");
    assert_eq!(listed(&console)[0].finding, FindingKind::NoSecretary);
    assert!(listed(&console).iter().any(|each| each.finding == FindingKind::MemberUnheard));
    console.press("X");
    assert!(console.app.layers.is_empty());
    assert_eq!(console.live().desk.record().last_seq(), before, "looking changes nothing");
}

#[test]
fn what_lies_ahead_is_no_finding_yet() {
    let mut console = begun(Lang::Vi);
    console.press("X");
    let ahead = [FindingKind::ScoreMissing, FindingKind::LengthUnderMinimum];
    assert!(listed(&console).iter().all(|each| !ahead.contains(&each.finding)));
}

#[test]
fn enter_goes_to_the_person_the_step_or_the_sheet() {
    let mut console = scoring(Lang::Vi);
    choose(&mut console, FindingKind::MemberUnheard);
    let Some(Layer::Findings(list)) = console.app.layers.last() else { panic!("no list") };
    let place = list.found[list.cursor].place.clone();
    console.press("Enter");
    assert!(console.app.layers.is_empty());
    assert_eq!(console.live().focus, Focus::People);
    let selected = console.live().selected().unwrap();
    assert_eq!(place, chutri::meeting::finding::Place::Member(selected));

    choose(&mut console, FindingKind::NoSecretary);
    console.press("Enter");
    assert_eq!(console.live().focus, Focus::Steps);
    let step = console.meeting().steps[console.live().step].id.0.clone();
    assert_eq!(step, "secretary");

    choose(&mut console, FindingKind::ScoreMissing);
    console.press("Enter");
    assert_eq!(console.live().focus, Focus::Sheet);
    assert_eq!(console.live().sheet_row(), Some(chutri::app::live::Row::Total));
}

#[test]
fn what_is_mended_is_gone_from_the_list() {
    let mut console = scoring(Lang::Vi);
    console.press("X Enter Esc").press("/").types("hoa").press("Enter b 1 X");
    assert!(listed(&console).iter().all(|each| each.finding != FindingKind::NoSecretary));
}

#[test]
fn each_finding_is_shown_with_its_cure_and_its_source() {
    let mut console = scoring(Lang::Vi);
    console.press("X");
    let shown = text(&console.app, 80, 24);
    for part in
        ["Chưa cử thư ký.", "Nghiêm trọng", "Cử thư ký ngay từ đầu", "42-HD/BTCTW (28/10/2025)"]
    {
        assert!(shown.contains(part), "{part} is missing:\n{shown}");
    }
}

#[test]
fn closing_names_what_the_unfinished_do_not_say() {
    let mut console = scoring(Lang::Vi);
    console.press("F10");
    let Some(Layer::Closing(closing)) = console.app.layers.last() else { panic!("no summary") };
    let kinds: Vec<_> = closing.found.iter().map(|each| each.finding).collect();
    assert_eq!(kinds, [FindingKind::AbsentWithoutReason], "the others are told already");
    assert!(!closing.unfinished.is_empty());
}

#[test]
fn the_box_that_passes_a_step_names_what_is_missing() {
    let mut console = Console::open(Lang::Vi);
    console.press("Enter Enter");
    let shown = text(&console.app, 80, 24);
    assert!(shown.contains("○ Còn thiếu thư ký"), "{shown}");
}
