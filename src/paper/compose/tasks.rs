//! What was to be done and what is: tasks of last time, tasks until next time, petitions, and when
//! the next meeting is.

use super::fill::formal;
use super::said::{aside, sentence};
use super::tables::{Shape, cell, number};
use super::{Composer, Piece};
use crate::meeting::document::{PetitionState, TaskStatus};
use crate::paper::layout::{Align, Block, Run};
use crate::paper::minutes::{Job, Petitioned, stands};
use crate::text::Words;
use crate::text::{date, label::Label as _};

impl Composer<'_> {
    /// Lists the tasks of last time with what became of each.
    pub(super) fn old_tasks(&self) -> Vec<Piece> {
        let words = self.words;
        let shape = Shape::of([
            (words.paper_column_number(), 6, Align::Center),
            (words.paper_column_task(), 34, Align::Left),
            (words.paper_column_owner(), 20, Align::Left),
            (words.paper_column_before(), 18, Align::Left),
            (words.paper_column_outcome(), 22, Align::Left),
        ]);
        let rows = self.minutes.old_tasks().zip(1..).map(|(task, place)| {
            vec![
                number(place),
                cell(task.text.as_str()),
                cell(task.owners.join(", ")),
                cell(self.before(task)),
                cell(self.became(task)),
            ]
        });
        shape.table(rows.collect()).into_iter().collect()
    }

    /// Says where a task stood when the meeting began: what was found last, or when it was given.
    fn before(&self, task: &Job) -> String {
        match (task.before, task.assigned_on) {
            (Some(status), _) => stood(status, task.before_percent, "", self.words),
            (None, Some(day)) => self.words.paper_given_on(date::short(day, self.words)),
            (None, None) => String::new(),
        }
    }

    fn became(&self, task: &Job) -> String {
        let said = stood(task.status, task.percent, &task.reason, self.words);
        match (task.status, task.due.as_str()) {
            (TaskStatus::CarriedOn, due) if !due.is_empty() => aside(&said, due),
            _ => said,
        }
    }

    /// Lists what people have to do until next time.
    pub(super) fn tasks(&self) -> Vec<Piece> {
        let words = self.words;
        let shape = Shape::of([
            (words.paper_column_number(), 6, Align::Center),
            (words.paper_column_task(), 42, Align::Left),
            (words.paper_column_owner(), 30, Align::Left),
            (words.paper_column_due(), 22, Align::Left),
        ]);
        let rows = self.minutes.given_tasks().zip(1..).map(|(task, place)| {
            let owners = match task.owners.split_first() {
                Some((first, others)) if !others.is_empty() => {
                    words.paper_led_by(first.as_str(), others.join(", "))
                }
                _ => task.owners.join(", "),
            };
            vec![number(place), cell(task.text.as_str()), cell(owners), cell(task.due.as_str())]
        });
        shape.table(rows.collect()).into_iter().collect()
    }

    /// Tells every petition and what was done with it.
    pub(super) fn petitions(&self) -> Vec<Piece> {
        self.minutes.petitions.iter().map(|petition| self.petition(petition)).collect()
    }

    fn petition(&self, petition: &Petitioned) -> Piece {
        let words = self.words;
        let kind = petition.kind.label(words).to_lowercase();
        // Whoever is not on the roster is addressed by name alone.
        let who = if petition.on_roster { self.whom(&petition.who) } else { petition.who.clone() };
        let who = Run::strong(format!("{}: ", aside(&who, &kind)));
        let done = match petition.state {
            PetitionState::Answered => {
                words.paper_answered(self.who(&petition.answered_by), petition.answer.as_str())
            }
            PetitionState::Forwarded => {
                aside(&words.paper_forwarded(petition.forwarded_to.as_str()), &petition.due)
            }
            PetitionState::Pending => words.paper_pending(),
        };
        let said = format!("{} {}", sentence(&petition.text), sentence(&done));
        Piece::item(vec![who, Run::plain(said)])
    }

    /// Says when the next meeting is and what comes back.
    pub(super) fn next(&self) -> Vec<Piece> {
        let (words, next) = (self.words, &self.minutes.next);
        let mut pieces = Vec::new();
        if let Some(day) = next.on {
            let day = formal(day, words);
            let said = match next.at {
                Some(at) => words.paper_next_at(date::clock_said(at, words), day),
                None => words.paper_next(day),
            };
            pieces.push(Piece::paragraph(vec![Run::plain(sentence(&said))]));
        }
        let items = next.questions.iter().map(|title| {
            Piece::Block(Block::Item {
                marker: "-".to_owned(),
                runs: vec![Run::plain(title.as_str())],
                depth: 0,
            })
        });
        pieces.extend(items);
        pieces
    }
}

/// Says where a task stood, with how much of it was done or why not.
fn stood(status: TaskStatus, percent: Option<u32>, reason: &str, words: &Words) -> String {
    let said = stands(status, words);
    match percent.filter(|_| status == TaskStatus::Partly) {
        Some(percent) => aside(&said, &format!("{percent}%")),
        None => aside(&said, reason),
    }
}
