//! What is not for the room never reaches it, whatever a chair does.
//!
//! Told by comparison: a room that looks the same before and after something private happened, or
//! whatever stands in a private place, cannot hold any of it.

use chutri::app::room::{Main, Room, Sight};
use chutri::meeting::Meeting;
use chutri::meeting::clock::Stamp;
use chutri::meeting::entry::Entry;
use chutri::meeting::event::Event;
use chutri::meeting::language::Lang;
use chutri::meeting::question::Stance;
use chutri::meeting::record::Record;
use chutri::text::Words;
use chutri::text::namesake::Namesakes;
use serde_json::Value;

use super::{CHAIRS, let_loose};
use crate::support::given::Given;

fn room(meeting: &Meeting, now: Stamp, words: &Words, names: bool) -> Room {
    let namesakes = &Namesakes::of(meeting.members.iter().map(|member| &member.person));
    Room::of(&Sight { meeting, namesakes, words, now, names, away: false })
}

/// Says whether an event is the chair's affair, or the record's, from beginning to end.
fn is_private(event: &Event, before: &Meeting) -> bool {
    match event {
        // Whoever passes is no longer waited for: that is counted aloud.
        Event::PositionTaken { question, member, stance, .. } => {
            let held = before.question(*question).and_then(|known| known.position_of(*member));
            *stance != Stance::Pass && held.is_none_or(|held| held.stance != Stance::Pass)
        }
        Event::MemberInvited { .. }
        | Event::NoteAdded { .. }
        | Event::GistRecorded { .. }
        | Event::VoteCast { .. }
        | Event::VotesCounted { .. }
        | Event::OpinionReserved { .. }
        | Event::ItemRecorded { .. }
        | Event::ItemCleared { .. }
        | Event::TaskAssigned { .. }
        | Event::TaskChanged { .. }
        | Event::TaskRemoved { .. }
        | Event::TaskReviewed { .. }
        | Event::PetitionRaised { .. }
        | Event::PetitionChanged { .. }
        | Event::PetitionSettled { .. }
        | Event::RemarkRecorded { .. }
        | Event::RemarkChanged { .. }
        | Event::QuestionProposed { .. }
        | Event::CriterionScored { .. }
        | Event::ScoreDrafted { .. }
        | Event::ScoreAdopted { .. } => true,
        _ => false,
    }
}

fn last_event(given: &Given) -> &Event {
    &given.record.entries().last().unwrap().event
}

#[test]
fn what_is_private_changes_nothing_in_the_room() {
    let words = Words::load(Lang::Vi);
    let (mut seen, mut voting) = (std::collections::HashSet::new(), 0);
    for seed in 0..CHAIRS {
        let_loose(seed, |before, given| {
            if before.record.last_seq() == given.record.last_seq() {
                return;
            }
            let event = last_event(given);
            if !is_private(event, before.meeting()) {
                return;
            }
            seen.insert(std::mem::discriminant(event));
            let was = room(before.meeting(), given.now, &words, true);
            let is = room(given.meeting(), given.now, &words, true);
            assert_eq!(was, is, "seed {seed}: {event:?}");
            voting += u32::from(matches!(&is.main, Main::Vote(vote) if vote.ending.is_none()));
        });
    }
    assert!(seen.len() >= 18, "{} kinds happened", seen.len());
    assert!(voting > 100, "{voting} of them while a vote was being taken");
}

/// Puts another text in every private place of an event.
fn reworded(value: &mut Value, kind: &str) {
    const PRIVATE: [&str; 6] = ["reason", "despite", "gist", "note", "post", "value"];
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let of_outcome = kind == "outcome_set" && name == "text";
                if kind == "note_added" && name == "note" {
                    continue;
                }
                match value {
                    Value::String(text) if of_outcome || PRIVATE.contains(&name.as_str()) => {
                        *text = format!("@@mật {text}");
                    }
                    value => reworded(value, kind),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| reworded(value, kind)),
        _ => {}
    }
}

/// Folds a record again with every event changed.
fn again(entries: &[Entry], change: impl Fn(&mut Value, &str)) -> Record {
    let changed = entries.iter().map(|entry| {
        let mut value = serde_json::to_value(&entry.event).unwrap();
        let kind = value["type"].as_str().unwrap().to_owned();
        change(&mut value, &kind);
        Entry { event: serde_json::from_value(value).unwrap(), ..entry.clone() }
    });
    Record::replay(changed.collect())
}

#[test]
fn no_reason_gist_or_note_is_shown() {
    let words = Words::load(Lang::Vi);
    for seed in 0..CHAIRS / 4 {
        let given = let_loose(seed, |_, _| {});
        let other = again(given.record.entries(), reworded);
        assert_eq!(
            room(given.meeting(), given.now, &words, true),
            room(other.meeting(), given.now, &words, true),
            "seed {seed}"
        );
    }
}

#[test]
fn where_names_are_hidden_none_is_shown() {
    let words = Words::load(Lang::Vi);
    let renamed = |value: &mut Value, kind: &str| {
        let people = match kind {
            "opened" => value["people"].as_array_mut().unwrap().iter_mut().collect(),
            "member_added" | "member_corrected" => vec![&mut value["person"]],
            _ => return,
        };
        for person in people {
            for field in ["name", "mark"] {
                let text = person[field].as_str().unwrap_or_default();
                person[field] = Value::String(format!("@@tên {text}"));
            }
        }
    };
    let mut spoken = 0;
    for seed in 0..CHAIRS / 4 {
        let given = let_loose(seed, |_, _| {});
        let other = again(given.record.entries(), renamed);
        let hidden = room(given.meeting(), given.now, &words, false);
        assert_eq!(hidden, room(other.meeting(), given.now, &words, false), "seed {seed}");
        spoken += u32::from(matches!(hidden.main, Main::Speaking(_)) || hidden.waiting.is_some());
        if let Some(waiting) = &hidden.waiting {
            assert!(waiting.names.is_empty());
        }
    }
    assert!(spoken > 10, "{spoken} had anybody to name");
}
