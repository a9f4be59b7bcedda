//! A scenario made of a recorded meeting: the same commands at the same times.
//!
//! Played, it makes the meeting again. Time nobody saw pass (a night, a laptop asleep) is left out,
//! for a scenario has no such time; and the session is practice, under a name of its own.

mod again;

use std::collections::BTreeSet;
use std::sync::Arc;

use again::command_of;
use serde_json::{Value, json};

use crate::coach::scenario::names::{Named, Names};
use crate::coach::scenario::written::{
    Written, WrittenHappening, WrittenMatter, WrittenMeeting, WrittenPerson, WrittenProcedure,
};
use crate::coach::scenario::{FORMAT, VERSION};
use crate::meeting::carried::Carried;
use crate::meeting::clock::Stamp;
use crate::meeting::entry::Entry;
use crate::meeting::event::{Event, Jump, Opening};
use crate::meeting::id::{MemberId, PetitionId, QuestionId, TaskId};
use crate::meeting::language::Text;
use crate::procedure::Library;
use crate::text::duration::clock;
use crate::text::fold::fold;
use crate::text::words::both;

/// Makes a scenario of a recorded meeting; nothing if it was never opened.
///
/// The procedure is named where the library has the very same, and embedded otherwise.
pub fn of_record(entries: &[Entry], library: &Library) -> Option<Written> {
    let first = entries.first()?;
    let Event::Opened(opening) = &first.event else { return None };
    let mut recorder = Recorder {
        starts: first.ts,
        lost: 0,
        names: Names::default(),
        given: BTreeSet::new(),
        script: Vec::new(),
    };
    let people = recorder.people(opening);
    let agenda = recorder.agenda(opening);
    let carried = recorder.carried(&opening.carried);
    let chair = opening.chair.map(|chair| recorder.called(Named::Person, &chair.to_string()));
    for entry in entries.iter().skip(1) {
        recorder.take(entry);
    }
    let day = first.ts.date_naive();
    let title = Text { vi: opening.title.clone(), en: opening.title.clone() };
    let short = opening.session.split('-').next().unwrap_or_default().to_lowercase();
    Some(Written {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: format!("recorded-{short}"),
        edition: format!("{day}.1"),
        title,
        summary: both(|words| words.scenario_recorded(opening.body.as_str(), day.to_string())),
        seed: 0,
        starts: first.ts,
        meeting: WrittenMeeting {
            procedure: procedure_of(opening, library),
            body: opening.body.clone(),
            title: opening.title.clone(),
            place: opening.place.clone(),
            language: opening.language,
            minutes: Some(opening.planned_minutes),
            chair,
        },
        people,
        agenda,
        carried,
        faults: Vec::new(),
        script: recorder.script,
    })
}

fn procedure_of(opening: &Opening, library: &Library) -> WrittenProcedure {
    let known = library.find(&opening.procedure.id);
    match known.filter(|listed| listed.procedure == opening.procedure) {
        Some(_) => WrittenProcedure::Id(opening.procedure.id.clone()),
        None => {
            WrittenProcedure::Whole(Box::new(Arc::unwrap_or_clone(Arc::clone(&opening.procedure))))
        }
    }
}

/// A meeting being written down as a script.
struct Recorder {
    starts: Stamp,
    /// Seconds left out so far.
    lost: u64,
    /// What each id is called: names in the place of ids, the other way about.
    names: Names,
    /// The names given.
    given: BTreeSet<(Named, String)>,
    script: Vec<WrittenHappening>,
}

impl Recorder {
    /// Calls something by a name of its own and returns it.
    fn call(&mut self, kind: Named, id: &str, wanted: &str) -> String {
        let others = (2..).map(|number| format!("{wanted}-{number}"));
        let mut names = std::iter::once(wanted.to_owned()).chain(others);
        let name = names.find(|name| !self.given.contains(&(kind, name.clone())));
        let name = name.unwrap_or_default();
        self.given.insert((kind, name.clone()));
        self.names.give(kind, id, name.clone());
        name
    }

    fn called(&self, kind: Named, id: &str) -> String {
        self.names.find(kind, id).unwrap_or(id).to_owned()
    }

    fn people(&mut self, opening: &Opening) -> Vec<WrittenPerson> {
        let mut people = Vec::new();
        for (place, person) in opening.people.iter().enumerate() {
            let id = MemberId::from_index(place).to_string();
            let key = self.call(Named::Person, &id, &key_of(&person.name, &id));
            people.push(WrittenPerson { key, person: person.clone(), character: None });
        }
        people
    }

    fn agenda(&mut self, opening: &Opening) -> Vec<WrittenMatter> {
        let mut agenda = Vec::new();
        for (place, matter) in opening.agenda.iter().enumerate() {
            let id = QuestionId::from_index(place).to_string();
            let key = Some(self.call(Named::Question, &id, &id));
            agenda.push(WrittenMatter { key, matter: matter.clone() });
        }
        agenda
    }

    fn carried(&mut self, carried: &Carried) -> Option<Value> {
        if carried.is_empty() {
            return None;
        }
        let mut value = json!(carried);
        let ids = [
            ("tasks", Named::Task, TaskId::from_index(0).to_string()),
            ("petitions", Named::Petition, PetitionId::from_index(0).to_string()),
        ];
        for (list, kind, first) in ids {
            let Some(Value::Array(items)) = value.get_mut(list) else { continue };
            for (place, item) in items.iter_mut().enumerate() {
                // Ids are a letter and a number.
                let letter: String = first.chars().take(1).collect();
                let id = format!("{letter}{}", place + 1);
                let key = self.call(kind, &id, &id);
                if let Value::Object(fields) = item {
                    fields.insert("key".to_owned(), json!(key));
                }
            }
        }
        self.renamed(&mut value);
        Some(value)
    }

    /// Puts names in the place of ids; an id without a name stays.
    fn renamed(&self, value: &mut Value) {
        self.names.resolve(value, &mut |_, _, _| {});
    }

    fn take(&mut self, entry: &Entry) {
        match &entry.event {
            Event::ClockJumped { seconds, direction: Jump::Forward } => self.lost += seconds,
            Event::Reopened { away, counted: false } => self.lost += away,
            event => {
                let Some(command) = command_of(event) else { return };
                let mut value = json!(command);
                self.renamed(&mut value);
                let key = Named::made(event).map(|(kind, id)| self.call(kind, &id, &id));
                let at = Some(self.time(entry.ts));
                let command = Some(value);
                self.script.push(WrittenHappening {
                    at,
                    command,
                    key,
                    ..WrittenHappening::default()
                });
            }
        }
    }

    /// Writes a time as minutes and seconds since the opening, to the millisecond where it has any.
    fn time(&self, ts: Stamp) -> String {
        let millis = u64::try_from((ts - self.starts).num_milliseconds()).unwrap_or_default();
        let millis = millis.saturating_sub(self.lost * 1000);
        match millis % 1000 {
            0 => clock(millis / 1000),
            part => format!("{}.{part:03}", clock(millis / 1000)),
        }
    }
}

/// Makes a key of a name: `Lò Thị Hoa` becomes `lo-thi-hoa`; `otherwise` where nothing is left.
fn key_of(name: &str, otherwise: &str) -> String {
    let folded = fold(name);
    let plain = |letter: char| letter.is_ascii_alphanumeric();
    let words = folded.split(|letter: char| !plain(letter)).filter(|word| !word.is_empty());
    let key = words.collect::<Vec<_>>().join("-");
    if key.is_empty() { otherwise.to_owned() } else { key }
}
