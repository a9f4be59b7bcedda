//! The check before opening: everything that is missing at once, and what of it can be left.

use std::sync::Arc;
use std::time::Duration;

use crate::app::outcome::{Destination, Outcome};
use crate::app::setup::part::Part;
use crate::app::setup::{Setup, agenda};
use crate::app::world::World;
use crate::meeting::event::Opening;
use crate::meeting::id::MemberId;
use crate::meeting::member::Class;
use crate::text::Words;
use crate::text::duration::{Colon, Misread, parse};
use crate::text::name::tidy;

/// How long opening waits for the last meeting to be read: longer than any but a slow disk takes.
const PATIENCE: Duration = Duration::from_secs(2);

/// Something the form lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// No procedure can be used.
    Procedure,
    /// The body has no name.
    Body,
    /// The meeting has no name.
    Title,
    /// The length cannot be understood.
    Minutes(Misread),
    /// The roster cannot be used; so many errors.
    Roster(usize),
    /// Lines typed by hand that are no people; so many.
    Typed(usize),
    /// Nobody is invited who could be heard.
    People,
    /// Nobody has the name typed for the chair.
    Chair(String),
    /// The agenda cannot be used; so many errors.
    Agenda(usize),
    /// Nobody is named to preside; can be done in the meeting.
    NoChair,
    /// There is no question; can be added in the meeting.
    NoAgenda,
    /// The place is not told; the minutes will have a gap.
    Place,
    /// The last meeting is still being read.
    LastTime,
    /// The roster is still being read; how much of a hundred is done.
    Reading(u8),
}

impl Missing {
    /// Says whether the meeting cannot be opened before this is there.
    pub const fn is_needed(&self) -> bool {
        !matches!(self, Self::NoChair | Self::NoAgenda | Self::Place | Self::LastTime)
    }

    /// Returns the row of the form it belongs to.
    pub const fn part(&self) -> Part {
        match self {
            Self::Procedure => Part::Procedure,
            Self::Body | Self::LastTime => Part::Body,
            Self::Title => Part::Title,
            Self::Minutes(_) => Part::Minutes,
            Self::Roster(_) | Self::Reading(_) => Part::Roster,
            Self::Typed(_) | Self::People => Part::People,
            Self::Chair(_) | Self::NoChair => Part::Chair,
            Self::Agenda(_) | Self::NoAgenda => Part::Agenda,
            Self::Place => Part::Place,
        }
    }

    /// Says what is missing and what to do about it.
    pub fn tell(&self, words: &Words) -> String {
        match self {
            Self::Procedure => words.setup_missing_procedure(),
            Self::Body => words.setup_missing_body(),
            Self::Title => words.setup_missing_title(),
            Self::Minutes(misread) => misread.tell(words),
            Self::Roster(count) => words.setup_missing_roster(*count),
            Self::Typed(count) => words.setup_missing_typed(*count),
            Self::People => words.setup_missing_people(),
            Self::Chair(name) => words.setup_missing_chair(name),
            Self::Agenda(count) => words.setup_missing_agenda(*count),
            Self::NoChair => words.setup_left_chair(),
            Self::NoAgenda => words.setup_left_agenda(),
            Self::Place => words.setup_left_place(),
            Self::LastTime => words.carry_late(),
            Self::Reading(percent) => words.setup_reading(u32::from(*percent)),
        }
    }
}

impl Setup {
    /// Checks, and opens if nothing is missing, or if what is missing was told and can be left.
    pub(super) fn open(&mut self, world: &World, words: &Words) -> Outcome {
        self.read_all(world, words);
        if self.people.wait(PATIENCE) {
            self.landed(world, words);
        }
        self.wait_for_last(PATIENCE, world, words);
        let missing = self.check(world);
        let first_needed = missing.iter().find(|missing| missing.is_needed()).map(Missing::part);
        if let Some(part) = first_needed {
            self.part = part;
            self.offer();
            self.missing = missing;
            return Outcome::Stay;
        }
        if !missing.is_empty() && missing != self.missing {
            self.missing = missing;
            return Outcome::Stay;
        }
        match self.opening(world) {
            Ok(opening) => Outcome::Go(Destination::Open(Box::new(opening))),
            Err(missing) => {
                self.missing = missing;
                Outcome::Stay
            }
        }
    }

    /// Reads every row, wherever the cursor is.
    fn read_all(&mut self, world: &World, words: &Words) {
        let here = self.part;
        for part in [Part::Body, Part::Roster, Part::People, Part::Chair, Part::Agenda] {
            self.part = part;
            self.settle(world, words);
        }
        self.part = here;
    }

    /// Names everything that is missing, in the order of the rows.
    pub fn check(&self, world: &World) -> Vec<Missing> {
        let roster = agenda::errors(self.people.roster_problems());
        let typed = agenda::errors(self.people.typed_problems());
        let members = self.people.everyone().iter().any(|person| person.class != Class::Guest);
        let chair = self.chair.text();
        let stranger = !chair.is_empty() && self.people.named(chair).is_none();
        let questions = self.questions(world).len();
        let unread = self.agenda.errors();
        [
            self.procedure(world).is_none().then_some(Missing::Procedure),
            self.body.text().is_empty().then_some(Missing::Body),
            self.is_recalling().then_some(Missing::LastTime),
            self.title.text().is_empty().then_some(Missing::Title),
            self.place.text().is_empty().then_some(Missing::Place),
            self.planned_minutes().err().map(Missing::Minutes),
            self.people.percent().map(Missing::Reading),
            (roster > 0).then_some(Missing::Roster(roster)),
            (typed > 0).then_some(Missing::Typed(typed)),
            (!members && roster == 0 && self.people.percent().is_none()).then_some(Missing::People),
            (stranger && members).then(|| Missing::Chair(chair.to_owned())),
            (chair.is_empty() && members).then_some(Missing::NoChair),
            (unread > 0).then_some(Missing::Agenda(unread)),
            (questions == 0 && unread == 0).then_some(Missing::NoAgenda),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Returns the meeting to be opened, or everything it needs first.
    pub fn opening(&self, world: &World) -> Result<Opening, Vec<Missing>> {
        let needed: Vec<_> = self.check(world).into_iter().filter(Missing::is_needed).collect();
        let (Some(procedure), Ok(planned_minutes), true) =
            (self.procedure(world), self.planned_minutes(), needed.is_empty())
        else {
            return Err(needed);
        };
        let agenda = self.questions(world);
        Ok(Opening {
            session: world.new_session_id(),
            body: tidy(self.body.text()),
            title: tidy(self.title.text()),
            place: tidy(self.place.text()),
            language: self.language,
            planned_minutes,
            procedure: Arc::clone(procedure),
            people: self.people.everyone().to_vec(),
            chair: self.people.named(self.chair.text()).map(MemberId::from_index),
            carried: self.carried(&agenda),
            agenda,
            practice: false,
        })
    }

    /// Returns the planned length, rounded up to whole minutes.
    fn planned_minutes(&self) -> Result<u32, Misread> {
        parse(self.minutes.text(), Colon::Hours).map(|seconds| seconds.div_ceil(60))
    }
}
