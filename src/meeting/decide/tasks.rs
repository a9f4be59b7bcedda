//! Commands about what is to be done: tasks, petitions, remarks, the next meeting.

use super::blank::{optional, written};
use crate::meeting::Meeting;
use crate::meeting::carried::Proposed;
use crate::meeting::event::Event;
use crate::meeting::id::{MemberId, PetitionId, RemarkId, TaskId};
use crate::meeting::permits::refuse;
use crate::meeting::petition::{Petition, Plea, Settlement};
use crate::meeting::question::Matter;
use crate::meeting::refusal::{Blank, Refusal, Thing};
use crate::meeting::remark::RemarkKind;
use crate::meeting::score::{Adopted, Judged};
use crate::meeting::task::{Assignment, Progress, Source, Task, Who};

impl Meeting {
    fn known_task(&self, id: TaskId) -> Result<&Task, Refusal> {
        self.task(id).filter(|task| !task.removed).ok_or(Refusal::Unknown(Thing::Task))
    }

    fn known_petition(&self, id: PetitionId) -> Result<&Petition, Refusal> {
        let known = self.petition(id).filter(|petition| !petition.removed);
        known.ok_or(Refusal::Unknown(Thing::Petition))
    }

    fn known_source(&self, source: &Source) -> Result<(), Refusal> {
        let known = match source {
            Source::Meeting => true,
            Source::Step(id) => self.step(id).is_some(),
            Source::Question(id) => return self.listed(*id).map(|_| ()),
            Source::Note(id) => self.notes.get(id.index()).is_some(),
            Source::Remark(id) => self.remark(*id).is_some(),
            Source::Petition(id) => self.petition(*id).is_some(),
        };
        let thing = match source {
            Source::Note(_) => Thing::Note,
            Source::Remark(_) => Thing::Remark,
            Source::Petition(_) => Thing::Petition,
            Source::Meeting | Source::Step(_) | Source::Question(_) => Thing::Step,
        };
        refuse(!known, Refusal::Unknown(thing))
    }

    fn known_who(&self, who: Who) -> Result<Who, Refusal> {
        match who {
            Who::Member(id) => self.known(id).map(|_| Who::Member(id)),
            Who::Name(name) => written(&name, Blank::Who).map(Who::Name),
        }
    }

    fn assignment(&self, assignment: Assignment) -> Result<Assignment, Refusal> {
        self.known_source(&assignment.source)?;
        let text = written(&assignment.text, Blank::Task)?;
        let mut owners: Vec<Who> = Vec::with_capacity(assignment.owners.len());
        for owner in assignment.owners {
            let owner = self.known_who(owner)?;
            if let Who::Member(id) = owner {
                refuse(self.known(id)?.is_guest(), Refusal::GuestMayNot(id))?;
            }
            if !owners.contains(&owner) {
                owners.push(owner);
            }
        }
        Ok(Assignment { text, owners, ..assignment })
    }

    pub(super) fn assign(&self, assignment: Assignment) -> Result<Event, Refusal> {
        let assignment = self.assignment(assignment)?;
        Ok(Event::TaskAssigned { task: TaskId::from_index(self.tasks.len()), assignment })
    }

    pub(super) fn reassign(&self, id: TaskId, to: Assignment) -> Result<Event, Refusal> {
        let task = self.known_task(id)?;
        let assignment = self.assignment(to)?;
        refuse(task.assignment == assignment, Refusal::AlreadySo)?;
        Ok(Event::TaskChanged { task: id, assignment })
    }

    pub(super) fn remove_task(&self, id: TaskId) -> Result<Event, Refusal> {
        refuse(self.known_task(id)?.is_old(), Refusal::TaskIsOld(id))?;
        Ok(Event::TaskRemoved { task: id })
    }

    pub(super) fn review(&self, id: TaskId, progress: Progress) -> Result<Event, Refusal> {
        let task = self.known_task(id)?;
        refuse(!task.is_old(), Refusal::TaskIsNew(id))?;
        let progress = match progress {
            Progress::Partly { percent } => {
                refuse(!(1..=99).contains(&percent), Refusal::PercentOutOfRange)?;
                progress
            }
            Progress::NotDone { reason } => {
                Progress::NotDone { reason: written(&reason, Blank::Reason)? }
            }
            Progress::Dropped { reason } => {
                Progress::Dropped { reason: written(&reason, Blank::Reason)? }
            }
            Progress::Done | Progress::CarriedOn { .. } => progress,
        };
        refuse(task.progress.as_ref() == Some(&progress), Refusal::AlreadySo)?;
        Ok(Event::TaskReviewed { task: id, progress })
    }

    fn plea(&self, plea: Plea) -> Result<Plea, Refusal> {
        let text = written(&plea.text, Blank::Petition)?;
        Ok(Plea { who: self.known_who(plea.who)?, text, kind: plea.kind })
    }

    pub(super) fn raise(&self, plea: Plea) -> Result<Event, Refusal> {
        let petition = PetitionId::from_index(self.petitions.len());
        Ok(Event::PetitionRaised { petition, plea: self.plea(plea)? })
    }

