//! A meeting on a screen without a terminal: keys go in, lines of text come out.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chutri::app::input::Input;
use chutri::app::key::{Code, Key};
use chutri::app::live::Live;
use chutri::app::settings::{Settings, ThemeName};
use chutri::app::world::World;
use chutri::app::{App, Screen};
use chutri::desk::journal::Nowhere;
use chutri::desk::{Clock, Desk, Journal, Reading, Saved};
use chutri::meeting::clock::Stamp;
use chutri::meeting::command::Command;
use chutri::meeting::entry::Entry;
use chutri::meeting::event::Opening;
use chutri::meeting::id::MemberId;
use chutri::meeting::language::Lang;
use chutri::meeting::member::{Class, Person};
use chutri::meeting::procedure::Procedure;
use chutri::meeting::question::Matter;
use chutri::meeting::record::Record;
use chutri::view;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// A clock that is set by hand.
#[derive(Debug, Clone)]
pub(crate) struct HandClock(Arc<Mutex<u64>>);

impl Clock for HandClock {
    fn read(&self) -> Reading {
        let seconds = *self.0.lock().unwrap();
        let start: Stamp = "2026-03-03T19:00:00+07:00".parse().unwrap();
        let running = Duration::from_secs(seconds);
        Reading { wall: start + running, running }
    }
}

/// A journal whose disk fails after the first entries.
#[derive(Debug)]
pub(crate) struct Full;

impl Journal for Full {
    fn append(&mut self, _: &[Entry]) {}

    fn saved(&self) -> Saved {
        let trouble = chutri::desk::journal::Trouble {
            cause: chutri::desk::journal::Cause::Full,
            part: chutri::desk::journal::Part::Journal,
            path: "/media/usb/phien.json".into(),
            lasting: true,
            detail: "No space left on device".to_owned(),
        };
        Saved { seq: 1, trouble: Some(trouble) }
    }

    fn flush(&mut self, _: Duration) -> Saved {
        self.saved()
    }
}

/// A console with a meeting on it.
pub(crate) struct Console {
    pub(crate) app: App,
    seconds: Arc<Mutex<u64>>,
    _folder: Option<tempfile::TempDir>,
}

/// The procedure of the screens.
pub(crate) fn procedure() -> Procedure {
    toml::from_str(include_str!("../screens/procedure.toml")).unwrap()
}

/// Fifteen members, one of them probationary, two of one name, and a guest.
pub(crate) fn people() -> Vec<Person> {
    let person = |name: &str, class, post: &str, mark: &str| Person {
        name: name.into(),
        class,
        post: post.into(),
        mark: mark.into(),
        ..Person::default()
    };
    use Class::{Full, Guest, Probationary};
    vec![
        person("Hà Văn Bình", Full, "Bí thư chi bộ", ""),
        person("Lò Thị Hoa", Full, "Phó bí thư", ""),
        person("Phạm Thị Sen", Full, "Chi hội trưởng phụ nữ", ""),
        person("Vi Văn Nam", Full, "", ""),
        person("Lương Thị Mai", Full, "", ""),
        person("Lò Văn Tư", Full, "Trưởng bản", "1961"),
        person("Lò Văn Tư", Full, "", "1985"),
        person("Ngân Văn Đức", Full, "", ""),
        person("Quàng Thị Thanh Huyền", Probationary, "Bí thư đoàn", ""),
        person("Cầm Bá Thước", Full, "", ""),
        person("Đinh Thị Út", Full, "", ""),
        person("Hoàng Văn Lâm", Full, "Công an viên", ""),
        person("Nguyễn Thị Phương Thảo", Full, "Giáo viên", ""),
        person("Lữ Văn Khoa", Full, "", ""),
        person("Tòng Văn Ơn", Full, "Cựu chiến binh", ""),
        person("Trần Quốc Toản", Guest, "Ủy viên Ban Thường vụ Đảng ủy xã", ""),
    ]
}

fn agenda() -> Vec<Matter> {
    let matter = |title: &str, minutes| Matter { title: title.into(), minutes };
    vec![
        matter("Thu tiền điện chiếu sáng đường bản", Some(10)),
        matter("Trồng cây ăn quả có múi", Some(20)),
        matter(
            "Vận động bà con hiến đất mở rộng đường từ nhà văn hóa ra ruộng Nà Pung, \
             phân công người đến từng nhà",
            Some(25),
        ),
        matter("Chuẩn bị bầu trưởng bản", None),
    ]
}

