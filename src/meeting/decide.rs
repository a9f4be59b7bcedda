//! The answer to a command: what happens, or why not.
//!
//! Pure: nothing is changed here. One command makes one event.

mod ballots;
mod blank;
mod floor;
mod people;
mod questions;
mod steps;
mod tasks;

use blank::{optional, written};

use crate::meeting::Meeting;
use crate::meeting::carried::Carried;
use crate::meeting::command::Command;
use crate::meeting::event::{Event, Opening};
use crate::meeting::id::NoteId;
use crate::meeting::note::{About, Audience};
use crate::meeting::permits::refuse;
use crate::meeting::refusal::{Blank, Refusal, Thing};

impl Meeting {
    /// Answers a command with the event it makes, or with the reason it may not be done now.
    pub fn decide(&self, command: &Command) -> Result<Event, Refusal> {
        self.permits(command.kind())?;
        match command.clone() {
            Command::Open(opening) => open(*opening),
            Command::AddMember { person } => self.add_member(person),
            Command::CorrectMember { member, person } => self.correct_member(member, person),
            Command::Appoint { office, member } => self.appoint(office, member),
            Command::MarkAttendance { member, attendance } => self.mark(member, attendance),
            Command::MarkRest { attendance } => people::mark_rest(attendance),
            Command::Leave { member } => self.leave(member),
            Command::Return { member } => self.come_back(member),
            Command::FinishStep { reason } => self.finish_step(reason),
            Command::SkipStep { step, reason } => self.skip_step(step, &reason),
            Command::EnterStep { step } => self.enter_step(step),
            Command::MoveStep { step, to } => self.move_step(step, to),
            Command::RecordItem { step, item, value } => self.record_item(step, item, &value),
            Command::ClearItem { step, item } => self.clear_item(step, item),
            Command::AddQuestion { matter } => self.add_question(&matter),
            Command::RewordQuestion { question, matter } => self.reword(question, &matter),
            Command::MoveQuestion { question, to } => self.move_question(question, to),
            Command::RemoveQuestion { question } => self.remove_question(question),
            Command::OpenQuestion { question } => self.take_up(question),
            Command::SetOutcome { kind, text, despite } => self.set_outcome(kind, &text, despite),
            Command::RequestFloor { member, kind } => self.request_floor(member, kind),
            Command::WithdrawRequest { request } => self.withdraw(request),
            Command::MoveRequest { request, to } => self.move_request(request, to),
            Command::GiveFloor { member, kind } => self.give_floor(member, kind),
            Command::GiveNext => self.give_next(),
            Command::PauseSpeech => self.of_speech(|speech| Event::SpeechPaused { speech }),
            Command::ResumeSpeech => self.of_speech(|speech| Event::SpeechResumed { speech }),
            Command::ExtendSpeech { seconds } => self.extend_speech(seconds),
            Command::EndSpeech => self.of_speech(|speech| Event::SpeechEnded { speech }),
            Command::TakeBackSpeech => self.of_speech(|speech| Event::SpeechTakenBack { speech }),
            Command::RecordGist { speech, gist } => self.record_gist(speech, &gist),
            Command::Invite { member } => self.invite(member),
            Command::TakePosition { member, stance, reason } => {
                self.take_position(member, stance, &reason)
            }
            Command::AddNote { about, audience, text } => self.add_note(about, audience, &text),
            Command::PutBallot { proposal } => self.put_ballot(proposal),
            Command::CastVote { member, choice } => self.cast_vote(member, choice),
            Command::CountVotes { typed } => self.count_votes(&typed),
            Command::Object { member, reason } => self.object(member, &reason),
            Command::AnnounceBallot { casting, despite } => self.announce(casting, despite),
            Command::WithdrawBallot { reason } => self.withdraw_ballot(&reason),
            Command::ReserveOpinion { ballot, member, reason } => {
                self.reserve(ballot, member, &reason)
            }
            Command::AssignTask { assignment } => self.assign(assignment),
            Command::ChangeTask { task, assignment } => self.reassign(task, assignment),
            Command::RemoveTask { task } => self.remove_task(task),
            Command::ReviewTask { task, progress } => self.review(task, progress),
            Command::RaisePetition { plea } => self.raise(plea),
            Command::ChangePetition { petition, plea } => self.reword_petition(petition, plea),
            Command::RemovePetition { petition } => self.remove_petition(petition),
            Command::SettlePetition { petition, settlement } => {
                self.settle_petition(petition, settlement)
            }
            Command::RecordRemark { member, kind, text } => self.remarked(member, kind, &text),
            Command::ChangeRemark { remark, kind, text } => self.change_remark(remark, kind, &text),
            Command::ProposeQuestion { matter, source } => self.propose_question(&matter, source),
            Command::RemoveProposal { place } => self.remove_proposal(place),
            Command::SetNextMeeting { on, at } => self.set_next(on, at),
            Command::ScoreCriterion { criterion, judged } => {
                self.score_criterion(criterion, judged)
            }
            Command::DraftScore => self.draft_score(),
            Command::AdoptScore { reason } => self.adopt_score(&reason),
            Command::Pause { reason } => {
                Ok(Event::Paused { reason: optional(&reason, Blank::Reason)? })
            }
            Command::Resume => Ok(Event::Resumed),
            Command::Undo => Err(Refusal::NothingToUndo),
            Command::Redo => Err(Refusal::NothingToRedo),
            Command::Close { reason } => self.close(reason),
        }
    }

