//! The display: follows a meeting on the disk and says what the room sees of it now.
//!
//! It only reads. A new entry is folded into what is known; nothing is folded twice. It draws
//! nothing and never waits: whoever shows it asks when to look again.

use std::time::Duration;

use chrono::{TimeDelta, Timelike as _};

use crate::app::room::{Main, Room, Sight};
use crate::app::settings::ThemeName;
use crate::desk::{Clock, Reading};
use crate::meeting::clock::Stamp;
use crate::meeting::entry::Entry;
use crate::meeting::event::Event;
use crate::meeting::language::Lang;
use crate::meeting::record::Record;
use crate::store::follow::{Cost, Follower, News};
use crate::store::place::Places;
use crate::store::session_path::SessionPath;
use crate::store::shelf::underway::underway;
use crate::text::Words;
use crate::text::namesake::Namesakes;

/// How often the files are looked at: within a blink of the chair's screen.
const LOOK: Duration = Duration::from_millis(250);

/// How often another meeting is looked for, while the one shown is in nobody's hand.
const SEARCH: Duration = Duration::from_secs(1);

/// Which meeting is followed.
#[derive(Debug)]
pub enum Source {
    /// This one, whatever becomes of it.
    File(SessionPath),
    /// The one under way in the data folder: the latest, and later whichever is opened.
    Latest(Places),
}

/// How it is shown.
#[derive(Debug, Clone, Copy)]
pub struct Manner {
    /// The language asked for; the session's own otherwise.
    pub lang: Option<Lang>,
    /// The language before there is a session.
    pub idle: Lang,
    /// Whether people are named.
    pub names: bool,
    /// The colours.
    pub theme: ThemeName,
}

/// A meeting on a screen for the room.
#[derive(Debug)]
pub struct Display {
    source: Source,
    manner: Manner,
    clock: Box<dyn Clock>,
    words: Words,
    follower: Option<Follower>,
    record: Record,
    namesakes: Namesakes,
    /// How far the record's time is before the clock's, when the last entry was read.
    ahead: TimeDelta,
    /// Whether a console has the meeting in hand.
    held: bool,
    /// When it was let go, if that was seen.
    let_go: Option<Stamp>,
    room: Room,
    next_look: Duration,
    next_search: Duration,
    /// When the room changes by itself; none if it does not.
    stale: Option<Duration>,
    /// What earlier followers have cost.
    cost: Cost,
    dirty: bool,
    leaving: bool,
}

impl Display {
    /// Looks for the meeting and shows what there is.
    pub fn open(source: Source, manner: Manner, clock: Box<dyn Clock>) -> Self {
        let words = Words::load(manner.lang.unwrap_or(manner.idle));
        let mut display = Self {
            source,
            manner,
            clock,
            words,
            follower: None,
            record: Record::default(),
            namesakes: Namesakes::default(),
            ahead: TimeDelta::zero(),
            held: false,
            let_go: None,
            room: Room::default(),
            next_look: Duration::ZERO,
            next_search: Duration::ZERO,
            stale: None,
            cost: Cost::default(),
            dirty: true,
            leaving: false,
        };
        let reading = display.clock.read();
        display.look(reading);
        display.build(reading);
        display
    }

    /// Returns what the room sees now.
    pub const fn room(&self) -> &Room {
        &self.room
    }

    /// Returns the words it is told in.
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// Returns the colours.
    pub const fn theme(&self) -> ThemeName {
        self.manner.theme
    }

    /// Returns what following has cost so far.
    pub fn cost(&self) -> Cost {
        let now = self.follower.as_ref().map(Follower::cost).unwrap_or_default();
        Cost { bytes: self.cost.bytes + now.bytes, entries: self.cost.entries + now.entries }
    }

    /// Looks at the disk and the clock, if it is time to.
    pub fn tick(&mut self) {
        let reading = self.clock.read();
        let news = self.next_look <= reading.running && self.look(reading);
        if news || self.stale.is_some_and(|stale| stale <= reading.running) {
            self.build(reading);
        }
    }

    /// Returns how long nothing has to be done.
    pub fn wake_in(&self) -> Duration {
        let due = self.stale.map_or(self.next_look, |stale| stale.min(self.next_look));
        due.saturating_sub(self.clock.read().running)
    }

    /// Says whether the room has changed since it was last drawn.
    pub const fn is_dirty(&self) -> bool {
        self.dirty
    }

    /// The room has to be drawn again.
    pub const fn spoil(&mut self) {
        self.dirty = true;
    }

    /// The room was drawn.
    pub const fn drawn(&mut self) {
        self.dirty = false;
    }

    /// Says whether it is over.
    pub const fn wants_to_leave(&self) -> bool {
        self.leaving
    }

    /// It is over.
    pub const fn leave(&mut self) {
        self.leaving = true;
    }

    /// Takes the other language, from now on whatever the session's is.
    pub fn turn_language(&mut self) {
        self.manner.lang = Some(self.words.lang().other());
        self.build(self.clock.read());
    }

