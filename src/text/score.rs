//! How the points of a criterion came about, in a few words: what was measured, and what it was.
//!
//! Every number is the record's; nothing is computed here.

use crate::meeting::Meeting;
use crate::meeting::procedure::sheet::{Criterion, Measure};
use crate::meeting::score::Score;
use crate::text::Words;

/// Says what the record measured for a criterion, without a full stop: `có mặt 14/15 = 93 %`;
/// nothing where it takes judgement.
pub fn how(criterion: &Criterion, meeting: &Meeting, words: &Words) -> Option<String> {
    meeting.computed(criterion)?;
    let mut told: Vec<String> = Vec::new();
    for band in &criterion.bands {
        let Some(measure) = band.measure else { break };
        let value = meeting.measure(measure)?;
        let said = measured(measure, value, meeting, words);
        if !told.contains(&said) {
            told.push(said);
        }
        let fits = band.at_least.is_none_or(|least| value >= least)
            && band.at_most.is_none_or(|most| value <= most);
        if fits {
            break;
        }
    }
    (!told.is_empty()).then(|| told.join("; "))
}

/// Says one measure with its value.
fn measured(measure: Measure, value: u32, meeting: &Meeting, words: &Words) -> String {
    let least = meeting.procedure.rules.length.as_ref().map_or(0, |rule| rule.minutes);
    let figures = meeting.figures();
    match measure {
        Measure::MinutesShort if value == 0 => words.score_long_enough(least),
        Measure::MinutesShort => words.score_minutes_short(value, least),
        Measure::LengthPercent => words.score_length(value, least),
        Measure::AttendancePercent => words.score_attendance(figures.came, figures.expected, value),
        Measure::Unexcused => words.score_unexcused(value),
        Measure::SpokePercent => {
            let heard = meeting.participation(None);
            words.score_spoke(heard.spoke, heard.expected, value)
        }
        Measure::StepsPercent => words.score_steps(value),
        Measure::OutcomesPercent => {
            let settled = meeting.agenda().filter(|each| each.outcome().is_some()).count();
            words.score_outcomes(settled, meeting.agenda_len(), value)
        }
        Measure::OldTasksPercent => words.score_old_tasks(value),
        Measure::TaskedPercent => {
            let tasked = figures.expected.saturating_sub(meeting.without_task());
            words.score_tasked(tasked, figures.expected, value)
        }
        Measure::ClosingPercent => words.score_closing(value),
    }
}

/// Says a score with the most there is and its grade: `83/100 điểm, Khá`.
pub fn total(score: &Score, meeting: &Meeting, words: &Words) -> String {
    let sheet = meeting.procedure.sheet.as_ref();
    let most = sheet.map_or(score.total, crate::meeting::procedure::Sheet::most);
    let grade = sheet.and_then(|sheet| sheet.grades.iter().find(|each| each.id == score.grade));
    match grade.map(|grade| grade.title.get(words.lang())) {
        None | Some("") => words.score_total(score.total, most),
        Some(grade) => words.score_total_graded(score.total, most, grade),
    }
}
