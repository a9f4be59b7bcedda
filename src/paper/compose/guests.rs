//! What guests said outside the questions, and what they held of the meeting and directed.

use super::said::{aside, sentence};
use super::{Composer, Piece};
use crate::paper::layout::Run;
use crate::paper::minutes::Spoken;
use crate::text::label::Label as _;

impl Composer<'_> {
    pub(super) fn guests(&self) -> Vec<Piece> {
        let is_theirs = |speech: &&Spoken| speech.guest && speech.question.is_none();
        let speeches: Vec<&Spoken> = self.minutes.speeches.iter().filter(is_theirs).collect();
        let mut pieces = self.speeches(&speeches);
        pieces.extend(self.minutes.remarks.iter().map(|remark| {
            let kind = remark.kind.label(self.words).to_lowercase();
            let who = aside(&self.whom(&remark.name), &kind);
            let who = Run::strong(format!("{who}: "));
            Piece::item(vec![who, Run::plain(sentence(&remark.text))])
        }));
        pieces
    }

    /// Lists what the rules say was missed.
    pub(super) fn findings(&self) -> Vec<Piece> {
        let findings = self.minutes.findings.iter();
        findings.map(|found| Piece::item(vec![Run::plain(sentence(&found.told))])).collect()
    }
}
