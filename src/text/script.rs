//! Filling the open fields of a procedure's sentences: `Có mặt {present}, chủ trì {chair}.`
//!
//! [`pieces`] takes the sentence apart, here as when the procedure is checked; this puts it together
//! again with the answers in it, as the chair reads it aloud.

use crate::meeting::procedure::field::{Field, Piece, pieces};

/// What stands where an answer is not known yet, as a chair would read a gap.
pub const GAP: &str = "…";

/// A field as it is named in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldRef<'a> {
    /// A field of the meeting: `{present}`.
    Field(Field),
    /// What was recorded for an item of a step: `{item:STEP.ITEM}`.
    Item {
        /// The step's id.
        step: &'a str,
        /// The item's id within the step.
        item: &'a str,
    },
}

/// Fills a sentence; an empty answer becomes [`GAP`], and what is no field stays as it is written.
pub fn fill(template: &str, answer: &mut dyn FnMut(FieldRef<'_>) -> String) -> String {
    let mut filled = String::with_capacity(template.len() * 2);
    for piece in pieces(template) {
        let field = match piece {
            Piece::Plain(text) | Piece::Unknown(text) => {
                filled.push_str(text);
                continue;
            }
            Piece::Field(field) => FieldRef::Field(field),
            Piece::Item { step, item } => FieldRef::Item { step, item },
        };
        let said = answer(field);
        filled.push_str(if said.trim().is_empty() { GAP } else { &said });
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(field: FieldRef<'_>) -> String {
        match field {
            FieldRef::Field(Field::Present) => "14".into(),
            FieldRef::Field(Field::Chair) => "Hà Văn Bình".into(),
            FieldRef::Item { step: "dues", item: "paid" } => "12".into(),
            FieldRef::Field(_) | FieldRef::Item { .. } => String::new(),
        }
    }

    #[test]
    fn answers_stand_where_their_fields_stood() {
        let said = "Có mặt {present}, chủ trì {chair}; đã nộp {item:dues.paid}.";
        assert_eq!(fill(said, &mut answer), "Có mặt 14, chủ trì Hà Văn Bình; đã nộp 12.");
    }

    #[test]
    fn what_is_not_known_yet_is_a_gap() {
        assert_eq!(fill("Thư ký: {secretary}. {item:a.b}", &mut answer), "Thư ký: …. …");
    }

    #[test]
    fn what_is_no_field_stays_as_written() {
        assert_eq!(fill("{presnt} } {x {chair} {", &mut answer), "{presnt} } {x Hà Văn Bình {");
    }
}
