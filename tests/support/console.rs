//! A console without a terminal: keys go in as people write them, the meeting and its words come out.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chutri::app::input::Input;
use chutri::app::key::{Code, Key};
use chutri::app::live::Live;
use chutri::app::settings::{Settings, ThemeName};
use chutri::app::world::World;
use chutri::app::{App, Screen};
use chutri::desk::journal::Nowhere;
use chutri::desk::{Clock, Desk, Reading};
use chutri::meeting::Meeting;
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::id::MemberId;
use chutri::meeting::language::Lang;
use chutri::meeting::member::Person;
use chutri::meeting::procedure::Procedure;
use chutri::meeting::question::Matter;
use chutri::meeting::record::Record;

/// A clock the test turns.
#[derive(Debug, Clone)]
pub(crate) struct TurnedClock(Arc<Mutex<Reading>>);

impl TurnedClock {
    /// Starts on the evening of 3 March 2026, half past seven.
    pub(crate) fn evening() -> Self {
        let wall = chrono::DateTime::parse_from_rfc3339("2026-03-03T19:30:00+07:00").unwrap();
        Self(Arc::new(Mutex::new(Reading { wall, running: Duration::ZERO })))
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, seconds: u64) {
        let mut reading = self.0.lock().unwrap();
        reading.wall += chrono::TimeDelta::seconds(seconds.try_into().unwrap());
        reading.running += Duration::from_secs(seconds);
    }
}

impl Clock for TurnedClock {
    fn read(&self) -> Reading {
        *self.0.lock().unwrap()
    }
}

/// A world in a folder of its own, which goes away with the second part.
pub(crate) fn world() -> (World, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    let still: fn() -> Box<dyn Clock> = || Box::new(TurnedClock::evening());
    let world = World::open(Some(folder.path().into()), Some(config), still).unwrap();
    (world, folder)
}

/// A console in the middle of a meeting.
#[derive(Debug)]
pub(crate) struct Console {
    /// The console itself.
    pub app: App,
    clock: TurnedClock,
    _folder: Option<tempfile::TempDir>,
}

/// The sample cell of sixteen.
pub(crate) fn cell() -> Vec<Person> {
    people("chi-bo-ban-puon.csv")
}

fn people(file: &str) -> Vec<Person> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/rosters").join(file);
    chutri::roster::read(&path).unwrap().people
}

/// The procedure most tests run.
pub(crate) fn regular() -> Arc<Procedure> {
    procedure("chi-bo-thuong-ky-hd42")
}

/// A shipped procedure.
pub(crate) fn procedure(id: &str) -> Arc<Procedure> {
    Arc::clone(&chutri::procedure::Library::load(None).find(id).unwrap().procedure)
}

/// What the sample meeting opens with.
pub(crate) fn opening(people: Vec<Person>, procedure: Arc<Procedure>) -> Opening {
    let matters = ["Trồng cây ăn quả có múi", "Vận động con em trở lại trường"];
    Opening {
        session: "0198d3c0-0000-7000-8000-000000000001".to_owned(),
        body: "Chi bộ bản Pượn".to_owned(),
        title: "Sinh hoạt thường kỳ tháng 3/2026".to_owned(),
        place: "Nhà văn hóa bản".to_owned(),
        language: Lang::Vi,
        planned_minutes: procedure.minutes,
        procedure,
        people,
        agenda: matters
            .map(|title| Matter { title: title.to_owned(), minutes: Some(20), ..Matter::default() })
            .to_vec(),
        chair: Some(MemberId::from_index(0)),
        carried: chutri::meeting::carried::Carried::default(),
        practice: false,
    }
}

impl Console {
    /// Opens the sample meeting.
    pub(crate) fn open(lang: Lang) -> Self {
        Self::with(opening(cell(), regular()), lang)
    }

