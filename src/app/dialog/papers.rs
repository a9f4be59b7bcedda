//! Papers of a meeting: which style and format, what stays in the room, where to.

use std::sync::Arc;

use crate::app::dialog::Layer;
use crate::app::field::Field;
use crate::app::key::{Code, Key};
use crate::app::notice::Tone;
use crate::app::shelf::Page;
use crate::app::world::{Printing, Wish, typed_path};
use crate::app::{App, Screen};
use crate::meeting::record::Record;
use crate::paper::format::Format;
use crate::paper::minutes::LeftOut;
use crate::procedure::style::Style;

/// The most digits the number of a paper has.
const MOST_DIGITS: usize = 5;

/// Where the cursor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumIter)]
pub enum Part {
    /// Which paper; turned with the arrow keys.
    Style,
    /// In which format; turned with the arrow keys.
    Format,
    /// The number of the paper.
    Number,
    /// Whether criticism stays in the room; turned with the arrow keys.
    Criticism,
    /// Whether the names of voters stay in the room; turned with the arrow keys.
    Voters,
    /// The folder it goes to.
    Folder,
}

/// The dialog.
#[derive(Debug, Clone)]
pub struct Papers {
    /// What there is to choose from, the usual one first.
    pub styles: Vec<Arc<Style>>,
    /// The chosen one, by its place.
    pub style: usize,
    /// The format.
    pub format: Format,
    /// The number of the paper; may be empty.
    pub number: Field,
    /// What stays in the room.
    pub left_out: LeftOut,
    /// The folder.
    pub folder: Field,
    /// Where the cursor is.
    pub part: Part,
    /// Why nothing was written, if so.
    pub refused: Option<String>,
}

impl Papers {
    /// Returns the chosen style.
    pub fn chosen(&self) -> Option<&Arc<Style>> {
        self.styles.get(self.style)
    }

    /// Says whether the cursor stands in a text.
    pub const fn is_typing(&self) -> bool {
        matches!(self.part, Part::Number | Part::Folder)
    }

    fn key(&mut self, key: Key) {
        self.refused = None;
        match (key.code, self.part) {
            (Code::Tab | Code::Down, _) => self.part = turned(self.part, true),
            (Code::BackTab | Code::Up, _) => self.part = turned(self.part, false),
            (Code::Left, _) if !self.is_typing() => self.turn(false),
            (Code::Right | Code::Char(' '), _) if !self.is_typing() => self.turn(true),
            (Code::Char(letter), Part::Number) if !letter.is_ascii_digit() => {}
            (Code::Char(_), Part::Number) if self.number.text().len() >= MOST_DIGITS => {}
            (_, Part::Number) => {
                self.number.key(key);
            }
            (_, Part::Folder) => {
                self.folder.key(key);
            }
            _ => {}
        }
    }

    fn turn(&mut self, on: bool) {
        match self.part {
            Part::Style => {
                let count = self.styles.len().max(1);
                let by = if on { 1 } else { count - 1 };
                self.style = (self.style + by) % count;
            }
            Part::Format => self.format = turned(self.format, on),
            Part::Criticism => self.left_out.criticism = !self.left_out.criticism,
            Part::Voters => self.left_out.voters = !self.left_out.voters,
            Part::Number | Part::Folder => {}
        }
    }
}

/// Returns the next or the last one of a few, around the end.
fn turned<T: strum::IntoEnumIterator + PartialEq + Copy>(here: T, on: bool) -> T {
    let all: Vec<T> = T::iter().collect();
    let place = all.iter().position(|each| *each == here).unwrap_or(0);
    let by = if on { 1 } else { all.len().saturating_sub(1) };
    all.get((place + by) % all.len().max(1)).copied().unwrap_or(here)
}

impl App {
    /// Returns the record papers are made of: of the meeting on the screen, or of the one read.
    fn on_paper(&self) -> Option<&Record> {
        match &self.screen {
            Screen::Live(live) => Some(live.desk.record()),
            Screen::Shelf(shelf) => shelf.look.as_ref()?.record(),
            Screen::Home(_) | Screen::Setup(_) | Screen::Player(_) | Screen::Winding(_) => None,
        }
    }

    /// Offers the papers of the meeting; among past meetings those of the selected one.
    pub(in crate::app) fn open_papers(&mut self) {
        if let Screen::Shelf(shelf) = &mut self.screen {
            if !matches!(shelf.page, Page::Past(_)) {
                return self.say(Tone::Refused, self.words.paper_told_no_meeting());
            }
            let outcome = shelf.read(&self.world, &self.words);
            self.follow(outcome);
        }
        let Some(record) = self.on_paper() else {
            // A meeting that could not be read was told already.
            if self.notice.is_none() {
                self.say(Tone::Refused, self.words.paper_told_no_meeting());
            }
            return;
        };
        let offered = self.world.library.styles().of(&record.meeting().procedure);
        let styles = offered.into_iter().map(|kept| Arc::clone(&kept.held)).collect();
        let folder = Field::with(&self.world.papers_folder(record).display().to_string());
        self.layers.push(Layer::Papers(Box::new(Papers {
            styles,
            style: 0,
            format: Format::Docx,
            number: Field::default(),
            left_out: LeftOut::default(),
            folder,
            part: Part::Style,
            refused: None,
        })));
    }

    pub(in crate::app) fn key_in_papers(&mut self, key: Key) {
        if key.code == Code::Enter {
            return self.print_papers();
        }
        if let Some(Layer::Papers(papers)) = self.layers.last_mut() {
            papers.key(key);
        }
    }

    pub(in crate::app) fn paste_in_papers(&mut self, text: &str) {
        let Some(Layer::Papers(papers)) = self.layers.last_mut() else { return };
        match papers.part {
            Part::Number => {
                let room = MOST_DIGITS.saturating_sub(papers.number.text().len());
                let digits: String = text.chars().filter(char::is_ascii_digit).take(room).collect();
                papers.number.paste(&digits);
            }
            Part::Folder => papers.folder.paste(text),
            Part::Style | Part::Format | Part::Criticism | Part::Voters => {}
        }
    }

    /// Begins to write what was chosen.
    fn print_papers(&mut self) {
        let Some(Layer::Papers(papers)) = self.layers.last() else { return };
        let (Some(style), Some(record)) = (papers.chosen().cloned(), self.on_paper()) else {
            return;
        };
        let wish = Wish {
            style,
            format: papers.format,
            number: papers.number.text().parse().ok(),
            left_out: papers.left_out,
            folder: typed_path(papers.folder.text()),
        };
        if papers.folder.is_blank() {
            let told = self.words.told_refused_empty();
            if let Some(Layer::Papers(papers)) = self.layers.last_mut() {
                papers.refused = Some(told);
            }
            return;
        }
        self.printing = Some(Printing::start(record.clone(), wish));
        self.layers.pop();
        self.say(Tone::Done, self.words.paper_told_writing());
        self.look_at_papers();
    }

    /// Says where papers were written, once they are; says whether that has just come.
    pub(in crate::app) fn look_at_papers(&mut self) -> bool {
        let Some(printed) = self.printing.as_mut().and_then(Printing::take) else { return false };
        self.printing = None;
        match printed {
            Err(problem) => self.say_problems(&[*problem]),
            Ok(files) => {
                let first = files.first().map(|path| path.display().to_string());
                let first = first.unwrap_or_default();
                let told = match files.len() {
                    0 | 1 => self.words.paper_told_written(first),
                    many => self.words.paper_told_written_more(first, many - 1),
                };
                self.say(Tone::Done, told);
            }
        }
        true
    }
}
