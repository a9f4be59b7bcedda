//! JSON as it was written: the members of an object in order, each with its exact text.
//!
//! Digests are over bytes and unknown fields belong to somebody else, so neither may pass through
//! a number or a string of ours.

use std::fmt;

use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Serialize as _};
use serde_json::value::RawValue;

/// The members of an object, in the order written. Invariant: distinct names.
#[derive(Debug)]
pub struct Members<'a>(pub Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    /// Finds a member.
    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    /// Writes the object compactly, without one of its members.
    pub fn compact_without(&self, left_out: &str) -> Vec<u8> {
        let mut out = vec![b'{'];
        for (name, value) in self.0.iter().filter(|(name, _)| name != left_out) {
            if out.len() > 1 {
                out.push(b',');
            }
            // Writing a string to memory cannot fail.
            let _ = name.serialize(&mut serde_json::Serializer::new(&mut out));
            out.push(b':');
            compact(value.get(), &mut out);
        }
        out.push(b'}');
        out
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reader).map(Members)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members: Self::Value = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
            if members.iter().any(|(known, _)| *known == name) {
                return Err(A::Error::custom(format!("{name:?} stands there twice")));
            }
            members.push((name, value));
        }
        Ok(members)
    }
}

/// Appends JSON without the white space between its tokens.
pub fn compact(json: &str, out: &mut Vec<u8>) {
    let (mut in_string, mut escaped) = (false, false);
    for byte in json.bytes() {
        if in_string {
            out.push(byte);
            (in_string, escaped) = (escaped || byte != b'"', !escaped && byte == b'\\');
        } else if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
            out.push(byte);
            in_string = byte == b'"';
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_goes_only_between_tokens() {
        let mut out = Vec::new();
        compact("{ \"a b\" :\n[ 1 , \"x \\\" y\\\\\" , 1.50 ] }", &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), r#"{"a b":[1,"x \" y\\",1.50]}"#);
    }

    #[test]
    fn a_member_is_left_out_wherever_it_stands() {
        let members: Members<'_> =
            serde_json::from_str(r#"{ "digest": "x", "b": 1e2, "a": { "digest" : 1 } }"#).unwrap();
        let compact = String::from_utf8(members.compact_without("digest")).unwrap();
        assert_eq!(compact, r#"{"b":1e2,"a":{"digest":1}}"#);
    }

    #[test]
    fn a_member_given_twice_is_no_object_of_ours() {
        assert!(serde_json::from_str::<Members<'_>>(r#"{"a":1,"a":2}"#).is_err());
    }
}
