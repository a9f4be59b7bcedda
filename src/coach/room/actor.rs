//! Somebody of the room: who it is, and what they hold.

use std::collections::BTreeMap;

use super::Chance;
use crate::coach::scenario::{Character, Manner, Scenario, View};
use crate::meeting::ballot::Choice;
use crate::meeting::id::QuestionId;
use crate::meeting::question::Stance;

/// Somebody of the room.
#[derive(Debug, Clone)]
pub(super) struct Actor {
    pub(super) key: String,
    pub(super) character: Character,
    views: BTreeMap<QuestionId, View>,
}

impl Actor {
    /// Takes everybody of a scenario, in the order of the roster.
    pub(super) fn cast(scenario: &Scenario) -> Vec<Self> {
        let actor = |role: &crate::coach::scenario::Role| {
            let says = role.character.says.iter();
            let views =
                says.filter_map(|(key, view)| Some((scenario.names.question(key)?, view.clone())));
            Self {
                key: role.key.clone(),
                character: role.character.clone(),
                views: views.collect(),
            }
        };
        scenario.cast.iter().map(actor).collect()
    }

    pub(super) const fn manner(&self) -> Manner {
        self.character.manner
    }

    /// Returns what they hold on a question; none if they have nothing to say.
    pub(super) fn view(&self, question: QuestionId) -> Option<&View> {
        let view = self.views.get(&question)?;
        view.stance.filter(|stance| *stance != Stance::Pass).map(|_| view)
    }

    /// Returns how they mean to vote on a question, whether or not they say anything on it.
    pub(super) fn votes(&self, question: QuestionId) -> Option<Choice> {
        self.views.get(&question)?.votes
    }

    /// Returns after how many seconds of the meeting they come in; none for whoever is there from
    /// the start.
    pub(super) fn late(&self, chance: Chance) -> Option<u64> {
        let is_late = self.manner() == Manner::Late;
        is_late.then(|| chance.between(90, 240, &format!("late {}", self.key)))
    }

    /// Returns how many seconds after a question was opened they ask to speak; none if they do not
    /// by themselves.
    pub(super) fn asks_after(&self, question: QuestionId, chance: Chance) -> Option<u64> {
        let what = format!("ask {} {question}", self.key);
        match self.manner() {
            Manner::Shy => None,
            Manner::Talkative => Some(chance.between(2, 5, &what)),
            Manner::Hostile => Some(chance.between(6, 12, &what)),
            Manner::Plain | Manner::Late => Some(chance.between(15, 75, &what)),
        }
    }

    /// Says whether they give their reason only when they are asked for it.
    pub(super) fn keeps_reason(&self) -> bool {
        self.manner() == Manner::Shy
    }
}
