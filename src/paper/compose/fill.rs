//! The open fields of a style's sentences, answered from the record and from what papers alone bear.

use chrono::{Datelike as _, NaiveDate};

use super::Composer;
use crate::meeting::clock::Stamp;
use crate::meeting::language::{Lang, Text};
use crate::meeting::procedure::field::{Piece, pieces};
use crate::procedure::style::PaperField;
use crate::text::Words;
use crate::text::date;
use crate::text::facts::answer;
use crate::text::name::seen;
use crate::text::script::{FieldRef, GAP};

/// What stands where something is to be written by hand.
pub(super) const BLANK: &str = "……";

impl Composer<'_> {
    /// Fills a text in the language of the paper.
    pub(super) fn fill(&self, text: &Text) -> String {
        self.filled(text.get(self.words.lang()))
    }

    /// Fills one line of a text.
    pub(super) fn filled(&self, template: &str) -> String {
        let mut filled = String::with_capacity(template.len() * 2);
        for piece in pieces(template) {
            let field = match piece {
                Piece::Plain(text) => {
                    filled.push_str(text);
                    continue;
                }
                Piece::Unknown(text) => {
                    let own = PaperField::read(text).map(|field| self.bears(field));
                    filled.push_str(own.as_deref().unwrap_or(text));
                    continue;
                }
                Piece::Field(field) => FieldRef::Field(field),
                Piece::Item { step, item } => FieldRef::Item { step, item },
            };
            let now = self.minutes.sitting.as_of.unwrap_or_default();
            let said = answer(field, self.minutes.meeting(), now, self.words);
            filled.push_str(&if said.trim().is_empty() { GAP.into() } else { seen(&said) });
        }
        filled
    }

    /// Answers what papers alone bear.
    fn bears(&self, field: PaperField) -> String {
        let (minutes, lang) = (self.minutes, self.words.lang());
        let known = |typed: &str, style: &Text| {
            let typed = if typed.trim().is_empty() { style.get(lang) } else { typed };
            if typed.is_empty() { BLANK.to_owned() } else { seen(typed).into_owned() }
        };
        match field {
            PaperField::Parent => known(&self.particulars.parent, &self.style.parent),
            PaperField::Locality => known(&self.particulars.locality, &self.style.locality),
            PaperField::Number => {
                let number = self.particulars.number;
                number.map_or_else(|| BLANK.to_owned(), |number| format!("{number:02}"))
            }
            PaperField::Date => minutes
                .sitting
                .day()
                .map_or_else(|| BLANK.to_owned(), |day| formal(day, self.words)),
            PaperField::Opened => self.moment(minutes.sitting.opened_at),
            PaperField::Closed => self.moment(minutes.sitting.closed_at),
            PaperField::Scored => {
                let score = minutes.score.as_ref().filter(|score| score.adopted);
                score.map_or_else(|| BLANK.to_owned(), |score| score.told.clone())
            }
        }
    }

    /// Says a time of day and its date.
    pub(super) fn moment(&self, at: Option<Stamp>) -> String {
        at.map_or_else(
            || BLANK.to_owned(),
            |at| {
                let day = formal(at.date_naive(), self.words);
                self.words.paper_moment(date::time_said(at, self.words), day)
            },
        )
    }
}

/// Says a date as papers write it: `ngày 05 tháng 02 năm 2026`; a nought stands before days below
/// ten and before January and February only.
pub(super) fn formal(day: NaiveDate, words: &Words) -> String {
    let (number, month) = match words.lang() {
        Lang::Vi if day.month() <= 2 => {
            (day.format("%d").to_string(), day.format("%m").to_string())
        }
        Lang::Vi => (day.format("%d").to_string(), day.month().to_string()),
        Lang::En => (day.day().to_string(), day.format("%B").to_string()),
    };
    words.paper_date(number, month, day.year().to_string())
}
