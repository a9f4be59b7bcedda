//! Names: each is given once, and what is named exists.

use std::collections::BTreeMap;

use crate::meeting::procedure::{Citation, Procedure, Rules, Trust};
use crate::procedure::fault::Fault;
use crate::procedure::findings::Findings;
use crate::text::near::nearest;

/// Looks at every name of the procedure.
pub(super) fn look(procedure: &Procedure, findings: &Findings<'_>) {
    let steps = &procedure.steps;
    distinct(findings, "steps", steps.iter().map(|step| step.id.0.as_str()));
    for (index, step) in steps.iter().enumerate() {
        let list = format!("steps[{}].items", index + 1);
        distinct(findings, &list, step.items.iter().map(|item| item.id.as_str()));
    }
    let thresholds = procedure.rules.thresholds.iter();
    distinct(findings, "rules.thresholds", thresholds.map(|threshold| threshold.id.as_str()));
    distinct(findings, "citations", procedure.citations.iter().map(|cited| cited.id.as_str()));
    cited(&procedure.citations, cites_of(procedure), findings);
    dated(&procedure.citations, findings);
}

/// Notes every name of a list that was given before.
pub(in crate::procedure) fn distinct<'p>(
    findings: &Findings<'_>,
    list: &str,
    ids: impl Iterator<Item = &'p str>,
) {
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    for (index, id) in ids.enumerate() {
        let path = format!("{list}[{}].id", index + 1);
        if findings.is_blamed(&path) {
            continue;
        }
        if let Some(earlier) = first.get(id) {
            let line = findings.line(earlier);
            findings.object(&path, &Fault::DuplicateId { found: id.to_owned(), line });
        } else {
            first.insert(id, path);
        }
    }
}

/// Notes every source that is named, at its path, and not among the `citations`.
pub(in crate::procedure) fn cited<'p>(
    citations: &[Citation],
    named: impl IntoIterator<Item = (String, &'p String)>,
    findings: &Findings<'_>,
) {
    for (path, id) in named {
        let known = citations.iter().map(|citation| citation.id.as_str());
        if !known.clone().any(|known| known == id) {
            let near = nearest(id, known).map(str::to_owned);
            findings.object(&path, &Fault::UnknownCitation { found: id.clone(), near });
        }
    }
}

/// Lists every source the procedure names.
fn cites_of(procedure: &Procedure) -> Vec<(String, &String)> {
    let mut named = cites_of_rules(&procedure.rules);
    for (index, step) in procedure.steps.iter().enumerate() {
        let path = format!("steps[{}].cites", index + 1);
        named.extend(
            step.cites.iter().enumerate().map(|(at, id)| (format!("{path}[{}]", at + 1), id)),
        );
    }
    let checks = procedure.checks.iter().enumerate();
    named.extend(checks.filter_map(|(index, check)| {
        Some((format!("checks[{}].cite", index + 1), check.cite.as_ref()?))
    }));
    named
}

fn cites_of_rules(rules: &Rules) -> Vec<(String, &String)> {
    let single = [
        ("base", &rules.base.cite),
        ("queue", &rules.queue.cite),
        ("speech", &rules.speech.cite),
        ("participation", &rules.participation.cite),
    ];
    let optional = [
        ("quorum", rules.quorum.as_ref().and_then(|rule| rule.cite.as_ref())),
        ("attendance", rules.attendance.as_ref().and_then(|rule| rule.cite.as_ref())),
        ("length", rules.length.as_ref().and_then(|rule| rule.cite.as_ref())),
    ];
    let single = single.into_iter().map(|(rule, cite)| (rule, cite.as_ref()));
    let thresholds = rules.thresholds.iter().enumerate().filter_map(|(index, threshold)| {
        let cite = threshold.cite.as_ref()?;
        Some((format!("rules.thresholds[{}].cite", index + 1), cite))
    });
    let voters = rules.base.classes_cite.iter();
    single
        .chain(optional)
        .filter_map(|(rule, cite)| Some((format!("rules.{rule}.cite"), cite?)))
        .chain(voters.map(|cite| ("rules.base.classes_cite".to_owned(), cite)))
        .chain(thresholds)
        .collect()
}

/// Notes every document whose number says too little, because numbers recur from year to year.
pub(in crate::procedure) fn dated(citations: &[Citation], findings: &Findings<'_>) {
    for (index, citation) in citations.iter().enumerate() {
        let path = format!("citations[{}]", index + 1);
        let numbered = citation.number.contains('/')
            && citation.number.chars().any(|letter| letter.is_ascii_digit());
        let is_document = matches!(citation.trust, Trust::Verified | Trust::Reported);
        if numbered && is_document && citation.date.is_none() && !findings.is_blamed(&path) {
            let number = citation.number.clone();
            findings.object(&format!("{path}.number"), &Fault::NoDate { number });
        }
    }
}
