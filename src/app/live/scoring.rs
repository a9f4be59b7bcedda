//! Where each criterion of the score sheet stands: computed, judged or open, and what was laid
//! before the meeting.

use crate::app::live::{Live, Row};
use crate::meeting::Meeting;
use crate::meeting::procedure::sheet::Criterion;
use crate::meeting::refusal::Refusal;
use crate::meeting::score::Score;

/// Where a criterion stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'m> {
    /// Its points; none while it waits for judgement.
    pub points: Option<u32>,
    /// Whether somebody gave them.
    pub judged: bool,
    /// The points the record gives by itself.
    pub computed: Option<u32>,
    /// The points that were laid before the meeting.
    pub drafted: Option<u32>,
    /// Why somebody gave others; may be empty.
    pub reason: &'m str,
}

impl<'m> Standing<'m> {
    /// Says where a criterion of `meeting`'s sheet stands.
    pub fn of(criterion: &Criterion, meeting: &'m Meeting) -> Self {
        let scoring = &meeting.scoring;
        let judged = scoring.judged.get(&criterion.id);
        let lines = scoring.drafted.iter().flat_map(|score| &score.lines);
        let drafted = lines.into_iter().find(|line| line.criterion == criterion.id);
        let drafted = drafted.map(|line| line.points);
        let computed = meeting.computed(criterion);
        Self {
            points: judged.map(|judged| judged.points).or(drafted).or(computed),
            judged: judged.is_some(),
            computed,
            drafted,
            reason: judged.map_or("", |judged| judged.reason.as_str()),
        }
    }

    /// Returns the points that others would take the place of: as drafted, else as computed.
    pub fn before(&self) -> Option<u32> {
        self.drafted.or(self.computed)
    }
}

/// Returns the score as it stands: what would be adopted if a draft was laid before the meeting,
/// else what would be drafted.
pub fn score(meeting: &Meeting) -> Result<Score, Refusal> {
    match &meeting.scoring.drafted {
        Some(drafted) => meeting.score_to_adopt(drafted),
        None => meeting.score_now(),
    }
}

impl Live {
    /// Returns a criterion of the sheet by its place.
    pub fn criterion(&self, place: usize) -> Option<&Criterion> {
        self.meeting().procedure.sheet.as_ref()?.criteria.get(place)
    }

    /// Says whether a row is a criterion that waits for points.
    pub(in crate::app) fn is_unscored(&self, row: &Row) -> bool {
        let Row::Criterion(place) = row else { return false };
        let known = self.criterion(*place);
        known.is_some_and(|known| Standing::of(known, self.meeting()).points.is_none())
    }

    /// After points were given, the keys act on the next criterion without any; with none left to
    /// judge and nothing drafted, on the sum.
    pub(in crate::app) fn next_criterion(&mut self) {
        let rows = self.sheet_rows();
        let open = rows.iter().position(|row| self.is_unscored(row));
        let drafted = self.meeting().scoring.drafted.is_some();
        let sum = || rows.iter().position(|row| *row == Row::Total).filter(|_| !drafted);
        if let Some(place) = open.or_else(sum) {
            self.sheet = place;
        }
    }
}
