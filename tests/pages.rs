//! The first screen, the form of a new meeting, past meetings and procedures, as people see them.
//!
//! The pages are kept beside those of the live screen, and are written anew in the same way.

use std::time::Duration;

use chutri::app::world::World;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::language::Lang;
use chutri::meeting::petition::{Plea, PleaKind};
use chutri::meeting::question::{OutcomeKind, Stance};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::task::{Assignment, Due, Source, Who};

use crate::screens::check;
use crate::support::console::Console;
use crate::support::screen::text;

const PATIENCE: Duration = Duration::from_secs(20);

/// Opens a real meeting of the sample body; leaves it open unless `ends`.
fn hold(world: &mut World, title: &str, ends: bool) {
    let sample = world.sample(Lang::Vi).unwrap();
    let opening = Opening { title: title.to_owned(), practice: false, ..sample };
    let mut live = world.start(opening).unwrap();
    let members: Vec<_> = live.meeting().members.iter().map(|member| member.id).collect();
    let question = live.meeting().agenda().next().unwrap().id;
    let mut commands = vec![
        Command::MarkRest { attendance: Attendance::Present },
        Command::MarkAttendance {
            member: members[3],
            attendance: Attendance::Excused { reason: "đi viện chăm mẹ".to_owned() },
        },
        Command::OpenQuestion { question },
        Command::GiveFloor { member: members[1], kind: SpeechKind::Opinion },
        Command::EndSpeech,
        Command::TakePosition {
            member: members[1],
            stance: Stance::Disagree,
            reason: "mùa khô thiếu nước tưới".to_owned(),
        },
        Command::SetOutcome {
            kind: OutcomeKind::Concluded,
            text: "Giao đồng chí Khiêm đôn đốc từng tổ".to_owned(),
            despite: Some("hết giờ".to_owned()),
        },
    ];
    if ends {
        commands.push(Command::Close { reason: Some("mất điện".to_owned()) });
    }
    for command in commands {
        live.desk.submit(&command).unwrap();
    }
    world.leave(PATIENCE).unwrap();
}

fn some_meetings(world: &mut World) {
    hold(world, "Sinh hoạt chi bộ thường kỳ tháng 2/2026", true);
    hold(world, "Chuyên đề: học và làm theo Bác", true);
    hold(world, "Sinh hoạt chi bộ thường kỳ tháng 3/2026", false);
    let sample = world.sample(Lang::En).unwrap();
    world.start(sample).unwrap();
    world.leave(PATIENCE).unwrap();
}

#[test]
fn the_first_run() {
    check("home-first", |lang| Console::begin(lang, "home-first", |_| ()));
}

#[test]
fn something_is_unfinished() {
    check("home", |lang| Console::begin(lang, "home", some_meetings));
}

#[test]
fn a_new_form() {
    check("setup-new", |lang| {
        let mut console = Console::begin(lang, "setup-new", |_| ());
        console.press("2").settle();
        console
    });
}

#[test]
fn a_form_filled_in_from_last_time() {
    check("setup-again", |lang| {
        let mut console = Console::begin(lang, "setup-again", some_meetings);
        let new = text(&console.app, 120, 40).lines().find_map(|line| {
            let is_new = line.contains("Cuộc họp mới") || line.contains("New meeting");
            is_new.then(|| line.chars().find(char::is_ascii_digit)).flatten()
        });
        console.press(&new.unwrap().to_string()).settle();
        console.press("Tab Tab Tab").paste("Nhà văn hóa bản").press("Tab Tab Tab Tab");
        console.press("Ctrl+U b i n h");
        console
    });
}

/// Adds to the last meeting of the sample body what it leaves to the next.
fn leave_something(world: &mut World) {
    let sample = world.sample(Lang::Vi).unwrap();
    let title = "Sinh hoạt chi bộ thường kỳ tháng 2/2026".to_owned();
    let opening = Opening { title, practice: false, ..sample };
    let mut live = world.start(opening).unwrap();
    let [bo, binh] = [0, 1].map(|place| live.meeting().members.iter().nth(place).unwrap().id);
    let assignment = Assignment {
        text: "Phát quang đường nội bản trước mùa mưa".to_owned(),
        owners: vec![Who::Member(binh)],
        due: Some(Due::NextMeeting),
        source: Source::Meeting,
    };
    let plea = Plea {
        who: Who::Name("Hộ ông Lò Văn Tư".to_owned()),
        kind: PleaKind::Request,
        text: "Kéo điện về xóm trên".to_owned(),
    };
    let text = "Giao rõ người, rõ việc, rõ thời hạn".to_owned();
    for command in [
        Command::AssignTask { assignment },
        Command::RaisePetition { plea },
        Command::RecordRemark { member: bo, kind: RemarkKind::Direction, text },
        Command::SetNextMeeting { on: chrono::NaiveDate::from_ymd_opt(2026, 3, 5), at: None },
        Command::Close { reason: Some("mất điện".to_owned()) },
    ] {
        live.desk.submit(&command).unwrap();
    }
    world.leave(PATIENCE).unwrap();
}

