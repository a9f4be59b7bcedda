//! Looking for a past meeting and into it.

use std::time::{Duration, Instant};

use super::*;
use crate::app::world::tests::{opening, put_file, world_in};
use crate::meeting::attendance::Attendance;
use crate::meeting::command::Command;
use crate::meeting::floor::SpeechKind;
use crate::meeting::language::Lang;
use crate::meeting::question::{OutcomeKind, Stance};

const PATIENCE: Duration = Duration::from_secs(20);

fn press(shelf: &mut Shelf, world: &World, keys: &str) -> Outcome {
    let words = Words::load(Lang::Vi);
    let mut last = Outcome::Ignored;
    for key in keys.split(' ') {
        last = shelf.key(key.parse().unwrap(), world, &words);
    }
    last
}

fn settled(world: &World) -> Shelf {
    let mut shelf = Shelf::past(world);
    let until = Instant::now() + PATIENCE;
    while shelf.wake_in().is_some() && Instant::now() < until {
        shelf.tick();
    }
    shelf
}

fn titles(shelf: &Shelf) -> Vec<String> {
    let Page::Past(past) = &shelf.page else { panic!() };
    past.sieve.shown().iter().map(|place| past.get(*place).unwrap().head.title.clone()).collect()
}

/// Holds a short meeting and closes it.
fn held(world: &mut World, title: &str) {
    let opening = opening(world, title);
    let mut live = world.start(opening).unwrap();
    let members: Vec<_> = live.meeting().members.iter().map(|member| member.id).collect();
    let question = live.meeting().agenda().next().unwrap().id;
    let commands = [
        Command::MarkRest { attendance: Attendance::Present },
        Command::MarkAttendance {
            member: members[3],
            attendance: Attendance::Excused { reason: "đi viện".to_owned() },
        },
        Command::OpenQuestion { question },
        Command::GiveFloor { member: members[1], kind: SpeechKind::Opinion },
        Command::EndSpeech,
        Command::TakePosition {
            member: members[1],
            stance: Stance::Disagree,
            reason: "thiếu nước tưới".to_owned(),
        },
        Command::SetOutcome {
            kind: OutcomeKind::Concluded,
            text: "Trồng thử một héc-ta".to_owned(),
            despite: Some("hết giờ".to_owned()),
        },
        Command::Close { reason: Some("mất điện".to_owned()) },
    ];
    for command in commands {
        live.desk.submit(&command).unwrap();
    }
    world.leave(PATIENCE).unwrap();
}

#[test]
fn a_meeting_is_found_by_what_is_typed_and_looked_into() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    held(&mut world, "Thường kỳ tháng 11");
    held(&mut world, "Chuyên đề cây ăn quả");
    let mut shelf = settled(&world);
    assert_eq!(titles(&shelf).len(), 2);
    press(&mut shelf, &world, "c h u y e n");
    assert_eq!(titles(&shelf), ["Chuyên đề cây ăn quả"]);
    assert!(matches!(press(&mut shelf, &world, "Enter"), Outcome::Stay));
    let text: Vec<_> =
        shelf.look.as_ref().unwrap().lines().iter().map(|line| line.text.as_str()).collect();
    let whole = text.join("\n");
    for part in
        ["đi viện", "thiếu nước tưới", "Trồng thử một héc-ta", "hết giờ", "mất điện", "19:00"]
    {
        assert!(whole.contains(part), "{part} is missing in\n{whole}");
    }
    let vi = whole;
    shelf.speak(&Words::load(Lang::En));
    let en = shelf.look.as_ref().unwrap().lines().iter().map(|line| line.text.clone());
    assert_ne!(en.collect::<Vec<_>>().join("\n"), vi);
    press(&mut shelf, &world, "Esc");
    assert!(shelf.look.is_none());
    press(&mut shelf, &world, "Esc");
    assert_eq!(titles(&shelf).len(), 2, "the first Esc clears the filter");
    assert!(matches!(press(&mut shelf, &world, "Esc"), Outcome::Go(Destination::Home)));
}

#[test]
fn what_is_unfinished_is_resumed_and_what_is_damaged_is_told() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let first = opening(&world, "Dở dang");
    let live = world.start(first).unwrap();
    world.leave(PATIENCE).unwrap();
    let mut shelf = settled(&world);
    let Outcome::Go(Destination::Resume(path)) = press(&mut shelf, &world, "Enter") else {
        panic!()
    };
    assert_eq!(path, live.path);
    put_file(&live.path.with_file_name("hong.json"), "{\"format\":\"chutri/session\"");
    let mut shelf = settled(&world);
    let Page::Past(past) = &shelf.page else { panic!() };
    let place = past
        .sieve
        .shown()
        .iter()
        .position(|place| past.get(*place).unwrap().state == State::Damaged);
    let outcome = shelf.pick(place.unwrap(), &world, &Words::load(Lang::Vi));
    assert!(matches!(outcome, Outcome::Problems(problems) if !problems.is_empty()));
}

#[test]
fn practice_is_a_list_of_its_own() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let sample = world.sample(Lang::En).unwrap();
    world.start(sample).unwrap();
    world.leave(PATIENCE).unwrap();
    let mut shelf = settled(&world);
    assert_eq!(titles(&shelf), Vec::<String>::new());
    press(&mut shelf, &world, "Tab");
    assert_eq!(titles(&shelf).len(), 1);
}

#[test]
fn procedures_show_their_steps_and_broken_ones_their_problems() {
    let home = tempfile::tempdir().unwrap();
    put_file(&home.path().join("procedures/hong.toml"), "id = \"hong\"\nminutes = \"x\"\n");
    let world = world_in(home.path());
    let words = Words::load(Lang::Vi);
    let mut shelf = Shelf::procedures(&world, &words);
    assert_eq!(shelf.page.sieve().shown().len(), world.library.all().len() + 1);
    press(&mut shelf, &world, "Enter");
    let look = shelf.look.take().unwrap();
    let listed = &world.library.all()[0].procedure;
    for step in &listed.steps {
        let title = step.title.get(Lang::Vi);
        assert!(look.lines().iter().any(|line| line.text.contains(title)), "{title}");
    }
    press(&mut shelf, &world, "h o n g Enter");
    let look = shelf.look.as_ref().unwrap();
    assert_eq!(look.title(), "hong.toml");
    assert!(look.lines().iter().filter(|line| line.kind == Kind::Warning).count() > 1);
}

#[test]
fn a_text_is_scrolled_within_its_lines() {
    let home = tempfile::tempdir().unwrap();
    let world = world_in(home.path());
    let mut shelf = Shelf::procedures(&world, &Words::load(Lang::Vi));
    press(&mut shelf, &world, "Enter End");
    let look = shelf.look.as_ref().unwrap();
    assert_eq!(look.top(), look.lines().len() - 1);
    press(&mut shelf, &world, "Home PageDown Up");
    assert_eq!(shelf.look.as_ref().unwrap().top(), PAGE - 1);
}
