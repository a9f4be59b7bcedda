//! Working the score out: what the record knows, and what took judgement.

use crate::meeting::Meeting;
use crate::meeting::ballot::Ballot;
use crate::meeting::figures::percent;
use crate::meeting::id::BallotId;
use crate::meeting::note::About;
use crate::meeting::procedure::sheet::{Criterion, Measure};
use crate::meeting::procedure::{Activity, Part, Step};
use crate::meeting::refusal::Refusal;
use crate::meeting::score::{Score, ScoreLine};
use crate::meeting::step::StepState;

impl Meeting {
    /// Returns the points the record gives for a criterion; none where it takes judgement,
    /// or where there is nothing to measure yet: no task of last time, no least length.
    pub fn computed(&self, criterion: &Criterion) -> Option<u32> {
        for band in &criterion.bands {
            let fits = match band.measure {
                None => true,
                Some(measure) => {
                    let value = self.measure(measure)?;
                    band.at_least.is_none_or(|least| value >= least)
                        && band.at_most.is_none_or(|most| value <= most)
                }
            };
            if fits {
                return Some(band.points.min(criterion.points));
            }
        }
        None
    }

    /// Measures the record; none where there is nothing to measure.
    pub fn measure(&self, measure: Measure) -> Option<u32> {
        let figures = self.figures();
        match measure {
            Measure::MinutesShort => {
                let least = self.procedure.rules.length.as_ref()?.minutes;
                Some(least.saturating_sub(self.minutes_expected()))
            }
            Measure::LengthPercent => {
                let least = self.procedure.rules.length.as_ref()?.minutes;
                Some(percent(self.minutes_expected().min(least), least))
            }
            Measure::AttendancePercent => {
                (figures.expected > 0).then(|| figures.attendance_percent())
            }
            Measure::Unexcused => Some(figures.unexcused),
            Measure::SpokePercent => {
                let heard = self.participation(None);
                (heard.expected > 0).then(|| heard.percent())
            }
            Measure::StepsPercent => self.steps_percent(|_| true),
            Measure::ClosingPercent => {
                let last = self.steps.last().map(|run| &run.id);
                self.steps_percent(|step| step.part == Part::Closing && Some(&step.id) != last)
            }
            Measure::OutcomesPercent => {
                let settled = self.agenda().filter(|question| question.outcome().is_some()).count();
                let all = self.agenda_len() as u32;
                (all > 0).then(|| percent(settled as u32, all))
            }
            Measure::OldTasksPercent => self.old_tasks_percent(),
            Measure::TaskedPercent => {
                let all = figures.expected;
                (all > 0).then(|| percent(all - self.without_task(), all))
            }
        }
    }

    /// Returns the minutes the meeting lasted, or will have lasted if the rest goes as planned.
    fn minutes_expected(&self) -> u32 {
        let Some(now) = self.closed_at.or(self.last_at) else { return 0 };
        let schedule = self.schedule(now);
        let planned = i64::try_from(schedule.planned).unwrap_or(i64::MAX);
        u32::try_from(planned.saturating_add(schedule.behind).max(0) / 60).unwrap_or(u32::MAX)
    }

    /// Counts steps done among those that were not left out for a reason. A score is drafted before
    /// the end: what the meeting has yet to come to speaks neither for it nor against it.
    fn steps_percent(&self, of: impl Fn(&Step) -> bool) -> Option<u32> {
        let (mut done, mut all) = (0, 0);
        for (place, run) in self.steps.iter().enumerate() {
            let Some((_, step)) = self.procedure.step(&run.id) else { continue };
            let excused = match run.state {
                StepState::Skipped => step.optional || !run.reason.is_empty(),
                StepState::Open => step.optional || self.lies_ahead(place),
                StepState::Current | StepState::Done => false,
            };
            if !of(step) || excused {
                continue;
            }
            all += 1;
            // The step the meeting is at is being done.
            done += u32::from(matches!(run.state, StepState::Done | StepState::Current));
        }
        (all > 0).then(|| percent(done, all))
    }

    fn old_tasks_percent(&self) -> Option<u32> {
        let shares = self.tasks().filter(|task| task.is_old()).filter_map(|task| {
            task.progress.as_ref().map_or(Some(0), crate::meeting::task::Progress::percent)
        });
        let (sum, all) = shares.fold((0_u32, 0_u32), |(sum, all), one| (sum + one, all + 1));
        sum.checked_div(all)
    }

    /// Returns how many of those expected at the meeting have no task.
    pub fn without_task(&self) -> u32 {
        self.figures().expected.saturating_sub(self.members.tally().tasked())
    }

    /// Returns the score as it stands: computed, and judged where somebody did.
    pub fn score_now(&self) -> Result<Score, Refusal> {
        let sheet = self.procedure.sheet.as_ref().ok_or(Refusal::NoSheet)?;
        let mut lines = Vec::with_capacity(sheet.criteria.len());
        let mut unscored = 0;
        for criterion in &sheet.criteria {
            let id = &criterion.id;
            let judged = self.scoring.judged.get(id).map(|judged| ScoreLine::judged(id, judged));
            let computed = || Some(ScoreLine::computed(id, self.computed(criterion)?));
            match judged.or_else(computed) {
                Some(line) => lines.push(line),
                None => unscored += 1,
            }
        }
        if unscored > 0 {
            return Err(Refusal::SomeUnscored { count: unscored });
        }
        Ok(Score::of(sheet, lines))
    }

    /// Returns what would be adopted: the draft, with what was judged otherwise since. What the
    /// record gave by itself stays as it was laid before the meeting.
    pub fn score_to_adopt(&self, drafted: &Score) -> Result<Score, Refusal> {
        let sheet = self.procedure.sheet.as_ref().ok_or(Refusal::NoSheet)?;
        let lines = drafted.lines.iter().map(|line| {
            let judged = self.scoring.judged.get(&line.criterion);
            judged.map_or_else(|| line.clone(), |judged| ScoreLine::judged(&line.criterion, judged))
        });
        Ok(Score::of(sheet, lines.collect()))
    }

    /// Returns the last ballot carried in the step in which the meeting scores itself.
    pub(super) fn ballot_on_score(&self) -> Option<BallotId> {
        let on_score = |ballot: &&Ballot| match &ballot.proposal.about {
            About::Step(id) => {
                self.procedure.step(id).is_some_and(|(_, step)| step.activity == Activity::Score)
            }
            About::Meeting | About::Question(_) => false,
        };
        let carried = self.ballots.iter().rev().map(AsRef::as_ref).filter(on_score);
        carried.into_iter().find(|ballot| ballot.is_carried()).map(|ballot| ballot.id)
    }
}
