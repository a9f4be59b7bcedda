//! Counting: what is typed, what follows from it, and why a count cannot be.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Proposal, Votes, Way};

/// What the chair types of a count. Of the three counts any two are enough.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Typed {
    /// In favour.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub favour: Option<u32>,
    /// Against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against: Option<u32>,
    /// Of another opinion, or abstaining.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<u32>,
    /// Papers, for a secret ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub papers: Option<Papers>,
    /// Votes for each candidate, for an election.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<u32>,
}

/// The papers of a secret ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Papers {
    /// Given out.
    pub given: u32,
    /// Collected.
    pub collected: u32,
    /// Collected and not valid.
    pub invalid: u32,
}

impl Papers {
    /// Returns the valid ones.
    pub const fn valid(self) -> u32 {
        self.collected.saturating_sub(self.invalid)
    }
}

/// A count that can be.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Count {
    /// The votes on a proposal; all zero in an election.
    pub votes: Votes,
    /// The voters it was taken among: those in the room then.
    #[serde(default)]
    pub voters: u32,
    /// The papers, for a secret ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub papers: Option<Papers>,
    /// The votes for each candidate, in the order of the candidates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<u32>,
}

impl Count {
    /// Returns how many took part: valid papers, or votes. Whoever raises a hand for several
    /// candidates is one voter, so no more took part in an election than were there.
    pub fn cast(&self) -> u32 {
        let hands = || self.candidates.iter().fold(0_u32, |sum, one| sum.saturating_add(*one));
        match (self.papers, self.candidates.is_empty()) {
            (Some(papers), _) => papers.valid(),
            (None, true) => self.votes.sum(),
            (None, false) => hands().min(self.voters),
        }
    }
}

/// Why a count cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// Less than two of the three counts are known.
    TooLittle,
    /// More votes than people in the room who may vote, or than valid papers.
    TooManyVotes {
        /// Votes counted.
        votes: u32,
        /// How many there may be.
        most: u32,
    },
    /// The votes on valid papers do not add up to the papers.
    PapersLeftOver {
        /// Votes counted.
        votes: u32,
        /// Valid papers.
        valid: u32,
    },
    /// More papers given out than people in the room who may vote.
    TooManyGiven {
        /// Given out.
        given: u32,
        /// Voters in the room.
        voters: u32,
    },
    /// More papers collected than given out.
    TooManyCollected {
        /// Collected.
        collected: u32,
        /// Given out.
        given: u32,
    },
    /// More invalid papers than collected.
    TooManyInvalid {
        /// Invalid.
        invalid: u32,
        /// Collected.
        collected: u32,
    },
    /// A secret ballot counts papers.
    NoPapers,
    /// There must be one count for every candidate.
    Candidates {
        /// How many counts were given.
        counts: u32,
        /// How many candidates there are.
        candidates: u32,
    },
}

impl Typed {
    /// Works out the whole count with `voters` in the room, or says why it cannot be.
    pub fn complete(&self, proposal: &Proposal, voters: u32) -> Result<Count, Misfit> {
        let papers = self.papers_of(proposal.way, voters)?;
        let most = papers.map_or(voters, Papers::valid);
        if proposal.is_election() {
            let candidates = self.for_candidates(proposal, most)?;
            return Ok(Count { votes: Votes::default(), voters, papers, candidates });
        }
        let votes = self.votes(most)?;
        // By hand somebody may raise none; a valid paper says something.
        if let Some(valid) = papers.map(Papers::valid).filter(|valid| votes.sum() != *valid) {
            return Err(Misfit::PapersLeftOver { votes: votes.sum(), valid });
        }
        Ok(Count { votes, voters, papers, candidates: Vec::new() })
    }

    fn papers_of(&self, way: Way, voters: u32) -> Result<Option<Papers>, Misfit> {
        if way != Way::Secret {
            return Ok(None);
        }
        let papers = self.papers.ok_or(Misfit::NoPapers)?;
        let Papers { given, collected, invalid } = papers;
        if given > voters {
            return Err(Misfit::TooManyGiven { given, voters });
        }
        if collected > given {
            return Err(Misfit::TooManyCollected { collected, given });
        }
        if invalid > collected {
            return Err(Misfit::TooManyInvalid { invalid, collected });
        }
        Ok(Some(papers))
    }

    fn votes(&self, most: u32) -> Result<Votes, Misfit> {
        let known = [self.favour, self.against, self.other];
        if known.iter().flatten().count() < 2 {
            return Err(Misfit::TooLittle);
        }
        let votes = known.iter().flatten().fold(0_u32, |sum, one| sum.saturating_add(*one));
        if votes > most {
            return Err(Misfit::TooManyVotes { votes, most });
        }
        let rest = most - votes;
        Ok(Votes {
            favour: self.favour.unwrap_or(rest),
            against: self.against.unwrap_or(rest),
            other: self.other.unwrap_or(rest),
        })
    }

    /// On one paper a voter may choose as many as there are places, and need not choose all.
    fn for_candidates(&self, proposal: &Proposal, most: u32) -> Result<Vec<u32>, Misfit> {
        let (counts, candidates) = (self.candidates.len(), proposal.candidates.len());
        if counts != candidates {
            return Err(Misfit::Candidates {
                counts: counts as u32,
                candidates: candidates as u32,
            });
        }
        if let Some(votes) = self.candidates.iter().copied().find(|votes| *votes > most) {
            return Err(Misfit::TooManyVotes { votes, most });
        }
        let all: u64 = self.candidates.iter().map(|votes| u64::from(*votes)).sum();
        let room = u64::from(most) * u64::from(proposal.places);
        if all > room {
            let clip = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
            return Err(Misfit::TooManyVotes { votes: clip(all), most: clip(room) });
        }
        Ok(self.candidates.clone())
    }
}
