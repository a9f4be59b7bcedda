//! Who has been heard: on the open question, and in the meeting.
//!
//! Invited is not spoken, a pass is not spoken, and a position is not a speech. The chair presides
//! and is not counted among those to be heard; guests never are.

use crate::meeting::Meeting;
use crate::meeting::id::MemberId;
use crate::meeting::member::Member;
use crate::meeting::question::Question;

/// How far somebody has been heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumIter)]
pub enum Voice {
    /// Has neither spoken nor been invited.
    Silent,
    /// Was invited and has not answered yet.
    Invited,
    /// Was asked and had nothing to add.
    Passed,
    /// Has spoken.
    Spoke,
}

/// How many have been heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Participation {
    /// Those in the room who should be heard.
    pub expected: u32,
    /// Those of them who have spoken.
    pub spoke: u32,
    /// Those who passed and did not speak.
    pub passed: u32,
    /// Those who were invited and have neither spoken nor passed.
    pub invited: u32,
}

impl Participation {
    /// Returns how many have neither spoken nor passed.
    pub const fn silent(&self) -> u32 {
        self.expected.saturating_sub(self.spoke + self.passed)
    }

    /// Returns how many of a hundred have spoken, rounded down.
    pub const fn percent(&self) -> u32 {
        crate::meeting::figures::percent(self.spoke, self.expected)
    }
}

impl Meeting {
    /// Says whether `member` is among those who should be heard now.
    pub fn is_expected(&self, member: &Member) -> bool {
        member.is_participant() && self.officers.chair != Some(member.id)
    }

    /// Returns how far `member` has been heard on `question`, or in the meeting.
    pub fn voice(&self, question: Option<&Question>, member: &Member) -> Voice {
        let (spoke, passed, invited) = match question {
            Some(question) => (
                question.heard.contains_key(&member.id),
                question.passed.contains(&member.id),
                question.invited.contains(&member.id),
            ),
            None => (member.speeches > 0, false, member.invited > 0),
        };
        match (spoke, passed, invited) {
            (true, ..) => Voice::Spoke,
            (_, true, _) => Voice::Passed,
            (_, _, true) => Voice::Invited,
            _ => Voice::Silent,
        }
    }

    /// Goes through those not heard on `question` (or in the meeting), longest silent first.
    pub fn silent(&self, question: Option<&Question>) -> impl Iterator<Item = &Member> {
        // Without a question, whoever was heard stands behind all who never were.
        self.members
            .by_silence()
            .take_while(move |member| question.is_some() || member.last_heard.is_none())
            .filter(move |member| {
                self.is_expected(member) && self.voice(question, member) < Voice::Passed
            })
    }

    /// Goes through the members heard on `question`, in roster order.
    pub fn heard_on(&self, question: &Question) -> impl Iterator<Item = MemberId> {
        let member = |id: &MemberId| self.members.get(*id).is_some_and(|known| !known.is_guest());
        question.heard.keys().copied().filter(member)
    }

    /// Goes through those who were not heard on `question`, in roster order: nobody before it was
    /// opened, and once it has ended those who were in the room then. Whoever came later did not
    /// keep silent on it.
    pub fn silent_on(&self, question: &Question) -> impl Iterator<Item = MemberId> {
        let ended = question.outcome().map(|outcome| outcome.at);
        let was_there = move |member: &Member| match ended {
            None => member.presence.is_here(),
            Some(end) => member.presence.was_here(end),
        };
        let opened = question.opened_at.is_some();
        let everybody = self.members.iter().filter(move |_| opened);
        everybody
            .filter(move |member| !member.is_guest() && self.officers.chair != Some(member.id))
            .filter(move |member| was_there(member))
            .filter(move |member| self.voice(Some(question), member) < Voice::Passed)
            .map(|member| member.id)
    }

    /// Counts who has been heard on `question`, or in the meeting.
    pub fn participation(&self, question: Option<&Question>) -> Participation {
        let present = self.figures().present;
        let chair = self.officers.chair.and_then(|id| self.members.get(id));
        let chair = chair.filter(|chair| chair.is_participant());
        let expected = present - u32::from(chair.is_some());
        let Some(question) = question else {
            let tally = self.members.tally();
            let of_chair = |is: fn(&Member) -> bool| u32::from(chair.is_some_and(is));
            return Participation {
                expected,
                spoke: tally.spoke_here() - of_chair(|chair| chair.speeches > 0),
                passed: 0,
                invited: tally.invited_silent()
                    - of_chair(|chair| chair.speeches == 0 && chair.invited > 0),
            };
        };
        let is = |id: MemberId, voice| {
            self.members.get(id).is_some_and(|member| {
                self.is_expected(member) && self.voice(Some(question), member) == voice
            })
        };
        let count = |ids: &mut dyn Iterator<Item = MemberId>, voice| {
            ids.filter(|id| is(*id, voice)).count() as u32
        };
        Participation {
            expected,
            spoke: count(&mut question.heard.keys().copied(), Voice::Spoke),
            passed: count(&mut question.passers(), Voice::Passed),
            invited: count(&mut question.invited.iter().copied(), Voice::Invited),
        }
    }

    /// Returns the chair's seconds of speech and those of all members together.
    pub fn chair_share(&self) -> (u64, u64) {
        let chair = self.officers.chair.and_then(|id| self.members.get(id));
        (chair.map_or(0, |chair| chair.seconds), self.talk.members)
    }
}