#[test]
fn a_form_that_says_what_last_time_left() {
    check("setup-last", |lang| {
        let mut console = Console::begin(lang, "setup-last", leave_something);
        console.app.go(chutri::app::outcome::Destination::NewMeeting);
        console.settle().press("Tab");
        console
    });
}

#[test]
fn a_form_with_things_missing() {
    check("setup-missing", |lang| {
        let mut console = Console::begin(lang, "setup-missing", |_| ());
        console.press("2").settle();
        console.press("Tab Tab Tab Ctrl+U").types("lâu").press("Tab").paste("ds-chi-bo.csv");
        console.press("Tab").types("Lò Thị Hoa; Bí thư").press("Enter").types("; phó");
        console.press("F10");
        console
    });
}

#[test]
fn a_form_that_can_be_opened() {
    check("setup-ready", |lang| {
        let mut console = Console::begin(lang, "setup-ready", |_| ());
        console.press("2").settle().types("Chi bộ bản Cà").press("Tab Tab Tab Tab Tab");
        console
            .paste("Lò Thị Hoa; Bí thư\nVi Văn Nam; Phó bí thư\nHà Ánh; dự bị\nTrần Toản; khách");
        console.press("Tab Tab").paste("Đường điện | 20\nQuỹ vì người nghèo | 15").press("F10");
        console
    });
}

fn shelf(lang: Lang, name: &str, line: &str) -> Console {
    let mut console = Console::begin(lang, name, some_meetings);
    // Two are unfinished, then come the new meeting and the sample.
    console.press(line).settle();
    console
}

#[test]
fn the_papers_of_a_past_meeting() {
    check("papers", |lang| {
        let mut console = shelf(lang, "papers", "5");
        console.types("hoc bac").press("Enter Ctrl+G").settle();
        console
    });
}

#[test]
fn past_meetings() {
    check("past", |lang| shelf(lang, "past", "5"));
    check("past-found", |lang| {
        let mut console = shelf(lang, "past-found", "5");
        console.types("hoc bac");
        console
    });
    check("past-read", |lang| {
        let mut console = shelf(lang, "past-read", "5");
        console.types("hoc bac").press("Enter").settle();
        console
    });
}

#[test]
fn the_procedures() {
    let broken = |world: &mut World| {
        let folder = world.places.procedures();
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("hop-thon.toml");
        let mut file = std::fs::File::create(path).unwrap();
        std::io::Write::write_all(&mut file, b"id = \"hop thon\"\nminutes = \"60\"\n").unwrap();
    };
    check("procedures", |lang| {
        let mut console = Console::begin(lang, "procedures", broken);
        console.press("4");
        console
    });
    check("procedures-read", |lang| {
        let mut console = Console::begin(lang, "procedures-read", broken);
        console.press("4 Enter");
        console
    });
    check("procedures-broken", |lang| {
        let mut console = Console::begin(lang, "procedures-broken", broken);
        console.press("4 End").types("toml").press("Enter");
        console
    });
}

#[test]
fn the_scenarios() {
    check("scenarios", |lang| {
        let mut console = Console::begin(lang, "scenarios", |_| ());
        console.press("5");
        console
    });
    check("scenario", |lang| {
        let mut console = Console::begin(lang, "scenario", |_| ());
        console.press("5 Enter").settle();
        console
    });
}

#[test]
fn a_past_meeting_is_watched_and_left_for_the_list_it_was_found_in() {
    let mut console = shelf(Lang::Vi, "past-watched", "5");
    console.types("hoc bac").press("F5").settle();
    let shown = text(&console.app, 80, 24);
    assert!(shown.contains("mục ") && shown.contains("Chuyên đề"), "{shown}");
    console.press("Ctrl+Q");
    let shown = text(&console.app, 80, 24);
    assert!(shown.contains("hoc bac"), "the list is as it was: {shown}");
    console.press("Enter F5").settle();
    assert!(text(&console.app, 80, 24).contains("mục "), "from the reading page too");
}

#[test]
fn every_size_can_be_drawn() {
    let mut consoles = vec![
        Console::begin(Lang::Vi, "sizes-home", some_meetings),
        shelf(Lang::Vi, "sizes-past", "5"),
        shelf(Lang::Vi, "sizes-procedures", "6"),
    ];
    let mut form = Console::begin(Lang::Vi, "sizes-form", |_| ());
    form.press("2").settle().press("F10");
    consoles.push(form);
    for console in &consoles {
        for width in (60..=140).step_by(8) {
            for height in 18..=44 {
                let text = text(&console.app, width, height);
                assert_eq!(text.lines().count(), usize::from(height));
                assert!(text.contains("chutri"));
            }
        }
    }
}
