//! Reading a scenario: as written to checked, every fault at once.

mod carried;
mod people;
mod script;

use std::sync::Arc;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::coach::scenario::decode::decode;
use crate::coach::scenario::fault::Fault;
use crate::coach::scenario::fields::{Faults, Fields};
use crate::coach::scenario::names::{Named, Names};
use crate::coach::scenario::node::{self, Node, Way};
use crate::coach::scenario::{FORMAT, Injected, Scenario, VERSION};
use crate::meeting::clock::Stamp;
use crate::meeting::event::Opening;
use crate::meeting::id::MemberId;
use crate::meeting::language::Lang;
use crate::meeting::procedure::Procedure;
use crate::procedure::Library;
use crate::text::near::nearest;
use crate::text::problem::{Place, Problem, Severity};
use crate::text::source::Source;
use people::People;
use script::Script;

/// What the reading of every part knows.
struct Reading<'a> {
    faults: &'a Faults<'a>,
    names: Names,
    /// None where it could not be read; then nothing is held against it.
    procedure: Option<Arc<Procedure>>,
    /// The ids of the faults put in.
    injected: Vec<String>,
}

/// Reads the text of a scenario; `name` is what the file is called where something is wrong.
///
/// Returns the scenario with what is worth telling about it, or every problem at once. What only
/// shows when it is played is not looked at here: see `simulate`.
pub fn read(
    name: &str,
    text: &str,
    library: &Library,
) -> Result<(Scenario, Vec<Problem>), Vec<Problem>> {
    let faults = Faults::new(Source::new(name, text));
    let (root, slip) = node::parse(faults.text());
    if let Some((at, syntax)) = slip {
        faults.note(at, "", &Fault::Syntax(syntax));
    }
    let scenario = root.as_ref().and_then(|root| whole(&faults, Node::root(root), library));
    if root.is_none() && slip.is_none() {
        faults.note(0, "", &Fault::NoScenario { found: String::new() });
    }
    let problems = faults.into_problems();
    match scenario {
        Some(scenario) if problems.iter().all(|one| one.severity == Severity::Warning) => {
            Ok((scenario, problems))
        }
        _ => Err(problems),
    }
}

fn whole<'a>(faults: &'a Faults<'a>, root: Node<'a>, library: &Library) -> Option<Scenario> {
    let mut fields = Fields::of(faults, root)?;
    is_ours(faults, &mut fields)?;
    let id = fields.need("id").and_then(|node| fields.name(&node));
    let edition = fields.need("edition").and_then(|node| fields.line(&node));
    let title = fields.is_text("title");
    let summary = fields.is_text("summary");
    let seed = fields.may_be::<u64>("seed").unwrap_or_default();
    let starts = fields.need("starts").and_then(|node| starts(faults, &node));
    let mut reading =
        Reading { faults, names: Names::default(), procedure: None, injected: Vec::new() };
    let meeting = fields.need("meeting").and_then(|node| Fields::of(faults, node));
    let mut meeting = meeting.map(|fields| Meeting::read(&mut reading, fields, library));
    let people = fields.need("people").map(|_| fields.list("people")).unwrap_or_default();
    let mut people = People::read(&mut reading, people);
    let agenda = reading.agenda(fields.list("agenda"));
    people.settle(&mut reading);
    let carried = fields.may("carried").map(|node| reading.carried(&node, starts));
    let injected = fields.list("faults").into_iter().map(|node| reading.fault(node)).collect();
    let names = reading.names.clone();
    let script = fields.need("script").map(|_| fields.list("script")).unwrap_or_default();
    let script = Script::read(&mut reading, &people.cast, script);
    fields.finish();

    let chair = meeting.as_mut().and_then(|meeting| meeting.chair.take());
    let chair = chair.and_then(|node| reading.person(&node));
    let (id, edition, meeting) = (id?, edition?, meeting?);
    let opening = Opening {
        session: session_of(&id, &edition, seed, starts?),
        body: meeting.body?,
        title: meeting.title?,
        place: meeting.place.unwrap_or_default(),
        language: meeting.language?,
        planned_minutes: meeting.minutes.unwrap_or(reading.procedure.as_ref()?.minutes),
        procedure: reading.procedure?,
        people: people.roster,
        agenda,
        chair,
        carried: carried.flatten().unwrap_or_default(),
        practice: true,
    };
    Some(Scenario {
        id,
        edition,
        title: title?,
        summary: summary?,
        seed,
        starts: starts?,
        opening: Box::new(opening),
        cast: people.cast,
        faults: Option::from_iter::<Vec<Option<Injected>>>(injected)?,
        script,
        names,
    })
}

/// Says whether the file is a scenario of this program.
fn is_ours(faults: &Faults<'_>, fields: &mut Fields<'_>) -> Option<()> {
    let node = fields.node().clone();
    let Some(format) = fields.may("format") else {
        faults.of(&node, &Fault::NoScenario { found: String::new() });
        return None;
    };
    if format.text() != Some(FORMAT) {
        let found = format.text().unwrap_or_default().to_owned();
        faults.of(&format, &Fault::NoScenario { found });
        return None;
    }
    let version = fields.need("version")?;
    match version.json().as_u64() {
        Some(number) if number == u64::from(VERSION) => Some(()),
        _ => {
            faults.of(&version, &Fault::Newer { found: version.json().to_string() });
            None
        }
    }
}

