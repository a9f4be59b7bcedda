//! The form, filled in as a chair would.

use std::path::Path;
use std::time::Duration;

use super::*;
use crate::app::world::Sought;
use crate::app::world::tests::{opening, put_file, world_in};
use crate::meeting::command::Command;
use crate::meeting::event::Opening;
use crate::meeting::id::MemberId;
use crate::meeting::member::Class;
use crate::meeting::petition::{Plea, PleaKind};
use crate::meeting::question::{Matter, OutcomeKind};
use crate::meeting::task::{Assignment, Due, Source, Who};
use crate::text::problem::Severity;

const PATIENCE: Duration = Duration::from_secs(20);

struct Desk {
    world: World,
    words: Words,
    form: Setup,
}

impl Desk {
    fn at(folder: &Path) -> Self {
        let (world, words) = (world_in(folder), Words::load(Lang::Vi));
        let mut form = Setup::new(&world, &words);
        if form.gathering.wait(PATIENCE) {
            form.take_bodies(&world, &words);
        }
        form.wait_for_last(PATIENCE, &world, &words);
        Self { world, words, form }
    }

    fn press(&mut self, keys: &str) -> Outcome {
        let mut last = Outcome::Ignored;
        for key in keys.split(' ') {
            last = self.form.key(key.parse().unwrap(), &self.world, &self.words);
        }
        last
    }

    fn go(&mut self, part: Part) -> &mut Self {
        self.form.go_to(part, &self.world, &self.words);
        self
    }

    fn type_in(&mut self, part: Part, text: &str) {
        self.go(part);
        self.form.paste(text, &self.world, &self.words);
        self.press("Tab");
        // A busy machine may need longer than nobody notices; a pipe is waited for by nobody.
        let is_file = Path::new(text).is_file();
        if part == Part::Roster && is_file && self.form.people.wait(PATIENCE) {
            self.form.landed(&self.world, &self.words);
        }
    }

    fn opened(&mut self) -> Opening {
        match self.press("F10") {
            Outcome::Go(Destination::Open(opening)) => *opening,
            other => panic!("{other:?}: {:?}", self.form.missing()),
        }
    }
}

#[test]
fn the_check_names_everything_missing_at_once() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(home.path());
    desk.type_in(Part::Minutes, "soon");
    assert!(matches!(desk.press("F10"), Outcome::Stay));
    let missing = desk.form.missing().to_vec();
    assert!(missing.contains(&Missing::Body) && missing.contains(&Missing::People));
    assert!(matches!(
        missing[..],
        [.., Missing::Place, Missing::Minutes(_), _, _]
            | [_, Missing::Place, Missing::Minutes(_), ..]
    ));
    assert!(missing.contains(&Missing::NoAgenda));
    assert_eq!(desk.form.part, Part::Body, "the cursor goes to the first that is needed");
    for lang in [Lang::Vi, Lang::En] {
        let words = Words::load(lang);
        assert!(missing.iter().all(|one| !one.tell(&words).is_empty()));
    }
}

#[test]
fn a_meeting_is_opened_from_names_typed_by_hand() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(home.path());
    desk.type_in(Part::Body, "Chi bộ bản Cà");
    desk.type_in(Part::People, "1. Vi Văn Nam\n2. Lò Thị Hoa; Bí thư\n3. Hà Ánh; dự bị\n\n");
    desk.type_in(Part::Agenda, "Đường nội bản | 20\nQuỹ vì người nghèo");
    assert_eq!(desk.form.chair.text(), "Lò Thị Hoa");
    assert_eq!(desk.form.title.text(), "Sinh hoạt chi bộ thường kỳ tháng 11/2026");
    assert!(matches!(desk.press("F10"), Outcome::Stay));
    assert_eq!(desk.form.missing(), [Missing::Place], "told first, then left");
    let opening = desk.opened();
    assert_eq!(opening.chair.map(MemberId::number), Some(2));
    assert_eq!(opening.people.len(), 3);
    assert_eq!(opening.people[2].class, Class::Probationary);
    assert_eq!(opening.agenda[0].minutes, Some(20));
    assert_eq!(opening.planned_minutes, opening.procedure.minutes);
    assert!(!opening.practice);
    desk.world.start(opening).unwrap();
    desk.world.leave(PATIENCE).unwrap();
}

