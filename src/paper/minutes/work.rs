//! What is to be done: tasks, petitions, remarks from above, and the meeting's own score.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Source, typed};
use crate::meeting::document::{
    EvaluationDoc, PetitionDoc, PetitionState, RemarkDoc, TaskDoc, TaskStatus, WhoDoc,
};
use crate::meeting::id::{MemberId, PetitionId, TaskId};
use crate::meeting::petition::PleaKind;
use crate::meeting::remark::RemarkKind;
use crate::meeting::task::Due;
use crate::text::{Words, due, score};

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Job {
    /// The id.
    pub id: TaskId,
    /// What is to be done.
    pub text: String,
    /// Those who do it, the one who leads first.
    pub owners: Vec<String>,
    /// The day it is due; null for the next meeting or if nobody said.
    pub due_on: Option<NaiveDate>,
    /// By when, in words; empty if nobody said.
    pub due: String,
    /// Where it stands after this meeting.
    pub status: TaskStatus,
    /// How much of a hundred is done, where a report says so in numbers.
    pub percent: Option<u32>,
    /// Why it was not done or is dropped; empty otherwise.
    pub reason: String,
    /// What the meeting before found of it; null for one it gave.
    pub before: Option<TaskStatus>,
    /// How much of a hundred was done then, where the report said so in numbers.
    pub before_percent: Option<u32>,
    /// Whether it came from the meeting before.
    pub is_old: bool,
    /// Whether somebody has it until next time.
    pub is_given: bool,
    /// The session it was first assigned in.
    pub from_session: String,
    /// Its id there.
    pub from_task: TaskId,
    /// The day it was first assigned.
    pub assigned_on: Option<NaiveDate>,
}

impl Job {
    pub(super) fn of(task: &TaskDoc, source: &Source<'_>) -> Self {
        let live = source.meeting.task(task.id);
        let by = live.and_then(crate::meeting::task::Task::due);
        let session = || source.meeting.session.clone();
        Self {
            id: task.id,
            text: typed(&task.text),
            owners: task.owners.iter().map(|who| who_is(who, source)).collect(),
            due_on: match by {
                Some(Due::On(day)) => Some(day),
                Some(Due::NextMeeting) | None => None,
            },
            due: by.map(|by| due::said(by, source.words)).unwrap_or_default(),
            status: task.status,
            percent: task.percent,
            reason: typed(&task.reason),
            before: task.history.last().map(|past| past.status),
            before_percent: task.history.last().and_then(|past| past.percent),
            is_old: task.from_session.is_some(),
            is_given: live.is_some_and(crate::meeting::task::Task::is_given),
            from_session: typed(&task.from_session.clone().unwrap_or_else(session)),
            from_task: task.from_task.unwrap_or(task.id),
            assigned_on: task.assigned_on,
        }
    }
}

impl Job {
    /// Says where it stands.
    pub fn stands(&self, words: &Words) -> String {
        stands(self.status, words)
    }
}

/// Says where a task stands.
pub fn stands(status: TaskStatus, words: &Words) -> String {
    match status {
        TaskStatus::New => words.paper_task_new(),
        TaskStatus::Unreviewed => words.paper_task_unreviewed(),
        TaskStatus::Done => words.decision_progress_done(),
        TaskStatus::Partly => words.decision_progress_partly(),
        TaskStatus::NotDone => words.decision_progress_not_done(),
        TaskStatus::Dropped => words.decision_progress_dropped(),
        TaskStatus::CarriedOn => words.decision_progress_carried_on(),
    }
}

fn who_is(who: &WhoDoc, source: &Source<'_>) -> String {
    typed(&who.member.map_or_else(|| who.name.clone(), |id| source.names.bare(id)))
}

/// A petition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Petitioned {
    /// The id.
    pub id: PetitionId,
    /// Who brought it.
    pub who: String,
    /// Whether that is somebody on the roster.
    pub on_roster: bool,
    /// What kind it is.
    pub kind: PleaKind,
    /// What is asked for.
    pub text: String,
    /// What this meeting did with it.
    pub state: PetitionState,
    /// Who answered; empty without an answer.
    pub answered_by: String,
    /// The answer; empty without one.
    pub answer: String,
    /// The body it was passed on to; empty if it was not.
    pub forwarded_to: String,
    /// By when that body should answer, in words; empty if nobody said.
    pub due: String,
    /// The day it was raised.
    pub raised_on: Option<NaiveDate>,
    /// Whether it came from the meeting before.
    pub is_old: bool,
}

