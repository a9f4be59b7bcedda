//! What the room may see of a meeting: the one place that decides it.
//!
//! The screen in a terminal and the page in a browser draw this value and nothing else. What is for
//! the chair alone never gets in: notes, who is silent, what is still missing, what was counted of a
//! vote before its verdict is announced, reasons and gists. Whatever people typed arrives without
//! the characters that move a cursor or turn the direction of writing.

mod discussion;
pub mod display;
mod vote;

use serde::Serialize;

use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::id::MemberId;
use crate::meeting::procedure::Activity;
use crate::text::name::plain;
use crate::text::namesake::Namesakes;
use crate::text::{Words, date, duration};
pub use discussion::{Clock, Heard, Pressure, Turn, Waiting};
pub use vote::{Ending, Vote};

/// What the room sees.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Room {
    /// The code of the language everything below is in.
    pub lang: &'static str,
    /// The body that meets; empty where there is no meeting.
    pub body: String,
    /// What the meeting is called.
    pub title: String,
    /// The word that says it is practice; empty where it is not.
    pub practice: String,
    /// The time of day, `19:47`; empty where nothing goes on.
    pub time: String,
    /// How long it has lasted and should, `00:47 / 02:00`; empty where nothing goes on.
    pub progress: String,
    /// Where the meeting stands.
    pub step: Option<Place>,
    /// The open question.
    pub question: Option<Place>,
    /// What the eyes should be on.
    pub main: Main,
    /// What came of the last vote, in a line, while something else is looked at; else empty.
    pub result: String,
    /// Who waits for the floor.
    pub waiting: Option<Waiting>,
    /// How many have spoken.
    pub heard: Option<Heard>,
    /// What one should know of this screen itself; mostly empty.
    pub note: String,
}

/// A place in an order: a step of the procedure, a question of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Where: `Bước 10/19`, `Vấn đề 2/4`.
    pub label: String,
    /// What it is called.
    pub title: String,
}

/// What the eyes should be on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Main {
    /// There is no meeting; what this screen waits for.
    Nothing {
        /// The sentences.
        told: Vec<String>,
    },
    /// Step and question say all there is.
    Quiet,
    /// Somebody speaks.
    Speaking(Turn),
    /// A vote is being taken, or its result was announced.
    Vote(Vote),
    /// The questions there are.
    Agenda {
        /// What stands over them.
        label: String,
        /// The questions in their order.
        points: Vec<Point>,
    },
    /// The meeting is interrupted.
    Paused {
        /// The word for it.
        label: String,
        /// Since when.
        told: String,
    },
    /// The meeting was closed.
    Closed {
        /// The word for it.
        label: String,
        /// When, after how long, and when the next one is.
        told: Vec<String>,
    },
}

impl Default for Main {
    fn default() -> Self {
        Self::Nothing { told: Vec::new() }
    }
}

/// A question on the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// `✓` it has ended, `○` it has not.
    pub sign: &'static str,
    /// Its number, counted from one.
    pub number: usize,
    /// What is asked.
    pub title: String,
}

/// What the room is shown of.
#[derive(Debug, Clone, Copy)]
pub struct Sight<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Who has to be told apart.
    pub namesakes: &'a Namesakes,
    /// The language.
    pub words: &'a Words,
    /// The time of the record.
    pub now: Stamp,
    /// Whether people are named.
    pub names: bool,
    /// Whether nobody holds the console, so that no clock runs.
    pub away: bool,
}

impl Room {
    /// Shows a meeting.
    pub fn of(sight: &Sight<'_>) -> Self {
        let Sight { meeting, words, now, .. } = *sight;
        let is_open = meeting.is_open();
        let plan = meeting.schedule(now);
        let progress =
            format!("{} / {}", duration::hours(plan.elapsed), duration::hours(plan.planned));
        let main = sight.main();
        let talks = is_open && !matches!(main, Main::Paused { .. });
        let last = sight.announced().filter(|_| talks && !matches!(main, Main::Vote(_)));
        Self {
            lang: words.lang().code(),
            body: plain(&meeting.body),
            title: plain(&meeting.title),
            practice: if meeting.practice { words.screen_practice() } else { String::new() },
            time: if is_open { date::time(now) } else { String::new() },
            progress: if is_open { progress } else { String::new() },
            step: sight.step().filter(|_| is_open),
            question: sight.question().filter(|question| is_open && !asks(&main, &question.title)),
            result: last.map(|ballot| sight.in_a_line(ballot)).unwrap_or_default(),
            waiting: sight.waiting().filter(|_| talks),
            heard: sight.heard(),
            note: if is_open && sight.away { words.room_away() } else { String::new() },
            main,
        }
    }

