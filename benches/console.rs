//! What a key costs, and how that grows: run with `cargo bench`.
//!
//! Times on a shared machine mean little by themselves; read the ratios between the rows. The table
//! in BENCHMARKS.md counts instructions instead.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_wrap,
    reason = "a bench that fails should fail at once"
)]

use std::fs::File;
use std::hint::black_box;
use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

use chutri::app::input::Input;
use chutri::app::live::Live;
use chutri::app::settings::{Settings, ThemeName};
use chutri::app::world::World;
use chutri::app::world::{Footage, Winding};
use chutri::app::{App, Screen};
use chutri::coach::timeline::Timeline;
use chutri::desk::journal::Nowhere;
use chutri::desk::{Clock, Desk, Reading};
use chutri::meeting::attendance::Attendance;
use chutri::meeting::command::Command;
use chutri::meeting::entry::{Digest, Entry};
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::id::{MemberId, QuestionId, SpeechId};
use chutri::meeting::language::Lang;
use chutri::meeting::member::Person;
use chutri::meeting::procedure::StepId;
use chutri::meeting::question::Matter;
use chutri::meeting::record::Record;
use chutri::procedure::Library;
use chutri::store::follow::{Follower, News};
use chutri::store::reading::HEADER;
use chutri::store::session_path::SessionPath;
use chutri::text::search::{Index, Lead};
use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const ROSTERS: [usize; 3] = [30, 1_000, 100_000];

fn main() {
    divan::main();
}

#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn read(&self) -> Reading {
        let wall = chrono::DateTime::from_timestamp(1_772_000_000, 0).unwrap().fixed_offset();
        Reading { wall, running: Duration::ZERO }
    }
}

/// Names as they are in a village: few family names, many given ones.
fn people(count: usize) -> Vec<Person> {
    const FAMILY: [&str; 6] =
        ["Hà Văn", "Lò Thị", "Phạm Bá", "Vi Thị", "Nguyễn Văn", "Đinh Thị Ngọc"];
    const GIVEN: [&str; 8] = ["Bình", "Hoa", "Nam", "Ướt", "Thiểm", "Dựng", "Ánh", "Đào"];
    let name = |n: usize| format!("{} {} {n}", FAMILY[n % 6], GIVEN[n / 6 % 8]);
    (0..count).map(|n| Person { name: name(n), ..Person::default() }).collect()
}

fn opening(count: usize) -> Opening {
    let library = Library::load(None);
    let procedure = Arc::clone(&library.find("chi-bo-thuong-ky-hd42").unwrap().procedure);
    Opening {
        session: String::new(),
        body: "Chi bộ bản Pượn".to_owned(),
        title: "Sinh hoạt thường kỳ".to_owned(),
        place: String::new(),
        language: Lang::Vi,
        planned_minutes: 120,
        procedure,
        people: people(count),
        agenda: vec![Matter {
            title: "Trồng cây ăn quả".to_owned(), minutes: None, step: None
        }],
        chair: Some(MemberId::from_index(0)),
        carried: chutri::meeting::carried::Carried::default(),
        practice: true,
    }
}

/// In the middle of a discussion, everybody present.
fn desk(count: usize) -> Desk {
    let mut desk = Desk::new(Record::default(), Box::new(Nowhere::default()), Box::new(Still));
    for command in [
        Command::Open(Box::new(opening(count))),
        Command::MarkRest { attendance: Attendance::Present },
        Command::EnterStep { step: StepId("discussion".to_owned()) },
        Command::OpenQuestion { question: QuestionId::from_index(0) },
    ] {
        desk.submit(&command).unwrap();
    }
    desk
}

/// A console on a screen of 120×40, in a folder that goes away with it.
fn console(count: usize) -> (App, Terminal<TestBackend>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let still: fn() -> Box<dyn Clock> = || Box::new(Still);
    let config = folder.path().join("config.toml");
    let world = World::open(Some(folder.path().into()), Some(config), still).unwrap();
    let settings = Settings { language: Some(Lang::Vi), ..Settings::default() };
    let mut app = App::new(world, settings, ThemeName::Dark);
    app.screen = Screen::Live(Box::new(Live::new(desk(count), "bench.json".into())));
    (app, Terminal::new(TestBackend::new(120, 40)).unwrap(), folder)
}

#[divan::bench(args = ROSTERS)]
fn frame(bencher: Bencher<'_, '_>, count: usize) {
    let (app, mut terminal, _folder) = console(count);
    bencher.bench_local(|| {
        terminal.draw(|frame| chutri::view::draw(&app, frame)).unwrap();
    });
}

/// A key's whole way: action, command, apply, frame. The floor is given and taken in turn.
#[divan::bench(args = ROSTERS)]
fn key(bencher: Bencher<'_, '_>, count: usize) {
    let (mut app, mut terminal, _folder) = console(count);
    let space = "Space".parse().unwrap();
    bencher.bench_local(|| {
        app.handle(Input::Key(black_box(space)));
        terminal.draw(|frame| chutri::view::draw(&app, frame)).unwrap();
    });
}

#[divan::bench(args = ROSTERS)]
fn decide_and_apply(bencher: Bencher<'_, '_>, count: usize) {
    let mut desk = desk(count);
    let member = MemberId::from_index(1);
    let give = Command::GiveFloor { member, kind: SpeechKind::Opinion };
    bencher.bench_local(|| {
        desk.submit(&give).unwrap();
        desk.submit(&Command::EndSpeech).unwrap();
    });
}