impl Petitioned {
    pub(super) fn of(petition: &PetitionDoc, source: &Source<'_>) -> Self {
        let live = source.meeting.petition(petition.id);
        let by = live.and_then(|live| match live.forwarded()? {
            crate::meeting::petition::Settlement::Forwarded { due, .. } => *due,
            crate::meeting::petition::Settlement::Answered { .. } => None,
        });
        Self {
            id: petition.id,
            who: who_is(&petition.who, source),
            on_roster: petition.who.member.is_some(),
            kind: petition.kind,
            text: typed(&petition.text),
            state: petition.state,
            answered_by: petition
                .answered_by
                .as_ref()
                .map(|who| who_is(who, source))
                .unwrap_or_default(),
            answer: typed(&petition.answer),
            forwarded_to: typed(&petition.forwarded_to),
            due: by.map(|by| due::said(by, source.words)).unwrap_or_default(),
            raised_on: petition.raised_on,
            is_old: petition.from_session.is_some(),
        }
    }
}

/// A remark from above.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Who made it.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The post; may be empty.
    pub post: String,
    /// What kind it is.
    pub kind: RemarkKind,
    /// What was said.
    pub text: String,
}

impl Mark {
    pub(super) fn of(remark: &RemarkDoc, source: &Source<'_>) -> Self {
        let member = source.meeting.members.get(remark.member);
        Self {
            member: remark.member,
            name: typed(&source.names.bare(remark.member)),
            post: member.map_or_else(String::new, |member| typed(&member.person.post)),
            kind: remark.kind,
            text: typed(&remark.text),
        }
    }
}

/// The meeting's own score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Scored {
    /// What the sheet is called.
    pub sheet: String,
    /// Every criterion.
    pub rows: Vec<ScoreRow>,
    /// All points together: adopted, or drafted while nothing was adopted.
    pub total: u32,
    /// The most there is.
    pub most: u32,
    /// The grade; empty where the sheet has none for it.
    pub grade: String,
    /// Whether the meeting adopted it.
    pub adopted: bool,
    /// The points and the grade in words.
    pub told: String,
    /// Why the adopted score differs from the draft; empty where it does not.
    pub reason: String,
}

/// The points of one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoreRow {
    /// What is judged.
    pub title: String,
    /// The most it gives.
    pub most: u32,
    /// Its points.
    pub points: u32,
    /// Why, where somebody said; empty otherwise.
    pub reason: String,
}

impl Scored {
    pub(super) fn of(evaluation: &EvaluationDoc<'_>, source: &Source<'_>) -> Self {
        let (lang, sheet) = (source.words.lang(), source.meeting.procedure.sheet.as_ref());
        let held = evaluation.adopted.unwrap_or(evaluation.drafted);
        let rows = held.lines.iter().map(|line| {
            let criterion = sheet.and_then(|sheet| sheet.criterion(&line.criterion));
            ScoreRow {
                title: criterion.map_or_else(
                    || line.criterion.clone(),
                    |known| known.title.get(lang).to_owned(),
                ),
                most: criterion.map_or(line.points, |known| known.points),
                points: line.points,
                reason: typed(&line.reason),
            }
        });
        let grade = sheet.and_then(|sheet| sheet.grades.iter().find(|each| each.id == held.grade));
        Self {
            sheet: sheet.map_or_else(String::new, |sheet| sheet.title.get(lang).to_owned()),
            rows: rows.collect(),
            total: held.total,
            most: evaluation.most,
            grade: grade.map_or_else(String::new, |grade| grade.title.get(lang).to_owned()),
            adopted: evaluation.adopted.is_some(),
            told: score::total(held, source.meeting, source.words),
            reason: typed(evaluation.reason),
        }
    }
}
