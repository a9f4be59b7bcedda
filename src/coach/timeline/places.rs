//! Where in a record something was found: the entry that shows it.
//!
//! What was never done has no entry; it is found at the end of the record.

use std::collections::HashMap;

use crate::meeting::entry::Entry;
use crate::meeting::event::Event;
use crate::meeting::finding::{Finding, FindingKind as Kind, Place};
use crate::meeting::id::Seq;

/// Returns the number of the entry at which each finding can be seen, in the order of `findings`.
///
/// Goes through the record once, however many findings there are.
pub fn entries_of(findings: &[Finding], entries: &[Entry]) -> Vec<Seq> {
    let mut seen: HashMap<Place, Seq> = HashMap::new();
    for finding in findings.iter().filter(|finding| is_shown(finding)) {
        seen.insert(finding.place.clone(), 0);
    }
    for entry in entries {
        for place in shows(&entry.event).into_iter().flatten() {
            if let Some(seq) = seen.get_mut(&place) {
                *seq = entry.seq;
            }
        }
    }
    let end = entries.last().map_or(0, |entry| entry.seq);
    let of = |finding: &Finding| {
        let seq = seen.get(&finding.place).filter(|seq| is_shown(finding) && **seq > 0);
        seq.copied().unwrap_or(end)
    };
    findings.iter().map(of).collect()
}

/// Says whether some entry can show it; none can if something was simply not done.
fn is_shown(finding: &Finding) -> bool {
    match finding.place {
        Place::Meeting => false,
        Place::Member(_) => finding.finding == Kind::AbsentWithoutReason,
        _ => true,
    }
}

/// Returns what an event shows; the last event about a thing is the one that counts.
fn shows(event: &Event) -> [Option<Place>; 2] {
    let one = |place| [Some(place), None];
    match event {
        Event::StepFinished { step, next, .. } | Event::StepSkipped { step, next, .. } => {
            [Some(Place::Step(step.clone())), next.clone().map(Place::Step)]
        }
        Event::StepEntered { step } => one(Place::Step(step.clone())),
        Event::QuestionAdded { question, .. }
        | Event::QuestionOpened { question }
        | Event::OutcomeSet { question, .. } => one(Place::Question(*question)),
        Event::PositionTaken { question, member, .. } => {
            one(Place::Position { question: *question, member: *member })
        }
        Event::AttendanceMarked { member, .. } => one(Place::Member(*member)),
        Event::SpeechStarted { speech, .. } | Event::SpeechEnded { speech } => {
            one(Place::Speech(*speech))
        }
        Event::BallotPut { ballot, .. }
        | Event::VotesCounted { ballot, .. }
        | Event::BallotObjected { ballot, .. }
        | Event::BallotAnnounced { ballot, .. } => one(Place::Ballot(*ballot)),
        Event::TaskAssigned { task, .. }
        | Event::TaskChanged { task, .. }
        | Event::TaskReviewed { task, .. } => one(Place::Task(*task)),
        Event::PetitionRaised { petition, .. }
        | Event::PetitionChanged { petition, .. }
        | Event::PetitionSettled { petition, .. } => one(Place::Petition(*petition)),
        _ => [None, None],
    }
}
