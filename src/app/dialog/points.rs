//! Points typed for a criterion, with the reason behind them.

use crate::app::App;
use crate::app::dialog::Ask;
use crate::app::live::scoring::Standing;
use crate::meeting::command::Command;
use crate::meeting::refusal::{Blank, Refusal};
use crate::meeting::score::Judged;

/// Reads points and what stands behind them: `4 two came late`, `4: two came late`.
pub fn read(text: &str) -> Option<Judged> {
    let text = text.trim();
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (points, rest) = text.split_at(end);
    let points = points.parse().ok()?;
    // `4hai` is a slip, `4.5` no whole number.
    let apart = rest.is_empty() || rest.starts_with([' ', ':', ';', ',', '-', '–', '—', '|']);
    let decimal = rest.trim_start_matches(',').starts_with(|next: char| next.is_ascii_digit());
    if !apart || decimal {
        return None;
    }
    let separators = [' ', ':', ';', ',', '-', '–', '—', '|'];
    Some(Judged { points, reason: rest.trim_start_matches(separators).to_owned() })
}

/// Writes points and their reason as [`read`] reads them.
pub fn written(judged: &Judged) -> String {
    let Judged { points, reason } = judged;
    if reason.is_empty() { points.to_string() } else { format!("{points} {reason}") }
}

impl App {
    /// Takes the points of a criterion. Where they differ from what was computed or drafted and no
    /// reason stands behind them, it is asked for.
    pub(super) fn answer_points(&mut self, criterion: &str, text: &str) {
        let Some(judged) = read(text) else {
            return self.refuse_prompt(self.words.score_not_points());
        };
        let Some(live) = self.live() else { return };
        let meeting = live.meeting();
        let sheet = meeting.procedure.sheet.as_ref();
        let known = sheet.and_then(|sheet| sheet.criterion(criterion));
        let before = known.and_then(|known| Standing::of(known, meeting).before());
        let most = known.map_or(u32::MAX, |known| known.points);
        let differs = before.is_some_and(|before| before != judged.points);
        if differs && judged.reason.is_empty() && judged.points <= most {
            let (criterion, points) = (criterion.to_owned(), judged.points);
            self.layers.pop();
            return self.ask(Ask::PointsWhy { criterion, points });
        }
        self.give_points(criterion, judged);
    }

    /// Takes the reason for points that differ.
    pub(super) fn answer_points_why(&mut self, criterion: &str, points: u32, reason: &str) {
        if reason.is_empty() {
            return self.refuse_prompt(self.explained(&Refusal::Empty(Blank::Reason)));
        }
        self.give_points(criterion, Judged { points, reason: reason.to_owned() });
    }

    fn give_points(&mut self, criterion: &str, judged: Judged) {
        let command = Command::ScoreCriterion { criterion: criterion.to_owned(), judged };
        match self.submit(&command) {
            // Nothing would change: the points stand as they were typed.
            Ok(()) | Err(Refusal::AlreadySo) => {
                self.layers.pop();
            }
            Err(refusal) => self.refuse_prompt(self.explained(&refusal)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_come_first_and_the_reason_behind_them() {
        let judged = |points, reason: &str| Some(Judged { points, reason: reason.to_owned() });
        assert_eq!(read("4"), judged(4, ""));
        assert_eq!(read(" 12  hai đồng chí đến muộn "), judged(12, "hai đồng chí đến muộn"));
        assert_eq!(read("4: 2 người vắng"), judged(4, "2 người vắng"));
        assert_eq!(read("4 - muộn"), judged(4, "muộn"));
        for wrong in ["", "bốn", "4,5", "4.5", "4điểm", "-4", "99999999999"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["0", "7 vì họp nhanh", "3 12 người"] {
            assert_eq!(read(text).map(|judged| written(&judged)).as_deref(), Some(text));
        }
    }
}
