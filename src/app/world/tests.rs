//! Meetings begun, left, taken up again and looked at on a real disk.

use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use chrono::DateTime;

use super::*;
use crate::app::settings::{Settings, ThemeName};
use crate::desk::Reading;
use crate::meeting::attendance::Attendance;
use crate::meeting::language::Lang;
use crate::meeting::member::{Class, Person};
use crate::store::shelf::State;

const PATIENCE: Duration = Duration::from_secs(20);

/// A clock that always shows the evening of 3 November 2026.
#[derive(Debug)]
struct Evening;

impl Clock for Evening {
    fn read(&self) -> Reading {
        let wall = DateTime::parse_from_rfc3339("2026-11-03T19:00:00+07:00").unwrap();
        Reading { wall, running: Duration::ZERO }
    }
}

/// The world as it is in a folder of its own, on an evening that does not pass.
pub(crate) fn world_in(folder: &Path) -> World {
    let config = folder.join("config.toml");
    World::open(Some(folder.to_owned()), Some(config), || Box::new(Evening)).unwrap()
}

/// Writes a file for a test.
pub(crate) fn put_file(path: &Path, text: &str) {
    crate::store::folder::make(path.parent().unwrap()).unwrap();
    let mut options = crate::store::atomic::private();
    let mut file = options.write(true).create(true).truncate(true).open(path).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

/// An opening of a real meeting of the sample body.
pub(crate) fn opening(world: &World, title: &str) -> Opening {
    let sample = world.sample(Lang::Vi).unwrap();
    Opening { title: title.to_owned(), practice: false, ..sample }
}

fn close(live: &mut Live) {
    let reason = Some("thử".to_owned());
    live.desk.submit(&Command::Close { reason }).unwrap();
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = folder
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_meeting_closed_leaves_only_its_session_file() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let opening = opening(&world, "Thường kỳ tháng 11");
    let mut live = world.start(opening).unwrap();
    let folder = live.path.parent().unwrap().to_owned();
    live.desk.flush(PATIENCE);
    let written = files(&folder);
    assert!(written.contains(&"2026-11-03-thuong-ky-thang-11.journal".to_owned()), "{written:?}");
    close(&mut live);
    world.leave(PATIENCE).unwrap();
    assert_eq!(files(&folder), ["2026-11-03-thuong-ky-thang-11.json"]);
    let (record, remarks) = world.look(&SessionPath::of(&live.path)).unwrap();
    assert_eq!(remarks, []);
    assert_eq!(record.fingerprint(), live.desk.record().fingerprint());
    let (resumed, _) = world.resume(&live.path).unwrap();
    assert!(matches!(resumed, Resumed::ReadOnly(_)), "a closed meeting stays closed");
    assert_eq!(files(&folder), ["2026-11-03-thuong-ky-thang-11.json"]);
}

#[test]
fn a_meeting_left_open_goes_on_exactly_where_it_was() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let opening = opening(&world, "Thường kỳ");
    let mut live = world.start(opening).unwrap();
    let member = live.meeting().members.iter().next().unwrap().id;
    let command = Command::MarkAttendance { member, attendance: Attendance::Present };
    live.desk.submit(&command).unwrap();
    world.leave(PATIENCE).unwrap();
    let (resumed, remarks) = world.resume(&live.path).unwrap();
    let Resumed::Live(again) = resumed else { panic!("it is open") };
    assert_eq!(remarks, []);
    let before = live.desk.record().last_seq();
    assert_eq!(again.desk.record().last_seq(), before + 1, "that it was opened again is an entry");
    assert_eq!(again.meeting().members, live.meeting().members);
    world.leave(PATIENCE).unwrap();
}

#[test]
fn a_second_console_may_only_look() {
    let home = tempfile::tempdir().unwrap();
    let mut first = world_in(home.path());
    let opening = opening(&first, "Thường kỳ");
    let mut live = first.start(opening).unwrap();
    live.desk.flush(PATIENCE);
    let mut second = world_in(home.path());
    let (resumed, remarks) = second.resume(&live.path).unwrap();
    assert!(matches!(resumed, Resumed::ReadOnly(_)));
    assert_eq!(remarks.len(), 1, "who holds it is told: {remarks:?}");
    first.leave(PATIENCE).unwrap();
}

#[test]
fn an_opening_that_is_refused_writes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let opening = Opening { body: "  ".to_owned(), ..opening(&world, "x") };
    let problems = world.start(opening).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert!(!problems[0].what.vi.is_empty() && problems[0].what.vi != problems[0].what.en);
    assert_eq!(files(home.path()), Vec::<String>::new());
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_refuses_stops_no_meeting_and_is_told_when_leaving() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(Path::new("/proc/nowhere"));
    let opening = opening(&world, "Thường kỳ");
    let mut live = world.start(opening).unwrap();
    assert!(live.meeting().is_open());
    let unsaved = world.leave(Duration::from_millis(200)).unwrap_err();
    assert_eq!((unsaved.entries, unsaved.problems.len()), (1, 1));
    let elsewhere = home.path().join("usb/hop");
    world.relocate(&mut live, elsewhere.to_str().unwrap()).unwrap();
    assert_eq!(live.path, home.path().join("usb/hop.json"));
    world.leave(PATIENCE).unwrap();
    assert!(world.look(&SessionPath::of(&live.path)).is_ok());
}

