//! Who is invited: a roster from a file or a paste, and people typed by hand.

use std::collections::HashSet;
use std::time::Duration;

use crate::app::setup::agenda::errors;
use crate::app::setup::chair;
use crate::app::setup::filled::Filled;
use crate::app::setup::lines::Lines;
use crate::app::setup::typed::{self, told};
use crate::app::world::{Importing, World, typed_path};
use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Person};
use crate::roster::{self, Import};
use crate::text::Words;
use crate::text::fold::fold;
use crate::text::namesake::Namesakes;
use crate::text::problem::{Place, Problem, Severity};
use crate::text::search::{Index, Lead};

/// How many people are offered for a part of a name.
pub const MOST_OFFERED: usize = 5;

/// Where the roster came from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Source {
    /// There is none.
    #[default]
    Nothing,
    /// The file that is named.
    File,
    /// What was remembered of the body.
    Remembered,
    /// A paste.
    Pasted,
}

/// Everybody invited.
#[derive(Debug, Default)]
pub struct People {
    /// The file the roster is in.
    pub path: Filled,
    /// People typed by hand.
    pub typed: Lines,
    source: Source,
    /// The path the roster was read from.
    read: String,
    import: Import,
    /// The roster that is being read, and where it comes from.
    importing: Option<(Source, Importing)>,
    problems: Vec<Problem>,
    typed_problems: Vec<Problem>,
    /// The roster as it stood at the end of the last meeting, if that is the newest known.
    standing: Option<Vec<Person>>,
    everyone: Vec<Person>,
    index: Option<Index>,
    namesakes: Option<Namesakes>,
}

impl People {
    /// Returns everybody, the roster first.
    pub fn everyone(&self) -> &[Person] {
        &self.everyone
    }

    /// Returns how many people of a class there are.
    pub fn count(&self, class: Class) -> usize {
        self.everyone.iter().filter(|person| person.class == class).count()
    }

    /// Returns where the roster came from.
    pub const fn source(&self) -> &Source {
        match (&self.source, &self.standing) {
            (Source::Nothing, Some(_)) => &Source::Remembered,
            _ => &self.source,
        }
    }

    /// Returns the roster, without those typed by hand.
    pub fn roster(&self) -> &[Person] {
        match (&self.source, &self.standing) {
            (Source::Remembered | Source::Nothing, Some(standing)) => standing,
            _ => &self.import.people,
        }
    }

    /// Takes the roster as it stood in place of the one remembered; a roster the chair named or
    /// pasted stays.
    pub fn stand(&mut self, standing: Option<Vec<Person>>) {
        if self.standing != standing {
            self.standing = standing;
            self.join();
        }
    }

    /// Returns what the roster's file held.
    pub const fn import(&self) -> &Import {
        &self.import
    }

    /// Goes through everything that was found in the roster.
    pub fn roster_problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Goes through everything that was found in the lines typed by hand.
    pub fn typed_problems(&self) -> &[Problem] {
        &self.typed_problems
    }

    /// The body is another: its roster is remembered, unless somebody named one.
    pub fn remember(&mut self, body: &str, world: &World) {
        if self.source == Source::Pasted || self.path.is_touched() {
            return;
        }
        let path = world.roster_path(body);
        let path = if !body.is_empty() && path.is_file() {
            path.display().to_string()
        } else {
            String::new()
        };
        self.path.fill(&path);
        self.read_roster(world, body);
    }

    /// Reads the roster if its path is not the one it was read from, or if it could not be used and
    /// may be mended by now; says whether it did.
    pub fn read_roster(&mut self, world: &World, body: &str) -> bool {
        let typed = self.path.text().to_owned();
        let is_same = typed == self.read && errors(&self.problems) == 0;
        if is_same || (typed.is_empty() && self.source == Source::Pasted) {
            return false;
        }
        self.read.clone_from(&typed);
        if typed.is_empty() {
            self.take(Source::Nothing, Ok(Import::default()));
            return true;
        }
        let path = typed_path(&typed);
        let source =
            if path == world.roster_path(body) { Source::Remembered } else { Source::File };
        // Until it is here there is no roster; a path typed anew takes the place of this one.
        self.take(Source::Nothing, Ok(Import::default()));
        self.importing = Some((source, Importing::start(&path)));
        self.land();
        true
    }

    /// Looks whether the roster being read has come; says whether it just has.
    pub fn poll(&mut self) -> bool {
        if let Some((_, importing)) = &mut self.importing {
            importing.poll();
        }
        self.land()
    }

    /// Waits for the roster being read, but no longer than `patience`; says whether it has come.
    pub fn wait(&mut self, patience: Duration) -> bool {
        if let Some((_, importing)) = &mut self.importing {
            importing.wait(patience);
        }
        self.land()
    }

