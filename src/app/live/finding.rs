//! Going to where something was found: the person, the row of the sheet, or the step.

use crate::app::live::{Focus, Live, Row};
use crate::meeting::finding::{Finding, FindingKind as Kind, Place};
use crate::meeting::id::{BallotId, MemberId, QuestionId};
use crate::meeting::note::About;
use crate::meeting::procedure::{Activity, StepId};

impl Live {
    /// Selects the person, the row or the step where a finding is to be mended.
    pub(in crate::app) fn go_to(&mut self, finding: &Finding) {
        match &finding.place {
            Place::Meeting => self.go_to_kind(finding.finding),
            Place::Step(id) => self.go_to_step(id),
            Place::Question(id) => self.go_to_question(*id),
            Place::Position { member, .. } | Place::Member(member) => self.go_to_person(*member),
            Place::Speech(id) => {
                if let Some(speech) = self.meeting().speech(*id) {
                    self.go_to_person(speech.member);
                }
            }
            Place::Ballot(id) => self.go_to_ballot(*id),
            Place::Task(id) => {
                let old = self.meeting().task(*id).is_some_and(crate::meeting::task::Task::is_old);
                let step = if old { Activity::Review } else { Activity::Tasks };
                self.go_to_row(&Row::Task(*id), &[step]);
            }
            Place::Petition(id) => self.go_to_row(&Row::Petition(*id), &[Activity::Petitions]),
        }
    }

    /// The row of the question, else the step that takes it up.
    fn go_to_question(&mut self, id: QuestionId) {
        let meeting = self.meeting();
        let taker = meeting.question(id).and_then(|question| meeting.taker_of(question));
        let taker = taker.map(|step| step.id.clone());
        match taker.filter(|_| !self.sheet_rows().contains(&Row::Question(id))) {
            Some(step) => self.go_to_step(&step),
            None => self.go_to_row(&Row::Question(id), &[Activity::Discuss]),
        }
    }

    /// The row of the ballot, else what was voted on.
    fn go_to_ballot(&mut self, id: BallotId) {
        let row = Row::Ballot(id);
        let about = self.meeting().ballot(id).map(|ballot| ballot.proposal.about.clone());
        match about {
            _ if self.sheet_rows().contains(&row) => self.go_to_row(&row, &[Activity::Vote]),
            Some(About::Question(id)) => {
                self.go_to_row(&Row::Question(id), &[Activity::Vote, Activity::Discuss]);
            }
            Some(About::Step(id)) => self.go_to_step(&id),
            Some(About::Meeting) | None => self.go_to_activity(&[Activity::Vote]),
        }
    }

    /// What is found of the whole meeting is mended in a step of its own.
    fn go_to_kind(&mut self, kind: Kind) {
        match kind {
            Kind::NoSecretary => self.go_to_activity(&[Activity::Officers]),
            Kind::RollIncomplete | Kind::AttendanceUnderTarget => {
                self.go_to_activity(&[Activity::RollCall]);
            }
            Kind::ScoreMissing => self.go_to_row(&Row::Total, &[Activity::Score]),
            // Those not heard yet stand at the head of the list.
            Kind::SpokeUnderTarget => self.focus = Focus::People,
            _ => {}
        }
    }

    fn go_to_person(&mut self, id: MemberId) {
        self.focus = Focus::People;
        self.people.look_at(self.desk.meeting(), id);
    }

    /// A row of this step's sheet, else the step that has it.
    fn go_to_row(&mut self, row: &Row, activities: &[Activity]) {
        match self.sheet_rows().iter().position(|each| each == row) {
            Some(place) => {
                self.focus = Focus::Sheet;
                self.sheet = place;
            }
            None => self.go_to_activity(activities),
        }
    }

    /// The first step in which one of these is done.
    fn go_to_activity(&mut self, activities: &[Activity]) {
        let meeting = self.meeting();
        let doing = |activity: &Activity| {
            let does = |id: &StepId| {
                let step = meeting.procedure.step(id);
                step.is_some_and(|(_, step)| step.activity == *activity)
            };
            meeting.steps.iter().position(|run| does(&run.id))
        };
        if let Some(place) = activities.iter().find_map(doing) {
            self.focus = Focus::Steps;
            self.step = place;
        }
    }

    fn go_to_step(&mut self, id: &StepId) {
        if let Some(place) = self.meeting().steps.iter().position(|run| run.id == *id) {
            self.focus = Focus::Steps;
            self.step = place;
        }
    }
}
