//! What the rules say was missed, in sentences.

use serde::Serialize;

use super::{Source, typed};
use crate::meeting::clock::Stamp;
use crate::meeting::finding::FindingKind;
use crate::meeting::procedure::check::Weight;
use crate::text::finding::tell;

/// Something missed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// What.
    pub finding: FindingKind,
    /// How grave the procedure calls it.
    pub weight: Weight,
    /// The sentence that names it and its place.
    pub told: String,
    /// How to do better next time.
    pub mend: String,
}

/// Lists what is missed at `now`: what can still be done in this meeting is no finding yet.
pub(super) fn all(now: Stamp, source: &Source<'_>) -> Vec<Found> {
    let findings = source.meeting.findings(now).into_iter().filter(|finding| !finding.open);
    findings
        .map(|finding| Found {
            finding: finding.finding,
            weight: finding.weight,
            told: typed(&tell(&finding, source.words, &source.names)),
            mend: source
                .meeting
                .check_of(finding.finding)
                .map(|check| check.mend.get(source.words.lang()).to_owned())
                .unwrap_or_default(),
        })
        .collect()
}
