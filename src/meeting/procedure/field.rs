//! The fields a procedure may leave open in its sentences: `{present}`, `{chair}`, …
//!
//! The list is closed, so that a misspelt field is found when the file is checked, not when the
//! chair reads it aloud. The one reader of such sentences stands here too: the check of a procedure
//! and `text::script`, which fills the fields in, take a sentence apart in the same way.

use std::fmt::{self, Display, Formatter};

use strum::{EnumIter, EnumString, IntoStaticStr};

/// A field that can stand in a sentence, between braces.
///
/// Besides these, `{item:STEP.ITEM}` stands for what was recorded for an item of a step.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    EnumIter,
    EnumString,
    IntoStaticStr,
    strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Field {
    /// The body's name.
    Body,
    /// The meeting's title.
    Title,
    /// The place.
    Place,
    /// The month the meeting is held in, as a number.
    Month,
    /// The month after it, as a number.
    NextMonth,
    /// The month before it, as a number.
    LastMonth,
    /// The year.
    Year,
    /// The time of day now.
    Time,
    /// The chair's name.
    Chair,
    /// The secretary's name.
    Secretary,
    /// The observer's name.
    Observer,
    /// Everyone on the roster but guests.
    Total,
    /// Full members.
    Full,
    /// Probationary members.
    Probationary,
    /// Members present.
    Present,
    /// Members absent, with or without reason.
    Absent,
    /// Members absent with reason: how many.
    Excused,
    /// Members absent with reason: names and reasons.
    ExcusedNames,
    /// Members absent without reason: how many.
    Unexcused,
    /// Members absent without reason: names.
    UnexcusedNames,
    /// Members exempted and not attending.
    Exempt,
    /// Members away on temporary activity.
    Away,
    /// Guests present: names and posts.
    Guests,
    /// The voting base.
    Base,
    /// How many make more than half of the base.
    Majority,
    /// How many make two thirds of the base.
    TwoThirds,
    /// How many questions the agenda has.
    QuestionCount,
    /// The questions, one a line, numbered.
    Questions,
    /// The open question's title.
    Question,
    /// The open question's number.
    QuestionNumber,
    /// The name of whoever speaks.
    Speaker,
    /// The names of those silent the longest, up to three.
    Silent,
    /// How many are silent.
    SilentCount,
    /// How many have spoken.
    Spoke,
    /// How long the meeting has lasted.
    Elapsed,
    /// What was put to the vote; this and the next seven of the last vote announced about the step
    /// the meeting is at, or else in the whole meeting.
    VoteText,
    /// Votes in favour.
    VoteFor,
    /// Votes against.
    VoteAgainst,
    /// Other opinions, abstentions.
    VoteOther,
    /// How many made 100 %.
    VoteBase,
    /// How many were needed.
    VoteNeeded,
    /// Votes in favour of a hundred of the base, rounded down.
    VotePercent,
    /// How it ended; of an election who was elected.
    VoteResult,
    /// How many tasks there are until next time.
    TaskCount,
    /// The tasks until next time, one a line: who, what, by when.
    Tasks,
    /// The names of members expected who have no task.
    WithoutTask,
    /// How many members expected have no task.
    WithoutTaskCount,
    /// How many tasks came from last time.
    OldTaskCount,
    /// How many of them are done.
    OldTasksDone,
    /// How many petitions there are, those from last time among them.
    PetitionCount,
    /// How many petitions were answered.
    PetitionsAnswered,
    /// How many petitions were passed on.
    PetitionsForwarded,
    /// The petitions neither answered nor passed on: who and what.
    PendingPetitions,
    /// The points the meeting adopted.
    Score,
    /// The grade the adopted points make.
    Grade,
    /// The points laid before the meeting.
    DraftedScore,
    /// The day and the time of the next meeting.
    NextMeeting,
    /// How many remarks of guests were recorded.
    RemarksCount,
}

