//! The votes: on their question, in a table of all, and the one that carries the paper itself.

use super::said::sentence;
use super::tables::{Shape, cell, number};
use super::{Composer, Piece};
use crate::paper::layout::{Align, Run};
use crate::paper::minutes::Vote;
use crate::text::explain::capitalised;
use crate::text::label::Label as _;

impl Composer<'_> {
    /// Tells one vote: what was put, how it was counted, what was announced, who holds otherwise.
    pub(super) fn vote(&self, vote: &Vote) -> Vec<Piece> {
        let words = self.words;
        let way = vote.way.label(words).to_lowercase();
        let mut said = vec![words.paper_vote(vote.text.as_str(), way)];
        said.extend(
            counted(vote)
                .map(|(favour, against, other)| words.ballot_counts(favour, against, other)),
        );
        said.extend(vote.told.iter().map(|told| sentence(told)));
        let reason = vote.reason.as_str();
        if !reason.is_empty() {
            let announced = vote.is_announced();
            said.push(sentence(&if announced {
                words.ballot_despite(reason)
            } else {
                words.paper_reason(reason)
            }));
        }
        let mut pieces = vec![Piece::paragraph(vec![Run::plain(said.join(" "))])];
        for choice in [
            crate::meeting::ballot::Choice::For,
            crate::meeting::ballot::Choice::Against,
            crate::meeting::ballot::Choice::Other,
        ] {
            let named = vote.called.iter().filter(|called| called.choice == choice);
            let names: Vec<&str> = named.map(|called| called.name.as_str()).collect();
            if !names.is_empty() {
                let said = words.paper_stood(
                    capitalised(&choice.label(words)),
                    names.len(),
                    self.all_of(names),
                );
                pieces.push(Piece::item(vec![Run::plain(sentence(&said))]));
            }
        }
        for held in &vote.reserved {
            let who = match held.name.as_str() {
                "" => capitalised(&words.paper_somebody(self.voters())),
                name => self.whom(name),
            };
            let said = words.ballot_reserved(who, held.reason.as_str());
            pieces.push(Piece::item(vec![Run::plain(sentence(&said))]));
        }
        pieces
    }

    /// Lists every vote with its counts, and tells those that belong to no question.
    pub(super) fn votes(&self) -> Vec<Piece> {
        let words = self.words;
        let shape = Shape::of([
            (words.paper_column_number(), 6, Align::Center),
            (words.paper_column_vote(), 27, Align::Left),
            (words.paper_column_for(), 9, Align::Center),
            (words.paper_column_against(), 13, Align::Center),
            (words.paper_column_other(), 13, Align::Center),
            (words.paper_column_percent(), 13, Align::Center),
            (words.paper_column_result(), 19, Align::Left),
        ]);
        let rows = self.minutes.votes.iter().zip(1..).map(|(vote, place)| {
            let count = |number: Option<u32>| number.map_or_else(String::new, |it| it.to_string());
            let share = vote.percent.zip(vote.favour).zip(vote.base);
            let share = share.map_or_else(String::new, |((percent, favour), base)| {
                format!("{favour}/{base} ({percent}%)")
            });
            let text = if vote.text.is_empty() { &vote.about } else { &vote.text };
            vec![
                number(place),
                cell(text.as_str()),
                cell(count(vote.favour)),
                cell(count(vote.against)),
                cell(count(vote.other)),
                cell(share),
                cell(vote.ended(words)),
            ]
        });
        let mut pieces: Vec<Piece> = shape.table(rows.collect()).into_iter().collect();
        // What belongs to a question is told there.
        let others = self.minutes.votes.iter().filter(|vote| vote.question.is_none());
        pieces.extend(others.flat_map(|vote| self.vote(vote)));
        pieces
    }

    /// Returns what voters are called: as people are addressed, where they are.
    fn voters(&self) -> String {
        match self.minutes.sitting.address.as_str() {
            "" => self.words.paper_voters(),
            address => address.to_owned(),
        }
    }

    /// Says the last vote announced that belongs to no question and not to the score.
    pub(super) fn final_vote(&self) -> Vec<Piece> {
        let words = self.words;
        let is_ours =
            |vote: &&Vote| vote.is_announced() && vote.question.is_none() && !vote.on_score;
        let Some(vote) = self.minutes.votes.iter().rev().find(is_ours) else { return Vec::new() };
        let said = match (vote.favour, vote.base, vote.percent) {
            (Some(favour), Some(base), Some(percent)) => {
                words.paper_final_vote(favour, base, self.voters(), percent)
            }
            _ => vote.told.join(" "),
        };
        vec![Piece::paragraph(vec![Run::plain(sentence(&said))])]
    }
}

/// Returns the counts of a vote that was counted.
fn counted(vote: &Vote) -> Option<(u32, u32, u32)> {
    Some((vote.favour?, vote.against?, vote.other?))
}
