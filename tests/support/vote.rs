//! Short ways to put something to the vote, count it and announce it.

use std::num::NonZeroU32;

use chutri::meeting::ballot::{Ballot, Choice, Papers, Proposal, Typed, Verdict, VerdictKind, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::id::BallotId;
use chutri::meeting::note::About;
use chutri::meeting::procedure::Threshold;
use chutri::meeting::procedure::rules::{BaseOf, Fraction, Tie};

use crate::support::fixture::{m, peopled, ruled, thresholds};
use crate::support::given::Given;

pub(crate) fn b(number: usize) -> BallotId {
    BallotId::from_index(number - 1)
}

/// A resolution, by the first threshold of the fixture: more than half.
pub(crate) fn resolution(way: Way) -> Proposal {
    Proposal {
        text: "Nghị quyết tháng 3".to_owned(),
        about: About::Meeting,
        threshold: "majority".to_owned(),
        way,
        candidates: Vec::new(),
        places: 0,
        earlier: None,
    }
}

/// An election on papers by more than half.
pub(crate) fn election(candidates: &[&str], places: u32) -> Proposal {
    let candidates = candidates.iter().map(|&name| name.to_owned()).collect();
    Proposal { candidates, places, ..resolution(Way::Secret) }
}

pub(crate) fn put(proposal: Proposal) -> Command {
    Command::PutBallot { proposal }
}

pub(crate) fn put_by(way: Way) -> Command {
    put(resolution(way))
}

/// All three counts.
pub(crate) fn votes(favour: u32, against: u32, other: u32) -> Typed {
    Typed { favour: Some(favour), against: Some(against), other: Some(other), ..Typed::default() }
}

pub(crate) fn count(typed: Typed) -> Command {
    Command::CountVotes { typed }
}

pub(crate) fn hands(favour: u32, against: u32, other: u32) -> Command {
    count(votes(favour, against, other))
}

#[expect(clippy::unnecessary_wraps, reason = "a count holds them so")]
pub(crate) const fn papers(given: u32, collected: u32, invalid: u32) -> Option<Papers> {
    Some(Papers { given, collected, invalid })
}

/// Papers of an election, as many given out as collected.
pub(crate) fn chosen(collected: u32, invalid: u32, candidates: &[u32]) -> Command {
    let papers = papers(collected, collected, invalid);
    count(Typed { papers, candidates: candidates.to_vec(), ..Typed::default() })
}

pub(crate) fn says(member: usize, choice: Choice) -> Command {
    Command::CastVote { member: m(member), choice: Some(choice) }
}

pub(crate) fn unsay(member: usize) -> Command {
    Command::CastVote { member: m(member), choice: None }
}

pub(crate) fn announce() -> Command {
    Command::AnnounceBallot { casting: None, despite: None }
}

pub(crate) fn announce_with(casting: Choice) -> Command {
    Command::AnnounceBallot { casting: Some(casting), despite: None }
}

pub(crate) fn announce_despite(reason: &str) -> Command {
    Command::AnnounceBallot { casting: None, despite: Some(reason.to_owned()) }
}

/// The ballot put last.
pub(crate) fn last(given: &Given) -> &Ballot {
    given.meeting().ballots.last().expect("something was put to the vote")
}

/// What was announced last.
pub(crate) fn verdict(given: &Given) -> &Verdict {
    last(given).verdict().expect("a verdict was announced")
}

/// What was announced last, in short: how many make 100 %, how many were needed, how it ended.
pub(crate) fn result(given: &Given) -> (u32, u32, VerdictKind) {
    let verdict = verdict(given);
    (verdict.base, verdict.needed, verdict.kind)
}

/// A threshold named `majority`, so that [`resolution`] is put by it.
pub(crate) fn threshold(numerator: u32, denominator: u32, strict: bool) -> Threshold {
    let [majority, _] = thresholds();
    let denominator = NonZeroU32::new(denominator).expect("a share is of something");
    Threshold { share: Fraction { numerator, denominator }, strict, ..majority }
}

/// More than half of this base.
pub(crate) fn half_of(of: BaseOf, abstentions: Option<bool>, tie: Tie) -> Threshold {
    Threshold { of: Some(of), abstentions, tie, ..threshold(1, 2, true) }
}

/// This many full and probationary members under the fixture's rules, with this threshold alone.
pub(crate) fn people_under(full: usize, probationary: usize, threshold: Threshold) -> Opening {
    let rules = ruled(|rules| rules.thresholds = vec![threshold]);
    Opening { procedure: rules.procedure, ..peopled(full, probationary) }
}
