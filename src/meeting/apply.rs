//! What an event does to the state. It contains no rule and cannot fail.
//!
//! An event that names something unknown (a file written by another hand) changes nothing.

mod ballots;
mod floor;
mod people;
mod questions;
mod steps;
mod tasks;

use std::sync::Arc;

use crate::meeting::Meeting;
use crate::meeting::clock::{MeetingClock, Stamp};
use crate::meeting::event::{Event, Jump, Opening, Unfinished};
use crate::meeting::note::Note;
use crate::meeting::step::{StepRun, StepState};

impl Meeting {
    /// Folds one event in.
    ///
    /// Taking back and restoring are the [`crate::meeting::record::Record`]'s business: it folds
    /// again without the entry, so here they change nothing.
    pub fn apply(&mut self, at: Stamp, event: &Event) {
        self.fold(at, event);
        self.last_at = Some(at);
    }

    fn fold(&mut self, at: Stamp, event: &Event) {
        match event {
            Event::Opened(opening) => self.opened(at, opening),
            Event::MemberAdded { .. }
            | Event::MemberCorrected { .. }
            | Event::OfficerAppointed { .. }
            | Event::AttendanceMarked { .. }
            | Event::RestMarked { .. }
            | Event::MemberLeft { .. }
            | Event::MemberReturned { .. } => self.apply_person(at, event),
            Event::NoteAdded { note, about, audience, text } => {
                let (about, text) = (about.clone(), text.clone());
                self.notes.push(Note { id: *note, about, audience: *audience, text, at });
            }
            Event::Paused { reason } => {
                self.paused = Some((at, reason.clone()));
                self.clock.stop(at);
            }
            Event::Resumed => {
                self.paused = None;
                self.clock.go(at);
            }
            Event::Reopened { away, counted } => {
                if !counted {
                    self.lose(*away);
                }
            }
            Event::ClockJumped { seconds, direction: Jump::Forward } => self.lose(*seconds),
            Event::Closed { unfinished, reason } => self.closed(at, unfinished, reason),
            Event::ClockJumped { direction: Jump::Backward, .. }
            | Event::Undone { .. }
            | Event::Redone { .. } => {}
            Event::StepEntered { .. }
            | Event::StepFinished { .. }
            | Event::StepSkipped { .. }
            | Event::StepMoved { .. }
            | Event::ItemRecorded { .. }
            | Event::ItemCleared { .. } => self.apply_step(at, event),
            Event::QuestionAdded { .. }
            | Event::QuestionReworded { .. }
            | Event::QuestionMoved { .. }
            | Event::QuestionRemoved { .. }
            | Event::QuestionOpened { .. }
            | Event::OutcomeSet { .. }
            | Event::PositionTaken { .. } => self.apply_question(at, event),
            Event::BallotPut { .. }
            | Event::VoteCast { .. }
            | Event::VotesCounted { .. }
            | Event::BallotObjected { .. }
            | Event::BallotAnnounced { .. }
            | Event::BallotWithdrawn { .. }
            | Event::OpinionReserved { .. } => self.apply_ballot(at, event),
            Event::TaskAssigned { .. }
            | Event::TaskChanged { .. }
            | Event::TaskRemoved { .. }
            | Event::TaskReviewed { .. }
            | Event::PetitionRaised { .. }
            | Event::PetitionChanged { .. }
            | Event::PetitionRemoved { .. }
            | Event::PetitionSettled { .. }
            | Event::RemarkRecorded { .. }
            | Event::RemarkChanged { .. }
            | Event::QuestionProposed { .. }
            | Event::ProposalRemoved { .. }
            | Event::NextMeetingSet { .. }
            | Event::CriterionScored { .. }
            | Event::ScoreDrafted { .. }
            | Event::ScoreAdopted { .. } => self.apply_task(at, event),
            Event::FloorRequested { .. }
            | Event::RequestWithdrawn { .. }
            | Event::RequestMoved { .. }
            | Event::SpeechStarted { .. }
            | Event::SpeechPaused { .. }
            | Event::SpeechResumed { .. }
            | Event::SpeechExtended { .. }
            | Event::SpeechEnded { .. }
            | Event::SpeechTakenBack { .. }
            | Event::GistRecorded { .. }
            | Event::MemberInvited { .. } => self.apply_floor(at, event),
        }
    }

    fn opened(&mut self, at: Stamp, opening: &Opening) {
        let Opening { session, body, title, place, language, planned_minutes, .. } = opening;
        *self = Self {
            session: session.clone(),
            body: body.clone(),
            title: title.clone(),
            place: place.clone(),
            language: *language,
            planned_minutes: *planned_minutes,
            practice: opening.practice,
            procedure: Arc::clone(&opening.procedure),
            opened_at: Some(at),
            clock: MeetingClock::open(at),
            ..Self::default()
        };
        self.officers.chair = opening.chair;
        for person in &opening.people {
            self.members.add(person.clone());
        }
        for matter in &opening.agenda {
            self.list_question(matter.clone());
        }
        self.take_over(&opening.carried);
        self.steps =
            self.procedure.steps.iter().map(|step| StepRun::new(step.id.clone())).collect();
        if let Some(first) = self.steps.first().map(|run| run.id.clone()) {
            self.enter(at, &first);
        }
    }

    fn lose(&mut self, seconds: u64) {
        self.clock.leave_out(seconds);
        self.lost_seconds = self.lost_seconds.saturating_add(seconds);
    }

    fn closed(&mut self, at: Stamp, unfinished: &[Unfinished], reason: &str) {
        if let Some(id) = self.current().map(|(run, _)| run.id.clone()) {
            let left = |what: &Unfinished| matches!(what, Unfinished::Step { step } if *step == id);
            let broken_off = unfinished.iter().any(left);
            self.leave_step(at, &id, if broken_off { StepState::Open } else { StepState::Done });
        }
        self.end_speech(at);
        self.stop_question(self.clock.millis(at));
        self.requests.clear();
        self.clock.stop(at);
        self.paused = None;
        self.closed_at = Some(at);
        reason.clone_into(&mut self.closed_despite);
    }
}