#[test]
fn a_body_that_met_before_is_filled_in_with_its_roster() {
    let home = tempfile::tempdir().unwrap();
    let mut world = world_in(home.path());
    let before = opening(&world, "Thường kỳ");
    let (body, people) = (before.body.clone(), before.people.clone());
    world.start(before).unwrap();
    world.leave(PATIENCE).unwrap();
    let mut desk = Desk::at(home.path());
    assert_eq!(desk.form.body.text(), body);
    assert_eq!(desk.form.people.everyone(), people);
    assert_eq!(*desk.form.people.source(), people::Source::Remembered);
    assert_eq!(desk.form.chair.text(), "Hà Văn Thoại");
    desk.go(Part::Body).press("Ctrl+U");
    assert_eq!(desk.form.offers().0, std::slice::from_ref(&body));
    desk.press("PageDown Enter");
    assert_eq!(desk.form.body.text(), body);
    desk.type_in(Part::Body, " khác");
    assert_eq!(desk.form.people.everyone(), [], "another body has another roster");
}

#[test]
fn the_title_follows_the_procedure_until_somebody_types_one() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(home.path());
    let first = desk.form.title.text().to_owned();
    desk.go(Part::Procedure).press("Right");
    assert_ne!(desk.form.title.text(), first);
    desk.press("Left");
    assert_eq!(desk.form.title.text(), first);
    desk.go(Part::Language).press("Right");
    assert!(desk.form.title.text().ends_with("November 2026"));
    desk.type_in(Part::Title, "!");
    let own = desk.form.title.text().to_owned();
    desk.go(Part::Procedure).press("Right");
    assert_eq!(desk.form.title.text(), own);
    desk.go(Part::Title).press("Ctrl+U Tab");
    assert!(desk.form.title.text().contains("November 2026"), "emptied, it fills itself again");
}

#[test]
fn the_chair_is_found_by_a_part_of_the_name() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(home.path());
    desk.type_in(Part::People, "Vi Văn Nam\nLò Thị Hoa\nHà Văn Bình; ; 1950\nHà Văn Bình; ; 1985");
    desk.go(Part::Chair).press("b i n h");
    assert_eq!(desk.form.offers().0.len(), 2);
    desk.press("PageDown Enter");
    assert_eq!(desk.form.chair.text(), "Hà Văn Bình (1985)");
    desk.go(Part::Chair).press("Ctrl+U h o a Tab");
    assert_eq!(desk.form.chair.text(), "Lò Thị Hoa", "only one has it");
    desk.go(Part::Chair).press("Ctrl+U z z z Tab");
    desk.press("F10");
    assert!(desk.form.missing().contains(&Missing::Chair("zzz".to_owned())));
}

#[test]
fn a_roster_that_cannot_be_used_is_told_whole_and_nothing_typed_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("ds.csv");
    put_file(&path, "name,class\nLò Thị Hoa,full\nVi Văn Nam,captain\nHà Ánh,sergeant\n");
    let mut desk = Desk::at(home.path());
    desk.type_in(Part::Body, "Hội");
    desk.type_in(Part::Roster, &format!("'{}'", path.display()));
    assert!(desk.form.problems().count() >= 2);
    desk.press("F10");
    assert!(desk.form.missing().iter().any(|one| matches!(one, Missing::Roster(_))));
    assert!(matches!(desk.press("Esc"), Outcome::Go(Destination::Home)));
    assert_eq!(desk.form.body.text(), "Hội");
    assert!(desk.form.people.path.text().contains("ds.csv"));
    put_file(&path, "name,class\nLò Thị Hoa,full\nPriya,guest\n");
    desk.go(Part::Roster).press("End Backspace ' Tab");
    desk.press("F10");
    assert_eq!(desk.form.people.count(Class::Guest), 1, "F10 reads the mended file");
}

#[test]
fn a_roster_pasted_whole_is_the_roster() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(home.path());
    desk.type_in(Part::Roster, "Họ và tên\tChức vụ\nLò Thị Hoa\tBí thư\nVi Văn Nam\t\n");
    assert_eq!(*desk.form.people.source(), people::Source::Pasted);
    assert_eq!(desk.form.people.everyone().len(), 2);
    assert_eq!(desk.form.chair.text(), "Lò Thị Hoa");
    desk.type_in(Part::Body, "Hội");
    assert_eq!(desk.form.people.everyone().len(), 2, "it stays");
    let person = Person { name: "Hà Ánh".into(), class: Class::Guest, ..Person::default() };
    desk.form.add_person(&person, &desk.world, &desk.words);
    assert_eq!(desk.form.people.everyone()[2], person);
    assert!(matches!(desk.press("F7"), Outcome::Ignored), "the form of particulars is a dialog");
}

