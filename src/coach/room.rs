//! The people of a rehearsal while somebody else presides: they answer the roll, ask to speak, go
//! on too long, keep silent until they are invited, object, and vote by their own lights.
//!
//! Whatever they do is a command like any other. The room looks at the meeting and hands over what
//! is due; what it leaves to chance follows from the scenario's seed, so that a class of thirty has
//! the same people.

mod actor;
mod chance;
mod speaking;
mod voting;

use std::collections::{BTreeMap, BTreeSet};

use actor::Actor;
use chance::Chance;
pub use voting::Hands;

use crate::coach::scenario::Scenario;
use crate::meeting::Meeting;
use crate::meeting::attendance::Attendance;
use crate::meeting::clock::Stamp;
use crate::meeting::command::Command;
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::{BallotId, MemberId, QuestionId, SpeechId};
use crate::meeting::procedure::Activity;

/// Seconds between two answers at the roll.
const ROLL: u64 = 2;

/// Something done once, so that taking it back does not bring it again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    /// Answered the roll, or came late.
    Here(MemberId),
    /// Asked to speak on a question, or in a step, for the so-many-th time.
    Ask(MemberId, Option<QuestionId>, u32),
    /// Said what they had to say.
    Gist(SpeechId),
    /// Said where they stand.
    Stand(MemberId, QuestionId),
    /// Said why.
    Why(MemberId, QuestionId),
    /// Sat down.
    End(SpeechId),
    /// Voted when called.
    Vote(MemberId, BallotId),
    /// Objected.
    Object(BallotId),
}

/// The people of a rehearsal.
#[derive(Debug, Clone)]
pub struct Room {
    actors: Vec<Actor>,
    chance: Chance,
    done: BTreeSet<Deed>,
    /// How often each was invited when last looked, and when that last rose.
    invited: BTreeMap<MemberId, (u32, Stamp)>,
    /// Since when the meeting is at its step.
    step: Option<(usize, Stamp)>,
}

impl Room {
    /// Fills the room with the people of a scenario. Whoever presides is the trainee and does nothing
    /// here.
    pub fn of(scenario: &Scenario) -> Self {
        Self {
            actors: Actor::cast(scenario),
            chance: Chance::from(scenario.seed),
            done: BTreeSet::new(),
            invited: BTreeMap::new(),
            step: None,
        }
    }

    /// Returns the next thing somebody does that is due by now, if anything is. Asked again until
    /// there is none; what the meeting refuses is not tried a second time.
    pub fn next(&mut self, meeting: &Meeting, now: Stamp) -> Option<Command> {
        if !meeting.is_open() || meeting.paused.is_some() {
            return None;
        }
        self.look(meeting, now);
        self.arrive(meeting, now)
            .or_else(|| self.speak(meeting, now))
            .or_else(|| self.vote(meeting, now))
            .or_else(|| self.ask(meeting, now))
    }

    /// Returns why somebody is not here, as others tell it; none for whoever is, or is to come.
    pub fn absence(&self, member: MemberId) -> Option<&str> {
        self.actors.get(member.index())?.character.absent.as_deref()
    }

    /// Takes down what no entry tells the time of.
    fn look(&mut self, meeting: &Meeting, now: Stamp) {
        for member in meeting.members.iter().filter(|member| member.invited > 0) {
            let seen = self.invited.get(&member.id).map_or(0, |(count, _)| *count);
            if seen != member.invited {
                self.invited.insert(member.id, (member.invited, now));
            }
        }
        let at = meeting
            .current()
            .and_then(|(run, _)| meeting.steps.iter().position(|other| other.id == run.id));
        if self.step.map(|(place, _)| place) != at {
            self.step = at.map(|place| (place, now));
        }
    }

    /// Says whether something is done for the first time, and takes it down.
    fn first(&mut self, deed: Deed) -> bool {
        self.done.insert(deed)
    }

    /// Seconds since `then`.
    fn since(then: Stamp, now: Stamp) -> u64 {
        u64::try_from((now - then).num_seconds()).unwrap_or(0)
    }

    /// Seconds since the meeting came to its step.
    fn in_step(&self, now: Stamp) -> u64 {
        self.step.map_or(0, |(_, since)| Self::since(since, now))
    }

