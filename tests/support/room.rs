//! A session on a disk as a console writes it, and the screen for the room that follows it.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;

use chutri::app::room::display::{Display, Manner, Source};
use chutri::app::settings::ThemeName;
use chutri::desk::Clock;
use chutri::meeting::clock::Stamp;
use chutri::meeting::command::Command;
use chutri::meeting::entry::Entry;
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::language::Lang;
use chutri::meeting::record::Record;
use chutri::store::reading::HEADER;
use chutri::store::session_path::SessionPath;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;

use crate::support::console::Console;
use crate::support::screen::rows;

/// A session in a folder of its own.
pub(crate) struct Session {
    pub(crate) home: TempDir,
    pub(crate) record: Record,
    file: File,
}

impl Session {
    /// Writes down what there is so far; a console has it in hand.
    pub(crate) fn of(entries: &[Entry]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut file = File::create(home.path().join("x.journal")).unwrap();
        file.write_all(HEADER.as_bytes()).unwrap();
        File::create(home.path().join("x.lock")).unwrap();
        let mut session = Self { home, record: Record::default(), file };
        session.write(entries.to_vec());
        session
    }

    /// Opens a meeting.
    pub(crate) fn open(opening: Opening, now: Stamp) -> Self {
        let mut session = Self::of(&[]);
        session.happens(Event::Opened(Box::new(opening)), now);
        session
    }

    /// Returns one of the session's files.
    pub(crate) fn path(&self) -> PathBuf {
        self.home.path().join("x.json")
    }

    /// Asks what must be granted, and writes it down.
    #[track_caller]
    pub(crate) fn ask(&mut self, command: &Command, now: Stamp) {
        let event = self.record.decide(command).unwrap();
        self.happens(event, now);
    }

    /// Writes an event down.
    pub(crate) fn happens(&mut self, event: Event, now: Stamp) {
        let (before, seq) = (self.record.fingerprint(), self.record.last_seq() + 1);
        self.write(vec![Entry::seal(&before, seq, now, event)]);
    }

    /// The console lets the session go.
    pub(crate) fn let_go(&self) {
        fs::remove_file(self.home.path().join("x.lock")).unwrap();
    }

    fn write(&mut self, entries: Vec<Entry>) {
        let lines: String =
            entries.iter().map(|entry| serde_json::to_string(entry).unwrap() + "\n").collect();
        self.file.write_all(lines.as_bytes()).unwrap();
        for entry in entries {
            self.record.apply(entry);
        }
    }

    /// Follows it.
    pub(crate) fn display(
        &self,
        lang: Option<Lang>,
        names: bool,
        clock: Box<dyn Clock>,
    ) -> Display {
        let manner = Manner { lang, idle: Lang::Vi, names, theme: ThemeName::Dark };
        Display::open(Source::File(SessionPath::of(&self.path())), manner, clock)
    }
}

/// Shows the room what a console has recorded.
pub(crate) fn shown(console: &Console, lang: Lang, names: bool) -> Display {
    let session = Session::of(console.live().desk.record().entries());
    session.display(Some(lang), names, Box::new(console.clock()))
}

/// Draws the room as lines of text, without the spaces at their ends.
pub(crate) fn text(display: &Display, width: u16, height: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| chutri::view::draw_room(display, frame)).unwrap();
    rows(terminal.backend().buffer())
}
