//! The fields a procedure may leave open in its sentences: `{present}`, `{chair}`, …
//!
//! The list is closed, so that a misspelt field is found when the file is checked, not when the
//! chair reads it aloud. `text::script` fills them in.

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
}