    fn add_note(&self, about: About, audience: Audience, text: &str) -> Result<Event, Refusal> {
        self.known_about(&about)?;
        let text = written(text, Blank::Note)?;
        Ok(Event::NoteAdded { note: NoteId::from_index(self.notes.len()), about, audience, text })
    }

    fn known_about(&self, about: &About) -> Result<(), Refusal> {
        match about {
            About::Meeting => Ok(()),
            About::Step(id) => refuse(self.step(id).is_none(), Refusal::Unknown(Thing::Step)),
            About::Question(id) => self.listed(*id).map(|_| ()),
        }
    }

    fn close(&self, reason: Option<String>) -> Result<Event, Refusal> {
        let unfinished = self.unfinished();
        let reason = match (unfinished.is_empty(), reason) {
            (false, None) => return Err(Refusal::Unfinished(unfinished)),
            (false, Some(reason)) => written(&reason, Blank::Reason)?,
            (true, _) => String::new(),
        };
        Ok(Event::Closed { unfinished, reason })
    }
}

fn open(mut opening: Opening) -> Result<Event, Refusal> {
    opening.body = written(&opening.body, Blank::Body)?;
    opening.title = written(&opening.title, Blank::Title)?;
    opening.place = optional(&opening.place, Blank::Place)?;
    for person in &mut opening.people {
        *person = blank::person(std::mem::take(person))?;
    }
    for matter in &mut opening.agenda {
        matter.title = written(&matter.title, Blank::Question)?;
    }
    if let Some(chair) = opening.chair {
        let person = opening.people.get(chair.index());
        let person = person.ok_or(Refusal::Unknown(Thing::Member))?;
        let guest = person.class == crate::meeting::member::Class::Guest;
        refuse(guest, Refusal::GuestMayNot(chair))?;
    }
    known_carried(&opening)?;
    Ok(Event::Opened(Box::new(opening)))
}

/// Refuses what is brought from the meeting before if it names people or questions not there.
fn known_carried(opening: &Opening) -> Result<(), Refusal> {
    let Carried { tasks, petitions, questions, .. } = &opening.carried;
    let owners = tasks.iter().flat_map(|task| &task.owners);
    let mut who = owners.chain(petitions.iter().map(|petition| &petition.plea.who));
    let stranger =
        who.any(|who| who.member().is_some_and(|id| opening.people.get(id.index()).is_none()));
    refuse(stranger, Refusal::Unknown(Thing::Member))?;
    let missing = questions.iter().any(|id| opening.agenda.get(id.index()).is_none());
    refuse(missing, Refusal::Unknown(Thing::Question))
}
