//! Numbered names for the things of a meeting.
//!
//! An id is given once and never reused, so a person may be renamed, moved or corrected without
//! losing a count. On disk an id is a letter and a number: `"m7"`, `"q2"`.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

macro_rules! numbered {
    ($($(#[$doc:meta])* $name:ident $letter:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// Names the thing at a zero-based place in its list.
            pub const fn from_index(index: usize) -> Self {
                Self((index as u32).saturating_add(1))
            }

            /// Returns the zero-based place in its list.
            pub const fn index(self) -> usize {
                self.0.saturating_sub(1) as usize
            }

            /// Returns the number people see, counted from one.
            pub const fn number(self) -> u32 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($letter, "{}"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                // One way to write an id: no sign, no leading zero.
                text.strip_prefix($letter)
                    .filter(|digits| digits.starts_with(|first: char| matches!(first, '1'..='9')))
                    .and_then(|digits| digits.parse().ok())
                    .map(Self)
                    .ok_or_else(|| format!(concat!("expected an id like \"", $letter, "1\", found {:?}"), text))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(de::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": concat!("^", $letter, "[1-9][0-9]*$") })
            }
        }
    )*};
}

numbered! {
    /// A person of the roster: member or guest.
    MemberId "m";
    /// A question of the agenda.
    QuestionId "q";
    /// A request to speak.
    RequestId "r";
    /// One turn of speaking.
    SpeechId "s";
    /// A note.
    NoteId "n";
    /// A vote.
    BallotId "b";
    /// A task.
    TaskId "t";
    /// A petition.
    PetitionId "p";
    /// A remark.
    RemarkId "k";
}

/// The place of an entry in a session, counted from one.
pub type Seq = u64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_is_written() {
        let id = MemberId::from_index(6);
        assert_eq!(id.to_string(), "m7");
        assert_eq!("m7".parse(), Ok(id));
        assert!("q7".parse::<MemberId>().is_err());
        assert!("m0".parse::<MemberId>().is_err());
        assert!("m".parse::<MemberId>().is_err());
        assert!("m+7".parse::<MemberId>().is_err(), "one way to write an id");
        assert!("m07".parse::<MemberId>().is_err(), "one way to write an id");
    }
}