fn starts(faults: &Faults<'_>, node: &Node<'_>) -> Option<Stamp> {
    let text = node.text().unwrap_or_default();
    match Stamp::parse_from_rfc3339(text) {
        Ok(stamp) => Some(stamp),
        Err(error) => {
            faults.of(node, &Fault::Unusable { why: error.to_string() });
            None
        }
    }
}

/// Makes the name of the session: the same for the same scenario, everywhere.
fn session_of(id: &str, edition: &str, seed: u64, starts: Stamp) -> String {
    let hash = Sha256::digest(format!("{id}\n{edition}\n{seed}\n{}", starts.to_rfc3339()));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(byte, hashed)| *byte = hashed);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

/// What stands under `meeting`.
struct Meeting<'a> {
    body: Option<String>,
    title: Option<String>,
    place: Option<String>,
    language: Option<Lang>,
    minutes: Option<u32>,
    chair: Option<Node<'a>>,
}

impl<'a> Meeting<'a> {
    fn read(reading: &mut Reading<'a>, mut fields: Fields<'a>, library: &Library) -> Self {
        if let Some(node) = fields.need("procedure") {
            reading.procedure = procedure(reading.faults, &node, library);
        }
        let meeting = Self {
            body: fields.need("body").and_then(|node| fields.line(&node)),
            title: fields.need("title").and_then(|node| fields.line(&node)),
            place: fields.may_be("place"),
            language: fields.is("language"),
            minutes: fields.may_be("minutes"),
            chair: fields.may("chair"),
        };
        fields.finish();
        meeting
    }
}

fn procedure(faults: &Faults<'_>, node: &Node<'_>, library: &Library) -> Option<Arc<Procedure>> {
    let Some(id) = node.text() else {
        return decode(faults, node, &node.json()).map(Arc::new);
    };
    if let Some(listed) = library.find(id) {
        return Some(Arc::clone(&listed.procedure));
    }
    let known = library.all().iter().map(|listed| listed.procedure.id.as_str());
    let near = nearest(id, known).map(str::to_owned);
    faults.of(node, &Fault::UnknownProcedure { found: id.to_owned(), near });
    None
}

impl<'a> Reading<'a> {
    /// Finds the person whose name stands at `node`.
    fn person(&self, node: &Node<'a>) -> Option<MemberId> {
        let name = node.text().unwrap_or_default();
        let found = self.names.person(name);
        if found.is_none() {
            self.unknown(Named::Person, name, node);
        }
        found
    }

    fn unknown(&self, kind: Named, name: &str, node: &Node<'_>) {
        let near = nearest(name, self.names.of(kind)).map(str::to_owned);
        self.faults.of(node, &Fault::UnknownName { kind, found: name.to_owned(), near });
    }

    /// Puts ids in the place of names; names that stand for nothing are noted.
    fn resolved(&self, node: &Node<'a>, mut value: Value) -> Option<Value> {
        let mut fine = true;
        self.names.resolve(&mut value, &mut |kind, name, way: &[Way]| {
            self.unknown(kind, name, &node.follow(way));
            fine = false;
        });
        fine.then_some(value)
    }

    /// Gives a name, unless it was given before.
    fn give(&mut self, kind: Named, name: &str, id: String, node: &Node<'_>) {
        if !self.names.give(kind, name, id) {
            self.faults.of(node, &Fault::DuplicateName { found: name.to_owned() });
        }
    }

    /// Reads citations: each has to be one of the procedure.
    fn cites(&self, nodes: Vec<Node<'a>>) -> Vec<String> {
        let mut cites = Vec::new();
        for node in nodes {
            let Some(id) = decode::<String>(self.faults, &node, &node.json()) else { continue };
            if let Some(procedure) = &self.procedure
                && procedure.citation(&id).is_none()
            {
                let known = procedure.citations.iter().map(|citation| citation.id.as_str());
                let near = nearest(&id, known).map(str::to_owned);
                self.faults.of(&node, &Fault::UnknownCitation { found: id.clone(), near });
            }
            cites.push(id);
        }
        cites
    }

    fn fault(&mut self, node: Node<'a>) -> Option<Injected> {
        let mut fields = Fields::of(self.faults, node)?;
        let id = fields.need("id").and_then(|node| fields.name(&node));
        let title = fields.is_text("title");
        let caught = fields.is("caught");
        let cites = fields.list("cites");
        let cites = self.cites(cites);
        fields.finish();
        self.injected.extend(id.clone());
        Some(Injected { id: id?, title: title?, caught: caught?, cites })
    }

    /// Says where a value stands.
    fn place(&self, node: &Node<'_>) -> Place {
        self.faults.place(node)
    }
}