    /// Takes the next colours.
    pub const fn turn_theme(&mut self) {
        self.manner.theme = self.manner.theme.next();
        self.dirty = true;
    }

    /// Looks at the files; says whether anything is to be shown anew.
    fn look(&mut self, reading: Reading) -> bool {
        self.next_look = reading.running + LOOK;
        let found = self.search(reading.running);
        let Some(follower) = &mut self.follower else { return found };
        let broke = follower.trouble().is_some();
        let news = follower.look();
        let held = follower.is_held();
        let breaks = broke != follower.trouble().is_some();
        let changed = held != self.held || breaks || news.is_some();
        if held != self.held {
            self.let_go = (!held).then(|| self.now(reading));
        }
        self.held = held;
        if let Some(news) = news {
            self.take(news);
            let wall = reading.wall;
            let behind = self.record.last_ts().map_or(TimeDelta::zero(), |last| last - wall);
            self.ahead = behind.max(TimeDelta::zero());
        }
        found || changed
    }

    /// Finds the meeting to follow; says whether it is another one.
    fn search(&mut self, now: Duration) -> bool {
        if self.record.meeting().is_open() && self.held || now < self.next_search {
            return false;
        }
        self.next_search = now + SEARCH;
        let shown = self.follower.as_ref().map(Follower::path);
        let path = match &self.source {
            Source::File(path) => Some(path.clone()).filter(|_| shown.is_none()),
            Source::Latest(places) => {
                let first = underway(places).into_iter().next();
                // One that lies there unfinished is shown for want of another, never instead of one.
                first.filter(|one| one.held || shown.is_none()).map(|one| one.path)
            }
        };
        let Some(path) = path.filter(|path| Some(path) != shown) else { return false };
        self.cost = self.cost();
        self.follower = Some(Follower::of(path));
        (self.record, self.let_go) = (Record::default(), None);
        true
    }

    fn take(&mut self, news: News) {
        let renames = |entry: &Entry| {
            use Event::{MemberAdded, MemberCorrected, Opened, Redone, Undone};
            matches!(
                entry.event,
                Opened(_)
                    | MemberAdded { .. }
                    | MemberCorrected { .. }
                    | Undone { .. }
                    | Redone { .. }
            )
        };
        let renamed = match news {
            News::More(more) => {
                let renamed = more.iter().any(renames);
                for entry in more {
                    self.record.apply(entry);
                }
                renamed
            }
            News::Anew(all) => {
                self.record = Record::replay(all);
                true
            }
        };
        if renamed {
            let members = self.record.meeting().members.iter();
            self.namesakes = Namesakes::of(members.map(|member| &member.person));
        }
    }

    /// Makes the room anew from what is known.
    fn build(&mut self, reading: Reading) {
        let begun = self.record.last_seq() > 0;
        let own = if begun { self.record.meeting().language } else { self.manner.idle };
        let lang = self.manner.lang.unwrap_or(own);
        if lang != self.words.lang() {
            self.words = Words::load(lang);
        }
        let mut room = if begun { self.seen(reading) } else { self.waiting() };
        if self.follower.as_ref().is_some_and(|follower| follower.trouble().is_some()) {
            room.note = self.words.room_broken();
        }
        self.stale = self.stale_in(&room, reading).map(|wait| reading.running + wait);
        if room != self.room {
            self.room = room;
            self.dirty = true;
        }
    }

    fn seen(&self, reading: Reading) -> Room {
        Room::of(&Sight {
            meeting: self.record.meeting(),
            namesakes: &self.namesakes,
            words: &self.words,
            now: self.now(reading),
            names: self.manner.names,
            away: !self.held,
        })
    }

    fn waiting(&self) -> Room {
        let file = match &self.source {
            Source::File(path) => path.json().file_name(),
            Source::Latest(_) => None,
        };
        let file = file.map(|name| name.to_string_lossy().into_owned());
        Room::waiting(&self.words, file.as_deref())
    }

    /// Returns the time of the record, where the record was made; it stands while nobody holds the
    /// console.
    fn now(&self, reading: Reading) -> Stamp {
        let Some(last) = self.record.last_ts() else { return reading.wall };
        let now = (reading.wall + self.ahead).with_timezone(last.offset());
        last.max(if self.held { now } else { self.let_go.unwrap_or(last) })
    }

    /// Returns how long the room stays as it is: a second while a clock runs, else to the minute.
    fn stale_in(&self, room: &Room, reading: Reading) -> Option<Duration> {
        if !self.held || room.time.is_empty() {
            return None;
        }
        if let Main::Speaking(turn) = &room.main
            && turn.clock.running
        {
            return Some(Duration::from_millis(1000 - turn.clock.millis % 1000));
        }
        let now = self.now(reading);
        let of_day = u64::from(now.second()) * 1000 + u64::from(now.timestamp_subsec_millis());
        let of_meeting = self.record.meeting().clock.millis(now) % 60_000;
        let to_go = 60_000_u64.saturating_sub(of_day).min(60_000 - of_meeting);
        Some(Duration::from_millis(to_go.max(1)))
    }
}