    /// Seconds since somebody was last invited; none if that was answered or never happened.
    fn since_invited(&self, member: MemberId, now: Stamp) -> Option<u64> {
        self.invited.get(&member).map(|(_, at)| Self::since(*at, now))
    }

    /// Whoever is here answers the roll; whoever is late comes in.
    fn arrive(&mut self, meeting: &Meeting, now: Stamp) -> Option<Command> {
        let calls = meeting.current().is_some_and(|(_, step)| step.activity == Activity::RollCall);
        let called = if calls { self.in_step(now) / ROLL } else { 0 };
        let opened = Self::since(meeting.opened_at?, now);
        let mut turn = 0;
        for place in 0..self.actors.len() {
            let actor = self.actors.get(place)?;
            let late = actor.late(self.chance);
            if actor.character.absent.is_some() {
                continue;
            }
            let member = meeting.members.get(MemberId::from_index(place))?;
            let unmarked = member.presence.attendance.is_unmarked();
            let due = if let Some(late) = late {
                opened >= late && !member.presence.attendance.is_attending()
            } else {
                turn += 1;
                unmarked && turn <= called
            };
            let id = member.id;
            if due && self.first(Deed::Here(id)) {
                return Some(Command::MarkAttendance {
                    member: id,
                    attendance: Attendance::Present,
                });
            }
        }
        None
    }

    /// Whoever wants to speak asks; whoever was invited answers.
    fn ask(&mut self, meeting: &Meeting, now: Stamp) -> Option<Command> {
        let question = meeting.open_question().filter(|open| open.outcome().is_none());
        for place in 0..self.actors.len() {
            let member = MemberId::from_index(place);
            if !can_ask(meeting, member) {
                continue;
            }
            let command = match question {
                Some(question) => self.ask_on(meeting, question, member, now),
                None => self.ask_in_step(meeting, member, now),
            };
            if command.is_some() {
                return command;
            }
        }
        None
    }

    /// Where no question is open: whoever reports asks to, guests where it is their turn, and who
    /// was invited answers.
    fn ask_in_step(&mut self, meeting: &Meeting, id: MemberId, now: Stamp) -> Option<Command> {
        let (_, step) = meeting.current()?;
        let member = meeting.members.get(id)?;
        let spoke = meeting.speeches.iter().any(|speech| {
            speech.member == id && speech.step.as_ref() == Some(&step.id) && !speech.taken_back
        });
        let invited = self.since_invited(id, now).is_some_and(|since| since >= 3);
        let kind = match step.activity {
            Activity::Guests if member.is_guest() => SpeechKind::Report,
            Activity::Report if reports(meeting) == Some(id) => SpeechKind::Report,
            Activity::Discuss if invited && !member.is_guest() => SpeechKind::SelfCriticism,
            _ => return None,
        };
        let due = invited || (kind == SpeechKind::Report && self.in_step(now) >= 4);
        let times = self.invited.get(&id).map_or(0, |(count, _)| *count);
        let due = due && !spoke && self.first(Deed::Ask(id, None, times));
        due.then_some(Command::RequestFloor { member: id, kind })
    }
}

/// Says whether somebody is here, silent and not waiting.
fn can_ask(meeting: &Meeting, id: MemberId) -> bool {
    let here = meeting.members.get(id).is_some_and(|member| member.presence.is_here());
    let speaks = meeting.speaking().is_some_and(|speech| speech.member == id);
    let waits = meeting.requests.iter().any(|request| request.member == id);
    here && !speaks && !waits && meeting.officers.chair != Some(id)
}

/// Returns who reports: the first with a post who does not preside.
fn reports(meeting: &Meeting) -> Option<MemberId> {
    let fits = |member: &&crate::meeting::member::Member| {
        member.is_participant()
            && !member.person.post.is_empty()
            && meeting.officers.chair != Some(member.id)
    };
    let other = || {
        let mut rest = meeting.members.iter();
        rest.find(|member| meeting.is_expected(member))
    };
    meeting.members.iter().find(fits).or_else(other).map(|member| member.id)
}