    /// Opens a meeting.
    pub(crate) fn with(opening: Opening, lang: Lang) -> Self {
        let clock = TurnedClock::evening();
        let mut desk =
            Desk::new(Record::default(), Box::new(Nowhere::default()), Box::new(clock.clone()));
        desk.submit(&Command::Open(Box::new(opening))).unwrap();
        let live = Live::new(desk, "phien.json".into());
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let (world, folder) = world();
        let mut app = App::new(world, settings, ThemeName::Dark);
        app.screen = Screen::Live(Box::new(live));
        Self { app, clock, _folder: Some(folder) }
    }

    /// Begins at the first screen, in a world of its own that is empty but for what `before` does.
    ///
    /// Its folder has a short name that is always the same, for it is seen on the screen.
    pub(crate) fn begin(lang: Lang, name: &str, before: impl FnOnce(&mut World)) -> Self {
        let folder = std::path::PathBuf::from(format!("target/pages/{name}-{}", lang.code()));
        let _ = std::fs::remove_dir_all(&folder);
        let still: fn() -> Box<dyn Clock> = || Box::new(TurnedClock::evening());
        let open = || {
            let config = folder.join("config.toml");
            World::open(Some(folder.clone()), Some(config), still).unwrap()
        };
        before(&mut open());
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let app = App::new(open(), settings, ThemeName::Dark);
        let mut console = Self { app, clock: TurnedClock::evening(), _folder: None };
        console.settle();
        console
    }

    /// A console as it stands, on a clock that is turned.
    pub(crate) fn of(app: App, clock: TurnedClock, folder: tempfile::TempDir) -> Self {
        Self { app, clock, _folder: Some(folder) }
    }

    /// Waits until the list of sessions has come, and until the disk has what it was given.
    pub(crate) fn settle(&mut self) -> &mut Self {
        let coming = |app: &App| match &app.screen {
            Screen::Home(home) => home.wake_in().is_some(),
            Screen::Setup(form) => form.wake_in().is_some(),
            Screen::Shelf(shelf) => shelf.wake_in().is_some(),
            Screen::Winding(_) => true,
            Screen::Player(_) => false,
            Screen::Live(live) => !live.is_saved() && live.saved.trouble.is_none(),
        };
        while coming(&self.app) {
            std::thread::sleep(Duration::from_millis(2));
            self.app.handle(Input::Tick);
        }
        self
    }

    /// Pastes a text.
    pub(crate) fn paste(&mut self, text: &str) -> &mut Self {
        self.app.handle(Input::Paste(text.to_owned()));
        self
    }

    /// Presses keys, written as the key table writes them, with spaces between.
    #[track_caller]
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            self.app.handle(Input::Key(key.parse().unwrap()));
        }
        self
    }

    /// Types a text, letter by letter.
    pub(crate) fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.app.handle(Input::Key(Key::plain(Code::Char(letter))));
        }
        self
    }

    /// Lets time pass.
    pub(crate) fn wait(&mut self, seconds: u64) -> &mut Self {
        self.clock.pass(seconds);
        self.app.handle(Input::Tick);
        self
    }

    /// Returns the clock the test turns.
    pub(crate) fn clock(&self) -> TurnedClock {
        self.clock.clone()
    }

    /// Returns the meeting.
    pub(crate) fn meeting(&self) -> &Meeting {
        self.live().meeting()
    }

    /// Returns the live screen.
    pub(crate) fn live(&self) -> &Live {
        self.app.live().unwrap()
    }

    /// Returns what the notice says.
    pub(crate) fn notice(&self) -> &str {
        self.app.notice.as_ref().map_or("", |notice| &notice.text)
    }

    /// Returns the name of the selected person.
    pub(crate) fn selected(&self) -> &str {
        let id = self.live().selected().unwrap();
        self.meeting().members.get(id).unwrap().name()
    }

    /// Returns the current step's id.
    pub(crate) fn step(&self) -> &str {
        &self.live().current_step().unwrap().0
    }
}
