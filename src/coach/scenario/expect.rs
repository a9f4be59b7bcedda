//! What a scenario expects: a refusal, a figure, an outcome, a verdict, a finding.
//!
//! Everything expected is held against the meeting as it stands after the happening; every
//! difference is told. The same shape says what holds at the end if a fault was caught.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::coach::scenario::names::Names;
use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::finding::FindingKind;
use crate::meeting::procedure::{Requirement, StepId};
use crate::meeting::question::OutcomeKind;
use crate::meeting::refusal::RefusalKind;
use crate::meeting::step::Lack;

/// What is expected. Whatever is not named may be as it likes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Expect {
    /// The command is refused in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<RefusalKind>,
    /// The step the meeting is at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    /// Live figures by name: `present`, `base`, `voters`, …
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub figures: BTreeMap<String, u32>,
    /// Who was heard in the meeting: `expected`, `spoke`, `silent`, `percent`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub participation: BTreeMap<String, u32>,
    /// What the current step lacks, items left out: nothing more, nothing less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lacks: Option<Vec<Requirement>>,
    /// How questions ended, by their keys; null: they have not.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub outcomes: BTreeMap<String, Option<OutcomeKind>>,
    /// What was announced on the newest vote, in the words of a session file: `kind`, `base`,
    /// `needed`, `votes`, …
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub verdict: BTreeMap<String, Value>,
    /// In how many places each of these is found; 0: nowhere.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub findings: BTreeMap<FindingKind, u32>,
    /// The points the meeting gave itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<u32>,
    /// The grade they make.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    /// Whether the meeting is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
}

/// Something that is not as expected: what, what was expected, what is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What.
    pub what: String,
    /// What was expected.
    pub expected: String,
    /// What is; empty if there is no such thing.
    pub found: String,
}

impl Expect {
    /// Holds the meeting against it; whether something was refused is not looked at here.
    pub(in crate::coach) fn differences(
        &self,
        meeting: &Meeting,
        now: Stamp,
        names: &Names,
    ) -> Vec<Difference> {
        let mut found = Differences::default();
        let step = meeting.current().map(|(run, _)| run.id.0.clone());
        found.one("step", self.step.as_ref().map(|step| json!(step)), || json!(step));
        let figures = json!(meeting.figures());
        found.all("figures", &self.figures, |name| figures.get(name).cloned());
        let heard = meeting.participation(None);
        let heard = json!({
            "expected": heard.expected, "spoke": heard.spoke,
            "silent": heard.silent(), "percent": heard.percent(),
        });
        found.all("participation", &self.participation, |name| heard.get(name).cloned());
        found.one("lacks", self.lacks.as_ref().map(|lacks| json!(lacks)), || lacks(meeting));
        found.all("outcomes", &self.outcomes, |key| {
            let question = meeting.question(names.question(key)?)?;
            Some(json!(question.outcome().map(|outcome| outcome.kind)))
        });
        let verdict = meeting.ballots.iter().rev().find_map(|ballot| ballot.verdict());
        let verdict = json!(verdict);
        found.all("verdict", &self.verdict, |name| verdict.get(name).cloned());
        if !self.findings.is_empty() {
            let there = meeting.findings(now);
            let places = |kind: &FindingKind| {
                json!(there.iter().filter(|finding| finding.finding == *kind).count())
            };
            for (kind, count) in &self.findings {
                let name: &str = kind.into();
                found.one(&format!("findings.{name}"), Some(json!(count)), || places(kind));
            }
        }
        let adopted = meeting.scoring.adopted.as_ref().map(|adopted| &adopted.score);
        let points = self.points.map(|points| json!(points));
        found.one("points", points, || json!(adopted.map(|score| score.total)));
        let grade = self.grade.as_ref().map(|grade| json!(grade));
        found.one("grade", grade, || json!(adopted.map(|score| score.grade.clone())));
        let closed = self.closed.map(|closed| json!(closed));
        found.one("closed", closed, || json!(meeting.closed_at.is_some()));
        found.0
    }
}

fn lacks(meeting: &Meeting) -> Value {
    let lacks = meeting.current().map(|(run, _)| meeting.lacks(&run.id)).unwrap_or_default();
    let required = lacks.into_iter().filter_map(|lack| match lack {
        Lack::Requirement { requirement, .. } => Some(json!(requirement)),
        Lack::Item { .. } => None,
    });
    required.collect()
}

#[derive(Default)]
struct Differences(Vec<Difference>);

impl Differences {
    fn one(&mut self, what: &str, expected: Option<Value>, found: impl FnOnce() -> Value) {
        let Some(expected) = expected else { return };
        let found = found();
        if !agrees(&expected, &found) {
            let found = if found.is_null() { String::new() } else { found.to_string() };
            let (what, expected) = (what.to_owned(), expected.to_string());
            self.0.push(Difference { what, expected, found });
        }
    }

    fn all<T: Serialize>(
        &mut self,
        group: &str,
        expected: &BTreeMap<String, T>,
        found: impl Fn(&str) -> Option<Value>,
    ) {
        for (name, value) in expected {
            let there = || found(name).unwrap_or(Value::String("?".to_owned()));
            self.one(&format!("{group}.{name}"), Some(json!(value)), there);
        }
    }
}

/// Says whether what was found is as expected; of a group only the keys that are named count.
fn agrees(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => expected
            .iter()
            .all(|(key, value)| found.get(key).is_some_and(|found| agrees(value, found))),
        _ => expected == found,
    }
}
