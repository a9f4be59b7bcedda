//! From March to April and on to May: what one meeting leaves, the next begins with.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chutri::app::input::Input;
use chutri::app::outcome::Destination;
use chutri::app::settings::{Settings, ThemeName};
use chutri::app::world::World;
use chutri::app::{App, Screen};
use chutri::desk::{Clock, Reading};
use chutri::meeting::Meeting;
use chutri::meeting::carried::{Carried, Direction};
use chutri::meeting::command::Command;
use chutri::meeting::id::{MemberId, PetitionId, TaskId};
use chutri::meeting::language::Lang;
use chutri::meeting::member::{Class, Person};
use chutri::meeting::petition::{Plea, PleaKind, Settlement};
use chutri::meeting::procedure::Activity;
use chutri::meeting::question::{Matter, OutcomeKind};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::task::{Assignment, Due, Progress, Source, Who};

use crate::support::console::{Console, cell, opening, regular};
use crate::support::screen::text;

const PATIENCE: Duration = Duration::from_secs(20);

/// A clock that shows one evening.
#[derive(Debug)]
struct Evening(&'static str);

impl Clock for Evening {
    fn read(&self) -> Reading {
        Reading { wall: self.0.parse().unwrap(), running: Duration::ZERO }
    }
}

fn march() -> Box<dyn Clock> {
    Box::new(Evening("2026-03-03T19:30:00+07:00"))
}

fn april() -> Box<dyn Clock> {
    Box::new(Evening("2026-04-03T19:30:00+07:00"))
}

fn may() -> Box<dyn Clock> {
    Box::new(Evening("2026-05-04T19:30:00+07:00"))
}

/// The console of an evening, at its first screen.
fn console(folder: &Path, evening: fn() -> Box<dyn Clock>) -> App {
    let config = folder.join("config.toml");
    let world = World::open(Some(folder.into()), Some(config), evening).unwrap();
    let settings = Settings { language: Some(Lang::Vi), ..Settings::default() };
    App::new(world, settings, ThemeName::Dark)
}

/// Waits until the form has read what it can.
fn settle(app: &mut App) {
    while let Screen::Setup(form) = &app.screen
        && form.wake_in().is_some()
    {
        std::thread::sleep(Duration::from_millis(2));
        app.handle(Input::Tick);
    }
}

fn press(app: &mut App, keys: &str) {
    for key in keys.split_whitespace() {
        app.handle(Input::Key(key.parse().unwrap()));
    }
}

#[track_caller]
fn does(app: &mut App, commands: impl IntoIterator<Item = Command>) {
    let Screen::Live(live) = &mut app.screen else { panic!("no meeting") };
    for command in commands {
        live.desk.submit(&command).unwrap();
    }
}

#[track_caller]
fn meeting(app: &App) -> &Meeting {
    app.live().expect("no meeting").meeting()
}

/// Closes the meeting and goes home.
fn close(app: &mut App) {
    does(app, [Command::Close { reason: Some("hết giờ".to_owned()) }]);
    app.world.leave(PATIENCE).unwrap();
    app.go(Destination::Home);
}

fn m(number: usize) -> MemberId {
    MemberId::from_index(number - 1)
}

fn gives(text: &str, owner: usize, due: Option<Due>) -> Command {
    let owners = vec![Who::Member(m(owner))];
    let text = text.to_owned();
    Command::AssignTask { assignment: Assignment { text, owners, due, source: Source::Meeting } }
}

fn raises(text: &str) -> Command {
    let who = Who::Name("Hộ ông Lò Văn Tư".to_owned());
    Command::RaisePetition { plea: Plea { who, kind: PleaKind::Request, text: text.to_owned() } }
}

fn settles(petition: usize, settlement: Settlement) -> Command {
    Command::SettlePetition { petition: PetitionId::from_index(petition - 1), settlement }
}

/// March: three tasks, two petitions, one question put off and one proposed, a direction, a date.
fn hold_march(folder: &Path) {
    let mut app = console(folder, march);
    app.open(opening(cell(), regular()));
    let guest = Person {
        name: "Lê Thị Nhung".to_owned(),
        post: "Phó bí thư Đảng ủy xã".to_owned(),
        class: Class::Guest,
        ..Person::default()
    };
    let question = meeting(&app).agenda().nth(1).unwrap().id;
    let first = meeting(&app).agenda().next().unwrap().id;
    let guest_id = meeting(&app).members.next_id();
    let ends = |kind| Command::SetOutcome {
        kind,
        text: "Bàn tiếp".to_owned(),
        despite: Some("hết giờ".to_owned()),
    };
    let forwarded = Settlement::Forwarded { to: "UBND xã".to_owned(), due: None };
    let answered = Settlement::Answered { by: Who::Member(m(1)), text: "Đã rõ".to_owned() };
    let proposed =
        Matter { title: "Quỹ khuyến học".to_owned(), minutes: Some(15), ..Matter::default() };
    does(
        &mut app,
        [
            Command::AddMember { person: guest },
            Command::OpenQuestion { question: first },
            ends(OutcomeKind::Concluded),
            Command::OpenQuestion { question },
            ends(OutcomeKind::Deferred),
            gives("Phát quang đường nội bản", 2, Some(Due::NextMeeting)),
            gives("Thu quỹ", 3, None),
            gives("Lập danh sách hộ trồng cây", 4, None),
            raises("Kéo điện về xóm trên"),
            settles(1, forwarded),
            raises("Bảo hiểm y tế"),
            settles(2, answered),
            Command::RecordRemark {
                member: guest_id,
                kind: RemarkKind::Direction,
                text: "Giao rõ người, rõ việc".to_owned(),
            },
            Command::ProposeQuestion { matter: proposed, source: Source::Meeting },
            Command::SetNextMeeting { on: chrono::NaiveDate::from_ymd_opt(2026, 4, 3), at: None },
        ],
    );
    close(&mut app);
}

/// Opens the next meeting of the body the form proposes.
#[track_caller]
fn open_next(folder: &Path, evening: fn() -> Box<dyn Clock>) -> App {
    let mut app = console(folder, evening);
    app.go(Destination::NewMeeting);
    settle(&mut app);
    press(&mut app, "F10 F10");
    assert!(app.live().is_some(), "{}", text(&app, 100, 40));
    app
}

#[test]
fn the_form_says_what_the_last_meeting_left() {
    let home = tempfile::tempdir().unwrap();
    hold_march(home.path());
    let mut app = console(home.path(), april);
    app.go(Destination::NewMeeting);
    settle(&mut app);
    let form = text(&app, 120, 40);
    let told = "03/03/2026: 3 nhiệm vụ, 1 kiến nghị, 2 vấn đề, hẹn họp 03/04/2026";
    assert!(form.contains(told), "{form}");
    assert!(form.contains("2 từ kỳ trước"), "{form}");
}

#[test]
fn april_begins_with_what_march_left() {
    let home = tempfile::tempdir().unwrap();
    hold_march(home.path());
    let app = open_next(home.path(), april);
    let held = meeting(&app);
    assert!(held.title.ends_with("tháng 4/2026"), "{}", held.title);
    assert_eq!(held.place, "Nhà văn hóa bản");
    assert_eq!(held.members.len(), cell().len(), "the guest came to one meeting");
    let titles: Vec<_> = held.agenda().map(|question| question.matter.title.as_str()).collect();
    assert_eq!(titles, ["Vận động con em trở lại trường", "Quỹ khuyến học"]);
    let Carried { from, tasks, petitions, questions, directions, .. } = held.carried.as_ref();
    assert_eq!(from.as_ref().unwrap().on.to_string(), "2026-03-03");
    assert_eq!((tasks.len(), petitions.len(), questions.len()), (3, 1, 2));
    assert_eq!(tasks[0].owners, [Who::Member(m(2))]);
    assert_eq!(directions[0].text, "Giao rõ người, rõ việc");
    assert_eq!(held.tasks().filter(|task| task.is_unreviewed()).count(), 3);
}

#[test]
fn march_comes_back_in_april_and_grows_in_may() {
    let home = tempfile::tempdir().unwrap();
    hold_march(home.path());
    let mut app = open_next(home.path(), april);
    let march_session = meeting(&app).carried.from.as_ref().unwrap().session.clone();
    let task = TaskId::from_index;
    let reviews =
        |number: usize, progress| Command::ReviewTask { task: task(number - 1), progress };
    does(
        &mut app,
        [
            reviews(1, Progress::Partly { percent: 40 }),
            reviews(2, Progress::Done),
            gives("Mua cây giống", 5, None),
        ],
    );
    close(&mut app);

    let app = open_next(home.path(), may);
    let carried = &meeting(&app).carried;
    let texts: Vec<_> = carried.tasks.iter().map(|task| task.text.as_str()).collect();
    let roads = "Phát quang đường nội bản";
    assert_eq!(texts, [roads, "Lập danh sách hộ trồng cây", "Mua cây giống"]);
    assert_eq!(carried.tasks[0].origin.session, march_session);
    assert_eq!(carried.tasks[0].assigned_on.to_string(), "2026-03-03");
    let review = &carried.tasks[0].history[0];
    assert_eq!(review.progress, Some(Progress::Partly { percent: 40 }));
    assert_eq!(carried.tasks[1].history[0].progress, None, "nobody reported on it");
    assert_eq!(carried.petitions[0].raised_on.to_string(), "2026-03-03");
    assert_eq!(carried.questions.len(), 2, "nobody took them up");
    assert!(carried.directions.is_empty(), "those of March were April’s to mind");
}

#[test]
fn what_the_opening_file_says_is_enough() {
    let home = tempfile::tempdir().unwrap();
    hold_march(home.path());
    let mut app = open_next(home.path(), april);
    let (path, carried) = (app.live().unwrap().path.clone(), meeting(&app).carried.clone());
    app.world.leave(PATIENCE).unwrap();
    let sessions = path.parent().unwrap();
    let march = std::fs::read_dir(sessions).unwrap().map(|entry| entry.unwrap().path());
    let march = march.filter(|file| !file.with_extension("").ends_with(path.file_stem().unwrap()));
    march.for_each(|file| std::fs::remove_file(file).unwrap());
    let mut app = console(home.path(), april);
    app.resume(&path);
    assert_eq!(meeting(&app).carried, carried);
    assert_eq!(meeting(&app).tasks().count(), 3);
}

#[test]
fn the_review_step_explains_what_was_directed() {
    let mut procedure = Arc::unwrap_or_clone(regular());
    procedure.steps[0].activity = Activity::Review;
    let mut opening = opening(cell(), Arc::new(procedure));
    let text_of = "Giao rõ người, rõ việc".to_owned();
    opening.carried.directions =
        vec![Direction { by: "Lê Thị Nhung".to_owned(), text: text_of.clone() }];
    let mut console = Console::with(opening, Lang::Vi);
    console.press("F11");
    let shown = text(&console.app, 120, 40);
    assert!(shown.contains(&format!("Lê Thị Nhung chỉ đạo: {text_of}")), "{shown}");
}
