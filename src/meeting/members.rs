//! Everybody on the roster, with the counts and the order of silence kept up to date.
//!
//! A person is changed through `Members::change` only, which takes their old share out of every
//! count and puts the new one in: no figure can drift, and a key costs the same with thirty people
//! as with a hundred thousand.

mod silence;

use std::sync::Arc;

use crate::meeting::attendance::AttendanceKind;
use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Member, Person};
use crate::meeting::pile::Pile;
use silence::Silence;

const CLASSES: usize = 3;
const KINDS: usize = 8;

/// The people of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Members {
    list: Pile<Arc<Member>>,
    tally: Tally,
    /// Participants in the room, those longest silent first.
    silence: Silence,
}

impl Members {
    /// Puts a person on the roster, with the next id.
    pub(crate) fn add(&mut self, person: Person) -> MemberId {
        let id = self.next_id();
        let mut member = Member {
            id,
            presence: crate::meeting::attendance::Presence::default(),
            person,
            speeches: 0,
            seconds: 0,
            invited: 0,
            tasks: 0,
            last_heard: None,
        };
        member.presence.attendance = member.person.standing.clone();
        if member.is_participant() {
            self.silence.insert((member.last_heard, id));
        }
        self.tally.put(&member);
        self.list.push(Arc::new(member));
        id
    }

    /// Changes one person and every count with them; nothing if there is no such person.
    pub(crate) fn change(&mut self, id: MemberId, change: impl FnOnce(&mut Member)) {
        let Some(shared) = self.list.get_mut(id.index()) else { return };
        let stood = (shared.is_participant(), shared.last_heard);
        self.tally.take(shared);
        // A copy is made only where an earlier state still holds this person.
        change(Arc::make_mut(shared));
        self.tally.put(shared);
        let stands = (shared.is_participant(), shared.last_heard);
        if stood == stands {
            return;
        }
        if stood.0 {
            self.silence.remove(&(stood.1, id));
        }
        if stands.0 {
            self.silence.insert((stands.1, id));
        }
    }

    /// Returns the id the next person will get.
    pub fn next_id(&self) -> MemberId {
        MemberId::from_index(self.list.len())
    }

    /// Finds a person.
    pub fn get(&self, id: MemberId) -> Option<&Member> {
        self.list.get(id.index()).map(Arc::as_ref)
    }

    /// Returns how many people there are, guests included.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Says whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Goes through everybody in roster order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Member> + DoubleEndedIterator {
        self.list.iter().map(Arc::as_ref)
    }

    /// Goes through the participants in the room, those longest silent first.
    pub fn by_silence(&self) -> impl Iterator<Item = &Member> {
        self.silence.iter().filter_map(|id| self.get(id))
    }

    /// Returns the counts.
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }
}

/// How many people there are of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    marked: [[u32; KINDS]; CLASSES],
    left: [[u32; KINDS]; CLASSES],
    spoke: u32,
    spoke_here: u32,
    invited_silent: u32,
    tasked: u32,
}

impl Tally {
    fn put(&mut self, member: &Member) {
        self.shift(member, |count| *count += 1);
    }

    fn take(&mut self, member: &Member) {
        self.shift(member, |count| *count = count.saturating_sub(1));
    }

    fn shift(&mut self, member: &Member, by: fn(&mut u32)) {
        let class = member.person.class as usize;
        let kind = member.presence.attendance.kind() as usize;
        let gone = member.presence.left_at.is_some();
        let cell = |table: &mut [[u32; KINDS]; CLASSES]| {
            if let Some(count) = table.get_mut(class).and_then(|row| row.get_mut(kind)) {
                by(count);
            }
        };
        cell(&mut self.marked);
        if gone {
            cell(&mut self.left);
        }
        if member.is_guest() {
            return;
        }
        if member.tasks > 0 && member.presence.attendance.is_expected() {
            by(&mut self.tasked);
        }
        if member.speeches > 0 {
            by(&mut self.spoke);
            if member.is_participant() {
                by(&mut self.spoke_here);
            }
        } else if member.invited > 0 && member.is_participant() {
            by(&mut self.invited_silent);
        }
    }

    /// Returns how many people of `class` are marked so, whether or not they left since.
    pub fn marked(&self, class: Class, kind: AttendanceKind) -> u32 {
        self.marked.get(class as usize).and_then(|row| row.get(kind as usize)).copied().unwrap_or(0)
    }

    /// Returns how many people of `class` marked so have left.
    pub fn left(&self, class: Class, kind: AttendanceKind) -> u32 {
        self.left.get(class as usize).and_then(|row| row.get(kind as usize)).copied().unwrap_or(0)
    }

    /// Returns how many have not been called, guests included.
    pub fn unmarked(&self) -> u32 {
        [Class::Full, Class::Probationary, Class::Guest]
            .into_iter()
            .map(|class| self.marked(class, AttendanceKind::Unmarked))
            .sum()
    }

    /// Returns how many people of `class` are in the room.
    pub fn here(&self, class: Class) -> u32 {
        [AttendanceKind::Present, AttendanceKind::Joined]
            .into_iter()
            .map(|kind| self.marked(class, kind) - self.left(class, kind))
            .sum()
    }

    /// Returns how many people of `class` there are.
    pub fn all(&self, class: Class) -> u32 {
        self.marked.get(class as usize).map_or(0, |row| row.iter().sum())
    }

    /// Returns how many members expected at the meeting have a task.
    pub const fn tasked(&self) -> u32 {
        self.tasked
    }

    /// Returns how many members have spoken, here or gone.
    pub const fn spoke(&self) -> u32 {
        self.spoke
    }

    /// Returns how many members in the room have spoken.
    pub const fn spoke_here(&self) -> u32 {
        self.spoke_here
    }

    /// Returns how many members in the room were invited and have not spoken.
    pub const fn invited_silent(&self) -> u32 {
        self.invited_silent
    }
}