#[divan::bench(args = ["an", "nguyen", "dinh thi anh", "lth"])]
fn search_in_100_000(bencher: Bencher<'_, '_>, query: &str) {
    let index = Index::of(Lead::Last, people(100_000).iter().map(|person| &person.name));
    bencher.bench_local(|| index.find(black_box(query), 200));
}

fn long_session(entries: usize) -> Vec<Entry> {
    let at = Still.read().wall;
    let mut list: Vec<Entry> = Vec::with_capacity(entries);
    let mut push = |event| {
        let before = list.last().map_or(Digest::START, |entry| entry.digest);
        let seq = list.len() as u64 + 1;
        let at = at + chrono::TimeDelta::seconds(list.len() as i64);
        list.push(Entry::seal(&before, seq, at, event));
    };
    push(Event::Opened(Box::new(opening(30))));
    push(Event::RestMarked { attendance: Attendance::Present });
    push(Event::QuestionOpened { question: QuestionId::from_index(0) });
    for speech in 0..(entries.saturating_sub(3) / 2) {
        let (id, member) = (SpeechId::from_index(speech), MemberId::from_index(speech % 30));
        let kind = SpeechKind::Opinion;
        push(Event::SpeechStarted { speech: id, member, kind, request: None });
        push(Event::SpeechEnded { speech: id });
    }
    list
}

#[divan::bench(args = [10_000, 100_000, 1_000_000], sample_count = 3)]
fn reopen(bencher: Bencher<'_, '_>, entries: usize) {
    let lines: Vec<String> =
        long_session(entries).iter().map(|entry| serde_json::to_string(entry).unwrap()).collect();
    bencher.bench_local(|| {
        let read = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        Record::replay(read)
    });
}

/// One more entry in a journal of so many: what the screen for the room reads, believes and folds.
#[divan::bench(args = [1_000, 100_000])]
fn follow(bencher: Bencher<'_, '_>, entries: usize) {
    let folder = tempfile::tempdir().unwrap();
    let list = long_session(entries);
    let mut file = File::create(folder.path().join("x.journal")).unwrap();
    file.write_all(HEADER.as_bytes()).unwrap();
    let mut write = |entry: &Entry| {
        file.write_all((serde_json::to_string(entry).unwrap() + "\n").as_bytes()).unwrap();
    };
    let (mut seal, mut seq, ts) = list.last().map(|last| (last.digest, last.seq, last.ts)).unwrap();
    let mut follower = Follower::of(SessionPath::of(&folder.path().join("x.json")));
    let mut record = Record::default();
    let mut take = |news| match news {
        Some(News::Anew(all)) => record = Record::replay(all),
        Some(News::More(more)) => more.into_iter().for_each(|entry| record.apply(entry)),
        None => {}
    };
    list.iter().for_each(&mut write);
    take(follower.look());
    bencher.bench_local(|| {
        seq += 1;
        let member = MemberId::from_index(1);
        let entry = Entry::seal(&seal, seq, ts, Event::MemberInvited { member });
        seal = entry.digest;
        write(&entry);
        take(follower.look());
    });
}

const RECORDS: [usize; 3] = [10_000, 100_000, 1_000_000];

/// Places all over a record, each far from the one before.
fn places(entries: usize) -> impl Iterator<Item = usize> {
    (0..).map(move |n: usize| n.wrapping_mul(0x9E37_79B9) % entries)
}

#[divan::bench(args = RECORDS, sample_count = 3)]
fn wind_up(bencher: Bencher<'_, '_>, entries: usize) {
    let list = long_session(entries);
    bencher
        .with_inputs(|| list.clone())
        .bench_local_values(|list| Timeline::of(list, Vec::new(), |_| ()));
}

/// From anywhere to anywhere.
#[divan::bench(args = RECORDS)]
fn seek(bencher: Bencher<'_, '_>, entries: usize) {
    let mut film = Timeline::of(long_session(entries), Vec::new(), |_| ());
    let mut places = places(entries);
    bencher.bench_local(|| {
        black_box(film.seek(places.next().unwrap()));
    });
}

/// One happening back, from the end on.
#[divan::bench(args = RECORDS)]
fn seek_back(bencher: Bencher<'_, '_>, entries: usize) {
    let mut film = Timeline::of(long_session(entries), Vec::new(), |_| ());
    let mut count = entries;
    bencher.bench_local(|| {
        count = if count < 2 { entries } else { count - 1 };
        black_box(film.seek(count));
    });
}

/// A key of the player, its whole way: one happening back or on, and the frame.
#[divan::bench(args = RECORDS)]
fn player_key(bencher: Bencher<'_, '_>, entries: usize) {
    let (mut app, mut terminal, _folder) = console(30);
    let footage =
        Footage { entries: long_session(entries), marks: Vec::new(), remarks: Vec::new() };
    let mut winding = Winding::start("bench".to_owned(), move |_| Ok(footage));
    winding.wait(Duration::from_mins(10));
    app.play(winding);
    app.handle(Input::Key("End".parse().unwrap()));
    let keys = ["Left", "Left", "Right"].map(|key| key.parse().unwrap());
    let mut keys = keys.into_iter().cycle();
    bencher.bench_local(|| {
        app.handle(Input::Key(keys.next().unwrap()));
        terminal.draw(|frame| chutri::view::draw(&app, frame)).unwrap();
    });
}

#[divan::bench(args = [10_000, 100_000], sample_count = 3)]
fn import(bencher: Bencher<'_, '_>, rows: usize) {
    let file = chutri::roster::to_csv(&people(rows));
    bencher.bench_local(|| chutri::roster::from_bytes("list.csv", file.as_bytes()).unwrap());
}
