//! What just happened, in one sentence.

mod decisions;

use crate::app::action::Action;
use crate::app::live::Live;
use crate::app::names::LiveNames;
use crate::meeting::entry::Entry;
use crate::meeting::event::{Event, Jump};
use crate::meeting::id::{MemberId, Seq, SpeechId};
use crate::text::Words;
use crate::text::duration;
use crate::text::explain::{Names as _, capitalised};
use crate::text::label::Label as _;

/// Says what `event` did to the meeting of `live`, which has already taken it in.
pub fn tell(event: &Event, live: &Live, words: &Words) -> String {
    tell_among(live.desk.record().entries(), event, live, words)
}

/// As [`tell`], of an event that is one of these entries.
pub fn tell_among(entries: &[Entry], event: &Event, live: &Live, words: &Words) -> String {
    let told = match event {
        Event::Undone { entry } => words.told_undone(told_again(*entry, entries, live, words)),
        Event::Redone { entry } => words.told_redone(told_again(*entry, entries, live, words)),
        _ => told(event, live, words),
    };
    capitalised(&told)
}

fn told(event: &Event, live: &Live, words: &Words) -> String {
    let names = LiveNames::of(live, words.lang());
    let who = |id: &MemberId| names.member(*id);
    match event {
        Event::Opened(_) => words.told_opened(),
        Event::MemberAdded { member, .. } => words.told_member_added(who(member)),
        Event::MemberCorrected { member, .. } => words.told_member_corrected(who(member)),
        Event::OfficerAppointed { office, member: Some(member) } => {
            words.told_appointed(who(member), office.label(words))
        }
        Event::OfficerAppointed { office, member: None } => words.told_vacant(office.label(words)),
        Event::AttendanceMarked { member, late: true, .. } => words.told_late(who(member)),
        Event::AttendanceMarked { member, attendance, .. } => {
            words.told_marked(who(member), attendance.kind().label(words))
        }
        Event::RestMarked { attendance } => words.told_rest(attendance.kind().label(words)),
        Event::MemberLeft { member } => words.told_left(who(member)),
        Event::MemberReturned { member } => words.told_returned(who(member)),
        Event::StepEntered { .. }
        | Event::StepFinished { .. }
        | Event::StepSkipped { .. }
        | Event::StepMoved { .. }
        | Event::ItemRecorded { .. }
        | Event::ItemCleared { .. } => tell_step(event, live, words),
        Event::QuestionAdded { .. }
        | Event::QuestionReworded { .. }
        | Event::QuestionMoved { .. }
        | Event::QuestionRemoved { .. }
        | Event::QuestionOpened { .. }
        | Event::OutcomeSet { .. }
        | Event::PositionTaken { .. } => tell_question(event, live, words),
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
        | Event::MemberInvited { .. } => tell_floor(event, live, words),
        Event::BallotPut { .. }
        | Event::VoteCast { .. }
        | Event::VotesCounted { .. }
        | Event::BallotObjected { .. }
        | Event::BallotAnnounced { .. }
        | Event::BallotWithdrawn { .. }
        | Event::OpinionReserved { .. } => decisions::tell_ballot(event, live, words),
        Event::TaskAssigned { .. }
        | Event::TaskChanged { .. }
        | Event::TaskRemoved { .. }
        | Event::TaskReviewed { .. }
        | Event::PetitionRaised { .. }
        | Event::PetitionChanged { .. }
        | Event::PetitionSettled { .. }
        | Event::RemarkRecorded { .. }
        | Event::RemarkChanged { .. }
        | Event::QuestionProposed { .. }
        | Event::ProposalRemoved { .. }
        | Event::PetitionRemoved { .. }
        | Event::NextMeetingSet { .. }
        | Event::CriterionScored { .. }
        | Event::ScoreDrafted { .. }
        | Event::ScoreAdopted { .. } => decisions::tell_task(event, live, words),
        Event::NoteAdded { .. } => words.told_note(),
        Event::Paused { .. } => words.told_paused(Action::Pause.key()),
        Event::Resumed => words.told_resumed(),
        Event::Reopened { away: 0..60, .. } => words.told_reopened_at_once(),
        Event::Reopened { away, counted: true } => {
            words.told_reopened(duration::said(*away, words))
        }
        Event::Reopened { away, .. } => words.told_reopened_late(duration::said(*away, words)),
        Event::ClockJumped { seconds, direction: Jump::Forward } => {
            words.told_slept(duration::said(*seconds, words))
        }
        Event::ClockJumped { seconds, .. } => words.told_set_back(duration::said(*seconds, words)),
        Event::Closed { .. } if live.is_kept() => words.told_closed(Action::Papers.key()),
        Event::Closed { .. } => words.player_told_closed(),
        // What is taken back is never itself a taking back.
        Event::Undone { .. } | Event::Redone { .. } => String::new(),
    }
}

