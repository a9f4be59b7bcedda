//! Filling the open fields of a procedure's sentences: `Có mặt {present}, chủ trì {chair}.`
//!
//! One reader of such sentences, used when a procedure is checked and when the chair reads it aloud.

use std::str::FromStr as _;

use crate::meeting::procedure::field::Field;

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

/// Something between braces that is no field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadField {
    /// Where the brace stands, in characters from zero.
    pub at: usize,
    /// What was written, without the braces.
    pub name: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no field of this name.
    Unknown,
    /// A `{` without its `}`.
    Unclosed,
    /// A `}` without its `{`.
    Stray,
}

/// Fills a sentence; an empty answer becomes [`GAP`], and what is no field stays as it is written.
pub fn fill(template: &str, answer: &mut dyn FnMut(FieldRef<'_>) -> String) -> String {
    let mut filled = String::with_capacity(template.len() * 2);
    for (raw, part) in parts(template) {
        match part {
            Part::Text | Part::Bad(_) => filled.push_str(raw),
            Part::Field(field) => {
                let said = answer(field);
                filled.push_str(if said.trim().is_empty() { GAP } else { &said });
            }
        }
    }
    filled
}

/// Returns the fields of a sentence in order, or everything in it that is no field.
pub fn fields(template: &str) -> Result<Vec<FieldRef<'_>>, Vec<BadField>> {
    let mut found = Vec::new();
    let mut bad = Vec::new();
    let mut at = 0;
    for (raw, part) in parts(template) {
        match part {
            Part::Text => {}
            Part::Field(field) => found.push(field),
            Part::Bad(fault) => {
                let name = raw.trim_matches(['{', '}']).trim().to_owned();
                bad.push(BadField { at, name, fault });
            }
        }
        at += raw.chars().count();
    }
    if bad.is_empty() { Ok(found) } else { Err(bad) }
}

/// What a piece of a sentence is.
enum Part<'a> {
    Text,
    Field(FieldRef<'a>),
    Bad(Fault),
}

/// Takes a sentence apart; the pieces as written make the sentence again.
fn parts(template: &str) -> impl Iterator<Item = (&str, Part<'_>)> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let (length, part) = next(rest)?;
        let (raw, after) = rest.split_at(length);
        rest = after;
        Some((raw, part))
    })
}

/// Reads the first piece and its length in bytes; `None` at the end.
fn next(rest: &str) -> Option<(usize, Part<'_>)> {
    if rest.starts_with('}') {
        return Some((1, Part::Bad(Fault::Stray)));
    }
    let Some(inside) = rest.strip_prefix('{') else {
        let length = rest.find(['{', '}']).unwrap_or(rest.len());
        return (length > 0).then_some((length, Part::Text));
    };
    let name = inside.split(['{', '}']).next().unwrap_or_default();
    let closed = inside.strip_prefix(name).is_some_and(|after| after.starts_with('}'));
    if !closed {
        return Some((1 + name.len(), Part::Bad(Fault::Unclosed)));
    }
    let part = named(name.trim()).map_or(Part::Bad(Fault::Unknown), Part::Field);
    Some((name.len() + 2, part))
}

/// Reads what stands between the braces.
fn named(name: &str) -> Option<FieldRef<'_>> {
    match name.strip_prefix("item:") {
        Some(path) => {
            let (step, item) = path.split_once('.')?;
            let whole = !step.is_empty() && !item.is_empty();
            whole.then_some(FieldRef::Item { step, item })
        }
        None => Field::from_str(name).ok().map(FieldRef::Field),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use strum::IntoEnumIterator as _;

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
    fn every_field_is_read_by_its_name() {
        for field in Field::iter() {
            let name: &'static str = field.into();
            assert_eq!(fields(&format!("Là {{{name}}}.")), Ok(vec![FieldRef::Field(field)]));
        }
    }

    #[test]
    fn everything_wrong_is_told_at_once_with_its_place() {
        let bad = |at, name: &str, fault| BadField { at, name: name.into(), fault };
        assert_eq!(
            fields("Có {present} và {presnt}, {item:dues} } rồi {chair"),
            Err(vec![
                bad(16, "presnt", Fault::Unknown),
                bad(26, "item:dues", Fault::Unknown),
                bad(38, "", Fault::Stray),
                bad(44, "chair", Fault::Unclosed),
            ])
        );
        assert_eq!(fields("{}"), Err(vec![bad(0, "", Fault::Unknown)]));
        assert_eq!(fields("{a {chair}"), Err(vec![bad(0, "a", Fault::Unclosed)]));
    }

    #[test]
    fn what_is_no_field_stays_as_written() {
        assert_eq!(fill("{presnt} } {x {chair} {", &mut answer), "{presnt} } {x Hà Văn Bình {");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_of_any_sentence(text in "[a-zđ{}:. ]{0,40}") {
            let pieces: String = parts(&text).map(|(raw, _)| raw).collect();
            prop_assert_eq!(pieces, text);
        }
    }
}
