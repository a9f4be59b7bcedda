//! A screen without a terminal: what the console shows, as lines of text.

use std::sync::Arc;
use std::time::Duration;

use chutri::app::{App, Screen};
use chutri::desk::journal::{Cause, Part, Trouble};
use chutri::desk::{Journal, Saved};
use chutri::meeting::entry::Entry;
use chutri::meeting::event::Opening;
use chutri::meeting::language::Lang;
use chutri::meeting::member::{Class, Person};
use chutri::meeting::procedure::Procedure;
use chutri::meeting::question::Matter;
use chutri::view;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::support::console::{self, Console};

/// A journal whose disk takes nothing any more.
#[derive(Debug)]
struct FullDisk;

impl Journal for FullDisk {
    fn append(&mut self, _: &[Entry]) {}

    fn saved(&self) -> Saved {
        let trouble = Trouble {
            cause: Cause::Full,
            part: Part::Journal,
            path: "/media/usb/phien.json".into(),
            lasting: false,
            detail: "No space left on device".to_owned(),
        };
        Saved { seq: 1, trouble: Some(trouble) }
    }

    fn flush(&mut self, _: Duration) -> Saved {
        self.saved()
    }
}

/// A procedure of nine steps, kept apart from the shipped ones so that mending a sentence there
/// changes no picture here.
pub(crate) fn procedure() -> Arc<Procedure> {
    Arc::new(toml::from_str(include_str!("../screens/procedure.toml")).unwrap())
}

fn person(name: &str, class: Class, post: &str, mark: &str) -> Person {
    let [name, post, mark] = [name, post, mark].map(str::to_owned);
    Person { name, class, post, mark, ..Person::default() }
}

/// Fifteen members, one of them probationary, two of one name, and a guest.
pub(crate) fn people() -> Vec<Person> {
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

/// What the meeting of the pictures opens with.
pub(crate) fn opening(people: Vec<Person>) -> Opening {
    let matter =
        |title: &str, minutes| Matter { title: title.to_owned(), minutes, ..Matter::default() };
    let road = "Vận động bà con hiến đất mở rộng đường từ nhà văn hóa ra ruộng Nà Pung, \
                phân công người đến từng nhà";
    Opening {
        title: "Sinh hoạt thường kỳ 3/2026".to_owned(),
        agenda: vec![
            matter("Thu tiền điện chiếu sáng đường bản", Some(10)),
            matter("Trồng cây ăn quả có múi", Some(20)),
            matter(road, Some(25)),
            matter("Chuẩn bị bầu trưởng bản", None),
        ],
        ..console::opening(people, procedure())
    }
}

/// Opens the meeting of the pictures.
pub(crate) fn open(lang: Lang) -> Console {
    Console::with(opening(people()), lang)
}

/// Opens the same meeting on a disk that takes nothing.
pub(crate) fn open_on_full_disk(lang: Lang) -> Console {
    let mut console = open(lang);
    if let Screen::Live(live) = &mut console.app.screen {
        live.desk.change_journal(Box::new(FullDisk));
    }
    console
}

/// Draws a frame.
pub(crate) fn draw(app: &App, width: u16, height: u16) -> (Buffer, Position) {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view::draw(app, frame)).unwrap();
    let cursor = terminal.get_cursor_position().unwrap();
    (terminal.backend().buffer().clone(), cursor)
}

/// Draws a frame as lines of text, without the spaces at their ends.
pub(crate) fn text(app: &App, width: u16, height: u16) -> String {
    let (buffer, _) = draw(app, width, height);
    rows(&buffer)
}

/// Returns what was drawn as lines of text, without the spaces at their ends.
pub(crate) fn rows(buffer: &Buffer) -> String {
    let Rect { width, height, .. } = *buffer.area();
    let mut text = String::new();
    for y in 0..height {
        let mut covered = 0;
        let row = (0..width).map(|x| buffer[(x, y)].symbol()).filter(|symbol| {
            // A wide letter covers the cell behind it.
            let shown = covered == 0;
            covered = if shown { chutri::text::fit::width(symbol).max(1) - 1 } else { covered - 1 };
            shown
        });
        text.push_str(row.collect::<String>().trim_end());
        text.push('\n');
    }
    text
}
