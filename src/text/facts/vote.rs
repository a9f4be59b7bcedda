//! What a sentence says of a vote: the numbers of the verdict, never counted anew.

use std::sync::Arc;

use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, Verdict, Way};
use crate::meeting::figures::percent;
use crate::meeting::id::QuestionId;
use crate::meeting::note::About;
use crate::meeting::procedure::field::Field;
use crate::meeting::procedure::{Activity, Requirement, Step};
use crate::text::Words;
use crate::text::label::Label as _;

/// Answers the fields about a vote; empty before one was announced, and where nothing was counted.
pub(super) fn told(field: Field, meeting: &Meeting, words: &Words) -> String {
    let announced = announced(meeting).and_then(|ballot| Some((ballot, ballot.verdict()?)));
    let Some((ballot, verdict)) = announced else { return String::new() };
    let favour = verdict.count.votes.favour;
    let number = match field {
        Field::VoteText => return ballot.proposal.text.clone(),
        Field::VoteResult => return result(ballot, verdict, words),
        Field::VoteBase => return verdict.base.to_string(),
        Field::VoteNeeded => return verdict.needed.to_string(),
        Field::VoteFor => favour,
        Field::VoteAgainst => verdict.count.votes.against,
        Field::VoteOther => verdict.count.votes.other,
        Field::VotePercent => percent(favour, verdict.base),
        _ => return String::new(),
    };
    // Nobody counts where nobody objects, and an election counts by name.
    let counted = !ballot.proposal.is_election() && ballot.proposal.way != Way::NoObjection;
    if counted { number.to_string() } else { String::new() }
}

/// Names those elected, or says how the vote ended.
fn result(ballot: &Ballot, verdict: &Verdict, words: &Words) -> String {
    let candidates = &ballot.proposal.candidates;
    let elected = verdict.elected.iter().filter_map(|place| candidates.get(*place as usize));
    let names: Vec<_> = elected.map(String::as_str).collect();
    if names.is_empty() { verdict.kind.label(words) } else { names.join(", ") }
}

/// Returns the last vote announced about the step the meeting is at, or the question open in it;
/// else the last of the meeting, but never an earlier one where this step takes its own.
fn announced(meeting: &Meeting) -> Option<&Ballot> {
    let ballots = meeting.ballots.iter().rev().map(Arc::as_ref);
    let mut announced = ballots.filter(|ballot| ballot.verdict().is_some());
    let Some((run, step)) = meeting.current() else { return announced.next() };
    let question = meeting.open_question().map(|question| question.id);
    let mut last = None;
    let own = announced.find(|ballot| {
        last.get_or_insert(*ballot);
        match &ballot.proposal.about {
            About::Meeting => false,
            About::Step(id) => *id == run.id,
            About::Question(id) => Some(*id) == question,
        }
    });
    own.or_else(|| last.filter(|_| !takes_its_own(step, question)))
}

/// Says whether the numbers of an earlier vote would be wrong in a step: it has one of its own to
/// come.
fn takes_its_own(step: &Step, question: Option<QuestionId>) -> bool {
    let votes = step.vote.is_some()
        || step.activity == Activity::Vote
        || step.requires.contains(&Requirement::Vote);
    votes && (step.activity != Activity::Discuss || question.is_some())
}