#[test]
fn an_agenda_comes_from_a_file_and_can_be_changed_then() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("ct.txt");
    put_file(&path, "Đường nội bản | 20\nQuỹ\n");
    let mut desk = Desk::at(home.path());
    desk.type_in(Part::Agenda, path.to_str().unwrap());
    assert_eq!(desk.form.agenda.lines.text(), "Đường nội bản | 20\nQuỹ");
    desk.type_in(Part::Agenda, "\nNhà văn hóa");
    assert_eq!(desk.form.agenda.matters().len(), 3);
    let mut desk = Desk::at(home.path());
    desk.type_in(Part::Agenda, "khong-co.txt");
    assert_eq!(desk.form.agenda.errors(), 1);
    assert_eq!(desk.form.agenda.lines.text(), "khong-co.txt");
}

#[test]
fn every_key_that_types_goes_into_the_row() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(home.path());
    desk.go(Part::Place).press("? q Space 1 /");
    assert_eq!(desk.form.place.text(), "?q 1/");
    assert!(matches!(desk.press("Ctrl+Q"), Outcome::Ignored));
    desk.press("Up");
    assert_eq!(desk.form.part, Part::Title);
    desk.go(Part::People).press("a Enter b Up Up");
    assert_eq!(desk.form.part, Part::Roster, "beyond the first line the arrow leaves the box");
    assert_eq!(desk.form.people.typed.text(), "a\nb");
}

/// Holds a meeting of the sample body that leaves a task, a petition, two questions and a date.
fn hold(folder: &Path, closes: bool) -> Opening {
    let mut world = world_in(folder);
    let opening =
        Opening { place: "Nhà văn hóa bản".to_owned(), ..opening(&world, "Kỳ trước") };
    let mut live = world.start(opening.clone()).unwrap();
    let owner = Who::Member(MemberId::from_index(1));
    let first = live.meeting().agenda().next().unwrap().id;
    let title = "Làm đường điện".to_owned();
    let matter = Matter { title, minutes: Some(15), ..Matter::default() };
    let on = chrono::NaiveDate::from_ymd_opt(2026, 12, 3);
    let mut commands = vec![
        Command::AssignTask {
            assignment: Assignment {
                text: "Phát quang đường nội bản".to_owned(),
                owners: vec![owner.clone()],
                due: Some(Due::NextMeeting),
                source: Source::Meeting,
            },
        },
        Command::RaisePetition {
            plea: Plea { who: owner, kind: PleaKind::Request, text: "Kéo điện".to_owned() },
        },
        Command::OpenQuestion { question: first },
        Command::SetOutcome {
            kind: OutcomeKind::Concluded,
            text: "Nhất trí".to_owned(),
            despite: Some("hết giờ".to_owned()),
        },
        Command::ProposeQuestion { matter, source: Source::Meeting },
        Command::SetNextMeeting { on, at: None },
        Command::AddMember { person: Person { name: "Vàng A Páo".into(), ..Person::default() } },
    ];
    if closes {
        commands.push(Command::Close { reason: Some("mất điện".to_owned()) });
    }
    for command in commands {
        live.desk.submit(&command).unwrap();
    }
    world.leave(PATIENCE).unwrap();
    opening
}

#[test]
fn what_last_time_left_is_there_and_nothing_is_typed_again() {
    for closes in [true, false] {
        let home = tempfile::tempdir().unwrap();
        let before = hold(home.path(), closes);
        let mut desk = Desk::at(home.path());
        let told = desk.form.last_time(&desk.words);
        for part in ["03/11/2026", "1 nhiệm vụ", "1 kiến nghị", "hẹn họp 03/12/2026"] {
            assert!(told.contains(part), "{told}");
        }
        assert_eq!(told.contains("chưa bế mạc"), !closes, "{told}");
        assert_eq!(desk.form.title.text(), "Sinh hoạt chi bộ thường kỳ tháng 12/2026");
        assert_eq!(desk.form.place.text(), "Nhà văn hóa bản");
        let lines = desk.form.last_time_lines(&desk.world, &desk.words);
        assert!(lines.iter().any(|line| line.contains("Phát quang")), "{lines:?}");
        let opening = desk.opened();
        assert_eq!(opening.people.len(), before.people.len() + 1, "the one added stays");
        let carried = &opening.carried;
        assert_eq!(carried.from.as_ref().map(|from| from.session.as_str()), Some(&*before.session));
        assert_eq!(carried.tasks[0].owners, [Who::Member(MemberId::from_index(1))]);
        assert_eq!((carried.tasks.len(), carried.petitions.len()), (1, 1));
        let titles: Vec<_> = opening.agenda.iter().map(|matter| matter.title.as_str()).collect();
        assert_eq!(titles.last(), Some(&"Làm đường điện"));
        assert!(!titles.contains(&before.agenda[0].title.as_str()), "it was concluded");
        assert_eq!(carried.questions.len(), opening.agenda.len());
    }
}