    pub(super) fn reword_petition(&self, id: PetitionId, plea: Plea) -> Result<Event, Refusal> {
        let petition = self.known_petition(id)?;
        let plea = self.plea(plea)?;
        refuse(petition.plea == plea, Refusal::AlreadySo)?;
        Ok(Event::PetitionChanged { petition: id, plea })
    }

    pub(super) fn remove_petition(&self, id: PetitionId) -> Result<Event, Refusal> {
        refuse(self.known_petition(id)?.old.is_some(), Refusal::PetitionIsOld(id))?;
        Ok(Event::PetitionRemoved { petition: id })
    }

    pub(super) fn settle_petition(
        &self,
        id: PetitionId,
        settlement: Settlement,
    ) -> Result<Event, Refusal> {
        let petition = self.known_petition(id)?;
        let settlement = match settlement {
            Settlement::Answered { by, text } => Settlement::Answered {
                by: self.known_who(by)?,
                text: written(&text, Blank::Answer)?,
            },
            Settlement::Forwarded { to, due } => {
                Settlement::Forwarded { to: written(&to, Blank::Recipient)?, due }
            }
        };
        refuse(petition.settlement.as_ref() == Some(&settlement), Refusal::AlreadySo)?;
        Ok(Event::PetitionSettled { petition: id, settlement })
    }

    pub(super) fn remarked(
        &self,
        member: MemberId,
        kind: RemarkKind,
        text: &str,
    ) -> Result<Event, Refusal> {
        self.known(member)?;
        let text = written(text, Blank::Remark)?;
        let remark = RemarkId::from_index(self.remarks.len());
        Ok(Event::RemarkRecorded { remark, member, kind, text })
    }

    pub(super) fn change_remark(
        &self,
        id: RemarkId,
        kind: RemarkKind,
        text: &str,
    ) -> Result<Event, Refusal> {
        let remark = self.remark(id).ok_or(Refusal::Unknown(Thing::Remark))?;
        let text = written(text, Blank::Remark)?;
        refuse(remark.kind == kind && remark.text == text, Refusal::AlreadySo)?;
        Ok(Event::RemarkChanged { remark: id, kind, text })
    }

    pub(super) fn remove_proposal(&self, place: usize) -> Result<Event, Refusal> {
        let known = place < self.next.questions.len();
        refuse(!known, Refusal::Unknown(Thing::Question))?;
        Ok(Event::ProposalRemoved { place })
    }

    pub(super) fn propose_question(
        &self,
        matter: &Matter,
        source: Source,
    ) -> Result<Event, Refusal> {
        self.known_source(&source)?;
        let matter = super::questions::worded(matter)?;
        let proposed = Proposed { matter, source };
        refuse(self.next.questions.contains(&proposed), Refusal::AlreadySo)?;
        Ok(Event::QuestionProposed { matter: proposed.matter, source: proposed.source })
    }

    pub(super) fn set_next(
        &self,
        on: Option<chrono::NaiveDate>,
        at: Option<chrono::NaiveTime>,
    ) -> Result<Event, Refusal> {
        refuse(self.next.on == on && self.next.at == at, Refusal::AlreadySo)?;
        Ok(Event::NextMeetingSet { on, at })
    }

    /// Takes points for a criterion. A reason is asked for where the score is adopted, once for all.
    pub(super) fn score_criterion(
        &self,
        criterion: String,
        judged: Judged,
    ) -> Result<Event, Refusal> {
        let sheet = self.procedure.sheet.as_ref().ok_or(Refusal::NoSheet)?;
        let known = sheet.criterion(&criterion).ok_or(Refusal::Unknown(Thing::Criterion))?;
        let most = known.points;
        refuse(judged.points > most, Refusal::TooManyPoints { most })?;
        let Judged { points, reason } = judged;
        let judged = Judged { points, reason: optional(&reason, Blank::Reason)? };
        refuse(self.scoring.judged.get(&criterion) == Some(&judged), Refusal::AlreadySo)?;
        Ok(Event::CriterionScored { criterion, judged })
    }

    pub(super) fn draft_score(&self) -> Result<Event, Refusal> {
        let score = self.score_now()?;
        refuse(self.scoring.drafted.as_ref() == Some(&score), Refusal::AlreadySo)?;
        Ok(Event::ScoreDrafted { score })
    }

    pub(super) fn adopt_score(&self, reason: &str) -> Result<Event, Refusal> {
        let drafted = self.scoring.drafted.as_ref().ok_or(Refusal::NoDraft)?;
        let score = self.score_to_adopt(drafted)?;
        let reason = if drafted.points().eq(score.points()) {
            optional(reason, Blank::Reason)?
        } else {
            written(reason, Blank::Reason)?
        };
        let ballot = self.ballot_on_score();
        let same =
            |held: &Adopted| held.score == score && held.reason == reason && held.ballot == ballot;
        refuse(self.scoring.adopted.as_ref().is_some_and(same), Refusal::AlreadySo)?;
        Ok(Event::ScoreAdopted { score, reason, ballot })
    }
}
