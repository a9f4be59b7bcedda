//! The first screen, with nothing, something and a thousand meetings behind it.

use std::time::{Duration, Instant};

use super::*;
use crate::app::world::tests::{opening, put_file, world_in};
use crate::meeting::language::Lang;

const PATIENCE: Duration = Duration::from_secs(20);

fn press(home: &mut Home, world: &World, key: &str) -> Outcome {
    home.key(key.parse().unwrap(), world, &Words::load(Lang::Vi))
}

#[test]
fn on_a_first_run_the_sample_is_one_key_away() {
    let folder = tempfile::tempdir().unwrap();
    let world = world_in(folder.path());
    let mut home = Home::open(&world);
    home.gathering.wait(PATIENCE);
    home.list();
    assert!(home.is_first_run());
    let said: Vec<_> = ["Enter", "2", "Up", "Up", "Enter", "9", "?"]
        .iter()
        .map(|key| format!("{:?}", press(&mut home, &world, key)))
        .collect();
    let told = ["Go(Sample)", "Go(NewMeeting)", "Stay", "Stay", "Go(Quit)", "Ignored", "Ignored"];
    assert_eq!(said, told, "there is no ninth line, and ? is not for this screen");
}

#[test]
fn what_is_unfinished_stands_first_and_says_when_it_is_held() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world_in(folder.path());
    let sample = world.sample(Lang::Vi).unwrap();
    world.start(sample).unwrap();
    world.leave(PATIENCE).unwrap();
    let first = opening(&world, "Thường kỳ");
    let live = world.start(first).unwrap();
    world.leave(PATIENCE).unwrap();
    let mut other = world_in(folder.path());
    other.resume(&live.path).unwrap();
    let mut home = Home::open(&world);
    home.gathering.wait(PATIENCE);
    home.list();
    assert!(!home.is_first_run());
    assert_eq!(home.lines()[..3], [Line::Resume(0), Line::Resume(1), Line::New]);
    let (real, practice) = (home.unfinished(0).unwrap(), home.unfinished(1).unwrap());
    assert_eq!((real.head.title.as_str(), real.held, real.practice), ("Thường kỳ", true, false));
    assert!(practice.practice && !practice.held);
    let Outcome::Go(Destination::Resume(path)) = press(&mut home, &world, "1") else { panic!() };
    assert_eq!(path, live.path);
}

#[test]
fn a_cursor_that_was_moved_stays_on_its_line_when_the_list_comes() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world_in(folder.path());
    let mut home = Home::open(&world);
    home.gathering.wait(PATIENCE);
    home.list();
    home.cursor = home.lines.iter().position(|line| *line == Line::Past).unwrap();
    let first = opening(&world, "Thường kỳ");
    world.start(first).unwrap();
    world.leave(PATIENCE).unwrap();
    home.gathering = Gathering::start(&world.places, world.now());
    home.gathering.wait(PATIENCE);
    home.list();
    assert_eq!(home.lines()[home.cursor()], Line::Past);
    assert_eq!(home.lines()[0], Line::Resume(0));
}

#[test]
fn a_thousand_past_meetings_are_no_delay() {
    let folder = tempfile::tempdir().unwrap();
    let world = world_in(folder.path());
    for number in 0..1000 {
        let path = folder.path().join(format!("bodies/b/sessions/2026-01-01-{number}.json"));
        let session = format!(
            "{{\"format\":\"chutri/session\",\"version\":1,\n\"session\":{{\"id\":\"{number}\",\
             \"title\":\"Thường kỳ {number}\",\"body\":\"b\",\
             \"opened_at\":\"2026-01-01T19:00:00.000+07:00\",\
             \"closed_at\":\"2026-01-01T21:00:00.000+07:00\"}},\n\"entries\":[{}]}}\n",
            " ".repeat(60_000)
        );
        put_file(&path, &session);
    }
    let before = Instant::now();
    let mut home = Home::open(&world);
    let took = before.elapsed();
    assert!(took < Duration::from_millis(250), "opened in {took:?}");
    home.gathering.wait(PATIENCE);
    home.list();
    assert_eq!(home.shelves().unwrap().sessions.len(), 1000);
    assert_eq!(home.lines()[0], Line::New);
}
