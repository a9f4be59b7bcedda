//! The questions: who held what and why, and how each one ended.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Source, is_criticism, speeches, typed};
use crate::meeting::document::{Document, QuestionDoc, SpeechDoc};
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::{BallotId, MemberId, QuestionId};
use crate::meeting::note::About;
use crate::meeting::question::{OutcomeKind, Stance};

/// A question of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// The id.
    pub id: QuestionId,
    /// Its number on the agenda, from one.
    pub number: usize,
    /// What was asked.
    pub title: String,
    /// Whether it was taken up at all.
    pub opened: bool,
    /// Seconds spent on it.
    pub seconds: u64,
    /// Everybody who spoke or took a position, in the order they first did.
    pub opinions: Vec<Opinion>,
    /// How many agree, do not, hold something else, and had nothing to add.
    pub agree: u32,
    /// How many do not agree.
    pub disagree: u32,
    /// How many hold something else.
    pub other: u32,
    /// How many had nothing to add.
    pub pass: u32,
    /// The votes on it.
    pub votes: Vec<BallotId>,
    /// Notes for the minutes.
    pub notes: Vec<String>,
    /// How it ended; null while it has not.
    pub outcome: Option<OutcomeKind>,
    /// The conclusion, or until when, or to whom; may be empty.
    pub conclusion: String,
    /// Why it was ended although somebody had not been heard; empty otherwise.
    pub despite: String,
}

/// What one person said and held on a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Opinion {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// Whether a guest.
    pub guest: bool,
    /// What kinds of speech they made, each once.
    pub kinds: Vec<SpeechKind>,
    /// What they said, speech by speech; speeches without a gist are left out.
    pub said: Vec<String>,
    /// Where they stand; null where they took no position.
    pub stance: Option<Stance>,
    /// Why; may be empty.
    pub reason: String,
}

impl Opinion {
    /// Says whether there is anything to write down besides the bare stance.
    pub fn has_words(&self) -> bool {
        !self.said.is_empty() || !self.reason.is_empty()
    }
}

/// Lists the agenda.
pub(super) fn all(document: &Document<'_>, source: &Source<'_>) -> Vec<Point> {
    let mut spoken: BTreeMap<QuestionId, Vec<&SpeechDoc>> = BTreeMap::new();
    for speech in &document.speeches {
        if let Some(question) = speech.question {
            spoken.entry(question).or_default().push(speech);
        }
    }
    let mut voted: BTreeMap<QuestionId, Vec<BallotId>> = BTreeMap::new();
    for ballot in &document.ballots {
        if let Some(question) = ballot.question {
            voted.entry(question).or_default().push(ballot.id);
        }
    }
    let numbered = document.questions.iter().zip(1..);
    numbered
        .map(|(question, number)| {
            let spoken = spoken.remove(&question.id).unwrap_or_default();
            let count = |stance| {
                let positions = question.positions.iter();
                positions.filter(|position| position.stance == stance).count() as u32
            };
            let outcome = question.outcome.as_ref();
            Point {
                id: question.id,
                number,
                title: typed(&question.title),
                opened: question.opened_at.is_some(),
                seconds: question.seconds,
                opinions: opinions(question, &spoken, source),
                agree: count(Stance::Agree),
                disagree: count(Stance::Disagree),
                other: count(Stance::Other),
                pass: count(Stance::Pass),
                votes: voted.remove(&question.id).unwrap_or_default(),
                notes: speeches::notes(document, &About::Question(question.id)),
                outcome: outcome.map(|outcome| outcome.kind),
                conclusion: outcome.map(|outcome| typed(&outcome.text)).unwrap_or_default(),
                despite: outcome.map(|outcome| typed(&outcome.despite)).unwrap_or_default(),
            }
        })
        .collect()
}

/// Puts together what each person said and held.
fn opinions(question: &QuestionDoc, spoken: &[&SpeechDoc], source: &Source<'_>) -> Vec<Opinion> {
    let mut places: BTreeMap<MemberId, usize> = BTreeMap::new();
    let mut opinions: Vec<Opinion> = Vec::new();
    let speakers = spoken.iter().map(|speech| speech.member);
    let holders = question.positions.iter().map(|position| position.member);
    for member in speakers.chain(holders) {
        places.entry(member).or_insert_with(|| {
            opinions.push(empty(member, source));
            opinions.len() - 1
        });
    }
    for speech in spoken {
        let Some(opinion) = places.get(&speech.member).and_then(|at| opinions.get_mut(*at)) else {
            continue;
        };
        if !opinion.kinds.contains(&speech.kind) {
            opinion.kinds.push(speech.kind);
        }
        if !speech.gist.is_empty() && !source.hides(speech.kind) {
            opinion.said.push(typed(&speech.gist));
        }
    }
    for position in &question.positions {
        if let Some(opinion) = places.get(&position.member).and_then(|at| opinions.get_mut(*at)) {
            opinion.stance = Some(position.stance);
            opinion.reason = typed(&position.reason);
        }
    }
    if source.left_out.criticism {
        // Whoever only criticised here held what they held in doing so.
        let only = |opinion: &Opinion| {
            !opinion.kinds.is_empty() && opinion.kinds.iter().all(|kind| is_criticism(*kind))
        };
        opinions.retain(|opinion| !only(opinion));
        for opinion in &mut opinions {
            opinion.kinds.retain(|kind| !is_criticism(*kind));
        }
    }
    opinions
}

fn empty(member: MemberId, source: &Source<'_>) -> Opinion {
    let known = source.meeting.members.get(member);
    Opinion {
        member,
        name: typed(&source.names.bare(member)),
        guest: known.is_some_and(crate::meeting::member::Member::is_guest),
        kinds: Vec::new(),
        said: Vec::new(),
        stance: None,
        reason: String::new(),
    }
}
