//! What closing the meeting now would leave, worked out when the summary is opened.

use crate::app::App;
use crate::app::dialog::Layer;
use crate::meeting::event::Unfinished;
use crate::meeting::finding::{Finding, FindingKind as Kind};

/// The dialog.
#[derive(Debug)]
pub struct Closing {
    /// What is not finished.
    pub unfinished: Vec<Unfinished>,
    /// What else the rules find, the grave first.
    pub found: Vec<Finding>,
    /// Scrolled by so many rows.
    pub top: usize,
}

impl App {
    pub(in crate::app) fn open_closing(&mut self) {
        let Some(live) = self.live() else { return };
        let meeting = live.meeting();
        let unfinished = meeting.unfinished();
        let mut found = meeting.findings(live.desk.now());
        found.retain(|finding| !unfinished.iter().any(|left| says(left, finding)));
        self.layers.push(Layer::Closing(Closing { unfinished, found, top: 0 }));
    }
}

/// Says whether something unfinished already tells of what was found.
fn says(left: &Unfinished, found: &Finding) -> bool {
    let kinds: &[Kind] = match left {
        Unfinished::Step { .. } => &[Kind::StepNotTaken],
        Unfinished::Question { .. } => &[Kind::QuestionWithoutOutcome],
        Unfinished::Silent { .. } => &[Kind::MemberUnheard, Kind::SpokeUnderTarget],
        Unfinished::Unmarked { .. } => &[Kind::RollIncomplete],
        Unfinished::Secretary => &[Kind::NoSecretary],
        Unfinished::Ballot { .. } => &[Kind::VoteNotAnnounced],
        Unfinished::OldTasks { .. } => &[Kind::OldTaskUnreviewed],
        Unfinished::WithoutTask { .. } => &[Kind::MemberWithoutTask],
        Unfinished::Petitions { .. } => &[Kind::PetitionUnanswered],
        Unfinished::Score => &[Kind::ScoreMissing],
    };
    kinds.contains(&found.finding)
}
