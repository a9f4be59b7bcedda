//! Playing a scenario without a screen: the same desk, the scenario's own clock, no disk.
//!
//! Nothing is left to chance or to the machine, so the same scenario makes the same entries to the
//! byte, everywhere.

mod clock;

use serde_json::Value;

pub use clock::StagedClock;

use crate::coach::mark::Mark;
use crate::coach::scenario::{Act, Fault, Happening, Names, Say, Scenario, View};
use crate::desk::Desk;
use crate::desk::journal::Nowhere;
use crate::meeting::command::Command;
use crate::meeting::entry::Entry;
use crate::meeting::id::{MemberId, Seq, SpeechId};
use crate::meeting::language::Text;
use crate::meeting::question::Stance;
use crate::meeting::record::Record;
use crate::meeting::refusal::Refusal;
use crate::text::explain::explain;
use crate::text::names::MeetingNames;
use crate::text::namesake::Namesakes;
use crate::text::problem::{Place, Problem};
use crate::text::words::both;

/// What came of a scenario.
#[derive(Debug)]
pub struct Simulated {
    /// Everything that happened.
    pub entries: Vec<Entry>,
    /// Everything told, in order.
    pub marks: Vec<Mark>,
    /// The faults put in, with the entry each was put in at.
    pub faults: Vec<(String, Seq)>,
    /// What was refused or did not come about as expected.
    pub unmet: Vec<Problem>,
}

/// Plays a whole scenario.
pub fn simulate(scenario: &Scenario) -> Simulated {
    let clock = StagedClock::starting(scenario.starts);
    let nowhere = Box::new(Nowhere::default());
    let desk = Desk::new(Record::default(), nowhere, Box::new(clock.clone()));
    let mut stage = Stage {
        scenario,
        desk,
        clock,
        names: scenario.names.clone(),
        marks: Vec::new(),
        faults: Vec::new(),
        unmet: Vec::new(),
    };
    stage.open();
    for happening in &scenario.script {
        stage.play(happening);
    }
    Simulated {
        entries: stage.desk.record().entries().to_vec(),
        marks: stage.marks,
        faults: stage.faults,
        unmet: stage.unmet,
    }
}

/// A scenario being played.
struct Stage<'a> {
    scenario: &'a Scenario,
    desk: Desk,
    clock: StagedClock,
    names: Names,
    marks: Vec<Mark>,
    faults: Vec<(String, Seq)>,
    unmet: Vec<Problem>,
}

