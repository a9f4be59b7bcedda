//! What was just decided, in one sentence: votes, tasks, petitions, remarks, the score.

use crate::app::live::Live;
use crate::app::names::LiveNames;
use crate::meeting::event::Event;
use crate::meeting::id::{PetitionId, TaskId};
use crate::meeting::petition::Settlement;
use crate::text::Words;
use crate::text::explain::Names as _;
use crate::text::label::Label as _;

/// Says what happened to a vote.
pub(super) fn tell_ballot(event: &Event, live: &Live, words: &Words) -> String {
    let names = LiveNames::of(live, words.lang());
    match event {
        Event::BallotPut { proposal, .. } => words.decision_told_put(proposal.text.as_str()),
        Event::VoteCast { member, choice: Some(choice), .. } => {
            words.decision_told_vote(names.member(*member), choice.label(words))
        }
        Event::VoteCast { member, .. } => words.decision_told_vote_taken_off(names.member(*member)),
        Event::VotesCounted { .. } => words.decision_told_counted(),
        Event::BallotObjected { .. } => words.decision_told_objected(),
        Event::BallotAnnounced { ballot, verdict, .. } => {
            words.decision_told_announced(verdict.kind.label(words), names.ballot(*ballot))
        }
        Event::BallotWithdrawn { ballot, .. } => {
            words.decision_told_withdrawn(names.ballot(*ballot))
        }
        Event::OpinionReserved { member, .. } => {
            words.decision_told_reserved(names.member(*member))
        }
        _ => String::new(),
    }
}

/// Says what happened to a task, a petition, a remark, the score or the next meeting.
pub(super) fn tell_task(event: &Event, live: &Live, words: &Words) -> String {
    let meeting = live.meeting();
    let task = |id: &TaskId| {
        meeting.task(*id).map_or_else(String::new, |task| task.assignment.text.clone())
    };
    let petition = |id: &PetitionId| {
        meeting.petition(*id).map_or_else(String::new, |petition| petition.plea.text.clone())
    };
    match event {
        Event::TaskAssigned { assignment, .. } => {
            words.decision_told_assigned(assignment.text.as_str())
        }
        Event::TaskChanged { task: id, .. } => words.decision_told_task_changed(task(id)),
        Event::TaskRemoved { task: id } => words.decision_told_task_removed(task(id)),
        Event::TaskReviewed { task: id, progress } => {
            words.decision_told_reviewed(progress.label(words), task(id))
        }
        Event::PetitionRaised { plea, .. } => words.decision_told_petition(plea.text.as_str()),
        Event::PetitionChanged { petition: id, .. } => {
            words.decision_told_petition_changed(petition(id))
        }
        Event::PetitionRemoved { petition: id } => {
            words.decision_told_petition_removed(petition(id))
        }
        Event::PetitionSettled { petition: id, settlement } => match settlement {
            Settlement::Answered { .. } => words.decision_told_answered(petition(id)),
            Settlement::Forwarded { to, .. } => words.decision_told_forwarded(to.as_str()),
        },
        Event::RemarkRecorded { kind, text, .. } => {
            words.decision_told_remark(kind.label(words), text.as_str())
        }
        Event::RemarkChanged { text, .. } => words.decision_told_remark_changed(text.as_str()),
        Event::QuestionProposed { matter, .. } => {
            words.decision_told_proposed(matter.title.as_str())
        }
        Event::ProposalRemoved { .. } => words.decision_told_proposal_removed(),
        Event::NextMeetingSet { .. } => words.decision_told_next_meeting(),
        Event::CriterionScored { criterion, .. } => {
            let sheet = meeting.procedure.sheet.as_ref();
            let known = sheet.and_then(|sheet| sheet.criterion(criterion));
            let title = known.map(|known| known.title.get(words.lang()).to_owned());
            words.decision_told_scored(title.unwrap_or_default())
        }
        Event::ScoreDrafted { score } => words.decision_told_drafted(score.total),
        Event::ScoreAdopted { score, .. } => words.decision_told_adopted(score.total),
        _ => String::new(),
    }
}