#[test]
fn the_last_meeting_is_followed_to_the_place_it_went_on_at() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let opening = opening(&world, "Thường kỳ");
    let body = opening.body.clone();
    let mut live = world.start(opening).unwrap();
    live.desk.flush(PATIENCE);
    let note = SessionPath::of(&live.path).moved();
    let elsewhere = home.path().join("usb/hop.json");
    world.relocate(&mut live, elsewhere.to_str().unwrap()).unwrap();
    close(&mut live);
    world.leave(PATIENCE).unwrap();
    while !note.exists() {
        std::thread::sleep(Duration::from_millis(2));
    }
    let recalled = world.previous(&Sought::Body(body));
    let previous = recalled.previous.unwrap();
    assert!(previous.hand_over.closed);
    assert_eq!((previous.path, recalled.problems), (elsewhere, vec![]));
}

#[test]
fn a_body_that_never_met_has_no_last_meeting() {
    let home = tempfile::tempdir().unwrap();
    let world = world_in(home.path());
    for body in ["", "Hội"] {
        assert_eq!(world.previous(&Sought::Body(body.to_owned())), Recalled::default());
    }
    let missing = world.previous(&Sought::File(home.path().join("không-có.json")));
    assert_eq!((missing.previous, missing.problems.len()), (None, 1));
}

#[test]
fn a_file_there_already_is_never_written_over() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let opening = opening(&world, "Thường kỳ");
    let mut live = world.start(opening).unwrap();
    let mine = home.path().join("thu.json");
    put_file(&mine, "mine");
    assert!(world.relocate(&mut live, mine.to_str().unwrap()).is_err());
    assert_ne!(live.path, mine);
    world.leave(PATIENCE).unwrap();
}

#[test]
fn practice_is_kept_apart_and_its_roster_not_remembered() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    for lang in [Lang::Vi, Lang::En] {
        let sample = world.sample(lang).unwrap();
        assert!(sample.practice && sample.chair.is_some() && !sample.agenda.is_empty());
        let body = sample.body.clone();
        let live = world.start(sample).unwrap();
        assert!(live.path.starts_with(home.path().join("practice")));
        world.leave(PATIENCE).unwrap();
        assert!(world.remembered(&body).is_none());
    }
    let shelves = Shelves::of(&world.places, &Holder::this(world.now()));
    assert_eq!(shelves.sessions.len(), 2);
    assert!(shelves.sessions.iter().all(|one| one.practice && one.state == State::Unfinished));
    assert_eq!(shelves.bodies(), Vec::<String>::new());
}

#[test]
fn the_members_of_a_body_are_remembered_and_its_guests_are_not() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let mut opening = opening(&world, "Thường kỳ");
    let (body, members) = (opening.body.clone(), opening.people.clone());
    let guest = Person { name: "Khách".to_owned(), class: Class::Guest, ..Person::default() };
    opening.people.push(guest);
    world.start(opening).unwrap();
    world.leave(PATIENCE).unwrap();
    assert_eq!(world.remembered(&body).unwrap().unwrap().people, members);
    let path = world.roster_path(&body);
    put_file(&path, "name,class\r\n");
    assert!(world.remember_roster(&body, &members).is_err());
    assert!(world.remembered(&body).unwrap().is_err(), "what cannot be read is left to its owner");
}

#[test]
fn settings_come_back_and_a_strangers_key_stays() {
    let home = tempfile::tempdir().unwrap();
    let world = world_in(home.path());
    assert_eq!(world.load_settings(), (Settings::default(), None));
    put_file(world.places.config(), "strange = \"kept\"\ntheme = \"mono\"\n");
    let (mut settings, problem) = world.load_settings();
    assert_eq!((settings.theme, problem), (Some(ThemeName::Mono), None));
    settings.theme = None;
    settings.language = Some(Lang::En);
    world.save_settings(&settings).unwrap();
    assert_eq!(world.load_settings(), (settings, None));
    let text = String::from_utf8(crate::store::fault::read_file(world.places.config()).unwrap());
    assert!(text.unwrap().contains("strange = \"kept\""));
}

#[test]
fn settings_that_cannot_be_read_are_told_and_never_written_over() {
    let home = tempfile::tempdir().unwrap();
    let world = world_in(home.path());
    put_file(world.places.config(), "mouse = true\ntheme = = 1\n");
    let (settings, problem) = world.load_settings();
    assert_eq!(settings, Settings::default());
    assert_eq!(problem.unwrap().place.line, Some(2));
    assert!(world.save_settings(&settings).is_err());
    put_file(world.places.config(), "theme = \"pink\"\n");
    assert!(world.load_settings().1.is_some());
}
