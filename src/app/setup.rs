//! The form of a new meeting: one page, sensible values filled in, nothing typed ever lost.
//!
//! A key goes to the row the cursor is in; leaving a row reads what was typed there, so that what
//! is wrong is told beside it and not at the end. F10 checks everything at once and opens.

pub mod agenda;
pub mod chair;
pub mod check;
pub mod filled;
pub mod headed;
pub mod last_time;
pub mod lines;
mod offer;
pub mod part;
pub mod people;
pub mod title;
mod typed;

use std::sync::Arc;
use std::time::Duration;

use strum::IntoEnumIterator as _;

use agenda::Agenda;
pub use check::Missing;
use filled::Filled;
use last_time::LastTime;
pub use part::Part;
use people::People;

use crate::app::action::Action;
use crate::app::key::{Code, Key};
use crate::app::outcome::{Destination, Outcome};
use crate::app::world::{Gathering, World};
use crate::meeting::language::Lang;
use crate::meeting::member::Person;
use crate::meeting::procedure::Procedure;
use crate::text::Words;
use crate::text::name::tidy;
use crate::text::problem::Problem;
use crate::text::words::both;

/// The form.
#[derive(Debug)]
pub struct Setup {
    /// Where the cursor is.
    pub part: Part,
    /// The body.
    pub body: Filled,
    /// The title.
    pub title: Filled,
    /// The place.
    pub place: Filled,
    /// The planned length.
    pub minutes: Filled,
    /// Who is invited.
    pub people: People,
    /// Who presides.
    pub chair: Filled,
    /// The questions.
    pub agenda: Agenda,
    /// The language of the record.
    pub language: Lang,
    procedure: usize,
    gathering: Gathering,
    bodies: Vec<String>,
    /// What is offered for what is typed in the row.
    offers: Vec<String>,
    /// The offer Enter takes.
    offered: Option<usize>,
    missing: Vec<Missing>,
    date: chrono::NaiveDate,
    last: LastTime,
}

impl Setup {
    /// Begins a form for a meeting in the language of the screen.
    pub fn new(world: &World, words: &Words) -> Self {
        let now = world.now();
        let language = words.lang();
        let first = world.library.default_for(language).map(|listed| &listed.procedure.id);
        let of_id =
            |id: &String| world.library.all().iter().position(|listed| listed.procedure.id == *id);
        let mut setup = Self {
            part: Part::Body,
            body: Filled::default(),
            title: Filled::default(),
            place: Filled::default(),
            minutes: Filled::default(),
            people: People::default(),
            chair: Filled::default(),
            agenda: Agenda::default(),
            language,
            procedure: first.and_then(of_id).unwrap_or(0),
            gathering: Gathering::start(&world.places, now),
            bodies: Vec::new(),
            offers: Vec::new(),
            offered: None,
            missing: Vec::new(),
            date: now.date_naive(),
            last: LastTime::default(),
        };
        setup.take_bodies(world, words);
        setup.fill(world);
        setup.offer();
        setup
    }

