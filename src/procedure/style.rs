//! Styles: which sections a paper has, in which order, under which headings, and how it looks.
//!
//! A style says what belongs on a paper; the `paper` folder knows how to fill each kind of section
//! from the record. A file of its own and not a part of the procedure, because one style serves many
//! kinds of meeting and offices change their forms more often than their procedures.

mod check;

pub use check::check;

use serde::Deserialize;

use crate::meeting::language::Text;
use crate::meeting::officer::Office;
use crate::meeting::procedure::Citation;

/// A checked style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// A short stable name, such as `bien-ban`.
    pub id: String,
    /// The version of the file.
    pub version: String,
    /// What it is called.
    pub title: Text,
    /// One or two sentences: for whom, what for.
    pub summary: Text,
    /// Page and letters.
    pub face: Face,
    /// How syllables like *hòa* are spelt.
    pub tones: Tones,
    /// What stands before a heading, level by level: `I-`, `1.`, `a)`; `-` for no number. At most
    /// three.
    pub numbering: Vec<String>,
    /// The body above, where every paper of this style bears the same; may be empty.
    pub parent: Text,
    /// The place papers are dated from; may be empty.
    pub locality: Text,
    /// The head: who issues the paper on the left, under whose name on the right; may be empty.
    pub left: Vec<Inscription>,
    /// The right column of the head.
    pub right: Vec<Inscription>,
    /// What kind of paper this is and of what.
    pub name: Vec<Inscription>,
    /// The sections, in order. Invariant: at least one.
    pub sections: Vec<Section>,
    /// Who receives the paper, line by line; may be empty.
    pub recipients: Text,
    /// Who signs, from left to right.
    pub signatures: Vec<Signer>,
    /// The sources. Invariant: distinct ids.
    pub citations: Vec<Citation>,
}

/// The page and the letters on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// The name of the letters.
    pub family: String,
    /// The size of the text in points.
    pub points: u32,
    /// From one line to the next, in points.
    pub line_points: u32,
    /// How far the first line of a paragraph stands in, in millimetres.
    pub indent_mm: u32,
    /// The margins in millimetres: top, bottom, left, right.
    pub margins_mm: [u32; 4],
}

/// Where the mark of *oa, oe, uy* stands in an open syllable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, strum::VariantNames)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Tones {
    /// As it was typed.
    #[default]
    AsTyped,
    /// On the first vowel: *hòa, khỏe, thủy*.
    First,
    /// On the second vowel: *hoà, khoẻ, thuỷ*.
    Second,
}

/// A line of the head or the title of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inscription {
    /// Its words, with `{fields}`.
    pub text: Text,
    /// How it is set.
    pub set: Set,
    /// The size of its letters in points; that of the text if not said.
    pub points: Option<u32>,
    /// Whether a rule is drawn under it.
    pub ruled: bool,
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Set {
    /// Strongly.
    pub strong: bool,
    /// Leaning.
    pub italic: bool,
    /// In capitals.
    pub capitals: bool,
}

/// A section of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What it is filled with.
    pub kind: SectionKind,
    /// What stands over it; empty for nothing.
    pub heading: Text,
    /// The level of the heading, from 1 to 3.
    pub level: u8,
    /// What is said first, with `{fields}`; of [`SectionKind::Text`] all of it.
    pub words: Text,
    /// What is said when the record has nothing to fill it with; where this is empty, the whole
    /// section is left out then.
    pub otherwise: Text,
    /// Which facts are listed, for [`SectionKind::Facts`].
    pub facts: Vec<Fact>,
    /// How its words stand.
    pub align: Stand,
    /// How its words are set.
    pub set: Set,
    /// Whether it begins on a new page.
    pub new_page: bool,
}

/// What a section is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, strum::VariantNames, strum::EnumIter)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum SectionKind {
    /// Its own words.
    Text,
    /// Facts of the meeting, one a line.
    Facts,
    /// The questions of the agenda, numbered.
    Agenda,
    /// What was said in each step outside the questions: reports, statements.
    Statements,
    /// Question by question: who held what and why, the votes, the conclusion.
    Proceedings,
    /// Question by question: what was decided, not what was said.
    Decisions,
    /// The conclusions alone.
    Conclusions,
    /// The tasks of last time and what became of them.
    OldTasks,
    /// The tasks until next time.
    Tasks,
    /// Petitions and what was done with each.
    Petitions,
    /// What guests said and directed.
    Guests,
    /// Every vote with its counts.
    Votes,
    /// The last vote of the meeting that belongs to no question, in one sentence.
    FinalVote,
    /// The meeting's own score.
    Score,
    /// The next meeting.
    Next,
    /// Everybody with their attendance.
    Attendance,
    /// What the rules say was missed.
    Findings,
    /// The places to sign; without such a section they stand at the end.
    Signatures,
}

/// A fact of the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, strum::VariantNames, strum::EnumIter)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Fact {
    /// When it began.
    Opened,
    /// When it ended.
    Closed,
    /// Where.
    Place,
    /// How many there are, by class.
    Members,
    /// How many are exempt, elsewhere, here for a time, suspended.
    Standing,
    /// How many came.
    Present,
    /// Who was absent with reason, and why.
    Excused,
    /// Who was absent without reason.
    Unexcused,
    /// Who came late or left early.
    Moved,
    /// Who came as a guest.
    Guests,
    /// Who presided.
    Chair,
    /// Who took the minutes.
    Secretary,
    /// Who observed and proposed the score.
    Observer,
    /// How many spoke.
    Heard,
    /// Why it was closed with something unfinished; nothing where nothing was.
    Unfinished,
}

/// How a paragraph stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, strum::VariantNames)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Stand {
    /// Even on both sides, its first line standing in.
    #[default]
    Justify,
    /// Even on the left.
    Left,
    /// In the middle.
    Center,
    /// Even on the right.
    Right,
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// What stands over it, line by line.
    pub lines: Vec<Inscription>,
    /// Whose name stands under it; nobody's if to be written by hand.
    pub office: Option<Office>,
}

/// A field only papers have, besides those of a procedure's sentences.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, strum::EnumString, strum::VariantNames, strum::EnumIter,
)]
#[strum(serialize_all = "snake_case")]
pub enum PaperField {
    /// The body above.
    Parent,
    /// The number of the paper, two digits at least.
    Number,
    /// The place the paper is dated from.
    Locality,
    /// The day of the meeting, as papers write it: `ngày 05 tháng 02 năm 2026`.
    Date,
    /// When the meeting was opened: time of day and date.
    Opened,
    /// When it was closed; while it has not been, nothing.
    Closed,
    /// The points of the score and the grade.
    Scored,
}

impl PaperField {
    /// Reads a field as it stands in a sentence, with its braces.
    pub fn read(written: &str) -> Option<Self> {
        written.strip_prefix('{')?.strip_suffix('}')?.parse().ok()
    }
}