    /// Shows that there is no meeting yet; `file` is the one waited for, if one was named.
    pub fn waiting(words: &Words, file: Option<&str>) -> Self {
        let what = match file {
            Some(file) => words.room_nothing_in(plain(file)),
            None => words.room_nothing(),
        };
        let told = vec![what, words.room_begins()];
        Self { lang: words.lang().code(), main: Main::Nothing { told }, ..Self::default() }
    }

    /// Says whether nothing but the running clock tells this from another.
    pub fn differs_by_clock_alone(&self, other: &Self) -> bool {
        let (Main::Speaking(one), Main::Speaking(two)) = (&self.main, &other.main) else {
            return self == other;
        };
        let clock = Clock { millis: two.clock.millis, ..one.clock };
        let main = Main::Speaking(Turn { clock, ..one.clone() });
        Self { main, ..self.clone() } == *other
    }
}

/// Says whether a vote asks in the words of the question itself, which then stand there once.
fn asks(main: &Main, title: &str) -> bool {
    matches!(main, Main::Vote(vote) if vote.text == title)
}

impl Sight<'_> {
    fn main(&self) -> Main {
        let Self { meeting, words, .. } = *self;
        if let Some(closed) = meeting.closed_at {
            return Main::Closed { label: words.room_closed(), told: self.ending(closed) };
        }
        if let Some((since, _)) = &meeting.paused {
            let told = words.screen_since(date::time(*since));
            return Main::Paused { label: words.screen_break(), told };
        }
        if let Some(ballot) = meeting.balloting() {
            return Main::Vote(self.vote(ballot));
        }
        if let Some(turn) = self.turn() {
            return Main::Speaking(turn);
        }
        if let Some(ballot) = self.announced() {
            return Main::Vote(self.vote(ballot));
        }
        self.agenda().unwrap_or(Main::Quiet)
    }

    fn step(&self) -> Option<Place> {
        let (run, step) = self.meeting.current()?;
        let place = self.meeting.steps.iter().position(|each| each.id == run.id)? + 1;
        let label = self.words.room_step(place, self.meeting.steps.len());
        Some(Place { label, title: plain(step.title.get(self.words.lang())) })
    }

    fn question(&self) -> Option<Place> {
        let question = self.meeting.open_question()?;
        let number = self.meeting.agenda_number(question.id)?;
        let label = self.words.screen_question(number, self.meeting.agenda_len());
        Some(Place { label, title: plain(&question.matter.title) })
    }

    /// The agenda, where it is what the step is about and no question is open.
    fn agenda(&self) -> Option<Main> {
        let meeting = self.meeting;
        let (_, step) = meeting.current()?;
        let about = matches!(step.activity, Activity::Agenda | Activity::Discuss);
        if !about || meeting.open_question().is_some() || meeting.agenda_len() == 0 {
            return None;
        }
        let points = meeting.agenda().zip(1..).map(|(question, number)| Point {
            sign: if question.outcome().is_some() { "✓" } else { "○" },
            number,
            title: plain(&question.matter.title),
        });
        Some(Main::Agenda { label: self.words.screen_agenda(), points: points.collect() })
    }

    fn ending(&self, closed: Stamp) -> Vec<String> {
        let Self { meeting, words, now, .. } = *self;
        let minutes = meeting.schedule(now).elapsed / 60;
        let length = duration::said(minutes * 60, words);
        let mut told = vec![words.room_closed_at(date::time(closed), length)];
        let day = meeting.next.on.map(|day| date::full(day, words));
        let time = meeting.next.at.map(|time| time.format("%H:%M").to_string());
        told.extend(match (day, time) {
            (Some(day), Some(time)) => Some(words.room_next(words.fact_day_and_time(day, time))),
            (Some(day), None) => Some(words.room_next(day)),
            (None, _) => None,
        });
        told
    }

    /// Returns how a person is called on a screen for everybody.
    fn name(&self, id: MemberId) -> String {
        let Self { meeting, words, .. } = *self;
        let Some(member) = meeting.members.get(id) else { return String::new() };
        if self.names {
            return plain(&self.namesakes.shown(&member.person, id.number()));
        }
        let (called, lang) = (&meeting.procedure.words, words.lang());
        let who = if member.is_guest() { &called.guest } else { &called.address };
        match (who.get(lang), member.is_guest()) {
            ("", true) => words.room_somebody(words.room_guest()),
            ("", false) => words.room_somebody(words.room_member()),
            (who, _) => words.room_somebody(plain(who)),
        }
    }
}