/// A stretch of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Words as they are.
    Plain(&'t str),
    /// A place where a field is filled in.
    Field(Field),
    /// A place where what was recorded for an item of a step is filled in.
    Item {
        /// The step.
        step: &'t str,
        /// The item within the step.
        item: &'t str,
    },
    /// Braces that stand for nothing, as they were written.
    Unknown(&'t str),
}

/// Writes the piece as it stands in the sentence.
impl Display for Piece<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) | Self::Unknown(text) => out.write_str(text),
            Self::Field(field) => write!(out, "{{{}}}", <&str>::from(field)),
            Self::Item { step, item } => write!(out, "{{item:{step}.{item}}}"),
        }
    }
}

/// Cuts a sentence into its pieces, in order; put together again they are the whole sentence.
pub fn pieces(sentence: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = sentence;
    std::iter::from_fn(move || {
        let (piece, after) = first_piece(rest)?;
        rest = after;
        Some(piece)
    })
}

fn first_piece(text: &str) -> Option<(Piece<'_>, &str)> {
    let first = text.chars().next()?;
    if !matches!(first, '{' | '}') {
        let (plain, after) = text.split_at(text.find(['{', '}']).unwrap_or(text.len()));
        return Some((Piece::Plain(plain), after));
    }
    let closing = if first == '{' { text.find('}') } else { None };
    let inside = closing.and_then(|end| text.get(1..end)).filter(|inside| !inside.contains('{'));
    let Some(inside) = inside else {
        let (brace, after) = text.split_at(1);
        return Some((Piece::Unknown(brace), after));
    };
    let (whole, after) = text.split_at(inside.len() + 2);
    let item = inside.strip_prefix("item:").and_then(|name| name.split_once('.'));
    let item = item.filter(|(step, item)| !step.is_empty() && !item.is_empty());
    let piece = match (item, inside.parse()) {
        (Some((step, item)), _) => Piece::Item { step, item },
        (None, Ok(field)) => Piece::Field(field),
        (None, Err(_)) => Piece::Unknown(whole),
    };
    Some((piece, after))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use strum::IntoEnumIterator as _;

    use super::*;

    #[test]
    fn every_field_is_read_by_its_name() {
        for field in Field::iter() {
            let written = Piece::Field(field).to_string();
            assert_eq!(pieces(&written).collect::<Vec<_>>(), [Piece::Field(field)]);
        }
    }

    #[test]
    fn a_sentence_falls_into_its_pieces() {
        let found: Vec<_> = pieces("Có {present} đồng chí, {item:dues.paid} đã nộp {x}{").collect();
        assert_eq!(
            found,
            [
                Piece::Plain("Có "),
                Piece::Field(Field::Present),
                Piece::Plain(" đồng chí, "),
                Piece::Item { step: "dues", item: "paid" },
                Piece::Plain(" đã nộp "),
                Piece::Unknown("{x}"),
                Piece::Unknown("{"),
            ]
        );
        assert_eq!(
            pieces("{a{chair}").collect::<Vec<_>>(),
            [Piece::Unknown("{"), Piece::Plain("a"), Piece::Field(Field::Chair)]
        );
        assert_eq!(pieces("}").collect::<Vec<_>>(), [Piece::Unknown("}")]);
        assert_eq!(pieces("").count(), 0);
    }

    #[test]
    fn half_an_item_is_none() {
        for written in ["{item:dues}", "{item:dues.}", "{item:.paid}", "{item:.}", "{}"] {
            assert_eq!(pieces(written).collect::<Vec<_>>(), [Piece::Unknown(written)]);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_of_any_sentence(
            words in prop::collection::vec("[a-zđ{}:. ]{0,6}|\\{chair\\}|\\{item:a\\.b\\}", 0..8),
        ) {
            let sentence = words.concat();
            let again: String = pieces(&sentence).map(|piece| piece.to_string()).collect();
            prop_assert_eq!(again, sentence);
        }
    }
}