#[test]
fn the_chair_can_leave_it_out_and_take_it_after_all() {
    let home = tempfile::tempdir().unwrap();
    hold(home.path(), true);
    let mut desk = Desk::at(home.path());
    desk.go(Part::Body).press("Tab");
    assert_eq!(desk.form.part, Part::LastTime);
    let brought = desk.form.agenda.lines.text();
    desk.press("Right");
    assert!(desk.form.last_time(&desk.words).contains("Không lấy gì"));
    assert!(desk.form.agenda.lines.is_blank() && desk.form.place.text().is_empty());
    assert!(desk.form.title.text().ends_with("11/2026"));
    desk.press("Left");
    assert_eq!(desk.form.agenda.lines.text(), brought);
    desk.press("Right");
    desk.type_in(Part::Agenda, "Việc riêng");
    desk.press("F10");
    let opening = desk.opened();
    assert!(opening.carried.is_empty());
    assert_eq!(opening.agenda.len(), 1);
}

#[test]
fn a_question_that_comes_back_can_be_taken_off_the_agenda() {
    let home = tempfile::tempdir().unwrap();
    hold(home.path(), true);
    let mut desk = Desk::at(home.path());
    let count = desk.form.agenda.lines.filled();
    assert!(desk.form.agenda.lines.lines().iter().all(|line| desk.form.comes_back(line.text())));
    desk.go(Part::Agenda).press("Ctrl+U");
    desk.form.paste("Việc mới | 5", &desk.world, &desk.words);
    desk.press("Tab");
    desk.go(Part::Body).press("Tab Tab");
    let opening = desk.opened();
    assert_eq!(opening.agenda.len(), count);
    assert_eq!(opening.carried.questions.len(), count - 1);
    assert_eq!(opening.agenda.last().unwrap().title, "Việc mới");
}

#[test]
fn a_roster_file_changed_since_is_the_newer_one() {
    let home = tempfile::tempdir().unwrap();
    let before = hold(home.path(), true);
    let path = world_in(home.path()).roster_path(&before.body);
    put_file(&path, "name,class\nLò Thị Hoa,full\nVi Văn Nam,full\n");
    let desk = Desk::at(home.path());
    assert_eq!(desk.form.people.everyone().len(), 2);
    assert_eq!(desk.form.carried(&[]).tasks.len(), 1, "the tasks come all the same");
}

#[test]
fn a_damaged_session_is_named_and_the_one_before_it_taken() {
    let home = tempfile::tempdir().unwrap();
    let before = hold(home.path(), true);
    let mut world = world_in(home.path());
    let broken = world.start(Opening { title: "Kỳ hỏng".to_owned(), ..before }).unwrap();
    world.leave(PATIENCE).unwrap();
    put_file(&broken.path.with_extension("journal"), "{\"format\":\"chutri/journal\",\"ver");
    put_file(&broken.path, "{\"format\":\"chutri/session\"");
    let desk = Desk::at(home.path());
    let problems: Vec<_> =
        desk.form.problems().filter(|(part, _)| *part == Part::LastTime).collect();
    assert!(problems[0].1.place.file.contains("hong"), "{problems:?}");
    assert!(problems.iter().all(|(_, one)| one.severity == Severity::Warning));
    assert_eq!(desk.form.previous().unwrap().hand_over.from.title, "Kỳ trước");
}