    /// Returns the procedure; `None` only if none can be used.
    pub fn procedure<'a>(&self, world: &'a World) -> Option<&'a Arc<Procedure>> {
        world.library.all().get(self.procedure).map(|listed| &listed.procedure)
    }

    /// Chooses a procedure by its id; says whether there is one.
    pub fn choose_procedure(&mut self, id: &str, world: &World) -> bool {
        let of_id = world.library.all().iter().position(|listed| listed.procedure.id == id);
        self.procedure = of_id.unwrap_or(self.procedure);
        self.fill(world);
        of_id.is_some()
    }

    /// Returns what is offered for the row, and which of it Enter takes.
    pub fn offers(&self) -> (&[String], Option<usize>) {
        (&self.offers, self.offered)
    }

    /// Returns what the last check found missing.
    pub fn missing(&self) -> &[Missing] {
        &self.missing
    }

    /// Goes through everything found in what was read, with the row it belongs to.
    pub fn problems(&self) -> impl Iterator<Item = (Part, &Problem)> {
        let last = self.last_problems().iter().map(|problem| (Part::LastTime, problem));
        let roster = self.people.roster_problems().iter().map(|problem| (Part::Roster, problem));
        let typed = self.people.typed_problems().iter().map(|problem| (Part::People, problem));
        let agenda = self.agenda.problems().iter().map(|problem| (Part::Agenda, problem));
        last.chain(roster).chain(typed).chain(agenda)
    }

    /// Time passed; says whether anything visible changed.
    pub fn tick(&mut self, world: &World, words: &Words) -> bool {
        let came = self.gathering.poll();
        if came {
            self.take_bodies(world, words);
            self.offer();
        }
        let landed = self.people.poll();
        if landed {
            self.landed(world, words);
        }
        let reading = self.people.percent().is_some();
        self.poll_last(world, words) || came || landed || reading
    }

    /// The roster that was being read has come.
    fn landed(&mut self, world: &World, words: &Words) {
        self.take_import(world);
        self.seek_last(world, words);
        self.edited();
    }

    /// Returns when to look again; `None`: nothing changes by itself.
    pub fn wake_in(&self) -> Option<Duration> {
        let others = self.gathering.wake_in().or_else(|| self.last_wakes_in());
        others.or_else(|| self.people.wake_in())
    }

    /// Goes through the rows there are, in order.
    pub fn parts(&self) -> impl DoubleEndedIterator<Item = Part> + Clone {
        let has_last = self.has_last();
        Part::iter().filter(move |part| has_last || *part != Part::LastTime)
    }

    fn next_part(&self) -> Part {
        let here = self.part;
        self.parts().skip_while(|part| *part != here).nth(1).unwrap_or(Part::Procedure)
    }

    fn part_before(&self) -> Part {
        let here = self.part;
        self.parts().rev().skip_while(|part| *part != here).nth(1).unwrap_or(Part::Language)
    }

    /// The bodies known from disk came: the one that met last is most likely the one that meets.
    fn take_bodies(&mut self, world: &World, words: &Words) {
        let Some(shelves) = self.gathering.shelves() else { return };
        self.bodies = shelves.bodies();
        if let Some(last) = self.bodies.first().cloned()
            && self.body.fill(&last)
        {
            self.settle_body(&last, world, words);
        }
    }

    /// Fills in what follows from other rows and was not typed.
    fn fill(&mut self, world: &World) {
        if let Some(procedure) = self.procedure(world).cloned() {
            let title = both(|words| title::of(&procedure, self.day(), words));
            self.title.fill(title.get(self.language));
            self.minutes.fill(&procedure.minutes.to_string());
        }
        if !self.chair.is_touched() {
            let chair = self.people.by_post().map(|place| self.people.shown(place));
            self.chair.fill(&chair.unwrap_or_default());
        }
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key, world: &World, words: &Words) -> Outcome {
        if Some(key) == Action::OpenMeeting.key().parse().ok() {
            return self.open(world, words);
        }
        if self.part.is_lines() && !matches!(key.code, Code::Tab | Code::BackTab | Code::Esc) {
            if self.lines_key(key) {
                self.edited();
                return Outcome::Stay;
            }
        } else if self.typed(key) {
            self.edited();
            return Outcome::Stay;
        }
        match key.code {
            Code::Esc => {
                self.settle(world, words);
                return Outcome::Go(Destination::Home);
            }
            Code::Tab | Code::Down => self.go_to(self.next_part(), world, words),
            Code::BackTab | Code::Up => self.go_to(self.part_before(), world, words),
            Code::Enter => {
                self.take_offer();
                self.go_to(self.next_part(), world, words);
            }
            Code::PageDown => self.turn_offer(true),
            Code::PageUp => self.turn_offer(false),
            Code::Left if self.part.is_turned() => self.turn(false, world, words),
            Code::Right | Code::Char(' ') if self.part.is_turned() => self.turn(true, world, words),
            _ => return Outcome::Ignored,
        }
        Outcome::Stay
    }

    /// Takes a paste. Several lines pasted where a path belongs are the roster itself.
    pub fn paste(&mut self, text: &str, world: &World, words: &Words) -> Outcome {
        match self.part {
            Part::Roster if text.trim_end().contains(['\n', '\r', '\t']) => {
                self.people.paste_roster(text, words);
                self.take_import(world);
            }
            Part::People => self.people.paste_typed(text, words),
            Part::Agenda => self.agenda.lines.paste(text),
            Part::Body => self.body.paste(text),
            Part::Title => self.title.paste(text),
            Part::Place => self.place.paste(text),
            Part::Minutes => self.minutes.paste(text),
            Part::Roster => self.people.path.paste(text),
            Part::Chair => self.chair.paste(text),
            Part::Procedure | Part::LastTime | Part::Language => return Outcome::Ignored,
        }
        self.edited();
        Outcome::Stay
    }

    /// Puts the cursor in a row, by its place.
    pub fn pick(&mut self, place: usize, world: &World, words: &Words) -> Outcome {
        let Some(part) = self.parts().nth(place) else { return Outcome::Ignored };
        self.go_to(part, world, words);
        Outcome::Stay
    }

    /// Adds a person from the form of particulars.
    pub fn add_person(&mut self, person: &Person, world: &World, words: &Words) {
        self.people.add(person, words);
        self.fill(world);
        self.edited();
    }

    fn lines_key(&mut self, key: Key) -> bool {
        match self.part {
            Part::People => self.people.typed.key(key),
            Part::Agenda => self.agenda.lines.key(key),
            _ => false,
        }
    }

    /// Gives a key to the field of the row; says whether it was one for typing.
    fn typed(&mut self, key: Key) -> bool {
        match self.part {
            Part::Body => self.body.key(key),
            Part::Title => self.title.key(key),
            Part::Place => self.place.key(key),
            Part::Minutes => self.minutes.key(key),
            Part::Roster => self.people.path.key(key),
            Part::Chair => self.chair.key(key),
            Part::Procedure | Part::LastTime | Part::Language | Part::People | Part::Agenda => {
                false
            }
        }
    }

    /// What the last check said may no longer be so.
    fn edited(&mut self) {
        self.missing.clear();
        self.offer();
    }

    fn turn(&mut self, forward: bool, world: &World, words: &Words) {
        match self.part {
            Part::Procedure => {
                let count = world.library.all().len().max(1);
                let by = if forward { 1 } else { count - 1 };
                self.procedure = (self.procedure + by) % count;
            }
            Part::Language => self.language = self.language.other(),
            Part::LastTime => self.turn_last(world, words),
            _ => {}
        }
        self.fill(world);
        self.edited();
    }

    fn go_to(&mut self, part: Part, world: &World, words: &Words) {
        self.settle(world, words);
        self.part = part;
        self.offer();
    }

    /// Reads what was typed in the row the cursor leaves.
    fn settle(&mut self, world: &World, words: &Words) {
        let body = tidy(self.body.text());
        match self.part {
            Part::Body => {
                self.settle_body(&body, world, words);
            }
            Part::Roster => {
                if self.people.read_roster(world, &body) {
                    self.take_import(world);
                    self.seek_last(world, words);
                }
            }
            Part::People => {
                self.people.read_typed();
                self.fill(world);
            }
            Part::Chair => {
                if let Some(place) = self.chair_named() {
                    let shown = self.people.shown(place);
                    self.chair.choose(&shown);
                }
                self.fill(world);
            }
            Part::Agenda => self.agenda.read(words),
            Part::Title | Part::Minutes => self.fill(world),
            Part::Procedure | Part::LastTime | Part::Place | Part::Language => {}
        }
    }

    /// The body is known: its roster is remembered, and its last meeting looked for.
    fn settle_body(&mut self, body: &str, world: &World, words: &Words) {
        self.people.remember(body, world);
        self.seek_last(world, words);
        self.stand_last(world);
        self.take_import(world);
    }

    /// Chooses the body.
    pub fn choose_body(&mut self, body: &str, world: &World, words: &Words) {
        self.body.choose(body);
        self.settle_body(body, world, words);
    }

    /// A roster came in: another session also tells its body and what it left open.
    fn take_import(&mut self, world: &World) {
        let import = self.people.import();
        if let Some(body) = import.body.as_ref().filter(|_| self.body.text().is_empty()) {
            self.body.fill(body);
        }
        self.agenda.fill(&import.agenda);
        self.fill(world);
    }
}

#[cfg(test)]
mod tests;
