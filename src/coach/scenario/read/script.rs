//! The script: what happens when, in which words, and what is expected of it.

use super::Reading;
use crate::coach::mark::MarkKind;
use crate::coach::scenario::decode::decode;
use crate::coach::scenario::expect::Expect;
use crate::coach::scenario::fault::Fault;
use crate::coach::scenario::fields::{Fields, millis};
use crate::coach::scenario::names::Named;
use crate::coach::scenario::node::Node;
use crate::coach::scenario::written::WrittenSay;
use crate::coach::scenario::{Act, Happening, Role, Say, Telling};
use crate::meeting::command::{Command, CommandKind};
use crate::text::duration::clock;
use crate::text::near::nearest;

/// How long somebody speaks where nothing says it.
const USUAL: u64 = 60_000;

/// The script as far as it is read.
pub(super) struct Script<'r> {
    cast: &'r [Role],
    /// Where the clock stands, in milliseconds since the opening.
    now: u64,
    happenings: Vec<Happening>,
    /// The faults put in.
    put_in: Vec<String>,
}

impl<'r> Script<'r> {
    pub(super) fn read<'a>(
        reading: &mut Reading<'a>,
        cast: &'r [Role],
        nodes: Vec<Node<'a>>,
    ) -> Vec<Happening> {
        let mut script = Script { cast, now: 0, happenings: Vec::new(), put_in: Vec::new() };
        for node in nodes {
            if let Some(fields) = Fields::of(reading.faults, node) {
                script.take(reading, fields);
            }
        }
        script.happenings
    }

    fn take<'a>(&mut self, reading: &mut Reading<'a>, mut fields: Fields<'a>) {
        let node = fields.node().clone();
        let at = self.time(reading, &mut fields);
        let command = fields.may("command");
        let say = fields.may("say");
        if let (Some(_), Some(say)) = (&command, &say) {
            reading.faults.of(say, &Fault::TwoActs);
        }
        let has_act = command.is_some() || say.is_some();
        let (act, makes) = match (command, say) {
            (Some(node), _) => command_of(reading, &node),
            (None, Some(node)) => self.say(reading, &node),
            (None, None) => (None, None),
        };
        let key = fields.may("key");
        let name = key.as_ref().and_then(|node| fields.name(node));
        if let (Some(key), None, true) = (&key, makes, act.is_some() || !has_act) {
            reading.faults.of(key, &Fault::NothingToName);
        }
        if let Some(kind) = makes
            && !reading.names.promise(kind, name.as_deref())
        {
            let found = name.clone().unwrap_or_default();
            reading.faults.of(key.as_ref().unwrap_or(&node), &Fault::DuplicateName { found });
        }
        let told = tellings(reading, &mut fields);
        let fault = self.fault(reading, &mut fields);
        let expect = fields.may("expect").and_then(|node| {
            let read: Expect = decode(reading.faults, &node, &node.json())?;
            for key in read.outcomes.keys().filter(|key| reading.names.question(key).is_none()) {
                reading.unknown(Named::Question, key, &node);
            }
            Some((read, reading.place(&node)))
        });
        if !has_act && told.is_empty() && expect.is_none() && fault.is_none() {
            reading.faults.of(&node, &Fault::Nothing);
        }
        fields.finish();
        let place = reading.place(&node);
        self.happenings.push(Happening { at, act, key: name, told, fault, expect, place });
    }

    /// Reads when it happens, and sets the clock.
    fn time(&mut self, reading: &Reading<'_>, fields: &mut Fields<'_>) -> u64 {
        let node = fields.node().clone();
        let (at, after) = (fields.millis("at"), fields.millis("after"));
        let stands = node.get("at");
        if let (Some(_), Some(after)) = (&stands, node.get("after")) {
            reading.faults.of(&after, &Fault::TwoTimes);
        }
        let at = at.unwrap_or_else(|| self.now.saturating_add(after.unwrap_or_default()));
        if let Some(node) = stands.filter(|_| at < self.now) {
            let (at, before) = (clock(at / 1000), clock(self.now / 1000));
            reading.faults.of(&node, &Fault::Backwards { at, before });
        }
        self.now = self.now.max(at);
        self.now
    }

    fn say<'a>(&mut self, reading: &Reading<'a>, node: &Node<'a>) -> (Option<Act>, Option<Named>) {
        let made = Some(Named::Speech);
        let Some(written) = decode::<WrittenSay>(reading.faults, node, &node.json()) else {
            return (None, made);
        };
        if reading.names.person(&written.member).is_none() {
            let at = node.get("member").unwrap_or_else(|| node.clone());
            reading.unknown(Named::Person, &written.member, &at);
        }
        let long = written.long.as_deref().and_then(|long| {
            let at = || node.get("for").unwrap_or_else(|| node.clone());
            millis(long).map_err(|misread| reading.faults.of(&at(), &Fault::BadTime(misread))).ok()
        });
        let usual = self.cast.iter().find(|role| role.key == written.member);
        let usual =
            usual.and_then(|role| role.character.says.values().find_map(|view| view.seconds));
        let long = long.or_else(|| usual.map(|seconds| u64::from(seconds) * 1000)).unwrap_or(USUAL);
        self.now = self.now.saturating_add(long);
        let say = Say {
            member: written.member,
            kind: written.kind,
            long,
            gist: written.gist,
            stance: written.stance,
            reason: written.reason,
        };
        (Some(Act::Say(say)), made)
    }

    fn fault(&mut self, reading: &Reading<'_>, fields: &mut Fields<'_>) -> Option<String> {
        let node = fields.may("fault")?;
        let id = fields.line(&node)?;
        if !reading.injected.contains(&id) {
            let near = nearest(&id, reading.injected.iter().map(String::as_str));
            let near = near.map(str::to_owned);
            reading.faults.of(&node, &Fault::UnknownInjected { found: id.clone(), near });
        }
        self.put_in.push(id.clone());
        Some(id)
    }
}

