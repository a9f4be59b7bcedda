//! The next thing a good chair would do.
//!
//! It follows from what the step lacks, who waits, who is silent and what is being voted on: the
//! same answers the console gives anyhow, put in order. No rule of its own.

mod tell;

use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::finding::FindingKind;
use crate::meeting::id::{MemberId, PetitionId, QuestionId, TaskId};
use crate::meeting::officer::Office;
use crate::meeting::participation::Voice;
use crate::meeting::procedure::{Activity, Requirement};
use crate::meeting::question::{Question, Stance};
use crate::meeting::step::{Lack, StepState};
use crate::meeting::task::Task;

/// Seconds a good chair waits after opening a question before inviting anybody by name.
const PATIENCE: i64 = 10;

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// Go on after the interruption.
    Resume,
    /// Give an office to somebody.
    Appoint(Office),
    /// Find out where somebody is who did not answer.
    Call(MemberId),
    /// Tick or fill in an item of the step.
    Fill(String),
    /// Put something on the agenda.
    Agenda,
    /// Let people speak, or answer; wait.
    Listen,
    /// Thank whoever speaks and stop them: the time is up.
    Stop(MemberId),
    /// Open a question.
    TakeUp(QuestionId),
    /// Give the floor to the first in the queue.
    GiveNext(MemberId),
    /// Invite somebody who has not been heard.
    Invite(MemberId),
    /// Ask somebody why.
    AskWhy(MemberId),
    /// Give the floor to somebody, who need not have asked.
    GiveFloor(MemberId),
    /// Put it to the vote.
    PutToVote,
    /// Count.
    Count,
    /// Announce the result.
    Announce,
    /// Say the conclusion.
    Conclude(QuestionId),
    /// Ask about a task of last time.
    Review(TaskId),
    /// Give somebody a task.
    Assign(MemberId),
    /// Say who does a task, and by when.
    Complete(TaskId),
    /// Answer a petition or pass it on.
    Settle(PetitionId),
    /// Give the points that take judgement.
    Judge(String),
    /// Lay the score before the meeting.
    DraftScore,
    /// Adopt the score.
    AdoptScore,
    /// Go to the next step.
    GoOn,
    /// Take the time there is: the meeting is shorter than it should be.
    StayOn,
    /// Close the meeting.
    Close,
}

/// Returns what a good chair would do next; nothing where there is no open meeting.
pub fn next(meeting: &Meeting, now: Stamp) -> Option<Hint> {
    if !meeting.is_open() {
        return None;
    }
    if meeting.paused.is_some() {
        return Some(Hint::Resume);
    }
    let (run, step) = meeting.current()?;
    if let Some(hint) = voting(meeting).or_else(|| speaking(meeting, now)) {
        return Some(hint);
    }
    if let Some(question) = meeting.open_question().filter(|open| open.outcome().is_none()) {
        let voted = step.requires.contains(&Requirement::QuestionsVoted);
        return Some(on_question(meeting, question, voted, now));
    }
    let lacks = meeting.lacks(&run.id);
    if let Some(hint) = lacks.iter().find_map(|lack| lacking(meeting, lack)) {
        return Some(hint);
    }
    if let Some(waiting) = meeting.queue().first() {
        return Some(Hint::GiveNext(waiting.member));
    }
    if step.activity == Activity::Discuss
        && let Some(question) = meeting.next_question()
    {
        return Some(Hint::TakeUp(question.id));
    }
    Some(on(meeting, now))
}

/// Nothing is lacking: the meeting goes on, or is closed.
fn on(meeting: &Meeting, now: Stamp) -> Hint {
    let last = meeting.steps.iter().all(|run| run.state != StepState::Open);
    let short = || {
        let kind = FindingKind::LengthUnderMinimum;
        let rule = meeting.procedure.rules.length.as_ref();
        let minutes = rule.map_or(0, |rule| u64::from(rule.minutes));
        meeting.check_of(kind).is_some() && meeting.clock.seconds(now) < minutes * 60
    };
    match (last, last && short()) {
        (false, _) => Hint::GoOn,
        (true, true) => Hint::StayOn,
        (true, false) => Hint::Close,
    }
}

fn voting(meeting: &Meeting) -> Option<Hint> {
    let ballot = meeting.balloting()?;
    Some(match meeting.counted(ballot) {
        _ if meeting.uncalled(ballot) > 0 => Hint::Listen,
        Some(_) if !ballot.recount => Hint::Announce,
        _ => Hint::Count,
    })
}

fn speaking(meeting: &Meeting, now: Stamp) -> Option<Hint> {
    let speech = meeting.speaking()?;
    let spent = speech.watch.seconds(meeting.clock.millis(now));
    let over = meeting.limit_of(speech).is_some_and(|limit| spent >= u64::from(limit));
    Some(if over { Hint::Stop(speech.member) } else { Hint::Listen })
}

