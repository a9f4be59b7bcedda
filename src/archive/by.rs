//! What the rows of a table stand for: whatever is named after `--by`.

use crate::archive::period::Span;

/// One thing rows can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Key {
    /// A body.
    Body,
    /// A person of a body.
    Person,
    /// A kind of finding.
    Finding,
    /// Somebody who rehearsed.
    Trainee,
    /// A scenario that was rehearsed.
    Scenario,
    /// A month, quarter or year.
    #[strum(disabled)]
    Period(Span),
}

impl Key {
    /// Returns its name, as it is typed and as a column is headed.
    pub fn id(self) -> &'static str {
        match self {
            Self::Period(span) => span.id(),
            other => other.into(),
        }
    }
}

/// What the rows of one table stand for. Invariant: each key once, at most one period, not a person
/// and a finding at once, and no person without a body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct By(Vec<Key>);

/// Why keys do not go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clash {
    /// One of them.
    pub one: Key,
    /// The other one.
    pub other: Key,
}

/// What is counted in a table, which decides its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Sessions, added up.
    Sessions,
    /// People.
    People,
    /// Findings.
    Findings,
    /// Rehearsals.
    Rehearsals,
}

impl By {
    /// Puts keys together. A person stands behind their body, which is put there if it is missing.
    pub fn new(keys: &[Key]) -> Result<Self, Clash> {
        let mut by = Self::default();
        for key in keys {
            if let Some(one) = by.0.iter().copied().find(|one| clashes(*one, *key)) {
                return Err(Clash { one, other: *key });
            }
            let is_new = !by.0.contains(key);
            if is_new && *key == Key::Person && !keys.contains(&Key::Body) {
                by.0.push(Key::Body);
            }
            if is_new {
                by.0.push(*key);
            }
        }
        Ok(by)
    }

    /// Returns the keys in the order of the columns.
    pub fn keys(&self) -> &[Key] {
        &self.0
    }

    /// Says whether rows differ by this.
    pub fn has(&self, key: Key) -> bool {
        self.0.contains(&key)
    }

    /// Returns how long a period is, if rows differ by period.
    pub fn span(&self) -> Option<Span> {
        self.0.iter().find_map(|key| match key {
            Key::Period(span) => Some(*span),
            Key::Body | Key::Person | Key::Finding | Key::Trainee | Key::Scenario => None,
        })
    }

    /// Returns what is counted.
    pub fn subject(&self) -> Subject {
        if self.has(Key::Trainee) || self.has(Key::Scenario) {
            Subject::Rehearsals
        } else if self.has(Key::Person) {
            Subject::People
        } else if self.has(Key::Finding) {
            Subject::Findings
        } else {
            Subject::Sessions
        }
    }
}

fn clashes(one: Key, other: Key) -> bool {
    match (one, other) {
        (Key::Period(one), Key::Period(other)) => one != other,
        (Key::Person, Key::Finding) | (Key::Finding, Key::Person) => true,
        (one, other) => {
            is_of_classes(one) && is_of_bodies(other) || is_of_bodies(one) && is_of_classes(other)
        }
    }
}

const fn is_of_classes(key: Key) -> bool {
    matches!(key, Key::Trainee | Key::Scenario)
}

const fn is_of_bodies(key: Key) -> bool {
    matches!(key, Key::Body | Key::Person | Key::Finding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_as_typed_each_once_and_a_person_behind_the_body() {
        let month = Key::Period(Span::Month);
        let by = |keys: &[Key]| By::new(keys).map(|by| by.0);
        assert_eq!(by(&[month, Key::Body, month]), Ok(vec![month, Key::Body]));
        assert_eq!(by(&[month, Key::Person]), Ok(vec![month, Key::Body, Key::Person]));
        assert_eq!(by(&[Key::Person, Key::Body]), Ok(vec![Key::Person, Key::Body]));
        assert_eq!(by(&[]), Ok(vec![]));
    }

    #[test]
    fn what_does_not_go_together_is_named() {
        let (month, year) = (Key::Period(Span::Month), Key::Period(Span::Year));
        assert_eq!(By::new(&[month, Key::Body, year]), Err(Clash { one: month, other: year }));
        for (one, other) in [(Key::Finding, Key::Person), (Key::Trainee, Key::Body)] {
            assert_eq!(By::new(&[one, other]), Err(Clash { one, other }));
        }
    }
}