impl Stage<'_> {
    fn open(&mut self) {
        let command = Command::Open(self.scenario.opening.clone());
        if let Err(refusal) = self.desk.submit(&command) {
            let place = self.scenario.script.first().map(|first| first.place.clone());
            let place = Place { line: None, column: None, ..place.unwrap_or_default() };
            self.refused(&refusal, &place);
        }
    }

    fn play(&mut self, happening: &Happening) {
        self.clock.set(happening.at);
        let refused = match &happening.act {
            None => None,
            Some(Act::Command(value)) => self.command(value, happening).err(),
            Some(Act::Say(say)) => self.say(say, happening).err(),
        };
        self.tell(happening);
        let expected = happening.expect.as_ref();
        let wanted = expected.and_then(|(expect, _)| expect.refused);
        match (refused, wanted, expected) {
            (Some(refusal), None, _) => self.refused(&refusal, &happening.place),
            (found, Some(wanted), Some((_, place))) => {
                let found = found.map(|refusal| refusal.kind());
                if found != Some(wanted) {
                    let name: &str = wanted.into();
                    let expected = format!("refused = {name}");
                    let found = found.map_or("", Into::into);
                    self.unmet(&expected, found, place);
                }
            }
            _ => {}
        }
        if let Some((expect, place)) = expected {
            let now = self.desk.now();
            for one in expect.differences(self.desk.meeting(), now, &self.names) {
                self.unmet(&format!("{} = {}", one.what, one.expected), &one.found, place);
            }
        }
    }

    /// Does one command.
    fn command(&mut self, value: &Value, happening: &Happening) -> Result<(), Refusal> {
        let mut value = value.clone();
        // What is not known here was known when the scenario was read; the meeting refuses it.
        self.names.resolve(&mut value, &mut |_, _, _| {});
        // It was read before, so it can be read again.
        if let Ok(command) = serde_json::from_value::<Command>(value) {
            let entry = self.desk.submit(&command)?;
            self.names.learn(&entry.event, happening.key.as_deref());
        }
        Ok(())
    }

    /// Lets somebody speak: takes the floor, says where they stand and why, gives it back.
    fn say(&mut self, say: &Say, happening: &Happening) -> Result<(), Refusal> {
        let Some(member) = self.names.person(&say.member) else { return Ok(()) };
        let entry = self.desk.submit(&Command::GiveFloor { member, kind: say.kind })?;
        self.names.learn(&entry.event, happening.key.as_deref());
        let speech = self.desk.meeting().speaking().map(|speech| speech.id);
        self.clock.set(happening.at.saturating_add(say.long));
        let view = self.view(say);
        // Whoever speaks again stands where they stood, unless they say otherwise.
        let open = self.desk.meeting().open_question();
        let held = open.is_some_and(|question| question.position_of(member).is_some());
        if let Some(stance) = say.stance.or_else(|| view.stance.filter(|_| !held))
            && open.is_some()
        {
            let reason = say.reason.clone().unwrap_or(view.reason);
            self.stand(member, stance, reason)?;
        }
        let gist = say.gist.clone().unwrap_or(view.gist);
        if let Some(speech) = speech.filter(|_| !gist.is_empty()) {
            self.record(speech, gist)?;
        }
        self.desk.submit(&Command::EndSpeech).map(|_| ())
    }

    fn stand(&mut self, member: MemberId, stance: Stance, reason: String) -> Result<(), Refusal> {
        self.desk.submit(&Command::TakePosition { member, stance, reason }).map(|_| ())
    }

    fn record(&mut self, speech: SpeechId, gist: String) -> Result<(), Refusal> {
        self.desk.submit(&Command::RecordGist { speech, gist }).map(|_| ())
    }

    /// Returns what whoever speaks holds on the open question.
    fn view(&self, say: &Say) -> View {
        let role = self.scenario.cast.iter().find(|role| role.key == say.member);
        let open = self.desk.meeting().open_question().map(|question| question.id);
        let view = role.and_then(|role| {
            let held = |(key, _): &(&String, &View)| self.names.question(key) == open;
            role.character.says.iter().find(held).map(|(_, view)| view.clone())
        });
        view.filter(|_| open.is_some()).unwrap_or_default()
    }

    fn tell(&mut self, happening: &Happening) {
        let seq = self.desk.record().last_seq();
        let at = self.desk.now();
        self.marks.extend(happening.told.iter().map(|told| Mark {
            seq,
            at,
            kind: told.kind,
            text: told.text.clone(),
            cites: told.cites.clone(),
        }));
        self.faults.extend(happening.fault.clone().map(|fault| (fault, seq)));
    }

    fn refused(&mut self, refusal: &Refusal, place: &Place) {
        let meeting = self.desk.meeting();
        let namesakes = Namesakes::of(meeting.members.iter().map(|member| &member.person));
        let why = both(|words| {
            let names = MeetingNames::of_record(meeting, &namesakes, words.lang());
            explain(refusal, words, &names)
        });
        self.unmet.push(Fault::Refused { why }.at(place.clone()));
    }

    fn unmet(&mut self, expected: &str, found: &str, place: &Place) {
        let same = |text: &str| Text { vi: text.to_owned(), en: text.to_owned() };
        let nothing = both(|words| words.scenario_found_nothing());
        let found = if found.is_empty() { nothing } else { same(found) };
        let fault = Fault::Unmet { expected: same(expected), found };
        self.unmet.push(fault.at(place.clone()));
    }
}