/// Everybody is heard, says why, and then the question is concluded.
fn on_question(meeting: &Meeting, question: &Question, voted: bool, now: Stamp) -> Hint {
    let voice = |member: MemberId| {
        meeting.members.get(member).map(|known| meeting.voice(Some(question), known))
    };
    let mut silent = meeting.silent(Some(question));
    let uninvited = silent.find(|member| voice(member.id) == Some(Voice::Silent));
    if let Some(waiting) = meeting.queue().first() {
        // Nobody speaks a second time while somebody has not been heard.
        let again = voice(waiting.member) == Some(Voice::Spoke);
        return match uninvited.filter(|_| again) {
            Some(member) => Hint::Invite(member.id),
            None => Hint::GiveNext(waiting.member),
        };
    }
    if let Some(member) = uninvited {
        let opened = question.opened_at.map_or(0, |at| (now - at).num_seconds());
        return if opened < PATIENCE { Hint::Listen } else { Hint::Invite(member.id) };
    }
    if meeting.silent(Some(question)).next().is_some() {
        return Hint::Listen;
    }
    let bare = |held: &&crate::meeting::question::Position| {
        held.stance != Stance::Pass && held.reason.is_empty()
    };
    if let Some(held) = question.standing().find(bare) {
        return Hint::AskWhy(held.member);
    }
    let about = crate::meeting::note::About::Question(question.id);
    let announced = |ballot: &crate::meeting::ballot::Ballot| {
        ballot.verdict().is_some() && ballot.proposal.about == about
    };
    if voted && !meeting.ballots.iter().any(|ballot| announced(ballot)) {
        return Hint::PutToVote;
    }
    Hint::Conclude(question.id)
}

/// What would meet something that is lacking.
fn lacking(meeting: &Meeting, lack: &Lack) -> Option<Hint> {
    let requirement = match lack {
        Lack::Item { item } => return Some(Hint::Fill(item.clone())),
        Lack::Requirement { requirement, .. } => *requirement,
    };
    Some(match requirement {
        Requirement::Chair => Hint::Appoint(Office::Chair),
        Requirement::Secretary => Hint::Appoint(Office::Secretary),
        Requirement::Observer => Hint::Appoint(Office::Observer),
        Requirement::RollCall => {
            let unmarked = |member: &&crate::meeting::member::Member| {
                !member.is_guest() && member.presence.attendance.is_unmarked()
            };
            Hint::Call(meeting.members.iter().find(unmarked)?.id)
        }
        Requirement::Agenda => Hint::Agenda,
        Requirement::Outcomes => Hint::TakeUp(meeting.next_question()?.id),
        Requirement::EveryoneHeard => unheard(meeting)?,
        Requirement::Speech => match meeting.queue().first() {
            Some(waiting) => Hint::GiveNext(waiting.member),
            None => Hint::GiveFloor(reporter(meeting)?),
        },
        Requirement::GuestHeard => {
            let guest = |member: &&crate::meeting::member::Member| {
                member.is_guest() && member.presence.is_here()
            };
            Hint::GiveFloor(meeting.members.iter().find(guest)?.id)
        }
        Requirement::TasksReviewed => {
            Hint::Review(meeting.tasks().find(|task| task.is_unreviewed())?.id)
        }
        Requirement::TasksForAll => {
            let idle = |member: &&crate::meeting::member::Member| {
                !member.is_guest() && member.presence.attendance.is_expected() && member.tasks == 0
            };
            Hint::Assign(meeting.members.iter().find(idle)?.id)
        }
        Requirement::TasksComplete => {
            let vague = |task: &&Task| {
                task.is_given() && (task.assignment.owners.is_empty() || task.due().is_none())
            };
            Hint::Complete(meeting.tasks().find(vague)?.id)
        }
        Requirement::PetitionsSettled => {
            let pending = |petition: &&std::sync::Arc<crate::meeting::petition::Petition>| {
                petition.is_pending()
            };
            Hint::Settle(meeting.petitions.iter().find(pending)?.id)
        }
        Requirement::Vote | Requirement::QuestionsVoted => Hint::PutToVote,
        Requirement::Score => scoring(meeting)?,
    })
}

/// Somebody has not been heard in the whole meeting.
fn unheard(meeting: &Meeting) -> Option<Hint> {
    if let Some(waiting) = meeting.queue().first() {
        return Some(Hint::GiveNext(waiting.member));
    }
    let member = meeting.silent(None).next()?;
    Some(match meeting.voice(None, member) {
        Voice::Silent => Hint::Invite(member.id),
        _ => Hint::GiveFloor(member.id),
    })
}

/// Somebody who could speak where somebody has to: with a post if there is one.
fn reporter(meeting: &Meeting) -> Option<MemberId> {
    let fits = || meeting.members.iter().filter(|member| meeting.is_expected(member));
    let posted = fits().find(|member| !member.person.post.is_empty());
    posted.or_else(|| fits().next()).map(|member| member.id)
}

fn scoring(meeting: &Meeting) -> Option<Hint> {
    if meeting.scoring.drafted.is_some() {
        return Some(Hint::AdoptScore);
    }
    let sheet = meeting.procedure.sheet.as_ref()?;
    let open = sheet.criteria.iter().find(|criterion| {
        !meeting.scoring.judged.contains_key(&criterion.id) && meeting.computed(criterion).is_none()
    });
    Some(open.map_or(Hint::DraftScore, |criterion| Hint::Judge(criterion.id.clone())))
}
