//! Rehearsing in the console: the room behaves, a hint costs, the score shows where it happened.

use chutri::app::Screen;
use chutri::app::dialog::Layer;
use chutri::coach::score::Rehearsed;
use chutri::meeting::language::Lang;

use crate::coach::rehearsal::lapses::Lapse;
use crate::support::rehearsal::{begun, chair};

#[test]
fn the_room_answers_the_roll_and_asks_to_speak_by_itself() {
    let mut console = begun(Lang::Vi, "nam-phut");
    assert!(console.app.is_rehearsal() && console.meeting().practice);
    assert!(console.notice().contains("F12"), "{}", console.notice());
    chair(&mut console, "nam-phut", None, |console| console.step() == "roll-call");
    console.wait(1);
    for _ in 0..12 {
        console.wait(1);
    }
    let figures = console.meeting().figures();
    assert_eq!((figures.present, figures.unmarked), (4, 1), "the one who is away does not answer");
    chair(&mut console, "nam-phut", None, |console| !console.meeting().requests.is_empty());
    let asks = console.meeting().requests[0].member;
    assert_eq!(console.meeting().members.get(asks).unwrap().name(), "Phạm Quang Vinh");
}

#[test]
fn a_hint_is_told_when_asked_for_and_counted() {
    let mut console = begun(Lang::En, "nam-phut");
    console.press("F12");
    assert_eq!(console.notice(), "Hint 1: Propose a secretary and have the meeting agree.");
    assert_eq!(console.app.rehearsal.as_ref().unwrap().hints, 1);
    console.press("F12");
    assert_eq!(console.app.rehearsal.as_ref().unwrap().hints, 2);
}

#[test]
fn the_score_comes_at_the_end_is_kept_and_leads_to_the_place() {
    let mut console = begun(Lang::Vi, "nam-phut");
    console.press("F12");
    chair(&mut console, "nam-phut", Some(Lapse::Unheard), |_| false);
    console.wait(1);
    let Some(Layer::Score(sheet)) = console.app.layers.last() else { panic!("the score") };
    assert_eq!((sheet.score.total, sheet.score.most, sheet.score.hints), (83, 100, 1));
    let loss = sheet.loss(sheet.selected().unwrap()).unwrap().seq;
    let kept = console.app.rehearsal.as_ref().unwrap().kept.clone().unwrap();
    assert_eq!(kept.parent().unwrap().file_name().unwrap(), "rehearsals");
    let result: Rehearsed = serde_json::from_slice(&std::fs::read(&kept).unwrap()).unwrap();
    assert_eq!((result.total, result.trainee.as_str(), result.hints), (83, "Lan", 1));
    assert_eq!(result.scenario, "nam-phut");

    console.press("Enter");
    let Screen::Player(player) = &console.app.screen else { panic!("it is shown again") };
    assert_eq!(player.playback.count() as u64, loss);
    console.press("Ctrl+Q");
    assert!(matches!(console.app.screen, Screen::Live(_)));
    assert!(matches!(console.app.layers.last(), Some(Layer::Score(_))), "the score waits");
    console.press("Esc Ctrl+Q");
    assert!(matches!(console.app.screen, Screen::Home(_)) && console.app.rehearsal.is_none());
}

#[test]
fn nothing_behaves_by_itself_in_a_real_meeting() {
    let mut console = crate::support::console::Console::open(Lang::Vi);
    let before = console.live().desk.record().last_seq();
    console.wait(600);
    assert_eq!(console.live().desk.record().last_seq(), before);
    console.press("F12");
    assert!(!console.app.is_rehearsal());
    assert!(matches!(console.app.layers.last(), Some(Layer::Prompt(_))), "F12 saves elsewhere");
}

#[test]
fn a_scenario_of_the_list_can_be_presided_over() {
    use chutri::app::outcome::Destination;
    let mut console = begun(Lang::Vi, "nam-phut");
    console.press("Ctrl+Q");
    assert!(console.app.rehearsal.is_none());
    console.app.go(Destination::Scenarios { waits: false });
    console.types("bốn bốn").press("F6");
    assert!(console.app.is_rehearsal());
    assert_eq!(console.meeting().body, "Hollow Lane Allotment Society");
}