/// Says what was taken back or restored.
fn told_again(seq: Seq, entries: &[Entry], live: &Live, words: &Words) -> String {
    let place = usize::try_from(seq).unwrap_or_default().saturating_sub(1);
    let event = entries.get(place).map(|entry| &entry.event);
    event.map_or_else(String::new, |event| capitalised(&told(event, live, words)))
}

fn tell_step(event: &Event, live: &Live, words: &Words) -> String {
    let names = LiveNames::of(live, words.lang());
    match event {
        Event::StepEntered { step } => words.told_step_entered(names.step(step)),
        Event::StepFinished { next: Some(next), .. } => words.told_step_entered(names.step(next)),
        Event::StepFinished { step, .. } => words.told_step_finished(names.step(step)),
        Event::StepSkipped { step, .. } => words.told_step_skipped(names.step(step)),
        Event::StepMoved { step, to } => words.told_step_moved(names.step(step), to + 1),
        Event::ItemRecorded { step, item, .. } => {
            words.told_item_recorded(names.item(Some(step), item))
        }
        Event::ItemCleared { step, item } => words.told_item_cleared(names.item(Some(step), item)),
        _ => String::new(),
    }
}

fn tell_question(event: &Event, live: &Live, words: &Words) -> String {
    let names = LiveNames::of(live, words.lang());
    match event {
        Event::QuestionAdded { matter, .. } => words.told_question_added(matter.title.as_str()),
        Event::QuestionReworded { matter, .. } => {
            words.told_question_reworded(matter.title.as_str())
        }
        Event::QuestionMoved { question, to } => {
            words.told_question_moved(names.question(*question), to + 1)
        }
        Event::QuestionRemoved { question } => {
            words.told_question_removed(names.question(*question))
        }
        Event::QuestionOpened { question } => words.told_question_opened(names.question(*question)),
        Event::OutcomeSet { question, kind, .. } => {
            words.told_outcome(kind.label(words), names.question(*question))
        }
        Event::PositionTaken { member, stance, reason, .. } => {
            let told = (names.member(*member), stance.label(words));
            if reason.is_empty() && *stance != crate::meeting::question::Stance::Pass {
                words.told_position_bare(told.0, told.1, Action::Reason.key())
            } else {
                words.told_position(told.0, told.1)
            }
        }
        _ => String::new(),
    }
}

fn tell_floor(event: &Event, live: &Live, words: &Words) -> String {
    let names = LiveNames::of(live, words.lang());
    let speaker = |id: &SpeechId| {
        live.meeting().speech(*id).map_or_else(String::new, |speech| names.member(speech.member))
    };
    match event {
        Event::FloorRequested { member, .. } => words.told_queued(names.member(*member)),
        Event::RequestWithdrawn { .. } => words.told_unqueued(),
        Event::RequestMoved { to, .. } => words.told_queue_moved(to + 1),
        Event::SpeechStarted { member, .. } => words.told_speaks(names.member(*member)),
        Event::SpeechPaused { .. } => words.told_halted(),
        Event::SpeechResumed { .. } => words.told_goes_on(),
        Event::SpeechExtended { speech, seconds } => {
            words.told_extended(duration::said(u64::from(*seconds), words), speaker(speech))
        }
        Event::SpeechEnded { speech } => {
            words.told_spoke(speaker(speech), spoken(*speech, live, words))
        }
        Event::SpeechTakenBack { speech } => words.told_taken_back(speaker(speech)),
        Event::GistRecorded { speech, .. } => words.told_gist(speaker(speech)),
        Event::MemberInvited { member } => words.told_invited(names.member(*member)),
        _ => String::new(),
    }
}

fn spoken(speech: SpeechId, live: &Live, words: &Words) -> String {
    let millis = live.meeting().clock.millis(live.desk.now());
    let seconds = live.meeting().speech(speech).map_or(0, |speech| speech.watch.seconds(millis));
    duration::said(seconds, words)
}

/// Says how to take it back, for what can be taken back.
pub fn with_undo(told: String, event: &Event, words: &Words) -> String {
    if event.is_undoable() {
        format!("{told} {}", words.told_undo_hint(Action::Undo.key()))
    } else {
        told
    }
}