impl Console {
    /// Opens the meeting.
    pub(crate) fn new(lang: Lang) -> Self {
        Self::with(lang, people(), Box::new(Nowhere::default()))
    }

    /// Opens the meeting with these people and this journal.
    pub(crate) fn with(lang: Lang, people: Vec<Person>, journal: Box<dyn Journal>) -> Self {
        let seconds = Arc::new(Mutex::new(0));
        let clock = HandClock(Arc::clone(&seconds));
        let mut desk = Desk::new(Record::default(), journal, Box::new(clock.clone()));
        desk.submit(&Command::Open(Box::new(Opening {
            session: "0195".into(),
            body: "Chi bộ bản Pượn".into(),
            title: "Sinh hoạt thường kỳ 3/2026".into(),
            place: "Nhà văn hóa bản".into(),
            language: Lang::Vi,
            planned_minutes: 120,
            procedure: Arc::new(procedure()),
            people,
            agenda: agenda(),
            chair: Some(MemberId::from_index(0)),
            practice: false,
        })))
        .unwrap();
        let live = Live::new(desk, "phien.json".into());
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let screen = Screen::Live(Box::new(live));
        let (world, folder) = crate::support::console::world();
        let mut app = App::new(world, settings, ThemeName::Dark);
        app.screen = screen;
        Self { app, seconds, _folder: Some(folder) }
    }

    /// Begins at the first screen, in a world of its own that is empty but for what `before` does.
    ///
    /// Its folder has a short name that is always the same, for it is seen on the screen.
    pub(crate) fn begin(lang: Lang, name: &str, before: impl FnOnce(&mut World)) -> Self {
        let folder = PathBuf::from(format!("target/pages/{name}-{}", lang.code()));
        let _ = std::fs::remove_dir_all(&folder);
        let still: fn() -> Box<dyn Clock> = || Box::new(HandClock(Arc::default()));
        let open = || {
            let config = folder.join("config.toml");
            World::open(Some(folder.clone()), Some(config), still).unwrap()
        };
        before(&mut open());
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let app = App::new(open(), settings, ThemeName::Dark);
        let mut console = Self { app, seconds: Arc::default(), _folder: None };
        console.settle();
        console
    }

    /// Waits until the list of sessions has come.
    pub(crate) fn settle(&mut self) -> &mut Self {
        let coming = |app: &App| match &app.screen {
            Screen::Home(home) => home.wake_in().is_some(),
            Screen::Setup(form) => form.wake_in().is_some(),
            Screen::Shelf(shelf) => shelf.wake_in().is_some(),
            Screen::Live(_) => false,
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

    /// Presses keys, written as people write them, a space between two.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            let key = key.parse().unwrap_or_else(|error| panic!("{error}"));
            self.app.handle(Input::Key(key));
        }
        self
    }

    /// Types a text.
    pub(crate) fn type_in(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.app.handle(Input::Key(Key::plain(Code::Char(letter))));
        }
        self
    }

    /// Lets seconds pass, one after the other as a terminal would.
    pub(crate) fn wait(&mut self, seconds: u64) -> &mut Self {
        *self.seconds.lock().unwrap() += seconds;
        self.app.handle(Input::Tick);
        self
    }

    /// Finds a person by name and stays with them.
    pub(crate) fn find(&mut self, name: &str) -> &mut Self {
        self.press("/").type_in(name).press("Enter")
    }

    /// Draws a frame.
    pub(crate) fn draw(&self, width: u16, height: u16) -> (Buffer, Option<Position>) {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| view::draw(&self.app, frame)).unwrap();
        let cursor = terminal.get_cursor_position().ok();
        (terminal.backend().buffer().clone(), cursor)
    }

    /// Draws a frame as lines of text.
    pub(crate) fn text(&self, width: u16, height: u16) -> String {
        lines(&self.draw(width, height).0).join("\n") + "\n"
    }
}

/// Returns the lines of a buffer, without the spaces at their ends.
pub(crate) fn lines(buffer: &Buffer) -> Vec<String> {
    let Rect { width, height, .. } = *buffer.area();
    (0..height)
        .map(|y| {
            let mut line = String::new();
            let mut skip = 0;
            for x in 0..width {
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                let symbol = buffer[(x, y)].symbol();
                skip = chutri::text::fit::width(symbol).saturating_sub(1);
                line.push_str(symbol);
            }
            line.trim_end().to_owned()
        })
        .collect()
}