#[test]
fn a_session_in_a_file_can_be_named_and_a_bad_one_stops_nothing() {
    let home = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let before = hold(elsewhere.path(), true);
    let shelf = world_in(elsewhere.path()).previous(&Sought::Body(before.body.clone()));
    let file = shelf.previous.unwrap().path;
    let mut desk = Desk::at(home.path());
    desk.form.name_previous(&file, &desk.world, &desk.words);
    desk.form.wait_for_last(PATIENCE, &desk.world, &desk.words);
    assert_eq!(desk.form.body.text(), before.body);
    let opening = desk.opened();
    assert_eq!(opening.people.len(), before.people.len() + 1, "no roster was remembered here");
    assert_eq!(opening.carried.tasks.len(), 1);

    let bad = home.path().join("thu.json");
    put_file(&bad, "{}");
    let mut desk = Desk::at(home.path());
    desk.form.name_previous(&bad, &desk.world, &desk.words);
    desk.form.wait_for_last(PATIENCE, &desk.world, &desk.words);
    assert_eq!(desk.form.previous(), None);
    assert_eq!(desk.form.last_problems().len(), 1);
    desk.type_in(Part::Body, "Hội");
    desk.type_in(Part::People, "An");
    desk.press("F10");
    assert!(desk.opened().carried.is_empty());
}

#[test]
fn another_body_has_another_last_time_and_practice_has_none() {
    let home = tempfile::tempdir().unwrap();
    hold(home.path(), true);
    let mut world = world_in(home.path());
    let sample = world.sample(Lang::En).unwrap();
    let practised = sample.body.clone();
    world.start(sample).unwrap();
    world.leave(PATIENCE).unwrap();
    let mut desk = Desk::at(home.path());
    assert!(desk.form.previous().is_some());
    for body in [practised.as_str(), "Hội khác"] {
        desk.go(Part::Body).press("Ctrl+U");
        desk.type_in(Part::Body, body);
        desk.form.wait_for_last(PATIENCE, &desk.world, &desk.words);
        assert_eq!(desk.form.previous(), None, "{body}");
        assert!(desk.form.agenda.lines.is_blank());
    }
}

#[test]
fn a_heading_puts_the_questions_below_it_under_its_step() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(home.path());
    assert!(desk.form.choose_procedure("chi-bo-hai-trong-mot-hd42", &desk.world));
    desk.type_in(Part::Body, "Chi bộ bản Pượn");
    desk.type_in(Part::Place, "Nhà văn hóa");
    desk.type_in(Part::People, "Hà Văn Thoại; Bí thư");
    let agenda = "I:\nTrồng cây | 20\nII. Chuyên đề quý I:\nHọc Bác về tiết kiệm | 40\nXây nhà:";
    desk.type_in(Part::Agenda, agenda);
    desk.go(Part::Agenda);
    assert_eq!(desk.form.heading(&desk.world).as_deref(), Some("II:"));
    let opening = desk.opened();
    let told: Vec<_> = opening
        .agenda
        .iter()
        .map(|matter| (matter.title.as_str(), matter.step.as_ref().map(|step| step.0.as_str())))
        .collect();
    assert_eq!(
        told,
        [
            ("Trồng cây", Some("discussion")),
            ("Học Bác về tiết kiệm", Some("theme-discussion")),
            ("Xây nhà:", Some("theme-discussion")),
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_list_that_does_not_come_stops_no_key_and_one_that_comes_late_is_taken() {
    use std::io::Write as _;
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(home.path());
    let pipe = home.path().join("danh-sach.csv");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    desk.type_in(Part::Body, "Chi bộ bản Pượn");
    desk.type_in(Part::Place, "Nhà văn hóa");
    desk.type_in(Part::Roster, &pipe.display().to_string());
    assert_eq!(desk.form.people.percent(), Some(0), "the form goes on");
    assert_eq!(desk.form.part, Part::People);
    assert!(desk.form.check(&desk.world).contains(&Missing::Reading(0)));
    assert!(desk.form.wake_in().is_some(), "it looks again by itself");

    let mut writer = std::fs::OpenOptions::new().write(true).open(&pipe).unwrap();
    writer.write_all("Họ và tên;Chức vụ\nHà Văn Thoại;Bí thư\n".as_bytes()).unwrap();
    drop(writer);
    while desk.form.people.percent().is_some() {
        std::thread::sleep(Duration::from_millis(2));
        desk.form.tick(&desk.world, &desk.words);
    }
    assert_eq!(desk.form.people.everyone().len(), 1);
    assert_eq!(desk.form.chair.text(), "Hà Văn Thoại", "what follows from the list is filled in");
}
