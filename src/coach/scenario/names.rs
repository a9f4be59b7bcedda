//! Readable names in the place of ids: a scenario says `"member": "thoai"`, the meeting `"m1"`.
//!
//! Which kind of thing a name stands for follows from the key it stands under, the same in every
//! command. What comes to be during the meeting (a speech, a vote, a task) is named where it is made,
//! or is simply the `last` of its kind.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::coach::scenario::node::Way;
use crate::meeting::command::CommandKind;
use crate::meeting::event::Event;
use crate::meeting::id::{MemberId, QuestionId};

/// What stands for the newest of its kind.
const LAST: &str = "last";

/// What a name can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumIter)]
pub(in crate::coach) enum Named {
    Person,
    Question,
    Task,
    Petition,
    Speech,
    Ballot,
    Request,
    Remark,
    Note,
}

impl Named {
    /// Returns what a name under `key` stands for; `within` is the key of the group it stands in.
    fn under(key: &str, within: &str) -> Option<Self> {
        Some(match key {
            "member" | "chair" => Self::Person,
            "question" | "questions" => Self::Question,
            "task" => Self::Task,
            "petition" => Self::Petition,
            "speech" => Self::Speech,
            "ballot" | "earlier" => Self::Ballot,
            "request" => Self::Request,
            "remark" => Self::Remark,
            // A person has a note too: a line of text.
            "note" if within == "source" => Self::Note,
            _ => return None,
        })
    }

    /// Returns what a command makes that can be named, if anything.
    pub(in crate::coach) const fn made_by(kind: CommandKind) -> Option<Self> {
        Some(match kind {
            CommandKind::AddMember => Self::Person,
            CommandKind::AddQuestion => Self::Question,
            CommandKind::AssignTask => Self::Task,
            CommandKind::RaisePetition => Self::Petition,
            CommandKind::GiveFloor | CommandKind::GiveNext => Self::Speech,
            CommandKind::PutBallot => Self::Ballot,
            CommandKind::RequestFloor => Self::Request,
            CommandKind::RecordRemark => Self::Remark,
            CommandKind::AddNote => Self::Note,
            _ => return None,
        })
    }

    /// Returns what an event made, with its id.
    pub(in crate::coach) fn made(event: &Event) -> Option<(Self, String)> {
        Some(match event {
            Event::MemberAdded { member, .. } => (Self::Person, member.to_string()),
            Event::QuestionAdded { question, .. } => (Self::Question, question.to_string()),
            Event::TaskAssigned { task, .. } => (Self::Task, task.to_string()),
            Event::PetitionRaised { petition, .. } => (Self::Petition, petition.to_string()),
            Event::SpeechStarted { speech, .. } => (Self::Speech, speech.to_string()),
            Event::BallotPut { ballot, .. } => (Self::Ballot, ballot.to_string()),
            Event::FloorRequested { request, .. } => (Self::Request, request.to_string()),
            Event::RemarkRecorded { remark, .. } => (Self::Remark, remark.to_string()),
            Event::NoteAdded { note, .. } => (Self::Note, note.to_string()),
            _ => return None,
        })
    }

    /// Returns an id of this kind that stands for any.
    fn any(self) -> &'static str {
        match self {
            Self::Person => "m1",
            Self::Question => "q1",
            Self::Task => "t1",
            Self::Petition => "p1",
            Self::Speech => "s1",
            Self::Ballot => "b1",
            Self::Request => "r1",
            Self::Remark => "k1",
            Self::Note => "n1",
        }
    }
}

/// Every name there is, and what it stands for.
#[derive(Debug, Clone, Default)]
pub(in crate::coach) struct Names {
    ids: BTreeMap<(Named, String), String>,
    newest: BTreeMap<Named, String>,
}

impl Names {
    /// Gives a name; says whether it was free.
    pub(in crate::coach) fn give(&mut self, kind: Named, name: &str, id: String) -> bool {
        self.ids.insert((kind, name.to_owned()), id).is_none()
    }