/// Reads a command: it must be one of the meeting, and what it names must be there.
fn command_of<'a>(reading: &Reading<'a>, node: &Node<'a>) -> (Option<Act>, Option<Named>) {
    // Even of a command that can't be read it is known what it would make.
    let made = || node.get("do").and_then(|node| made_by(node.text()?));
    step_of(reading, node);
    let Some(value) = reading.resolved(node, node.json()) else { return (None, made()) };
    match decode::<Command>(reading.faults, node, &value) {
        Some(Command::Open(_)) => {
            reading.faults.of(node, &Fault::Opens);
            (None, None)
        }
        Some(command) => (Some(Act::Command(node.json())), Named::made_by(command.kind())),
        None => (None, made()),
    }
}

/// Returns what a command makes, by the word it is called.
fn made_by(word: &str) -> Option<Named> {
    use strum::IntoEnumIterator as _;
    let named = |kind: CommandKind| {
        let mut snake = String::new();
        for letter in format!("{kind:?}").chars() {
            if letter.is_ascii_uppercase() && !snake.is_empty() {
                snake.push('_');
            }
            snake.push(letter.to_ascii_lowercase());
        }
        snake == word
    };
    CommandKind::iter().find(|kind| named(*kind)).and_then(Named::made_by)
}

/// Notes a step the procedure does not have, wherever it is named.
fn step_of(reading: &Reading<'_>, node: &Node<'_>) {
    let Some(procedure) = &reading.procedure else { return };
    if let Some(step) = node.get("step")
        && let Some(id) = step.text()
        && !procedure.steps.iter().any(|known| known.id.0 == id)
    {
        let near = nearest(id, procedure.steps.iter().map(|step| step.id.0.as_str()));
        let near = near.map(str::to_owned);
        reading.faults.of(&step, &Fault::UnknownStep { found: id.to_owned(), near });
    }
    for (key, _) in node.keys().unwrap_or_default() {
        if let Some(inner) = node.get(key).filter(|inner| inner.keys().is_some()) {
            step_of(reading, &inner);
        }
    }
}

/// Reads what is told, in the order it is told.
fn tellings<'a>(reading: &Reading<'a>, fields: &mut Fields<'a>) -> Vec<Telling> {
    let tell = fields.may_be_text("tell");
    let why = fields.may_be_text("why");
    let mistake = fields.may_be_text("mistake");
    let cites = reading.cites(fields.list("cites"));
    let kinds =
        [(MarkKind::Narration, tell), (MarkKind::Reason, why), (MarkKind::Mistake, mistake)];
    // The sources are those of the reason; without one, of what is told last.
    let last = kinds.iter().rposition(|(_, text)| text.is_some());
    let cited = kinds.iter().position(|(kind, text)| *kind == MarkKind::Reason && text.is_some());
    let mut told = Vec::new();
    for (place, (kind, text)) in kinds.into_iter().enumerate() {
        if let Some(text) = text {
            let mine = cited.or(last) == Some(place);
            let cites = if mine { cites.clone() } else { Vec::new() };
            told.push(Telling { kind, text, cites });
        }
    }
    told
}
