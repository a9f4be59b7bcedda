//! What was said and decided, question by question; and what was said outside any.

use super::said::{aside, sentence};
use super::{Composer, Piece};
use crate::meeting::floor::SpeechKind;
use crate::meeting::question::{OutcomeKind, Stance};
use crate::meeting::step::StepState;
use crate::paper::layout::{Block, Run};
use crate::paper::minutes::{Opinion, Part, Point, Spoken, Vote};
use crate::text::explain::capitalised;
use crate::text::label::Label as _;

/// The stances as minutes list them.
const STANCES: [Stance; 4] = [Stance::Agree, Stance::Disagree, Stance::Other, Stance::Pass];

impl Composer<'_> {
    /// Lists the questions, numbered as on the agenda.
    pub(super) fn agenda(&self) -> Vec<Piece> {
        let items = self.minutes.questions.iter().map(|question| {
            Piece::Block(Block::Item {
                marker: format!("{}.", question.number),
                runs: vec![Run::plain(question.title.as_str())],
                depth: 0,
            })
        });
        items.collect()
    }

    /// Tells each question: who held what and why, the votes, the conclusion.
    pub(super) fn proceedings(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for question in &self.minutes.questions {
            pieces.push(Piece::Heading(1, question.title.clone()));
            self.opinions(&question.opinions, &mut pieces);
            pieces.extend(self.stances(question));
            pieces.extend(question.notes.iter().map(|note| self.note(note)));
            self.votes_on(question, &mut pieces);
            pieces.push(self.ending(question));
        }
        pieces
    }

    /// Tells each question: the votes and what was decided.
    pub(super) fn decisions(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for question in &self.minutes.questions {
            pieces.push(Piece::Heading(1, question.title.clone()));
            self.votes_on(question, &mut pieces);
            pieces.push(self.decided(question));
        }
        pieces
    }

    /// Lists what was concluded.
    pub(super) fn conclusions(&self) -> Vec<Piece> {
        let is_concluded = |question: &&Point| question.outcome == Some(OutcomeKind::Concluded);
        let concluded = self.minutes.questions.iter().filter(is_concluded);
        let item = |question: &Point| {
            let title = Run::strong(format!("{}: ", question.title));
            Piece::item(vec![title, Run::plain(sentence(&question.conclusion))])
        };
        concluded.map(item).collect()
    }

    /// Tells what members said and what was recorded step by step, outside any question.
    pub(super) fn statements(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for part in &self.minutes.parts {
            let told = self.statement(part);
            if !told.is_empty() {
                pieces.push(Piece::Heading(1, part.title.clone()));
                pieces.extend(told);
            }
        }
        pieces
    }

    fn statement(&self, part: &Part) -> Vec<Piece> {
        let mut pieces = Vec::new();
        if part.state == StepState::Skipped && !part.reason.is_empty() {
            let told = self.words.paper_step_skipped(part.reason.as_str());
            pieces.push(Piece::item(vec![Run::plain(sentence(&told))]));
        }
        for (asked, value) in &part.items {
            pieces.push(Piece::item(vec![Run::plain(sentence(&format!("{asked}: {value}")))]));
        }
        let is_here = |speech: &&Spoken| {
            !speech.guest && speech.question.is_none() && speech.step.as_ref() == Some(&part.id)
        };
        let speeches: Vec<&Spoken> = self.minutes.speeches.iter().filter(is_here).collect();
        pieces.extend(self.speeches(&speeches));
        pieces.extend(part.notes.iter().map(|note| self.note(note)));
        pieces
    }

    /// Tells speeches one by one, and names those of whom nothing was written down.
    pub(super) fn speeches(&self, speeches: &[&Spoken]) -> Vec<Piece> {
        let words = self.words;
        let told = speeches.iter().filter(|speech| !speech.gist.is_empty());
        let told = told.map(|speech| {
            let kind = if speech.kind == SpeechKind::Opinion {
                String::new()
            } else {
                speech.kind.label(words).to_lowercase()
            };
            let who = Run::strong(format!("{}: ", aside(&self.whom(&speech.name), &kind)));
            Piece::item(vec![who, Run::plain(sentence(&speech.gist))])
        });
        let mut pieces: Vec<Piece> = told.collect();
        let mut bare: Vec<&str> = Vec::new();
        for speech in speeches.iter().filter(|speech| speech.gist.is_empty()) {
            if !bare.contains(&speech.name.as_str()) {
                bare.push(&speech.name);
            }
        }
        if !bare.is_empty() {
            let said = words.paper_spoke_unrecorded(self.all_of(bare));
            pieces.push(Piece::item(vec![Run::plain(sentence(&said))]));
        }
        pieces
    }

    /// Tells each person's opinion, then names together those who only took a stand.
    fn opinions(&self, opinions: &[Opinion], pieces: &mut Vec<Piece>) {
        let words = self.words;
        for opinion in opinions.iter().filter(|opinion| opinion.has_words()) {
            let who = Run::strong(format!("{}: ", self.whom(&opinion.name)));
            let mut said: Vec<String> = opinion.said.iter().map(|said| sentence(said)).collect();
            if let Some(stance) = opinion.stance {
                let stance = capitalised(&stance.label(words));
                said.push(match opinion.reason.as_str() {
                    "" => sentence(&stance),
                    reason => sentence(&words.paper_because(stance, reason)),
                });
            }
            pieces.push(Piece::item(vec![who, Run::plain(said.join(" "))]));
        }
        let bare = |stance| {
            let held = opinions
                .iter()
                .filter(move |opinion| !opinion.has_words() && opinion.stance == stance);
            held.map(|opinion| opinion.name.as_str()).collect::<Vec<_>>()
        };
        for stance in STANCES {
            let names = bare(Some(stance));
            if !names.is_empty() {
                let said = words.paper_stood(
                    capitalised(&stance.label(words)),
                    names.len(),
                    self.all_of(names),
                );
                pieces.push(Piece::item(vec![Run::plain(sentence(&said))]));
            }
        }
        let names = bare(None);
        if !names.is_empty() {
            let said = words.paper_spoke_unrecorded(self.all_of(names));
            pieces.push(Piece::item(vec![Run::plain(sentence(&said))]));
        }
    }

    /// Sums the positions up; nothing where nobody took one.
    fn stances(&self, question: &Point) -> Option<Piece> {
        let Point { agree, disagree, other, pass, .. } = *question;
        (agree + disagree + other + pass > 0).then(|| {
            let said = self.words.paper_stances(agree, disagree, other, pass);
            Piece::paragraph(vec![Run::plain(said)])
        })
    }

    fn votes_on(&self, question: &Point, pieces: &mut Vec<Piece>) {
        let is_on = |vote: &&Vote| question.votes.contains(&vote.id);
        for vote in self.minutes.votes.iter().filter(is_on) {
            pieces.extend(self.vote(vote));
        }
    }

    fn note(&self, note: &str) -> Piece {
        Piece::item(vec![Run::plain(sentence(&self.words.paper_note(note)))])
    }

    /// Says how a question ended, as the chair did.
    fn ending(&self, question: &Point) -> Piece {
        let words = self.words;
        let Some(OutcomeKind::Concluded) = question.outcome else { return self.decided(question) };
        let who = capitalised(&words.paper_concluded(self.who("")));
        let mut said = sentence(&question.conclusion);
        if !question.despite.is_empty() {
            said = format!("{said} {}", sentence(&words.paper_despite(question.despite.as_str())));
        }
        Piece::paragraph(vec![Run::strong(format!("{who} ")), Run::plain(said)])
    }

    /// Says how a question ended.
    fn decided(&self, question: &Point) -> Piece {
        let words = self.words;
        let said = match question.outcome {
            Some(kind) => kind.label(words),
            None if question.opened => words.paper_unsettled(),
            None => words.paper_not_taken_up(),
        };
        if question.conclusion.is_empty() {
            return Piece::paragraph(vec![Run::strong(sentence(&capitalised(&said)))]);
        }
        let said = Run::strong(format!("{}: ", capitalised(&said)));
        Piece::paragraph(vec![said, Run::plain(sentence(&question.conclusion))])
    }
}
