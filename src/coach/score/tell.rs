//! The score put into words.

use crate::coach::score::{Area, Lost};
use crate::meeting::Meeting;
use crate::text::Words;
use crate::text::finding;
use crate::text::names::MeetingNames;
use crate::text::namesake::Namesakes;

impl Area {
    /// Returns what it is called.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::Order => words.coach_area_order(),
            Self::Heard => words.coach_area_heard(),
            Self::Reasons => words.coach_area_reasons(),
            Self::Concluded => words.coach_area_concluded(),
            Self::Tasks => words.coach_area_tasks(),
            Self::Rules => words.coach_area_rules(),
            Self::Time => words.coach_area_time(),
            Self::Faults => words.coach_area_faults(),
        }
    }
}

impl Lost {
    /// Says what was lost, in one sentence.
    pub fn tell(&self, meeting: &Meeting, words: &Words) -> String {
        match self {
            Self::Found(found) => {
                let namesakes = Namesakes::of(meeting.members.iter().map(|member| &member.person));
                let names = MeetingNames::of_record(meeting, &namesakes, words.lang());
                finding::tell(found, words, &names)
            }
            Self::Missed(fault) => words.coach_missed(fault.title.get(words.lang())),
            Self::Nothing => words.coach_nothing(),
        }
    }

    /// Returns the id of the rule's source in the procedure, if it has one.
    pub fn cite(&self) -> Option<&str> {
        match self {
            Self::Found(found) => found.cite.as_deref(),
            Self::Missed(fault) => fault.cites.first().map(String::as_str),
            Self::Nothing => None,
        }
    }
}
