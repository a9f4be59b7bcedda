//! Actions about the score sheet.

use crate::app::action::Action;
use crate::app::dialog::Ask;
use crate::app::live::intent::Intent;
use crate::app::live::{Live, Row};
use crate::meeting::command::Command;
use crate::meeting::refusal::{Refusal, Thing};
use crate::meeting::score::Score;

impl Live {
    pub(super) fn score_intent(&self, action: Action) -> Result<Intent, Refusal> {
        let meeting = self.meeting();
        match action {
            Action::Points => return self.points_intent(),
            Action::DraftScore => return Ok(Intent::Submit(Command::DraftScore)),
            _ => {}
        }
        let drafted = meeting.scoring.drafted.as_ref().ok_or(Refusal::NoDraft)?;
        // What differs from what was laid before the meeting is adopted with a reason.
        if points(drafted).eq(points(&meeting.score_to_adopt(drafted)?)) {
            Ok(Intent::Submit(Command::AdoptScore { reason: String::new() }))
        } else {
            Ok(Intent::Ask(Ask::AdoptScore))
        }
    }

    /// Enter on a row of the score sheet: its points, or the sum; on an item, what it asks for.
    fn points_intent(&self) -> Result<Intent, Refusal> {
        match self.sheet_row() {
            Some(Row::Criterion(place)) => self.criterion_intent(place),
            Some(Row::Total) => self.total_intent(),
            _ => self.question_intent(Action::SheetEnter),
        }
    }

    fn criterion_intent(&self, place: usize) -> Result<Intent, Refusal> {
        let criterion = self.criterion(place).ok_or(Refusal::Unknown(Thing::Criterion))?;
        Ok(Intent::Ask(Ask::Points(criterion.id.clone())))
    }

    /// Enter on the sum lays the draft before the meeting; once that is done, it goes on.
    fn total_intent(&self) -> Result<Intent, Refusal> {
        if self.meeting().scoring.drafted.is_none() {
            self.score_intent(Action::DraftScore)
        } else {
            self.step_intent(Action::NextStep)
        }
    }
}

fn points(score: &Score) -> impl Iterator<Item = u32> {
    score.lines.iter().map(|line| line.points)
}
