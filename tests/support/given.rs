//! Given what happened, when this is asked, then that follows: a meeting on a clock that stands
//! where the test puts it.

#![expect(clippy::needless_pass_by_value, reason = "a sentence reads better without signs")]

use std::fmt::Debug;

use chrono::{DateTime, TimeDelta};
use chutri::meeting::Meeting;
use chutri::meeting::clock::Stamp;
use chutri::meeting::command::Command;
use chutri::meeting::entry::Entry;
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::record::Record;
use chutri::meeting::refusal::Refusal;

use crate::support::fixture;

/// Returns the moment so many seconds after the fixture's meetings begin.
pub(crate) fn at(second: i64) -> Stamp {
    let start = DateTime::parse_from_rfc3339("2026-03-05T19:00:00+07:00").unwrap();
    start + TimeDelta::seconds(second)
}

/// A meeting as far as it went.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    pub(crate) record: Record,
    pub(crate) now: Stamp,
}

/// A meeting, and what it answered.
#[derive(Debug)]
pub(crate) struct Answer {
    given: Given,
    answer: Result<Event, Refusal>,
}

/// The fixture's meeting, opened at second 0 with nobody called, after these commands.
pub(crate) fn given(commands: impl IntoIterator<Item = Command>) -> Given {
    given_in(fixture::opening(), commands)
}

/// The fixture's meeting with everybody called and present, guests too, after these commands.
pub(crate) fn in_session(commands: impl IntoIterator<Item = Command>) -> Given {
    session_in(fixture::opening(), commands)
}

/// As [`in_session`], opened otherwise.
pub(crate) fn session_in(opening: Opening, commands: impl IntoIterator<Item = Command>) -> Given {
    given_in(opening, [fixture::secretary(2), fixture::rest_present()]).after(commands)
}

/// As [`given`], opened otherwise.
pub(crate) fn given_in(opening: Opening, commands: impl IntoIterator<Item = Command>) -> Given {
    Given::unopened().and(Command::Open(Box::new(opening))).after(commands)
}

impl Given {
    /// A meeting before it is opened.
    pub(crate) fn unopened() -> Self {
        Self { record: Record::default(), now: at(0) }
    }

    /// Puts the clock at so many seconds after the beginning.
    pub(crate) fn at(self, second: i64) -> Self {
        Self { now: at(second), ..self }
    }

    /// Asks the meeting.
    pub(crate) fn when(mut self, command: Command) -> Answer {
        let answer = self.record.decide(&command);
        if let Err(refusal) = self.record.permits(command.kind()) {
            assert_eq!(answer, Err(refusal), "permits and decide tell different reasons");
        }
        if let Ok(event) = &answer {
            self.write(event.clone());
        }
        Answer { given: self, answer }
    }

    /// Asks what must be granted.
    pub(crate) fn and(self, command: Command) -> Self {
        let told = format!("{command:?}");
        let Answer { given, answer } = self.when(command);
        assert!(answer.is_ok(), "{told} was refused: {answer:?}");
        given
    }

    /// Asks one thing after the other, all granted.
    pub(crate) fn after(self, commands: impl IntoIterator<Item = Command>) -> Self {
        commands.into_iter().fold(self, Self::and)
    }

    /// Lets something happen that no command brings about.
    pub(crate) fn happens(mut self, event: Event) -> Self {
        self.write(event);
        self
    }

    fn write(&mut self, event: Event) {
        let (before, seq) = (self.record.fingerprint(), self.record.last_seq() + 1);
        self.record.apply(Entry::seal(&before, seq, self.now, event));
    }

    pub(crate) fn meeting(&self) -> &Meeting {
        self.record.meeting()
    }

    /// Milliseconds of meeting time, as the watches count.
    pub(crate) fn millis(&self) -> u64 {
        self.meeting().clock.millis(self.now)
    }

    /// Looks at the meeting and goes on.
    #[track_caller]
    pub(crate) fn sees<T: PartialEq + Debug>(self, look: impl Fn(&Meeting) -> T, seen: T) -> Self {
        assert_eq!(look(self.meeting()), seen);
        self
    }
}

impl Answer {
    /// It happened, and this is what is written down.
    #[track_caller]
    pub(crate) fn then(self, event: Event) -> Given {
        assert_eq!(self.answer, Ok(event));
        self.given
    }

    /// Granted or not, the meeting goes on.
    pub(crate) fn whatever(self) -> Given {
        self.given
    }

    /// It was refused for this reason, and nothing changed.
    #[track_caller]
    pub(crate) fn refused(self, refusal: Refusal) -> Given {
        assert_eq!(self.answer, Err(refusal));
        self.given
    }
}