    /// Returns how far the roster being read has come, of a hundred.
    pub fn percent(&self) -> Option<u8> {
        self.importing.as_ref().map(|(_, importing)| importing.percent())
    }

    /// Returns when to look again for the roster being read.
    pub fn wake_in(&self) -> Option<Duration> {
        self.importing.as_ref().and_then(|(_, importing)| importing.wake_in())
    }

    /// Takes the roster that was being read, if it is here.
    fn land(&mut self) -> bool {
        let Some((source, importing)) = &mut self.importing else { return false };
        let Some(imported) = importing.take() else { return false };
        let source = source.clone();
        self.take(source, imported);
        true
    }

    /// Takes a roster pasted whole.
    pub fn paste_roster(&mut self, text: &str, words: &Words) {
        let name = words.setup_pasted();
        self.path = Filled::default();
        self.read.clear();
        self.take(Source::Pasted, roster::people_from_text(&name, text));
    }

    fn take(&mut self, source: Source, import: Result<Import, Vec<Problem>>) {
        self.importing = None;
        self.source = source;
        (self.import, self.problems) = match import {
            Ok(import) => {
                let remarks = import.remarks.clone();
                (import, remarks)
            }
            Err(problems) => (Import::default(), problems),
        };
        self.join();
    }

    /// Adds a person from the form.
    pub fn add(&mut self, person: &Person, words: &Words) {
        self.typed.push(&typed::line_of(person, words));
        self.read_typed();
    }

    /// Takes a paste into the lines typed by hand; a table becomes lines.
    pub fn paste_typed(&mut self, text: &str, words: &Words) {
        let table = text.contains('\t') || text.lines().count() > 1;
        let import = table.then(|| roster::people_from_text(&words.setup_pasted(), text));
        match import {
            Some(Ok(import)) => {
                for person in &import.people {
                    self.typed.push(&typed::line_of(person, words));
                }
            }
            _ => self.typed.paste(text),
        }
        self.read_typed();
    }

    /// Reads the lines typed by hand.
    pub fn read_typed(&mut self) {
        self.join();
    }

    /// Puts the roster and those typed by hand together.
    fn join(&mut self) {
        let lines = self.typed.lines().iter().map(crate::app::field::Field::text);
        let (typed, mut problems) = typed::read(lines);
        let roster = self.roster();
        let namesakes = Namesakes::of(roster.iter().chain(&typed));
        let key = |person: &Person| (fold(&person.name), person.mark.clone());
        let mut seen: HashSet<_> =
            if typed.is_empty() { HashSet::new() } else { roster.iter().map(key).collect() };
        for person in &typed {
            if namesakes.shares(&person.name) && !seen.insert(key(person)) {
                let place = Place::default();
                let tell = |words: &Words| words.setup_typed_twice(&person.name);
                problems.push(told(place, Severity::Warning, tell));
            }
        }
        self.everyone = roster.iter().cloned().chain(typed).collect();
        self.typed_problems = problems;
        self.index = None;
        self.namesakes = Some(namesakes);
    }

    /// Returns how somebody is shown, told from namesakes.
    pub fn shown(&self, place: usize) -> String {
        let Some(person) = self.everyone.get(place) else { return String::new() };
        let number = MemberId::from_index(place).number();
        self.namesakes.as_ref().map_or_else(
            || person.name.clone(),
            |namesakes| namesakes.shown(person, number).into_owned(),
        )
    }

    /// Finds the members a part of a name may mean, the best first; guests do not preside.
    pub fn find(&mut self, part: &str) -> Vec<usize> {
        let everyone = &self.everyone;
        let index = self.index.get_or_insert_with(|| {
            Index::of(Lead::Last, everyone.iter().map(|person| &person.name))
        });
        let hits = index.refine(part, MOST_OFFERED * 4).into_iter().map(|hit| hit.index);
        hits.filter(|place| everyone.get(*place).is_some_and(|one| one.class != Class::Guest))
            .take(MOST_OFFERED)
            .collect()
    }

    /// Finds whom a text names exactly, as shown or by a name nobody else bears.
    pub fn named(&self, text: &str) -> Option<usize> {
        let bears = |place: &usize| self.shown(*place) == text;
        let places = || {
            let same = |(place, one): (usize, &Person)| {
                (one.class != Class::Guest && text.starts_with(one.name.as_str())).then_some(place)
            };
            self.everyone.iter().enumerate().filter_map(same)
        };
        places().find(bears)
    }

    /// Finds who presides by post.
    pub fn by_post(&self) -> Option<usize> {
        chair::by_post(&self.everyone).map(MemberId::index)
    }
}