    /// Gives a name to something that is still to come.
    pub(in crate::coach) fn promise(&mut self, kind: Named, name: Option<&str>) -> bool {
        self.newest.insert(kind, kind.any().to_owned());
        name.is_none_or(|name| self.give(kind, name, kind.any().to_owned()))
    }

    /// Takes down what an event made, under `name` if it was given one.
    pub(in crate::coach) fn learn(&mut self, event: &Event, name: Option<&str>) {
        let Some((kind, id)) = Named::made(event) else { return };
        if let Some(name) = name {
            self.give(kind, name, id.clone());
        }
        self.newest.insert(kind, id);
    }

    /// Finds what a name stands for.
    pub(in crate::coach) fn find(&self, kind: Named, name: &str) -> Option<&str> {
        let given = self.ids.get(&(kind, name.to_owned()));
        given.or_else(|| self.newest.get(&kind).filter(|_| name == LAST)).map(String::as_str)
    }

    /// Finds a person.
    pub(in crate::coach) fn person(&self, name: &str) -> Option<MemberId> {
        self.find(Named::Person, name)?.parse().ok()
    }

    /// Finds a question.
    pub(in crate::coach) fn question(&self, name: &str) -> Option<QuestionId> {
        self.find(Named::Question, name)?.parse().ok()
    }

    /// Goes through the names of a kind.
    pub(in crate::coach) fn of(&self, kind: Named) -> impl Iterator<Item = &str> {
        self.ids.keys().filter(move |(known, _)| *known == kind).map(|(_, name)| name.as_str())
    }

    /// Puts ids in the place of names; every name that stands for nothing is handed to `unknown`
    /// with its place.
    pub(in crate::coach) fn resolve(
        &self,
        value: &mut Value,
        unknown: &mut dyn FnMut(Named, &str, &[Way]),
    ) {
        let mut walk = Walk { names: self, unknown, way: Vec::new() };
        walk.group(value, "");
    }
}

/// A walk through a value.
struct Walk<'a> {
    names: &'a Names,
    unknown: &'a mut dyn FnMut(Named, &str, &[Way]),
    way: Vec<Way>,
}

impl Walk<'_> {
    /// Goes through a group that stands under `within`.
    fn group(&mut self, value: &mut Value, within: &str) {
        let Value::Object(fields) = value else { return };
        for (key, value) in fields {
            self.way.push(Way::Key(key.clone()));
            self.field(key, value, within);
            self.way.pop();
        }
    }

    fn field(&mut self, key: &str, value: &mut Value, within: &str) {
        match value {
            Value::String(_) => {
                if let Some(kind) = Named::under(key, within) {
                    self.name(kind, value);
                } else if matches!(key, "who" | "by") && within != "directions" {
                    self.who(value);
                }
            }
            Value::Array(list) => {
                for (place, item) in list.iter_mut().enumerate() {
                    self.way.push(Way::Place(place));
                    match (Named::under(key, within), &item) {
                        (Some(kind), Value::String(_)) => self.name(kind, item),
                        (None, Value::String(_)) if key == "owners" => self.who(item),
                        _ => self.group(item, key),
                    }
                    self.way.pop();
                }
            }
            _ => self.group(value, key),
        }
    }

    /// Puts the id in the place of a name.
    fn name(&mut self, kind: Named, value: &mut Value) {
        let Value::String(name) = &value else { return };
        match self.names.find(kind, name) {
            Some(id) => *value = Value::String(id.to_owned()),
            None => (self.unknown)(kind, name, &self.way),
        }
    }

    /// A bare name where somebody outside the roster may stand too is a person of the roster.
    fn who(&mut self, value: &mut Value) {
        self.name(Named::Person, value);
        let member = Map::from_iter([("member".to_owned(), value.take())]);
        *value = Value::Object(member);
    }
}
